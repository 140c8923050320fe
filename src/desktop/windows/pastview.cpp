// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/pastview.h"

#include "desktop/charts/pastcharts.h"
#include "desktop/csv.h"
#include "desktop/format.h"
#include "desktop/svgicon.h"
#include "desktop/windows/pagehead.h"

#include <QAction>
#include <QDateTime>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int partOfQuestion = 1000;
constexpr qsizetype mostSessions = 20'000;

QTableWidget *shareTable(QWidget *parent, const QString &name)
{
    auto *table = new QTableWidget(0, 4, parent);
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels({name, PastView::tr("Watched", "column: time"),
                                      PastView::tr("Data", "column: how much was sent"),
                                      PastView::tr("Failed", "column: how many sessions of all")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *save = new QAction(svgIcon(u"save"_s), PastView::tr("Save table as CSV…"), table);
    QObject::connect(save, &QAction::triggered, table,
                     [table] { Csv::askWhere(*table, *table->model(), u"activity.csv"_s); });
    table->addAction(save);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    return table;
}

} // namespace

PastView::PastView(QWidget *parent)
    : QWidget(parent)
    , m_chart(new PastChart(this))
    , m_heat(new HeatMap(this))
    , m_sums(new QLabel(this))
    , m_channels(shareTable(this, tr("Channel", "column")))
    , m_clients(shareTable(this, tr("Client", "column")))
{
    m_channels->setObjectName(u"topChannels"_s);
    m_clients->setObjectName(u"topClients"_s);
    m_sums->setObjectName(u"sums"_s);
    auto *chartTitle = new QLabel(tr("Viewers at once"), this);
    auto *heatTitle = new QLabel(tr("When somebody watches"), this);
    dressHeading(*chartTitle);
    dressHeading(*heatTitle);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_sums, 0, 0, 1, 2);
    grid->addWidget(chartTitle, 1, 0);
    grid->addWidget(heatTitle, 1, 1);
    grid->addWidget(m_chart, 2, 0);
    grid->addWidget(m_heat, 2, 1);
    grid->addWidget(m_channels, 3, 0);
    grid->addWidget(m_clients, 3, 1);
    for (const int row : {2, 3})
        grid->setRowStretch(row, 1);
    for (const int column : {0, 1})
        grid->setColumnStretch(column, 1);
}

void PastView::ask(hours span)
{
    m_span = span;
    m_askAgain = m_asking;
    if (!m_asking)
        askFrom(0);
}

void PastView::askAnew()
{
    m_asking = m_askAgain = false;
}

void PastView::askFrom(int offset)
{
    if (offset == 0) {
        m_sessions.clear();
        m_to = fromEpochMs(QDateTime::currentMSecsSinceEpoch());
        m_from = m_to - m_span;
    }
    HistoryQuery query;
    query.from = m_from;
    query.offset = offset;
    query.limit = partOfQuestion;
    m_asking = true;
    emit historyWanted(query);
}

void PastView::take(const HistoryPage &page)
{
    m_asking = false;
    if (std::exchange(m_askAgain, false)) {
        askFrom(0);
        return;
    }
    m_sessions += page.sessions;
    if (!page.sessions.isEmpty() && m_sessions.size() < std::min<qsizetype>(page.total, mostSessions))
        askFrom(int(m_sessions.size()));
    else
        show();
}

void PastView::show()
{
    const auto names = m_names ? m_names : [](const Consumer &consumer) {
        return consumer.client.address;
    };
    const PastActivity past = PastActivity::of(m_sessions, m_from, m_to, names);
    m_chart->show(past);
    m_heat->show(past);
    fill(*m_channels, past.channels);
    fill(*m_clients, past.clients);
    QString words = tr("%n session(s): %1 watched, %2", "time, amount of data", past.all.sessions)
                        .arg(Format::duration(past.all.watched), Format::size(past.all.bytes));
    if (past.all.failures > 0)
        words += u", "_s + tr("%n failed", "sessions", past.all.failures);
    m_sums->setText(words);
}

void PastView::fill(QTableWidget &table, const QList<PastActivity::Share> &shares)
{
    table.setRowCount(int(shares.size()));
    for (int row = 0; row < shares.size(); ++row) {
        const PastActivity::Share &share = shares.at(row);
        const QStringList cells{share.name, Format::duration(share.watched), Format::size(share.bytes),
                                share.failures == 0 ? Format::dash()
                                                    : tr("%1 of %2", "counts")
                                                          .arg(QLocale().toString(share.failures),
                                                               QLocale().toString(share.sessions))};
        for (int column = 0; column < cells.size(); ++column) {
            auto *cell = new QTableWidgetItem(cells.at(column));
            if (column > 0)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table.setItem(row, column, cell);
        }
    }
}
