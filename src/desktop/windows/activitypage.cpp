// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/activitypage.h"

#include "desktop/statelook.h"
#include "desktop/windows/flowlayout.h"
#include "desktop/windows/pagehead.h"
#include "desktop/windows/pastview.h"
#include "desktop/windows/statechip.h"
#include "ui_activitypage.h"

#include <QShowEvent>

ActivityPage::ActivityPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ActivityPage>())
    , m_past(new PastView)
{
    m_ui->setupUi(this);
    dressTitle(*m_ui->title);
    auto *legend = new FlowLayout;
    m_ui->legend->addLayout(legend);
    for (const ConsumerState state : StateLook::Order) {
        auto *chip = new StateChip(state, this);
        m_legend.insert(state, chip);
        legend->addWidget(chip);
    }
    m_ui->stack->addWidget(m_past);
    const QList<QPair<QString, int>> periods{{tr("Last 5 minutes"), -5},
                                             {tr("Last hour"), -60},
                                             {tr("Last 24 hours"), 24},
                                             {tr("Last 7 days"), 24 * 7},
                                             {tr("Last 90 days"), 24 * 90}};
    for (const auto &[name, length] : periods) // below 0: minutes, and live
        m_ui->period->addItem(name, length);
    m_ui->period->setCurrentIndex(1);
    connect(m_ui->period, &QComboBox::currentIndexChanged, this, &ActivityPage::choosePeriod);
    connect(m_past, &PastView::historyWanted, this, &ActivityPage::historyWanted);
}

ActivityPage::~ActivityPage() = default;

void ActivityPage::choosePeriod()
{
    const int length = m_ui->period->currentData().toInt();
    m_ui->stack->setCurrentWidget(length < 0 ? m_ui->live : static_cast<QWidget *>(m_past));
    if (length < 0)
        m_ui->chart->setSpan(std::chrono::minutes(-length));
    else if (isVisible())
        m_past->ask(std::chrono::hours(length));
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        choosePeriod();
}

void ActivityPage::apply(const Snapshot &snapshot)
{
    m_ui->chart->apply(snapshot);
    m_ui->dataUse->setUse(snapshot.dataUse);
    for (auto it = m_legend.cbegin(); it != m_legend.cend(); ++it)
        it.value()->setCount(snapshot.statistics.of(it.key()));
}

void ActivityPage::setNow(WallTime now)
{
    m_ui->chart->setNow(now);
}

void ActivityPage::showPast(const HistoryPage &page)
{
    m_past->take(page);
}

void ActivityPage::askAnew()
{
    m_past->askAnew();
    if (isVisible())
        choosePeriod();
}

void ActivityPage::setClientNames(std::function<QString(const Consumer &)> names)
{
    m_past->setClientNames(std::move(names));
}
