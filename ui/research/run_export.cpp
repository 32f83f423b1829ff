// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/run_export.h"

#include "models/analytics/drawdown.h"

#include <QSaveFile>

namespace tf::ui::research {

namespace {

/// The shortest text that reads back as the same number.
QByteArray csvNumber(double value) {
    return std::isfinite(value) ? QByteArray::number(value, 'g', QLocale::FloatingPointShortest)
                                : QByteArray();
}

QByteArray csvTime(qint64 ms) {
    return Instant::fromMs(ms).toString().toUtf8();
}

QByteArray line(const QList<QByteArray>& cells) {
    return cells.join(',') + "\r\n";
}

} // namespace

QByteArray csvText(const QString& text) {
    static const QString dangerous = QStringLiteral("=+-@\t\r\n");
    QString safe = text;
    if (!safe.isEmpty() && dangerous.contains(safe.front())) {
        safe.prepend(u'\'');
    }
    const bool needsQuotes = std::any_of(safe.cbegin(), safe.cend(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';';
    });
    if (needsQuotes) {
        safe = u'"' + safe.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return safe.toUtf8();
}

QByteArray tradesCsv(const ResearchRun& run) {
    QByteArray csv = line({"number", "symbol", "side", "entered_at", "exited_at", "units",
                           "entry_price", "exit_price", "fees", "slippage", "net", "worst_open",
                           "best_open", "entry_reason", "exit_reason", "agent"});
    qint64 number = 0;
    for (const trading::Trade& trade : run.result.trades) {
        const trading::LegResult& leg = run.result.legs[static_cast<std::size_t>(trade.leg)];
        csv += line({QByteArray::number(++number), csvText(leg.symbol),
                     trade.isShort() ? "short" : "long", csvTime(trade.entryMs),
                     csvTime(trade.exitMs), csvNumber(std::abs(trade.units)),
                     csvNumber(trade.entryPrice), csvNumber(trade.exitPrice), csvNumber(trade.fees),
                     csvNumber(trade.slippage), csvNumber(trade.net), csvNumber(trade.worst),
                     csvNumber(trade.best), trading::reasonName(trade.entryReason),
                     trading::reasonName(trade.exitReason), csvText(leg.name)});
    }
    return csv;
}

QByteArray equityCsv(const ResearchRun& run) {
    const trading::BacktestResult& result = run.result;
    const std::vector<double> drawdown = analytics::drawdownCurve(result.equity);
    QByteArray csv = line({"time", "equity", "holding", "drawdown"});
    for (std::size_t i = 0; i < result.times.size(); ++i) {
        const bool hasBenchmark = i < result.benchmark.size();
        csv += line({csvTime(result.times[i].toMs()), csvNumber(result.equity[i]),
                     hasBenchmark ? csvNumber(result.benchmark[i]) : QByteArray(),
                     csvNumber(drawdown[i])});
    }
    return csv;
}

Result<bool> writeFile(const QString& path, const QByteArray& text) {
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    if (!isWritten) {
        return Error{ErrorCode::FileNotWritable, file.errorString()};
    }
    return true;
}

} // namespace tf::ui::research
