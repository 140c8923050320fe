// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"
#include "events/knownclients.h"
#include "events/moments.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Consumer viewer()
{
    Consumer made;
    made.id = u"id"_s;
    made.sessionId = u"session"_s;
    made.channelId = u"one"_s;
    made.channelName = u"One"_s;
    made.client = {u"192.168.1.5"_s, u"Lavf/60.3"_s};
    return made;
}

} // namespace

/// What happens in a moment, and who is new.
class MomentsTest : public QObject {
    Q_OBJECT

private slots:
    void failures_data();
    void failures();
    void zappingIsAboutTheSame();
    void wordsAreRead();
    void newDevices_data();
    void newDevices();
    void knownOnesAreKept();
    void memoryIsBounded();
    void damagedBytesAreNothing();
};

void MomentsTest::failures_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("code"); // 0: not told
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, EndReason reason, const QString &detail, ProblemCode code,
                        const QString &why) {
        QTest::newRow(name) << int(reason) << detail << int(code) << why;
    };
    row("left", EndReason::ClientLeft, {}, ProblemCode::None, {});
    row("stopped", EndReason::Stopped, {}, ProblemCode::None, {});
    row("purged", EndReason::Purged, {}, ProblemCode::None, {});
    row("quit", EndReason::ShuttingDown, {}, ProblemCode::None, {});
    row("full", EndReason::Refused, u"805 All Tuners In Use"_s, ProblemCode::None, {});
    row("taken", EndReason::Refused, u"804 Tuner In Use"_s, ProblemCode::None, {});
    row("refused", EndReason::Refused, u"806 Tune Failed: the provider refuses the stream (418)"_s,
        ProblemCode::UpstreamRefused, u"the provider refuses the stream (418)"_s);
    row("silent", EndReason::Refused, u"807 No Video Data"_s, ProblemCode::NoVideo, {});
    row("lost", EndReason::UpstreamLost, u"the provider fell silent"_s, ProblemCode::UpstreamLost,
        u"the provider fell silent"_s);
    row("lost with a colon", EndReason::UpstreamLost, u"ffmpeg: broken pipe"_s, ProblemCode::UpstreamLost,
        u"ffmpeg: broken pipe"_s);
    row("stalled", EndReason::Stalled, {}, ProblemCode::NoVideo, {});
}

void MomentsTest::failures()
{
    QFETCH(const int, reason);
    QFETCH(const QString, detail);
    QFETCH(const int, code);
    QFETCH(const QString, why);
    const auto told = moments::failed(viewer(), EndReason(reason), recognised(detail));
    QCOMPARE(told.has_value(), code != 0);
    if (!told)
        return;
    QCOMPARE(told->kind, EventKind::ViewerFailed);
    QCOMPARE(int(told->problem.code), code);
    QCOMPARE(told->problem.detail.english(), why);
    QCOMPARE(told->sessionId, u"session"_s);
    QCOMPARE(told->reason, std::optional(EndReason(reason)));
}

void MomentsTest::zappingIsAboutTheSame()
{
    Consumer other = viewer();
    other.channelId = u"two"_s;
    QCOMPARE(moments::began(viewer()).about, moments::began(other).about);
    other.client.address = u"192.168.1.6"_s;
    QVERIFY(moments::began(viewer()).about != moments::began(other).about);
}

void MomentsTest::wordsAreRead()
{
    for (const EventKind kind : EventKinds)
        QCOMPARE(eventKindFromWord(toWord(kind)), std::optional(kind));
    QVERIFY(!eventKindFromWord(u"viewer"));
    QVERIFY(!moments::refusalIn({}).has_value());
    QCOMPARE(moments::refusalIn(u"806 Tune Failed"_s), std::optional(StreamRefusal::TuneFailed));
}

void MomentsTest::newDevices_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("agent");
    QTest::addColumn<bool>("isNew");
    QTest::newRow("the same") << u"192.168.1.5"_s << u"Lavf/60.3"_s << false;
    QTest::newRow("a newer version") << u"192.168.1.5"_s << u"Lavf/61.1"_s << false;
    QTest::newRow("another program") << u"192.168.1.5"_s << u"Kodi/20"_s << true;
    QTest::newRow("another address") << u"192.168.1.6"_s << u"Lavf/60.3"_s << true;
}

void MomentsTest::newDevices()
{
    QFETCH(const QString, address);
    QFETCH(const QString, agent);
    QFETCH(const bool, isNew);
    KnownClients known;
    QVERIFY(known.isNew({u"192.168.1.5"_s, u"Lavf/60.3"_s}));
    QCOMPARE(known.isNew({address, agent}), isNew);
    QVERIFY(!known.isNew({address, agent}));
}

void MomentsTest::knownOnesAreKept()
{
    KnownClients known;
    QVERIFY(known.isNew({u"2001:db8:1:2:aaaa::1"_s, u"VLC/3"_s}));
    KnownClients later;
    later.take(known.toBytes());
    QVERIFY(!later.isNew({u"2001:db8:1:2:bbbb::7"_s, u"VLC/3"_s})); // its address of today
    QVERIFY(!known.toBytes().contains("2001"));
}

void MomentsTest::memoryIsBounded()
{
    KnownClients known;
    for (int i = 0; i < 2000; ++i)
        QVERIFY(known.isNew({QString::number(i), u"VLC"_s}));
    QVERIFY(known.toBytes().size() < KnownClients::Most * 20);
    QVERIFY(!known.isNew({u"1999"_s, u"VLC"_s}));
    QVERIFY(known.isNew({u"1"_s, u"VLC"_s}));
}

void MomentsTest::damagedBytesAreNothing()
{
    KnownClients known;
    known.take("\0\1 nonsense\nmore of it, and longer than a mark could ever be\n");
    QVERIFY(known.toBytes().isEmpty());
}

PLEXBRIDGE_TEST(MomentsTest)
#include "tst_moments.moc"
