// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/market/csv_time.h"

#include <QByteArrayView>
#include <QList>
#include <QMetaType>
#include <QStringList>

namespace tf::market {

/// What a column of a candle file holds.
enum class CsvRole { Ignored, Time, TimeOfDay, Open, High, Low, Close, Volume };

/// How a candle file is written: everything the reader needs to know.
struct CsvFormat {
    char separator = ','; ///< comma, semicolon or tab
    char decimalPoint = '.';
    TimeFormat timeFormat = TimeFormat::EpochMilliseconds;
    QList<CsvRole> roles = {CsvRole::Time, CsvRole::Open,  CsvRole::High,
                            CsvRole::Low,  CsvRole::Close, CsvRole::Volume};
    qint64 skippedLines = 1; ///< preamble and header above the first row

    bool operator==(const CsvFormat&) const = default;
};

/// Which roles a format misses or names twice; empty when it can be read. Volume may be absent
/// (it reads as 0), a time of day too.
QList<CsvRole> unusableRoles(const CsvFormat& format);

/// What a file looks like before it is imported, for a person to confirm or correct.
struct CsvPreview {
    CsvFormat format;
    QStringList columnNames;      ///< of the header; empty when there is none
    QList<QStringList> rows;      ///< the first rows, at most 20, fields as text
    std::optional<qint64> stepMs; ///< most frequent distance between neighbouring rows
    qint64 fileSize = 0;
    qint64 estimatedRows = 0;

    bool operator==(const CsvPreview&) const = default;
};

/// Detects separator, header, columns, decimal point and time format from the first bytes of a
/// file. `fileSize` tells whether `head` is all of it. UnknownFormat with the reason when it is no
/// candle file (empty, UTF-16, no time column, day before month).
Result<CsvPreview> previewCsv(QByteArrayView head, qint64 fileSize);

/// As above, reading the head of the file at `path`. FileNotReadable.
Result<CsvPreview> previewCsvFile(const QString& path);

/// The same rows read with another format, when a person corrected the detected one.
CsvPreview previewWith(QByteArrayView head, qint64 fileSize, const CsvFormat& format);

} // namespace tf::market

Q_DECLARE_METATYPE(tf::market::CsvPreview)
