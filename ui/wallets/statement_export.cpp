// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/statement_export.h"

#include "models/core/when_done.h"
#include "models/items/ledger_words.h"
#include "widgets/format.h"

#include <QFile>
#include <QPainter>
#include <QPrinter>
#include <QSaveFile>

namespace tf::ui {

using ledger::StatementLine;

namespace {

QString kindName(ledger::OperationKind kind) {
    static const char* const names[] = {
        "",           "deposit",   "withdrawal",      "transfer",   "allocation",
        "collection", "rebalance", "sweep",           "trade",      "fee",
        "reward",     "reversal",  "opening_balance", "reservation"};
    return QLatin1String(names[static_cast<int>(kind)]);
}

QString className(ledger::BalanceClass balanceClass) {
    static const char* const names[] = {"", "free", "at_venue", "in_transit", "fees", "suspense"};
    return QLatin1String(names[static_cast<int>(balanceClass)]);
}

bool startsLikeFormula(const QString& text) {
    static const QString starts = QStringLiteral("=+-@\t\r\n'") + QChar(0x2212) + QChar(0);
    return !text.isEmpty() && starts.contains(text.at(0));
}

} // namespace

QString formulaSafe(const QString& text) {
    return startsLikeFormula(text) ? QLatin1Char('\'') + text : text;
}

QString withoutFormulaGuard(const QString& text) {
    return text.startsWith(QLatin1Char('\'')) && startsLikeFormula(text.mid(1)) ? text.mid(1)
                                                                                : text;
}

QByteArray csvField(const QString& text) {
    const bool isQuoted = text.contains(QLatin1Char('"')) || text.contains(QLatin1Char(',')) ||
                          text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r')) ||
                          text.startsWith(QLatin1Char(' ')) || text.endsWith(QLatin1Char(' '));
    if (!isQuoted) {
        return text.toUtf8();
    }
    return '"' + QString(text).replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray statementHeader() {
    return "sequence,booked_at,happened_at,kind,class,asset,amount,reserved,balance_after,"
           "counterparty,reason,actor,transfer,transaction\r\n";
}

QByteArray statementRow(const StatementLine& line) {
    const QList<QByteArray> cells = {
        QByteArray::number(line.sequence),
        line.bookedAt.toString().toLatin1(),
        line.happenedAt.toString().toLatin1(),
        kindName(line.kind).toLatin1(),
        className(line.balanceClass).toLatin1(),
        line.amount.asset().code().toLatin1(),
        line.amount.amount().toLatin1(),
        line.hold.toLatin1(),
        line.balanceAfter.toLatin1(),
        csvField(formulaSafe(line.counterparty)),
        csvField(formulaSafe(line.reason)),
        csvField(formulaSafe(line.actor)),
        line.transfer.toString().toLatin1(),
        line.transaction.isNull() ? QByteArray() : line.transaction.toString().toLatin1()};
    return cells.join(',') + "\r\n";
}

// PDF

namespace {

struct PrintColumn {
    QString title;
    double width; ///< of the page
    bool isRight;
    std::function<QString(const StatementLine&)> text;
};

QList<PrintColumn> printColumns() {
    namespace format = widgets::format;
    return {{StatementWriter::tr("Booked (UTC)"), 0.15, false,
             [](const StatementLine& line) { return format::dateTime(line.bookedAt); }},
            {StatementWriter::tr("Type"), 0.10, false,
             [](const StatementLine& line) { return items::word(line.kind); }},
            {StatementWriter::tr("Other side"), 0.17, false,
             [](const StatementLine& line) { return line.counterparty; }},
            {StatementWriter::tr("Reason"), 0.20, false,
             [](const StatementLine& line) { return line.reason; }},
            {StatementWriter::tr("Amount"), 0.19, true,
             [](const StatementLine& line) { return format::exactMoney(line.amount); }},
            {StatementWriter::tr("Balance after"), 0.19, true, [](const StatementLine& line) {
                 return format::exactMoney(Money(line.balanceAfter, line.amount.asset())) +
                        (line.balanceClass == ledger::BalanceClass::Free
                             ? QString()
                             : QLatin1Char(' ') + items::word(line.balanceClass));
             }}};
}

/// Lays lines out page by page.
class StatementPrinter final {
public:
    StatementPrinter(QPrinter& printer, const StatementDocument& document)
        : m_printer(printer)
        , m_document(document)
        , m_columns(printColumns()) {}

    bool print() {
        if (!m_painter.begin(&m_printer)) {
            return false;
        }
        m_page = QRectF(QPointF(0, 0), m_printer.pageRect(QPrinter::DevicePixel).size());
        m_line = m_page.height() / 52.0;
        m_isPlain.setPixelSize(static_cast<int>(m_line * 0.55));
        m_isBold = m_isPlain;
        m_isBold.setBold(true);
        startPage();
        for (auto it = m_document.lines.crbegin(); it != m_document.lines.crend(); ++it) {
            if (m_y + m_line > m_page.height() - m_line * 1.5) {
                m_printer.newPage();
                startPage();
            }
            drawRow(*it);
        }
        return m_painter.end();
    }

private:
    void startPage() {
        ++m_number;
        m_y = 0;
        QFont title = m_isBold;
        title.setPixelSize(static_cast<int>(m_line * 0.9));
        m_painter.setPen(Qt::black);
        m_painter.setFont(title);
        drawLine(StatementWriter::tr("Statement of %1").arg(m_document.wallet), 1.4);
        m_painter.setFont(m_isPlain);
        drawLine(StatementWriter::tr("%1 lines, printed %2 UTC")
                         .arg(widgets::format::count(m_document.lines.size()),
                              widgets::format::dateTime(m_document.printedAt)) +
                     (m_document.isCut ? StatementWriter::tr(", older lines are left out: use the "
                                                             "CSV export")
                                       : QString()),
                 1.4);
        m_painter.drawText(QRectF(0, m_page.height() - m_line, m_page.width(), m_line),
                           Qt::AlignRight | Qt::AlignVCenter,
                           StatementWriter::tr("Page %1").arg(m_number));
        m_painter.setFont(m_isBold);
        drawCells([](const PrintColumn& column) { return column.title; });
        m_painter.setFont(m_isPlain);
    }

    void drawLine(const QString& text, double lines) {
        m_painter.drawText(
            QRectF(0, m_y, m_page.width(), m_line * lines),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            m_painter.fontMetrics().elidedText(text, Qt::ElideRight, int(m_page.width())));
        m_y += m_line * lines;
    }

    void drawRow(const StatementLine& line) {
        drawCells([&line](const PrintColumn& column) { return column.text(line); });
    }

    template <class Text>
    void drawCells(Text text) {
        double x = 0;
        const double gap = m_line * 0.25;
        for (const PrintColumn& column : m_columns) {
            const double width = column.width * m_page.width();
            const QString words = m_painter.fontMetrics().elidedText(
                text(column).simplified(), Qt::ElideRight, int(width - gap));
            m_painter.drawText(QRectF(x, m_y, width - gap, m_line),
                               (column.isRight ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter | Qt::TextSingleLine,
                               words);
            x += width;
        }
        m_y += m_line;
        m_painter.setPen(QPen(QColor(0xcc, 0xcc, 0xcc), 0));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_page.width(), m_y));
        m_painter.setPen(Qt::black);
    }

    QPrinter& m_printer;
    const StatementDocument& m_document;
    QList<PrintColumn> m_columns;
    QPainter m_painter;
    QRectF m_page;
    QFont m_isPlain;
    QFont m_isBold;
    double m_line = 0;
    double m_y = 0;
    int m_number = 0;
};

} // namespace

Result<void> printStatement(const StatementDocument& document, const QString& path) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(StatementWriter::tr("Statement of %1").arg(document.wallet));
    if (!StatementPrinter(printer, document).print()) {
        return Error{ErrorCode::FileNotWritable, path};
    }
    return {};
}

// Writing

StatementWriter::StatementWriter(const ledger::LedgerReader& reader, const Clock& clock,
                                 const ledger::Wallet& wallet, Form form, const QString& path,
                                 QObject* parent)
    : QObject(parent)
    , m_reader(reader)
    , m_clock(clock)
    , m_wallet(wallet)
    , m_form(form)
    , m_path(path) {}

void StatementWriter::start() {
    next(std::nullopt);
}

void StatementWriter::next(const std::optional<qint64>& before) {
    whenDone(m_reader.statement(m_wallet.id, std::nullopt, before, pageLines), this,
             [this](const Result<ledger::StatementPage>& page) {
                 if (!page) {
                     end(page.error());
                     return;
                 }
                 take(*page);
             });
}

void StatementWriter::take(const ledger::StatementPage& page) {
    m_lines += page.lines;
    Q_EMIT progressed(static_cast<int>(m_lines.size()));
    if (m_isCancelled) {
        end(Error{ErrorCode::Cancelled, {}});
        return;
    }
    const bool isFull = m_form == Form::Pdf && m_lines.size() >= mostPrintedLines;
    if (page.next && !isFull) {
        next(page.next);
        return;
    }
    const auto written = write();
    end(written ? Result<int>(static_cast<int>(m_lines.size())) : Result<int>(written.error()));
}

Result<void> StatementWriter::write() {
    if (m_form == Form::Pdf) {
        return printStatement({.workspace = {},
                               .wallet = m_wallet.name,
                               .printedAt = m_clock.now(),
                               .lines = m_lines,
                               .isCut = m_lines.size() >= mostPrintedLines},
                              m_path);
    }
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{ErrorCode::FileNotWritable, file.errorString()};
    }
    file.write(statementHeader());
    for (auto it = m_lines.crbegin(); it != m_lines.crend(); ++it) {
        file.write(statementRow(*it));
    }
    return file.commit() ? Result<void>()
                         : Result<void>(Error{ErrorCode::FileNotWritable, file.errorString()});
}

void StatementWriter::end(const Result<int>& lines) {
    Q_EMIT ended(lines);
    deleteLater();
}

} // namespace tf::ui
