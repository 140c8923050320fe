// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/verdictlook.h"

#include "desktop/statelook.h"

#include <QPainter>
#include <QPainterPath>

namespace {

QPainterPath disc(const QRectF &box)
{
    QPainterPath path;
    path.addEllipse(box);
    return path;
}

/// Drawn by a pen that is cut out of the disc, so that it shows on any ground.
QPainterPath tick(const QRectF &box)
{
    QPainterPath line(box.topLeft() + QPointF(box.width() * 0.26, box.height() * 0.52));
    line.lineTo(box.left() + box.width() * 0.44, box.top() + box.height() * 0.7);
    line.lineTo(box.left() + box.width() * 0.75, box.top() + box.height() * 0.32);
    QPainterPathStroker pen;
    pen.setWidth(box.width() * 0.14);
    return pen.createStroke(line);
}

QPainterPath mark(const QRectF &box)
{
    QPainterPath path;
    const qreal width = box.width() * 0.14, left = box.center().x() - width / 2;
    path.addRect(QRectF(left, box.top() + box.height() * 0.22, width, width * 1.1));
    path.addRect(QRectF(left, box.top() + box.height() * 0.44, width, box.height() * 0.34));
    return path;
}

} // namespace

QColor VerdictLook::colour(Verdict verdict, const QPalette &palette)
{
    const bool dark = StateLook::isDark(palette);
    switch (verdict) {
    case Verdict::Fine:
        return dark ? QColor(0x3C, 0xC7, 0x9C) : QColor(0x00, 0x9E, 0x73);
    case Verdict::Note:
        return StateLook::colour(ConsumerState::Buffering, dark);
    case Verdict::Broken:
        break;
    }
    return StateLook::colour(ConsumerState::Error, dark);
}

QIcon VerdictLook::icon(Verdict verdict, const QPalette &palette)
{
    QIcon icon;
    for (const int size : {16, 32, 48, 64}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal margin = size * 0.08;
        const QRectF box(margin, margin, size - 2 * margin, size - 2 * margin);
        if (verdict == Verdict::Broken)
            StateLook::paintShape(painter, box, ConsumerState::Error, colour(verdict, palette));
        else
            painter.fillPath(disc(box).subtracted(verdict == Verdict::Fine ? tick(box) : mark(box)),
                             colour(verdict, palette));
        icon.addPixmap(picture);
    }
    return icon;
}
