// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/gateconnection.h"

#include "device/connectionbudget.h"
#include "http/logging.h"
#include "http/socketsystem.h"

#include <QScopedValueRollback>
#include <QTcpSocket>

namespace {

constexpr int requestsPerTurn = 32; // then other connections have their turn
constexpr qsizetype joinedBody =
    16 * 1024; // up to here head and body go out in one piece; more counts as owed

QByteArray codeOf(int status)
{
    return reasonPhrase(status).toByteArray().toLower().replace(' ', '_').replace('-', '_');
}

} // namespace

GateConnection::GateConnection(Gate &gate, QTcpSocket *socket, const ConnectionEnds &ends)
    : m_gate(gate)
    , m_socket(socket)
    , m_place(gate.m_budget->takePlace(socket, ends.peer, [this] { drop(); }))
    , m_ends(ends)
    , m_since(gate.m_clock.steady())
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setReadBufferSize(gate.m_limits.head + 1);
    connect(socket, &QIODevice::readyRead, this, &GateConnection::read);
    connect(socket, &QIODevice::bytesWritten, this, &GateConnection::noteWritten);
    connect(socket, &QAbstractSocket::disconnected, this, &GateConnection::leave);
}

GateConnection::~GateConnection()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void GateConnection::enter(Stage stage)
{
    m_stage = stage;
    m_since = m_gate.m_clock.steady();
}

void GateConnection::read()
{
    if (m_stage == Stage::Lingering)
        drain();
    if (m_isReading || m_stage > Stage::Body)
        return;
    const QScopedValueRollback reading(m_isReading, true);
    for (int turn = 0; m_stage <= Stage::Body && m_socket->bytesAvailable() > 0; ++turn) {
        if (turn == requestsPerTurn) {
            QMetaObject::invokeMethod(this, &GateConnection::read, Qt::QueuedConnection);
            return;
        }
        if (!readRequest())
            return;
    }
}

/// RFC 9112, 2.2: an empty line before a request is ignored; who sends them without end wants nothing else.
bool GateConnection::skipEmptyLines()
{
    char next = 0;
    while (m_socket->peek(&next, 1) == 1 && (next == '\r' || next == '\n')) {
        if (next == '\n')
            ++m_emptyLines;
        if (m_emptyLines > m_gate.m_limits.emptyLines || ++m_emptyBytes > 2 * m_gate.m_limits.emptyLines)
            return false;
        m_socket->skip(1);
    }
    return true;
}

/// A head that comes byte by byte is not read from its start for each of them: only when a line has ended, or
/// what there is without one may be too much.
bool GateConnection::isWorthReading(QByteArrayView bytes)
{
    const GateLimits &limits = m_gate.m_limits;
    const qsizetype from = std::exchange(m_looked, bytes.size());
    return bytes.indexOf('\n', from) >= 0 || bytes.size() > limits.head
        || (bytes.size() > limits.target && bytes.first(limits.target).indexOf('\n') < 0);
}

bool GateConnection::readRequest()
{
    if (m_stage == Stage::Body && m_socket->bytesAvailable() < m_needed)
        return false;
    if (m_stage == Stage::Waiting && !skipEmptyLines()) {
        refuse(400);
        return false;
    }
    QByteArray &scratch = m_gate.m_scratch;
    const qint64 got = m_socket->peek(scratch.data(), scratch.size());
    if (got <= 0)
        return false;
    const QByteArrayView bytes = QByteArrayView(scratch).first(got);
    if (m_stage == Stage::Head && !isWorthReading(bytes))
        return false;
    RequestHead head;
    const HeadVerdict verdict = parseRequestHead(bytes, m_gate.m_limits, head);
    if (verdict.kind == HeadVerdict::Kind::Refused) {
        refuse(verdict.status);
        return false;
    }
    if (verdict.kind == HeadVerdict::Kind::Incomplete) {
        if (m_stage == Stage::Waiting)
            enter(Stage::Head);
        m_looked = got;
        return false;
    }
    if (!isBodyThere(head))
        return false;
    pass(head);
    return true;
}

bool GateConnection::isBodyThere(const RequestHead &head)
{
    m_needed = head.size + head.contentLength;
    if (m_socket->bytesAvailable() >= m_needed)
        return true;
    if (m_stage != Stage::Body) {
        enter(Stage::Body);
        m_socket->setReadBufferSize(m_needed);
        if (head.expectsContinue && !head.http10)
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    return false;
}

void GateConnection::pass(const RequestHead &head)
{
    const Request bodiless{head, {}, m_ends};
    if (m_gate.m_hooks.claim) {
        const SocketClaim claim = m_gate.m_hooks.claim(bodiless);
        if (claim.take)
            return giveAway(claim, head.size);
    }
    m_socket->skip(head.size);
    m_emptyLines = m_emptyBytes = 0;
    m_looked = 0;
    const QByteArray body = head.contentLength > 0 ? m_socket->read(head.contentLength) : QByteArray();
    ++m_ticket;
    m_cutsBody = head.method == Method::Head;
    m_closes = !head.keepAlive || head.webSocket || m_ticket >= quint64(m_gate.m_limits.requests);
    enter(Stage::Answering);
    m_place->setBusy(true);
    m_gate.m_hooks.answer({head, body, m_ends}, *this, m_ticket);
}

void GateConnection::giveAway(const SocketClaim &claim, qsizetype headSize)
{
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    m_stage = Stage::Gone;
    socket->disconnect(this);
    socket->setParent(nullptr);
    m_place->giveAway();
    if (!claim.keepsHead)
        socket->skip(headSize);
    m_gate.forget(this);
    deleteLater();
    claim.take(socket);
}

void GateConnection::refuse(int status)
{
    ++m_gate.m_counts.refusedRequests;
    qCDebug(lcHttp) << "request from" << m_ends.peerText << "refused with" << status;
    m_closes = true;
    m_cutsBody = false;
    write(toWire(Reply::error(status, codeOf(status), reasonPhrase(status))));
}

void GateConnection::deliver(quint64 ticket, const WireReply &reply)
{
    if (m_stage == Stage::Answering && ticket == m_ticket)
        write(reply);
}

void GateConnection::write(const WireReply &reply)
{
    const bool isJoined = reply.body.size() <= joinedBody;
    if (!isJoined && !reply.isKept && !m_cutsBody && !m_place->owe(reply.body))
        return write(toWire(Reply::error(503, "busy", "Take the answers that are on their way first.")));
    enter(Stage::Sending);
    QByteArray text = reply.head;
    text += m_closes ? "Connection: close\r\n\r\n" : "\r\n";
    if (!m_cutsBody && !isJoined && !std::exchange(m_isSendingBounded, true))
        socketsystem::boundSendBuffer(m_socket->socketDescriptor(), m_gate.m_limits.sendBuffer);
    if (!m_cutsBody && isJoined)
        text += reply.body;
    send(text);
    if (!m_cutsBody && !isJoined) {
        m_socket->write(reply.body);
        m_socket->flush();
    }
    if (m_stage != Stage::Sending)
        return;
    m_answeredAt = m_since;
    m_answerSize = m_socket->bytesToWrite();
    if (m_answerSize == 0)
        finishAnswer();
}

/// Past QTcpSocket, which would switch a notifier on and off again for each answer. It gets what the system
/// does not take, and waits for it.
void GateConnection::send(const QByteArray &text)
{
    const qsizetype taken =
        m_socket->bytesToWrite() == 0 ? socketsystem::sendNow(m_socket->socketDescriptor(), text) : 0;
    if (taken < text.size())
        m_socket->write(text.sliced(taken));
}

void GateConnection::noteWritten()
{
    if (m_stage != Stage::Sending)
        return;
    m_since = m_gate.m_clock.steady();
    if (m_socket->bytesToWrite() == 0)
        finishAnswer();
}

/// Some byte now and then is not enough: each answer that waits holds memory.
bool GateConnection::takesTooSlowly(SteadyTime now) const
{
    const auto taken = now - m_answeredAt;
    const qint64 least = m_gate.m_limits.slowest * (taken.count() / 1000);
    return taken > m_gate.m_limits.stall && m_answerSize - m_socket->bytesToWrite() < least;
}

void GateConnection::finishAnswer()
{
    m_place->settle();
    m_place->setBusy(false);
    if (m_closes)
        return linger();
    enter(Stage::Waiting);
    if (m_socket->readBufferSize() != m_gate.m_limits.head + 1) // a body had its own
        m_socket->setReadBufferSize(m_gate.m_limits.head + 1);
    if (!m_isReading && m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &GateConnection::read, Qt::QueuedConnection);
}

/// Closing while bytes of the client are unread would reset the connection and could destroy the answer on
/// its way: we end our side, and drain the other until the client closes.
void GateConnection::linger()
{
    enter(Stage::Lingering);
    socketsystem::endWriting(m_socket->socketDescriptor());
    m_drained += m_socket->skip(m_socket->bytesAvailable());
}

void GateConnection::drain()
{
    m_drained += m_socket->skip(m_socket->bytesAvailable());
    if (m_drained > m_gate.m_limits.lingerBytes)
        drop();
}

void GateConnection::drop()
{
    m_socket->abort();
    leave();
}

void GateConnection::leave()
{
    if (m_stage == Stage::Gone)
        return;
    m_stage = Stage::Gone;
    m_place->giveAway();
    m_gate.forget(this);
    deleteLater();
}

void GateConnection::timeOut(int status)
{
    ++m_gate.m_counts.timeouts;
    if (status)
        refuse(status);
    else
        drop();
}

void GateConnection::sweep(SteadyTime now)
{
    const auto age = now - m_since;
    const GateLimits &limits = m_gate.m_limits;
    switch (m_stage) {
    case Stage::Waiting:
        return age > limits.idle ? timeOut(0) : void();
    case Stage::Head:
        return age > limits.headWait ? timeOut(408) : void();
    case Stage::Body:
        return age > limits.bodyWait ? timeOut(408) : void();
    case Stage::Answering:
        return age > limits.answerWait ? timeOut(503) : void();
    case Stage::Sending:
        return age > limits.stall || takesTooSlowly(now) ? timeOut(0) : void();
    case Stage::Lingering:
        return age > limits.linger ? drop() : void();
    case Stage::Gone:
        return;
    }
}
