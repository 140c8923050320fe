// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/hintlabel.h"

#include <QResizeEvent>

HintLabel::HintLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
}

QSize HintLabel::sizeHint() const
{
    const QSize wish = QLabel::sizeHint();
    return testAttribute(Qt::WA_Resized) ? QSize(wish.width(), heightForWidth(width())) : wish;
}

void HintLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}
