// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QSettings>

namespace tf::ui {

namespace {

const QString appearanceKey = QStringLiteral("appearance");
const QString languageKey = QStringLiteral("language");
const QString trayKey = QStringLiteral("staysInTray");
const QString openLastKey = QStringLiteral("opensLastWorkspace");
const QString lastKey = QStringLiteral("lastWorkspace");

QString nameOf(widgets::Appearance appearance) {
    switch (appearance) {
    case widgets::Appearance::System:
        return QStringLiteral("system");
    case widgets::Appearance::Light:
        return QStringLiteral("light");
    case widgets::Appearance::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

widgets::Appearance appearanceOf(const QString& name) {
    for (const auto appearance : {widgets::Appearance::Light, widgets::Appearance::Dark}) {
        if (name == nameOf(appearance)) {
            return appearance;
        }
    }
    return widgets::Appearance::System;
}

} // namespace

Preferences::Preferences(QObject* parent)
    : QObject(parent) {
    const QSettings settings;
    m_appearance = appearanceOf(settings.value(appearanceKey).toString());
    m_language = settings.value(languageKey).toString();
    m_staysInTray = settings.value(trayKey, false).toBool();
    m_opensLastWorkspace = settings.value(openLastKey, true).toBool();
    m_lastWorkspace = WorkspaceId::parse(settings.value(lastKey).toString()).valueOr(WorkspaceId());
}

void Preferences::setAppearance(widgets::Appearance appearance) {
    if (m_appearance != appearance) {
        m_appearance = appearance;
        QSettings().setValue(appearanceKey, nameOf(appearance));
        Q_EMIT appearanceChanged(appearance);
    }
}

void Preferences::setLanguage(const QString& language) {
    if (m_language != language) {
        m_language = language;
        QSettings().setValue(languageKey, language);
        Q_EMIT languageChanged(language);
    }
}

void Preferences::setStaysInTray(bool stays) {
    if (m_staysInTray != stays) {
        m_staysInTray = stays;
        QSettings().setValue(trayKey, stays);
        Q_EMIT staysInTrayChanged(stays);
    }
}

void Preferences::setOpensLastWorkspace(bool opens) {
    m_opensLastWorkspace = opens;
    QSettings().setValue(openLastKey, opens);
}

void Preferences::setLastWorkspace(WorkspaceId workspace) {
    m_lastWorkspace = workspace;
    QSettings().setValue(lastKey, workspace.toString());
}

} // namespace tf::ui
