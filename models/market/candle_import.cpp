// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/candle_import.h"

#include "models/market/candle_store.h"
#include "models/market/csv_reader.h"
#include "models/market/market_store.h"

#include <QFile>
#include <QFileInfo>

namespace tf::market {

namespace {

using storage::Session;

/// One attempt at an import, inside its transaction.
class Importing {
public:
    Importing(Session& session, WorkspaceId workspace, const SeriesKey& key, const QString& source)
        : m_session(session)
        , m_workspace(workspace)
        , m_merge(session, workspace, key) {
        m_report.key = key;
        m_report.source = source;
    }

    Result<void> begin() { return m_merge.begin(); }

    Result<void> take(std::span<const CsvCandle> rows) {
        for (const CsvCandle& row : rows) {
            TF_TRY(const PutResult result, m_merge.put(row.candle));
            if (result == PutResult::OtherInImport) {
                m_conflicts.add({row.line, -1, RowProblem::OtherValues, row.candle.openMs, {}});
                continue;
            }
            m_firstMs = std::min(m_firstMs, row.candle.openMs);
            m_lastMs = std::max(m_lastMs, row.candle.openMs);
        }
        return {};
    }

    Result<ImportReport> finish(QUuid id, RowIssues issues, MarketHours hours) {
        TF_CHECK(m_merge.finish());
        m_report.id = id;
        m_report.imported = m_merge.counts().added;
        m_report.replaced = m_merge.counts().replaced;
        m_report.duplicates = m_merge.counts().duplicates;
        m_report.issues = joined(std::move(issues));
        if (m_firstMs > m_lastMs) {
            return m_report; // nothing that could be stored
        }
        m_report.first = Instant::fromMs(m_firstMs);
        m_report.last = Instant::fromMs(m_lastMs);
        TF_CHECK(writeImport(m_session, m_workspace, m_report));
        TF_CHECK(refreshSeries(m_session, m_workspace, m_report.key, hours));
        TF_TRY(const std::vector<Gap> gaps, readGaps(m_session, m_report.key));
        for (const Gap& gap : gaps) {
            if (gap.startMs > m_firstMs && gap.startMs < m_lastMs) {
                m_report.gaps.append(gap);
            }
        }
        return m_report;
    }

private:
    /// The reader's issues and the conflicts found later, in the order of lines.
    RowIssues joined(RowIssues issues) const {
        issues.first += m_conflicts.first;
        std::stable_sort(issues.first.begin(), issues.first.end(),
                         [](const RowIssue& a, const RowIssue& b) { return a.line < b.line; });
        issues.first.resize(std::min(issues.first.size(), RowIssues::kept));
        issues.rejected += m_conflicts.rejected;
        return issues;
    }

    Session& m_session;
    WorkspaceId m_workspace;
    CandleMerge m_merge;
    ImportReport m_report;
    RowIssues m_conflicts;
    qint64 m_firstMs = std::numeric_limits<qint64>::max();
    qint64 m_lastMs = std::numeric_limits<qint64>::min();
};

} // namespace

Result<ImportReport> importCandles(Session& session, WorkspaceId workspace,
                                   const ImportRequest& request, MarketHours hours,
                                   JobControl& control) {
    ImportReport report;
    const auto work = [&]() -> Result<void> {
        QFile file(request.path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            return Error{ErrorCode::FileNotReadable, file.errorString()};
        }
        Importing importing(session, workspace, {request.instrument, request.interval},
                            QFileInfo(request.path).fileName());
        TF_CHECK(importing.begin());
        TF_TRY(RowIssues issues,
               readCsv(file, request.format, request.interval, control,
                       [&](std::span<const CsvCandle> rows) { return importing.take(rows); }));
        TF_TRY(report, importing.finish(request.id, std::move(issues), hours));
        return control.isCancelled() ? Error{ErrorCode::Cancelled, {}} : Result<void>();
    };
    TF_CHECK(session.inTransaction(work));
    return report;
}

Result<ImportReport> storeCandles(Session& session, WorkspaceId workspace, const SeriesKey& key,
                                  MarketHours hours, CandleSpan candles, const QString& source) {
    ImportReport report;
    const QUuid id = newUuid();
    const auto work = [&]() -> Result<void> {
        Importing importing(session, workspace, key, source);
        TF_CHECK(importing.begin());
        for (std::size_t i = 0; i < candles.size(); ++i) {
            const CsvCandle row{static_cast<qint64>(i) + 1, candles[i]};
            TF_CHECK(importing.take({&row, 1}));
        }
        TF_TRY(report, importing.finish(id, {}, hours));
        return {};
    };
    TF_CHECK(session.inTransaction(work));
    return report;
}

} // namespace tf::market
