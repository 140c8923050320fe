// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/statelook.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <iterator>

namespace {

struct ColourPair {
    QRgb light, dark;
};

ColourPair pairOf(ConsumerState state)
{
    switch (state) {
    case ConsumerState::Streaming:
        return {0x0072B2, 0x56B4E9};
    case ConsumerState::Buffering:
        return {0xE69F00, 0xF0B94A};
    case ConsumerState::Paused:
        return {0x6C7680, 0x9AA5B1};
    case ConsumerState::Stopped:
        return {0x9AA0A6, 0x6C7680};
    case ConsumerState::Error:
        return {0xD55E00, 0xFF8A4C};
    case ConsumerState::Idle:
        break;
    }
    return {0x808890, 0x8A929A};
}

QRectF squareIn(const QRectF &box)
{
    const qreal side = std::min(box.width(), box.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    return square;
}

void paintPlay(QPainter &painter, const QRectF &r, const QColor &colour)
{
    QPainterPath path(QPointF(r.left() + r.width() * 0.18, r.top() + r.height() * 0.06));
    path.lineTo(r.left() + r.width() * 0.96, r.center().y());
    path.lineTo(r.left() + r.width() * 0.18, r.bottom() - r.height() * 0.06);
    path.closeSubpath();
    painter.fillPath(path, colour);
}

void paintRing(QPainter &painter, const QRectF &r, const QColor &colour)
{
    const qreal width = r.width() * 0.2;
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(r.adjusted(width / 2, width / 2, -width / 2, -width / 2), 20 * 16, 280 * 16);
}

void paintBars(QPainter &painter, const QRectF &r, const QColor &colour)
{
    const qreal width = r.width() * 0.28;
    painter.fillRect(QRectF(r.left() + r.width() * 0.12, r.top(), width, r.height()), colour);
    painter.fillRect(QRectF(r.right() - r.width() * 0.12 - width, r.top(), width, r.height()), colour);
}

void paintWarning(QPainter &painter, const QRectF &r, const QColor &colour)
{
    QPainterPath path(QPointF(r.center().x(), r.top()));
    path.lineTo(r.right(), r.bottom());
    path.lineTo(r.left(), r.bottom());
    path.closeSubpath();
    QPainterPath mark;
    const qreal width = r.width() * 0.13;
    mark.addRect(QRectF(r.center().x() - width / 2, r.top() + r.height() * 0.34, width, r.height() * 0.32));
    mark.addRect(QRectF(r.center().x() - width / 2, r.top() + r.height() * 0.74, width, width));
    painter.fillPath(path.subtracted(mark), colour);
}

} // namespace

QColor StateLook::faintText(const QPalette &palette)
{
    constexpr qreal share = 0.62; // of the text's colour; the rest is the ground's
    const QColor text = palette.color(QPalette::Text), ground = palette.color(QPalette::Base);
    const auto mixed = [&](int a, int b) {
        return int(a * share + b * (1 - share));
    };
    return {mixed(text.red(), ground.red()), mixed(text.green(), ground.green()),
            mixed(text.blue(), ground.blue())};
}

bool StateLook::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor StateLook::colour(ConsumerState state, bool dark)
{
    const ColourPair pair = pairOf(state);
    return QColor(dark ? pair.dark : pair.light);
}

QColor StateLook::colour(ConsumerState state, const QPalette &palette)
{
    return colour(state, isDark(palette));
}

void StateLook::paintShape(QPainter &painter, const QRectF &box, ConsumerState state, const QColor &colour)
{
    const QRectF square = squareIn(box);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (state) {
    case ConsumerState::Streaming:
        paintPlay(painter, square, colour);
        break;
    case ConsumerState::Buffering:
        paintRing(painter, square, colour);
        break;
    case ConsumerState::Paused:
        paintBars(painter, square, colour);
        break;
    case ConsumerState::Stopped:
        painter.fillRect(square.adjusted(square.width() * 0.08, square.height() * 0.08,
                                         -square.width() * 0.08, -square.height() * 0.08),
                         colour);
        break;
    case ConsumerState::Error:
        paintWarning(painter, square, colour);
        break;
    case ConsumerState::Idle: {
        const qreal width = square.width() * 0.12;
        painter.setPen(QPen(colour, width));
        painter.drawEllipse(square.adjusted(width, width, -width, -width));
        break;
    }
    }
    painter.restore();
}

QIcon StateLook::icon(ConsumerState state, const QPalette &palette)
{
    QIcon icon;
    for (const int size : {16, 32, 48}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        const qreal margin = size * 0.16;
        paintShape(painter, QRectF(margin, margin, size - 2 * margin, size - 2 * margin), state,
                   colour(state, palette));
        icon.addPixmap(picture);
    }
    return icon;
}

int StateLook::rank(ConsumerState state)
{
    return int(std::distance(std::begin(Order), std::find(std::begin(Order), std::end(Order), state)));
}
