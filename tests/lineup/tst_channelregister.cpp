// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/channelidentity.h"
#include "lineup/channelrecall.h"
#include "lineup/lineupassembly.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr WallTime begin{std::chrono::hours(480'000)};

PlaylistEntry entry(const QString &tvgId, const QString &name, const QString &address,
                    const QString &group = {})
{
    PlaylistEntry made;
    made.tvgId = tvgId;
    made.name = name;
    made.group = group;
    made.source.url = QUrl(u"http://tv.example/"_s + address);
    return made;
}

PlaylistConfig configOf(const QString &name)
{
    PlaylistConfig config;
    config.name = name;
    config.source = u"http://%1.example/list.m3u"_s.arg(name);
    return config;
}

SourcePlaylist listOf(const QList<PlaylistEntry> &entries, const QString &name = u"a"_s)
{
    ParsedPlaylist parsed;
    parsed.entries = entries;
    return {configOf(name), parsed, true};
}

/// The lineups that one memory goes through.
struct House {
    LineupImport refresh(const QList<SourcePlaylist> &playlists)
    {
        now += 1h;
        return assembleLineup(playlists, false, now, memory);
    }
    LineupImport refresh(const QList<PlaylistEntry> &entries) { return refresh({listOf(entries)}); }

    LineupMemory memory;
    WallTime now = begin;
};

/// Id and number by address.
QHash<QString, QString> told(const LineupImport &result)
{
    QHash<QString, QString> all;
    for (const Channel &channel : result.channels)
        all.insert(channel.source.url.fileName(), channel.id + u' ' + channel.guideNumber);
    return all;
}

/// Each id and each number once; empty: so it is.
QString doubleIn(const LineupImport &result)
{
    QSet<QString> ids, numbers;
    for (const Channel &channel : result.channels) {
        if (ids.contains(channel.id) || numbers.contains(channel.guideNumber))
            return channel.id + u' ' + channel.guideNumber;
        ids.insert(channel.id);
        numbers.insert(channel.guideNumber);
    }
    return {};
}

/// A channel of a random world: its traits change, it stays itself.
struct Truth {
    std::array<QString, 3> traits;
    QString id; ///< as the lineup told it; empty: not yet
    QString number;
    bool there = true;
    bool fixed = false; ///< never changes

    [[nodiscard]] PlaylistEntry written() const { return entry(traits[0], traits[1], traits[2]); }
};

class World {
public:
    explicit World(quint32 seed)
        : m_random(seed)
    {
        // What many have is never one's alone, not for a moment, either: else it would tell who has it.
        for (int i = 0; i < 2; ++i) {
            all.append({{fresh(), u"Live"_s, fresh()}, {}, {}, true, true});
            all.append({{fresh(), fresh(), u"portal"_s}, {}, {}, true, true});
        }
        for (int i = m_random.bounded(5, 60); i > 0; --i)
            add();
    }

    void change()
    {
        for (Truth &truth : all) {
            if (truth.fixed)
                continue;
            truth.there = truth.there ? m_random.bounded(12) > 0 : m_random.bounded(3) == 0;
            if (truth.there && m_random.bounded(3) == 0)
                edit(truth);
        }
        for (int i = m_random.bounded(4); i > 0; --i)
            add();
    }

    QList<PlaylistEntry> written()
    {
        std::shuffle(all.begin(), all.end(), m_random);
        QList<PlaylistEntry> entries;
        for (const Truth &truth : std::as_const(all)) {
            if (truth.there)
                entries.append(truth.written());
        }
        return entries;
    }

    QList<Truth> all;

private:
    void add() { all.append({{fresh(), fresh(), fresh()}, {}, {}, true, false}); }
    QString fresh() { return u"x%1"_s.arg(++m_count); }

    /// One trait of its own stays; the others become new ones, or what many have.
    void edit(Truth &truth)
    {
        std::array<int, 3> order{0, 1, 2};
        std::shuffle(order.begin(), order.end(), m_random);
        const auto isOwn = [&truth](int kind) {
            return truth.traits[std::size_t(kind)].startsWith(u'x');
        };
        const int kept = *std::find_if(order.begin(), order.end(), isOwn);
        const std::array<QString, 3> common{QString(), u"Live"_s, u"portal"_s};
        for (const int kind : order) {
            QString &trait = truth.traits[std::size_t(kind)];
            const int choice = m_random.bounded(3);
            if (kind != kept && choice > 0)
                trait = choice == 1 ? fresh() : common[std::size_t(kind)];
        }
    }

    QRandomGenerator m_random;
    int m_count = 0;
};

} // namespace

class TestChannelRegister : public QObject {
    Q_OBJECT
private slots:
    void oneTraitIsEnough_data();
    void oneTraitIsEnough();
    void twoTraitsOutweighOne();
    void tvgIdGoesBeforeNameAndAddress();
    void alikeOnesKeepTheirOrder();
    void namelessDoublesStay();
    void anyWorldKeepsItsIds();
    void anyOrderIsTheSame();
    void anyPlaylistsHaveUniqueIdsAndNumbers();
    void anotherAddressOfThePlaylist();
    void aBackupStandsIn();
    void aBackupStandsInForGood();
    void formerFilesAreUnderstood();
    void manyAreQuick();
};

void TestChannelRegister::oneTraitIsEnough_data()
{
    QTest::addColumn<QList<PlaylistEntry>>("after");
    const PlaylistEntry other = entry(u"two"_s, u"Two"_s, u"2"_s);
    QTest::newRow("tvg-id") << QList<PlaylistEntry>{other, entry(u"one"_s, u"Uno"_s, u"9"_s, u"New"_s)};
    QTest::newRow("name and group") << QList<PlaylistEntry>{entry(u"uno"_s, u"ONE "_s, u"9"_s), other};
    QTest::newRow("tvg-id added or gone") << QList<PlaylistEntry>{entry({}, u"One"_s, u"9"_s), other};
    QTest::newRow("address") << QList<PlaylistEntry>{other, entry(u"uno"_s, u"Uno"_s, u"1"_s)};
}

void TestChannelRegister::oneTraitIsEnough()
{
    QFETCH(QList<PlaylistEntry>, after);
    House house;
    const LineupImport first =
        house.refresh({entry(u"one"_s, u"One"_s, u"1"_s), entry(u"two"_s, u"Two"_s, u"2"_s)});
    house.memory.marks.numbers.insert(first.channels.first().id, u"77"_s);
    const LineupImport second = house.refresh(after);
    QCOMPARE(second.channels.size(), 2);
    QVERIFY(second.missing.isEmpty());
    const auto isOther = [](const Channel &channel) {
        return channel.source.url.fileName() == u"2"_s;
    };
    for (const Channel &channel : second.channels)
        QCOMPARE(channel.id, first.channels.at(isOther(channel) ? 1 : 0).id);
    QCOMPARE(house.refresh(after).channels, second.channels);
}

void TestChannelRegister::twoTraitsOutweighOne()
{
    House house;
    const LineupImport first =
        house.refresh({entry(u"one"_s, u"One"_s, u"1"_s), entry(u"two"_s, u"Two"_s, u"2"_s)});
    // The provider had exchanged the ids and puts that right.
    const LineupImport second =
        house.refresh({entry(u"two"_s, u"One"_s, u"1"_s), entry(u"one"_s, u"Two"_s, u"2"_s)});
    QCOMPARE(told(second), told(first));
}

void TestChannelRegister::tvgIdGoesBeforeNameAndAddress()
{
    House house;
    const LineupImport first = house.refresh({entry(u"one"_s, u"One"_s, u"1"_s)});
    const LineupImport second = house.refresh(
        {entry(u"c"_s, u"C"_s, u"1"_s), entry(u"b"_s, u"One"_s, u"8"_s), entry(u"one"_s, u"A"_s, u"9"_s)});
    QCOMPARE(second.channels.at(2).id, first.channels.first().id);
    House another;
    (void)another.refresh({entry(u"one"_s, u"One"_s, u"1"_s)});
    const LineupImport third = another.refresh({entry(u"c"_s, u"C"_s, u"1"_s), entry({}, u"One"_s, u"8"_s)});
    QCOMPARE(third.channels.at(1).id, first.channels.first().id);
}

void TestChannelRegister::alikeOnesKeepTheirOrder()
{
    House house;
    QList<PlaylistEntry> doubles{entry({}, u"Cam"_s, u"token1"_s), entry({}, u"Cam"_s, u"token2"_s),
                                 entry(u"x"_s, u"Cam"_s, u"token3"_s), entry(u"x"_s, u"Cam"_s, u"token4"_s)};
    const LineupImport first = house.refresh(doubles);
    QCOMPARE(doubleIn(first), QString());
    for (PlaylistEntry &one : doubles)
        one.source.url.setPath(one.source.url.path() + u"new"_s);
    const LineupImport second = house.refresh(doubles);
    for (qsizetype at = 0; at < first.channels.size(); ++at)
        QCOMPARE(second.channels.at(at).id, first.channels.at(at).id);
    QCOMPARE(house.memory.channels.size(), 4);
}

void TestChannelRegister::namelessDoublesStay()
{
    House house;
    QList<PlaylistEntry> doubles{entry({}, u"tv.example"_s, u"1"_s), entry({}, u"tv.example"_s, u"1"_s)};
    for (PlaylistEntry &one : doubles)
        one.nameless = true;
    const LineupImport first = house.refresh(doubles);
    const LineupImport second = house.refresh(doubles);
    QCOMPARE(second.channels, first.channels);
    QCOMPARE(doubleIn(second), QString());
}

void TestChannelRegister::anyWorldKeepsItsIds()
{
    for (quint32 seed = 1; seed <= 150; ++seed) {
        World world(seed);
        House house;
        for (int round = 0; round < 8; ++round) {
            const QList<PlaylistEntry> entries = world.written();
            const LineupImport result = house.refresh(entries);
            QCOMPARE(doubleIn(result), QString());
            QCOMPARE(result.channels.size(), entries.size());
            qsizetype at = 0;
            for (Truth &truth : world.all) {
                if (!truth.there)
                    continue;
                const Channel &channel = result.channels.at(at++);
                if (truth.id.isEmpty()) {
                    truth.id = channel.id;
                    truth.number = channel.guideNumber;
                }
                QVERIFY2(channel.id == truth.id && channel.guideNumber == truth.number,
                         qPrintable(u"seed %1, round %2: %3"_s.arg(seed).arg(round).arg(truth.traits[1])));
            }
            world.change();
        }
    }
}

void TestChannelRegister::anyOrderIsTheSame()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 100; ++round) {
        QList<PlaylistEntry> entries;
        for (int i = random.bounded(1, 40); i > 0; --i) {
            entries.append(entry(u"t%1"_s.arg(random.bounded(12)), u"N%1"_s.arg(random.bounded(12)),
                                 QString::number(i), u"G%1"_s.arg(random.bounded(2))));
        }
        House house;
        const auto before = told(house.refresh(entries));
        std::shuffle(entries.begin(), entries.end(), random);
        QCOMPARE(told(house.refresh(entries)), before);
    }
}

void TestChannelRegister::anyPlaylistsHaveUniqueIdsAndNumbers()
{
    QRandomGenerator random(5);
    for (int world = 0; world < 60; ++world) {
        House house;
        for (int round = 0; round < 8; ++round) {
            QList<SourcePlaylist> playlists;
            for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
                QList<PlaylistEntry> entries;
                for (int i = random.bounded(20); i > 0; --i) {
                    entries.append(entry(random.bounded(2) ? QString() : u"t%1.uk"_s.arg(random.bounded(9)),
                                         u"Name %1"_s.arg(random.bounded(9)),
                                         QString::number(random.bounded(30))));
                    if (random.bounded(3) == 0)
                        entries.last().wantedNumber = QString::number(random.bounded(30));
                }
                playlists.append(listOf(entries, name));
                playlists.last().config.enabled = !entries.isEmpty();
                playlists.last().config.firstNumber = random.bounded(1, 4) * 5;
                playlists.last().isGood = random.bounded(3) > 0;
                if (random.bounded(3) == 0)
                    playlists.last().config.filter.withoutNames = u"[13]"_s;
            }
            if (random.bounded(4) == 0)
                playlists.removeLast();
            const LineupImport result = house.refresh(playlists);
            QCOMPARE(doubleIn(result), QString());
            const QSet<QString> offered = [&result] {
                QSet<QString> ids;
                for (const Channel &channel : result.channels)
                    ids.insert(channel.id);
                return ids;
            }();
            for (const MissingChannel &missing : result.missing)
                QVERIFY(!offered.contains(missing.id));
        }
    }
}

void TestChannelRegister::anotherAddressOfThePlaylist()
{
    House house;
    const QList<PlaylistEntry> entries{entry(u"one"_s, u"One"_s, u"1"_s), entry({}, u"Two"_s, u"2"_s)};
    const LineupImport before = house.refresh({listOf(entries, u"a"_s)});
    QList<PlaylistEntry> moved{entry({}, u"New"_s, u"n/0"_s), entry({}, u"Two"_s, u"n/2"_s),
                               entry(u"one"_s, u"Uno"_s, u"n/1"_s)};
    const LineupImport after = house.refresh({listOf(moved, u"b"_s)});
    QCOMPARE(after.channels.at(1).id, before.channels.at(1).id);
    QCOMPARE(after.channels.at(2).id, before.channels.at(0).id);
    QCOMPARE(after.channels.at(2).guideNumber, before.channels.at(0).guideNumber);
    QVERIFY(after.missing.isEmpty());
}

void TestChannelRegister::aBackupStandsIn()
{
    House house;
    const QList<PlaylistEntry> a{entry(u"one.uk"_s, u"One"_s, u"a1"_s), entry({}, u"Two"_s, u"a2"_s)};
    const SourcePlaylist b = listOf({entry(u"one.uk"_s, u"ONE HD"_s, u"b1"_s)}, u"b"_s);
    const LineupImport both = house.refresh({listOf(a), b});
    QCOMPARE(both.channels.size(), 2);
    const Channel one = both.channels.first();
    QCOMPARE(one.backups.size(), 1);
    // The provider of the first drops it: viewers and recordings go on.
    const LineupImport dropped = house.refresh({listOf(a.sliced(1)), b});
    QCOMPARE(dropped.channels.size(), 2);
    QCOMPARE(dropped.channels.at(1).id, one.id);
    QCOMPARE(dropped.channels.at(1).guideNumber, one.guideNumber);
    QCOMPARE(dropped.channels.at(1).source.url.fileName(), u"b1"_s);
    QVERIFY(dropped.missing.isEmpty());
    house.now += 24h * 40;
    QCOMPARE(house.refresh({listOf(a.sliced(1)), b}).channels, dropped.channels); // it is not over, either
    const LineupImport again = house.refresh({listOf(a), b});
    QCOMPARE(again.channels, both.channels);
    SourcePlaylist off = listOf({});
    off.config.enabled = false;
    const LineupImport without = house.refresh({off, b});
    QCOMPARE(without.channels.size(), 1);
    QCOMPARE(without.channels.first().id, one.id);
}

void TestChannelRegister::aBackupStandsInForGood()
{
    House house;
    const SourcePlaylist a = listOf({entry(u"one.uk"_s, u"One"_s, u"a1"_s)});
    const SourcePlaylist b = listOf({entry({}, u"Zero"_s, u"b0"_s), entry({}, u"ONE HD"_s, u"b1"_s)}, u"b"_s);
    const Channel one = house.refresh({a, b}).channels.first();
    for (int round = 0; round < 2; ++round) {
        const LineupImport alone = house.refresh({b});
        QCOMPARE(alone.channels.size(), 2);
        QCOMPARE(alone.channels.at(1).id, one.id);
        QCOMPARE(alone.channels.at(1).guideNumber, one.guideNumber);
    }
    QCOMPARE(house.memory.channels.size(), 2);
}

void TestChannelRegister::formerFilesAreUnderstood()
{
    const PlaylistEntry one = entry(u"one"_s, u"One"_s, u"1"_s);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"lineup.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"numbers\":{\"" + ChannelIdentity::plainIdOf(one).toLatin1()
               + "\":[\"42\",\"\"]},\"favorites\":[\"x\"],\"sizes\":{\"p\":7},\"sources\":\"p\"}");
    file.close();
    House house;
    house.memory = loadLineupMemory(path).value();
    QVERIFY(house.memory.marks.favorites.contains(u"x"_s));
    QCOMPARE(house.memory.playlists.value(u"p"_s).channels, 7);
    const LineupImport result = house.refresh({one, entry({}, u"Two"_s, u"2"_s)});
    QCOMPARE(result.channels.first().guideNumber, u"42"_s);
    QCOMPARE(result.channels.first().id, ChannelIdentity::plainIdOf(one));
    QVERIFY(!saveLineupMemory(path, house.memory));
    QCOMPARE(loadLineupMemory(path).value(), house.memory);
}

/// No step may be quadratic: then this takes minutes.
void TestChannelRegister::manyAreQuick()
{
    QList<PlaylistEntry> entries;
    for (int i = 0; i < 60'000; ++i) {
        entries.append(entry(i % 3 ? u"t%1"_s.arg(i / 2) : QString(), u"Name %1"_s.arg(i / 3),
                             QString::number(i / 2), u"G%1"_s.arg(i % 50)));
    }
    House house;
    const LineupImport first = house.refresh({listOf(entries), listOf(entries.first(20'000), u"b"_s)});
    for (PlaylistEntry &one : entries)
        one.source.url.setPath(u"/token"_s + one.source.url.path());
    const LineupImport second = house.refresh({listOf(entries), listOf(entries.first(20'000), u"b"_s)});
    QCOMPARE(second.channels.size(), first.channels.size());
    QCOMPARE(doubleIn(second), QString());
    QTemporaryDir dir;
    const QString file = dir.filePath(u"lineup.json"_s);
    QVERIFY(!saveLineupMemory(file, house.memory));
    const Result<LineupMemory> loaded = loadLineupMemory(file);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded.value(), house.memory);
}

PLEXBRIDGE_TEST(TestChannelRegister)
#include "tst_channelregister.moc"
