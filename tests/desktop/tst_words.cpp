// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy/copyproblem.h"
#include "core/said.h"
#include "desktop/clientnames.h"
#include "desktop/copytext.h"
#include "desktop/csv.h"
#include "desktop/models/rowfilter.h"
#include "desktop/settingtext.h"
#include "desktop/text.h"
#include "desktop/typedsource.h"
#include "desktop/windows/aboutdialog.h"
#include "desktop/windows/keysdialog.h"
#include "support/testmain.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

/// Small pure parts of the desktop: what was typed, what is called how, tables as text.
class TestWords : public QObject {
    Q_OBJECT
private slots:
    void clientsAreCalledByTheirProgram_data();
    void clientsAreCalledByTheirProgram();
    void sourcesAreUnderstood();
    void settingsHaveNames_data();
    void settingsHaveNames();
    void settingsSayWhatIsWrong();
    void refusalsSayWhy_data();
    void refusalsSayWhy();
    void tablesBecomeCsv();
    void keysAreListed();
};

void TestWords::clientsAreCalledByTheirProgram_data()
{
    QTest::addColumn<QString>("agent");
    QTest::addColumn<QString>("name");
    QTest::newRow("plex") << u"PlexMediaServer/1.43.0.10492"_s << u"Plex Media Server 1.43"_s;
    QTest::newRow("kodi") << u"Kodi/20.2 (Linux; Android 11)"_s << u"Kodi 20.2"_s;
    QTest::newRow("vlc") << u"VLC/3.0.20 LibVLC/3.0.20"_s << u"VLC 3.0"_s;
    QTest::newRow("jellyfin") << u"Jellyfin-Server/10.10.3"_s << u"Jellyfin"_s;
    QTest::newRow("browser") << u"Mozilla/5.0 (X11) AppleWebKit/537 Chrome/120.0 Safari/537"_s
                             << u"Chrome 120.0"_s;
    QTest::newRow("unknown") << u"MyBox/7"_s << u"MyBox"_s;
    QTest::newRow("none") << QString() << u"–"_s;
}

void TestWords::clientsAreCalledByTheirProgram()
{
    QFETCH(QString, agent);
    QTEST(ClientNames::programOf(agent), "name");
}

void TestWords::sourcesAreUnderstood()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"list.m3u"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(TypedSource::read(file.fileName()).source, file.fileName());
    QCOMPARE(TypedSource::read(QUrl::fromLocalFile(file.fileName()).toString()).source, file.fileName());
    QCOMPARE(TypedSource::read(u" https://a.example/x "_s).source, u"https://a.example/x"_s);
    QCOMPARE(TypedSource::read(u"provider.example/x"_s).source, u"http://provider.example/x"_s);
    QCOMPARE(TypedSource::read(u"192.168.1.9:8080"_s).source, u"http://192.168.1.9:8080"_s);
    QVERIFY(TypedSource::read({}).fault.isEmpty()); // an empty field is no fault yet
    for (const QString &bad : {u"ftp://a.example/"_s, directory.path(), u"/nowhere/list.m3u"_s, u"list.m3u"_s,
                               u"~/nowhere.m3u"_s, u"hello"_s}) {
        QVERIFY2(TypedSource::read(bad).source.isEmpty(), qPrintable(bad));
        QVERIFY2(!TypedSource::read(bad).fault.isEmpty(), qPrintable(bad));
    }
}

void TestWords::settingsHaveNames_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("key");
    QTest::newRow("option") << u"--stream-port"_s << u"stream-port"_s;
    QTest::newRow("environment") << u"PLEXBRIDGE_STREAM_PORT"_s << u"stream-port"_s;
    QTest::newRow("file") << u"stream-port in /home/a in b/plexbridge.ini"_s << u"stream-port"_s;
    QTest::newRow("key") << u"stream-port"_s << u"stream-port"_s;
}

void TestWords::settingsHaveNames()
{
    QFETCH(QString, subject);
    QTEST(SettingText::keyOf(subject), "key");
    const Notice notice = Text::problem({ProblemCode::BadOption, subject, Said::SettingPortTaken, 0});
    QVERIFY(notice.headline.contains(SettingText::name(u"stream-port"_s)));
    QVERIFY(notice.explanation != Text::problem({ProblemCode::BadOption, subject, {}, 0}).explanation);
}

void TestWords::settingsSayWhatIsWrong()
{
    const Saying why(Said::SettingWord, {u"cheese"_s, u"all, stuck"_s});
    const Notice option = Text::problem({ProblemCode::BadOption, u"message-event in a.ini"_s, why});
    QCOMPARE(option.explanation, SettingText::name(u"message-event"_s) + u": "_s + why.english());
    const Notice file =
        Text::problem({ProblemCode::SettingsUnreadable, u"a.ini"_s, Said::SettingsLineWrong, 12});
    QVERIFY(file.explanation.contains(u"12"_s));
    QVERIFY(file.explanation.contains(QString::fromLatin1(sentenceOf(Said::SettingsLineWrong))));
    const QString copy = CopyText::problem(
        {CopyFault::SettingsUnusable, u"a.copy"_s, saidOf(u"webhook"_s, Said::SettingWebAddress)});
    QVERIFY(copy.contains(SettingText::name(u"webhook"_s) + u": "_s));
}

void TestWords::refusalsSayWhy_data()
{
    QTest::addColumn<QString>("detail");
    QTest::newRow("full") << u"805 All Tuners In Use"_s;
    QTest::newRow("refused") << u"806 Tune Failed: the server answers 403"_s;
    QTest::newRow("silent") << u"807 No Video Data"_s;
}

void TestWords::refusalsSayWhy()
{
    QFETCH(QString, detail);
    QVERIFY(Text::ending(EndReason::Refused, recognised(detail)) != Text::endReason(EndReason::Refused));
}

void TestWords::tablesBecomeCsv()
{
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels({u"A"_s, u"B, c"_s, u"D"_s});
    model.setItem(0, 0, new QStandardItem(u"say \"hi\""_s));
    model.setItem(0, 1, new QStandardItem(u"=1+1"_s));
    model.setItem(0, 2, new QStandardItem(u"-3"_s));
    QCOMPARE(Csv::of(model), u"A,\"B, c\",D\r\n\"say \"\"hi\"\"\",'=1+1,-3\r\n"_s);
}

void TestWords::keysAreListed()
{
    QWidget window;
    auto *action = new QAction(u"&Refresh channels…"_s, &window);
    action->setShortcut(Qt::Key_F5);
    const auto keys = KeysDialog::keysOf(window);
    QVERIFY(keys.contains({u"Refresh channels"_s, u"F5"_s}));
    QVERIFY(AboutDialog::reportLine().contains(QString::fromLatin1(qVersion())));
}

PLEXBRIDGE_TEST(TestWords)
#include "tst_words.moc"
