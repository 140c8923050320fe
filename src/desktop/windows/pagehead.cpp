// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/pagehead.h"

#include <QLabel>

void dressTitle(QLabel &label)
{
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    label.setFont(font);
}

void dressHeading(QLabel &label)
{
    QFont font = label.font();
    font.setBold(true);
    label.setFont(font);
}
