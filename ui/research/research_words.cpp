// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/research_words.h"

#include <QCoreApplication>

namespace tf::ui::research {

using strategies::Reason;

QString words(const char* text) {
    return QCoreApplication::translate("research", text);
}

QString reasonText(Reason reason) {
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::Signal:
        return words(QT_TRANSLATE_NOOP("research", "signal"));
    case Reason::Reversal:
        return words(QT_TRANSLATE_NOOP("research", "signal of the other side"));
    case Reason::ExitSignal:
        return words(QT_TRANSLATE_NOOP("research", "exit signal"));
    case Reason::TrailingStop:
        return words(QT_TRANSLATE_NOOP("research", "trailing stop"));
    case Reason::BreakEven:
        return words(QT_TRANSLATE_NOOP("research", "stop at break-even"));
    case Reason::TimeStop:
        return words(QT_TRANSLATE_NOOP("research", "time is up"));
    case Reason::FalseBreak:
        return words(QT_TRANSLATE_NOOP("research", "false break"));
    case Reason::VoteLost:
        return words(QT_TRANSLATE_NOOP("research", "vote lost"));
    case Reason::RegimeChange:
        return words(QT_TRANSLATE_NOOP("research", "regime changed"));
    case Reason::StopHit:
        return words(QT_TRANSLATE_NOOP("research", "stop"));
    case Reason::TargetHit:
        return words(QT_TRANSLATE_NOOP("research", "target"));
    case Reason::EndOfSeries:
        return words(QT_TRANSLATE_NOOP("research", "end of the candles"));
    case Reason::Manual:
        return words(QT_TRANSLATE_NOOP("research", "by hand"));
    }
    return {};
}

} // namespace tf::ui::research
