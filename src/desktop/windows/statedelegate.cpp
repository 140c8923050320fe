// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/statedelegate.h"

#include "desktop/models/roles.h"
#include "desktop/statelook.h"
#include "desktop/windows/statechip.h"

#include <QApplication>
#include <QPainter>

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &cell) const
{
    const QVariant state = cell.data(StateRole);
    if (!state.isValid()) {
        QStyledItemDelegate::paint(painter, option, cell);
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, cell);
    const QString word = std::exchange(ground.text, {});
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const int margin = option.fontMetrics.averageCharWidth() / 2;
    QRect box = option.rect.adjusted(margin, margin / 2 + 1, -margin, -margin / 2 - 1);
    box.setWidth(std::min(box.width(), StateChip::widthFor(word, option.fontMetrics)));
    box = QStyle::visualRect(option.direction, option.rect, box);
    StateChip::paint(*painter, box, ConsumerState(state.toInt()), word, option.palette, option.direction,
                     option.state.testFlag(QStyle::State_Selected));
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &cell) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, cell);
    if (!cell.data(StateRole).isValid())
        return plain;
    const int width = StateChip::widthFor(cell.data().toString(), option.fontMetrics);
    return {width + option.fontMetrics.averageCharWidth(), plain.height()};
}
