// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logfields.h"

#include <utility>

namespace {

// Qt's handler of messages is a plain function: this is how it finds what surrounds it.
thread_local const LogScope *innermost = nullptr;

} // namespace

LogScope::LogScope(LogFields fields)
    : m_fields(std::move(fields))
    , m_outer(std::exchange(innermost, this))
{
    if (!m_outer)
        return;
    if (m_fields.channel.isEmpty())
        m_fields.channel = m_outer->m_fields.channel;
    if (m_fields.session.isEmpty())
        m_fields.session = m_outer->m_fields.session;
    if (m_fields.client.isEmpty())
        m_fields.client = m_outer->m_fields.client;
}

LogScope::~LogScope()
{
    innermost = m_outer;
}

LogFields LogScope::current()
{
    return innermost ? innermost->m_fields : LogFields();
}
