// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/lineupimporter.h"

#include "fetch/download.h"
#include "lineup/fakeweb.h"
#include "lineup/importtask.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray playlist(int from, int count)
{
    QByteArray text("#EXTM3U url-tvg=\"http://guide.example/g.xml\"\n");
    for (int i = from; i < from + count; ++i) {
        const QByteArray n = QByteArray::number(i);
        text +=
            "#EXTINF:-1 tvg-id=\"ch" + n + "\",Channel " + n + "\nhttp://u:SECRET@tv.example/" + n + ".ts\n";
    }
    return text;
}

/// An importer with its folder, and the results it told.
struct Bench {
    explicit Bench(const QString &folder)
        : importer(folder, clock)
    {
        QObject::connect(&importer, &LineupImporter::imported, &importer,
                         [this](const LineupImport &result) { results.append(result); });
    }
    bool refresh()
    {
        importer.refresh();
        return QTest::qWaitFor([this] { return !importer.isRunning(); }, 20'000);
    }
    [[nodiscard]] LineupImport last() const { return results.value(results.size() - 1); }
    [[nodiscard]] QStringList numbers() const
    {
        QStringList list;
        for (const Channel &channel : last().channels)
            list.append(channel.guideNumber + u'=' + channel.tvgId);
        return list;
    }

    SystemClock clock;
    LineupImporter importer;
    QList<LineupImport> results;
};

} // namespace

class TestLineupImporter : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void readsAddressesAndFiles();
    void testCardAlone();
    void testCardLast();
    void followsRedirectsAndUnpacks();
    void brokenAnswers_data();
    void brokenAnswers();
    void copiesComeFirstAtStart();
    void nothingAtAllIsFailed();
    void numbersOutlastARestart();
    void otherPlaylistsFreeTheNumbers();
    void marksOutlastARestart();
    void damagedMemoryIsSetAside();
    void filesAreOnlyForTheOwner();
    void aPlaylistTakenAwayLeavesNothing();
    void refusesTooMuch();
    void stalledServer();
    void localFiles_data();
    void localFiles();
    void joinsASecondRefresh();
    void abortsAndDies();
    void abortIsTold();
    void triesAgainWhatFailed();
    void noRetryWithoutAFailure();
    void aPlaylistWithoutUseIsNotTriedAgain();
    void otherSchemesAreRefused();
    void fileAddressesAreRead();
    void cancelledImportTouchesNothing();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"lineup"_s); }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_dir->filePath(name));
        const bool done = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return done ? file.fileName() : QString();
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeWeb> m_web;
};

void TestLineupImporter::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_web = std::make_unique<FakeWeb>();
}

void TestLineupImporter::cleanup()
{
    m_web.reset();
    m_dir.reset();
}

void TestLineupImporter::readsAddressesAndFiles()
{
    m_web->set(u"/list.m3u"_s, playlist(0, 3));
    const QString file = write(
        u"own.m3u"_s, "#EXTINF:-1 tvg-id=\"own\" tvg-chno=\"2\",Own HD\nudp://@239.0.0.1:1\nfile:///x\n");
    Bench bench(folder());
    QSignalSpy started(&bench.importer, &LineupImporter::started);
    bench.importer.setPlaylists(plainPlaylists({m_web->url(u"/list.m3u"_s), file}), false);
    QVERIFY(bench.refresh());
    QCOMPARE(started.size(), 1);
    QCOMPARE(bench.results.size(), 1);
    QVERIFY(!bench.last().failed);
    QCOMPARE(bench.numbers(), QStringList({u"1=ch0"_s, u"3=ch1"_s, u"4=ch2"_s, u"2=own"_s}));
    QVERIFY(bench.last().channels.last().hd);
    QVERIFY(!bench.last().channels.first().hd);
    GuideOrigin guide{u"http://guide.example/g.xml"_s, true, {}, false, {}, {}, {}};
    guide.way.origin = NetworkKind::Computer; // as the playlist's own
    QCOMPARE(bench.last().guides, QList<GuideOrigin>{guide});
    QCOMPARE(bench.last().problems.size(), 1);
    QCOMPARE(bench.last().problems.first().subject, u"own.m3u"_s);
    QCOMPARE(bench.last().problems.first().line, 3);
    QCOMPARE(bench.importer.progress(), 100);
    QVERIFY(m_web->lastHead(u"/list.m3u"_s).contains("User-Agent: PlexBridge/"));
    const Channel first = bench.last().channels.first();
    QVERIFY(!first.source.playlistId.isEmpty());
    QVERIFY(first.source.playlistId != bench.last().channels.last().source.playlistId);
}

void TestLineupImporter::testCardAlone()
{
    Bench bench(folder());
    bench.importer.setPlaylists(plainPlaylists({}), true);
    QVERIFY(bench.refresh());
    QVERIFY(!bench.last().failed);
    QCOMPARE(bench.last().channels.size(), 1);
    const Channel card = bench.last().channels.first();
    QCOMPARE(card.id, QString::fromLatin1(TestCardId));
    QCOMPARE(card.guideNumber, u"999"_s);
    QCOMPARE(card.source.kind, SourceKind::TestCard);
    bench.importer.setPlaylists(plainPlaylists({}), false);
    QVERIFY(bench.refresh());
    QVERIFY(!bench.last().failed);
    QVERIFY(bench.last().channels.isEmpty());
}

void TestLineupImporter::testCardLast()
{
    const QString file =
        write(u"own.m3u"_s, "#EXTINF:-1 tvg-id=\"own\" tvg-chno=\"999\",Own\nhttp://a.example/1\n");
    Bench bench(folder());
    bench.importer.setPlaylists(plainPlaylists({file}), true);
    QVERIFY(bench.refresh());
    QCOMPARE(bench.numbers(), QStringList({u"1=own"_s, u"999="_s}));
}

void TestLineupImporter::followsRedirectsAndUnpacks()
{
    // gzip of 2,000 equal lines: packs 100:1, which must not pass for a bomb
    QByteArray text("#EXTM3U\n#EXTINF:-1 tvg-id=\"z\",Z\nhttp://a.example/1\n");
    for (int i = 0; i < 20'000; ++i)
        text += "# the same words again and again, as comments are\n";
    const QByteArray zlib = qCompress(text, 9).sliced(4);
    m_web->set(u"/packed"_s, {zlib, 200, "Content-Encoding: deflate\r\n"});
    m_web->set(u"/moved"_s, {{}, 302, "Location: /packed\r\n"});
    Bench bench(folder());
    bench.importer.setPlaylists(plainPlaylists({m_web->url(u"/moved"_s)}), false);
    QVERIFY(bench.refresh());
    QCOMPARE(bench.numbers(), QStringList({u"1=z"_s}));
}

void TestLineupImporter::brokenAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("cut");
    QTest::addColumn<ProblemCode>("code");
    QTest::newRow("not found") << QByteArray("gone") << 404 << false << ProblemCode::SourceUnreachable;
    QTest::newRow("server error") << playlist(0, 5) << 500 << false << ProblemCode::SourceUnreachable;
    QTest::newRow("empty") << QByteArray() << 200 << false << ProblemCode::SourceEmpty;
    QTest::newRow("header only") << QByteArray("#EXTM3U\n") << 200 << false << ProblemCode::SourceEmpty;
    QTest::newRow("web page") << QByteArray("<html>Pay first</html>") << 200 << false
                              << ProblemCode::SourceEmpty;
    QTest::newRow("truncated") << playlist(0, 18) << 200 << true << ProblemCode::SourceUnreachable;
    QTest::newRow("more than half gone") << playlist(0, 9) << 200 << false << ProblemCode::SourceEmpty;
}

void TestLineupImporter::brokenAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(bool, cut);
    QFETCH(ProblemCode, code);
    m_web->set(u"/SECRET.m3u"_s, playlist(0, 20));
    Bench bench(folder());
    bench.importer.setPlaylists(plainPlaylists({m_web->url(u"/SECRET.m3u"_s)}), false);
    QVERIFY(bench.refresh());
    const QList<Channel> before = bench.last().channels;
    QCOMPARE(before.size(), 20);
    for (int round = 0; round < 2; ++round) { // twice: a bad answer must not become the good copy
        m_web->set(u"/SECRET.m3u"_s, {body, status, {}, cut});
        QVERIFY(bench.refresh());
        QVERIFY(!bench.last().failed);
        QCOMPARE(bench.last().channels, before);
        QCOMPARE(bench.last().problems.size(), 1);
        QCOMPARE(bench.last().problems.first().code, code);
        QVERIFY(!bench.last().problems.first().subject.isEmpty());
        QVERIFY(!bench.last().problems.first().detail.english().contains(u"SECRET"_s));
        QVERIFY(!bench.last().problems.first().subject.contains(u"SECRET"_s));
    }
    m_web->set(u"/SECRET.m3u"_s, playlist(0, 12));
    QVERIFY(bench.refresh());
    QCOMPARE(bench.last().channels.size(), 12);
    QVERIFY(bench.last().problems.isEmpty());
}

void TestLineupImporter::copiesComeFirstAtStart()
{
    m_web->set(u"/l"_s, playlist(0, 3));
    {
        Bench bench(folder());
        bench.importer.setPlaylists(plainPlaylists({m_web->url(u"/l"_s)}), false);
        QVERIFY(bench.refresh());
    }
    m_web->set(u"/l"_s, playlist(0, 4));
    Bench bench(folder());
    bench.importer.setPlaylists(plainPlaylists({m_web->url(u"/l"_s)}), false);
    QVERIFY(bench.refresh());
    QCOMPARE(bench.results.size(), 2);
    QCOMPARE(bench.results.at(0).channels.size(), 3);
    QVERIFY(bench.results.at(0).problems.isEmpty());
    QCOMPARE(bench.results.at(1).channels.size(), 4);
    QVERIFY(bench.refresh());
    QCOMPARE(bench.results.size(), 3);
}

void TestLineupImporter::nothingAtAllIsFailed()
{
    Bench bench(folder());
    bench.importer.setPlaylists(plainPlaylists({m_web->url(u"/none"_s), m_dir->filePath(u"none.m3u"_s)}),
                                true);
    QVERIFY(bench.refresh());
    QVERIFY(bench.last().failed);
    QCOMPARE(bench.last().channels.size(), 1); // the test card
    QCOMPARE(bench.last().problems.size(), 2);
    QVERIFY(bench.last().problems.at(0).detail.english().contains(u"404"_s));
}

void TestLineupImporter::numbersOutlastARestart()
{
    m_web->set(u"/l"_s, playlist(0, 3));
    const QString url = m_web->url(u"/l"_s);
    {
        Bench bench(folder());
        bench.importer.setPlaylists(plainPlaylists({url}), false);
        QVERIFY(bench.refresh());
        QCOMPARE(bench.numbers(), QStringList({u"1=ch0"_s, u"2=ch1"_s, u"3=ch2"_s}));
        m_web->set(u"/l"_s, playlist(2, 2)); // ch0 and ch1 go, ch3 comes
        QVERIFY(bench.refresh());
        QCOMPARE(bench.numbers(), QStringList({u"3=ch2"_s, u"4=ch3"_s}));
    }
    m_web->set(u"/l"_s, "#EXTINF:-1 tvg-id=\"new\",New\nhttp://a.example/1\n" + playlist(0, 4));
    Bench bench(folder());
    bench.importer.setPlaylists(plainPlaylists({url}), false);
    QVERIFY(bench.refresh());
    QCOMPARE(bench.numbers(), QStringList({u"5=new"_s, u"1=ch0"_s, u"2=ch1"_s, u"3=ch2"_s, u"4=ch3"_s}));
}

void TestLineupImporter::otherPlaylistsFreeTheNumbers()
{
    m_web->set(u"/a"_s, playlist(0, 3));
    m_web->set(u"/b"_s, playlist(2, 3));
    Bench bench(folder());
    bench.importer.setPlaylists(plainPlaylists({m_web->url(u"/a"_s)}), false);
    QVERIFY(bench.refresh());
    bench.importer.setPlaylists(plainPlaylists({m_web->url(u"/b"_s)}), false);
    QVERIFY(bench.refresh());
    QCOMPARE(bench.numbers(), QStringList({u"3=ch2"_s, u"1=ch3"_s, u"2=ch4"_s}));
}

void TestLineupImporter::marksOutlastARestart()
{
    LineupMarks marks;
    marks.favorites = {u"a"_s, u"b"_s};
    marks.hidden = {u"c"_s};
    marks.names = {{u"a"_s, u"Mine"_s}};
    marks.numbers = {{u"b"_s, u"5.1"_s}};
    marks.guideLinks = {{u"a"_s, {u"one.uk"_s}}, {u"c"_s, {}}};
    {
        Bench bench(folder());
        QCOMPARE(bench.importer.marks(), LineupMarks());
        bench.importer.rememberMarks({{u"a"_s}});
        bench.importer.rememberMarks(marks); // while the first one is being written
    }
    Bench bench(folder());
    QCOMPARE(bench.importer.marks(), marks);
    bench.importer.setPlaylists(plainPlaylists({}), true);
    QVERIFY(bench.refresh());
    QCOMPARE(bench.importer.marks(), marks);
}

void TestLineupImporter::damagedMemoryIsSetAside()
{
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(!write(u"lineup/lineup.json"_s, "{\"numbers\":").isEmpty());
    Bench bench(folder());
    QCOMPARE(bench.importer.memoryProblem().code, ProblemCode::Malformed);
    QVERIFY(QFile::exists(folder() + u"/lineup.json.damaged"_s));
    QVERIFY(!QFile::exists(folder() + u"/lineup.json"_s));
}

void TestLineupImporter::filesAreOnlyForTheOwner()
{
    m_web->set(u"/l"_s, playlist(0, 1));
    {
        Bench bench(folder());
        bench.importer.setPlaylists(plainPlaylists({m_web->url(u"/l"_s)}), false);
        QVERIFY(bench.refresh());
    }
    const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 2); // the copy and lineup.json
    for (const QFileInfo &file : files)
        QCOMPARE(file.permissions()
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    QFile memory(folder() + u"/lineup.json"_s);
    QVERIFY(memory.open(QIODevice::ReadOnly));
    const QByteArray text = memory.readAll();
    QVERIFY(text.contains("\"1\""));
    QVERIFY(!text.contains("SECRET") && !text.contains("http"));
}

void TestLineupImporter::aPlaylistTakenAwayLeavesNothing()
{
    m_web->set(u"/l"_s, playlist(0, 20));
    Bench bench(folder());
    bench.importer.setPlaylists(plainPlaylists({m_web->url(u"/l"_s)}), true);
    QVERIFY(bench.refresh());
    bench.importer.setPlaylists(plainPlaylists({}), true);
    QVERIFY(bench.refresh());
    QCOMPARE(QDir(folder()).entryList({u"*.m3u"_s}, QDir::Files), QStringList());
    m_web->set(u"/l"_s, playlist(0, 2)); // far fewer, but nothing to compare with
    bench.importer.setPlaylists(plainPlaylists({m_web->url(u"/l"_s)}), false);
    QVERIFY(bench.refresh());
    QCOMPARE(bench.last().channels.size(), 2);
}

void TestLineupImporter::refusesTooMuch()
{
    m_web->set(u"/l"_s, playlist(0, 100));
    Bench bench(folder());
    FetchLimits limits;
    limits.bytes = 1000;
    bench.importer.setLimits(limits);
    bench.importer.setPlaylists(plainPlaylists({m_web->url(u"/l"_s)}), false);
    QVERIFY(bench.refresh());
    QVERIFY(bench.last().failed);
    QCOMPARE(bench.last().problems.first().code, ProblemCode::SourceTooLarge);
}

void TestLineupImporter::stalledServer()
{
    m_web->set(u"/l"_s, {{}, 200, {}, false, true});
    Bench bench(folder());
    FetchLimits limits;
    limits.firstByte = std::chrono::milliseconds(50);
    bench.importer.setLimits(limits);
    bench.importer.setPlaylists(plainPlaylists({m_web->url(u"/l"_s)}), false);
    QVERIFY(bench.refresh());
    QVERIFY(bench.last().failed);
    QCOMPARE(bench.last().problems.first().code, ProblemCode::SourceUnreachable);
}

void TestLineupImporter::localFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ProblemCode>("code");
    QTest::newRow("absent") << u"/nowhere/at-all.m3u"_s << ProblemCode::SourceUnreachable;
    QTest::newRow("folder") << u"/tmp"_s << ProblemCode::SourceRefused;
    QTest::newRow("device") << u"/dev/zero"_s << ProblemCode::SourceRefused;
}

void TestLineupImporter::localFiles()
{
    QFETCH(QString, path);
    Bench bench(folder());
    bench.importer.setPlaylists(plainPlaylists({path}), false);
    QVERIFY(bench.refresh());
    QVERIFY(bench.last().failed);
    QCOMPARE(bench.last().problems.size(), 1);
    QTEST(bench.last().problems.first().code, "code");
}

void TestLineupImporter::joinsASecondRefresh()
{
    m_web->set(u"/l"_s, playlist(0, 1));
    Bench bench(folder());
    bench.importer.setPlaylists(plainPlaylists({m_web->url(u"/l"_s)}), false);
    bench.importer.refresh();
    QVERIFY(bench.importer.isRunning());
    QVERIFY(bench.importer.progress() < 100);
    QVERIFY(bench.refresh());
    QCOMPARE(bench.results.size(), 1);
    QCOMPARE(m_web->requests(u"/l"_s), 1);
}

void TestLineupImporter::abortsAndDies()
{
    m_web->set(u"/silent"_s, {{}, 200, {}, false, true});
    const QString file = write(u"own.m3u"_s, playlist(0, 5000));
    Bench bench(folder());
    bench.importer.setPlaylists(plainPlaylists({m_web->url(u"/silent"_s)}), false);
    bench.importer.refresh();
    QTRY_COMPARE(m_web->requests(u"/silent"_s), 1);
    bench.importer.abort();
    QVERIFY(!bench.importer.isRunning());
    bench.importer.setPlaylists(plainPlaylists({file}), false);
    bench.importer.refresh(); // on the pool by now
    bench.importer.abort();
    bench.importer.refresh();
    QTRY_COMPARE(bench.results.size(), 1);
    QCOMPARE(bench.last().channels.size(), 5000);
    auto dying = std::make_unique<LineupImporter>(folder(), bench.clock);
    dying->setPlaylists(plainPlaylists({file, m_web->url(u"/silent"_s)}), true);
    dying->refresh();
    dying.reset();
    QCOMPARE(bench.results.size(), 1);
}

void TestLineupImporter::abortIsTold()
{
    m_web->set(u"/silent"_s, {{}, 200, {}, false, true});
    auto bench = std::make_unique<Bench>(folder());
    QSignalSpy aborted(&bench->importer, &LineupImporter::aborted);
    bench->importer.abort(); // nothing runs
    QCOMPARE(aborted.size(), 0);
    bench->importer.setPlaylists(plainPlaylists({m_web->url(u"/silent"_s)}), false);
    bench->importer.refresh();
    bench->importer.abort();
    QVERIFY(!bench->importer.isRunning());
    QTRY_COMPARE(aborted.size(), 1);
    bench->importer.refresh();
    bench->importer.setPlaylists(plainPlaylists({}), true);
    QVERIFY(bench->refresh());
    bench->importer.setPlaylists(plainPlaylists({m_web->url(u"/silent"_s)}), true);
    bench->importer.refresh();
    bench.reset();
    QCOMPARE(aborted.size(), 1);
}

void TestLineupImporter::triesAgainWhatFailed()
{
    m_web->set(u"/l"_s, {"busy", 503, {}, false, false});
    Bench bench(folder());
    QSignalSpy started(&bench.importer, &LineupImporter::started);
    bench.importer.setRetryPauses(1ms, 4ms);
    bench.importer.setPlaylists(plainPlaylists({m_web->url(u"/l"_s)}), false);
    bench.importer.refresh();
    QTRY_VERIFY(bench.results.size() >= 4);
    QVERIFY(bench.results.at(3).failed);
    m_web->set(u"/l"_s, playlist(0, 3));
    QTRY_COMPARE(bench.last().channels.size(), 3);
    QVERIFY(!bench.importer.isRunning());
    QCOMPARE(started.size(), bench.results.size());
    QVERIFY(!bench.importer.isRetryPlanned());
}

void TestLineupImporter::noRetryWithoutAFailure()
{
    m_web->set(u"/l"_s, playlist(0, 3));
    Bench bench(folder());
    bench.importer.setPlaylists(plainPlaylists({m_web->url(u"/l"_s)}), false);
    QVERIFY(bench.refresh());
    QVERIFY(!bench.importer.isRetryPlanned());
    m_web->set(u"/l"_s, {{}, 500, {}, false, false});
    QVERIFY(bench.refresh());
    QVERIFY(bench.importer.isRetryPlanned());
    bench.importer.refresh(); // asked for by a person: it need not be planned any more
    QVERIFY(!bench.importer.isRetryPlanned());
    bench.importer.abort(); // the failure is still there
    QVERIFY(bench.importer.isRetryPlanned());
    bench.importer.setPlaylists(plainPlaylists({}), true);
    QVERIFY(!bench.importer.isRetryPlanned());
}

void TestLineupImporter::aPlaylistWithoutUseIsNotTriedAgain()
{
    m_web->set(u"/page"_s, "<html>Pay first</html>");
    Bench bench(folder());
    bench.importer.setPlaylists(plainPlaylists({m_web->url(u"/page"_s), m_dir->filePath(u"none.m3u"_s)}),
                                false);
    QVERIFY(bench.refresh());
    QVERIFY(bench.last().failed);
    QVERIFY(!bench.importer.isRetryPlanned());
}

void TestLineupImporter::otherSchemesAreRefused()
{
    Bench bench(folder());
    bench.importer.setPlaylists(
        plainPlaylists({u"ftp://who:SECRET@x.example/y.m3u"_s, u"ftp://who:SECRET@x.example"_s}), true);
    QVERIFY(bench.refresh());
    QVERIFY(bench.last().failed);
    QCOMPARE(bench.last().problems.size(), 2);
    for (const Problem &problem : bench.last().problems) {
        QCOMPARE(problem.code, ProblemCode::SourceRefused);
        QCOMPARE(problem.detail.english(), u"only http, https and files can be read"_s);
        QVERIFY(problem.subject.startsWith(u"ftp://x.example"_s));
    }
}

void TestLineupImporter::fileAddressesAreRead()
{
    const QString file = write(u"my list.m3u"_s, playlist(0, 3));
    Bench bench(folder());
    bench.importer.setPlaylists(plainPlaylists({QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded)}),
                                false);
    QVERIFY(bench.refresh());
    QCOMPARE(bench.last().channels.size(), 3);
    QVERIFY(QFile::remove(file));
    QVERIFY(bench.refresh());
    QCOMPARE(bench.last().problems.value(0).subject, u"my list.m3u"_s);
}

void TestLineupImporter::cancelledImportTouchesNothing()
{
    QVERIFY(QDir().mkpath(folder()));
    const QString copy = write(u"lineup/playlist-0.m3u"_s, "x");
    const ImportTask task{{{plainPlaylists({m_web->url(u"/l"_s)}).first(), true, {}}},
                          folder(),
                          {},
                          true,
                          {},
                          std::make_shared<std::atomic_bool>(true)};
    QVERIFY(runImport(task).result.channels.isEmpty());
    QVERIFY(QFile::exists(copy));
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
}

PLEXBRIDGE_TEST(TestLineupImporter)
#include "tst_lineupimporter.moc"
