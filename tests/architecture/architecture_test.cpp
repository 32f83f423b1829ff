// SPDX-License-Identifier: GPL-3.0-or-later
// The house rules of CONTRIBUTING.md as one test over the tree. Each rule is also tried on text
// that breaks it.
#include "tests/architecture/source_text.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace tf::architecture;

namespace {

using Arrows = QHash<QString, QStringList>;

/// Which rooms a room may look into, beside itself. ARCHITECTURE.md shows the picture.
const Arrows& allowedArrows() {
    static const QStringList base{QStringLiteral("models/core")};
    static const Arrows arrows = [] {
        const auto rooms = [](const char* names) {
            QStringList list = base;
            for (const QString& name : QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts)) {
                list.append(QStringLiteral("models/") + name);
            }
            return list;
        };
        Arrows result;
        result[QStringLiteral("models/core")] = {};
        result[QStringLiteral("models/storage")] = rooms("");
        result[QStringLiteral("models/ledger")] = rooms("storage");
        result[QStringLiteral("models/market")] = rooms("storage");
        result[QStringLiteral("models/analytics")] = rooms("");
        result[QStringLiteral("models/allocation")] = rooms("analytics");
        result[QStringLiteral("models/strategies")] = rooms("market");
        result[QStringLiteral("models/trading")] =
            rooms("storage ledger market analytics strategies");
        result[QStringLiteral("models/farms")] =
            rooms("storage ledger market analytics strategies trading allocation");
        result[QStringLiteral("models/capital")] =
            rooms("storage ledger market analytics strategies trading allocation farms");
        result[QStringLiteral("models/goals")] =
            rooms("storage ledger market analytics strategies trading allocation farms capital");
        result[QStringLiteral("models/items")] = rooms(
            "storage ledger market analytics strategies trading allocation farms capital goals");
        result[QStringLiteral("widgets")] = base;
        return result;
    }();
    return arrows;
}

/// "models/ledger" for models/ledger/wallet.h, "ui" for ui/shell/page.h.
QString roomOf(const QString& path) {
    const QStringList parts = path.split(u'/');
    return parts.first() == QStringLiteral("models") ? parts.mid(0, 2).join(u'/') : parts.first();
}

bool isArrowAllowed(const QString& from, const QString& to) {
    const QString source = roomOf(from);
    const QString target = roomOf(to);
    if (source == target || source == QStringLiteral("tests") || source == QStringLiteral("app")) {
        return target != QStringLiteral("tests") || source == QStringLiteral("tests");
    }
    if (source == QStringLiteral("ui")) {
        return target == QStringLiteral("widgets") || target.startsWith(QStringLiteral("models/"));
    }
    return allowedArrows().value(source).contains(target);
}

const QRegularExpression& sqlText() {
    static const QRegularExpression expression(
        QStringLiteral("\"[^\"\\n]*\\b(select\\s+[^\"]*\\bfrom\\b|insert\\s+into|update\\s+\\w+\\s+"
                       "set|delete\\s+from|"
                       "create\\s+table|alter\\s+table)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

bool mayHoldSql(const QString& path) {
    return path.endsWith(QStringLiteral("_store.cpp")) ||
           path.startsWith(QStringLiteral("models/storage/")) ||
           path.startsWith(QStringLiteral("tests/"));
}

bool isWidgetInclude(const QString& header) {
    static const QRegularExpression expression(QStringLiteral(
        "^(QtWidgets|QWidget|QApplication|QDialog|QLabel|QPushButton|QTableView|QTreeView|QChart|"
        "QMainWindow|QPainter|QPixmap|QIcon|QColor)"));
    return expression.match(header).hasMatch();
}

const QRegularExpression& wallClock() {
    static const QRegularExpression expression(QStringLiteral(
        "currentDateTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|system_clock::now|"
        "QDate::currentDate|QTime::currentTime"));
    return expression;
}

const QRegularExpression& nestedLoop() {
    static const QRegularExpression expression(
        QStringLiteral("processEvents\\s*\\(|\\bQEventLoop\\b|QMessageBox::(information|question|"
                       "warning|critical)|QFileDialog::get|\\bdialog(->|\\.)exec\\("));
    return expression;
}

const QRegularExpression& timedWait() {
    static const QRegularExpression expression(
        QStringLiteral("\\bqWait\\(|\\bqSleep\\(|::m?sleep\\(|\\busleep\\(|sleep_for|sleep_until"));
    return expression;
}

/// A sentence that reaches translate() through a function of a file's own, without the mark.
const QRegularExpression& unmarkedSentence() {
    static const QRegularExpression expression(
        QStringLiteral("(?<![\\w.>])(text|say|words|cardText|translated)\\(\\s*\""));
    return expression;
}

struct Limits {
    int functionLines = 70;
    int fileLines = 600;
};

QStringList longFunctions(const SourceText& source, int limit) {
    QStringList found;
    for (const FunctionSpan& function : source.functions()) {
        if (function.lines > limit) {
            found.append(QStringLiteral("%1:%2 %3 lines: %4")
                             .arg(source.path())
                             .arg(function.firstLine)
                             .arg(function.lines)
                             .arg(function.head));
        }
    }
    return found;
}

} // namespace

class ArchitectureTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void arrowsPointTheAllowedWay();
    void forbiddenArrowsAreSeen();
    void sqlLivesInStores();
    void sqlElsewhereIsSeen();
    void modelsHoldNoPixels();
    void onlyClocksReadTheClock();
    void nothingNestsEventLoops();
    void sentencesAreMarkedForTranslation();
    void testsWaitForSignals();
    void everyFileHasItsLicence();
    void lengthsStayReadable();
    void lengthsAreMeasured();
    void namesSayWhatThingsAre();

private:
    template <class Offends>
    QStringList offenders(Offends offends) const {
        QStringList found;
        for (const SourceText& source : m_sources) {
            found += offends(source);
        }
        return found;
    }

    QList<SourceText> m_sources;
};

void ArchitectureTest::initTestCase() {
    const QString root = qEnvironmentVariable("TF_SOURCE");
    QVERIFY2(!root.isEmpty(), "TF_SOURCE names the tree");
    for (const char* folder : {"app", "models", "ui", "widgets", "tests"}) {
        const QString top = root + u'/' + QLatin1String(folder);
        QDirIterator it(top, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            m_sources.append(SourceText(root, QDir(root).relativeFilePath(it.next())));
        }
    }
    QVERIFY(m_sources.size() > 20);
}

void ArchitectureTest::arrowsPointTheAllowedWay() {
    const QStringList found = offenders([](const SourceText& source) {
        QStringList wrong;
        for (const QString& target : source.ownIncludes()) {
            if (target.contains(u'/') && !isArrowAllowed(source.path(), target)) {
                wrong.append(source.path() + QStringLiteral(" -> ") + target);
            }
        }
        return wrong;
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ArchitectureTest::forbiddenArrowsAreSeen() {
    const auto allowed = [](const char* from, const char* to) {
        return isArrowAllowed(QString::fromLatin1(from), QString::fromLatin1(to));
    };
    QVERIFY(allowed("models/ledger/a.cpp", "models/storage/session.h"));
    QVERIFY(allowed("ui/wallets/a.cpp", "models/ledger/wallet.h"));
    QVERIFY(allowed("tests/ledger/a.cpp", "tests/support/test_server.h"));
    QVERIFY(!allowed("models/core/a.cpp", "models/storage/session.h"));
    QVERIFY(!allowed("models/ledger/a.cpp", "models/trading/order.h"));
    QVERIFY(!allowed("models/market/a.cpp", "models/ledger/wallet.h"));
    QVERIFY(!allowed("widgets/a.cpp", "models/ledger/wallet.h"));
    QVERIFY(!allowed("widgets/a.cpp", "ui/shell/page.h"));
    QVERIFY(!allowed("models/ledger/a.cpp", "ui/shell/page.h"));
    QVERIFY(!allowed("ui/shell/a.cpp", "app/application.h"));
    QVERIFY(!allowed("app/main.cpp", "tests/support/test_server.h"));
}

void ArchitectureTest::sqlLivesInStores() {
    const QStringList found = offenders([](const SourceText& source) -> QStringList {
        const bool isOffence =
            !mayHoldSql(source.path()) && sqlText().match(source.text()).hasMatch();
        return isOffence ? QStringList{source.path()} : QStringList();
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ArchitectureTest::sqlElsewhereIsSeen() {
    QVERIFY(sqlText().match(QStringLiteral("\"select a from farm.b\"")).hasMatch());
    QVERIFY(sqlText().match(QStringLiteral("\"INSERT INTO farm.b\"")).hasMatch());
    QVERIFY(!sqlText().match(QStringLiteral("\"Select a wallet first\"")).hasMatch());
    QVERIFY(!mayHoldSql(QStringLiteral("ui/wallets/wallets_page.cpp")));
    QVERIFY(!mayHoldSql(QStringLiteral("models/ledger/ledger_service.cpp")));
}

void ArchitectureTest::modelsHoldNoPixels() {
    const QStringList found = offenders([](const SourceText& source) {
        QStringList wrong;
        if (source.path().startsWith(QStringLiteral("models/"))) {
            for (const QString& header : source.systemIncludes()) {
                if (isWidgetInclude(header)) {
                    wrong.append(source.path() + QStringLiteral(" includes ") + header);
                }
            }
        }
        return wrong;
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ArchitectureTest::onlyClocksReadTheClock() {
    QVERIFY(wallClock().match(QStringLiteral("QDateTime::currentDateTimeUtc()")).hasMatch());
    const QStringList found = offenders([](const SourceText& source) -> QStringList {
        const bool isExempt = source.path() == QStringLiteral("models/core/clock.cpp") ||
                              source.path().startsWith(QStringLiteral("tests/"));
        const bool isOffence = !isExempt && wallClock().match(source.code()).hasMatch();
        return isOffence ? QStringList{source.path()} : QStringList();
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ArchitectureTest::nothingNestsEventLoops() {
    QVERIFY(nestedLoop().match(QStringLiteral("qApp->processEvents();")).hasMatch());
    const QStringList found = offenders([](const SourceText& source) -> QStringList {
        const bool isOffence = !source.path().startsWith(QStringLiteral("tests/")) &&
                               nestedLoop().match(source.code()).hasMatch();
        return isOffence ? QStringList{source.path()} : QStringList();
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ArchitectureTest::sentencesAreMarkedForTranslation() {
    QVERIFY(unmarkedSentence().match(QStringLiteral("return text(\"days\");")).hasMatch());
    QVERIFY(!unmarkedSentence()
                 .match(QStringLiteral("text(QT_TRANSLATE_NOOP(\"goals\", \"days\"))"))
                 .hasMatch());
    QVERIFY(!unmarkedSentence().match(QStringLiteral("rows.text(\"days\")")).hasMatch());
    const QStringList found = offenders([](const SourceText& source) -> QStringList {
        const bool isOffence = !source.path().startsWith(QStringLiteral("tests/")) &&
                               unmarkedSentence().match(source.text()).hasMatch();
        return isOffence ? QStringList{source.path()} : QStringList();
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ArchitectureTest::testsWaitForSignals() {
    QVERIFY(timedWait().match(QStringLiteral("QTest::qWait(100);")).hasMatch());
    const QStringList found = offenders([](const SourceText& source) -> QStringList {
        const bool isOffence = source.path().startsWith(QStringLiteral("tests/")) &&
                               timedWait().match(source.code()).hasMatch();
        return isOffence ? QStringList{source.path()} : QStringList();
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ArchitectureTest::everyFileHasItsLicence() {
    const QStringList found = offenders([](const SourceText& source) -> QStringList {
        const bool hasLicence = source.text().startsWith(
            QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n"));
        const bool hasGuard = !source.path().endsWith(QStringLiteral(".h")) ||
                              source.text().contains(QStringLiteral("\n#pragma once\n"));
        return hasLicence && hasGuard ? QStringList() : QStringList{source.path()};
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ArchitectureTest::lengthsStayReadable() {
    const Limits limits;
    const QStringList found = offenders([&](const SourceText& source) {
        QStringList wrong;
        if (source.path().startsWith(QStringLiteral("tests/"))) {
            return wrong; // tables of cases are as long as there are cases
        }
        wrong = longFunctions(source, limits.functionLines);
        if (source.lineCount() > limits.fileLines) {
            wrong.append(QStringLiteral("%1: %2 lines").arg(source.path()).arg(source.lineCount()));
        }
        return wrong;
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ArchitectureTest::lengthsAreMeasured() {
    const QString code = withoutCommentsAndLiterals(
        QStringLiteral("namespace a {\nclass B {\n    int c() const { return 1; }\n};\n"
                       "void d() {\n    // }\n    e(\"}\");\n    if (f) {\n    }\n}\n}\n"));
    const QList<FunctionSpan> functions = functionsIn(code);
    QCOMPARE(functions.size(), 2);
    QCOMPARE(functions[0].lines, 1);
    QCOMPARE(functions[1].firstLine, 5);
    QCOMPARE(functions[1].lines, 6);
}

void ArchitectureTest::namesSayWhatThingsAre() {
    const QRegularExpression vague(
        QStringLiteral("\\b(class|struct)\\s+(\\w*(Manager|Helper|Utils|Data|Info))\\b(?!;)"));
    QVERIFY(vague.match(QStringLiteral("class WalletManager {")).hasMatch());
    const QStringList found = offenders([&](const SourceText& source) {
        QStringList wrong;
        for (auto it = vague.globalMatch(source.code()); it.hasNext();) {
            wrong.append(source.path() + QStringLiteral(": ") + it.next().captured(2));
        }
        return wrong;
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "architecture_test.moc"
