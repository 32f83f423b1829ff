// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy_match.h"

#include <QList>

namespace tf::ui {

namespace {

constexpr int longest = 200; // names are shorter; keeps hostile ones from costing time
constexpr int wordStart = 12;
constexpr int inARow = 8;
constexpr int anywhere = 1;
constexpr int unreachable = -1'000'000;

QString folded(QStringView text) {
    QString plain;
    for (const QChar c : text.left(longest).toString().normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark()) {
            plain += c.toCaseFolded();
        }
    }
    return plain;
}

bool startsWord(const QString& text, qsizetype at) {
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

} // namespace

std::optional<int> fuzzyScore(QStringView needle, QStringView text) {
    const QString wanted = folded(needle).remove(QLatin1Char(' '));
    const QString given = folded(text);
    if (wanted.isEmpty()) {
        return 0;
    }
    // best[i]: best score of the letters so far, the last one standing at i.
    QList<int> best(given.size(), unreachable);
    for (qsizetype letter = 0; letter < wanted.size(); ++letter) {
        QList<int> next(given.size(), unreachable);
        int before = letter == 0 ? 0 : unreachable; // best score ending left of i - 1
        for (qsizetype i = 0; i < given.size(); ++i) {
            if (i >= 2 && letter > 0) {
                before = std::max(before, best[i - 2]);
            }
            if (given[i] == wanted[letter]) {
                const int alone = before + (startsWord(given, i) ? wordStart : anywhere);
                const int joined = letter > 0 && i > 0 ? best[i - 1] + inARow : unreachable;
                next[i] = std::max(alone, joined);
            }
        }
        best = next;
    }
    const auto top = std::max_element(best.begin(), best.end());
    if (top == best.end() || *top <= unreachable / 2) {
        return std::nullopt;
    }
    return *top * 4 - static_cast<int>(given.size());
}

} // namespace tf::ui
