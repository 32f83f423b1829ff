// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_test.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>

namespace tf::test {

namespace {

bool isControl(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget);
}

/// Parts of Qt's own composite controls have no name and need none.
bool isPartOfQt(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return widget->objectName().startsWith(QLatin1String("qt_")) ||
           widget->inherits("QHeaderView") || widget->inherits("QComboBoxListView") ||
           (parent != nullptr &&
            (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox") ||
             parent->inherits("QLineEdit") || parent->inherits("QTabBar") ||
             parent->inherits("QAbstractItemView") || parent->inherits("QCalendarWidget") ||
             parent->inherits("QToolBar") || parent->inherits("QTableView")));
}

QString describe(const QWidget* widget) {
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
}

} // namespace

void GuiTest::init() {
    // The offscreen platform says this about every window; it is no fault of ours.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

QStringList GuiTest::hostileTexts() {
    return {QStringLiteral("NaN"),
            QStringLiteral("inf"),
            QStringLiteral("-0"),
            QStringLiteral("1e-19"),
            QStringLiteral("1e400"),
            QStringLiteral("100000000000000000000"),
            QStringLiteral("0.0000000000000000001"),
            QStringLiteral("1.2.3"),
            QStringLiteral("1,2,3"),
            QString::fromUtf8("٣"),
            QString::fromUtf8("１２"),
            QStringLiteral("1") + QChar(0) + QStringLiteral("2"),
            QString(QChar(0xD800)),
            QString(QChar(0x202E)) + QStringLiteral("abc"),
            QString(QChar(0x200B)),
            QStringLiteral("'); DROP TABLE farm.wallets; --"),
            QStringLiteral("%s%n%1"),
            QStringLiteral("=cmd|' /C calc'!A0"),
            QStringLiteral("<img src=x onerror=alert(1)>"),
            QStringLiteral("<b>bold</b>"),
            QStringLiteral("../../etc/passwd"),
            QString(1'000'000, QLatin1Char('9')),
            QStringLiteral("   "),
            QStringLiteral("+5"),
            QStringLiteral("0x10")};
}

QStringList namelessControls(const QWidget* root) {
    QStringList nameless;
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        if (!isControl(widget) || isPartOfQt(widget)) {
            continue;
        }
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool hasName =
            !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        if (!hasName || widget->objectName().isEmpty()) {
            nameless << describe(widget);
        }
    }
    return nameless;
}

QStringList richTextLabels(const QWidget* root) {
    QStringList rich;
    for (const QLabel* label : root->findChildren<QLabel*>()) {
        if (label->textFormat() != Qt::PlainText && !label->text().isEmpty() &&
            !label->inherits("QTipLabel")) {
            rich << describe(label) + label->text();
        }
    }
    return rich;
}

QStringList clippedControls(const QWidget* root) {
    QStringList clipped;
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        const bool isCut = widget->isVisible() && isControl(widget) && !isPartOfQt(widget) &&
                           (widget->width() < widget->minimumSizeHint().width() ||
                            widget->height() < widget->minimumSizeHint().height());
        if (isCut) {
            clipped << describe(widget);
        }
    }
    return clipped;
}

void saveScreenshot(QWidget* widget, const QString& name) {
    const QString binary = qEnvironmentVariable("TF_BINARY", QDir::tempPath());
    const QDir folder(binary + QStringLiteral("/screenshots"));
    folder.mkpath(QStringLiteral("."));
    widget->grab().save(folder.filePath(name + QStringLiteral(".png")));
}

GuiSandbox::GuiSandbox() {
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no desktop has a say in a test
}

void GuiSandbox::prepare() {
    QCoreApplication::setOrganizationName(QStringLiteral("trading-farm-test"));
    QCoreApplication::setApplicationName(QStringLiteral("trading-farm-test"));
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace tf::test
