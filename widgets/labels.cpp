// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/labels.h"

#include "widgets/format.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QEvent>

namespace tf::widgets {

namespace {

/// Keeps a label's colour in step with the appearance.
class ToneKeeper final : public QObject {
public:
    ToneKeeper(QLabel* label, Tone tone)
        : QObject(label)
        , m_label(label)
        , m_tone(tone) {
        setObjectName(QStringLiteral("toneKeeper"));
        label->installEventFilter(this);
        paintTone();
    }

    void setTone(Tone tone) {
        m_tone = tone;
        paintTone();
    }

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::ApplicationPaletteChange ||
            event->type() == QEvent::PaletteChange || event->type() == QEvent::Polish) {
            paintTone();
        }
        return false;
    }

private:
    void paintTone() {
        const QColor color = colorsOf(QGuiApplication::palette()).toneText(m_tone);
        if (m_label->palette().color(QPalette::WindowText) != color) {
            // Only this role is the label's own: with all of them it would not hear of a change.
            QPalette palette;
            palette.setColor(QPalette::WindowText, color);
            m_label->setPalette(palette);
        }
    }

    QLabel* m_label;
    Tone m_tone;
};

QFont fontOf(TextStyle style) {
    switch (style) {
    case TextStyle::Body:
    case TextStyle::Muted:
        return interfaceFont(13);
    case TextStyle::Strong:
        return interfaceFont(13, QFont::DemiBold);
    case TextStyle::Small:
        return interfaceFont(12);
    case TextStyle::CardTitle:
        return interfaceFont(12, QFont::DemiBold);
    case TextStyle::Title:
        return interfaceFont(20, QFont::DemiBold);
    case TextStyle::Figure:
        return interfaceFont(16, QFont::DemiBold);
    case TextStyle::BigFigure:
        return interfaceFont(24, QFont::DemiBold);
    }
    return interfaceFont();
}

bool isMuted(TextStyle style) {
    return style == TextStyle::Muted || style == TextStyle::Small || style == TextStyle::CardTitle;
}

} // namespace

void setTextStyle(QLabel* label, TextStyle style) {
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(style));
    setTone(label, isMuted(style) ? Tone::Muted : Tone::Normal);
}

void setTone(QLabel* label, Tone tone) {
    auto* keeper = static_cast<ToneKeeper*>(
        label->findChild<QObject*>(QStringLiteral("toneKeeper"), Qt::FindDirectChildrenOnly));
    if (keeper != nullptr) {
        keeper->setTone(tone);
    } else {
        new ToneKeeper(label, tone);
    }
}

QLabel* makeLabel(const QString& text, TextStyle style, QWidget* parent) {
    auto* label = new QLabel(parent);
    setTextStyle(label, style);
    label->setText(text);
    return label;
}

QLabel* makeParagraph(const QString& text, TextStyle style, QWidget* parent) {
    QLabel* label = makeLabel(text, style, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QString plainTip(const QString& text) {
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(escaped);
}

MoneyLabel::MoneyLabel(Sign sign, QWidget* parent)
    : QLabel(parent)
    , m_sign(sign) {
    setTextStyle(this, TextStyle::Body);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void MoneyLabel::setMoney(const Money& money) {
    m_money = money;
    const bool isSigned = m_sign == Sign::Signed;
    setText(isSigned ? format::signedMoney(money) : format::money(money));
    setToolTip(format::exactMoney(money));
    setTone(this, !isSigned || money.isZero() ? Tone::Normal
                  : money.isNegative()        ? Tone::Danger
                                              : Tone::Accent);
}

void MoneyLabel::setUnknown(const QString& reason) {
    m_money = {};
    setText(reason);
    setToolTip({});
    setTone(this, Tone::Muted);
}

} // namespace tf::widgets
