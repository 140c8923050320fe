// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/fitscreen.h"

#include <QLayout>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>

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
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inner);
    // What is cut at the side is found by nobody: as wide as it needs, where the screen has room for it.
    const int bar = area->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, area);
    const int room = page.screen() ? page.screen()->availableGeometry().width() * 9 / 10 : 600;
    area->setMinimumWidth(std::min(inner->minimumSizeHint().width() + bar, room));
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
}
