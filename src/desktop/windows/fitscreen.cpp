// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/fitscreen.h"

#include <QLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWidget>

void fitScreen(QWidget &window)
{
    const QScreen *screen = window.screen();
    if (!screen)
        return;
    constexpr int titleBar = 40; // that the window manager puts around it, at least
    const QSize room = screen->availableGeometry().size() - QSize(0, titleBar);
    window.resize(window.size().boundedTo(room));
}

void makeScrollable(QWidget &page)
{
    QLayout *content = page.layout();
    auto *inner = new QWidget;
    inner->setLayout(content); // its widgets go along
    auto *area = new QScrollArea(&page);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inner);
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
}
