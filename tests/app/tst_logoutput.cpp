// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logoutput.h"
#include "support/testmain.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcTry, "plexbridge.try", QtInfoMsg)

class TestLogOutput : public QObject {
    Q_OBJECT
private:
    static QStringList textsIn(const QSignalSpy &spy)
    {
        QStringList out;
        for (const auto &arguments : spy)
            out.append(arguments.first().value<LogLine>().text);
        return out;
    }

private slots:
    void initTestCase() { qRegisterMetaType<LogLine>(); }

    void lineForm()
    {
        const LogLine line{fromEpochMs(1'756'954'607'638), LogLine::Level::Warning, u"plexbridge.relay"_s,
                           u"é lost"_s};
        QCOMPARE(formatted(line), "2025-09-04T02:56:47.638Z warning plexbridge.relay: é lost\n"_ba);
    }

    void secretsAndLineBreaksAreTakenOut_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("absent");
        QTest::newRow("path") << u"GET http://host:80/live/bob/hunter2/1.ts failed"_s << u"hunter2"_s;
        QTest::newRow("query") << u"http://host/get.php?username=bob&password=hunter2"_s << u"hunter2"_s;
        QTest::newRow("user part") << u"rtsp://bob:hunter2@host/x: no route"_s << u"hunter2"_s;
        QTest::newRow("bare") << u"password=hunter2 refused"_s << u"hunter2"_s;
        QTest::newRow("line feed") << u"agent \"a\n2026 error forged\""_s << u"\n"_s;
        QTest::newRow("escape") << u"\x1b[2J\x7f"_s << u"\x1b"_s;
    }
    void secretsAndLineBreaksAreTakenOut()
    {
        QFETCH(QString, message);
        QFETCH(QString, absent);
        QVERIFY2(!presentable(message).contains(absent), qPrintable(presentable(message)));
        LogOutput output;
        QSignalSpy spy(&output, &LogOutput::lineWritten);
        qCWarning(lcTry).noquote() << message;
        QTRY_COMPARE(spy.count(), 1);
        QVERIFY(!textsIn(spy).first().contains(absent));
    }

    void levels_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("debug") << u"debug"_s << QStringList{u"d"_s, u"i"_s, u"w"_s, u"e"_s};
        QTest::newRow("info") << u"info"_s << QStringList{u"i"_s, u"w"_s, u"e"_s};
        QTest::newRow("warning") << u"warning"_s << QStringList{u"w"_s, u"e"_s};
        QTest::newRow("error") << u"error"_s << QStringList{u"e"_s};
    }
    void levels()
    {
        QFETCH(QString, level);
        LogOutput output;
        output.setLevel(level);
        QSignalSpy spy(&output, &LogOutput::lineWritten);
        qCDebug(lcTry) << "d";
        qCInfo(lcTry) << "i";
        qCWarning(lcTry) << "w";
        qCCritical(lcTry) << "e";
        QCoreApplication::processEvents();
        QTEST(textsIn(spy), "texts");
        QCOMPARE(spy.last().first().value<LogLine>().level, LogLine::Level::Error);
        QCOMPARE(spy.last().first().value<LogLine>().category, u"plexbridge.try"_s);
    }

    void otherThreadsArriveOnThisOne()
    {
        LogOutput output;
        QThread *seenOn = nullptr;
        connect(
            &output, &LogOutput::lineWritten, &output, [&] { seenOn = QThread::currentThread(); },
            Qt::DirectConnection);
        const std::unique_ptr<QThread> thread(QThread::create([] { qCWarning(lcTry) << "from afar"; }));
        thread->start();
        QVERIFY(thread->wait());
        QTRY_COMPARE(seenOn, QThread::currentThread());
    }

    void floodIsCutForTheListenerOnly()
    {
        LogOutput output;
        QSignalSpy spy(&output, &LogOutput::lineWritten);
        for (int i = 0; i < 1200; ++i)
            qCWarning(lcTry) << "again";
        QCoreApplication::processEvents();
        QCOMPARE(spy.count(), 1000);
        qCWarning(lcTry) << "afterwards";
        QCoreApplication::processEvents();
        QCOMPARE(textsIn(spy).last(), u"afterwards"_s);
    }
};

PLEXBRIDGE_TEST(TestLogOutput)
#include "tst_logoutput.moc"
