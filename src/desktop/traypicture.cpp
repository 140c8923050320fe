// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/traypicture.h"

#include "desktop/statelook.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

constexpr int Sizes[]{16, 22, 24, 32, 44, 48, 64, 96};

QImage stencil(int size, const QColor &colour)
{
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer renderer(u":/icons/aerial.svg"_s);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), colour);
    return picture;
}

void drawMark(QPainter &painter, const QColor &mark, int size)
{
    QColor halo = mark.lightness() < 128 ? QColor(Qt::white) : QColor(Qt::black);
    halo.setAlphaF(0.7F);
    const QImage glow = stencil(size, halo);
    const qreal reach = std::max(1.0, size / 24.0);
    for (const QPointF shift : {QPointF(reach, 0), QPointF(-reach, 0), QPointF(0, reach), QPointF(0, -reach)})
        painter.drawImage(shift, glow);
    painter.drawImage(QPointF(), stencil(size, mark));
}

/// Cuts a gap out of the mark, so that the badge stands off on any panel.
void clearAround(QPainter &painter, const QPainterPath &shape, qreal gap)
{
    const QRectF box = shape.boundingRect();
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.fillRect(QRectF(0, box.center().y(), box.right(), box.height()),
                     Qt::black); // what is left of the foot
    painter.setPen(QPen(Qt::black, gap * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::black);
    painter.drawPath(shape);
    painter.restore();
}

void drawCount(QPainter &painter, const QRectF &dot, int count, qreal heightShare)
{
    const QString digits = count > 9 ? u"9+"_s : QString::number(count);
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setBold(true);
    font.setPixelSize(
        std::max(6, qRound(dot.height() * (digits.size() > 1 ? heightShare * 0.72 : heightShare))));
    // As a path: text() would be hinted for the screen's background and sit off the centre at this size.
    QPainterPath path;
    path.addText(0, 0, font, digits);
    path.translate(dot.center() - path.boundingRect().center());
    painter.fillPath(path, Qt::white);
}

QRectF badgeBox(int size, qreal share)
{
    const qreal side = std::round(size * share);
    return {size - side, size - side, side, side};
}

void drawDot(QPainter &painter, const TrayStatus &status, int size)
{
    const QRectF box = badgeBox(size, size < 20 ? 0.75 : 0.66);
    QPainterPath dot;
    dot.addEllipse(box);
    clearAround(painter, dot, size / 20.0);
    painter.fillPath(dot, StateLook::colour(ConsumerState::Streaming, false));
    drawCount(painter, box, status.watching, 0.92);
}

void drawRing(QPainter &painter, const TrayStatus &status, int size)
{
    const QRectF box = badgeBox(size, size < 20 ? 0.81 : 0.74);
    QPainterPath outline;
    outline.addEllipse(box);
    clearAround(painter, outline, size / 24.0);
    const qreal width = std::max(1.6, size / 12.0);
    QPainterPath dot;
    dot.addEllipse(box.adjusted(width, width, -width, -width));
    painter.fillPath(dot, StateLook::colour(ConsumerState::Streaming, false));
    painter.setPen(
        QPen(StateLook::colour(ConsumerState::Buffering, true), width, Qt::SolidLine, Qt::FlatCap));
    const qreal half = width / 2;
    painter.drawArc(box.adjusted(half, half, -half, -half), 30 * 16, 285 * 16);
    drawCount(painter, box.adjusted(width, width, -width, -width), status.watching, 1.0);
}

void drawWarning(QPainter &painter, int size)
{
    const QRectF box = badgeBox(size, size < 20 ? 0.75 : 0.7);
    QPainterPath outline(QPointF(box.center().x(), box.top()));
    outline.lineTo(box.bottomRight());
    outline.lineTo(box.bottomLeft());
    outline.closeSubpath();
    clearAround(painter, outline, size / 20.0);
    painter.fillPath(outline, StateLook::colour(ConsumerState::Error, false));
    const qreal width = std::max(1.4, box.width() * 0.14);
    painter.fillRect(
        QRectF(box.center().x() - width / 2, box.top() + box.height() * 0.36, width, box.height() * 0.32),
        Qt::white);
    painter.fillRect(QRectF(box.center().x() - width / 2, box.top() + box.height() * 0.76, width, width),
                     Qt::white);
}

} // namespace

QPixmap TrayPicture::draw(const TrayStatus &status, const QColor &mark, int size)
{
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawMark(painter, mark, size);
    switch (status.picture) {
    case TrayStatus::Picture::Idle:
        break;
    case TrayStatus::Picture::Streaming:
        drawDot(painter, status, size);
        break;
    case TrayStatus::Picture::Buffering:
        drawRing(painter, status, size);
        break;
    case TrayStatus::Picture::Trouble:
        drawWarning(painter, size);
        break;
    }
    return picture;
}

QIcon TrayPicture::icon(const TrayStatus &status, const QColor &mark)
{
    QIcon icon;
    for (const int size : Sizes)
        icon.addPixmap(draw(status, mark, size));
    return icon;
}

// Nothing tells a StatusNotifierItem what its panel looks like. GNOME's and Cinnamon's are dark whatever the
// windows are; elsewhere the panel goes with the palette.
QColor TrayPicture::panelColour()
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    if (desktop.contains(u"GNOME"_s) || desktop.contains(u"Cinnamon"_s) || desktop.contains(u"Unity"_s))
        return QColor(0xF2, 0xF2, 0xF2);
    return QGuiApplication::palette().color(QPalette::WindowText);
}
