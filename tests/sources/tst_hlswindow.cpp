// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hlswindow.h"

#include "support/testmain.h"
#include "support/turnableclock.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A playlist in short: "5: a b !c ~d" begins with number 5; ! is a discontinuity before, ~ a gap; "-:" has
/// no number; "." at the end: nothing will follow.
HlsMediaPlaylist listOf(const QString &text)
{
    HlsMediaPlaylist list;
    list.base = QUrl(u"http://h/live/x.m3u8"_s);
    list.target = 4s;
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const QString number = words.takeFirst().chopped(1);
    list.isNumbered = number != u"-";
    list.isOver = !words.isEmpty() && words.constLast() == u".";
    if (list.isOver)
        words.removeLast();
    qint64 next = number.toLongLong();
    for (QString word : std::as_const(words)) {
        HlsSegment segment;
        segment.number = next++;
        segment.duration = 4s;
        segment.discontinuity = word.startsWith(u'!');
        segment.gap = word.startsWith(u'~');
        segment.uri = word.remove(u'!').remove(u'~').toUtf8();
        list.segments.append(segment);
    }
    return list;
}

/// What is wanted now, in order, taken as fetched; "!" before what does not continue.
QString drain(HlsWindow &window)
{
    QStringList words;
    while (const HlsWindow::Wanted *wanted = window.next()) {
        words.append((wanted->discontinued ? u"!"_s : QString()) + QString::fromUtf8(wanted->segment.uri));
        window.gotNext();
    }
    return words.join(u' ');
}

} // namespace

/// What is fetched next, whatever servers do to their numbers and names.
class HlsWindowTest : public QObject {
    Q_OBJECT
private slots:
    void follows_data();
    void follows();
    void goesOnAtTheNewestAfterALongWait();
    void saysWhereAPieceIsMissing();
    void beginsWithAReserve_data();
    void beginsWithAReserve();
    void stepsToWhatIsThere();
    void waitsBeforeItLoadsAgain_data();
    void waitsBeforeItLoadsAgain();
    void resolves();
    void isBounded();
};

void HlsWindowTest::follows_data()
{
    QTest::addColumn<QStringList>("loads");
    QTest::addColumn<QString>("wanted"); // after each load, divided by |
    const auto row = [](const char *name, const QStringList &loads, const QString &wanted) {
        QTest::newRow(name) << loads << wanted;
    };
    row("begins two before the newest", {u"5: z a b c"_s}, u"a b c"_s);
    row("begins no further back than a break", {u"5: a !b c"_s}, u"b c"_s);
    row("begins no further back than a gap", {u"5: a ~b c"_s}, u"c"_s);
    row("follows", {u"5: a b c"_s, u"6: b c d"_s, u"8: d e f"_s}, u"a b c|d|e f"_s);
    row("slid by all of it", {u"5: a b c"_s, u"8: d e f"_s}, u"a b c|d e f"_s);
    row("repeats", {u"5: a b c"_s, u"5: a b c"_s, u"5: a b c"_s, u"6: b c d"_s}, u"a b c|||d"_s);
    row("not begun yet", {u"0:"_s, u"0:"_s, u"0: a"_s, u"0: a b"_s}, u"||a|b"_s);
    row("empty for a while", {u"5: a b c"_s, u"0:"_s, u"6: b c d"_s}, u"a b c||d"_s);
    row("complete from its beginning", {u"0: a b c ."_s}, u"a b c"_s);
    row("ends", {u"5: a b c"_s, u"6: b c d ."_s, u"6: b c d ."_s, u"6: b c d ."_s, u"6: b c d ."_s},
        u"a b c|d|||"_s);
    row("ends and begins anew", {u"5: a b c"_s, u"6: b c d ."_s, u"1: x"_s}, u"a b c|d|!x"_s);
    row("discontinuity", {u"5: a b !c"_s, u"6: b !c !d"_s, u"7: !c !d e"_s}, u"c|!d|e"_s);
    row("gap at the end", {u"5: a b ~c"_s, u"6: b ~c d"_s}, u"a b|!d"_s);
    row("gap between", {u"5: a"_s, u"5: a ~b c"_s}, u"a|!c"_s);
    row("skips numbers", {u"5: a b c"_s, u"10: f g"_s}, u"a b c|!f g"_s);
    row("leaps", {u"5: a b c"_s, u"5000: f g"_s}, u"a b c|!g"_s);
    row("leaps in number only", {u"5: a b c"_s, u"5000: b c d"_s}, u"a b c|d"_s);
    row("goes back to zero", {u"500: a b c"_s, u"0: x y"_s, u"1: y z"_s}, u"a b c|!y|z"_s);
    row("goes back, same pieces", {u"500: a b c"_s, u"0: b c d"_s, u"1: c d e"_s}, u"a b c|d|e"_s);
    row("an old copy", {u"5: a b c"_s, u"6: b c d"_s, u"5: a b c"_s, u"7: c d e"_s}, u"a b c|d||e"_s);
    row("begins over with the same names",
        {u"0: s0"_s, u"0: s0 s1 s2 s3 s4 s5 s6"_s, u"0: s0"_s, u"0: s0 s1"_s, u"0: s0 s1 s2"_s,
         u"0: s0 s1 s2 s3"_s, u"0: s0 s1 s2 s3 s4"_s},
        u"s0|s1 s2 s3 s4 s5 s6||||!s3|s4"_s);
    row("names that come round", {u"5: s0 s1 s2"_s, u"6: s1 s2 s0"_s, u"7: s2 s0 s1"_s, u"8: s0 s1 s2"_s},
        u"s0 s1 s2|s0|s1|s2"_s);
    row("no numbers", {u"-: a b c"_s, u"-: b c d"_s, u"-: b c d"_s, u"-: d e f"_s}, u"a b c|d||e f"_s);
    row("no numbers, nothing left", {u"-: a b c"_s, u"-: x y z"_s}, u"a b c|!z"_s);
    row("always the same number", {u"1: a b c"_s, u"1: b c d"_s, u"1: c d e"_s}, u"a b c|d|e"_s);
    row("tokens", {u"5: a?t=1 b?t=1 c?t=1"_s, u"6: b?t=2 c?t=2 d?t=2"_s}, u"a?t=1 b?t=1 c?t=1|d?t=2"_s);
    row("tokens without numbers", {u"-: a?t=1 b?t=1 c?t=1"_s, u"-: b?t=2 c?t=2 d?t=2"_s},
        u"a?t=1 b?t=1 c?t=1|d?t=2"_s);
    row("other hosts", {u"-: //h1/x/a //h2/x/b"_s, u"-: //h2/x/b //h1/x/c"_s},
        u"//h1/x/a //h2/x/b|//h1/x/c"_s);
    row("all of the name is a token", {u"5: t1 t2 t3"_s, u"5: t4 t5 t6"_s, u"6: t7 t8 t9"_s},
        u"t1 t2 t3||t9"_s);
    row("told apart by the query", {u"-: s?n=1 s?n=2"_s, u"-: s?n=2 s?n=3"_s}, u"s?n=1 s?n=2|s?n=3"_s);
    row("told apart by the folder", {u"-: 1/s 2/s"_s, u"-: 2/s 3/s"_s}, u"1/s 2/s|3/s"_s);
}

void HlsWindowTest::follows()
{
    QFETCH(QStringList, loads);
    HlsWindow window;
    TurnableClock clock;
    QStringList wanted;
    for (const QString &load : std::as_const(loads)) {
        window.take(listOf(load), clock.steady());
        wanted.append(drain(window));
        clock.turn(4s);
    }
    QTEST(wanted.join(u'|'), "wanted");
    QCOMPARE(window.isOver(), loads.constLast().endsWith(u'.'));
}

void HlsWindowTest::goesOnAtTheNewestAfterALongWait()
{
    TurnableClock clock;
    HlsWindow window;
    window.take(listOf(u"5: a b c"_s), clock.steady());
    QCOMPARE(drain(window), u"a b c"_s);
    clock.turn(60s);
    window.take(listOf(u"20: p q r"_s), clock.steady());
    QCOMPARE(drain(window), u"!r"_s);
}

void HlsWindowTest::saysWhereAPieceIsMissing()
{
    TurnableClock clock;
    HlsWindow window;
    window.take(listOf(u"5: a"_s), clock.steady());
    QCOMPARE(drain(window), u"a"_s);
    window.take(listOf(u"5: a b c d"_s), clock.steady());
    window.skipNext();
    QCOMPARE(drain(window), u"!c d"_s);
    window.take(listOf(u"5: a b c d e"_s), clock.steady());
    window.skipNext(); // the last of them: it shows with the next load
    QVERIFY(!window.next());
    window.take(listOf(u"5: a b c d e f g"_s), clock.steady());
    QCOMPARE(drain(window), u"!f g"_s);
}

/// Six seconds are behind it, or two pieces, or four seconds of shorter ones.
void HlsWindowTest::beginsWithAReserve_data()
{
    QTest::addColumn<int>("piece"); // ms
    QTest::addColumn<QString>("wanted");
    QTest::newRow("very short") << 500 << u"a b c d e f g h i"_s;
    QTest::newRow("short") << 1000 << u"e f g h i"_s;
    QTest::newRow("two seconds") << 2000 << u"g h i"_s;
    QTest::newRow("usual") << 4000 << u"g h i"_s;
    QTest::newRow("six seconds") << 6000 << u"h i"_s;
    QTest::newRow("long") << 10'000 << u"h i"_s;
}

void HlsWindowTest::beginsWithAReserve()
{
    QFETCH(int, piece);
    HlsMediaPlaylist list = listOf(u"5: z a b c d e f g h i"_s);
    for (HlsSegment &segment : list.segments)
        segment.duration = std::chrono::milliseconds(piece);
    HlsWindow window;
    window.take(list, TurnableClock().steady());
    QTEST(drain(window), "wanted");
}

/// The oldest of a list may have gone, its newest may not have come.
void HlsWindowTest::stepsToWhatIsThere()
{
    const auto now = TurnableClock().steady();
    HlsWindow window;
    window.take(listOf(u"5: a b c d e"_s), now);
    QVERIFY(window.stepBack() && window.stepBack() && !window.stepBack());
    QCOMPARE(window.next()->segment.uri, QByteArray("a"));
    QVERIFY(window.stepForward() && window.stepForward() && window.stepForward() && window.stepForward());
    QCOMPARE(window.next()->segment.uri, QByteArray("e"));
    QVERIFY(!window.next()->discontinued && !window.stepForward());

    HlsWindow begun;
    begun.take(listOf(u"5: a b c d e"_s), now);
    begun.gotNext();
    QVERIFY(!begun.stepBack() && !begun.stepForward());
    HlsWindow film;
    film.take(listOf(u"0: a b c ."_s), now);
    QVERIFY(!film.stepForward());
    HlsWindow resumed;
    resumed.resumeAfter(5, "a");
    resumed.take(listOf(u"5: a b c"_s), now);
    QVERIFY(!resumed.stepForward());
    QCOMPARE(drain(resumed), u"b c"_s);
}

void HlsWindowTest::waitsBeforeItLoadsAgain_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<int>("piece");
    QTest::addColumn<int>("changed");
    QTest::addColumn<int>("unchanged");
    QTest::newRow("by the book") << 6000 << 6000 << 6000 << 3000;
    QTest::newRow("target set far too high") << 60'000 << 2000 << 2000 << 1000;
    QTest::newRow("longer than the target") << 2000 << 9000 << 2000 << 1000;
    QTest::newRow("tiny") << 1 << 1 << 250 << 250;
    QTest::newRow("huge") << 3'600'000 << 3'600'000 << 60'000 << 30'000;
    QTest::newRow("none") << 0 << 5000 << 5000 << 2500;
}

void HlsWindowTest::waitsBeforeItLoadsAgain()
{
    QFETCH(int, target);
    QFETCH(int, piece);
    TurnableClock clock;
    HlsWindow window;
    HlsMediaPlaylist list = listOf(u"1: a b"_s);
    list.target = std::chrono::milliseconds(target);
    for (HlsSegment &segment : list.segments)
        segment.duration = std::chrono::milliseconds(piece);
    window.take(list, clock.steady());
    QTEST(int(window.reloadWait().count()), "changed");
    window.take(list, clock.steady());
    QTEST(int(window.reloadWait().count()), "unchanged");
}

void HlsWindowTest::resolves()
{
    TurnableClock clock;
    HlsWindow window;
    HlsMediaPlaylist list = listOf(u"1: ../a.ts"_s);
    list.segments[0].key = {HlsKey::Method::Aes128, "/key", {}, {}};
    window.take(list, clock.steady());
    QCOMPARE(window.next()->url, QUrl(u"http://h/a.ts"_s));
    QCOMPARE(window.next()->keyUrl, QUrl(u"http://h/key"_s));
    window.gotNext();
    window.take(listOf(u"1: ../a.ts file:///etc/passwd"_s), clock.steady());
    QVERIFY(window.next()->url.isEmpty());
}

void HlsWindowTest::isBounded()
{
    TurnableClock clock;
    HlsWindow window;
    QStringList names;
    for (int i = 0; i < 1000; ++i)
        names.append(QString::number(i));
    for (int load = 0; load < 100; ++load) // nobody fetches any
        window.take(listOf(QString::number(load * 1000) + u": "_s + names.join(u' ')), clock.steady());
    int count = 0;
    for (; window.next(); ++count)
        window.gotNext();
    QVERIFY2(count <= 2 * HlsMediaPlaylist::MostSegments, qPrintable(QString::number(count)));
}

PLEXBRIDGE_TEST(HlsWindowTest)
#include "tst_hlswindow.moc"
