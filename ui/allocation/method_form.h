// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/allocation/allocation_session.h"
#include "ui/allocation/settings_field.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace tf::widgets {
class FormRows;
}

namespace tf::ui::allocation {

/// Whose money, by which method, under which general limits. What is wrong stands beneath its
/// field; the session only ever gets settings that can be used.
class MethodForm final : public QWidget {
    Q_OBJECT

public:
    explicit MethodForm(AllocationSession& session, QWidget* parent = nullptr);

    /// True while something is typed that cannot be used.
    bool isRefused() const { return m_isRefused; }

Q_SIGNALS:
    void refusedChanged(bool isRefused);
    void entitiesRequested();

private:
    void buildUi();
    void fillMethods();
    widgets::FormRows* makeRows(const QList<SettingsField>& fields, int columns, QWidget* parent);
    void rebuildOptions();
    void showScopes();
    void showSettings();
    void chooseMethod();
    void takeChanges();
    void showProblems(const capital::Settings& draft, QStringList unreadable);
    void showLeftOut();

    AllocationSession& m_session;
    QComboBox* m_scope = nullptr;
    QComboBox* m_method = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_leftOut = nullptr;
    QLabel* m_problem = nullptr;
    QToolButton* m_more = nullptr;
    QWidget* m_further = nullptr;
    QVBoxLayout* m_optionPlace = nullptr;
    QWidget* m_options = nullptr;
    QList<SettingsField> m_optionFields;
    QList<SettingsField> m_fields;
    QHash<QWidget*, widgets::FormRows*> m_rowsOf;
    std::optional<tf::allocation::MethodKind> m_shownKind;
    bool m_isRefused = false;
};

} // namespace tf::ui::allocation
