// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/browser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 60'000; // milliseconds; a browser starts slowly on a busy computer
}

QString Browser::program()
{
    for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    }
    return {};
}

bool Browser::start()
{
    QStringList options{u"--headless"_s,
                        u"--remote-debugging-port=0"_s,
                        u"--user-data-dir="_s + m_profile.path(),
                        u"--disable-gpu"_s,
                        u"--disable-background-networking"_s,
                        u"--disable-component-update"_s,
                        u"--no-first-run"_s,
                        u"--hide-scrollbars"_s,
                        u"--disable-dev-shm-usage"_s};
    if (geteuid() == 0) // it refuses its sandbox to root
        options += u"--no-sandbox"_s;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_profile.path());
    m_process.setProcessEnvironment(environment);
    m_process.start(program(), options + QStringList{u"about:blank"_s});
    QString said;
    static const QRegularExpression listening(u"DevTools listening on (ws://\\S+)"_s);
    const bool listens = QTest::qWaitFor(
        [&] {
            said += QString::fromUtf8(m_process.readAllStandardError());
            return listening.match(said).hasMatch() || m_process.state() == QProcess::NotRunning;
        },
        patience);
    return listens && connectTo(listening.match(said).captured(1));
}

bool Browser::connectTo(const QString &address)
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &Browser::take);
    m_socket.open(QUrl(address));
    if (!QTest::qWaitFor([this] { return m_socket.isValid(); }, patience))
        return false;
    const QJsonObject target = command(u"Target.createTarget"_s, {{u"url"_s, u"about:blank"_s}});
    const QJsonObject attached =
        command(u"Target.attachToTarget"_s, {{u"targetId"_s, target[u"targetId"_s]}, {u"flatten"_s, true}});
    m_session = attached[u"sessionId"_s].toString();
    for (const QString &domain :
         {u"Page.enable"_s, u"Runtime.enable"_s, u"Log.enable"_s, u"Network.enable"_s})
        command(domain);
    return !m_session.isEmpty();
}

Browser::~Browser()
{
    m_socket.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

QJsonObject Browser::command(const QString &method, const QJsonObject &parameters)
{
    const int id = ++m_last;
    QJsonObject message{{u"id"_s, id}, {u"method"_s, method}, {u"params"_s, parameters}};
    if (!m_session.isEmpty())
        message.insert(u"sessionId"_s, m_session);
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    const bool answered = QTest::qWaitFor([&] { return m_answers.contains(id); }, patience);
    return answered ? m_answers.take(id)[u"result"_s].toObject() : QJsonObject();
}

void Browser::take(const QString &message)
{
    const QJsonObject json = QJsonDocument::fromJson(message.toUtf8()).object();
    const QString method = json[u"method"_s].toString();
    if (json.contains(u"id"_s))
        m_answers.insert(json[u"id"_s].toInt(), json);
    else if (method == u"Page.loadEventFired")
        ++m_loads;
    else if (method == u"Log.entryAdded")
        m_complaints += json[u"params"_s][u"entry"_s][u"text"_s].toString();
    else if (method == u"Runtime.exceptionThrown")
        m_complaints += json[u"params"_s][u"exceptionDetails"_s][u"text"_s].toString();
}

void Browser::open(const QString &address)
{
    const int before = m_loads;
    command(u"Page.navigate"_s, {{u"url"_s, address}});
    QVERIFY(QTest::qWaitFor([&] { return m_loads > before; }, patience));
}

QVariant Browser::evaluate(const QString &script)
{
    const QJsonObject answer =
        command(u"Runtime.evaluate"_s, {{u"expression"_s, script}, {u"returnByValue"_s, true}});
    return answer[u"result"_s][u"value"_s].toVariant();
}

void Browser::look(int width, int height, const QString &scheme, const QString &language)
{
    command(u"Emulation.setDeviceMetricsOverride"_s,
            {{u"width"_s, width},
             {u"height"_s, height},
             {u"deviceScaleFactor"_s, 1},
             {u"mobile"_s, width < 600}});
    const QJsonObject preference{{u"name"_s, u"prefers-color-scheme"_s}, {u"value"_s, scheme}};
    command(u"Emulation.setEmulatedMedia"_s, {{u"features"_s, QJsonArray{preference}}});
    command(u"Network.setExtraHTTPHeaders"_s,
            {{u"headers"_s, QJsonObject{{u"Accept-Language"_s, language}}}});
}

QByteArray Browser::picture()
{
    const QJsonObject answer =
        command(u"Page.captureScreenshot"_s, {{u"format"_s, u"png"_s}, {u"captureBeyondViewport"_s, true}});
    return QByteArray::fromBase64(answer[u"data"_s].toString().toLatin1());
}
