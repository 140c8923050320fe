// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/problemtext.h"
#include "app/readyline.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestOptions : public QObject {
    Q_OBJECT
private slots:
    void overrides_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<Settings::Overrides>("overrides");
        const auto row = [](const char *name, const QStringList &arguments,
                            const Settings::Overrides &overrides) {
            QTest::newRow(name) << arguments << overrides;
        };
        row("none", {}, {});
        row("number", {u"--port"_s, u"1"_s}, {{u"port"_s, {u"1"_s}}});
        row("equals sign", {u"--stream-port=2"_s}, {{u"stream-port"_s, {u"2"_s}}});
        row("flags", {u"--no-discovery"_s, u"--test-card"_s},
            {{u"no-discovery"_s, {}}, {u"test-card"_s, {}}});
        row("list", {u"--playlist"_s, u"http://h/?a=b,c;d"_s, u"--playlist"_s, u"x y.m3u"_s},
            {{u"playlist"_s, {u"http://h/?a=b,c;d"_s, u"x y.m3u"_s}}});
        row("Qt's own", {u"-platform"_s, u"xcb"_s, u"--port"_s, u"1"_s, u"-session"_s, u"abc"_s, u"-style"_s},
            {{u"port"_s, {u"1"_s}}});
    }
    void overrides()
    {
        QFETCH(QStringList, arguments);
        QFETCH(Settings::Overrides, overrides);
        const CommandLine line = readCommandLine(u"plexbridge"_s, arguments);
        QVERIFY2(line.answer.isEmpty(), qPrintable(line.answer));
        QCOMPARE(line.overrides, overrides);
    }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << QStringList{u"--no-such"_s} << u"no-such"_s;
        QTest::newRow("plex.tv's stand-in alone")
            << QStringList{u"--plex-tv"_s, u"http://127.0.0.1:1"_s} << u"--plex-sign-in"_s;
        QTest::newRow("a stand-in that is none")
            << QStringList{u"--plex-sign-in"_s, u"--plex-tv"_s, u"elsewhere"_s} << u"--plex-tv"_s;
        QTest::newRow("no value") << QStringList{u"--port"_s} << u"port"_s;
        QTest::newRow("flag with a value") << QStringList{u"--no-discovery=1"_s} << u"no-discovery"_s;
        QTest::newRow("stray word") << QStringList{u"list.m3u"_s} << u"list.m3u"_s;
        QTest::newRow("only in the file") << QStringList{u"--api-token"_s, u"x"_s} << u"api-token"_s;
    }
    void mistakes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const CommandLine line = readCommandLine(u"plexbridged"_s, arguments);
        QVERIFY(line.isMistake);
        QVERIFY2(line.answer.startsWith(u"plexbridged: "_s) && line.answer.contains(named),
                 qPrintable(line.answer));
        QVERIFY(line.answer.contains(u"--help"_s));
        QVERIFY(!line.answer.contains(u'\n'));
    }

    void helpListsAllWithDefaults()
    {
        const CommandLine line = readCommandLine(u"plexbridged"_s, {u"--help"_s});
        QVERIFY(!line.isMistake);
        QVERIFY(line.answer.startsWith(u"Usage: plexbridged [options]\n"_s));
        for (const SettingKey &key : settingKeys())
            QCOMPARE(line.answer.contains(u"  --"_s + QLatin1StringView(key.name) + u' '), key.commandLine);
        const QString unbroken = QString(line.answer).remove(QRegularExpression(u"\\s"_s)); // a long path is
        for (const QString &fallback :
             {u"3000"_s, u"5004"_s, u"65001"_s, u"Default:info"_s, u"plexbridge.ini"_s})
            QVERIFY2(unbroken.contains(fallback), qPrintable(fallback));
        QVERIFY(!unbroken.contains(u"Default:."_s));
    }

    void doctorStartsNothingElse()
    {
        const CommandLine line = readCommandLine(u"plexbridged"_s, {u"--doctor"_s, u"--port"_s, u"1"_s});
        QVERIFY(line.isCheckup && line.answer.isEmpty());
        QCOMPARE(line.overrides, (Settings::Overrides{{u"port"_s, {u"1"_s}}}));
        QVERIFY(!readCommandLine(u"plexbridged"_s, {}).isCheckup);
        QVERIFY(readCommandLine(u"plexbridge"_s, {u"--tray"_s}).inTray);
        QVERIFY(!readCommandLine(u"plexbridge"_s, {}).inTray);
        QVERIFY(readCommandLine(u"plexbridged"_s, {u"--tray"_s}).isMistake); // it has no window
    }

    void importNamesAFile()
    {
        const CommandLine line = readCommandLine(u"plexbridged"_s, {u"--import"_s, u"old.db"_s});
        QCOMPARE(line.importFile, u"old.db"_s);
        QVERIFY(line.answer.isEmpty() && line.overrides.isEmpty());
        QVERIFY(readCommandLine(u"plexbridged"_s, {}).importFile.isEmpty());
        QVERIFY(readCommandLine(u"plexbridged"_s, {u"--import"_s}).isMistake);
        QVERIFY(readCommandLine(u"plexbridged"_s, {u"--import="_s}).isMistake);
    }

    void version()
    {
        QCOMPARE(readCommandLine(u"plexbridge"_s, {u"--version"_s}).answer,
                 u"plexbridge " PLEXBRIDGE_VERSION ""_s);
    }

    void readyLineIsTheContracts()
    {
        const QByteArray line =
            readyLine({u"http://127.0.0.1:3000"_s, u"http://127.0.0.1:5004"_s, u"10ABCDEF"_s});
        QCOMPARE(line,
                 "{\"ready\":true,\"api\":\"http://127.0.0.1:3000\",\"stream\":\"http://127.0.0.1:5004\","
                 "\"deviceId\":\"10ABCDEF\",\"version\":\"" PLEXBRIDGE_VERSION "\"}\n"_ba);
        QVERIFY(QJsonDocument::fromJson(line)["ready"_L1].toBool());
    }

    void problems_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const Problem &problem, const QString &text, int code = 2) {
            QTest::newRow(name) << problem << text << code;
        };
        row("stream port", {ProblemCode::PortInUse, u"5004"_s, {}},
            u"Port 5004 is in use by another program. Stop it, or start with --stream-port 5005."_s);
        row("control port", {ProblemCode::PortInUse, u"3000"_s, {}},
            u"Port 3000 is in use by another program. Stop it, or start with --port 3001."_s);
        row("highest port", {ProblemCode::PortInUse, u"65535"_s, {}},
            u"Port 65535 is in use by another program. Stop it, or start with --port 65534."_s);
        row("low port", {ProblemCode::PortForbidden, u"80"_s, {}},
            u"Port 80 needs a privilege. Start with --port 8080, or let this program bind it."_s);
        row("option", {ProblemCode::BadOption, u"--tuners"_s, u"must be a number from 1 to 64, not \"0\""_s},
            u"--tuners must be a number from 1 to 64, not \"0\". \"--help\" lists all options."_s);
        row("settings", {ProblemCode::SettingsUnreadable, u"/x.ini"_s, u"it is not UTF-8 text"_s, 3},
            u"The settings file /x.ini (line 3) cannot be used: it is not UTF-8 text. Correct it, remove it, "
            u"or start "
            "with --config FILE."_s);
        row("running", {ProblemCode::AlreadyRunning, u"plexbridged"_s, u"process 7"_s},
            u"plexbridged runs already with this data directory: process 7. Stop it, or start with another "
            u"--data-dir "
            "DIR."_s,
            3);
        row("address", {ProblemCode::AddressUnavailable, u"10.9.9.9"_s, {}},
            u"This computer does not have the address 10.9.9.9. Start with another --address IP, or without it."_s);
    }
    void problems()
    {
        QFETCH(Problem, problem);
        QTEST(commandLineText(problem, EngineConfig{}), "text");
        QTEST(exitCodeFor(problem), "code");
    }

    void everyProblemIsOneLineWithAnEnd()
    {
        for (int code = int(ProblemCode::BadOption); code <= int(ProblemCode::AlreadyRunning); ++code) {
            const QString text =
                commandLineText({ProblemCode(code), u"subject"_s, u"detail"_s}, EngineConfig{});
            QVERIFY2(text.endsWith(u'.') && !text.contains(u'\n') && !text.contains(u"%"_s),
                     qPrintable(text));
            QVERIFY(exitCodeFor({ProblemCode(code), {}, {}}) >= 2);
        }
    }
};

PLEXBRIDGE_TEST(TestOptions)
#include "tst_options.moc"
