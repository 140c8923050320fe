// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logoaddress.h"
#include "guide/guidetask.h"
#include "guide/matchchanges.h"
#include "guide/xmltvreader.h"
#include "support/testmain.h"
#include "support/turnableclock.h"
#include "support/xmltvmaker.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

/// A document as its readers see it.
class Outside final : public XmltvSink {
public:
    explicit Outside(const QByteArray &document)
    {
        XmltvReader reader(*this);
        reader.feed(document);
        reader.finish();
        problem = reader.problem();
    }
    void channelRead(const XmltvChannel &channel) override { channels.append(channel.id); }
    bool wantsProgramme(const QString &, GuideTime, std::optional<GuideTime>) override { return true; }
    void programmeRead(const XmltvProgramme &programme) override
    {
        programmes[programme.channel].append(programme);
    }
    QStringList channels;
    QHash<QString, QList<XmltvProgramme>> programmes;
    Problem problem;
};

/// Guides as bad as they come, the same for the same seed.
class WildGuide {
public:
    WildGuide(quint32 seed, GuideTime now)
        : m_random(seed)
        , m_now(now)
    {
    }
    QByteArray make()
    {
        QByteArray text = "<tv>";
        for (int i = m_random.bounded(60); i > 0; --i) {
            const QByteArray id = "ch" + QByteArray::number(m_random.bounded(6));
            text += m_random.bounded(5) == 0
                ? "<channel id=\"" + id + "\"><display-name>" + words() + "</display-name></channel>"
                : programme(id);
        }
        return text + (m_random.bounded(4) == 0 ? "<oops" : "</tv>");
    }

private:
    QByteArray programme(const QByteArray &id)
    {
        const GuideTime start = m_now + minutes(m_random.bounded(-3000, 30'000));
        QByteArray text = "<programme start=\"" + time(start) + "\"";
        if (m_random.bounded(3) > 0)
            text += " stop=\"" + time(start + minutes(m_random.bounded(-100, 2000))) + "\"";
        text += " channel=\"" + id + "\">";
        static const QByteArrayList names{"title",  "desc",   "date",        "category", "icon",    "credits",
                                          "length", "rating", "episode-num", "new",      "made-up", "url"};
        for (int i = m_random.bounded(6); i > 0; --i) {
            const QByteArray name = names.at(m_random.bounded(int(names.size())));
            text += "<" + name + (m_random.bounded(2) ? " src=\"http://i.example/x\" lang=\"en\"" : "") + ">"
                + (m_random.bounded(3) ? words() : QByteArray())
                + (m_random.bounded(4) == 0 ? "<value>" + words() + "</value>" : QByteArray()) + "</" + name
                + ">";
        }
        return text + "</programme>";
    }
    QByteArray time(GuideTime at)
    {
        static const QByteArrayList zones{" +0000", "", " +0000", " nonsense"};
        return toXmltvTime(at).first(14) + zones.at(m_random.bounded(int(zones.size())));
    }
    QByteArray words()
    {
        static const QByteArrayList all{"a", "&lt;b&gt;", "&amp;", "\xc3\xa9", " ", "&#1234;", "2024", "12"};
        QByteArray text;
        for (int i = m_random.bounded(4); i > 0; --i)
            text += all.at(m_random.bounded(int(all.size())));
        return text;
    }

    QRandomGenerator m_random;
    GuideTime m_now;
};

} // namespace

/// The document that goes out, whatever goes in.
class TestGuideDocument : public QObject {
    Q_OBJECT
private slots:
    void init();
    void anyGuideGivesAValidDocument();
    void indexPointsAtBodies();
    void readsXmlOnlyWhereItMust();
    void descriptionsAreCutBeforeDays();
    void iconsAreOurs();
    void matchesThatChange();
    void timesAreCorrected();
    void stylesAndEvents();
    void validByTheDtd();
    void validByXmltvsOwnTool_data();
    void validByXmltvsOwnTool();

private:
    static QList<Channel> lineup(int count, const QString &numbers)
    {
        QList<Channel> channels;
        for (int i = 0; i < count; ++i) {
            Channel channel;
            channel.id = u"id%1"_s.arg(i);
            channel.guideNumber = numbers.arg(i + 1);
            channel.name = u"Channel & %1"_s.arg(i);
            channel.tvgId = u"ch%1"_s.arg(i);
            channel.logo = QUrl(u"http://i.example/?a=1&b=2"_s);
            channels.append(channel);
        }
        return channels;
    }
    GuideOutcome build(const QByteArray &text, const QString &numbers = u"%1"_s)
    {
        return runGuideTask(taskOf(text, numbers));
    }
    GuideTask taskOf(const QByteArray &text, const QString &numbers = u"%1"_s)
    {
        QFile file(m_dir->filePath(u"in.xml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        file.close();
        GuideTask task;
        task.channels = lineup(8, numbers);
        task.sources = {{{file.fileName(), false, {}, false, {}, {}, {}}, false, true, {}, {}}};
        task.directory = m_dir->filePath(u"guide"_s);
        task.now = m_clock.wall();
        task.maxGuideBytes = 100'000'000;
        task.maxBytes = 19'000'000;
        task.cancelled = std::make_shared<std::atomic_bool>(false);
        return task;
    }
    /// Of a made-up guide that fits the lineup, and of all the shapes of the sample.
    [[nodiscard]] QByteArray richGuide() const
    {
        XmltvShape shape;
        shape.from = floor<hours>(m_clock.wall());
        shape.channels = 4;
        shape.days = 2;
        QByteArray text = makeXmltv(shape).replace(".example\"", "\"");
        QFile sample(QStringLiteral(SAMPLES "/guide.xml"));
        (void)sample.open(QIODevice::ReadOnly);
        QByteArray inside = sample.readAll();
        inside = inside.mid(inside.indexOf("<programme")).replace("one.example", "ch5");
        return text.replace("</tv>\n",
                            inside.first(inside.indexOf("<programme start=\"nonsense"))
                                + "<programme start=\"" + toXmltvTime(shape.from)
                                + "\" channel=\"ch6\"><title>T</title><episode-num system=\"xmltv_ns\">S1E2"
                                  "</episode-num><episode-num>S1 E2</episode-num><desc> </desc>"
                                  "</programme></tv>\n");
    }
    [[nodiscard]] static QString dtd()
    {
        for (const QString &path : {u"/usr/share/xmltv/xmltv.dtd"_s, u"/usr/local/share/xmltv/xmltv.dtd"_s}) {
            if (QFile::exists(path))
                return path;
        }
        return {};
    }
    [[nodiscard]] QString written(const GuideOutcome &outcome)
    {
        QFile file(m_dir->filePath(u"out.xml"_s));
        (void)file.open(QIODevice::WriteOnly);
        file.write(outcome.document->text);
        return file.fileName();
    }
    static std::pair<int, QByteArray> run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        (void)process.waitForFinished(60'000);
        return {process.exitCode(), process.readAll()};
    }

    TurnableClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestGuideDocument::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestGuideDocument::anyGuideGivesAValidDocument()
{
    const GuideWindow window = guideWindow(m_clock.wall(), 7);
    int known = 0;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const GuideOutcome outcome = build(WildGuide(seed, floor<seconds>(m_clock.wall())).make());
        QVERIFY(outcome.document);
        const Outside document(outcome.document->text);
        QCOMPARE(document.problem, Problem());
        QCOMPARE(document.channels.size(), 8);
        known += outcome.channelsWithGuide;
        for (const QList<XmltvProgramme> &programmes : document.programmes) {
            for (qsizetype i = 0; i < programmes.size(); ++i) {
                const XmltvProgramme &one = programmes.at(i);
                QVERIFY(one.stop && *one.stop > one.start);
                QVERIFY(*one.stop > window.from && one.start < window.to);
                QVERIFY(i == 0 || *programmes.at(i - 1).stop <= one.start);
                QCOMPARE(one.elements.value(0).name, QByteArray("title"));
                QVERIFY(!one.elements.value(0).text.isEmpty());
                for (const XmltvElement &element : one.elements)
                    QVERIFY(element.name != "date" || !element.text.isEmpty());
            }
        }
        QCOMPARE(document.programmes.size(), 8);
    }
    QVERIFY(known > 100); // they were not all placeholders
}

void TestGuideDocument::indexPointsAtBodies()
{
    const GuideOutcome outcome = build(richGuide());
    QVERIFY(outcome.document);
    QCOMPARE(outcome.document->index.size(), 8);
    int bodies = 0;
    for (const ChannelBroadcasts &channel : outcome.document->index) {
        for (const Broadcast &one : channel.broadcasts) {
            const QByteArray body = outcome.document->text.mid(one.body.offset, one.body.size);
            QVERIFY(body.startsWith("<title") && body.endsWith('>'));
            ++bodies;
        }
    }
    QCOMPARE(bodies, outcome.document->text.count("</programme>"));
    QVERIFY(bodies > 100);
}

void TestGuideDocument::readsXmlOnlyWhereItMust()
{
    GuideTask task = taskOf(richGuide());
    task.channels.resize(3);
    const auto readings = [&task] {
        return runGuideTask(task).readings;
    };
    QCOMPARE(readings(), 1);
    QCOMPARE(readings(), 0); // looked at again, unchanged
    task.channels[0].guideLink = GuideLink{u"ch1"_s};
    QCOMPARE(readings(), 0);
    task.channels[0].name = u"Other"_s;
    task.channels.removeLast();
    task.days = 14;
    QCOMPARE(readings(), 0);
    task.now += 20h;
    QCOMPARE(readings(), 0);
    task.now += 10h; // the end of the window is not in the database
    QCOMPARE(readings(), 1);
    QCOMPARE(readings(), 0);
    task.channels.append(lineup(5, u"%1"_s).last()); // its programmes were passed over
    QCOMPARE(readings(), 1);
    task.channels[0].guideLink = GuideLink{u"ch3"_s};
    QCOMPARE(readings(), 1);
    task.channels[0].source.url = QUrl(u"http://tv.example/1.ts"_s); // its pictures may tell an account now
    QCOMPARE(readings(), 1);
    QCOMPARE(readings(), 0);
}

void TestGuideDocument::descriptionsAreCutBeforeDays()
{
    const GuideTime begin = floor<hours>(m_clock.wall());
    QByteArray text = "<tv>";
    for (int hour = 0; hour < 160; ++hour) {
        text += "<programme start=\"" + toXmltvTime(begin + hours(hour))
            + "\" channel=\"ch0\"><title>T</title><desc>" + QByteArray("words ").repeated(300)
            + "</desc></programme>";
    }
    GuideTask task = taskOf(text + "</tv>");
    task.placeholders = false;
    task.maxBytes = 150'000;
    const GuideOutcome cut = runGuideTask(task);
    QVERIFY(cut.document->text.size() < task.maxBytes);
    QCOMPARE(cut.document->text.count("<programme "), 160);
    QVERIFY(cut.document->text.contains("words\u2026</desc>"));
    QCOMPARE(cut.problems.size(), 1);
    QVERIFY2(cut.problems.first().detail.english().startsWith(u"descriptions are cut"_s),
             qPrintable(cut.problems.first().detail.english()));
    task.maxBytes = 30'000; // days have to go, too
    const GuideOutcome less = runGuideTask(task);
    QVERIFY(less.document->text.size() < task.maxBytes);
    QVERIFY(less.document->text.count("<programme ") > 50);
    task.maxBytes = 1'000'000;
    QVERIFY(runGuideTask(task).problems.isEmpty());
}

void TestGuideDocument::iconsAreOurs()
{
    GuideTask task = taskOf("<tv><channel id=\"ch0\"><display-name>0</display-name><icon "
                            "src=\"http://g.example/0.png\"/></channel>"
                            "<programme start=\""
                            + toXmltvTime(floor<hours>(m_clock.wall()))
                            + "\" channel=\"ch0\"><title>T</title></programme></tv>");
    task.channels[0].logo.clear();
    QVERIFY(runGuideTask(task).document->text.contains("<icon src=\"http://g.example/0.png\""));
    task.ownLogos = true;
    const GuideOutcome own = runGuideTask(task);
    QVERIFY(!own.document->text.contains("g.example"));
    const QUrl guides(u"http://g.example/0.png"_s);
    QVERIFY(own.document->text.contains("<icon src=\"" + logoPath(guides).toLatin1() + '"'));
    QCOMPARE(own.icons.value(logoKey(guides)), guides.toString());
    task.channels[0].logo = QUrl(u"http://p.example/a.png"_s); // the playlist's goes before
    QVERIFY(runGuideTask(task).document->text.contains(logoPath(task.channels[0].logo).toLatin1()));
}

void TestGuideDocument::matchesThatChange()
{
    Channel one, two, fresh;
    one.id = u"1"_s;
    two.id = u"2"_s;
    fresh.id = u"3"_s;
    const auto matched = [](const QString &id) {
        ChannelGuide guide;
        guide.guideId = id;
        return guide;
    };
    const MatchChanges changes = matchChangesBetween({{u"1"_s, matched(u"a"_s)}}, {u"1"_s, u"2"_s},
                                                     {{u"2"_s, matched(u"b"_s)}, {u"3"_s, matched(u"c"_s)}},
                                                     {one, two, fresh}, m_clock.wall());
    QCOMPARE(changes.news.size(), 2); // one that is new has no match that changed
    QCOMPARE(changes.news.at(0).former, u"a"_s);
    QVERIFY(changes.news.at(0).guideId.isEmpty());
    QCOMPARE(changes.news.at(1).guideId, u"b"_s);
    QVERIFY(changes.news.at(1).former.isEmpty());
}

void TestGuideDocument::timesAreCorrected()
{
    const GuideTime begin = floor<hours>(m_clock.wall());
    const auto programmeAt = [](const QByteArray &start) {
        return "<programme start=\"" + start + "\" channel=\"ch0\"><title>T</title></programme>";
    };
    GuideTask task = taskOf("<tv>" + programmeAt(toXmltvTime(begin)) + "</tv>");
    const auto first = [&task] {
        const GuideOutcome outcome = runGuideTask(task);
        return outcome.document->index.value(u"id0"_s).broadcasts.value(0).start;
    };
    QCOMPARE(first(), begin);
    task.channels[0].guideShift = 150min;
    QCOMPARE(first(), begin + 150min);
    task.sources[0].origin.shift.by = -60min;
    QCOMPARE(first(), begin + 90min);
    task.shifts.insert(u"id0"_s, {30min, {}}); // what a person says stands for what the playlist does
    QCOMPARE(first(), begin - 30min);
    task.shifts.insert(u"id0"_s, {});
    QCOMPARE(first(), begin - 60min);
    task.shifts.clear();
    task.channels[0].guideShift = 0min;
    task.sources[0].origin.shift = {0min, "Asia/Kolkata"};
    task.channels[0].guideShift = 300min;
    QCOMPARE(first(), begin - 30min); // five and a half hours ahead of UTC
    QCOMPARE(runGuideTask(task).readings, 0); // all of that without reading again
    GuideTask local = taskOf("<tv>" + programmeAt(toXmltvTime(begin).first(14)) + "</tv>");
    local.sources[0].origin.zone = "Europe/Berlin";
    QCOMPARE(runGuideTask(local).document->index.value(u"id0"_s).broadcasts.value(0).start, begin - 2h);
}

void TestGuideDocument::stylesAndEvents()
{
    const GuideTime begin = floor<hours>(m_clock.wall());
    GuideTask task = taskOf("<tv><programme start=\"" + toXmltvTime(begin)
                            + "\" channel=\"ch0\"><title>T</title><sub-title>S</sub-title><category>Fussball"
                              "</category></programme></tv>");
    task.style = {true, {u"fussball=Sports"_s}};
    task.events = {true, {}, "UTC"};
    task.channels[1].name = u"PPV 07: Gala @ 23:30"_s;
    const GuideOutcome styled = runGuideTask(task);
    QVERIFY(styled.document->text.contains("<title>T: S</title>"));
    QVERIFY(styled.document->text.contains("<category>Sports</category>"));
    QVERIFY(styled.document->text.contains("<title>Gala</title>"));
    const ChannelBroadcasts event = styled.document->index.value(u"id1"_s);
    QVERIFY(!event.placeholders);
    QVERIFY(std::any_of(event.broadcasts.cbegin(), event.broadcasts.cend(), [](const Broadcast &broadcast) {
        return (broadcast.start - floor<days>(broadcast.start)) == 23h + 30min;
    }));
    task.events.enabled = false;
    QVERIFY(!runGuideTask(task).document->text.contains("<title>Gala</title>"));
}

void TestGuideDocument::validByTheDtd()
{
    const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
    if (xmllint.isEmpty() || dtd().isEmpty())
        QSKIP("needs xmllint and the DTD of xmltv-util");
    const GuideOutcome outcome = build(richGuide());
    const auto [code, said] = run(xmllint, {u"--noout"_s, u"--dtdvalid"_s, dtd(), written(outcome)});
    QVERIFY2(code == 0, said.constData());
}

void TestGuideDocument::validByXmltvsOwnTool_data()
{
    QTest::addColumn<QString>("numbers");
    QTest::addColumn<bool>("complains");
    QTest::newRow("5.1") << u"%1.1"_s << false;
    // It wants ids like "one.example", Plex wants the guide number: see below.
    QTest::newRow("5") << u"%1"_s << true;
}

/// Of a plain number as id, and of nothing else, it complains.
void TestGuideDocument::validByXmltvsOwnTool()
{
    QFETCH(QString, numbers);
    QFETCH(bool, complains);
    const QString tool = QStandardPaths::findExecutable(u"tv_validate_file"_s);
    if (tool.isEmpty() || dtd().isEmpty())
        QSKIP("needs tv_validate_file of xmltv-util");
    const GuideOutcome outcome = build(richGuide(), numbers);
    const auto [code, said] = run(tool, {u"--dtd-file"_s, dtd(), written(outcome)});
    QCOMPARE(code, complains ? 1 : 0);
    int ids = 0;
    for (const QByteArray &line : said.split('\n')) {
        if (line.trimmed().isEmpty() || line.contains("Validated ok") || line.contains("error found"))
            continue;
        QVERIFY2(line.contains("Invalid channel-id '"), said.constData());
        ++ids;
    }
    QCOMPARE(ids, complains ? 8 : 0);
}

PLEXBRIDGE_TEST(TestGuideDocument)
#include "tst_guidedocument.moc"
