// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/consumerspage.h"

#include "desktop/healthtext.h"
#include "desktop/svgicon.h"
#include "desktop/windows/confirmation.h"
#include "desktop/windows/pagehead.h"
#include "desktop/windows/programmedelegate.h"
#include "desktop/windows/table.h"
#include "ui_consumerspage.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isLive(const Consumer &consumer)
{
    return consumer.hasStream || consumer.state == ConsumerState::Streaming
        || consumer.state == ConsumerState::Buffering || consumer.state == ConsumerState::Paused;
}

QStringList sessionIdsOf(const QList<Consumer> &consumers)
{
    QStringList ids;
    for (const Consumer &consumer : consumers)
        ids.append(consumer.sessionId);
    return ids;
}

int liveIn(const QList<Consumer> &consumers)
{
    return int(std::count_if(consumers.cbegin(), consumers.cend(), isLive));
}

} // namespace

ConsumersPage::ConsumersPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConsumersPage>())
    , m_filter(&m_model)
{
    m_ui->setupUi(this);
    dressTitle(*m_ui->title);
    dressTable(*m_ui->table);
    m_ui->table->setModel(&m_filter);
    m_ui->table->sortByColumn(ConsumerModel::Since, Qt::AscendingOrder);
    m_ui->table->setItemDelegateForColumn(ConsumerModel::Now, new ProgrammeDelegate(m_ui->table));
    setColumnWidths(*m_ui->table, {14, 18, 26, 15, 16, 14, 11, 9, 11}, ConsumerModel::Channel);
    m_ui->table->viewport()->installEventFilter(this);
    m_ui->stop->setIcon(svgIcon(u"stop"_s));
    m_ui->purge->setIcon(svgIcon(u"purge"_s));
    m_ui->filter->addAction(svgIcon(u"find"_s), QLineEdit::LeadingPosition);
    m_ui->copyAction->setIcon(svgIcon(u"copy"_s));
    m_ui->copyAction->setShortcut(QKeySequence::Copy);
    m_ui->copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_ui->table->addAction(m_ui->copyAction);

    connect(m_ui->filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setNeedle(text);
        refreshEmptiness();
    });
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &ConsumersPage::refreshEmptiness);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &ConsumersPage::refreshEmptiness);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConsumersPage::refreshButtons);
    connect(m_ui->table, &QWidget::customContextMenuRequested, this, &ConsumersPage::openMenu);
    connect(m_ui->copyAction, &QAction::triggered, this, &ConsumersPage::copyAddresses);
    connect(m_ui->stop, &QPushButton::clicked, this, &ConsumersPage::askToStop);
    connect(m_ui->purge, &QPushButton::clicked, this, &ConsumersPage::askToPurge);
    connect(m_ui->purgeEnded, &QPushButton::clicked, this, &ConsumersPage::purgeEnded);
    connect(m_ui->empty, &EmptyNotice::actionChosen, this, &ConsumersPage::emptyActionChosen);
    m_ui->empty->setIconName(u"consumers"_s);
    refreshButtons();
    refreshEmptiness();
}

ConsumersPage::~ConsumersPage() = default;

void ConsumersPage::remember(UiMemory &memory)
{
    m_columns = new ColumnMemory(*m_ui->table->horizontalHeader(), u"consumers/columns-2"_s, memory);
}

void ConsumersPage::save()
{
    if (m_columns)
        m_columns->save();
}

void ConsumersPage::apply(const Snapshot &snapshot)
{
    m_model.apply(snapshot);
    m_now = snapshot.at;
    m_ended = snapshot.statistics.stopped + snapshot.statistics.error;
    refreshButtons();
    refreshEmptiness();
}

void ConsumersPage::setDevice(const DeviceSummary &device)
{
    m_ui->empty->setAddresses(device.plexAddresses.mid(0, 3));
    refreshEmptiness();
}

void ConsumersPage::focusFilter()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

bool ConsumersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_ui->table->viewport())
        hideWhatDoesNotFit(*m_ui->table, {ConsumerModel::Session, ConsumerModel::Sent, ConsumerModel::Client},
                           ConsumerModel::Channel, 16);
    return QWidget::eventFilter(watched, event);
}

QList<Consumer> ConsumersPage::selected() const
{
    QList<Consumer> consumers;
    for (const QModelIndex &row : m_ui->table->selectionModel()->selectedRows())
        consumers.append(m_model.consumerAt(m_filter.mapToSource(row).row()));
    return consumers;
}

void ConsumersPage::askToStop()
{
    QList<Consumer> live = selected();
    live.removeIf([](const Consumer &consumer) { return !isLive(consumer); });
    if (live.isEmpty())
        return;
    const QStringList ids = sessionIdsOf(live);
    const int count = int(ids.size());
    ask(this,
        {tr("Stop %n stream(s)?", nullptr, count),
         tr("Whoever watches sees the picture end. Plex may tune in again by itself."),
         tr("Stop %n stream(s)", "button", count), tr("Keep", "button: do not stop")},
        [this, ids] { emit stopRequested(ids); });
}

void ConsumersPage::askToPurge()
{
    const QList<Consumer> consumers = selected();
    if (consumers.isEmpty())
        return;
    ConsumerFilter filter;
    filter.sessionIds = sessionIdsOf(consumers);
    const int live = liveIn(consumers);
    if (live == 0) {
        emit purgeRequested(filter);
        return;
    }
    ask(this,
        {tr("Purge %n session(s)?", nullptr, int(consumers.size())),
         tr("%n of them still run(s) and will be ended.", nullptr, live),
         tr("Purge %n session(s)", "button", int(consumers.size())), tr("Keep", "button: do not stop")},
        [this, filter] { emit purgeRequested(filter); });
}

void ConsumersPage::purgeEnded()
{
    ConsumerFilter filter;
    filter.states = {ConsumerState::Stopped, ConsumerState::Error};
    emit purgeRequested(filter);
}

void ConsumersPage::copyAddresses()
{
    QStringList addresses;
    for (const Consumer &consumer : selected())
        addresses.append(consumer.client.address);
    addresses.removeDuplicates();
    if (!addresses.isEmpty())
        QGuiApplication::clipboard()->setText(addresses.join(u'\n'));
}

void ConsumersPage::openMenu(const QPoint &at)
{
    if (!m_ui->table->indexAt(at).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_ui->copyAction);
    menu->addSeparator();
    menu->addAction(m_ui->stop->icon(), m_ui->stop->text(), this, &ConsumersPage::askToStop)
        ->setEnabled(m_ui->stop->isEnabled());
    menu->addAction(m_ui->purge->icon(), m_ui->purge->text(), this, &ConsumersPage::askToPurge);
    menu->popup(m_ui->table->viewport()->mapToGlobal(at));
}

void ConsumersPage::refreshButtons()
{
    const QList<Consumer> consumers = selected();
    m_ui->purge->setEnabled(!consumers.isEmpty());
    m_ui->stop->setEnabled(liveIn(consumers) > 0);
    m_ui->purgeEnded->setEnabled(m_ended > 0);
    refreshDetails();
}

/// Always a line, so that the table does not move under the mouse.
void ConsumersPage::refreshDetails()
{
    const QList<Consumer> consumers = selected();
    const UpstreamStatus *upstream =
        consumers.size() == 1 ? m_model.upstreamOf(consumers.constFirst()) : nullptr;
    if (upstream) {
        m_ui->details->setText(tr("%1: %2", "channel, how well its stream runs")
                                   .arg(upstream->channelName, HealthText::summary(*upstream, m_now)));
        m_ui->details->setToolTip(HealthText::details(*upstream, m_now));
        return;
    }
    m_ui->details->setToolTip({});
    m_ui->details->setText(consumers.size() == 1 ? tr("This session has no video open.")
                                                 : tr("Select a session to see how well its stream runs."));
}

void ConsumersPage::refreshEmptiness()
{
    const bool empty = m_filter.rowCount() == 0;
    m_ui->stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_ui->empty) : m_ui->tablePage);
    m_setupOffered = m_model.rowCount() == 0;
    if (!empty)
        return;
    if (m_setupOffered)
        m_ui->empty->setWords(tr("Nobody is watching yet"),
                              tr("Whoever tunes in appears here, with what they watch and how well it runs. "
                                 "To watch with Plex, add this address there as a tuner:"),
                              tr("How to add it in Plex"));
    else
        m_ui->empty->setWords(tr("Nothing matches the filter"), {}, tr("Clear filter"));
    m_ui->empty->showAddresses(m_setupOffered);
}

void ConsumersPage::emptyActionChosen()
{
    if (m_setupOffered)
        emit setupWanted();
    else
        m_ui->filter->clear();
}
