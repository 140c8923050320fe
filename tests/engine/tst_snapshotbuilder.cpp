// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/snapshotbuilder.h"
#include "support/testmain.h"

#include <QMap>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {

Consumer consumer(int number, qint64 bytes = 0)
{
    Consumer c;
    c.id = u"c%1"_s.arg(number);
    c.sessionId = u"s%1"_s.arg(number);
    c.createdAt = fromEpochMs(1000 + number);
    c.bytesSent = bytes;
    return c;
}

QStringList idsOf(const QList<Consumer> &consumers)
{
    QStringList ids;
    for (const Consumer &c : consumers)
        ids.append(c.id);
    return ids;
}

} // namespace

class TestSnapshotBuilder : public QObject {
    Q_OBJECT

private slots:
    void theFirstSnapshotHoldsEverything();
    void aDifferenceHoldsOnlyWhatChanged();
    void whatCameAndWentBetweenIsNotToldOf();
    void aGoneConsumerIsNeverAlsoAnUpsert();
    void differencesAddUpToTheTruth();
};

void TestSnapshotBuilder::theFirstSnapshotHoldsEverything()
{
    SnapshotBuilder builder;
    static_cast<void>(builder.takeFull({consumer(9)}));
    builder.noteGone(u"c9"_s);
    QVERIFY(builder.hasGone());
    const Snapshot snapshot = builder.takeFull({consumer(1), consumer(2)});
    QVERIFY(snapshot.full);
    QCOMPARE(idsOf(snapshot.upserts), (QStringList{u"c1"_s, u"c2"_s}));
    QVERIFY(!builder.hasGone());
}

void TestSnapshotBuilder::aDifferenceHoldsOnlyWhatChanged()
{
    SnapshotBuilder builder;
    static_cast<void>(builder.takeFull({consumer(1), consumer(2), consumer(3)}));
    const Snapshot snapshot = builder.takeDifference({consumer(2, 1), consumer(3, 7)});
    QVERIFY(!snapshot.full);
    QCOMPARE(idsOf(snapshot.upserts), (QStringList{u"c2"_s, u"c3"_s}));
    QCOMPARE(snapshot.upserts.last().bytesSent, 7);
    QVERIFY(builder.takeDifference({}).upserts.isEmpty());
}

void TestSnapshotBuilder::whatCameAndWentBetweenIsNotToldOf()
{
    SnapshotBuilder builder;
    static_cast<void>(builder.takeFull({}));
    builder.noteGone(u"c1"_s);
    const Snapshot snapshot = builder.takeDifference({});
    QVERIFY(snapshot.upserts.isEmpty());
    QVERIFY(snapshot.removed.isEmpty());
}

void TestSnapshotBuilder::aGoneConsumerIsNeverAlsoAnUpsert()
{
    SnapshotBuilder builder;
    static_cast<void>(builder.takeFull({consumer(1)}));
    builder.noteGone(u"c1"_s);
    builder.noteGone(u"c2"_s);
    const Snapshot gone = builder.takeDifference({consumer(3)});
    QCOMPARE(idsOf(gone.upserts), QStringList{u"c3"_s});
    QCOMPARE(gone.removed, QStringList{u"c1"_s});
    builder.noteGone(u"c3"_s);
    const Snapshot back = builder.takeDifference({consumer(3, 1)});
    QCOMPARE(idsOf(back.upserts), QStringList{u"c3"_s});
    QVERIFY(back.removed.isEmpty());
}

void TestSnapshotBuilder::differencesAddUpToTheTruth()
{
    std::mt19937 random(7);
    SnapshotBuilder builder;
    QMap<QString, qint64> truth, shown;
    QMap<QString, Consumer> changed;
    static_cast<void>(builder.takeFull({}));
    for (int step = 0; step < 5000; ++step) {
        const int number = int(random() % 40);
        const Consumer c = consumer(number, step);
        if (random() % 3 == 0) {
            truth.remove(c.id);
            changed.remove(c.id);
            builder.noteGone(c.id);
        } else {
            truth.insert(c.id, step);
            changed.insert(c.id, c);
        }
        if (random() % 10 != 0)
            continue;
        const Snapshot snapshot = builder.takeDifference(changed.values());
        changed.clear();
        for (const QString &id : snapshot.removed)
            QVERIFY2(shown.remove(id) == 1, "told to remove what was never told");
        for (const Consumer &u : snapshot.upserts)
            shown.insert(u.id, u.bytesSent);
        QCOMPARE(shown, truth);
    }
}

PLEXBRIDGE_TEST(TestSnapshotBuilder)
#include "tst_snapshotbuilder.moc"
