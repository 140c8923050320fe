// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/sidetabs.h"

#include <QEvent>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

SideTabs::SideTabs(QWidget *parent)
    : QListWidget(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setUniformItemSizes(true);
}

void SideTabs::join(QTabWidget &tabs)
{
    m_tabs = &tabs;
    tabs.tabBar()->hide();
    for (int tab = 0; tab < tabs.count(); ++tab)
        addItem(tabs.tabText(tab));
    setCurrentRow(tabs.currentIndex());
    connect(this, &QListWidget::currentRowChanged, &tabs, &QTabWidget::setCurrentIndex);
    connect(&tabs, &QTabWidget::currentChanged, this, [this](int tab) { setCurrentRow(tab); });
    fit();
}

void SideTabs::setTabIcon(int tab, const QIcon &icon)
{
    m_tabs->setTabIcon(tab, icon);
    item(tab)->setIcon(icon);
}

/// As wide as the widest name beside a sign, so that nothing moves when one comes.
void SideTabs::fit()
{
    const int height = fontMetrics().height();
    setIconSize(QSize(height, height));
    int widest = 0;
    for (int row = 0; row < count(); ++row) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(row)->text()));
        item(row)->setSizeHint(QSize(0, height * 7 / 4));
    }
    setFixedWidth(widest + iconSize().width() + fontMetrics().averageCharWidth() * 4);
    setMinimumHeight(height * 5);
}

void SideTabs::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_tabs)
        fit();
}
