// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/mqtttarget.h"

#include "core/said.h"
#include "messages/logging.h"
#include "messages/posts.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Standing = MessageTarget::Standing;

namespace {

constexpr auto statePause = 1s;
constexpr auto testPatience = 10s;

} // namespace

MqttTarget::MqttTarget(Parts parts, const Clock &clock, const OutboxLimits &limits, QObject *parent)
    : MessageTargetLine(parent)
    , m_parts(std::move(parts))
    , m_clock(clock)
    , m_outbox(limits)
{
    m_row.name = u"mqtt"_s;
    m_row.address = m_parts.address;
    m_row.standing = m_parts.problem ? Standing::Failing : Standing::Unknown;
    m_row.problem = m_parts.problem;
    for (QTimer *timer : {&m_stateTimer, &m_eventTimer, &m_testTimer})
        timer->setSingleShot(true);
    connect(&m_stateTimer, &QTimer::timeout, this, &MqttTarget::publishStates);
    connect(&m_eventTimer, &QTimer::timeout, this, &MqttTarget::sendDue);
    connect(&m_testTimer, &QTimer::timeout, this, [this] {
        endTest(m_row.problem ? m_row.problem
                              : Problem{ProblemCode::SourceUnreachable, {}, Said::BrokerSilent},
                {});
    });
    if (m_parts.problem) {
        qCWarning(lcMessages).noquote()
            << "mqtt is not told anything:" << m_parts.problem.subject << m_parts.problem.detail;
        return;
    }
    const Topic will = housetopics::availability(m_parts.house, false);
    m_parts.options.willTopic = will.name;
    m_parts.options.will = will.payload;
    m_line = std::make_unique<MqttLine>(m_parts.options);
    connect(m_line.get(), &MqttLine::connected, this, &MqttTarget::begin);
    connect(m_line.get(), &MqttLine::lost, this, &MqttTarget::lose);
    connect(m_line.get(), &MqttLine::delivered, this, [this](int number) {
        if (m_test && number == m_testNumber)
            endTest({}, u"the broker has it"_s);
    });
}

MqttTarget::~MqttTarget()
{
    if (m_line)
        publish(housetopics::availability(m_parts.house, false));
}

void MqttTarget::forget()
{
    if (!m_line)
        return;
    for (const Topic &topic : housetopics::discovery(m_parts.house, true))
        publish(topic);
}

void MqttTarget::publish(const Topic &topic, bool isRetained)
{
    if (m_line->publish(topic.name, topic.payload, isRetained) > 0)
        qCDebug(lcMessages).noquote() << "mqtt:" << topic.name << topic.payload.size() << "bytes";
}

void MqttTarget::begin()
{
    qCInfo(lcMessages).noquote() << "mqtt: connected to" << m_row.address;
    m_row.standing = Standing::Well;
    m_row.problem = {};
    m_published.clear();
    for (const Topic &topic : housetopics::discovery(m_parts.house))
        publish(topic);
    publishStates();
    publish(housetopics::availability(m_parts.house, true));
    plan();
    tryTest();
    emit changed();
}

/// Says once that it is away.
void MqttTarget::lose(const Problem &why)
{
    if (m_row.standing != Standing::Failing)
        qCWarning(lcMessages).noquote() << "mqtt: no connection to" << m_row.address << "-" << why.detail;
    m_row.standing = Standing::Failing;
    m_row.problem = why;
    if (m_test)
        endTest(why, {});
    emit changed();
}

void MqttTarget::noteHouse()
{
    if (!m_stateTimer.isActive())
        m_stateTimer.start(statePause);
}

void MqttTarget::publishStates()
{
    if (!m_line || !m_line->isConnected())
        return;
    for (const Topic &topic : housetopics::states(m_parts.house, m_parts.state())) {
        if (m_published.value(topic.name) == topic.payload)
            continue;
        m_published.insert(topic.name, topic.payload);
        publish(topic);
    }
}

void MqttTarget::tell(const Event &event)
{
    if (!m_line)
        return;
    m_outbox.add(event, m_clock.steady());
    plan();
}

void MqttTarget::plan()
{
    const auto due = m_outbox.due();
    if (due && m_line && m_line->isConnected())
        m_eventTimer.start(std::max(*due - m_clock.steady(), 0ms));
}

void MqttTarget::sendDue()
{
    const SteadyTime now = m_clock.steady();
    const auto event = m_outbox.take(now);
    if (!event)
        return plan();
    const Topic topic = housetopics::happened(m_parts.house, *event);
    if (m_line->publish(topic.name, topic.payload, false) > 0) {
        m_outbox.noteSent(now);
        m_row.sentAt = m_clock.wall();
    } else {
        m_outbox.noteFailed(true, now);
    }
    plan();
    emit changed();
}

void MqttTarget::test(const std::function<void(const MessageTest &)> &then)
{
    if (m_test || m_parts.problem) {
        const Problem busy{ProblemCode::Duplicate, {}, Said::OneUnderWay};
        const MessageTest outcome{m_row.name, m_test ? busy : m_parts.problem, 0, {}};
        QMetaObject::invokeMethod(
            this, [then, outcome] { then(outcome); }, Qt::QueuedConnection);
        return;
    }
    m_test = then;
    m_testTimer.start(testPatience);
    tryTest();
}

void MqttTarget::tryTest()
{
    if (!m_test || !m_line->isConnected())
        return;
    m_testNumber =
        m_line->publish(housetopics::base(m_parts.house) + u"/test"_s, posts::testWords().toUtf8(), false);
}

void MqttTarget::endTest(const Problem &problem, const QString &answer)
{
    m_testTimer.stop();
    const auto then = std::exchange(m_test, nullptr);
    m_testNumber = 0;
    if (then)
        QMetaObject::invokeMethod(
            this, [then, outcome = MessageTest{m_row.name, problem, 0, answer}] { then(outcome); },
            Qt::QueuedConnection);
}

MessageTarget MqttTarget::row() const
{
    MessageTarget row = m_row;
    row.sent = m_outbox.sent();
    row.failed = m_outbox.failed();
    row.dropped = m_outbox.dropped();
    return row;
}
