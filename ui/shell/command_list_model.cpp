// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_list_model.h"

#include "ui/shell/fuzzy_match.h"

namespace tf::ui {

void CommandListModel::setEntries(QList<CommandEntry> entries) {
    m_entries = std::move(entries);
    filter();
}

void CommandListModel::setNeedle(const QString& needle) {
    m_needle = needle;
    filter();
}

void CommandListModel::filter() {
    struct Hit {
        int score;
        int index;
    };
    QList<Hit> hits;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (const auto score = fuzzyScore(m_needle, m_entries[i].title)) {
            hits << Hit{*score, i};
        }
    }
    if (!m_needle.trimmed().isEmpty()) {
        std::stable_sort(hits.begin(), hits.end(),
                         [](const Hit& a, const Hit& b) { return a.score > b.score; });
    }
    beginResetModel();
    m_shown.clear();
    for (const Hit& hit : hits.mid(0, mostShown)) {
        m_shown << hit.index;
    }
    endResetModel();
}

int CommandListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CommandEntry& shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::AccessibleTextRole:
        return shown.detail.isEmpty() ? shown.title
                                      : shown.title + QStringLiteral(", ") + shown.detail;
    case DetailRole:
        return shown.detail;
    case ShortcutRole:
        return shown.shortcut;
    case IconRole:
        return shown.icon;
    default:
        return {};
    }
}

} // namespace tf::ui
