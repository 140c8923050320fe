// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/historymodel.h"

#include "desktop/clientnames.h"
#include "desktop/companiontext.h"
#include "desktop/format.h"
#include "desktop/models/roles.h"
#include "desktop/text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QVariant alignmentOf(int column)
{
    return cellAlignment(column == HistoryModel::Length || column == HistoryModel::Sent);
}

} // namespace

void HistoryModel::clear()
{
    beginResetModel();
    m_sessions.clear();
    endResetModel();
}

// Sessions that end between two pages shift the rest, so that the next page begins with some of the last one.
void HistoryModel::append(const QList<EndedConsumer> &sessions)
{
    QSet<QString> known;
    for (const EndedConsumer &session : std::as_const(m_sessions))
        known.insert(session.consumer.id);
    QList<EndedConsumer> fresh;
    for (const EndedConsumer &session : sessions) {
        if (!known.contains(session.consumer.id))
            fresh.append(session);
    }
    if (fresh.isEmpty())
        return;
    const int first = int(m_sessions.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_sessions += fresh;
    endInsertRows();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[]{tr("Ended", "column: when"),
                           tr("Channel", "column"),
                           tr("Client", "column"),
                           tr("Address", "column"),
                           tr("Why it ended", "column"),
                           tr("Length", "column: duration"),
                           tr("Data", "column: how much was sent"),
                           tr("Session", "column")};
    return titles[section];
}

QString HistoryModel::shown(const EndedConsumer &session, int column) const
{
    const Consumer &consumer = session.consumer;
    switch (column) {
    case Ended:
        return Format::shortDateTime(session.endedAt);
    case Channel:
        return consumer.channelName.isEmpty() ? Format::dash() : consumer.channelName;
    case Reason:
        return Text::ending(session.reason, session.detail);
    case Length:
        return Format::duration(session.duration());
    case Sent:
        return Format::size(consumer.bytesSent);
    case Client: {
        if (isCheckup(consumer))
            return ClientNames::tr("Check-up", "the client is PlexBridge's own check-up");
        const QString who = CompanionText::who(consumer.behind);
        return who.isEmpty() ? ClientNames::programOf(consumer.client.userAgent) : who;
    }
    case Address:
        return consumer.client.address.isEmpty() ? Format::dash() : consumer.client.address;
    case Session:
        return consumer.sessionId;
    default:
        return {};
    }
}

QString HistoryModel::toolTip(const EndedConsumer &session, int column) const
{
    switch (column) {
    case Ended:
    case Length:
        return tr("From %1\nuntil %2")
            .arg(Format::exactTime(session.consumer.createdAt), Format::exactTime(session.endedAt));
    case Reason:
        return shown(session, column);
    case Client: {
        const QString who = CompanionText::details(session.consumer.behind);
        return who.isEmpty() ? session.consumer.client.userAgent
                             : who + u'\n' + session.consumer.client.userAgent;
    }
    default:
        return shown(session, column);
    }
}

QVariant HistoryModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid() || cell.row() >= m_sessions.size())
        return {};
    const EndedConsumer &session = m_sessions.at(cell.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(session, cell.column());
    case Qt::ToolTipRole:
        return toolTip(session, cell.column());
    case IdRole:
        return session.consumer.id;
    case CopyRole:
        return session.consumer.client.address;
    case Qt::TextAlignmentRole:
        return alignmentOf(cell.column());
    case SortRole:
        break;
    default:
        return {};
    }
    switch (cell.column()) {
    case Ended:
        return toEpochMs(session.endedAt);
    case Length:
        return qint64(session.duration().count());
    case Sent:
        return session.consumer.bytesSent;
    default:
        return shown(session, cell.column());
    }
}
