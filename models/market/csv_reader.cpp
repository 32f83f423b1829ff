// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/csv_reader.h"

#include "models/market/csv_line.h"
#include "models/market/csv_number.h"

namespace tf::market {

namespace {

// Reading in blocks, not a memory map: a map of a file that another process truncates is a bus
// error, and blocks of this size are as fast.
constexpr qsizetype blockSize = 1024 * 1024;
constexpr std::size_t batchSize = 4096;
constexpr double smallestPrice = 1e-15; // below lie denormal numbers and slips of the pen
constexpr double largestPrice = 1e12;
constexpr double largestVolume = 1e18;

QString excerptOf(std::string_view text) {
    const std::string_view start = text.substr(0, 60);
    QString shown = QString::fromUtf8(start.data(), static_cast<qsizetype>(start.size()));
    for (QChar& c : shown) {
        if (!c.isPrint()) {
            c = QChar(QChar::ReplacementCharacter);
        }
    }
    return shown;
}

/// Where a row went wrong.
struct RowFault {
    RowProblem problem;
    int column;
    std::string_view text;
};

/// Turns lines into candles by one format.
class RowParser {
public:
    RowParser(const CsvFormat& format, Interval interval)
        : m_format(format)
        , m_interval(interval) {
        for (qsizetype i = 0; i < format.roles.size(); ++i) {
            m_roles.push_back(format.roles[i]);
            m_needed = format.roles[i] != CsvRole::Ignored ? m_roles.size() : m_needed;
        }
    }

    std::optional<RowFault> parse(std::string_view line, Candle& candle, bool& hasTime) {
        hasTime = false;
        candle.volume = 0;
        qint64 ofDay = 0;
        FieldWalker walker(line, m_format.separator);
        for (std::size_t column = 0; column < m_needed; ++column) {
            if (walker.isAtEnd()) {
                return RowFault{RowProblem::TooFewColumns, static_cast<int>(column), line};
            }
            const std::string_view field = trimmedField(walker.next());
            if (walker.isBroken()) {
                return RowFault{RowProblem::BrokenQuotes, static_cast<int>(column), line};
            }
            if (const auto problem = take(m_roles[column], field, candle, ofDay, hasTime)) {
                return RowFault{*problem, static_cast<int>(column), field};
            }
        }
        candle.openMs += ofDay;
        return checked(candle, line);
    }

private:
    std::optional<RowProblem> take(CsvRole role, std::string_view field, Candle& candle,
                                   qint64& ofDay, bool& hasTime) const {
        switch (role) {
        case CsvRole::Ignored:
            return std::nullopt;
        case CsvRole::Time:
            hasTime = true;
            return takeTime(field, candle.openMs, hasTime);
        case CsvRole::TimeOfDay:
            return takeTimeOfDay(field, ofDay);
        case CsvRole::Open:
            return takePrice(field, candle.open);
        case CsvRole::High:
            return takePrice(field, candle.high);
        case CsvRole::Low:
            return takePrice(field, candle.low);
        case CsvRole::Close:
            return takePrice(field, candle.close);
        case CsvRole::Volume:
            return takeVolume(field, candle.volume);
        }
        return std::nullopt;
    }

    std::optional<RowProblem> takeTime(std::string_view field, qint64& ms, bool& hasTime) const {
        const auto time = parseTime(field.data(), field.data() + field.size(), m_format.timeFormat);
        hasTime = time.has_value();
        if (!time) {
            return field.empty() ? RowProblem::EmptyField : RowProblem::BadTime;
        }
        ms = *time;
        return std::nullopt;
    }

    static std::optional<RowProblem> takeTimeOfDay(std::string_view field, qint64& ms) {
        const auto time = parseTimeOfDay(field.data(), field.data() + field.size());
        if (!time) {
            return field.empty() ? RowProblem::EmptyField : RowProblem::BadTime;
        }
        ms = *time;
        return std::nullopt;
    }

    std::optional<RowProblem> takeNumber(std::string_view field, double& value) const {
        switch (
            parseNumber(field.data(), field.data() + field.size(), m_format.decimalPoint, value)) {
        case NumberStatus::Ok:
            return std::nullopt;
        case NumberStatus::Empty:
            return RowProblem::EmptyField;
        case NumberStatus::Malformed:
            return RowProblem::BadNumber;
        case NumberStatus::TooLarge:
            return RowProblem::NumberTooLarge;
        }
        return RowProblem::BadNumber;
    }

    std::optional<RowProblem> takePrice(std::string_view field, double& price) const {
        const auto problem = takeNumber(field, price);
        if (problem) {
            return problem;
        }
        if (price < smallestPrice) {
            return RowProblem::NotPositive;
        }
        return price < largestPrice ? std::nullopt : std::optional(RowProblem::NumberTooLarge);
    }

    std::optional<RowProblem> takeVolume(std::string_view field, double& volume) const {
        const auto problem = takeNumber(field, volume);
        if (problem) {
            return problem;
        }
        if (volume < 0) {
            return RowProblem::NegativeVolume;
        }
        volume += 0.0; // -0 becomes 0
        return volume < largestVolume ? std::nullopt : std::optional(RowProblem::NumberTooLarge);
    }

    std::optional<RowFault> checked(Candle& candle, std::string_view line) const {
        if (candle.high < candle.low) {
            return RowFault{RowProblem::HighBelowLow, -1, line};
        }
        const double lower = std::min(candle.open, candle.close);
        const double upper = std::max(candle.open, candle.close);
        if (lower < candle.low || upper > candle.high) {
            return RowFault{RowProblem::CloseOutside, -1, line};
        }
        const qint64 start = candleOpenMs(candle.openMs, m_interval);
        if (start != candle.openMs && m_interval != Interval::OneDay) {
            return RowFault{RowProblem::OffGrid, -1, line};
        }
        candle.openMs = start;
        return std::nullopt;
    }

    const CsvFormat& m_format;
    Interval m_interval;
    std::vector<CsvRole> m_roles;
    std::size_t m_needed = 0;
};

/// Cuts the stream into lines, parses them and hands batches on.
class Reading {
public:
    Reading(const CsvFormat& format, Interval interval, const CsvSink& sink)
        : m_skippedLines(format.skippedLines)
        , m_parser(format, interval)
        , m_sink(sink) {
        m_batch.reserve(batchSize);
    }

    Result<RowIssues> run(QIODevice& device, JobControl& control) {
        const auto size = static_cast<double>(std::max<qint64>(1, device.size()));
        double done = 0;
        for (;;) {
            if (control.isCancelled()) {
                return Error{ErrorCode::Cancelled, {}};
            }
            const qint64 count = fill(device);
            if (count < 0) {
                return Error{ErrorCode::FileNotReadable, device.errorString()};
            }
            done += static_cast<double>(count);
            control.setProgress(std::min(1.0, done / size));
            TF_CHECK(takeLines(count == 0));
            if (count == 0) {
                TF_CHECK(flush());
                return std::move(m_issues);
            }
        }
    }

private:
    /// Reads a block behind what is left of the one before.
    qint64 fill(QIODevice& device) {
        m_buffer.resize(static_cast<std::size_t>(m_kept + blockSize));
        const qint64 count = device.read(m_buffer.data() + m_kept, blockSize);
        m_filled = m_kept + std::max<qint64>(0, count);
        return count;
    }

    Result<void> takeLines(bool isLast) {
        const char* at = m_buffer.data();
        const char* const end = at + m_filled;
        if (m_line == 0 && m_filled >= 3 && std::memcmp(at, "\xEF\xBB\xBF", 3) == 0) {
            at += 3;
        }
        while (at != end) {
            const void* const found = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
            if (found == nullptr) {
                break;
            }
            const auto* const stop = static_cast<const char*>(found);
            TF_CHECK(takeLine({at, static_cast<std::size_t>(stop - at)}));
            at = stop + 1;
        }
        return isLast ? takeUnended({at, static_cast<std::size_t>(end - at)}) : keep(at, end);
    }

    /// Moves a line that has no end yet to the front, unless it is too long to be one.
    Result<void> keep(const char* at, const char* end) {
        m_kept = end - at;
        if (m_kept > longestCsvLine) {
            m_isOverlong = true;
            m_kept = 0;
            return {};
        }
        std::memmove(m_buffer.data(), at, static_cast<std::size_t>(m_kept));
        return {};
    }

    Result<void> takeUnended(std::string_view line) {
        m_kept = 0;
        if (line.empty() && !m_isOverlong) {
            return {};
        }
        const qint64 rejected = m_issues.rejected;
        TF_CHECK(takeLine(line));
        if (m_issues.rejected == rejected && m_line > m_skippedLines) {
            m_issues.add({.line = m_line,
                          .column = -1,
                          .problem = RowProblem::NoLineEnd,
                          .timeMs = {},
                          .excerpt = excerptOf(line)});
        }
        return {};
    }

    Result<void> takeLine(std::string_view line) {
        ++m_line;
        if (m_isOverlong || static_cast<qsizetype>(line.size()) > longestCsvLine) {
            m_isOverlong = false;
            reject({RowProblem::LineTooLong, -1, {}}, std::nullopt);
            return {};
        }
        if (!line.empty() && line.back() == '\r') {
            line.remove_suffix(1);
        }
        if (m_line <= m_skippedLines || line.empty()) {
            return {};
        }
        return takeRow(line);
    }

    Result<void> takeRow(std::string_view line) {
        Candle candle;
        bool hasTime = false;
        if (auto fault = m_parser.parse(line, candle, hasTime)) {
            if (std::memchr(line.data(), '\0', line.size()) != nullptr) {
                fault->problem = RowProblem::NulByte;
            }
            reject(*fault, hasTime ? std::optional(candle.openMs) : std::nullopt);
            return {};
        }
        noteOrder(candle.openMs, line);
        m_batch.push_back({m_line, candle});
        return m_batch.size() == batchSize ? flush() : Result<void>();
    }

    /// A file may run forwards or backwards in time; its first two rows say which.
    void noteOrder(qint64 time, std::string_view line) {
        if (m_before && *m_before != time) {
            const int step = time > *m_before ? 1 : -1;
            m_direction = m_direction == 0 ? step : m_direction;
            if (step != m_direction) {
                m_issues.add({m_line, -1, RowProblem::OutOfOrder, time, excerptOf(line)});
            }
        }
        m_before = time;
    }

    void reject(const RowFault& fault, std::optional<qint64> time) {
        m_issues.add({m_line, fault.column, fault.problem, time, excerptOf(fault.text)});
    }

    Result<void> flush() {
        if (m_batch.empty()) {
            return {};
        }
        Result<void> result = m_sink(m_batch);
        m_batch.clear();
        return result;
    }

    qint64 m_skippedLines;
    RowParser m_parser;
    const CsvSink& m_sink;
    std::vector<char> m_buffer;
    qint64 m_kept = 0;
    qint64 m_filled = 0;
    qint64 m_line = 0;
    bool m_isOverlong = false;
    std::optional<qint64> m_before;
    int m_direction = 0;
    std::vector<CsvCandle> m_batch;
    RowIssues m_issues;
};

} // namespace

Result<RowIssues> readCsv(QIODevice& device, const CsvFormat& format, Interval interval,
                          JobControl& control, const CsvSink& sink) {
    if (!unusableRoles(format).isEmpty()) {
        return Error{ErrorCode::BadParameter, QStringLiteral("columns are missing or named twice")};
    }
    return Reading(format, interval, sink).run(device, control);
}

} // namespace tf::market
