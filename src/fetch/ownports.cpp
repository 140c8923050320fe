// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/ownports.h"

#include <mutex>

namespace {

std::mutex guard;

QList<quint16> &ports()
{
    static QList<quint16> list;
    return list;
}

} // namespace

OwnPort::OwnPort(quint16 port)
    : m_port(port)
{
    const std::scoped_lock lock(guard);
    ports().append(port);
}

OwnPort::~OwnPort()
{
    const std::scoped_lock lock(guard);
    ports().removeOne(m_port);
}

QList<quint16> OwnPort::all()
{
    const std::scoped_lock lock(guard);
    return ports();
}
