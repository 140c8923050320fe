// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/consumermodel.h"

#include "desktop/clientnames.h"
#include "desktop/companiontext.h"
#include "desktop/format.h"
#include "desktop/guidetext.h"
#include "desktop/healthtext.h"
#include "desktop/models/roles.h"
#include "desktop/statelook.h"
#include "desktop/text.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isGhost(const Consumer &consumer)
{
    return consumer.hasStream && consumer.behind.ghost != GhostReason::None;
}

bool isNumber(int column)
{
    return column == ConsumerModel::Tuner || column >= ConsumerModel::Buffered;
}

} // namespace

ConsumerModel::ConsumerModel(const ClientNames &names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_names(names)
{
    connect(&names, &ClientNames::changed, this, [this] {
        if (!m_rows.isEmpty())
            emit dataChanged(createIndex(0, Client), createIndex(int(m_rows.size()) - 1, Client));
    });
}

/// A failure that vanishes with the next clean-up is one that nobody saw.
QStringList ConsumerModel::withoutFailures(const QStringList &ids)
{
    QStringList going;
    for (const QString &id : ids) {
        const int row = rowOf(id);
        if (row >= 0 && m_rows.at(row).state == ConsumerState::Error)
            m_kept.insert(id);
        else
            going.append(id);
    }
    return going;
}

void ConsumerModel::dropOldFailures()
{
    QStringList old;
    for (const QString &id : std::as_const(m_kept)) {
        const int row = rowOf(id);
        if (row < 0 || m_now - m_rows.at(row).updatedAt > FailuresStay)
            old.append(id);
    }
    for (const QString &id : std::as_const(old))
        m_kept.remove(id);
    removeIds(old);
}

void ConsumerModel::forgetFailures(const ConsumerFilter &filter)
{
    QStringList going;
    for (const QString &id : std::as_const(m_kept)) {
        const int row = rowOf(id);
        const bool meant = row >= 0
            && (filter.all || filter.states.contains(ConsumerState::Error)
                || filter.sessionIds.contains(m_rows.at(row).sessionId));
        if (meant)
            going.append(id);
    }
    for (const QString &id : std::as_const(going))
        m_kept.remove(id);
    removeIds(going);
}

void ConsumerModel::apply(const Snapshot &snapshot)
{
    for (const Consumer &consumer : snapshot.upserts)
        m_kept.remove(consumer.id);
    removeIds(withoutFailures(snapshot.full ? idsMissingIn(snapshot.upserts) : snapshot.removed));
    upsert(snapshot.upserts);
    m_upstreams.clear();
    for (const UpstreamStatus &upstream : snapshot.upstreams)
        m_upstreams.insert(upstream.channelId, upstream);
    setNow(snapshot.at);
}

const UpstreamStatus *ConsumerModel::upstreamOf(const Consumer &consumer) const
{
    const auto found =
        consumer.hasStream ? m_upstreams.constFind(consumer.channelId) : m_upstreams.constEnd();
    return found == m_upstreams.constEnd() ? nullptr : &*found;
}

void ConsumerModel::setNow(WallTime now)
{
    if (now <= m_now)
        return;
    const auto second = [](WallTime at) {
        return std::chrono::floor<std::chrono::seconds>(at);
    };
    const bool isSeen = second(now) != second(m_now);
    m_now = now;
    if (m_rows.isEmpty() || !isSeen)
        return;
    dropOldFailures();
    if (m_rows.isEmpty())
        return;
    const int last = int(m_rows.size()) - 1;
    emit dataChanged(createIndex(0, Since), createIndex(last, Since), {Qt::DisplayRole});
    emit dataChanged(createIndex(0, Now), createIndex(last, Now), {ProgressRole});
}

void ConsumerModel::setOnNow(const OnNowTable &table)
{
    if (table == m_onNow)
        return;
    m_onNow = table;
    if (!m_rows.isEmpty())
        emit dataChanged(createIndex(0, Now), createIndex(int(m_rows.size()) - 1, Now));
}

OnNow ConsumerModel::onNow(const Consumer &consumer) const
{
    const bool watched = consumer.state != ConsumerState::Stopped && consumer.state != ConsumerState::Error;
    return watched ? m_onNow.value(consumer.channelId) : OnNow();
}

QStringList ConsumerModel::idsMissingIn(const QList<Consumer> &consumers) const
{
    QSet<QString> kept;
    kept.reserve(consumers.size());
    for (const Consumer &consumer : consumers)
        kept.insert(consumer.id);
    QStringList missing;
    for (const Consumer &consumer : m_rows) {
        if (!kept.contains(consumer.id))
            missing.append(consumer.id);
    }
    return missing;
}

void ConsumerModel::removeIds(const QStringList &ids)
{
    QList<int> rows;
    for (const QString &id : ids) {
        if (const auto found = m_rowOf.constFind(id); found != m_rowOf.cend())
            rows.append(*found);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (qsizetype last = rows.size() - 1; last >= 0;) {
        qsizetype first = last;
        while (first > 0 && rows.at(first - 1) == rows.at(first) - 1)
            --first;
        removeRun(rows.at(first), rows.at(last));
        last = first - 1;
    }
}

void ConsumerModel::removeRun(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row)
        m_rowOf.remove(m_rows.at(row).id);
    m_rows.remove(first, last - first + 1);
    reindexFrom(first);
    endRemoveRows();
}

void ConsumerModel::append(const QList<Consumer> &consumers)
{
    if (consumers.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(consumers.size()) - 1);
    m_rows += consumers;
    reindexFrom(first);
    endInsertRows();
}

void ConsumerModel::reindexFrom(int row)
{
    for (; row < m_rows.size(); ++row)
        m_rowOf.insert(m_rows.at(row).id, row);
}

int ConsumerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConsumerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConsumerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isNumber(section));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[]{tr("Session", "column"),
                           tr("Channel", "column"),
                           tr("On now", "column: programme"),
                           tr("State", "column"),
                           tr("Client", "column"),
                           tr("Address", "column"),
                           tr("Tuner", "column: its number"),
                           tr("Stream", "column: how well the provider's stream runs"),
                           tr("Waited", "column: how often it had to buffer"),
                           tr("Bit rate", "column"),
                           tr("Data", "column: how much was sent"),
                           tr("Since", "column: since when")};
    return titles[section];
}

QString ConsumerModel::shown(const Consumer &consumer, int column) const
{
    switch (column) {
    case Session:
        return consumer.sessionId;
    case Channel:
        if (consumer.guideNumber.isEmpty())
            return consumer.channelName.isEmpty() ? Format::dash() : consumer.channelName;
        return tr("%1  %2", "channel number, channel name").arg(consumer.guideNumber, consumer.channelName);
    case Now:
        return GuideText::onNow(onNow(consumer));
    case State:
        if (isGhost(consumer))
            return tr("Forgotten", "a stream that nobody watches any more");
        return consumer.restored && consumer.hasStream ? tr("Expected back", "after a restart")
                                                       : Text::state(consumer.state);
    case Client:
        return m_names.nameOf(consumer);
    case Address:
        return consumer.client.address.isEmpty() ? Format::dash() : consumer.client.address;
    case Tuner:
        return consumer.tuner ? QLocale().toString(*consumer.tuner) : Format::dash();
    case Health: {
        const UpstreamStatus *upstream = upstreamOf(consumer);
        return upstream ? HealthText::grade(*upstream) : Format::dash();
    }
    case Buffered:
        return consumer.bufferings > 0 ? QLocale().toString(consumer.bufferings) : Format::dash();
    case Rate:
        return Format::rate(consumer.bitrate);
    case Sent:
        return Format::size(consumer.bytesSent);
    case Since:
        return Format::duration(m_now - consumer.createdAt);
    default:
        return {};
    }
}

QString ConsumerModel::toolTip(const Consumer &consumer, int column) const
{
    const UpstreamStatus *const upstream = upstreamOf(consumer);
    switch (column) {
    case Channel:
        return upstream ? shown(consumer, Channel) + u'\n' + HealthText::details(*upstream, m_now)
                        : shown(consumer, Channel);
    case Now:
        return GuideText::onNowDetails(onNow(consumer));
    case State:
        if (isGhost(consumer))
            return CompanionText::ghost(consumer.behind).toolTip();
        return Notice{shown(consumer, State), Text::whyInState(consumer), false}.toolTip();
    case Client: {
        const QString details = CompanionText::details(consumer.behind);
        return (details.isEmpty() ? shown(consumer, Client) : details) + u'\n' + consumer.client.userAgent;
    }
    case Health:
        return upstream ? HealthText::details(*upstream, m_now) : shown(consumer, Health);
    case Buffered:
        return tr("How often the provider let this viewer wait: %n time(s)", nullptr, consumer.bufferings);
    case Since:
        return tr("Since %1\nLast activity %2")
            .arg(Format::exactTime(consumer.createdAt), Format::exactTime(consumer.lastActivity));
    case Sent:
        return tr("%1 bytes", "exact amount").arg(QLocale().toString(consumer.bytesSent));
    default:
        return shown(consumer, column);
    }
}

QVariant ConsumerModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid() || cell.row() >= m_rows.size())
        return {};
    const Consumer &consumer = m_rows.at(cell.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(consumer, cell.column());
    case Qt::ToolTipRole:
        return toolTip(consumer, cell.column());
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumber(cell.column()));
    case IdRole:
        return consumer.id;
    case CopyRole:
        return consumer.client.address;
    case StateRole:
        if (cell.column() != State)
            return {};
        return int(isGhost(consumer) ? ConsumerState::Buffering : consumer.state); // amber
    case ProgressRole:
        if (const int over = GuideText::progress(onNow(consumer), m_now); cell.column() == Now && over >= 0)
            return over;
        return {};
    case SortRole:
        break;
    default:
        return {};
    }
    switch (cell.column()) {
    case State:
        return StateLook::rank(consumer.state);
    case Tuner:
        return consumer.tuner.value_or(1000);
    case Buffered:
        return consumer.bufferings;
    case Rate:
        return consumer.bitrate;
    case Sent:
        return consumer.bytesSent;
    case Since:
        return -toEpochMs(consumer.createdAt); // the shortest time sorts first
    default:
        return shown(consumer, cell.column());
    }
}
