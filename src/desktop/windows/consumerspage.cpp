// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/consumerspage.h"

#include "desktop/csv.h"
#include "desktop/svgicon.h"
#include "desktop/windows/confirmation.h"
#include "desktop/windows/pagehead.h"
#include "desktop/windows/programmedelegate.h"
#include "desktop/windows/purgedialog.h"
#include "desktop/windows/sessionactions.h"
#include "desktop/windows/sessiondetails.h"
#include "desktop/windows/table.h"
#include "ui_consumerspage.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QInputDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int NamedInQuestion = 3;

QStringList sessionIdsOf(const QList<Consumer> &consumers)
{
    QStringList ids;
    for (const Consumer &consumer : consumers)
        ids.append(consumer.sessionId);
    return ids;
}

QStringList addressesOf(const QList<Consumer> &consumers)
{
    QStringList addresses;
    for (const Consumer &consumer : consumers)
        addresses.append(consumer.client.address);
    addresses.removeAll(QString());
    addresses.removeDuplicates();
    return addresses;
}

int liveIn(const QList<Consumer> &consumers)
{
    return int(std::count_if(consumers.cbegin(), consumers.cend(), isLive));
}

} // namespace

ConsumersPage::ConsumersPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConsumersPage>())
    , m_model(m_names)
    , m_filter(&m_model)
{
    m_ui->setupUi(this);
    dressTitle(*m_ui->title);
    m_details = new SessionDetails(m_names, m_ui->split);
    m_ui->split->setStretchFactor(0, 4);
    m_ui->split->setStretchFactor(1, 1);
    m_news.setSingleShot(true);
    m_news.setInterval(0);
    connect(&m_news, &QTimer::timeout, this, [this] {
        refreshActions();
        refreshDetails();
    });
    joinTable();
    joinActions();
    m_ui->empty->setIconName(u"consumers"_s);
    refreshActions();
    refreshEmptiness();
}

ConsumersPage::~ConsumersPage() = default;

void ConsumersPage::joinTable()
{
    QTableView &table = *m_ui->table;
    dressTable(table);
    m_filter.setSearched({ConsumerModel::Session, ConsumerModel::Channel, ConsumerModel::State,
                          ConsumerModel::Client, ConsumerModel::Address});
    showRows(table, m_filter);
    table.sortByColumn(ConsumerModel::Since, Qt::AscendingOrder);
    table.setItemDelegateForColumn(ConsumerModel::Now, new ProgrammeDelegate(&table));
    setColumnWidths(table, {14, 18, 22, 15, 18, 14, 8, 13, 9, 12, 9, 11}, ConsumerModel::Channel);
    table.viewport()->installEventFilter(this);
    new SelectionKeeper(table, m_filter);
    m_ui->filter->addAction(svgIcon(u"find"_s), QLineEdit::LeadingPosition);
    connect(m_ui->filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setNeedle(text);
        refreshEmptiness();
    });
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &ConsumersPage::refreshEmptiness);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &ConsumersPage::refreshEmptiness);
    connect(&m_filter, &RowFilter::mappedAnew, this, &ConsumersPage::refreshEmptiness);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConsumersPage::selectionMoved);
    connect(m_ui->empty, &EmptyNotice::actionChosen, this, &ConsumersPage::emptyActionChosen);
}

void ConsumersPage::joinActions()
{
    m_actions = new SessionActions(*m_ui->table, this);
    m_ui->session->setMenu(m_actions);
    m_ui->stop->setIcon(svgIcon(u"stop"_s));
    m_ui->purgeMany->setIcon(svgIcon(u"purge"_s));
    connect(m_ui->table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        refreshActions();
        if (const auto place = menuPlace(*m_ui->table, at))
            m_actions->popup(*place);
    });
    connect(m_ui->stop, &QPushButton::clicked, this, &ConsumersPage::askToStop);
    QPushButton *end = m_ui->ghosts->addButton(tr("Free the tuners", "end the streams that nobody watches"));
    end->setObjectName(u"endGhosts"_s);
    connect(end, &QPushButton::clicked, this, [this] { emit stopRequested(m_ghosts); });
    connect(m_ui->purgeMany, &QPushButton::clicked, this, &ConsumersPage::choosePurge);
    connect(m_actions, &SessionActions::stopChosen, this, &ConsumersPage::askToStop);
    connect(m_actions, &SessionActions::purgeChosen, this, &ConsumersPage::askToPurge);
    connect(m_actions, &SessionActions::blockChosen, this, &ConsumersPage::askToBlock);
    connect(m_actions, &SessionActions::renameChosen, this, &ConsumersPage::askForName);
    connect(m_actions, &SessionActions::addressChosen, this, &ConsumersPage::copyAddresses);
    connect(m_actions, &SessionActions::diagnosisChosen, this, &ConsumersPage::copyDiagnosis);
    connect(m_actions, &SessionActions::exportChosen, this,
            [this] { Csv::askWhere(*this, m_filter, u"consumers.csv"_s); });
}

void ConsumersPage::remember(UiMemory &memory)
{
    m_names.remember(memory);
    // Named anew whenever the columns change: a state of other columns would hide and mix them.
    m_columns = new ColumnMemory(*m_ui->table->horizontalHeader(), u"consumers/columns-3"_s, memory);
}

void ConsumersPage::save()
{
    if (m_columns)
        m_columns->save();
}

void ConsumersPage::apply(const Snapshot &snapshot)
{
    m_model.apply(snapshot);
    m_tracks.apply(snapshot, m_model.consumers());
    m_now = snapshot.at;
    m_blocked = snapshot.blocked;
    if (m_purge)
        m_purge->setConsumers(m_model.consumers(), m_now);
    refreshActions();
    refreshDetails();
    refreshEmptiness();
    showGhosts();
}

void ConsumersPage::setOnNow(const OnNowTable &table)
{
    m_onNow = table;
    m_model.setOnNow(table);
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
        hideWhatDoesNotFit(*m_ui->table,
                           {ConsumerModel::Session, ConsumerModel::Buffered, ConsumerModel::Tuner,
                            ConsumerModel::Sent, ConsumerModel::Address, ConsumerModel::Health},
                           ConsumerModel::Channel, 16);
    return QWidget::eventFilter(watched, event);
}

QList<Consumer> ConsumersPage::selected() const
{
    QList<Consumer> consumers;
    for (const int row : selectedSourceRows(*m_ui->table, m_filter))
        consumers.append(m_model.consumerAt(row));
    return consumers;
}

void ConsumersPage::selectionMoved()
{
    if (isSmallSelection(*m_ui->table)) {
        refreshActions();
        refreshDetails();
    } else if (!m_news.isActive()) {
        m_news.start();
    }
}

/// "BBC One on Living room TV, News on Kodi and 3 more"
QString ConsumersPage::namesOf(const QList<Consumer> &consumers) const
{
    QStringList names;
    for (const Consumer &consumer : consumers.first(std::min<qsizetype>(consumers.size(), NamedInQuestion)))
        names.append(tr("%1 on %2", "channel, client")
                         .arg(consumer.channelName.isEmpty() ? consumer.sessionId : consumer.channelName,
                              m_names.nameOf(consumer)));
    const int further = int(consumers.size()) - NamedInQuestion;
    if (further > 0)
        names.append(tr("%n more", "sessions", further));
    return names.join(u'\n');
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
         namesOf(live) + u'\n'
             + tr("Whoever watches sees the picture end. Plex may tune in again by itself."),
         tr("Stop %n stream(s)", "button", count), tr("Keep", "button: do not stop")},
        [this, ids] { emit stopRequested(ids); });
}

void ConsumersPage::purge(const ConsumerFilter &filter)
{
    m_model.forgetFailures(filter);
    emit purgeRequested(filter);
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
        purge(filter);
        return;
    }
    ask(this,
        {tr("Purge %n session(s)?", nullptr, int(consumers.size())),
         namesOf(consumers) + u'\n' + tr("%n of them still run(s) and will be ended.", nullptr, live),
         tr("Purge %n session(s)", "button", int(consumers.size())), tr("Keep", "button: do not stop")},
        [this, filter] { purge(filter); });
}

void ConsumersPage::choosePurge()
{
    if (m_purge) {
        m_purge->raise();
        return;
    }
    m_purge = new PurgeDialog(m_model.consumers(), m_names, m_now, this);
    m_purge->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_purge, &QDialog::accepted, this, [this] {
        ConsumerFilter filter;
        filter.sessionIds = m_purge->sessionIds();
        purge(filter);
    });
    m_purge->open();
}

void ConsumersPage::askToBlock(bool blocked)
{
    const QList<Consumer> consumers = selected();
    const QStringList addresses = addressesOf(consumers);
    const auto tell = [this, addresses, blocked] {
        for (const QString &address : addresses)
            emit blockRequested(address, blocked);
    };
    if (!blocked) {
        tell();
        return;
    }
    ask(this,
        {tr("Block %n client(s) for an hour?", nullptr, int(addresses.size())),
         namesOf(consumers) + u'\n'
             + tr("What they watch ends, and they are told that all tuners are in use. All programs at %1 "
                  "are meant.",
                  "addresses")
                   .arg(addresses.join(u", "_s)),
         tr("Block for an hour", "button"), tr("Keep", "button: do not stop")},
        tell);
}

void ConsumersPage::askForName()
{
    const QList<Consumer> consumers = selected();
    if (consumers.size() != 1)
        return;
    const Consumer consumer = consumers.first();
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"clientName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename client"));
    dialog->setLabelText(
        tr("What %1 at %2 is called here; empty: as the program is called.", "program, address")
            .arg(ClientNames::programOf(consumer.client.userAgent), consumer.client.address));
    const QString given = m_names.givenName(consumer);
    dialog->setTextValue(given.isEmpty() ? ClientNames::programOf(consumer.client.userAgent) : given);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, consumer](const QString &name) { m_names.rename(consumer, name); });
    dialog->open();
}

void ConsumersPage::copyAddresses()
{
    const QStringList addresses = addressesOf(selected());
    if (!addresses.isEmpty())
        QGuiApplication::clipboard()->setText(addresses.join(u'\n'));
}

void ConsumersPage::copyDiagnosis()
{
    const QList<Consumer> consumers = selected();
    if (consumers.size() != 1)
        return;
    const Consumer &consumer = consumers.first();
    QGuiApplication::clipboard()->setText(SessionDetails::diagnosis(
        consumer, m_model.upstreamOf(consumer), m_names.nameOf(consumer), m_tracks.of(consumer.id), m_now));
}

void ConsumersPage::refreshActions()
{
    const QList<Consumer> consumers = selected();
    m_actions->setSelection(consumers, m_blocked);
    m_ui->session->setEnabled(!consumers.isEmpty());
    m_ui->stop->setEnabled(liveIn(consumers) > 0);
    m_ui->purgeMany->setEnabled(m_model.rowCount() > 0);
}

void ConsumersPage::refreshDetails()
{
    const QList<Consumer> consumers = selected();
    if (consumers.size() != 1) {
        m_details->showNothing(int(consumers.size()));
        return;
    }
    const Consumer &consumer = consumers.first();
    m_details->show(consumer, m_model.upstreamOf(consumer), m_onNow.value(consumer.channelId),
                    m_tracks.of(consumer.id), m_now);
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
