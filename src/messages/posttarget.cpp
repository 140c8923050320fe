// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/posttarget.h"

#include "core/redaction.h"
#include "core/said.h"
#include "fetch/fetch.h"
#include "messages/logging.h"
#include "messages/posts.h"

#include <algorithm>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Standing = MessageTarget::Standing;

namespace {

constexpr qint64 mostRead = 64 * 1024;
constexpr auto longestAskedPause = 1h;

/// "Retry-After: 30"; a date is not read.
std::optional<std::chrono::milliseconds> pauseIn(const QByteArray &text)
{
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (!isNumber || seconds < 0)
        return std::nullopt;
    return std::min<std::chrono::milliseconds>(std::chrono::seconds(seconds), longestAskedPause);
}

} // namespace

PostTarget::PostTarget(Parts parts, const Clock &clock, const OutboxLimits &limits, QObject *parent)
    : MessageTargetLine(parent)
    , m_parts(std::move(parts))
    , m_clock(clock)
    , m_secrets(posts::secretsIn(m_parts.address) + m_parts.secrets)
    , m_outbox(limits)
{
    m_row.name = m_parts.name;
    m_row.address = redacted(QUrl(m_parts.address, QUrl::TolerantMode));
    m_row.standing = m_parts.problem ? Standing::Failing : Standing::Unknown;
    m_row.problem = m_parts.problem;
    if (m_parts.problem)
        qCWarning(lcMessages).noquote()
            << m_row.name << "is not told anything:" << m_parts.problem.subject << m_parts.problem.detail;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PostTarget::sendDue);
}

PostTarget::~PostTarget()
{
    qDeleteAll(findChildren<Fetch *>()); // before the connections that they share
}

void PostTarget::tell(const Event &event)
{
    if (m_parts.problem)
        return;
    m_outbox.add(event, m_clock.steady());
    plan();
}

void PostTarget::plan()
{
    if (const auto due = m_outbox.due())
        m_timer.start(std::max(*due - m_clock.steady(), 0ms));
}

void PostTarget::sendDue()
{
    const auto event = m_outbox.take(m_clock.steady());
    if (!event)
        return plan();
    send(m_parts.request(*event, {}), [this](const Answer &answer) {
        const SteadyTime now = m_clock.steady();
        if (answer.problem)
            m_outbox.noteFailed(posts::mayRetry(answer.problem, answer.status), now,
                                pauseIn(answer.retryAfter));
        else
            m_outbox.noteSent(now);
        note(answer);
        plan();
    });
}

void PostTarget::send(const FetchRequest &request, const std::function<void(const Answer &)> &then)
{
    auto *const fetch = new Fetch(m_connections, request, this);
    const auto received = std::make_shared<QByteArray>();
    connect(fetch, &Fetch::readable, this, [fetch, received] { received->append(fetch->read(mostRead)); });
    connect(fetch, &Fetch::ended, this, [fetch, received, then](const Problem &problem) {
        received->append(fetch->read(mostRead));
        Answer answer{fetch->head().status, *received, fetch->head().value("retry-after"), problem};
        if (problem.code == ProblemCode::UpstreamRefused)
            answer.problem.subject = QString::number(answer.status);
        fetch->deleteLater();
        then(answer);
    });
}

/// Says once that it fails, and once that it takes messages again.
void PostTarget::note(const Answer &answer)
{
    const Standing standing = answer.problem ? Standing::Failing : Standing::Well;
    if (standing == Standing::Failing && m_row.standing != standing)
        qCWarning(lcMessages).noquote()
            << m_row.name << "does not take messages:" << answer.problem.subject << answer.problem.detail;
    if (standing == Standing::Well && m_row.standing == Standing::Failing)
        qCInfo(lcMessages).noquote() << m_row.name << "takes messages again";
    m_row.standing = standing;
    m_row.problem = answer.problem;
    if (!answer.problem)
        m_row.sentAt = m_clock.wall();
    emit changed();
}

void PostTarget::test(const std::function<void(const MessageTest &)> &then)
{
    MessageTest outcome;
    outcome.target = m_row.name;
    outcome.problem = m_parts.problem;
    if (!outcome.problem && m_isTesting)
        outcome.problem = {ProblemCode::Duplicate, {}, Said::OneUnderWay};
    if (outcome.problem) {
        QMetaObject::invokeMethod(
            this, [then, outcome] { then(outcome); }, Qt::QueuedConnection);
        return;
    }
    m_isTesting = true;
    const FetchRequest request = m_parts.request(posts::testEvent(m_clock.wall()), posts::testWords());
    send(request, [this, then, outcome](const Answer &answer) mutable {
        m_isTesting = false;
        note(answer);
        outcome.problem = answer.problem;
        outcome.status = answer.status;
        outcome.answer = posts::shown(answer.body, m_secrets);
        then(outcome);
    });
}

MessageTarget PostTarget::row() const
{
    MessageTarget row = m_row;
    row.sent = m_outbox.sent();
    row.failed = m_outbox.failed();
    row.dropped = m_outbox.dropped();
    return row;
}
