// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <functional>

namespace tf::ui {

/// Something that can be done from the command palette.
struct CommandEntry {
    QString title;
    QString detail;   ///< menu or kind: "View", "farm wallet"
    QString shortcut; ///< as shown
    QString icon;     ///< a name of resources/icons; may be empty
    std::function<void()> run;
};

/// The entries that fit what was typed, best first.
class CommandListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, ShortcutRole, IconRole };
    static constexpr int mostShown = 50;

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<CommandEntry> entries);
    void setNeedle(const QString& needle);
    const CommandEntry& entry(int row) const { return m_entries[m_shown[row]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void filter();

    QList<CommandEntry> m_entries;
    QList<int> m_shown;
    QString m_needle;
};

} // namespace tf::ui
