// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/channelidentity.h"
#include "lineup/channelnumbering.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<NumberWish> wishesFor(const QStringList &ids)
{
    QList<NumberWish> wishes;
    for (const QString &id : ids)
        wishes.append({id, {}});
    return wishes;
}

KeptNumbers keep(const QList<NumberWish> &wishes, const QList<QString> &numbers)
{
    KeptNumbers kept;
    for (qsizetype at = 0; at < wishes.size(); ++at)
        kept.insert(wishes.at(at).channelId, {numbers.at(at), wishes.at(at).wanted, wishes.at(at).from});
    return kept;
}

QList<NumberWish> randomWishes(QRandomGenerator &random)
{
    const QStringList odd{u"0"_s,  u"00"_s, u"x"_s,         u"5.1"_s, u"005"_s,
                          u"5."_s, u".5"_s, u"123456789"_s, u"999"_s};
    QStringList ids;
    for (int i = random.bounded(1, 80); i > 0; --i)
        ids.append(QString::number(i));
    std::shuffle(ids.begin(), ids.end(), random);
    QList<NumberWish> wishes = wishesFor(ids);
    for (NumberWish &wish : wishes) {
        const int choice = random.bounded(4);
        if (choice == 1)
            wish.wanted = QString::number(random.bounded(60));
        else if (choice == 2)
            wish.wanted = odd.at(random.bounded(odd.size()));
    }
    return wishes;
}

} // namespace

class TestChannelNumbering : public QObject {
    Q_OBJECT
private slots:
    void guideNumbers_data();
    void guideNumbers();
    void wishesComeFirst();
    void avoidsTheReserved();
    void keepsNumbersWhenChannelsComeBefore();
    void aNewWishIsHeard();
    void numbersOfTheAbsentStayFree();
    void eachPlaylistHasItsBeginning();
    void aNumberGivenByAPersonIsOnlyForIt();
    void ranks();
    void anyListIsUniqueAndValid();
    void anyRefreshKeepsNumbers();
    void idsFollowTheMark();
    void idsAreUniqueAndTellNothing();
};

void TestChannelNumbering::guideNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    const auto row = [](const QString &text, const QString &number) {
        QTest::newRow(qPrintable(u"'"_s + text + u'\'')) << text << number;
    };
    row(u"5"_s, u"5"_s);
    row(u" 5 "_s, u"5"_s);
    row(u"007"_s, u"7"_s);
    row(u"05.10"_s, u"5.10"_s);
    row(u"5-1"_s, u"5.1"_s);
    row(u"12345678"_s, u"12345678"_s);
    row(u"123456.1"_s, u"123456.1"_s);
    for (const QString &bad : {u""_s, u"0"_s, u"0.1"_s, u"5."_s, u".5"_s, u"5.1.2"_s, u"-5"_s, u"5_1"_s,
                               u"5a"_s, u"123456789"_s, u"1234567.8"_s, u"٥"_s, u"5,1"_s})
        row(bad, {});
}

void TestChannelNumbering::guideNumbers()
{
    QFETCH(QString, text);
    QTEST(toGuideNumber(text), "number");
}

void TestChannelNumbering::wishesComeFirst()
{
    const QList<NumberWish> wishes{
        {u"a"_s, {}}, {u"b"_s, u"1"_s}, {u"c"_s, u"01"_s}, {u"d"_s, u"3"_s}, {u"e"_s, u"0"_s}};
    QCOMPARE(assignGuideNumbers(wishes, {}, {}), QList<QString>({u"2"_s, u"1"_s, u"4"_s, u"3"_s, u"5"_s}));
    const std::atomic_bool cancelled{true};
    QCOMPARE(assignGuideNumbers(wishes, {}, {}, cancelled), QList<QString>(5));
}

void TestChannelNumbering::avoidsTheReserved()
{
    QCOMPARE(
        assignGuideNumbers({{u"a"_s, u"999"_s}, {u"b"_s, u"1"_s}}, {}, {{u"999"_s, {}}, {u"2"_s, u"c"_s}}),
        QList<QString>({u"3"_s, u"1"_s}));
}

void TestChannelNumbering::keepsNumbersWhenChannelsComeBefore()
{
    const QList<NumberWish> before = wishesFor({u"a"_s, u"b"_s, u"c"_s});
    const KeptNumbers kept = keep(before, assignGuideNumbers(before, {}, {}));
    const QList<NumberWish> after{{u"x"_s, u"2"_s}, {u"c"_s, {}}, {u"y"_s, {}}, {u"a"_s, {}}, {u"b"_s, {}}};
    QCOMPARE(assignGuideNumbers(after, kept, {}), QList<QString>({u"4"_s, u"3"_s, u"5"_s, u"1"_s, u"2"_s}));
}

void TestChannelNumbering::aNewWishIsHeard()
{
    const KeptNumbers kept{{u"a"_s, {u"1"_s, {}}}, {u"b"_s, {u"2"_s, u"2"_s}}};
    QCOMPARE(assignGuideNumbers({{u"a"_s, u"50"_s}, {u"b"_s, u"2"_s}}, kept, {}),
             QList<QString>({u"50"_s, u"2"_s}));
    // What is wanted belongs to another: the old one stays.
    QCOMPARE(assignGuideNumbers({{u"a"_s, u"2"_s}, {u"b"_s, u"2"_s}}, kept, {}),
             QList<QString>({u"1"_s, u"2"_s}));
}

void TestChannelNumbering::numbersOfTheAbsentStayFree()
{
    const KeptNumbers kept{{u"gone"_s, {u"1"_s, {}}}};
    QCOMPARE(assignGuideNumbers(wishesFor({u"new"_s}), kept, {}), QList<QString>({u"2"_s}));
    QCOMPARE(assignGuideNumbers({{u"new"_s, u"1"_s}}, kept, {}), QList<QString>({u"2"_s}));
}

void TestChannelNumbering::eachPlaylistHasItsBeginning()
{
    const QList<NumberWish> wishes{
        {u"a"_s, {}, 100}, {u"b"_s, {}, 1}, {u"c"_s, u"101"_s, 100}, {u"d"_s, {}, 100}, {u"e"_s, {}, 1}};
    const QList<QString> numbers{u"100"_s, u"1"_s, u"101"_s, u"102"_s, u"2"_s};
    QCOMPARE(assignGuideNumbers(wishes, {}, {}), numbers);
    QCOMPARE(assignGuideNumbers(wishes, keep(wishes, numbers), {}), numbers);
    // Somebody chose another beginning: what was automatic moves, what the playlist wants stays.
    QList<NumberWish> moved = wishes;
    for (NumberWish &wish : moved)
        wish.from += 1;
    QCOMPARE(assignGuideNumbers(moved, keep(wishes, numbers), {}),
             QList<QString>({u"102"_s, u"2"_s, u"101"_s, u"103"_s, u"3"_s}));
}

void TestChannelNumbering::aNumberGivenByAPersonIsOnlyForIt()
{
    const ReservedNumbers given{{u"2"_s, u"c"_s}, {u"7"_s, u"a"_s}};
    const KeptNumbers kept{{u"b"_s, {u"2"_s, {}}}, {u"c"_s, {u"2"_s, {}}}};
    QCOMPARE(assignGuideNumbers({{u"a"_s, {}}, {u"b"_s, {}}, {u"c"_s, {}}, {u"d"_s, u"7"_s}}, kept, given),
             QList<QString>({u"1"_s, u"3"_s, u"2"_s, u"4"_s}));
}

void TestChannelNumbering::ranks()
{
    const QStringList sorted{u"1"_s, u"5"_s, u"5.1"_s, u"5.2"_s, u"5.10"_s, u"6"_s, u"10"_s, u"12345678"_s};
    for (qsizetype at = 1; at < sorted.size(); ++at)
        QVERIFY(rankOf(sorted.at(at - 1)) < rankOf(sorted.at(at)));
}

void TestChannelNumbering::anyListIsUniqueAndValid()
{
    QRandomGenerator random(7);
    const QRegularExpression shape(u"^[1-9][0-9]*(\\.[0-9]+)?$"_s);
    for (int round = 0; round < 500; ++round) {
        const QList<NumberWish> wishes = randomWishes(random);
        const QList<QString> numbers = assignGuideNumbers(wishes, {}, {{u"999"_s, {}}});
        QCOMPARE(numbers.size(), wishes.size());
        QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()).size(), numbers.size());
        for (const QString &number : numbers)
            QVERIFY2(shape.match(number).hasMatch() && number.size() <= 8 && number != u"999",
                     qPrintable(number));
    }
}

void TestChannelNumbering::anyRefreshKeepsNumbers()
{
    QRandomGenerator random(8);
    for (int round = 0; round < 500; ++round) {
        const QList<NumberWish> before = randomWishes(random);
        const KeptNumbers kept = keep(before, assignGuideNumbers(before, {}, {}));
        QList<NumberWish> after = before;
        after.removeIf([&random](const NumberWish &) { return random.bounded(4) == 0; });
        for (int i = random.bounded(20); i > 0; --i)
            after.append({u"new"_s + QString::number(i), QString::number(random.bounded(40))});
        std::shuffle(after.begin(), after.end(), random);
        const QList<QString> numbers = assignGuideNumbers(after, kept, {});
        for (qsizetype at = 0; at < after.size(); ++at) {
            if (kept.contains(after.at(at).channelId))
                QCOMPARE(numbers.at(at), kept.value(after.at(at).channelId).number);
        }
    }
}

void TestChannelNumbering::idsFollowTheMark()
{
    const auto idOf = [](const QString &tvgId, const QString &name, const QString &group,
                         const QString &url) {
        PlaylistEntry entry;
        entry.tvgId = tvgId;
        entry.name = name;
        entry.group = group;
        entry.source.url = QUrl(url);
        return ChannelIdentity().idOf(entry);
    };
    const QString x = u"http://a.example/x"_s, y = u"http://a.example/y"_s;
    QCOMPARE(idOf(u"t"_s, u"n"_s, u"g"_s, x), idOf(u"t"_s, u"other"_s, u"h"_s, y));
    QCOMPARE(idOf({}, u"n"_s, u"g"_s, x), idOf({}, u"n"_s, u"g"_s, y));
    QVERIFY(idOf({}, u"n"_s, u"g"_s, x) != idOf({}, u"n"_s, u"h"_s, x));
    QCOMPARE(idOf({}, {}, {}, x), idOf({}, {}, {}, x));
    QVERIFY(idOf({}, {}, {}, x) != idOf({}, {}, {}, y));
}

void TestChannelNumbering::idsAreUniqueAndTellNothing()
{
    QSet<QString> all;
    ChannelIdentity identity;
    QStringList first;
    for (int round = 0; round < 2; ++round) {
        ChannelIdentity again;
        for (int i = 0; i < 300; ++i) {
            PlaylistEntry entry;
            entry.tvgId = i % 3 ? u"same"_s : QString();
            entry.name = QString::number(i % 7);
            entry.source.url = QUrl(u"http://u:secret@a.example/%1"_s.arg(i % 50));
            const QString id = again.idOf(entry);
            QVERIFY(!id.contains(u"secret"_s) && id.size() == 16);
            if (round == 0)
                first.append(id);
            else
                QCOMPARE(id, first.at(i));
            all.insert(id);
        }
    }
    QCOMPARE(all.size(), 300);
}

PLEXBRIDGE_TEST(TestChannelNumbering)
#include "tst_channelnumbering.moc"
