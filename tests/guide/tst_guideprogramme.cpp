// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/documentroom.h"
#include "guide/guideprogramme.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

const GuideTime Day = sys_days(2025y / September / 4);
const GuideWindow Window{Day, Day + 24h};

GuideProgramme from(minutes start, std::optional<minutes> stop, const char *name = "")
{
    return {Day + start, stop ? std::optional<GuideTime>(Day + *stop) : std::nullopt, name, 0};
}

QString described(const QList<GuideProgramme> &programmes)
{
    QStringList parts;
    for (const GuideProgramme &programme : programmes)
        parts.append(u"%1 %2-%3"_s.arg(QString::fromUtf8(programme.body))
                         .arg(duration_cast<minutes>(programme.start - Day).count())
                         .arg(duration_cast<minutes>(*programme.stop - Day).count()));
    return parts.join(u", "_s);
}

} // namespace

class TestGuideProgramme : public QObject {
    Q_OBJECT
private slots:
    void tidies_data();
    void tidies();
    void anyGuideIsTidied();
    void placeholdersCoverTheWindow();
    void fitsBytes();
};

void TestGuideProgramme::tidies_data()
{
    QTest::addColumn<QList<GuideProgramme>>("programmes");
    QTest::addColumn<QString>("expected");
    using List = QList<GuideProgramme>;
    QTest::newRow("in order") << List{from(60min, 120min, "b"), from(0min, 60min, "a")}
                              << u"a 0-60, b 60-120"_s;
    QTest::newRow("no end") << List{from(0min, {}, "a"), from(90min, {}, "b")} << u"a 0-90, b 90-150"_s;
    QTest::newRow("end before start")
        << List{from(10min, 0min, "a"), from(30min, 40min, "b")} << u"a 10-30, b 30-40"_s;
    QTest::newRow("overlap") << List{from(0min, 90min, "a"), from(60min, 120min, "b")}
                             << u"a 0-60, b 60-120"_s;
    QTest::newRow("gap stays") << List{from(0min, 30min, "a"), from(60min, 90min, "b")}
                               << u"a 0-30, b 60-90"_s;
    QTest::newRow("gap of minutes") << List{from(0min, 50min, "a"), from(60min, 90min, "b")}
                                    << u"a 0-60, b 60-90"_s;
    QTest::newRow("twice") << List{from(0min, 30min, "a"), from(0min, 60min, "b")} << u"a 0-30"_s;
    QTest::newRow("over the edges") << List{from(-30min, 30min, "a"), from(1430min, 1500min, "b")}
                                    << u"a -30-30, b 1430-1500"_s;
    QTest::newRow("outside") << List{from(-60min, 0min, "a"), from(1440min, 1500min, "b")} << QString();
    QTest::newRow("none") << List{} << QString();
}

void TestGuideProgramme::tidies()
{
    QFETCH(QList<GuideProgramme>, programmes);
    QTEST(described(tidied(programmes, Window)), "expected");
}

void TestGuideProgramme::anyGuideIsTidied()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 500; ++round) {
        QList<GuideProgramme> programmes;
        for (int i = random.bounded(40); i > 0; --i) {
            const minutes start(random.bounded(-200, 1800));
            const bool ends = random.bounded(3) > 0;
            programmes.append(from(start,
                                   ends ? std::optional(start + minutes(random.bounded(-20, 300)))
                                        : std::optional<minutes>()));
        }
        const QList<GuideProgramme> result = tidied(programmes, Window);
        for (qsizetype i = 0; i < result.size(); ++i) {
            QVERIFY(result.at(i).stop.has_value() && *result.at(i).stop > result.at(i).start);
            QVERIFY(i == 0 || *result.at(i - 1).stop <= result.at(i).start);
            QVERIFY(*result.at(i).stop > Window.from && result.at(i).start < Window.to);
        }
    }
}

void TestGuideProgramme::placeholdersCoverTheWindow()
{
    const GuideWindow window{Day + 20min, Day + 5h + 10min};
    const QList<GuideProgramme> programmes = placeholders(u"A & B"_s, u"Nothing known."_s, window);
    QCOMPARE(programmes.size(), 6);
    QCOMPARE(programmes.first().start, Day);
    QCOMPARE(*programmes.last().stop, Day + 6h);
    QCOMPARE(programmes.first().body,
             QByteArray("<title>A &amp; B</title><desc lang=\"en\">Nothing known.</desc>"));
}

void TestGuideProgramme::fitsBytes()
{
    const GuideWindow window{Day, Day + 168h};
    DocumentRoom room(window);
    room.addAlways(500);
    room.add(window.from - 30min, 1000); // is on when the window begins
    for (GuideTime start = window.from + 1h; start < window.to; start += 1h)
        room.add(start, 1000);
    QCOMPARE(room.bytesUntil(window.to), 500 + 168'000);
    QCOMPARE(room.bytesUntil(window.from + 2h), 500 + 2000);
    QCOMPARE(room.fittingEnd(1'000'000), window.to);
    QCOMPARE(room.fittingEnd(50'000), window.from + 49h);
    QCOMPARE(room.fittingEnd(50'000, {1000, window.from + 10h}), window.from + 39h);
    QCOMPARE(room.fittingEnd(10), window.from);
}

PLEXBRIDGE_TEST(TestGuideProgramme)
#include "tst_guideprogramme.moc"
