// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/eventname.h"
#include "guide/eventpreviews.h"
#include "guide/xmltvtime.h"
#include "guide/xmltvtimes.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

const WallTime Now = time_point_cast<milliseconds>(at("20261003120000")); // a Saturday

QString told(const std::optional<GuideTime> &time)
{
    return time ? QString::fromLatin1(toXmltvTime(*time).first(12)) : QString();
}

} // namespace

/// Channels whose name tells what is on.
class TestEventName : public QObject {
    Q_OBJECT
private slots:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("slot");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("stop");
        const auto row = [](const QString &name, const QString &slot, const QString &title,
                            const QString &start, const QString &stop = {}) {
            QTest::newRow(qPrintable(name)) << name << slot << title << start << stop;
        };
        row(u"PPV 07: A vs B @ 20:00"_s, u"PPV 07"_s, u"A vs B"_s, u"202610031800"_s);
        row(u"PPV 07: A vs B @ 20:00 - 22:30"_s, u"PPV 07"_s, u"A vs B"_s, u"202610031800"_s,
            u"202610032030"_s);
        row(u"PPV 07 | 20:00 A vs B"_s, u"PPV 07"_s, u"A vs B"_s, u"202610031800"_s);
        row(u"UK: PPV 7 - UFC 300: Main Card @ 10pm"_s, u"PPV 7"_s, u"UFC 300: Main Card"_s,
            u"202610032000"_s);
        row(u"LIVE EVENT 12: UFC 300 Main Card @ 10:00 PM ET"_s, u"LIVE EVENT 12"_s, u"UFC 300 Main Card"_s,
            u"202610040200"_s);
        row(u"NBA 03: Bulls at Lakers | Sun 4 Oct 02:30 CET"_s, u"NBA 03"_s, u"Bulls at Lakers"_s,
            u"202610040030"_s);
        row(u"NFL 1: Jets @ Bills (10/11 1:00 PM ET)"_s, u"NFL 1"_s, u"Jets @ Bills"_s, u"202611101800"_s);
        row(u"Event 4: Final start: 2026-10-05 20:00:00 stop: 2026-10-05 22:00:00"_s, u"Event 4"_s,
            u"Final"_s, u"202610051800"_s, u"202610052000"_s);
        row(u"Sky Sports+ 12: Leeds v Hull @ 7.45pm UK"_s, u"Sky Sports+ 12"_s, u"Leeds v Hull"_s,
            u"202610031845"_s);
        row(u"Sport 4: A vs B @ 19:45 UK"_s, u"Sport 4"_s, u"A vs B"_s, u"202610031845"_s);
        row(u"PPV 3: Gala"_s, u"PPV 3"_s, u"Gala"_s, {});
        row(u"PPV 08:"_s, u"PPV 08"_s, {}, {});
        row(u"PPV 08"_s, u"PPV 08"_s, {}, {});
        row(u"PPV 08 - NO EVENT STREAMING"_s, u"PPV 08"_s, {}, {});
        row(u"MLB 05 | Off Air"_s, u"MLB 05"_s, {}, {});
        row(u"PPV 1: Late Show @ 02:00"_s, u"PPV 1"_s, u"Late Show"_s, u"202610040000"_s);
        row(u"PPV 1: Early Show @ 09:00"_s, u"PPV 1"_s, u"Early Show"_s, u"202610030700"_s);
        for (const char *none : {"BBC One", "Radio 4: The Archers", "ITV4", "RTL: 2", "Sky Sports 1",
                                 "24/7 Friends", "Channel 4 +1", "NPO 1", "France 24: News"})
            row(QString::fromLatin1(none), {}, {}, {});
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, slot);
        const EventNames names({true, {}, "Europe/Berlin"}, Now);
        const std::optional<EventName> event = names.read(name);
        QCOMPARE(event ? event->slot : QString(), slot);
        QTEST(event ? event->title : QString(), "title");
        QTEST(event ? told(event->start) : QString(), "start");
        QTEST(event ? told(event->stop) : QString(), "stop");
        QVERIFY(!EventNames({false, {}, {}}, Now).read(name));
    }
    void vacancies_data()
    {
        QTest::addColumn<bool>("vacant");
        for (const char *name :
             {"PPV 08:", "PPV 08", "UK: PPV 08 |", "Event 3", "PPV 08 - NO EVENT STREAMING",
              "DAZN 4:", "DAZN 4 | No event", "MLB 05 | Off Air", "PPV 2: Gala 1 Oct 2026 20:00"})
            QTest::newRow(name) << true;
        for (const char *name : {"PPV 07: A vs B @ 20:00", "PPV 3: Gala", "DAZN 1", "Match 1", "Sky Sports 1",
                                 "BBC One", "Prime 2", "PPV 2: Gala 3 Oct 2026 10:00", "France 24:"})
            QTest::newRow(name) << false;
    }
    void vacancies()
    {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QTEST(EventNames({true, {}, "UTC"}, Now).isVacant(name), "vacant");
        QVERIFY(!EventNames({false, {}, "UTC"}, Now).isVacant(name));
    }
    void previews()
    {
        const QStringList names{u"BBC One"_s, u"PPV 07: A vs B @ 20:00"_s, u"PPV 08:"_s,
                                u"Arena B >> The Band"_s};
        const EventPreviews usual =
            previewEvents({false, {}, "UTC"}, names, Now); // also before it is switched on
        QCOMPARE(usual.found, 2);
        QCOMPARE(usual.events.at(0).name, names.at(1));
        QCOMPARE(usual.events.at(0).slot, u"PPV 07"_s);
        QCOMPARE(usual.events.at(0).title, u"A vs B"_s);
        QVERIFY(*usual.events.at(0).start == WallTime(at("20261003200000")));
        QVERIFY(usual.events.at(1).vacant && usual.events.at(1).title.isEmpty());
        const QString mine = u"^(?<slot>Arena [A-Z]) >> (?<title>.*)$"_s;
        QCOMPARE(previewEvents({true, {mine}, "UTC"}, names, Now).events.last().title, u"The Band"_s);
        // One that tries every way to read a name gives up in time.
        const QStringList long_{QString(190, u'a') + u'!'};
        QCOMPARE(previewEvents({true, {u"^(?<title>(a+)+)+$"_s}, "UTC"}, long_, Now).found, 0);
        QCOMPARE(previewEvents({true, {u"(broken"_s}, "UTC"}, names, Now).problem.subject, u"(broken"_s);
        QVERIFY(previewEvents({true, {u"^(.*)$"_s}, "UTC"}, names, Now)
                    .problem.detail.english()
                    .contains(u"title"_s));
        QCOMPARE(previewEvents({true, {}, "Nowhere/City"}, names, Now).problem.code, ProblemCode::BadOption);
    }
    void patternsOfAPerson()
    {
        const EventNames names(
            {true, {u"(broken"_s, u"^(?<slot>Arena [A-Z]) >> (?<title>.*) >> (?<time>.*)$"_s}, "UTC"}, Now);
        const std::optional<EventName> event = names.read(u"Arena B >> The Band >> 21:00"_s);
        QVERIFY(event);
        QCOMPARE(event->slot, u"Arena B"_s);
        QCOMPARE(event->title, u"The Band"_s);
        QCOMPARE(told(event->start), u"202610032100"_s);
    }
    void programmesCoverTheWindow()
    {
        const GuideWindow window{at("20261003100000"), at("20261005100000")};
        const EventName event{u"PPV 07"_s, u"A & B"_s, at("20261003201500"), {}};
        const QList<GuideProgramme> programmes = tidied(eventProgrammes(event, u"-"_s, window), window);
        QCOMPARE(programmes.first().start, window.from);
        QCOMPARE(*programmes.last().stop, window.to);
        GuideTime end = window.from;
        int on = 0;
        for (const GuideProgramme &programme : programmes) {
            QCOMPARE(programme.start, end);
            end = *programme.stop;
            on += programme.body.startsWith("<title>A &amp; B</title>");
            if (programme.start == at("20261003201500"))
                QCOMPARE(end, at("20261003231500"));
        }
        QCOMPARE(on, 1);
        const EventName timeless{u"PPV 07"_s, u"Gala"_s, {}, {}};
        QCOMPARE(eventProgrammes(timeless, u"-"_s, window).size(), 1);
        const EventName over{u"PPV 07"_s, u"Gala"_s, at("20261002201500"), {}};
        QVERIFY(!eventProgrammes(over, u"-"_s, window).first().body.contains("Gala"));
    }
};

PLEXBRIDGE_TEST(TestEventName)
#include "tst_eventname.moc"
