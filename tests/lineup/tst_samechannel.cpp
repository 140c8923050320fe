// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/entrycountry.h"
#include "lineup/samechannel.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PlaylistEntry entry(const QString &name, const QString &tvgId = {}, bool nameless = false)
{
    PlaylistEntry made;
    made.name = name;
    made.tvgId = tvgId;
    made.nameless = nameless;
    return made;
}

/// Whether the second is taken for the first, which is in an earlier playlist.
bool areSame(const PlaylistEntry &first, const PlaylistEntry &second)
{
    SameChannel known;
    known.beginPlaylist({channelMarks(first)});
    known.add(channelMarks(first), 0);
    known.beginPlaylist({channelMarks(second)});
    return known.find(channelMarks(second)).has_value();
}

} // namespace

class TestSameChannel : public QObject {
    Q_OBJECT
private slots:
    void names_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const QString &one, const QString &other, bool same) {
            QTest::newRow(qPrintable(one + u" / "_s + other)) << one << other << same;
        };
        row(u"ONE"_s, u"One"_s, true);
        row(u"ONE"_s, u"ONE HD"_s, true);
        row(u"One [FHD]"_s, u"ONE (1080p)"_s, true);
        row(u"One Full HD"_s, u"ONE H.265"_s, true);
        row(u"One ᴴᴰ"_s, u"ONE ★ HEVC 50fps"_s, true);
        row(u"Sport 1"_s, u"SPORT1"_s, true);
        row(u"Sport-1 HD"_s, u"Sport 1"_s, true);
        row(u"UK: One"_s, u"UK | One HD"_s, true);
        row(u"A&E"_s, u"a & e"_s, true);
        row(u"Первый канал"_s, u"ПЕРВЫЙ КАНАЛ HD"_s, true);
        row(u"ONE +1"_s, u"One+1 HD"_s, true);
        row(u"ONE"_s, u"ONE+1"_s, false);
        row(u"ONE"_s, u"ONE +1"_s, false);
        row(u"ONE"_s, u"ONE 2"_s, false);
        row(u"ONE +1"_s, u"ONE +2"_s, false);
        row(u"ONE +1"_s, u"ONE 1"_s, false);
        row(u"Canal+ 1"_s, u"Canal +1"_s, false);
        row(u"Sport 1"_s, u"Sport 2"_s, false);
        row(u"Sport 1 2"_s, u"Sport 12"_s, false);
        row(u"Sport 1"_s, u"Sport 11"_s, false);
        row(u"Sport"_s, u"Sport UHD"_s, false);
        row(u"Sport"_s, u"Sport 4K"_s, false);
        row(u"One"_s, u"UK: One"_s, false);
        row(u"E!"_s, u"E"_s, false);
        row(u"Canal"_s, u"Canal+"_s, false);
        row(u"HD"_s, u"SD"_s, false);
        row(u"1"_s, u"1"_s, false);
        row(u"Channel 1"_s, u"Channel 1"_s, false);
        row(u"Event 5"_s, u"Event 5 HD"_s, false);
        row(u"PPV 12"_s, u"PPV 12"_s, false);
        row(u"---"_s, u"***"_s, false);
    }
    void names()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(areSame(entry(one), entry(other)), "same");
        QTEST(areSame(entry(other), entry(one)), "same");
    }

    void ids_data()
    {
        QTest::addColumn<PlaylistEntry>("one");
        QTest::addColumn<PlaylistEntry>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("same id") << entry(u"One"_s, u"one.uk"_s) << entry(u"The First"_s, u"One.UK "_s)
                                 << true;
        QTest::newRow("number and word")
            << entry(u"BBC 1"_s, u"bbc1.uk"_s) << entry(u"BBC One"_s, u"bbc1.uk"_s) << true;
        QTest::newRow("id, but shifted")
            << entry(u"One"_s, u"one.uk"_s) << entry(u"One +1"_s, u"one.uk"_s) << false;
        QTest::newRow("id, but another number")
            << entry(u"Sport 1"_s, u"sport.uk"_s) << entry(u"Sport 2"_s, u"sport.uk"_s) << false;
        QTest::newRow("id, but numbered")
            << entry(u"Sport"_s, u"sport.uk"_s) << entry(u"Sport 2"_s, u"sport.uk"_s) << false;
        QTest::newRow("feeds") << entry(u"North"_s, u"one.uk@North"_s) << entry(u"South"_s, u"one.uk@South"_s)
                               << false;
        QTest::newRow("own numbers are no ids")
            << entry(u"One"_s, u"101"_s) << entry(u"Two"_s, u"101"_s) << false;
        QTest::newRow("empty ids") << entry(u"One"_s, u"none"_s) << entry(u"Two"_s, u"None"_s) << false;
        QTest::newRow("one id missing") << entry(u"One"_s, u"one.uk"_s) << entry(u"One HD"_s) << true;
        QTest::newRow("other scheme of ids")
            << entry(u"One"_s, u"one.uk"_s) << entry(u"One HD"_s, u"I10.json.uk"_s) << true;
        QTest::newRow("other countries")
            << entry(u"RTL"_s, u"rtl.de"_s) << entry(u"RTL"_s, u"rtl.nl"_s) << false;
        QTest::newRow("named after addresses")
            << entry(u"stream"_s, {}, true) << entry(u"stream"_s, {}, true) << false;
        QTest::newRow("one named after its address") << entry(u"one"_s) << entry(u"one"_s, {}, true) << false;
    }
    void ids()
    {
        QFETCH(PlaylistEntry, one);
        QFETCH(PlaylistEntry, other);
        QTEST(areSame(one, other), "same");
        QTEST(areSame(other, one), "same");
    }

    void notWithinOnePlaylist()
    {
        SameChannel known;
        const ChannelMarks marks = channelMarks(entry(u"One"_s, u"one.uk"_s));
        known.beginPlaylist({marks, marks});
        known.add(marks, 0);
        QVERIFY(!known.find(marks));
        known.beginPlaylist({});
        QCOMPARE(known.find(marks), std::optional<qsizetype>(0));
    }

    void picksTheSameQuality()
    {
        SameChannel known;
        const QStringList names{u"One"_s, u"One HD"_s, u"One FHD"_s};
        QList<ChannelMarks> marks;
        for (const QString &name : names)
            marks.append(channelMarks(entry(name, u"one.uk"_s)));
        known.beginPlaylist(marks);
        for (qsizetype i = 0; i < marks.size(); ++i)
            known.add(marks.at(i), i);
        known.beginPlaylist({});
        for (qsizetype i = 0; i < marks.size(); ++i)
            QCOMPARE(known.find(marks.at(i)), std::optional<qsizetype>(i));
        QCOMPARE(known.find(channelMarks(entry(u"One HEVC"_s))), std::optional<qsizetype>(0));
    }

    void ambiguousOnesDecideNothing()
    {
        SameChannel known;
        const ChannelMarks german = channelMarks(entry(u"RTL"_s, u"rtl.de"_s));
        const ChannelMarks dutch = channelMarks(entry(u"RTL"_s, u"rtl.nl"_s));
        const ChannelMarks north = channelMarks(entry(u"News North"_s, u"news.uk"_s));
        const ChannelMarks south = channelMarks(entry(u"News South"_s, u"news.uk"_s));
        const QList<ChannelMarks> all{german, dutch, north, south};
        known.beginPlaylist(all);
        for (qsizetype i = 0; i < all.size(); ++i)
            known.add(all.at(i), i);
        known.beginPlaylist({});
        QVERIFY(!known.find(channelMarks(entry(u"RTL HD"_s)))); // which of them?
        QCOMPARE(known.find(dutch), std::optional<qsizetype>(1));
        QVERIFY(!known.find(channelMarks(entry(u"News East"_s, u"news.uk"_s))));
        QCOMPARE(known.find(channelMarks(entry(u"News South HD"_s, u"news.uk"_s))),
                 std::optional<qsizetype>(3));
    }

    void aThirdOneMustNotContradictTheSecond()
    {
        SameChannel known;
        const ChannelMarks plain = channelMarks(entry(u"RTL"_s));
        const ChannelMarks german = channelMarks(entry(u"RTL"_s, u"rtl.de"_s));
        known.beginPlaylist({plain});
        known.add(plain, 0);
        known.beginPlaylist({german});
        QCOMPARE(known.find(german), std::optional<qsizetype>(0));
        known.join(german, 0);
        known.beginPlaylist({});
        QVERIFY(!known.find(channelMarks(entry(u"RTL"_s, u"rtl.nl"_s))));
        QCOMPARE(known.find(channelMarks(entry(u"RTL Television"_s, u"rtl.de"_s))),
                 std::optional<qsizetype>(0));
    }

    void countries_data()
    {
        QTest::addColumn<PlaylistEntry>("of");
        QTest::addColumn<QString>("country");
        const auto row = [](const char *tag, const QString &name, const QString &id, const QString &group,
                            const QString &said, const QString &country) {
            PlaylistEntry made = entry(name, id);
            made.group = group;
            made.country = said;
            QTest::newRow(tag) << made << country;
        };
        row("said", u"One"_s, u"one.de"_s, u"Italy"_s, u"fr"_s, u"fr"_s);
        row("id", u"One"_s, u"one.UK@HD"_s, u"Italy"_s, {}, u"gb"_s);
        row("no country at the end of an id", u"One"_s, u"one.tv"_s, {}, {}, {});
        row("no such country", u"One"_s, u"one.zz"_s, {}, {}, {});
        row("name", u"UK: One"_s, {}, {}, {}, u"gb"_s);
        row("name in brackets", u"[DE] One"_s, {}, {}, {}, u"de"_s);
        row("name between bars", u"|IT| One"_s, {}, {}, {}, u"it"_s);
        row("only capitals", u"it: Welcome"_s, {}, {}, {}, {});
        row("no country before a bar", u"SD | One"_s, {}, {}, {}, {});
        row("group", u"One"_s, {}, u"FR | News"_s, {}, u"fr"_s);
        row("group's name", u"One"_s, {}, u"Italy"_s, {}, u"it"_s);
        row("among groups", u"One"_s, {}, u"News;Bosnia"_s, {}, u"ba"_s);
        row("two countries are none", u"One"_s, {}, u"Italy;Spain"_s, {}, {});
        row("none", u"One"_s, u"one.example"_s, u"News"_s, {}, {});
    }
    void countries()
    {
        QFETCH(PlaylistEntry, of);
        QTEST(countryOf(of), "country");
    }

    void namesakesOfOtherCountries()
    {
        const auto from = [](const QString &name, const QString &group, const QString &id = {}) {
            PlaylistEntry made = entry(name, id);
            made.group = group;
            return channelMarks(made);
        };
        SameChannel known;
        const QList<ChannelMarks> all{from(u"SuperTV"_s, u"Bosnia"_s, u"SuperTV.ba"_s),
                                      from(u"Supertv"_s, u"Italy"_s), from(u"Club"_s, u"Music"_s),
                                      from(u"CLUB"_s, u"Sport"_s)};
        known.beginPlaylist(all);
        for (qsizetype at = 0; at < all.size(); ++at)
            known.add(all.at(at), at);
        known.beginPlaylist({});
        QCOMPARE(known.find(from(u"Supertv"_s, u"Italy"_s)), std::optional<qsizetype>(1));
        QCOMPARE(known.find(from(u"SUPER TV"_s, u"IT | Tutti"_s)), std::optional<qsizetype>(1));
        QCOMPARE(known.find(from(u"SuperTV"_s, u"Europe"_s, u"supertv.ba"_s)), std::optional<qsizetype>(0));
        QVERIFY(!known.find(from(u"Super TV"_s, u"Europe"_s))); // which of them?
        QVERIFY(!known.find(from(u"SuperTV"_s, u"Spain"_s)));
        // Where no country is told, case and group are.
        QCOMPARE(known.find(from(u"CLUB"_s, u"Other"_s)), std::optional<qsizetype>(3));
        QCOMPARE(known.find(from(u"club"_s, u"Sport"_s)), std::optional<qsizetype>(3));
    }

    void differentNumbersNeverMerge()
    {
        QRandomGenerator random(3);
        const QStringList stems{u"Sport"_s, u"ONE"_s, u"Canal+"_s, u"TV"_s, u"Sky Sports"_s};
        const QStringList ends{u""_s, u" HD"_s, u" FHD"_s, u" (SD)"_s, u" ᴴᴰ"_s};
        const QStringList marks{u""_s, u" 1"_s, u" 2"_s, u" 12"_s, u"+1"_s, u" +2"_s, u" 1 2"_s, u" 1+1"_s};
        for (int round = 0; round < 3000; ++round) {
            const QString stem = stems.at(random.bounded(int(stems.size())));
            const int one = random.bounded(int(marks.size()));
            const int other = random.bounded(int(marks.size()));
            if (one == other)
                continue;
            const QString id = random.bounded(2) == 0 ? u"x.uk"_s : QString();
            const QString first = stem + marks.at(one) + ends.at(random.bounded(int(ends.size())));
            const QString second = stem + marks.at(other) + ends.at(random.bounded(int(ends.size())));
            QVERIFY2(!areSame(entry(first, id), entry(second, id)), qPrintable(first + u" / "_s + second));
        }
    }
};

PLEXBRIDGE_TEST(TestSameChannel)
#include "tst_samechannel.moc"
