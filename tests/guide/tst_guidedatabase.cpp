// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"
#include "guide/guidedatabase.h"
#include "guide/guidedraft.h"
#include "guide/guideintake.h"
#include "guide/xmltvtimes.h"
#include "support/testmain.h"
#include "support/xmltvmaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

Channel channelFor(const QString &tvgId, const QString &name)
{
    Channel result;
    result.tvgId = tvgId;
    result.name = name;
    return result;
}

const GuideWindow FirstDay{at("20250904"), at("20250905")};

QByteArray programme(const char *id, const char *start, const char *title = "T")
{
    return QByteArray("<programme channel=\"") + id + "\" start=\"" + start + "\"><title>" + title
        + "</title></programme>";
}

} // namespace

/// From XMLTV into a database, and what is in it then.
class TestGuideDatabase : public QObject {
    Q_OBJECT
private slots:
    void init();
    void keepsOnlyWhatIsNeeded();
    void keepsAllThatMayFit();
    void withoutChannelElements();
    void readsAgainForLateChannels();
    void idsInAnotherSpelling_data();
    void idsInAnotherSpelling();
    void duplicateChannels();
    void twoAtTheSameTime();
    void factsAreKept();
    void unfinishedIsThrownAway();
    void damaged_data();
    void damaged();
    void otherVersion();
    void onlyForTheOwner();
    void largeGuide();

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"guide.db"_s); }
    /// Reads `inside` of a <tv>; twice where that is wanted.
    std::unique_ptr<GuideDatabase> read(const QList<Channel> &lineup, const QByteArray &inside)
    {
        {
            GuideDraft draft(file());
            GuideIntake intake(lineup, FirstDay, draft);
            for (int pass = 0; pass < 2; ++pass) {
                XmltvReader reader(intake);
                reader.feed("<tv>" + inside + "</tv>");
                reader.finish();
                if (reader.problem())
                    return nullptr;
                m_secondPass = intake.needsSecondPass();
                if (!m_secondPass)
                    break;
                intake.beginSecondPass();
            }
            GuideFacts facts;
            facts.stamp = u"s"_s;
            if (draft.finish(facts, intake.wanted()))
                return nullptr;
        }
        return GuideDatabase::open(file());
    }
    [[nodiscard]] static QStringList titles(GuideDatabase &database, const QString &id)
    {
        QStringList found;
        for (const GuideProgramme &one : database.programmes(id, FirstDay, true))
            found.append(QString::fromUtf8(one.body));
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    bool m_secondPass = false;
};

void TestGuideDatabase::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestGuideDatabase::keepsOnlyWhatIsNeeded()
{
    const auto database =
        read({channelFor(u"one"_s, u"One"_s)},
             "<channel id=\"one\"><display-name>1</display-name><icon src=\"http://i.example/1\"/></channel>"
             "<channel id=\"two\"><display-name>Two</display-name></channel>"
                 + programme("one", "20250903") + programme("one", "20250903120000")
                 + programme("one", "20250904", "&lt;A&gt;") + programme("one", "20250905")
                 + programme("two", "20250904"));
    QVERIFY(database);
    // The second may last into the window.
    QCOMPARE(titles(*database, u"one"_s),
             QStringList({u"<title>T</title>"_s, u"<title>&lt;A&gt;</title>"_s}));
    QVERIFY(titles(*database, u"two"_s).isEmpty());
    QCOMPARE(database->channel(u"one"_s).icon, u"http://i.example/1"_s);
    QVERIFY(database->channel(u"one"_s).kept);
    QCOMPARE(database->channel(u"two"_s).names, QStringList(u"Two"_s)); // for a person to choose
    QVERIFY(!database->channel(u"two"_s).kept);
    const QList<GuideProgramme> times = database->programmes(u"one"_s, FirstDay, false);
    QCOMPARE(times.size(), 2);
    QVERIFY(times.at(1).body.isEmpty());
    QCOMPARE(times.at(1).bodyBytes(), qsizetype(strlen("<title>&lt;A&gt;</title>")));
    QCOMPARE(times.at(1).start, at("20250904"));
    QVERIFY(!times.at(1).stop);
}

/// Not only the best of each: a correction must not make XML be read again.
void TestGuideDatabase::keepsAllThatMayFit()
{
    const auto database =
        read({channelFor(u"one.uk"_s, u"One"_s)},
             "<channel id=\"one.uk\"/><channel id=\"x\"><display-name>One</display-name></channel>"
                 + programme("one.uk", "20250904") + programme("x", "20250904"));
    QVERIFY(database);
    QCOMPARE(titles(*database, u"one.uk"_s).size(), 1);
    QCOMPARE(titles(*database, u"x"_s).size(), 1);
}

void TestGuideDatabase::withoutChannelElements()
{
    const auto database =
        read({channelFor(u"one"_s, u"One"_s)}, programme("one", "20250904") + programme("two", "20250904"));
    QVERIFY(database);
    QCOMPARE(titles(*database, u"one"_s).size(), 1);
    QVERIFY(!m_secondPass);
    QStringList ids;
    database->readChannels([&ids](const StoredChannel &found) {
        ids.append(found.id);
        return true;
    });
    QCOMPARE(ids, QStringList({u"one"_s, u"two"_s}));
}

void TestGuideDatabase::readsAgainForLateChannels()
{
    const auto database =
        read({channelFor({}, u"One"_s)},
             programme("77", "20250904") + "<channel id=\"77\"><display-name>One</display-name></channel>");
    QVERIFY(database);
    QCOMPARE(titles(*database, u"77"_s).size(), 1);
    QCOMPARE(database->channel(u"77"_s).names, QStringList(u"One"_s)); // once
}

void TestGuideDatabase::idsInAnotherSpelling_data()
{
    QTest::addColumn<QByteArray>(
        "described"); // in order, at "," one behind another; * is where the programme is
    QTest::addColumn<QByteArray>("programmed");
    QTest::addColumn<QByteArray>("kept"); // who has the programme
    QTest::newRow("the same") << QByteArray("BBC1.uk,*") << QByteArray("BBC1.uk") << QByteArray("BBC1.uk");
    QTest::newRow("lower case") << QByteArray("BBC1.uk,*") << QByteArray("bbc1.uk") << QByteArray("BBC1.uk");
    QTest::newRow("upper case") << QByteArray("bbc1.uk,*") << QByteArray("BBC1.UK") << QByteArray("bbc1.uk");
    QTest::newRow("described behind")
        << QByteArray("*,BBC1.uk") << QByteArray("bbc1.uk") << QByteArray("BBC1.uk");
    QTest::newRow("blanks") << QByteArray(" BBC1.uk,*") << QByteArray("bbc1.uk ") << QByteArray("BBC1.uk");
    QTest::newRow("for XML twice") << QByteArray("R&amp;B,*") << QByteArray("R&amp;amp;B")
                                   << QByteArray("R&B");
    QTest::newRow("accents of two characters")
        << QByteArray("T\xc3\xa9l\xc3\xa9,*") << QByteArray("te\xcc\x81le\xcc\x81")
        << QByteArray("T\xc3\xa9l\xc3\xa9");
    QTest::newRow("two that differ") << QByteArray("BBC1.uk,bbc1.UK,*") << QByteArray("bbc1.uk")
                                     << QByteArray("bbc1.uk");
    QTest::newRow("two that differ, one described behind")
        << QByteArray("BBC1.uk,*,bbc1.UK") << QByteArray("bbc1.UK") << QByteArray("bbc1.UK");
    QTest::newRow("two that differ, one of them exactly")
        << QByteArray("BBC1.uk,bbc1.uk,*") << QByteArray("bbc1.uk") << QByteArray("bbc1.uk");
}

void TestGuideDatabase::idsInAnotherSpelling()
{
    QFETCH(const QByteArray, described);
    QFETCH(const QByteArray, programmed);
    QFETCH(const QByteArray, kept);
    QByteArray inside;
    for (const QByteArray &id : described.split(','))
        inside += id == "*" ? programme(programmed.constData(), "20250904", "News")
                            : "<channel id=\"" + id + "\"><display-name>One</display-name></channel>";
    const auto database = read({channelFor(u"bbc1.uk"_s, u"One"_s), channelFor(u"r&b"_s, u"R"_s)}, inside);
    QVERIFY(database);
    QByteArrayList having;
    database->readChannels([&](const StoredChannel &found) {
        if (!titles(*database, found.id).isEmpty())
            having.append(found.id.toUtf8());
        return true;
    });
    QCOMPARE(having, QByteArrayList({kept}));
    QVERIFY(database->channel(QString::fromUtf8(kept)).kept);
    if (!described.contains(programmed) && kept != programmed) // nothing of it stays to be chosen
        QVERIFY(database->channel(QString::fromUtf8(programmed)).id.isEmpty());
}

void TestGuideDatabase::duplicateChannels()
{
    const auto database = read({channelFor(u"one"_s, u"One"_s)},
                               "<channel id=\"one\"><display-name>A\n name</display-name></channel>"
                               "<channel id=\"one\"><display-name>B</display-name><icon "
                               "src=\"http://i.example/1\"/></channel>"
                               "<channel id=\"one\"><icon src=\"http://i.example/2\"/></channel>");
    QVERIFY(database);
    QCOMPARE(database->channel(u"one"_s).names, QStringList({u"A name"_s, u"B"_s}));
    QCOMPARE(database->channel(u"one"_s).icon, u"http://i.example/1"_s);
}

void TestGuideDatabase::twoAtTheSameTime()
{
    const auto database =
        read({channelFor(u"one"_s, u"One"_s)},
             programme("one", "20250904120000", "Z") + programme("one", "20250904130000", "later")
                 + programme("one", "20250904120000", "A"));
    QVERIFY(database);
    QList<GuideProgramme> found = database->programmes(u"one"_s, FirstDay, true);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.first().body, QByteArray("<title>Z</title>")); // the first in the file
    QCOMPARE(tidied(found, FirstDay).size(), 2);
}

void TestGuideDatabase::factsAreKept()
{
    GuideFacts facts{u"12 34"_s,
                     FirstDay,
                     {u"a.example"_s, u"b.example"_s},
                     5'000'000'000,
                     7,
                     6'000'000'000,
                     {ProblemCode::Malformed, {}, {Said::AtPlace, {u"3"_s, u"7"_s, Said::EndsTooEarly}}, 3}};
    {
        GuideDraft draft(file());
        QVERIFY(!draft.finish(facts, {}));
    }
    const auto database = GuideDatabase::open(file());
    QVERIFY(database);
    const GuideFacts &read = database->facts();
    QCOMPARE(read.stamp, facts.stamp);
    QVERIFY(read.window.from == FirstDay.from && read.window.to == FirstDay.to);
    QCOMPARE(read.streamHosts, facts.streamHosts);
    QCOMPARE(read.bytes, facts.bytes);
    QCOMPARE(read.channels, 7);
    QCOMPARE(read.programmes, facts.programmes);
    QCOMPARE(read.problem, facts.problem);
}

void TestGuideDatabase::unfinishedIsThrownAway()
{
    {
        GuideDraft draft(file());
        draft.addChannel(u"one"_s, {u"One"_s}, {});
        QVERIFY(QFile::exists(file()));
    }
    QVERIFY(!QFile::exists(file()));
    QVERIFY(!GuideDatabase::open(file()));
    QVERIFY(!QFile::exists(file())); // nor made by looking
}

void TestGuideDatabase::damaged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no database") << QByteArray("<html>no</html>").repeated(100);
    QTest::newRow("a database's head") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x');
}

void TestGuideDatabase::damaged()
{
    QFETCH(QByteArray, content);
    QFile opened(file());
    QVERIFY(opened.open(QIODevice::WriteOnly) && opened.write(content) == content.size());
    opened.close();
    QVERIFY(!GuideDatabase::open(file()));
}

void TestGuideDatabase::otherVersion()
{
    QVERIFY(read({channelFor(u"one"_s, u"One"_s)}, programme("one", "20250904")));
    {
        GuideConnection connection(file());
        QVERIFY(connection.run(u"PRAGMA user_version = 99"_s));
    }
    QVERIFY(!GuideDatabase::open(file()));
}

void TestGuideDatabase::onlyForTheOwner()
{
    QVERIFY(read({channelFor(u"one"_s, u"One"_s)}, programme("one", "20250904")));
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestGuideDatabase::largeGuide()
{
    XmltvShape shape;
    shape.from = FirstDay.from;
    shape.channels = 60;
    shape.days = 3;
    const QByteArray all = makeXmltv(shape);
    const qsizetype begin = all.indexOf("<tv");
    const QByteArray inside = all.mid(all.indexOf('>', begin) + 1).chopped(6);
    const auto database = read({channelFor(u"ch7.example"_s, u"Seven"_s)}, inside);
    QVERIFY(database);
    QCOMPARE(database->programmes(u"ch7.example"_s, FirstDay, true).size(), 24);
    QCOMPARE(database->programmes(u"ch8.example"_s, FirstDay, true).size(), 0);
    int channels = 0;
    database->readChannels([&channels](const StoredChannel &) { return ++channels < 40; });
    QCOMPARE(channels, 40); // stops when told
    QVERIFY(database->isSound());
}

PLEXBRIDGE_TEST(TestGuideDatabase)
#include "tst_guidedatabase.moc"
