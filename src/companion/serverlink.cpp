// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/serverlink.h"

#include "companion/logging.h"
#include "core/redaction.h"

using Standing = CompanionServer::Standing;

namespace {

bool isRefusal(const Problem &problem)
{
    return problem.subject == u"401" || problem.subject == u"403" || problem.code == ProblemCode::BadOption;
}

} // namespace

ServerLink::ServerLink(std::unique_ptr<MediaServer> server, const QString &product, const QUrl &address,
                       const Problem &problem)
    : m_server(std::move(server))
    , m_row{product, redacted(address), problem ? Standing::Refused : Standing::Unknown, problem, {}}
    , m_address(address)
    , m_addresses{address.host()}
{
    if (problem)
        qCWarning(lcCompanion).noquote() << product << "is not asked:" << problem.subject << problem.detail;
}

bool ServerLink::mayBeAsked(SteadyTime now) const
{
    return m_server && !m_isAsking && (!m_notBefore || now >= *m_notBefore);
}

void ServerLink::note(const Problem &problem, const Clock &clock)
{
    if (!problem) {
        if (m_row.standing == Standing::Away || m_row.standing == Standing::Refused) {
            qCInfo(lcCompanion).noquote() << m_row.product << "answers again";
            m_row.standing = Standing::Unknown;
        }
        m_row.problem = {};
        m_row.askedAt = clock.wall();
        m_pause.reset();
        m_notBefore.reset();
        return;
    }
    const Standing standing = isRefusal(problem) ? Standing::Refused : Standing::Away;
    if (m_row.standing != standing) // once
        qCWarning(lcCompanion).noquote()
            << m_row.product << "can't be asked:" << problem.subject << problem.detail;
    m_row.standing = standing;
    m_row.problem = problem;
    m_notBefore = clock.steady() + m_pause.next();
}

void ServerLink::ask(const Clock &clock, bool withRecordings, const std::function<void()> &answered)
{
    m_isAsking = true;
    m_server->readSessions(
        [this, &clock, withRecordings, answered](const Result<QList<ServerSession>> &read) {
            note(read ? Problem() : read.problem(), clock);
            m_knowsSessions = read.ok();
            if (read)
                m_sessions = read.value();
            if (!read || !withRecordings) {
                m_isAsking = false;
                return answered();
            }
            m_server->readRecordings([this, answered](const Result<QList<ServerRecording>> &recordings) {
                m_isAsking = false;
                if (recordings) // one that does not tell them is none the worse
                    m_recordings = recordings.value();
                answered();
            });
        });
}

void ServerLink::forget()
{
    m_sessions.clear();
    m_recordings.clear();
    m_knowsSessions = false;
}

bool ServerLink::isAt(const QString &clientAddress) const
{
    return m_addresses.contains(clientAddress);
}
