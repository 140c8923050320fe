// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/datauseview.h"

#include "desktop/format.h"
#include "desktop/statelook.h"
#include "desktop/windows/pagehead.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Nothing came, and nothing is limited: of no interest.
bool isIdle(const DataUse &use)
{
    return use.received <= 0 && use.limit <= 0;
}

} // namespace

DataUseView::DataUseView(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    auto *title = new QLabel(tr("This month's data by provider"), this);
    dressHeading(*title);
    title->setToolTip(tr("What its streams brought; playlists and guides are not counted."));
    setAccessibleDescription(title->toolTip());
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->addWidget(title, 0, 0, 1, 3);
    m_grid->setColumnStretch(1, 1);
    hide();
}

void DataUseView::setUse(const QList<DataUse> &use)
{
    QList<DataUse> shown = use;
    shown.removeIf(&isIdle);
    if (shown == m_use)
        return;
    m_use = shown;
    while (m_rows.size() < m_use.size())
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool any = i < m_use.size();
        for (QWidget *part :
             {static_cast<QWidget *>(m_rows.at(i).name), static_cast<QWidget *>(m_rows.at(i).bar),
              static_cast<QWidget *>(m_rows.at(i).amount)})
            part->setVisible(any);
        if (any)
            fill(m_rows.at(i), m_use.at(i));
    }
    setVisible(!m_use.isEmpty());
}

void DataUseView::addRow()
{
    const int place = int(m_rows.size()) + 1;
    const Row row{new QLabel(this), new QProgressBar(this), new QLabel(this)};
    row.name->setTextFormat(Qt::PlainText);
    row.bar->setTextVisible(false);
    row.bar->setMaximumHeight(fontMetrics().height() * 2 / 3);
    row.amount->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row.amount->setObjectName(u"amount"_s);
    m_grid->addWidget(row.name, place, 0);
    m_grid->addWidget(row.bar, place, 1);
    m_grid->addWidget(row.amount, place, 2);
    m_rows.append(row);
}

void DataUseView::fill(const Row &row, const DataUse &use) const
{
    row.name->setText(use.name);
    row.amount->setText(
        use.limit > 0
            ? tr("%1 of %2", "amounts of data").arg(Format::size(use.received), Format::size(use.limit))
            : Format::size(use.received));
    row.bar->setVisible(use.limit > 0);
    row.bar->setAccessibleName(use.name);
    row.bar->setAccessibleDescription(row.amount->text());
    row.bar->setRange(0, 100);
    row.bar->setValue(std::min(100, percentUsed(use)));
    QPalette colours = palette();
    if (percentUsed(use) >= DataIsToldFrom)
        colours.setColor(QPalette::Highlight, StateLook::colour(ConsumerState::Error, palette()));
    row.bar->setPalette(colours);
}

void DataUseView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (qsizetype i = 0; i < m_use.size(); ++i)
            fill(m_rows.at(i), m_use.at(i));
    }
}
