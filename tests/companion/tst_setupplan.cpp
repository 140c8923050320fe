// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/channelmap.h"
#include "companion/guideaddress.h"
#include "companion/setupplan.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = SetupStep::Kind;

namespace {

const QString ourId = u"10ABCDEF"_s;

Wanted wantedWith(const QStringList &numbers)
{
    Wanted wanted{
        ourId, u"PlexBridge"_s, u"192.168.1.20:3000"_s, {u"192.168.1.20:3000"_s, u"127.0.0.1:3000"_s}, {}};
    for (const QString &number : numbers)
        wanted.channels.append({number, u"Channel "_s + number});
    return wanted;
}

QString ourGuide()
{
    return guideaddress::lineupId(u"http://192.168.1.20:3000/epg.xml"_s, u"PlexBridge"_s);
}

ChannelPair rightPair(const QString &number)
{
    return {number, number, u"key-"_s + number, true};
}

/// All as it should be, for these channels.
Survey rightSurvey(const QStringList &numbers)
{
    Survey survey;
    survey.machine = u"m"_s;
    ServerDevice device{u"40"_s,
                        u"device://tv.plex.grabbers.hdhomerun/"_s + ourId,
                        ourId,
                        u"http://192.168.1.20:3000"_s,
                        u"PlexBridge"_s,
                        u"enabled"_s,
                        u"alive"_s,
                        u"41"_s,
                        {}};
    for (const QString &number : numbers) {
        device.map.append(rightPair(number));
        survey.offers.append({number, number, u"key-"_s + number});
    }
    survey.devices = {device};
    survey.dvrs = {{u"41"_s,
                    u"dvr"_s,
                    {ourGuide()},
                    {u"40"_s},
                    {{u"xmltvCustomRefreshInHours"_s, u"12"_s, u"24"_s}},
                    u"1"_s}};
    survey.knowsOffers = true;
    return survey;
}

QStringList wordsOf(const SetupPlan &plan)
{
    QStringList words;
    for (const SetupStep &step : plan.steps)
        words.append(toWord(step.kind));
    return words;
}

} // namespace

/// What is to be done in a media server, by what is there.
class TestSetupPlan : public QObject {
    Q_OBJECT

private slots:
    void steps_data();
    void steps();
    void ourDeviceIsFoundByIdAndAddressOnly_data();
    void ourDeviceIsFoundByIdAndAddressOnly();
    void whatWasSwitchedOffStaysOff();
    void aFreshDeviceThatIsAllOffIsNobodysWish();
    void switchedOffMovesWithItsChannel();
    void linesOfOthersStayInTheMap();
    void pinnedPairsStay();
    void guideIds_data();
    void guideIds();
};

void TestSetupPlan::steps_data()
{
    QTest::addColumn<Survey>("survey");
    QTest::addColumn<Wanted>("wanted");
    QTest::addColumn<Agreement>("agreed");
    QTest::addColumn<QStringList>("steps");
    const Wanted wanted = wantedWith({u"1"_s, u"2"_s, u"5.1"_s});
    const Survey right = rightSurvey({u"1"_s, u"2"_s, u"5.1"_s});
    const auto row = [&](const char *name, const QStringList &steps, auto change,
                         const Agreement &agreed = {}) {
        Survey survey = right;
        change(survey);
        QTest::newRow(name) << survey << wanted << agreed << steps;
    };
    const Agreement known{u"m"_s, u"40"_s, u"41"_s, u"192.168.1.20:3000"_s};
    const Agreement elsewhere{u"m"_s, u"40"_s, u"41"_s, u"192.168.1.9:3000"_s};
    const QStringList mapping{u"read_guide"_s, u"scan"_s, u"map"_s};
    const auto nothing = [](Survey &) {
    };
    row("all is right", {}, nothing);
    row("nothing there", QStringList{u"register"_s, u"create_dvr"_s} + mapping, [](Survey &survey) {
        survey = {};
        survey.machine = u"m"_s;
    });
    row("only somebody else's", QStringList{u"register"_s, u"create_dvr"_s} + mapping, [](Survey &survey) {
        survey.devices.first().uuid = u"device://tv.plex.grabbers.hdhomerun/1234567A"_s;
        survey.devices.first().deviceId = u"1234567A"_s;
        survey.dvrs.first().lineups = {u"lineup://tv.plex.providers.epg.cloud/x"_s};
    });
    row("a recorder of ours without a device", QStringList{u"register"_s, u"join"_s} + mapping,
        [](Survey &survey) {
            survey.devices.clear();
            survey.dvrs.first().devices.clear();
        });
    row("in no recorder", {u"join"_s}, [](Survey &survey) {
        survey.devices.first().dvr.clear();
        survey.dvrs.first().devices.clear();
    });
    row("a guide of somebody else", {u"other_guide"_s},
        [](Survey &survey) { survey.dvrs.first().lineups = {u"lineup://tv.plex.providers.epg.cloud/x"_s}; });
    row("no guide at all", {u"attach_guide"_s}, [](Survey &survey) { survey.dvrs.first().lineups.clear(); });
    row("the refresh as Plex has it", {u"set_refresh"_s},
        [](Survey &survey) { survey.dvrs.first().settings.first().value = u"24"_s; });
    row("the refresh as a person has it", {},
        [](Survey &survey) { survey.dvrs.first().settings.first().value = u"3"_s; });
    row("settings that are not told", {}, [](Survey &survey) { survey.dvrs.first().settings.clear(); });
    row("the refresh was set once", {},
        [](Survey &survey) { survey.dvrs.first().settings.first().value = u"24"_s; },
        {u"m"_s, u"40"_s, u"41"_s, {}, false, true});
    row("a line is missing", mapping, [](Survey &survey) { survey.devices.first().map.removeFirst(); });
    row("a line is wrong", mapping,
        [](Survey &survey) { survey.devices.first().map.first().guideChannel = u"2"_s; });
    row("a key is wrong", mapping, [](Survey &survey) { survey.devices.first().map.first().key = u"old"_s; });
    row("a line is there twice", mapping, [](Survey &survey) {
        survey.devices.first().map.append(ChannelPair{u"1"_s, u"2"_s, u"key-2"_s, true});
    });
    row("switched off there", {}, [](Survey &survey) { survey.devices.first().map.first().isOn = false; });
    row("the guide knows none", {}, [](Survey &survey) { survey.offers.clear(); });
    row("at an address we never had", {u"other_address"_s},
        [](Survey &survey) { survey.devices.first().uri = u"http://192.168.1.9:3000"_s; });
    row(
        "at an address we had", {u"follow"_s},
        [](Survey &survey) { survey.devices.first().uri = u"http://192.168.1.9:3000"_s; }, elsewhere);
    row(
        "the guide is at an address we had", {u"attach_guide"_s},
        [](Survey &survey) {
            survey.dvrs.first().lineups = {
                guideaddress::lineupId(u"http://192.168.1.9:3000/epg.xml"_s, u"P"_s)};
        },
        elsewhere);
    row(
        "both guides", {u"detach_guide"_s},
        [](Survey &survey) {
            survey.dvrs.first().lineups.append(
                guideaddress::lineupId(u"http://192.168.1.9:3000/epg.xml"_s, u"P"_s));
        },
        elsewhere);
    row("dead at another address", {u"follow"_s}, [](Survey &survey) {
        survey.devices.first().uri = u"http://192.168.1.9:3000"_s;
        survey.devices.first().status = u"dead"_s;
    });
    row("not switched on yet", {u"enable"_s},
        [](Survey &survey) { survey.devices.first().state = u"disabled"_s; });
    row("switched off by a person", {u"switched_off"_s},
        [](Survey &survey) { survey.devices.first().state = u"disabled"_s; },
        {u"m"_s, u"40"_s, u"41"_s, {}, false, false, {}, {}, true});
    row("its old self beside it", {u"leave"_s}, [](Survey &survey) {
        ServerDevice old = survey.devices.first();
        old.key = u"39"_s;
        old.uri = u"http://192.168.1.9:3000"_s;
        survey.devices.prepend(old);
        survey.dvrs.first().devices.append(old.key);
    });
    row("its old self alone", {u"other_address"_s}, [](Survey &survey) {
        survey.devices.first().uri = u"http://192.168.1.9:3000"_s;
        survey.dvrs.first().devices = {u"40"_s};
    });
    QTest::newRow("no channels: nothing is changed")
        << Survey{} << wantedWith({}) << known << QStringList{u"no_channels"_s};
    Agreement other = known;
    other.machine = u"another server"_s;
    other.switchedOff = {{u"1"_s, u"Channel 1"_s}};
    QTest::newRow("what was agreed with another server is void") << right << wanted << other << QStringList{};
}

void TestSetupPlan::steps()
{
    QFETCH(Survey, survey);
    QFETCH(Wanted, wanted);
    QFETCH(Agreement, agreed);
    QFETCH(QStringList, steps);
    const SetupPlan plan = planSetup(survey, wanted, agreed);
    QCOMPARE(wordsOf(plan), steps);
    QCOMPARE(plan.isRight(), steps.isEmpty());
    for (const SetupStep &step : plan.steps)
        QVERIFY2(step.device != u"7" && step.dvr != u"8", "somebody else's");
}

void TestSetupPlan::ourDeviceIsFoundByIdAndAddressOnly_data()
{
    QTest::addColumn<QString>("deviceId");
    QTest::addColumn<QString>("uuid");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("isOurs");
    const QString before = u"device://tv.plex.grabbers.hdhomerun/"_s;
    QTest::newRow("by id") << ourId << before + ourId << u"http://192.168.1.20:3000"_s << true;
    QTest::newRow("small letters") << u"10abcdef"_s << QString() << u"http://192.168.1.20:3000"_s << true;
    QTest::newRow("by uuid") << QString() << before + ourId << u"http://192.168.1.9:80"_s << true;
    QTest::newRow("by the address alone") << QString() << QString() << u"http://192.168.1.20:3000"_s << true;
    QTest::newRow("another id at our address")
        << u"1234567A"_s << before + u"1234567A"_s << u"http://192.168.1.20:3000"_s << false;
    QTest::newRow("an address that begins like ours")
        << QString() << QString() << u"http://192.168.1.20:30001"_s << false;
    QTest::newRow("an id that ends like ours")
        << u"FF10ABCDEF"_s << before + u"FF10ABCDEF"_s << u"http://192.168.1.5:3000"_s << false;
}

void TestSetupPlan::ourDeviceIsFoundByIdAndAddressOnly()
{
    QFETCH(QString, deviceId);
    QFETCH(QString, uuid);
    QFETCH(QString, uri);
    QFETCH(bool, isOurs);
    Survey survey;
    survey.devices = {{u"7"_s, uuid, deviceId, uri, u"PlexBridge"_s, {}, {}, {}, {}}};
    QCOMPARE(ourDevice(survey, wantedWith({u"1"_s})) != nullptr, isOurs);
}

void TestSetupPlan::whatWasSwitchedOffStaysOff()
{
    Survey survey = rightSurvey({u"1"_s, u"2"_s});
    survey.devices.first().map.first().isOn = false;
    const Wanted wanted = wantedWith({u"1"_s, u"2"_s, u"3"_s});
    survey.offers.append({u"3"_s, u"3"_s, u"key-3"_s});
    const SetupPlan plan = planSetup(survey, wanted, {});
    QCOMPARE(plan.steps.last().kind, Kind::Map);
    QCOMPARE(plan.steps.last().count, 1);
    QVERIFY(!plan.steps.last().map.first().isOn);
    QCOMPARE(plan.agreed.switchedOff, (QHash<QString, QString>{{u"1"_s, u"Channel 1"_s}}));

    survey.devices.first().map = {rightPair(u"2"_s), rightPair(u"3"_s)}; // the server dropped the line
    QVERIFY(planSetup(survey, wanted, plan.agreed).isRight());
    survey.devices.first().map.append(rightPair(u"1"_s)); // somebody switched it on again
    QVERIFY(planSetup(survey, wanted, plan.agreed).agreed.switchedOff.isEmpty());
}

void TestSetupPlan::aFreshDeviceThatIsAllOffIsNobodysWish()
{
    Survey survey = rightSurvey({u"1"_s, u"2"_s});
    for (ChannelPair &pair : survey.devices.first().map)
        pair.isOn = false;
    const Wanted wanted = wantedWith({u"1"_s, u"2"_s});
    const SetupPlan plan = planSetup(survey, wanted, {});
    QCOMPARE(plan.steps.last().count, 2);
    QVERIFY(plan.steps.last().map.first().isOn);
    Agreement mapped = plan.agreed;
    mapped.mapped = true;
    QVERIFY(planSetup(survey, wanted, mapped).isRight()); // somebody did that to a map of ours
}

void TestSetupPlan::switchedOffMovesWithItsChannel()
{
    Survey survey = rightSurvey({u"1"_s, u"2"_s});
    Agreement agreed;
    agreed.machine = survey.machine;
    agreed.switchedOff = {{u"9"_s, u"Channel 1"_s}}; // its number was 9
    const SetupPlan plan = planSetup(survey, wantedWith({u"1"_s, u"2"_s}), agreed);
    QVERIFY(plan.agreed.switchedOff.contains(u"1"_s));
}

void TestSetupPlan::linesOfOthersStayInTheMap()
{
    Survey survey = rightSurvey({u"1"_s});
    const ChannelPair gone{u"77"_s, u"77"_s, u"key-77"_s, true};
    survey.devices.first().map.append(gone);
    survey.offers.append({u"2"_s, u"2"_s, u"key-2"_s});
    const SetupPlan plan = planSetup(survey, wantedWith({u"1"_s, u"2"_s}), {});
    QVERIFY(plan.steps.last().map.contains(gone)); // what is left out would vanish
    QCOMPARE(plan.steps.last().map.size(), 3);
}

void TestSetupPlan::pinnedPairsStay()
{
    Survey survey = rightSurvey({u"1"_s, u"2"_s});
    const ChannelPair pin{u"1"_s, u"2"_s, u"key-2"_s, true};
    survey.devices.first().map.first() = pin;
    Agreement agreed;
    agreed.machine = survey.machine;
    agreed.pinned = {{u"1"_s, pin}};
    QVERIFY(planSetup(survey, wantedWith({u"1"_s, u"2"_s}), agreed).isRight());
}

void TestSetupPlan::guideIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isOurs");
    const QString prefix = u"lineup://tv.plex.providers.epg.xmltv/"_s;
    QTest::newRow("as built") << ourGuide() << true;
    QTest::newRow("encoded once more")
        << prefix + u"http%253A%252F%252F192.168.1.20%253A3000%252Fepg.xml%23My%2520TV"_s << true;
    QTest::newRow("not encoded") << prefix + u"http://192.168.1.20:3000/guide.xml#x"_s << true;
    QTest::newRow("by a name that a person gave")
        << prefix + u"http%3A%2F%2Fmybox%3A3000%2Fepg.xml#x"_s << true;
    QTest::newRow("another computer") << prefix + u"http%3A%2F%2F192.168.1.2%3A3000%2Fepg.xml#x"_s << false;
    QTest::newRow("another port") << prefix + u"http%3A%2F%2F192.168.1.20%3A80%2Fepg.xml#x"_s << false;
    QTest::newRow("another file") << prefix + u"http%3A%2F%2F192.168.1.20%3A3000%2Fother.xml#x"_s << false;
    QTest::newRow("Plex's own") << u"lineup://tv.plex.providers.epg.cloud/5fc"_s << false;
}

void TestSetupPlan::guideIds()
{
    QFETCH(QString, id);
    QFETCH(bool, isOurs);
    QCOMPARE(guideaddress::isOurs(id, {u"192.168.1.20:3000"_s}), isOurs);
}

PLEXBRIDGE_TEST(TestSetupPlan)
#include "tst_setupplan.moc"
