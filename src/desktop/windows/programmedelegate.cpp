// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/programmedelegate.h"

#include "desktop/models/roles.h"
#include "desktop/statelook.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

void ProgrammeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &cell) const
{
    QStyledItemDelegate::paint(painter, option, cell);
    const QVariant over = cell.data(ProgressRole);
    if (!over.isValid())
        return;
    const int thickness = std::max(2, option.fontMetrics.height() / 8);
    const int margin = option.fontMetrics.averageCharWidth() / 2;
    const QRect track(option.rect.left() + margin, option.rect.bottom() - thickness,
                      std::max(0, option.rect.width() - 2 * margin), thickness);
    QRect done = track;
    done.setWidth(int(qint64(track.width()) * over.toInt() / 1000));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QColor ground = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor fill = selected ? ground : StateLook::colour(ConsumerState::Streaming, option.palette);
    ground.setAlphaF(0.18F);
    painter->fillRect(track, ground);
    painter->fillRect(QStyle::visualRect(option.direction, track, done), fill);
}
