// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

inline const QString daemonPath = QStringLiteral(PLEXBRIDGED);
inline const QString trayPath = QStringLiteral(PLEXBRIDGE);

/// One of the two programs, with its own settings file and data directory unless `where` is shared.
class Program {
public:
    Program(const QString &path, const QTemporaryDir &where, const QStringList &more = {},
            const QStringList &withoutVariables = {}, const QMap<QString, QString> &variables = {},
            const QString &logFile = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, where.path());
        for (const QString &name : withoutVariables)
            environment.remove(name);
        for (const auto &[name, value] : variables.asKeyValueRange())
            environment.insert(name, value);
        process.setProcessEnvironment(environment);
        if (!logFile.isEmpty())
            process.setStandardErrorFile(logFile);
        process.start(path,
                      QStringList{u"--config"_s, where.filePath(u"plexbridge.ini"_s), u"--data-dir"_s,
                                  where.filePath(u"data"_s), u"--port"_s, u"0"_s, u"--stream-port"_s, u"0"_s,
                                  u"--address"_s, u"127.0.0.1"_s, u"--no-discovery"_s}
                          + more);
    }
    ~Program()
    {
        process.kill();
        process.waitForFinished();
    }

    /// The line of JSON, once it is there.
    QJsonObject ready()
    {
        if (!QTest::qWaitFor([this] { return process.canReadLine() || hasEnded(); }, 20'000))
            return {};
        return QJsonDocument::fromJson(process.readLine()).object();
    }
    [[nodiscard]] bool hasEnded() const { return process.state() == QProcess::NotRunning; }
    bool ends()
    {
        return QTest::qWaitFor([this] { return hasEnded(); }, 20'000);
    }
    void signal(int number) { ::kill(pid_t(process.processId()), number); }
    QStringList errorLines()
    {
        return QString::fromUtf8(process.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
    }

    QProcess process;
};

inline QJsonObject ask(const QJsonObject &ready, const QString &path)
{
    QNetworkAccessManager network;
    std::unique_ptr<QNetworkReply> reply(
        network.get(QNetworkRequest(QUrl(ready.value(u"api"_s).toString() + path))));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    return finished.wait(10'000) ? QJsonDocument::fromJson(reply->readAll()).object() : QJsonObject();
}
