// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/activitypage.h"

#include "desktop/statelook.h"
#include "desktop/windows/pagehead.h"
#include "desktop/windows/statechip.h"
#include "ui_activitypage.h"

ActivityPage::ActivityPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ActivityPage>())
{
    m_ui->setupUi(this);
    dressTitle(*m_ui->title);
    for (const ConsumerState state : StateLook::Order) {
        auto *chip = new StateChip(state, this);
        m_legend.insert(state, chip);
        m_ui->legend->addWidget(chip);
    }
    m_ui->legend->addStretch();
}

ActivityPage::~ActivityPage() = default;

void ActivityPage::apply(const Snapshot &snapshot)
{
    m_ui->chart->apply(snapshot);
    for (auto it = m_legend.cbegin(); it != m_legend.cend(); ++it)
        it.value()->setCount(snapshot.statistics.of(it.key()));
}

void ActivityPage::setNow(WallTime now)
{
    m_ui->chart->setNow(now);
}
