// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QObject>
#include <QStringList>

namespace tf::test {

/// Writes down every signal of a model in the order in which it came: "insert / 2-3", "data /0
/// 1-1". A parent is written as the rows that lead to it.
class SignalRecord final : public QObject {
public:
    explicit SignalRecord(QAbstractItemModel& model) {
        const auto range = [](const QModelIndex& parent, int first, int last) {
            return QStringLiteral("%1 %2-%3").arg(path(parent)).arg(first).arg(last);
        };
        const auto note = [this, range](const char* word) {
            return [this, range, word](const QModelIndex& parent, int first, int last) {
                lines.append(QLatin1String(word) + QLatin1Char(' ') + range(parent, first, last));
            };
        };
        using Model = QAbstractItemModel;
        connect(&model, &Model::rowsAboutToBeInserted, this, note("about to insert"));
        connect(&model, &Model::rowsInserted, this, note("insert"));
        connect(&model, &Model::rowsAboutToBeRemoved, this, note("about to remove"));
        connect(&model, &Model::rowsRemoved, this, note("remove"));
        connect(&model, &Model::dataChanged, this,
                [this, range](const QModelIndex& first, const QModelIndex& last) {
                    lines.append(QStringLiteral("data ") +
                                 range(first.parent(), first.row(), last.row()));
                });
        connect(&model, &Model::layoutAboutToBeChanged, this,
                [this] { lines.append(QStringLiteral("about to layout")); });
        connect(&model, &Model::layoutChanged, this,
                [this] { lines.append(QStringLiteral("layout")); });
        connect(&model, &Model::rowsAboutToBeMoved, this,
                [this](const QModelIndex&, int first, int, const QModelIndex&, int to) {
                    lines.append(QStringLiteral("about to move %1 to %2").arg(first).arg(to));
                });
        connect(&model, &Model::rowsMoved, this,
                [this](const QModelIndex&, int first, int, const QModelIndex&, int to) {
                    lines.append(QStringLiteral("move %1 to %2").arg(first).arg(to));
                });
        connect(&model, &Model::modelAboutToBeReset, this,
                [this] { lines.append(QStringLiteral("about to reset")); });
        connect(&model, &Model::modelReset, this,
                [this] { lines.append(QStringLiteral("reset")); });
    }

    QStringList take() { return std::exchange(lines, {}); }

    QStringList lines;

private:
    static QString path(const QModelIndex& index) {
        return index.isValid()
                   ? path(index.parent()) + QString::number(index.row()) + QLatin1Char('/')
                   : QStringLiteral("/");
    }
};

} // namespace tf::test
