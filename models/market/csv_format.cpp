// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/csv_format.h"

#include "models/market/csv_line.h"
#include "models/market/csv_number.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <map>

namespace tf::market {

namespace {

constexpr qsizetype headSize = 128 * 1024;
constexpr int sampleRows = 500;
constexpr int previewRows = 20;
constexpr qsizetype mostColumns = 256;

using Line = std::string_view;
using Fields = std::vector<std::string_view>;

Error unknown(const char* reason) {
    return {ErrorCode::UnknownFormat, QString::fromLatin1(reason)};
}

std::string_view withoutBom(QByteArrayView head) {
    std::string_view text(head.data(), static_cast<std::size_t>(head.size()));
    if (text.substr(0, 3) == "\xEF\xBB\xBF") {
        text.remove_prefix(3);
    }
    return text;
}

/// UTF-16 and UTF-32 are refused: every second byte of their digits is NUL.
bool isWideText(std::string_view text) {
    const std::string_view mark = text.substr(0, 2);
    const auto nuls = std::count(text.begin(), text.end(), '\0');
    return mark == "\xFF\xFE" || mark == "\xFE\xFF" ||
           nuls > static_cast<std::ptrdiff_t>(text.size()) / 4;
}

/// The complete lines of the head; a cut last line is left out.
std::vector<Line> splitLines(std::string_view text, bool isWholeFile) {
    std::vector<Line> lines;
    while (!text.empty() && lines.size() < sampleRows + 16) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos && !isWholeFile) {
            break;
        }
        Line line = text.substr(0, end);
        if (!line.empty() && line.back() == '\r') {
            line.remove_suffix(1);
        }
        lines.push_back(line);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

Fields splitFields(Line line, char separator) {
    Fields fields;
    FieldWalker walker(line, separator);
    while (!walker.isAtEnd() && static_cast<qsizetype>(fields.size()) < mostColumns) {
        fields.push_back(trimmedField(walker.next()));
    }
    return fields;
}

/// The separator with which the most lines have the same number (at least five) of fields.
std::optional<char> detectSeparator(const std::vector<Line>& lines) {
    std::optional<char> best;
    std::size_t bestScore = 0;
    for (const char separator : {'\t', ';', ','}) {
        std::map<std::size_t, std::size_t> countOf;
        for (const Line line : lines) {
            ++countOf[splitFields(line, separator).size()];
        }
        for (const auto& [fields, count] : countOf) {
            if (fields >= 5 && count > bestScore) {
                bestScore = count;
                best = separator;
            }
        }
    }
    return best;
}

/// "<Open>", "open_price", "Open Time" become "open", "openprice", "opentime".
QByteArray plainName(std::string_view name) {
    QByteArray plain;
    for (const char c : name.substr(0, 64)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            plain.append(c);
        } else if (c >= 'A' && c <= 'Z') {
            plain.append(static_cast<char>(c - 'A' + 'a'));
        }
    }
    return plain;
}

CsvRole roleOfName(const QByteArray& name) {
    static const QHash<QByteArray, CsvRole> roles = {
        {"timestamp", CsvRole::Time},
        {"time", CsvRole::Time},
        {"date", CsvRole::Time},
        {"datetime", CsvRole::Time},
        {"opentime", CsvRole::Time},
        {"unix", CsvRole::Time},
        {"unixtime", CsvRole::Time},
        {"unixtimestamp", CsvRole::Time},
        {"epoch", CsvRole::Time},
        {"ts", CsvRole::Time},
        {"dt", CsvRole::Time},
        {"t", CsvRole::Time},
        {"gmttime", CsvRole::Time},
        {"utctime", CsvRole::Time},
        {"timeutc", CsvRole::Time},
        {"dateutc", CsvRole::Time},
        {"timestampms", CsvRole::Time},
        {"timestamputc", CsvRole::Time},
        {"day", CsvRole::Time},
        {"open", CsvRole::Open},
        {"o", CsvRole::Open},
        {"openprice", CsvRole::Open},
        {"priceopen", CsvRole::Open},
        {"high", CsvRole::High},
        {"h", CsvRole::High},
        {"highprice", CsvRole::High},
        {"pricehigh", CsvRole::High},
        {"max", CsvRole::High},
        {"low", CsvRole::Low},
        {"l", CsvRole::Low},
        {"lowprice", CsvRole::Low},
        {"pricelow", CsvRole::Low},
        {"min", CsvRole::Low},
        {"close", CsvRole::Close},
        {"c", CsvRole::Close},
        {"closeprice", CsvRole::Close},
        {"priceclose", CsvRole::Close},
        {"closelast", CsvRole::Close},
        {"last", CsvRole::Close},
        {"volume", CsvRole::Volume},
        {"vol", CsvRole::Volume},
        {"v", CsvRole::Volume},
        {"tickvol", CsvRole::Volume},
        {"tickvolume", CsvRole::Volume},
        {"basevolume", CsvRole::Volume},
        {"volumebase", CsvRole::Volume},
        {"volumebtc", CsvRole::Volume},
        {"volumeeth", CsvRole::Volume},
    };
    return roles.value(name, CsvRole::Ignored);
}

qsizetype countOf(const QList<CsvRole>& roles, CsvRole role) {
    return roles.count(role);
}

/// Roles by column names. The first column of a name wins; "date" beside "time" makes the second
/// the time of day, and an epoch column beside a date is the better time.
QList<CsvRole> rolesOfHeader(const Fields& names) {
    QList<CsvRole> roles;
    qsizetype dateColumn = -1;
    qsizetype timeColumn = -1;
    for (const std::string_view field : names) {
        const QByteArray name = plainName(field);
        CsvRole role = roleOfName(name);
        if (role == CsvRole::Time) {
            dateColumn = name == "date" || name == "day" ? roles.size() : dateColumn;
            timeColumn = name == "time" ? roles.size() : timeColumn;
        }
        if (role == CsvRole::Ignored && name.startsWith("volume") &&
            countOf(roles, CsvRole::Volume) == 0) {
            role = CsvRole::Volume;
        }
        const bool isTaken = role != CsvRole::Time && countOf(roles, role) > 0;
        roles.append(isTaken ? CsvRole::Ignored : role);
    }
    if (dateColumn >= 0 && timeColumn >= 0 && countOf(roles, CsvRole::Time) == 2) {
        roles[timeColumn] = CsvRole::TimeOfDay;
    } else if (dateColumn >= 0 && countOf(roles, CsvRole::Time) > 1) {
        roles[dateColumn] = CsvRole::Ignored;
    }
    for (qsizetype i = 0, seen = 0; i < roles.size(); ++i) {
        if (roles[i] == CsvRole::Time && seen++ > 0) {
            roles[i] = CsvRole::Ignored;
        }
    }
    return roles;
}

bool isHeader(const Fields& fields) {
    const QList<CsvRole> roles = rolesOfHeader(fields);
    return countOf(roles, CsvRole::Open) == 1 && countOf(roles, CsvRole::High) == 1 &&
           countOf(roles, CsvRole::Low) == 1 && countOf(roles, CsvRole::Close) == 1;
}

std::optional<TimeFormat> timeFormatOf(std::string_view text) {
    return detectTimeFormat(text.data(), text.data() + text.size());
}

/// The header is among the first lines, below whatever the source wrote above it.
std::optional<std::size_t> findHeader(const std::vector<Line>& lines, char separator) {
    for (std::size_t i = 0; i < std::min<std::size_t>(lines.size(), 10); ++i) {
        if (isHeader(splitFields(lines[i], separator))) {
            return i;
        }
    }
    return std::nullopt;
}

/// The kind that most of the sampled rows show in the time column.
std::optional<TimeFormat> detectColumnTime(const std::vector<Fields>& rows, std::size_t column) {
    std::map<TimeFormat, int> countOf;
    for (const Fields& row : rows) {
        const auto format = column < row.size() ? timeFormatOf(row[column]) : std::nullopt;
        if (format) {
            ++countOf[*format];
        }
    }
    const auto best = std::max_element(countOf.begin(), countOf.end(),
                                       [](auto& a, auto& b) { return a.second < b.second; });
    return best == countOf.end() ? std::nullopt : std::optional(best->first);
}

/// A comma stands for the point when fields have commas and no points.
char detectDecimalPoint(const std::vector<Fields>& rows, const QList<CsvRole>& roles,
                        char separator) {
    int commas = 0;
    int points = 0;
    for (const Fields& row : rows) {
        for (std::size_t i = 0; i < row.size() && static_cast<qsizetype>(i) < roles.size(); ++i) {
            const CsvRole role = roles[static_cast<qsizetype>(i)];
            if (role >= CsvRole::Open) {
                commas += row[i].find(',') != std::string_view::npos ? 1 : 0;
                points += row[i].find('.') != std::string_view::npos ? 1 : 0;
            }
        }
    }
    return separator != ',' && commas > points ? ',' : '.';
}

/// The numbers of a row's fields first … first+3, or nothing.
std::optional<std::array<double, 4>> fourNumbers(const Fields& row, std::size_t first, char point) {
    std::array<double, 4> values{};
    for (std::size_t i = 0; i < 4; ++i) {
        if (first + i >= row.size()) {
            return std::nullopt;
        }
        const std::string_view text = row[first + i];
        if (parseNumber(text.data(), text.data() + text.size(), point, values[i]) !=
            NumberStatus::Ok) {
            return std::nullopt;
        }
    }
    return values;
}

/// Without a header the order is open, high, low, close, unless the numbers say that it is open,
/// close, high, low, which some exchanges send.
QList<CsvRole> rolesByNumbers(const std::vector<Fields>& rows, std::size_t timeColumn, char point) {
    int usual = 0;
    int closeSecond = 0;
    for (const Fields& row : rows) {
        if (const auto v = fourNumbers(row, timeColumn + 1, point)) {
            const auto [a, b, c, d] = *v;
            usual += b >= std::max(a, d) && c <= std::min(a, d) ? 1 : 0;
            closeSecond += c >= std::max(a, b) && d <= std::min(a, b) ? 1 : 0;
        }
    }
    QList<CsvRole> roles(static_cast<qsizetype>(timeColumn), CsvRole::Ignored);
    roles.append(CsvRole::Time);
    if (closeSecond > usual) {
        roles.append({CsvRole::Open, CsvRole::Close, CsvRole::High, CsvRole::Low});
    } else {
        roles.append({CsvRole::Open, CsvRole::High, CsvRole::Low, CsvRole::Close});
    }
    roles.append(CsvRole::Volume);
    return roles;
}

std::vector<Fields> splitRows(const std::vector<Line>& lines, qint64 skipped, char separator) {
    std::vector<Fields> rows;
    for (std::size_t i = static_cast<std::size_t>(skipped);
         i < lines.size() && rows.size() < sampleRows; ++i) {
        if (!trimmedField(lines[i]).empty()) {
            rows.push_back(splitFields(lines[i], separator));
        }
    }
    return rows;
}

Result<CsvFormat> detectHeaderless(const std::vector<Line>& lines, char separator) {
    CsvFormat format{.separator = separator, .skippedLines = 0};
    const std::vector<Fields> rows = splitRows(lines, 0, separator);
    for (std::size_t column = 0; column < 2; ++column) {
        const auto time = detectColumnTime(rows, column);
        if (!time) {
            continue;
        }
        format.timeFormat = *time;
        const QList<CsvRole> all(static_cast<qsizetype>(column) + 6, CsvRole::Open);
        format.decimalPoint = detectDecimalPoint(rows, all, separator);
        format.roles = rolesByNumbers(rows, column, format.decimalPoint);
        return format;
    }
    return unknown("no header names open, high, low and close, and the first columns hold no "
                   "time that starts with the year or counts from 1970");
}

Result<CsvFormat> detectWithHeader(const std::vector<Line>& lines, std::size_t header,
                                   char separator) {
    CsvFormat format{.separator = separator, .skippedLines = static_cast<qint64>(header) + 1};
    format.roles = rolesOfHeader(splitFields(lines[header], separator));
    const qsizetype timeColumn = format.roles.indexOf(CsvRole::Time);
    if (timeColumn < 0) {
        return unknown("the header names no time column");
    }
    const std::vector<Fields> rows = splitRows(lines, format.skippedLines, separator);
    const auto time = detectColumnTime(rows, static_cast<std::size_t>(timeColumn));
    if (!time && !rows.empty()) {
        return unknown("the time column is neither ISO-8601 nor seconds, milliseconds or "
                       "microseconds since 1970");
    }
    format.timeFormat = time.value_or(TimeFormat::EpochMilliseconds);
    format.decimalPoint = detectDecimalPoint(rows, format.roles, separator);
    return format;
}

Result<CsvFormat> detectFormat(const std::vector<Line>& lines) {
    const std::optional<char> separator = detectSeparator(lines);
    if (!separator) {
        return unknown("no line has at least five fields between commas, semicolons or tabs");
    }
    const std::optional<std::size_t> header = findHeader(lines, *separator);
    return header ? detectWithHeader(lines, *header, *separator)
                  : detectHeaderless(lines, *separator);
}

std::optional<qint64> timeOfRow(const Fields& row, const CsvFormat& format) {
    const auto column = static_cast<std::size_t>(format.roles.indexOf(CsvRole::Time));
    if (column >= row.size()) {
        return std::nullopt;
    }
    auto time =
        parseTime(row[column].data(), row[column].data() + row[column].size(), format.timeFormat);
    const qsizetype clock = format.roles.indexOf(CsvRole::TimeOfDay);
    if (time && clock >= 0 && static_cast<std::size_t>(clock) < row.size()) {
        const std::string_view text = row[static_cast<std::size_t>(clock)];
        const auto ofDay = parseTimeOfDay(text.data(), text.data() + text.size());
        return ofDay ? std::optional(*time + *ofDay) : std::nullopt;
    }
    return time;
}

/// The most frequent distance between neighbouring rows; the smaller one of equals.
std::optional<qint64> detectStep(const std::vector<Fields>& rows, const CsvFormat& format) {
    std::map<qint64, int> countOf;
    std::optional<qint64> before;
    for (const Fields& row : rows) {
        const auto time = timeOfRow(row, format);
        if (time && before && *time != *before) {
            ++countOf[std::abs(*time - *before)];
        }
        before = time ? time : before;
    }
    const auto best = std::max_element(countOf.begin(), countOf.end(),
                                       [](auto& a, auto& b) { return a.second < b.second; });
    return best == countOf.end() ? std::nullopt : std::optional(best->first);
}

QStringList asTexts(const Fields& fields) {
    QStringList texts;
    for (const std::string_view field : fields) {
        const std::string_view shown = field.substr(0, 60);
        texts.append(QString::fromUtf8(shown.data(), static_cast<qsizetype>(shown.size())));
    }
    return texts;
}

CsvPreview fillPreview(const std::vector<Line>& lines, qint64 fileSize, const CsvFormat& format,
                       bool hasHeader) {
    CsvPreview preview;
    preview.format = format;
    preview.fileSize = fileSize;
    if (hasHeader) {
        const Line header = lines[static_cast<std::size_t>(format.skippedLines) - 1];
        preview.columnNames = asTexts(splitFields(header, format.separator));
    }
    const std::vector<Fields> rows = splitRows(lines, format.skippedLines, format.separator);
    for (std::size_t i = 0; i < rows.size() && i < previewRows; ++i) {
        preview.rows.append(asTexts(rows[i]));
    }
    preview.stepMs = format.roles.contains(CsvRole::Time) ? detectStep(rows, format) : std::nullopt;
    qint64 bytes = 0;
    for (const Line line : lines) {
        bytes += static_cast<qint64>(line.size()) + 1;
    }
    const auto sampled = static_cast<qint64>(lines.size());
    preview.estimatedRows =
        bytes > 0 ? std::max<qint64>(0, fileSize * sampled / bytes - format.skippedLines) : 0;
    return preview;
}

} // namespace

QList<CsvRole> unusableRoles(const CsvFormat& format) {
    QList<CsvRole> wrong;
    for (const CsvRole role :
         {CsvRole::Time, CsvRole::Open, CsvRole::High, CsvRole::Low, CsvRole::Close}) {
        if (countOf(format.roles, role) != 1) {
            wrong.append(role);
        }
    }
    for (const CsvRole role : {CsvRole::Volume, CsvRole::TimeOfDay}) {
        if (countOf(format.roles, role) > 1) {
            wrong.append(role);
        }
    }
    return wrong;
}

Result<CsvPreview> previewCsv(QByteArrayView head, qint64 fileSize) {
    const std::string_view text = withoutBom(head);
    if (isWideText(text)) {
        return unknown("the file is UTF-16 or UTF-32 text; save it as UTF-8");
    }
    const std::vector<Line> lines = splitLines(text, head.size() >= fileSize);
    if (lines.empty()) {
        return unknown(text.empty() ? "the file is empty" : "the first line never ends");
    }
    TF_TRY(const CsvFormat format, detectFormat(lines));
    const bool hasHeader = findHeader(lines, format.separator).has_value();
    return fillPreview(lines, fileSize, format, hasHeader);
}

Result<CsvPreview> previewCsvFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileNotReadable, file.errorString()};
    }
    const QByteArray head = file.read(headSize);
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::FileNotReadable, file.errorString()};
    }
    return previewCsv(head, std::max<qint64>(file.size(), head.size()));
}

CsvPreview previewWith(QByteArrayView head, qint64 fileSize, const CsvFormat& format) {
    const std::vector<Line> lines = splitLines(withoutBom(head), head.size() >= fileSize);
    const auto skipped = static_cast<std::size_t>(std::max<qint64>(0, format.skippedLines));
    const bool hasHeader = skipped > 0 && skipped <= lines.size() &&
                           isHeader(splitFields(lines[skipped - 1], format.separator));
    return fillPreview(lines, fileSize, format, hasHeader);
}

} // namespace tf::market
