// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/historyview.h"

#include "desktop/direction.h"
#include "desktop/format.h"
#include "desktop/models/roles.h"
#include "desktop/svgicon.h"
#include "desktop/text.h"
#include "desktop/windows/pagehead.h"
#include "desktop/windows/table.h"
#include "ui_historyview.h"

#include <QDateTime>
#include <QLocale>
#include <QShowEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace std::chrono_literals;

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HistoryView>())
    , m_sorted(&m_model)
{
    m_ui->setupUi(this);
    dressTitle(*m_ui->title);
    dressHeading(*m_ui->replayTitle);
    dressTable(*m_ui->table);
    dressTable(*m_ui->replay);
    m_ui->table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->table->setModel(&m_sorted);
    m_ui->table->sortByColumn(HistoryModel::Ended, Qt::DescendingOrder);
    m_ui->replay->setModel(&m_replay);
    setColumnWidths(*m_ui->table, {20, 19, 20, 15, 30, 10, 10, 14}, HistoryModel::Reason);
    m_ui->table->setColumnHidden(HistoryModel::Session, true); // an id helps nobody who looks for somebody
    m_ui->table->viewport()->installEventFilter(this);
    setColumnWidths(*m_ui->replay, {24, 15, 40}, ReplayModel::Cause);
    m_ui->split->setStretchFactor(0, 3);
    m_ui->split->setStretchFactor(1, 1);
    m_ui->refresh->setIcon(svgIcon(u"refresh"_s));
    m_ui->filter->addAction(svgIcon(u"find"_s), QLineEdit::LeadingPosition);
    m_ui->empty->setIconName(u"history"_s);
    m_ui->period->addItem(tr("Last 24 hours"), 24);
    m_ui->period->addItem(tr("Last 7 days"), 24 * 7);
    m_ui->period->addItem(tr("Everything"), 0);
    m_ui->period->setCurrentIndex(1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(300ms);

    connect(m_ui->filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &HistoryView::reload);
    connect(m_ui->period, &QComboBox::currentIndexChanged, this, &HistoryView::reload);
    connect(m_ui->refresh, &QPushButton::clicked, this, &HistoryView::reload);
    connect(m_ui->more, &QPushButton::clicked, this, &HistoryView::loadMore);
    connect(m_ui->empty, &EmptyNotice::actionChosen, this, [this] {
        if (m_readable) {
            m_ui->filter->clear();
            m_ui->period->setCurrentIndex(2);
        }
        reload();
    });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryView::selectionMoved);
    clearReplay();
    refreshEmptiness(true);
}

HistoryView::~HistoryView() = default;

void HistoryView::remember(UiMemory &memory)
{
    m_columns = new ColumnMemory(*m_ui->table->horizontalHeader(), u"history/columns-2"_s, memory);
}

void HistoryView::save()
{
    if (m_columns)
        m_columns->save();
}

void HistoryView::focusFilter()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

/// Reasons are read before addresses and amounts.
bool HistoryView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_ui->table->viewport())
        hideWhatDoesNotFit(*m_ui->table, {HistoryModel::Address, HistoryModel::Sent}, HistoryModel::Reason,
                           30);
    return QWidget::eventFilter(watched, event);
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        reload();
}

HistoryQuery HistoryView::query(int offset) const
{
    HistoryQuery query;
    query.channel = m_ui->filter->text().trimmed();
    query.offset = offset;
    if (const int span = m_ui->period->currentData().toInt(); span > 0)
        query.from = fromEpochMs(QDateTime::currentMSecsSinceEpoch()) - hours(span);
    return query;
}

void HistoryView::askAnew()
{
    m_askedOffset = -1;
    m_askAgain = false;
    if (isVisible())
        reload();
}

// One query at a time, so that an answer always belongs to the last question.
void HistoryView::reload()
{
    m_askAgain = m_askedOffset >= 0;
    if (m_askAgain)
        return;
    m_askedOffset = 0;
    m_ui->more->setEnabled(false);
    if (m_model.rowCount() == 0)
        refreshEmptiness(m_readable);
    emit historyWanted(query(0));
}

void HistoryView::loadMore()
{
    if (m_askedOffset >= 0)
        return;
    m_askedOffset = m_read;
    m_ui->more->setEnabled(false);
    emit historyWanted(query(m_read));
}

void HistoryView::showPage(const HistoryPage &page)
{
    const int offset = std::exchange(m_askedOffset, -1);
    if (m_askAgain) {
        reload();
        return;
    }
    if (offset <= 0) {
        m_model.clear();
        clearReplay();
        m_read = 0;
    }
    m_read += int(page.sessions.size());
    m_model.append(page.sessions);
    m_sorted.sort(m_sorted.sortColumn(), m_sorted.sortOrder());
    qint64 bytes = 0;
    milliseconds watched{0};
    for (int row = 0; row < m_model.rowCount(); ++row) {
        bytes += m_model.sessionAt(row).consumer.bytesSent;
        watched += m_model.sessionAt(row).duration();
    }
    m_ui->count->setText(
        tr("%1 of %n session(s): %2 watched, %3", "time, amount of data", page.total)
            .arg(QLocale().toString(m_model.rowCount()), Format::duration(watched), Format::size(bytes)));
    const bool more = m_read < page.total && m_model.rowCount() < Limit && !page.sessions.isEmpty();
    m_ui->more->setVisible(more);
    m_ui->more->setEnabled(more);
    refreshEmptiness(page.available);
}

void HistoryView::selectionMoved()
{
    const QModelIndex current = m_ui->table->currentIndex();
    if (!current.isValid()) {
        clearReplay();
        return;
    }
    m_replayed = current.data(IdRole).toString();
    emit replayWanted(m_replayed);
}

void HistoryView::showReplay(const HistoryReplay &replay)
{
    if (!replay.session || replay.session->consumer.id != m_replayed)
        return;
    m_replay.setReplay(replay);
    m_ui->replayTitle->setText(
        direction::sentence(tr("%1: %2", "who watched what, then why it ended")
                                .arg(Text::viewing(replay.session->consumer),
                                     Text::ending(replay.session->reason, replay.session->detail))));
}

void HistoryView::clearReplay()
{
    m_replayed.clear();
    m_replay.setReplay({});
    m_ui->replayTitle->setText(tr("Select a session to see its steps"));
}

void HistoryView::refreshEmptiness(bool available)
{
    const bool empty = m_model.rowCount() == 0;
    m_readable = available;
    m_ui->stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_ui->empty) : m_ui->split);
    const bool narrowed = !m_ui->filter->text().isEmpty() || m_ui->period->currentData().toInt() > 0;
    if (!available)
        m_ui->empty->setWords(tr("The history can't be read at the moment"),
                              tr("The database does not answer. The status line below says why."),
                              tr("Try again"));
    else if (m_askedOffset >= 0)
        m_ui->empty->setWords(tr("The history is being read"), {},
                              narrowed ? tr("Show everything") : QString());
    else
        m_ui->empty->setWords(tr("No ended sessions"),
                              tr("Sessions that are over are listed here, with the reason why they ended."),
                              narrowed ? tr("Show everything") : QString());
}
