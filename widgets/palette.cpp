// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette.h"

#include <QWidget>
#include <array>
#include <cmath>

namespace tf::widgets {

namespace {

QColor rgb(unsigned value) {
    return QColor::fromRgb(QRgb(0xff000000U | value));
}

const std::array<unsigned, 8> chartPalette = {0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7,
                                              0x56B4E9, 0xD55E00, 0x8A6D3B, 0x999999};

double channelLuminance(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * channelLuminance(color.redF()) + 0.7152 * channelLuminance(color.greenF()) +
           0.0722 * channelLuminance(color.blueF());
}

} // namespace

const Colors& lightColors() {
    static const Colors colors{
        .isDark = false,
        .window = rgb(0xF7F8F7),
        .sidebar = rgb(0xEFF2F0),
        .surface = rgb(0xFFFFFF),
        .text = rgb(0x1B1F1D),
        .muted = rgb(0x5F6B65),
        .border = rgb(0xDDE3DF),
        .track = rgb(0xDDE3DF),
        .accent = rgb(0x1F9D6B),
        .accentText = rgb(0x14724C),
        .accentSoft = rgb(0xE2F3EB),
        .hover = rgb(0xF1F5F3),
        .danger = rgb(0xC93A3A),
        .dangerText = rgb(0xBC3131),
        .warning = rgb(0xB7791F),
        .warningText = rgb(0x8A560C),
        .fill = rgb(0x17805A),
        .onFill = rgb(0xFFFFFF),
        .onDanger = rgb(0xFFFFFF),
    };
    return colors;
}

const Colors& darkColors() {
    static const Colors colors{
        .isDark = true,
        .window = rgb(0x141816),
        .sidebar = rgb(0x181D1A),
        .surface = rgb(0x1C211E),
        .text = rgb(0xE6EBE8),
        .muted = rgb(0x93A19A),
        .border = rgb(0x2C3430),
        .track = rgb(0x2C3430),
        .accent = rgb(0x35C08A),
        .accentText = rgb(0x35C08A),
        .accentSoft = rgb(0x22332B),
        .hover = rgb(0x242B27),
        .danger = rgb(0xFF6B6B),
        .dangerText = rgb(0xFF7B7B),
        .warning = rgb(0xE0A63C),
        .warningText = rgb(0xE0A63C),
        .fill = rgb(0x35C08A),
        .onFill = rgb(0x0D1511),
        .onDanger = rgb(0x1B0F0F),
    };
    return colors;
}

QColor Colors::toneText(Tone tone) const {
    switch (tone) {
    case Tone::Normal:
        return text;
    case Tone::Muted:
        return muted;
    case Tone::Accent:
        return accentText;
    case Tone::Warning:
        return warningText;
    case Tone::Danger:
        return dangerText;
    }
    return text;
}

QColor Colors::toneFill(Tone tone) const {
    switch (tone) {
    case Tone::Normal:
        return text;
    case Tone::Muted:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::Warning:
        return warning;
    case Tone::Danger:
        return danger;
    }
    return text;
}

const Colors& colorsOf(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::WindowText).lightness() > 127 ? darkColors()
                                                                                   : lightColors();
}

const Colors& colorsOf(const QWidget* widget) {
    return colorsOf(widget->palette());
}

QPalette makePalette(const Colors& colors) {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, colors.window);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Base, colors.surface);
    set(QPalette::AlternateBase, colors.hover);
    set(QPalette::Text, colors.text);
    set(QPalette::PlaceholderText, colors.muted);
    set(QPalette::Button, colors.surface);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, colors.danger);
    set(QPalette::Highlight, colors.accentSoft);
    set(QPalette::HighlightedText, colors.text);
    set(QPalette::Link, colors.accentText);
    set(QPalette::LinkVisited, colors.accentText);
    set(QPalette::ToolTipBase, colors.surface);
    set(QPalette::ToolTipText, colors.text);
    set(QPalette::Light, colors.surface);
    set(QPalette::Midlight, colors.border);
    set(QPalette::Mid, colors.border);
    set(QPalette::Dark, colors.muted);
    set(QPalette::Shadow, mixed(colors.window, QColor(Qt::black), 0.4));
    const QColor faded = mixed(colors.surface, colors.muted, 0.6);
    for (const auto role : {QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

QColor chartColor(int index) {
    return rgb(chartPalette[static_cast<std::size_t>(index) % chartPalette.size()]);
}

int chartColorCount() {
    return static_cast<int>(chartPalette.size());
}

QColor mixed(const QColor& under, const QColor& over, double amount) {
    const auto part = [amount](float a, float b) {
        return static_cast<float>(a + (b - a) * amount);
    };
    return QColor::fromRgbF(part(under.redF(), over.redF()), part(under.greenF(), over.greenF()),
                            part(under.blueF(), over.blueF()));
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace tf::widgets
