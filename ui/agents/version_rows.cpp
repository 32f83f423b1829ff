// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/version_rows.h"

#include "ui/trading/trading_words.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tf::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(agents)
};

} // namespace

VersionModel* makeVersionModel(QObject* parent) {
    using Column = items::RowsColumn<VersionRow>;
    return new VersionModel(
        {
            Column(Words::tr("Version"),
                   [](const VersionRow& row) {
                       return row.isPinned ? Words::tr("%1, runs now").arg(row.version.number)
                                           : QString::number(row.version.number);
                   })
                .valued([](const VersionRow& row) { return row.version.number; }),
            Column(Words::tr("Since (UTC)"),
                   [](const VersionRow& row) {
                       return widgets::format::dateTime(row.version.createdAt);
                   })
                .valued([](const VersionRow& row) { return row.version.createdAt.toMs(); }),
            Column(Words::tr("By"), [](const VersionRow& row) { return row.version.actor; }),
            Column(Words::tr("Strategy"),
                   [](const VersionRow& row) { return strategyName(row.version.strategy); }),
            Column(Words::tr("Changes"), [](const VersionRow& row) { return row.changes; })
                .tipped([](const VersionRow& row) {
                    return strategies::describeStrategy(row.version.strategy);
                }),
        },
        [](const VersionRow& row) { return QByteArray::number(row.version.number); }, parent);
}

QList<VersionRow> versionRows(QList<farms::AgentVersion> versions, int pinned) {
    std::sort(versions.begin(), versions.end(),
              [](const farms::AgentVersion& a, const farms::AgentVersion& b) {
                  return a.number < b.number;
              });
    QList<VersionRow> rows;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        QString changes = Words::tr("first version");
        if (i > 0) {
            QStringList lines = farms::differences(versions[i - 1], versions[i]);
            if (versions[i - 1].sizing != versions[i].sizing) {
                lines.append(Words::tr("size of entries"));
            }
            changes = lines.isEmpty() ? Words::tr("nothing") : lines.join(QStringLiteral("; "));
        }
        rows.append(
            {.version = versions[i], .changes = changes, .isPinned = versions[i].number == pinned});
    }
    return rows;
}

} // namespace tf::ui
