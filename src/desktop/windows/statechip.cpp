// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/statechip.h"

#include "desktop/statelook.h"
#include "desktop/text.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace {

int shapeSize(const QFontMetrics &metrics)
{
    return metrics.ascent() * 3 / 4;
}

int padding(const QFontMetrics &metrics)
{
    return metrics.averageCharWidth() * 3 / 4;
}

} // namespace

StateChip::StateChip(ConsumerState state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setWords();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    setWords();
    updateGeometry();
    update();
}

void StateChip::setWords()
{
    m_word = tr("%1: %2", "state, number of consumers").arg(Text::state(m_state)).arg(m_count);
    setToolTip(Text::stateMeaning(m_state));
    setAccessibleName(m_word);
}

QSize StateChip::sizeHint() const
{
    return {widthFor(m_word, fontMetrics()), fontMetrics().height() * 3 / 2};
}

int StateChip::widthFor(const QString &word, const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(word) + shapeSize(metrics) + 3 * padding(metrics) + 2;
}

void StateChip::paint(QPainter &painter, const QRect &box, ConsumerState state, const QString &word,
                      const QPalette &palette, Qt::LayoutDirection direction, bool selected)
{
    const QColor colour = StateLook::colour(state, palette);
    QColor tint = colour;
    tint.setAlphaF(0.16F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = box.height() / 4.0;
    if (selected) {
        painter.setBrush(palette.base());
        painter.drawRoundedRect(box, radius, radius);
    }
    painter.setBrush(tint);
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();

    const QFontMetrics metrics = painter.fontMetrics();
    const int pad = padding(metrics), size = shapeSize(metrics);
    const QRect shape(box.left() + pad, box.top() + (box.height() - size) / 2, size, size);
    StateLook::paintShape(painter, QStyle::visualRect(direction, box, shape), state, colour);
    const QRect text = box.adjusted(2 * pad + size, 0, -pad, 0);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(QStyle::visualRect(direction, box, text),
                     int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter),
                     metrics.elidedText(word, Qt::ElideRight, text.width()));
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_state, m_word, palette(), layoutDirection(), false);
}

void StateChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}
