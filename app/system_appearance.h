// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace tf::app {

/// Whether the desktop prefers dark windows, as its settings portal says (org.freedesktop
/// appearance); says nothing where there is no portal. Qt before 6.5 does not tell.
class SystemAppearance final : public QObject {
    Q_OBJECT
    Q_MOC_INCLUDE(<QtDBus / QDBusVariant>)

public:
    explicit SystemAppearance(QObject* parent = nullptr);

Q_SIGNALS:
    void isDarkChanged(bool isDark);

private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void announce(const QVariant& value);
};

} // namespace tf::app
