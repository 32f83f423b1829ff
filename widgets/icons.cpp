// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"

#include "models/core/assert.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>

/// A static library's resources are linked only when somebody asks for them; outside any namespace
/// as Qt's macro wants it.
static void loadResources() {
    Q_INIT_RESOURCE(resources);
}

namespace tf::widgets {

namespace {

QString pathOf(const QString& name) {
    return QStringLiteral(":/tf/icons/%1.svg").arg(name);
}

QByteArray svgIn(const QString& name, const QColor& color) {
    QFile file(pathOf(name));
    TF_ASSERT(file.open(QIODevice::ReadOnly));
    static const QRegularExpression schemeColor(
        QStringLiteral("(?<![-\\w])color:\\s*#[0-9a-fA-F]{6}"));
    QString svg = QString::fromUtf8(file.readAll());
    svg.replace(schemeColor, QStringLiteral("color:") + color.name());
    svg.replace(QLatin1String("currentColor"), color.name());
    return svg.toUtf8();
}

QPixmap rendered(const QString& name, const QColor& color, const QSize& pixels) {
    const QString key = QStringLiteral("tf/%1/%2/%3x%4")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svgIn(name, color));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class RecolouredEngine final : public QIconEngine {
public:
    RecolouredEngine(QString name, Tone tone, QColor color)
        : m_name(std::move(name))
        , m_tone(tone)
        , m_color(color) {}

    QIconEngine* clone() const override { return new RecolouredEngine(*this); }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, rendered(m_name, colorFor(mode), rect.size() * ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return rendered(m_name, colorFor(mode), size);
    }

private:
    QColor colorFor(QIcon::Mode mode) const {
        const Colors& colors = colorsOf(QGuiApplication::palette());
        const QColor own = m_color.isValid() ? m_color : colors.toneText(m_tone);
        return mode == QIcon::Disabled ? mixed(colors.surface, own, 0.45) : own;
    }

    QString m_name;
    Tone m_tone;
    QColor m_color;
};

} // namespace

void initResources() {
    loadResources();
}

QIcon icon(const QString& name, Tone tone) {
    loadResources();
    TF_ASSERT(QFile::exists(pathOf(name)));
    return QIcon(new RecolouredEngine(name, tone, {}));
}

QIcon icon(const QString& name, const QColor& color) {
    loadResources();
    TF_ASSERT(QFile::exists(pathOf(name)));
    return QIcon(new RecolouredEngine(name, Tone::Normal, color));
}

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal pixelRatio) {
    loadResources();
    QPixmap pixmap = rendered(name, color, QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

QStringList iconNames() {
    loadResources();
    QStringList names = QDir(QStringLiteral(":/tf/icons")).entryList();
    for (QString& name : names) {
        name.chop(4);
    }
    return names;
}

} // namespace tf::widgets
