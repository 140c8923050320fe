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
    builder.noteChanged(consumer(9));
    const Snapshot snapshot = builder.takeFull({consumer(1), consumer(2)});
    QVERIFY(snapshot.full);
    QCOMPARE(idsOf(snapshot.upserts), (QStringList{u"c1"_s, u"c2"_s}));
    QVERIFY(!builder.hasChanges());
}

void TestSnapshotBuilder::aDifferenceHoldsOnlyWhatChanged()
{
    SnapshotBuilder builder;
    static_cast<void>(builder.takeFull({consumer(1), consumer(2), consumer(3)}));
    builder.noteChanged(consumer(3, 5));
    builder.noteChanged(consumer(3, 7));
    builder.noteChanged(consumer(2, 1));
    const Snapshot snapshot = builder.takeDifference();
    QVERIFY(!snapshot.full);
    QCOMPARE(idsOf(snapshot.upserts), (QStringList{u"c2"_s, u"c3"_s}));
    QCOMPARE(snapshot.upserts.last().bytesSent, 7);
    QVERIFY(builder.takeDifference().upserts.isEmpty());
}

void TestSnapshotBuilder::whatCameAndWentBetweenIsNotToldOf()
{
    SnapshotBuilder builder;
    static_cast<void>(builder.takeFull({}));
    builder.noteChanged(consumer(1));
    builder.noteGone(u"c1"_s);
    const Snapshot snapshot = builder.takeDifference();
    QVERIFY(snapshot.upserts.isEmpty());
    QVERIFY(snapshot.removed.isEmpty());
}

void TestSnapshotBuilder::aGoneConsumerIsNeverAlsoAnUpsert()
{
    SnapshotBuilder builder;
    static_cast<void>(builder.takeFull({consumer(1)}));
    builder.noteChanged(consumer(1, 3));
    builder.noteGone(u"c1"_s);
    const Snapshot gone = builder.takeDifference();
    QVERIFY(gone.upserts.isEmpty());
    QCOMPARE(gone.removed, QStringList{u"c1"_s});
}

void TestSnapshotBuilder::differencesAddUpToTheTruth()
{
    std::mt19937 random(7);
    SnapshotBuilder builder;
    QMap<QString, qint64> truth, shown;
    static_cast<void>(builder.takeFull({}));
    for (int step = 0; step < 5000; ++step) {
        const int number = int(random() % 40);
        const Consumer c = consumer(number, step);
        if (random() % 3 == 0) {
            truth.remove(c.id);
            builder.noteGone(c.id);
        } else {
            truth.insert(c.id, step);
            builder.noteChanged(c);
        }
        if (random() % 10 != 0)
            continue;
        const Snapshot snapshot = builder.takeDifference();
        for (const QString &id : snapshot.removed)
            QVERIFY2(shown.remove(id) == 1, "told to remove what was never told");
        for (const Consumer &u : snapshot.upserts)
            shown.insert(u.id, u.bytesSent);
        QCOMPARE(shown, truth);
    }
}

PLEXBRIDGE_TEST(TestSnapshotBuilder)
#include "tst_snapshotbuilder.moc"
