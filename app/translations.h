// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace tf::app {

/// The language of the program: texts of ours and of Qt, and how numbers and dates are written.
class Translations final {
public:
    ~Translations();

    /// "en", "de", or empty for the system's language (English where we have no other).
    void apply(const QString& language);
    static QStringList languages();

private:
    void remove();

    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace tf::app
