// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trading/farm_desk.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace tf::widgets {
class FormRows;
}

namespace tf::ui {

class OrderStyleEdit;
class SizingEdit;

/// A farm as a form: what is wrong stands beneath its field while typing, what the farm will do in
/// plain sentences underneath.
class FarmForm final : public QWidget {
    Q_OBJECT

public:
    FarmForm(const FarmDesk& desk, QWidget* parent = nullptr);

    /// What can be chosen; keeps the choice.
    void setMasters(const QList<ledger::Wallet>& masters);
    void setAssets(const QList<Asset>& assets);
    /// A new farm follows the templates of the type that is chosen.
    void setFarm(const farms::Farm& farm, bool isNew);
    farms::Farm farm() const;
    bool isValid() const { return m_isValid; }

Q_SIGNALS:
    void changed();

private:
    QWidget* buildFields();
    QWidget* buildSummary();
    void buildBasics(widgets::FormRows* rows);
    void buildLimits(widgets::FormRows* rows);
    void buildCoordination(widgets::FormRows* rows);
    void buildSweep(widgets::FormRows* rows);
    static void addHeading(widgets::FormRows* rows, const QString& words);
    QLineEdit* addEdit(widgets::FormRows* rows, const QString& field, const QString& label,
                       const QString& hint);
    QComboBox* addCombo(widgets::FormRows* rows, const QString& field, const QString& label);
    /// A whole number, 0 reading `none`.
    QSpinBox* addCount(widgets::FormRows* rows, const QString& field, const QString& label,
                       int most, const QString& none);
    void connectSignals();
    void takeTemplate();
    void fillStrategies();
    void fillInstruments();
    void fillFields();
    void check();
    QString summary(const farms::Farm& farm) const;
    void readLimits(farms::Farm& farm) const;
    void readPolicies(farms::Farm& farm) const;

    FarmDesk m_desk;
    farms::Farm m_farm; ///< what the fields do not hold
    bool m_isNew = true;
    bool m_isValid = false;
    bool m_isFilling = false;
    QList<Asset> m_assets;
    widgets::FormRows* m_rows = nullptr;
    QHash<QString, QWidget*> m_fields; ///< by the names that farms::validate() uses
    QLineEdit* m_name = nullptr;
    QComboBox* m_type = nullptr;
    QComboBox* m_strategy = nullptr;
    QComboBox* m_master = nullptr;
    QComboBox* m_asset = nullptr;
    SizingEdit* m_sizing = nullptr;
    OrderStyleEdit* m_orderStyle = nullptr;
    QListWidget* m_instruments = nullptr;
    QLineEdit* m_capital = nullptr;
    QLineEdit* m_drawdown = nullptr;
    QLineEdit* m_dailyLoss = nullptr;
    QLineEdit* m_agentExposure = nullptr;
    QLineEdit* m_instrumentExposure = nullptr;
    QSpinBox* m_positions = nullptr;
    QSpinBox* m_orders = nullptr;
    QSpinBox* m_losingStreak = nullptr;
    QComboBox* m_opposing = nullptr;
    QSpinBox* m_quorum = nullptr;
    QSpinBox* m_entries = nullptr;
    QSpinBox* m_stagger = nullptr;
    QComboBox* m_sweep = nullptr;
    QLineEdit* m_threshold = nullptr;
    QLineEdit* m_fraction = nullptr;
    QCheckBox* m_reachesMaster = nullptr;
    QLabel* m_summary = nullptr;
};

} // namespace tf::ui
