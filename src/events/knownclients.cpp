// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/knownclients.h"

#include <QCryptographicHash>

namespace {

constexpr qsizetype MarkLength = 16;

/// An IPv6 address changes by the day behind its network's part; a version of a program by the month.
QByteArray markOf(const ClientIdentity &client)
{
    QString address = client.address;
    if (address.contains(u':'))
        address = address.section(u':', 0, 3);
    const QString program = client.userAgent.section(u'/', 0, 0);
    return QCryptographicHash::hash((address + u'\n' + program).toUtf8(), QCryptographicHash::Sha256)
        .first(MarkLength / 2)
        .toHex();
}

} // namespace

bool KnownClients::isNew(const ClientIdentity &client)
{
    const QByteArray mark = markOf(client);
    const bool wasKnown = m_marks.removeOne(mark);
    m_marks.append(mark);
    if (m_marks.size() > Most)
        m_marks.removeFirst();
    return !wasKnown;
}

QByteArray KnownClients::toBytes() const
{
    return m_marks.join('\n');
}

void KnownClients::take(const QByteArray &bytes)
{
    m_marks.clear();
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.size() == MarkLength && m_marks.size() < Most)
            m_marks.append(line);
    }
}
