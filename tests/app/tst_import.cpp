// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "takeover/nodeinstallation.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString daemonPath = QStringLiteral(PLEXBRIDGED);
const QString trayPath = QStringLiteral(PLEXBRIDGE);

QJsonDocument ask(const QString &api, const QString &path)
{
    QNetworkAccessManager network;
    std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(api + path))));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    return finished.wait(10'000) ? QJsonDocument::fromJson(reply->readAll()) : QJsonDocument();
}

} // namespace

/// `--import` of the real programs.
class TestImport : public QObject {
    Q_OBJECT
private:
    struct Ending {
        int code = -1;
        QString out, err;
    };
    QStringList common() const
    {
        return {u"--config"_s, file(u"plexbridge.ini"_s), u"--data-dir"_s, file(u"data"_s)};
    }
    QString file(const QString &name) const { return m_directory->filePath(name); }
    Ending import(const QString &program, const QString &from, const QStringList &more = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_directory->path());
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.start(program, common() + QStringList{u"--import"_s, from} + more);
        if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    QByteArray contentOf(const QString &name) const
    {
        QFile opened(file(name));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("unreadable");
    }

    std::unique_ptr<QTemporaryDir> m_directory;

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void takesAllAndTheDeviceHasIt()
    {
        const QDateTime begun = QDateTime::currentDateTimeUtc().addDays(-2);
        NodeInstallation node(file(u"plextv.db"_s), NodeInstallation::Version::Consumers);
        node.fillAsUsual();
        node.insert(u"consumers"_s,
                    {{u"id"_s, u"abc-1"_s},
                     {u"session_id"_s, u"sofa"_s},
                     {u"channel_id"_s, u"c1"_s},
                     {u"stream_url"_s, u"http://a.example/live/anna/geheim/1.ts"_s},
                     {u"state"_s, u"streaming"_s},
                     {u"created_at"_s, begun.toSecsSinceEpoch()},
                     {u"last_activity"_s, begun.toSecsSinceEpoch() + 60}});
        const Ending first = import(daemonPath, file(u"plextv.db"_s));
        QVERIFY2(first.code == 0, qPrintable(first.err));
        QVERIFY(first.out.isEmpty());
        for (const QString &line :
             {u"taken: 1 channel: "_s, u"taken: 1 channel that was switched off: "_s,
              u"taken: 3 backup addresses\n"_s, u"taken: 1 guide\n"_s, u"taken: 1 past session: "_s,
              u"taken: 1 device name: Living room\n"_s, u"taken: 1 number of tuners: 6\n"_s})
            QVERIFY2(first.err.contains(line), qPrintable(first.err));
        QVERIFY2(!first.err.contains(u"geheim"_s), qPrintable(first.err));

        // The same again, by the other program and without a display.
        const QByteArray settings = contentOf(u"plexbridge.ini"_s);
        const Ending second = import(trayPath, file(u"plextv.db"_s));
        QVERIFY2(second.code == 0, qPrintable(second.err));
        QCOMPARE(contentOf(u"plexbridge.ini"_s), settings);
        QVERIFY2(second.err.contains(u"here already: 1 guide\n"_s), qPrintable(second.err));

        QProcess process;
        process.start(daemonPath,
                      common()
                          + QStringList{u"--port"_s, u"0"_s, u"--stream-port"_s, u"0"_s, u"--address"_s,
                                        u"127.0.0.1"_s, u"--no-discovery"_s});
        QVERIFY(QTest::qWaitFor([&process] { return process.canReadLine(); }, 20'000));
        const QString api = QJsonDocument::fromJson(process.readLine()).object().value(u"api"_s).toString();
        QTRY_COMPARE(ask(api, u"/lineup.json"_s).array().size(), 1);
        const QJsonObject channel = ask(api, u"/lineup.json"_s).array().first().toObject();
        QCOMPARE(channel.value(u"GuideNumber"_s).toString(), u"7"_s);
        QCOMPARE(channel.value(u"GuideName"_s).toString(), u"ONE, \"HD\""_s);
        const QJsonObject device = ask(api, u"/discover.json"_s).object();
        QCOMPARE(device.value(u"FriendlyName"_s).toString(), u"Living room"_s);
        QCOMPARE(device.value(u"TunerCount"_s).toInt(), 6);
        const QJsonObject past = ask(api, u"/history/abc-1"_s).object();
        QVERIFY2(QJsonDocument(past).toJson().contains("interrupted"), QJsonDocument(past).toJson());
        QVERIFY(!QJsonDocument(past).toJson().contains("geheim"));
        process.terminate();
        QVERIFY(process.waitForFinished(20'000));
    }

    void aFileOfNoUse_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("told");
        QTest::newRow("none") << QByteArray() << u"there is no such file"_s;
        QTest::newRow("text") << "#EXTM3U\n"_ba << u"neither a database"_s;
        QTest::newRow("damaged") << R"({"data":)"_ba << u"damaged or cut off"_s;
    }
    void aFileOfNoUse()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, told);
        if (!content.isEmpty()) {
            QFile out(file(u"old.json"_s));
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
        }
        const Ending ending = import(daemonPath, file(u"old.json"_s));
        QCOMPARE(ending.code, 2);
        QCOMPARE(ending.err.count(u'\n'), 1);
        QVERIFY2(ending.err.startsWith(u"plexbridged: old.json cannot be imported: "_s)
                     && ending.err.contains(told),
                 qPrintable(ending.err));
        QVERIFY(!QFile::exists(file(u"plexbridge.ini"_s)));
    }

    void notUnderneathARunningProgram()
    {
        QProcess process;
        process.start(daemonPath,
                      common()
                          + QStringList{u"--port"_s, u"0"_s, u"--stream-port"_s, u"0"_s, u"--address"_s,
                                        u"127.0.0.1"_s, u"--no-discovery"_s});
        QVERIFY(QTest::qWaitFor([&process] { return process.canReadLine(); }, 20'000));
        NodeInstallation node(file(u"plextv.db"_s), NodeInstallation::Version::First);
        node.fillAsUsual();
        const Ending ending = import(daemonPath, file(u"plextv.db"_s));
        QCOMPARE(ending.code, 3);
        QVERIFY2(ending.err.contains(u"runs already"_s), qPrintable(ending.err));
        QVERIFY(!QFile::exists(file(u"plexbridge.ini"_s)));
        process.terminate();
        QVERIFY(process.waitForFinished(20'000));
    }
};

PLEXBRIDGE_TEST(TestImport)
#include "tst_import.moc"
