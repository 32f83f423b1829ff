// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/csv_reader.h"

#include <QBuffer>
#include <QTest>

namespace tf::market::test {

/// Everything that reading a text gave.
struct ReadCsv {
    std::vector<CsvCandle> rows;
    RowIssues issues;
};

inline ReadCsv readText(const QByteArray& text, const CsvFormat& format,
                        Interval interval = Interval::OneMinute) {
    QByteArray bytes = text;
    QBuffer buffer(&bytes);
    [[maybe_unused]] const bool isOpen = buffer.open(QIODevice::ReadOnly);
    ReadCsv read;
    JobControl control;
    auto issues = readCsv(buffer, format, interval, control, [&](std::span<const CsvCandle> rows) {
        read.rows.insert(read.rows.end(), rows.begin(), rows.end());
        return Result<void>();
    });
    if (issues.isOk()) {
        read.issues = issues.value();
    }
    return read;
}

/// "21:OutOfOrder 41:OutOfOrder"
inline QString asText(const RowIssues& issues) {
    QStringList texts;
    for (const RowIssue& issue : issues.first) {
        texts.append(QStringLiteral("%1:%2").arg(issue.line).arg(rowProblemName(issue.problem)));
    }
    return texts.join(u' ');
}

} // namespace tf::market::test
