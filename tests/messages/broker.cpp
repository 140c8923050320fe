// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/broker.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <mosquitto.h>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QString program()
{
    const QString found = QStandardPaths::findExecutable(u"mosquitto"_s);
    return found.isEmpty()
        ? QStandardPaths::findExecutable(u"mosquitto"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
        : found;
}

void run(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.start(name, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(name), process.readAllStandardError().constData());
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("can't write %s", qPrintable(path));
}

} // namespace

bool Broker::isInstalled()
{
    return !program().isEmpty();
}

Broker::Broker(const BrokerOptions &options)
    : m_options(options)
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        qFatal("no free port");
    m_port = probe.serverPort();
    if (options.isEncrypted)
        makeCertificates();
    if (!options.user.isEmpty())
        run(u"mosquitto_passwd"_s,
            {u"-b"_s, u"-c"_s, m_place.filePath(u"passwords"_s), options.user, options.password});
    writeSettings();
}

Broker::~Broker()
{
    stop();
}

void Broker::makeCertificates() const
{
    const auto at = [this](const QString &name) {
        return m_place.filePath(name);
    };
    run(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
         u"/CN=the signer"_s, u"-keyout"_s, at(u"ca.key"_s), u"-out"_s, at(u"ca.pem"_s)});
    run(u"openssl"_s,
        {u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s,
         at(u"key.pem"_s), u"-out"_s, at(u"request.pem"_s)});
    write(at(u"names"_s), "subjectAltName=DNS:localhost,IP:127.0.0.1\n");
    run(u"openssl"_s,
        {u"x509"_s, u"-req"_s, u"-in"_s, at(u"request.pem"_s), u"-CA"_s, at(u"ca.pem"_s), u"-CAkey"_s,
         at(u"ca.key"_s), u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s, at(u"names"_s), u"-out"_s,
         at(u"certificate.pem"_s)});
}

void Broker::writeSettings() const
{
    QByteArray text = "listener " + QByteArray::number(m_port) + " 127.0.0.1\npersistence false\n";
    if (::geteuid() == 0) // else it becomes another user, who can't read our files
        text = "user root\n" + text;
    if (m_options.user.isEmpty())
        text += "allow_anonymous true\n";
    else
        text +=
            "allow_anonymous false\npassword_file " + m_place.filePath(u"passwords"_s).toLocal8Bit() + '\n';
    if (m_options.isEncrypted)
        text += "certfile " + m_place.filePath(u"certificate.pem"_s).toLocal8Bit() + "\nkeyfile "
            + m_place.filePath(u"key.pem"_s).toLocal8Bit() + '\n';
    write(m_place.filePath(u"settings"_s), text);
}

bool Broker::start()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program(), {u"-c"_s, m_place.filePath(u"settings"_s)});
    QElapsedTimer patience;
    patience.start();
    while (patience.elapsed() < 20'000) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, m_port);
        if (probe.waitForConnected(1000))
            return true;
        if (m_process.waitForFinished(20))
            break;
    }
    qWarning("mosquitto: %s", m_process.readAll().constData());
    return false;
}

void Broker::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished(10'000);
}

Listener::Listener(const Broker &broker, const BrokerOptions &options)
    : m_mosquitto(mosquitto_new(nullptr, true, this))
{
    mosquitto_connect_callback_set(m_mosquitto, [](struct mosquitto *mosquitto, void *, int) {
        mosquitto_subscribe(mosquitto, nullptr, "#", 1);
    });
    mosquitto_subscribe_callback_set(m_mosquitto, [](struct mosquitto *, void *self, int, int, const int *) {
        auto &listener = *static_cast<Listener *>(self);
        const std::scoped_lock lock(listener.m_guard);
        listener.m_isListening = true;
    });
    mosquitto_message_callback_set(
        m_mosquitto, [](struct mosquitto *, void *self, const mosquitto_message *message) {
            auto &listener = *static_cast<Listener *>(self);
            const std::scoped_lock lock(listener.m_guard);
            Said &said = listener.m_said[QString::fromUtf8(message->topic)];
            said.payloads.append(
                QByteArray(static_cast<const char *>(message->payload), message->payloadlen));
            said.wasRetained = message->retain;
        });
    if (!options.user.isEmpty())
        mosquitto_username_pw_set(m_mosquitto, options.user.toUtf8().constData(),
                                  options.password.toUtf8().constData());
    if (options.isEncrypted)
        mosquitto_tls_set(m_mosquitto, broker.caFile().toLocal8Bit().constData(), nullptr, nullptr, nullptr,
                          nullptr);
    if (mosquitto_connect(m_mosquitto, "localhost", broker.port(), 60) != MOSQ_ERR_SUCCESS
        || mosquitto_loop_start(m_mosquitto) != MOSQ_ERR_SUCCESS)
        qFatal("the listener finds no broker");
}

Listener::~Listener()
{
    mosquitto_disconnect(m_mosquitto);
    mosquitto_loop_stop(m_mosquitto, false);
    mosquitto_destroy(m_mosquitto);
}

bool Listener::isListening() const
{
    const std::scoped_lock lock(m_guard);
    return m_isListening;
}

bool Listener::knows(const QString &topic) const
{
    const std::scoped_lock lock(m_guard);
    return m_said.contains(topic);
}

QByteArray Listener::said(const QString &topic) const
{
    return all(topic).isEmpty() ? QByteArray() : all(topic).last();
}

QByteArrayList Listener::all(const QString &topic) const
{
    const std::scoped_lock lock(m_guard);
    return m_said.value(topic).payloads;
}

bool Listener::isRetained(const QString &topic) const
{
    const std::scoped_lock lock(m_guard);
    return m_said.value(topic).wasRetained;
}

Wire::Wire(quint16 to)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the wire can't listen");
    connect(&m_server, &QTcpServer::newConnection, this, [this, to] {
        while (QTcpSocket *const near = m_server.nextPendingConnection()) {
            ++m_connections;
            if (!m_isOpen) {
                near->abort();
                near->deleteLater();
                continue;
            }
            auto *const far = new QTcpSocket(near);
            far->connectToHost(QHostAddress::LocalHost, to);
            connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
            connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
            connect(near, &QTcpSocket::disconnected, far, [far] { far->disconnectFromHost(); });
            connect(far, &QTcpSocket::disconnected, near, [near] { near->disconnectFromHost(); });
            m_ends.push_back(near);
            m_ends.push_back(far);
        }
    });
}

void Wire::cut()
{
    for (QTcpSocket *const end : std::exchange(m_ends, {}))
        end->abort();
}

void Wire::setOpen(bool open)
{
    m_isOpen = open;
}
