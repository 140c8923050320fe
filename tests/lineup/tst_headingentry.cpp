// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/headingentry.h"
#include "lineup/playlistreading.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Headings among channels, and channels that only look like it.
class TestHeadingEntry : public QObject {
    Q_OBJECT

private slots:
    void headings_data();
    void headings();
    void leftOutAndCounted();
};

void TestHeadingEntry::headings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isHeading");
    for (const QString &name :
         {u"#### SPORTS ####"_s, u"##### UK | GENERAL #####"_s, u"===== NEWS ====="_s, u"----- Kids -----"_s,
          u"★★★ GERMANY ★★★"_s, u"●●● FR ●●●"_s, u"*** 24/7 ***"_s, u"## DE ##"_s, u">>> MUSIC <<<"_s,
          u"▬▬▬ ITALIA ▬▬▬"_s, u"|||| USA ||||"_s, u"###"_s, u"----------"_s, u"# # # ADULT # # #"_s,
          u"••●★ EX-YU ★●••"_s, u"━━━ Türkiye ━━━"_s, u"__ ARABIC __"_s, u"—— РОССИЯ ——"_s})
        QTest::newRow(qPrintable(name)) << name << true;
    for (const QString &name : {u"BBC One"_s,       u"#1 Music"_s,
                                u"Canal+"_s,        u"-"_s,
                                u"C++ TV"_s,        u"Sky | UK"_s,
                                u"[DE] RTL"_s,      u"(HD) Arte"_s,
                                u"★ Star TV"_s,     u"News ***"_s,
                                u"*** News"_s,      u"🔴 LIVE 🔴"_s,
                                u"🇬🇧 BBC 🇬🇧"_s,     u"13th Street"_s,
                                u"!!!"_s,           u"...und action"_s,
                                u"TV 2 -- Sport"_s, u"|UK| BBC One |HD|"_s,
                                u"CNN ¡en vivo!"_s, u"日本テレビ"_s,
                                u"---"_s.left(2),   QString()})
        QTest::newRow(qPrintable(u"channel "_s + name)) << name << false;
}

void TestHeadingEntry::headings()
{
    QFETCH(QString, name);
    PlaylistEntry entry;
    entry.name = name;
    QTEST(isHeading(entry), "isHeading");
    entry.tvgId = u"some.id"_s; // a guide knows it
    QVERIFY(!isHeading(entry));
}

void TestHeadingEntry::leftOutAndCounted()
{
    const QByteArray text = "#EXTM3U\n"
                            "#EXTINF:-1 group-title=\"UK\",##### UK #####\nhttp://p.example/live/u/p/1.ts\n"
                            "#EXTINF:-1 tvg-id=\"one.uk\",One\nhttp://p.example/live/u/p/2.ts\n"
                            "#EXTINF:-1,Film\nhttp://p.example/movie/u/p/3.mkv\n";
    PlaylistConfig playlist;
    playlist.source = u"http://p.example/list.m3u"_s;
    ParsedPlaylist list = parsePlaylistText(text, playlist, std::atomic_bool(false));
    QCOMPARE(list.entries.size(), 1);
    QCOMPARE(list.entries.first().name, u"One"_s);
    QCOMPARE(list.films, 1);
    QCOMPARE(list.headings, 1);
    playlist.headings = true; // a switch of their own
    list = parsePlaylistText(text, playlist, std::atomic_bool(false));
    QCOMPARE(list.entries.size(), 2);
    QCOMPARE(list.films, 1);
    QCOMPARE(list.headings, 0);
    playlist.films = true;
    list = parsePlaylistText(text, playlist, std::atomic_bool(false));
    QCOMPARE(list.entries.size(), 3);
    QCOMPARE(list.films + list.headings, 0);
    ParsedPlaylist account;
    PlaylistEntry heading, channel;
    heading.name = u"##### DE #####"_s;
    channel.name = u"RTL"_s;
    account.entries = {heading, channel};
    leaveOutHeadings(account);
    QCOMPARE(account.entries.size(), 1);
    QCOMPARE(account.headings, 1);
}

PLEXBRIDGE_TEST(TestHeadingEntry)
#include "tst_headingentry.moc"
