// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

/// Resources of a static library are linked when they are asked for; outside any namespace as Qt's
/// macro wants it.
static void loadTranslationFiles() {
    Q_INIT_RESOURCE(translations);
}

namespace tf::app {

namespace {

/// The system's own locale when it speaks the chosen language (so that Swiss German stays Swiss),
/// else the language's usual one.
QLocale localeFor(const QString& language) {
    const QLocale system = QLocale::system();
    if (language.isEmpty() || system.name().startsWith(language)) {
        return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates)
                                               : system;
    }
    return QLocale(language);
}

} // namespace

Translations::~Translations() {
    remove();
}

QStringList Translations::languages() {
    return {QStringLiteral("en"), QStringLiteral("de")};
}

void Translations::apply(const QString& language) {
    remove();
    loadTranslationFiles();
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    const QString spoken = locale.name().left(2);
    const QString known = languages().contains(spoken) ? spoken : QStringLiteral("en");
    // English too: its file holds the plurals.
    if (m_ours.load(QStringLiteral(":/tf/translations/trading-farm_%1.qm").arg(known))) {
        QCoreApplication::installTranslator(&m_ours);
    }
    if (m_qts.load(QLocale(known), QStringLiteral("qtbase"), QStringLiteral("_"),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qts);
    }
}

void Translations::remove() {
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

} // namespace tf::app
