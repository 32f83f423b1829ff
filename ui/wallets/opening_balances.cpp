// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/opening_balances.h"

#include "ui/wallets/statement_export.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace tf::ui {

namespace {

constexpr qsizetype longestField = 4096;
constexpr qsizetype mostRows = 100'000;

QString say(const char* text) {
    return QCoreApplication::translate("opening", text);
}

/// One record of a CSV file and the line that it begins on.
struct Record {
    int line = 0;
    QStringList fields;
};

/// Splits CSV text into records; knows quotes, all line ends and where each record began.
class CsvReader final {
public:
    explicit CsvReader(const QString& text)
        : m_text(text) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'));
        const QStringView head = QStringView(text).left(end < 0 ? text.size() : end);
        m_separator = head.count(QLatin1Char(';')) > head.count(QLatin1Char(','))
                          ? QLatin1Char(';')
                          : QLatin1Char(',');
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    bool hasOpenQuote() const { return m_isQuoted; }

    Record next() {
        Record record{.line = m_line, .fields = {}};
        QString field;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at++);
            if (m_isQuoted) {
                takeQuoted(c, field);
            } else if (c == QLatin1Char('"') && field.isEmpty()) {
                m_isQuoted = true;
            } else if (c == m_separator) {
                record.fields.append(std::exchange(field, {}));
            } else if (isLineEnd(c)) {
                break;
            } else if (field.size() < longestField) {
                field += c;
            }
        }
        record.fields.append(field);
        return record;
    }

private:
    void takeQuoted(QChar c, QString& field) {
        if (c == QLatin1Char('"')) {
            if (m_at < m_text.size() && m_text.at(m_at) == c) {
                field += c;
                ++m_at;
            } else {
                m_isQuoted = false;
            }
            return;
        }
        m_line += c == QLatin1Char('\n') ? 1 : 0;
        if (field.size() < longestField) {
            field += c;
        }
    }

    bool isLineEnd(QChar c) {
        if (c == QLatin1Char('\r')) {
            if (m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('\n')) {
                ++m_at;
            }
        } else if (c != QLatin1Char('\n')) {
            return false;
        }
        ++m_line;
        return true;
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_isQuoted = false;
};

struct Columns {
    qsizetype wallet = -1;
    qsizetype asset = -1;
    qsizetype amount = -1;

    bool isComplete() const { return wallet >= 0 && asset >= 0 && amount >= 0; }
    qsizetype last() const { return std::max({wallet, asset, amount}); }
};

Columns columnsOf(const Record& header) {
    Columns columns;
    for (qsizetype i = 0; i < header.fields.size(); ++i) {
        const QString name = header.fields.at(i).trimmed().toLower();
        if (name == QStringLiteral("wallet")) {
            columns.wallet = i;
        } else if (name == QStringLiteral("asset")) {
            columns.asset = i;
        } else if (name == QStringLiteral("amount")) {
            columns.amount = i;
        }
    }
    return columns;
}

QString amountProblem(const Error& error) {
    switch (static_cast<int>(error.code)) {
    case static_cast<int>(ErrorCode::Overflow):
        return say(QT_TRANSLATE_NOOP("opening", "the amount is too large"));
    case static_cast<int>(ErrorCode::PrecisionExceeded):
        return say(QT_TRANSLATE_NOOP("opening", "the amount has more than 18 decimals"));
    default:
        return say(QT_TRANSLATE_NOOP("opening", "the amount is no number such as 1234.5"));
    }
}

/// A row, or what is wrong with it.
Result<ledger::OpeningBalance> readRow(const Record& record, const Columns& columns,
                                       const QHash<QString, Asset>& assets) {
    const auto refuse = [](const QString& text) { return Error{ErrorCode::BadRow, text}; };
    if (record.fields.size() <= columns.last()) {
        return refuse(say(QT_TRANSLATE_NOOP("opening", "columns are missing")));
    }
    const QString wallet = withoutFormulaGuard(record.fields.at(columns.wallet));
    if (wallet.trimmed().isEmpty()) {
        return refuse(say(QT_TRANSLATE_NOOP("opening", "no wallet is named")));
    }
    const QString code = record.fields.at(columns.asset).trimmed();
    if (!assets.contains(code)) {
        return refuse(say(QT_TRANSLATE_NOOP("opening", "asset “%1” is not in this workspace"))
                          .arg(code.left(32)));
    }
    const Asset asset = assets.value(code);
    const auto amount = Decimal::parse(record.fields.at(columns.amount).trimmed());
    if (!amount) {
        return refuse(amountProblem(amount.error()));
    }
    if (!amount->isPositive()) {
        return refuse(say(QT_TRANSLATE_NOOP("opening", "the amount must be above zero")));
    }
    if (amount->scale() > asset.scale()) {
        return refuse(say(QT_TRANSLATE_NOOP("opening", "%1 has at most %2 decimals"))
                          .arg(asset.code())
                          .arg(asset.scale()));
    }
    return ledger::OpeningBalance{.wallet = wallet, .amount = Money(*amount, asset)};
}

void refuse(OpeningFile& file, int line, const QString& text) {
    if (file.problems.size() < OpeningFile::mostProblems) {
        file.problems.append({line, text});
    }
}

} // namespace

OpeningFile readOpeningBalances(const QByteArray& bytes, const QList<Asset>& assets) {
    OpeningFile file;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(0))) {
        refuse(file, 1, say(QT_TRANSLATE_NOOP("opening", "the file is no UTF-8 text")));
        return file;
    }
    QHash<QString, Asset> known;
    for (const Asset& asset : assets) {
        known.insert(asset.code(), asset);
    }
    CsvReader reader(text);
    const Columns columns = columnsOf(reader.next());
    if (!columns.isComplete()) {
        refuse(
            file, 1,
            say(QT_TRANSLATE_NOOP("opening", "the first line must name wallet, asset and amount")));
        return file;
    }
    while (!reader.atEnd() && file.rows.size() < mostRows) {
        const Record record = reader.next();
        if (record.fields.size() == 1 && record.fields.first().trimmed().isEmpty()) {
            continue;
        }
        const auto row = readRow(record, columns, known);
        if (row) {
            file.rows.append({record.line, *row});
        } else {
            refuse(file, record.line, row.error().detail);
        }
        if (reader.hasOpenQuote()) {
            refuse(file, record.line,
                   say(QT_TRANSLATE_NOOP("opening", "a quotation mark is never closed")));
        }
    }
    if (!reader.atEnd()) {
        refuse(file, 1, say(QT_TRANSLATE_NOOP("opening", "more than 100,000 rows")));
    }
    return file;
}

} // namespace tf::ui
