// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/oracles/oracle.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <charconv>
#include <cmath>
#include <limits>

namespace tf::oracle {

std::optional<QString> CaseFile::locate(const QString& wanted) const {
    const QString beside = QFileInfo(path).dir().filePath(wanted);
    if (QFileInfo::exists(beside)) {
        return beside;
    }
    const QString below = QDir(root).filePath(wanted);
    if (QFileInfo::exists(below)) {
        return below;
    }
    return std::nullopt;
}

bool isClose(double came, double expected, double absolute, double relative) {
    return std::abs(came - expected) <= absolute + relative * std::abs(expected);
}

QString shown(double value) {
    return std::isnan(value) ? QStringLiteral("undefined") : QString::number(value, 'g', 17);
}

namespace {

Outcome check(const QJsonObject& oneCase, const CaseFile& file) {
    for (const RegisteredFamily& family : families()) {
        if (family.accepts(oneCase, file)) {
            return family.check(oneCase, file);
        }
    }
    return Outcome::skipped(QStringLiteral("unknown family"));
}

void count(const QJsonObject& oneCase, const Outcome& outcome, Tally& tally) {
    switch (outcome.status) {
    case Outcome::Status::Passed:
        ++tally.passed;
        break;
    case Outcome::Status::Skipped:
        ++tally.skipped;
        break;
    case Outcome::Status::Failed:
        ++tally.failed;
        tally.lines.append(
            QStringLiteral("%1: expected %2, came %3")
                .arg(oneCase.value(u"id").toString(), outcome.expected, outcome.came));
        break;
    }
}

Tally unreadable(const QString& path, const QString& reason) {
    return {0,
            1,
            0,
            {QStringLiteral("%1: expected a JSON file with a list \"cases\", came %2")
                 .arg(path, reason)}};
}

} // namespace

Tally runFile(const QString& path, const QString& root) {
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly)) {
        return unreadable(path, source.errorString());
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &error);
    if (!document.object().value(u"cases").isArray()) {
        return unreadable(path, error.error == QJsonParseError::NoError
                                    ? QStringLiteral("another document")
                                    : error.errorString());
    }
    const CaseFile file{path, root, document.object()};
    Tally tally;
    const QJsonArray cases = document.object().value(u"cases").toArray();
    for (const QJsonValue oneCase : cases) {
        count(oneCase.toObject(), check(oneCase.toObject(), file), tally);
    }
    return tally;
}

const std::vector<double>* NumberTable::column(const QString& name) const {
    const qsizetype index = names.indexOf(name);
    return index < 0 ? nullptr : &columns[static_cast<std::size_t>(index)];
}

std::optional<NumberTable> readNumbers(const QString& path, qsizetype rows) {
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    NumberTable table;
    table.names = QString::fromUtf8(source.readLine().trimmed()).split(u',');
    table.columns.resize(static_cast<std::size_t>(table.names.size()));
    while (!source.atEnd() && rows-- != 0) {
        const QByteArray line = source.readLine().trimmed();
        if (line.isEmpty()) {
            continue;
        }
        const QList<QByteArray> fields = line.split(',');
        if (fields.size() != table.names.size()) {
            return std::nullopt;
        }
        for (qsizetype i = 0; i < fields.size(); ++i) {
            double value = std::numeric_limits<double>::quiet_NaN();
            const char* const end = fields[i].constData() + fields[i].size();
            const auto parsed = std::from_chars(fields[i].constData(), end, value);
            const bool isNumber = parsed.ec == std::errc() && parsed.ptr == end;
            table.columns[static_cast<std::size_t>(i)].push_back(
                isNumber ? value : std::numeric_limits<double>::quiet_NaN());
        }
    }
    return table;
}

} // namespace tf::oracle
