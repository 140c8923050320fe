// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/download.h"
#include "lineup/fakeweb.h"
#include "lineup/lineupimporter.h"
#include "support/testmain.h"
#include "support/turnableclock.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray channels(int from, int count)
{
    QByteArray text("#EXTM3U\n");
    for (int i = from; i < from + count; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "#EXTINF:-1 tvg-id=\"ch" + n + "\" group-title=\"G" + QByteArray::number(i % 2)
            + "\",Channel " + n + "\nhttp://u:SECRET@tv.example/" + n + ".ts\n";
    }
    return text;
}

} // namespace

/// How playlists are refreshed: when, what is asked for, and what a bad answer does.
class TestRefreshes : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void asksOnlyForWhatIsNew();
    void anotherUserAgentIsAnotherDocument();
    void aRefusedTextLeavesItsTagBehind();
    void aLostCopyIsFetchedAgain();
    void packed_data();
    void packed();
    void damagedPackage();
    void eachHasItsInterval();
    void theAlarmRings();
    void onlyWhenAsked();
    void nothingWhereTheNetworkCosts();
    void devicesOnTheNetwork();
    void failuresAreTriedAgainEach();
    void aStoppedRefreshIsNotBegunAgain();
    void timesOutlastARestart();
    void aStartAsksOnce();
    void badLocalFilesRemoveNothing_data();
    void badLocalFilesRemoveNothing();
    void cutOff_data();
    void cutOff();
    void shrunkenIsBelievedAfterThreeDays();
    void shrunkenIsTakenAfterOffAndOn();
    void aFilterIsNoShrinking();
    void missingForThirtyDays();
    void switchedOffIsNotMissing();
    void forgetsMissingOnes();
    void filtersKeepNumbers();
    void statesAreTold();
    void problemsLastWhileOthersAreRefreshed();
    void refreshAfterAnother();
    void contentOfACopy();
    void contentIsFetched();
    void contentProblems();
    void contentIsNotToldToTheDead();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"lineup"_s); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_dir->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    [[nodiscard]] PlaylistConfig config(const QString &path = u"/l"_s) const
    {
        PlaylistConfig made;
        made.source = m_web->url(path);
        return made;
    }
    void serve(const QByteArray &body, const QByteArray &tag = {}, const QString &path = u"/l"_s)
    {
        m_web->set(path, FakeWeb::Answer{body, 200, {}, false, false, tag});
    }
    void restart()
    {
        m_importer.reset();
        m_importer = std::make_unique<LineupImporter>(folder(), m_clock);
        connect(m_importer.get(), &LineupImporter::imported, this,
                [this](const LineupImport &result) { m_results.append(result); });
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !m_importer->isRunning(); }, 20'000);
    }
    bool use(const QList<PlaylistConfig> &playlists)
    {
        m_importer->setPlaylists(playlists, false);
        m_importer->update();
        return settled();
    }
    bool refresh()
    {
        m_importer->refresh();
        return settled();
    }
    bool later(std::chrono::milliseconds by)
    {
        m_clock.turn(by);
        m_importer->refreshDue();
        return settled();
    }
    [[nodiscard]] const LineupImport &last() const { return m_results.last(); }
    [[nodiscard]] QStringList numbers() const
    {
        QStringList list;
        for (const Channel &channel : last().channels)
            list.append(channel.guideNumber + u'=' + channel.tvgId);
        return list;
    }
    [[nodiscard]] PlaylistState state(qsizetype at = 0) const
    {
        return m_importer->playlistStates().value(at);
    }
    [[nodiscard]] PlaylistContent contentOf(const PlaylistConfig &playlist)
    {
        std::optional<PlaylistContent> content;
        QObject context;
        m_importer->readContent(playlist, &context,
                                [&content](const PlaylistContent &answer) { content = answer; });
        return QTest::qWaitFor([&content] { return content.has_value(); }, 20'000) ? *content
                                                                                   : PlaylistContent();
    }

    TurnableClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeWeb> m_web;
    std::unique_ptr<LineupImporter> m_importer;
    QList<LineupImport> m_results;
};

void TestRefreshes::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_web = std::make_unique<FakeWeb>();
    m_results.clear();
    restart();
}

void TestRefreshes::cleanup()
{
    m_importer.reset();
    m_web.reset();
    m_dir.reset();
}

void TestRefreshes::asksOnlyForWhatIsNew()
{
    serve(channels(0, 3), "\"one\"");
    QVERIFY(use({config()}));
    QVERIFY(!m_web->lastHead(u"/l"_s).contains("If-None-Match"));
    QCOMPARE(m_results.size(), 1);
    QSignalSpy states(m_importer.get(), &LineupImporter::statesChanged);
    m_clock.turn(1h);
    QVERIFY(refresh());
    QVERIFY(m_web->lastHead(u"/l"_s).contains("If-None-Match: \"one\"\r\n"));
    QCOMPARE(m_results.size(), 1); // nothing to parse, nothing to tell but when it was
    QCOMPARE(states.size(), 1);
    QCOMPARE(state().lastGood, m_clock.wall());
    serve(channels(0, 4), "\"two\"");
    QVERIFY(refresh());
    QCOMPARE(last().channels.size(), 4);
    restart();
    m_results.clear();
    QVERIFY(use({config()}));
    QVERIFY(m_web->lastHead(u"/l"_s).contains("If-None-Match: \"two\"\r\n"));
    QCOMPARE(m_results.size(), 1); // of the copy
    QCOMPARE(last().channels.size(), 4);
}

void TestRefreshes::anotherUserAgentIsAnotherDocument()
{
    serve(channels(0, 3), "\"one\"");
    PlaylistConfig playlist = config();
    QVERIFY(use({playlist}));
    playlist.name = u"Mine"_s;
    QVERIFY(use({playlist}));
    QCOMPARE(m_web->requests(u"/l"_s), 1); // the name is no reason to ask
    playlist.userAgent = u"Player/1"_s;
    QVERIFY(use({playlist}));
    QCOMPARE(m_web->requests(u"/l"_s), 2);
    QVERIFY(!m_web->lastHead(u"/l"_s).contains("If-None-Match"));
    QVERIFY(refresh());
    QVERIFY(m_web->lastHead(u"/l"_s).contains("If-None-Match: \"one\""));
}

void TestRefreshes::aRefusedTextLeavesItsTagBehind()
{
    serve(channels(0, 20), "\"good\"");
    QVERIFY(use({config()}));
    serve(channels(0, 2), "\"bad\"");
    QVERIFY(refresh());
    QCOMPARE(last().channels.size(), 20);
    QVERIFY(refresh());
    // Asked with the tag of the bad text it would say "unchanged" for ever.
    QVERIFY(m_web->lastHead(u"/l"_s).contains("If-None-Match: \"good\"\r\n"));
    QCOMPARE(state().problem.code, ProblemCode::SourceEmpty);
    serve(channels(0, 20), "\"good\"");
    QVERIFY(refresh());
    QVERIFY(!state().problem);
    QVERIFY(last().problems.isEmpty());
}

void TestRefreshes::aLostCopyIsFetchedAgain()
{
    serve(channels(0, 3), "\"one\"");
    QVERIFY(use({config()}));
    const QString copy = QDir(folder()).entryInfoList({u"*.m3u"_s}).value(0).filePath();
    QVERIFY(QFile::remove(copy));
    QVERIFY(refresh());
    QVERIFY(!m_web->lastHead(u"/l"_s).contains("If-None-Match"));
    QCOMPARE(last().channels.size(), 3);
    const auto damage = [&copy] {
        QFile file(copy);
        const qint64 size = file.size();
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray(size, ' ')) == size;
    };
    QVERIFY(damage());
    restart();
    QVERIFY(use({config()}));
    QVERIFY(!m_web->lastHead(u"/l"_s).contains("If-None-Match"));
    QCOMPARE(last().channels.size(), 3);
    // While it runs the damage shows when the answer is that nothing has changed.
    serve(channels(5, 1), {}, u"/m"_s);
    QVERIFY(use({config(), config(u"/m"_s)}));
    QVERIFY(damage());
    QVERIFY(refresh());
    QVERIFY(m_importer->isRetryPlanned());
    QVERIFY(later(1min));
    QVERIFY(!m_web->lastHead(u"/l"_s).contains("If-None-Match"));
    QCOMPARE(last().channels.size(), 4);
    QVERIFY(last().problems.isEmpty() && !m_importer->isRetryPlanned());
}

void TestRefreshes::packed_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("gzip") << QStringList{u"gzip"_s, u"-c"_s};
    QTest::newRow("xz") << QStringList{u"xz"_s, u"-c"_s};
    QTest::newRow("zip") << QStringList{
        u"python3"_s, u"-c"_s,
        u"import sys,zipfile,io\nb=io.BytesIO()\n"
        "zipfile.ZipFile(b,'w',8).writestr('list.m3u',sys.stdin.buffer.read())\n"
        "sys.stdout.buffer.write(b.getvalue())"_s};
}

void TestRefreshes::packed()
{
    QFETCH(QStringList, command);
    QProcess packer;
    packer.start(command.first(), command.mid(1));
    packer.write(channels(0, 30));
    packer.closeWriteChannel();
    QVERIFY(packer.waitForFinished());
    const QByteArray packed = packer.readAllStandardOutput();
    QVERIFY(!packed.isEmpty() && !packed.contains("#EXTINF"));
    serve(packed);
    const QString file = write(u"list.bin"_s, packed);
    PlaylistConfig local;
    local.source = file;
    QVERIFY(use({config(), local}));
    QCOMPARE(last().problems, QList<Problem>());
    QCOMPARE(last().channels.size(), 30);
    QCOMPARE(last().channels.first().backups.size(), 0); // the same address in both
    QCOMPARE(state(1).channels, 30);
    restart();
    m_web->set(u"/l"_s, FakeWeb::Answer{{}, 503, {}, false, false});
    QVERIFY(use({config()}));
    QCOMPARE(last().channels.size(), 30); // from the packed copy
}

void TestRefreshes::damagedPackage()
{
    QProcess packer;
    packer.start(u"gzip"_s, {u"-c"_s});
    packer.write(channels(0, 300));
    packer.closeWriteChannel();
    QVERIFY(packer.waitForFinished());
    const QByteArray packed = packer.readAllStandardOutput();
    serve(packed);
    QVERIFY(use({config()}));
    QCOMPARE(last().channels.size(), 300);
    serve(packed.first(packed.size() - 20));
    QVERIFY(refresh());
    QCOMPARE(last().channels.size(), 300);
    QCOMPARE(state().problem.code, ProblemCode::Malformed);
}

void TestRefreshes::eachHasItsInterval()
{
    serve(channels(0, 2), {}, u"/a"_s);
    serve(channels(5, 2), {}, u"/b"_s);
    PlaylistConfig a = config(u"/a"_s), b = config(u"/b"_s);
    a.refreshInterval = 2h;
    b.refreshInterval = 5h;
    QVERIFY(use({a, b}));
    QCOMPARE(state(0).nextRefresh, m_clock.wall() + 2h);
    QCOMPARE(state(1).nextRefresh, m_clock.wall() + 5h);
    QVERIFY(later(119min));
    QCOMPARE(m_web->requests(u"/a"_s), 1);
    serve(channels(0, 3), {}, u"/a"_s);
    QVERIFY(later(1min));
    QCOMPARE(m_web->requests(u"/a"_s), 2);
    QCOMPARE(m_web->requests(u"/b"_s), 1);
    QCOMPARE(last().channels.size(), 5); // those of the other come from its copy
    QVERIFY(later(3h));
    QCOMPARE(m_web->requests(u"/a"_s), 3);
    QCOMPARE(m_web->requests(u"/b"_s), 2);
    QVERIFY(refresh());
    QCOMPARE(m_web->requests(u"/a"_s), 4);
    QCOMPARE(m_web->requests(u"/b"_s), 3);
}

void TestRefreshes::theAlarmRings()
{
    const SystemClock clock;
    m_web->set(u"/l"_s, FakeWeb::Answer{{}, 503, {}, false, false});
    LineupImporter importer(folder(), clock);
    importer.setRetryPauses(1ms, 4ms);
    importer.setPlaylists({config()}, false);
    importer.update();
    QTRY_VERIFY(m_web->requests(u"/l"_s) > 3);
}

void TestRefreshes::onlyWhenAsked()
{
    serve(channels(0, 2));
    PlaylistConfig playlist = config();
    playlist.refreshInterval = 0h;
    QVERIFY(use({playlist})); // there must be something
    QVERIFY(!state().nextRefresh);
    QVERIFY(later(24h * 100));
    QCOMPARE(m_web->requests(u"/l"_s), 1);
    restart();
    QVERIFY(use({playlist}));
    QCOMPARE(m_web->requests(u"/l"_s), 1);
    QCOMPARE(last().channels.size(), 2);
    QVERIFY(refresh());
    QCOMPARE(m_web->requests(u"/l"_s), 2);
}

void TestRefreshes::nothingWhereTheNetworkCosts()
{
    const QString far = u"http://tv.example/l"_s;
    serve(channels(0, 2), {}, far); // asked for by a proxy, so that no name is looked up
    PlaylistConfig playlist;
    playlist.source = far;
    playlist.way.proxy = m_web->url({});
    m_importer->setHeld(true);
    QVERIFY(use({playlist})); // there must be something
    QCOMPARE(m_web->requests(far), 1);
    QVERIFY(!state().nextRefresh);
    QVERIFY(later(24h));
    QCOMPARE(m_web->requests(far), 1);
    restart();
    m_importer->setHeld(true);
    QVERIFY(use({playlist}));
    QCOMPARE(last().channels.size(), 2);
    QCOMPARE(m_web->requests(far), 1);
    QVERIFY(refresh()); // somebody asks for it
    QCOMPARE(m_web->requests(far), 2);
    m_clock.turn(24h);
    m_importer->setHeld(false);
    QVERIFY(settled());
    QCOMPARE(m_web->requests(far), 3);
    QVERIFY(state().nextRefresh);
}

void TestRefreshes::devicesOnTheNetwork()
{
    const QByteArray lineup =
        R"([{"GuideNumber":"5.1","GuideName":"One","URL":"http://127.0.0.1:5004/auto/v5.1"},)"
        R"({"GuideNumber":"5.2","GuideName":"Two","DRM":1,"URL":"http://127.0.0.1:5004/auto/v5.2"}])";
    serve(lineup, {}, u"/lineup.json"_s);
    bool isThere = false;
    m_importer->setTunerFinder([&](const QUrl &source, QObject *context, const auto &answer) {
        QCOMPARE(source, QUrl(u"hdhomerun://10BBBBBB"_s));
        const Problem none{
            ProblemCode::SourceUnreachable, {}, u"no such HDHomeRun answers on this network"_s};
        const FoundTuner found{u"10BBBBBB"_s, QUrl(m_web->url(u"/lineup.json"_s)), 2};
        const Result<FoundTuner> said = isThere ? Result<FoundTuner>(found) : Result<FoundTuner>(none);
        QMetaObject::invokeMethod(
            context, [answer, said] { answer(said); }, Qt::QueuedConnection);
    });
    PlaylistConfig device;
    device.source = u"hdhomerun://10BBBBBB"_s;
    QVERIFY(use({device}));
    QVERIFY(last().failed);
    QVERIFY(state().problem.detail.english().contains(u"no such HDHomeRun"_s));
    isThere = true;
    QVERIFY(refresh());
    QCOMPARE(last().channels.size(), 1);
    QCOMPARE(last().channels.first().guideNumber, u"5.1"_s);
    QCOMPARE(last().channels.first().source.connectionLimit, 2); // as many as it has tuners
    QVERIFY(!state().problem);
}

void TestRefreshes::failuresAreTriedAgainEach()
{
    serve(channels(0, 2), {}, u"/a"_s);
    m_web->set(u"/b"_s, FakeWeb::Answer{{}, 503, {}, false, false});
    m_importer->setRetryPauses(1min, 3min);
    QVERIFY(use({config(u"/a"_s), config(u"/b"_s)}));
    QCOMPARE(state(1).nextRefresh, m_clock.wall() + 1min);
    QCOMPARE(state(0).nextRefresh, m_clock.wall() + 6h);
    QVERIFY(later(1min));
    QCOMPARE(state(1).nextRefresh, m_clock.wall() + 2min);
    QVERIFY(later(2min));
    QCOMPARE(state(1).nextRefresh, m_clock.wall() + 3min);
    QVERIFY(later(2min));
    QCOMPARE(m_web->requests(u"/b"_s), 3);
    QCOMPARE(m_web->requests(u"/a"_s), 1);
    QCOMPARE(state(1).problem.code, ProblemCode::SourceUnreachable);
    QVERIFY(!state(1).lastGood);
    serve(channels(5, 2), {}, u"/b"_s);
    QVERIFY(later(1min));
    QCOMPARE(last().channels.size(), 4);
    QVERIFY(last().problems.isEmpty());
    QCOMPARE(state(1).nextRefresh, m_clock.wall() + 6h);
}

void TestRefreshes::aStoppedRefreshIsNotBegunAgain()
{
    m_web->set(u"/l"_s, FakeWeb::Answer{{}, 200, {}, false, true});
    m_importer->setPlaylists({config()}, false);
    m_importer->update();
    QTRY_COMPARE(m_web->requests(u"/l"_s), 1);
    m_importer->abort();
    m_importer->refreshDue();
    QVERIFY(!m_importer->isRunning());
    QCOMPARE(state().nextRefresh, m_clock.wall() + 6h);
}

void TestRefreshes::timesOutlastARestart()
{
    serve(channels(0, 2));
    QVERIFY(use({config()}));
    const WallTime good = m_clock.wall();
    m_web->set(u"/l"_s, FakeWeb::Answer{{}, 404, {}, false, false});
    m_clock.turn(1h);
    QVERIFY(refresh());
    restart();
    m_importer->setPlaylists({config()}, false);
    QCOMPARE(state().lastGood, good);
    QCOMPARE(state().lastTried, good + 1h);
}

void TestRefreshes::aStartAsksOnce()
{
    serve(channels(0, 2), "\"t\"");
    QVERIFY(use({config()}));
    restart();
    m_results.clear();
    QVERIFY(use({config()}));
    QCOMPARE(m_web->requests(u"/l"_s), 2);
    QVERIFY(use({config()})); // nothing new in the settings
    QCOMPARE(m_web->requests(u"/l"_s), 2);
    QCOMPARE(m_results.size(), 1);
    QVERIFY(later(1h));
    QCOMPARE(m_web->requests(u"/l"_s), 2);
}

void TestRefreshes::badLocalFilesRemoveNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ProblemCode>("code");
    QTest::newRow("empty") << QByteArray() << ProblemCode::SourceEmpty;
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html>") << ProblemCode::SourceEmpty;
    QTest::newRow("absurd") << channels(0, 9) << ProblemCode::SourceEmpty;
    QTest::newRow("cut off") << channels(0, 18).chopped(12) << ProblemCode::Malformed;
    QTest::newRow("other") << QByteArray("\x89PNG\r\n\x1a\n") << ProblemCode::SourceEmpty;
}

void TestRefreshes::badLocalFilesRemoveNothing()
{
    QFETCH(QByteArray, text);
    PlaylistConfig playlist;
    playlist.source = write(u"mine.m3u"_s, channels(0, 20));
    QVERIFY(use({playlist}));
    const QList<Channel> before = last().channels;
    QCOMPARE(write(u"mine.m3u"_s, text), playlist.source);
    for (int round = 0; round < 2; ++round) {
        QVERIFY(refresh());
        QCOMPARE(last().channels, before);
        QVERIFY(last().missing.isEmpty());
        QTEST(state().problem.code, "code");
        QVERIFY(last().problems.contains(state().problem));
        restart();
        QVERIFY(use({playlist}));
        QCOMPARE(last().channels, before);
    }
    QVERIFY(QFile::remove(playlist.source));
    QVERIFY(refresh());
    QCOMPARE(last().channels, before);
    QCOMPARE(state().problem.code, ProblemCode::SourceUnreachable);
}

void TestRefreshes::cutOff_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("taken");
    const QByteArray whole = channels(0, 20);
    const QByteArray open = whole + "#EXTINF:-1,Always open\n";
    QTest::newRow("in an address") << whole << channels(0, 19).chopped(5) << false;
    QTest::newRow("in a name") << whole << QByteArray(channels(0, 19) + "#EXTINF:-1 tvg-id=\"x") << false;
    QTest::newRow("after a name") << whole << QByteArray(channels(0, 19) + "#EXTINF:-1,X\n") << false;
    QTest::newRow("shorter, but whole") << whole << channels(0, 19) << true;
    QTest::newRow("as many") << whole << whole.chopped(1) << true;
    QTest::newRow("always without a line's end") << whole.chopped(1) << channels(0, 19).chopped(1) << true;
    QTest::newRow("always open") << open << QByteArray(channels(0, 19) + "#EXTINF:-1,Always open\n") << true;
}

void TestRefreshes::cutOff()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, taken);
    serve(before);
    QVERIFY(use({config()}));
    QCOMPARE(last().channels.size(), 20);
    serve(after);
    QVERIFY(refresh());
    QCOMPARE(!state().problem, taken);
    if (taken)
        return;
    QCOMPARE(last().channels.size(), 20);
    QVERIFY(last().missing.isEmpty());
    QVERIFY2(state().problem.detail.english().contains("it ends in the middle"_L1),
             qPrintable(state().problem.detail.english()));
}

void TestRefreshes::shrunkenIsBelievedAfterThreeDays()
{
    serve(channels(0, 20));
    QVERIFY(use({config()}));
    serve(channels(0, 9));
    for (int day = 0; day < 3; ++day) {
        QVERIFY(later(24h));
        QCOMPARE(last().channels.size(), 20);
        QVERIFY(state().problem.detail.english().contains("only 9 of 20 channels"_L1));
        restart(); // it counts on
        QVERIFY(use({config()}));
    }
    m_clock.turn(24h);
    QVERIFY(refresh());
    QCOMPARE(last().channels.size(), 9);
    QCOMPARE(last().missing.size(), 11);
    QVERIFY(!state().problem);
    serve(channels(0, 4));
    QVERIFY(refresh());
    QCOMPARE(last().channels.size(), 4); // of so few it may be true
    serve(channels(0, 40));
    QVERIFY(refresh());
    for (int day = 0; day < 8; ++day) {
        serve(channels(0, 5 + 7 * (day % 2))); // never the same: a broken server
        QVERIFY(later(24h));
        QCOMPARE(last().channels.size(), 40);
    }
}

void TestRefreshes::shrunkenIsTakenAfterOffAndOn()
{
    serve(channels(0, 20));
    PlaylistConfig playlist = config();
    QVERIFY(use({playlist}));
    serve(channels(0, 9));
    QVERIFY(refresh());
    QVERIFY(state().problem.detail.english().contains("off and on again"_L1));
    playlist.enabled = false;
    m_importer->setPlaylists({playlist}, false);
    m_importer->update();
    playlist.enabled = true;
    QVERIFY(use({playlist}));
    QCOMPARE(last().channels.size(), 9);
    QCOMPARE(last().missing.size(), 11);
}

void TestRefreshes::aFilterIsNoShrinking()
{
    serve(channels(0, 40));
    PlaylistConfig playlist = config();
    QVERIFY(use({playlist}));
    playlist.filter.names = u"Channel [12]$"_s;
    QVERIFY(use({playlist}));
    QCOMPARE(last().channels.size(), 2);
    QVERIFY(refresh());
    QCOMPARE(last().channels.size(), 2);
    QVERIFY(last().problems.isEmpty() && last().missing.isEmpty());
    QCOMPARE(state().channels, 2);
    QCOMPARE(state().filteredOut, 38);
    serve(channels(0, 15)); // the wanted ones are all there, the list is not
    QVERIFY(refresh());
    QCOMPARE(state().problem.code, ProblemCode::SourceEmpty);
}

void TestRefreshes::missingForThirtyDays()
{
    serve(channels(0, 20));
    QVERIFY(use({config()}));
    const QList<Channel> before = last().channels;
    LineupMarks marks;
    marks.names.insert(before.at(3).id, u"Mine"_s);
    marks.numbers.insert(before.at(4).id, u"300"_s);
    m_importer->rememberMarks(marks);
    QByteArray some = channels(0, 3) + channels(5, 15);
    serve(some, "\"t\"");
    QVERIFY(later(6h));
    const WallTime since = m_clock.wall();
    QCOMPARE(last().channels.size(), 18);
    const QList<MissingChannel> missing{{before.at(3).id, u"4"_s, u"Mine"_s, u"G1"_s, since},
                                        {before.at(4).id, u"300"_s, u"Channel 4"_s, u"G0"_s, since}};
    QCOMPARE(last().missing, missing);
    QCOMPARE(m_importer->missing(), missing);
    restart();
    QVERIFY(use({config()}));
    QCOMPARE(last().missing, missing);
    serve(some + channels(30, 1), "\"u\"");
    QVERIFY(refresh());
    QCOMPARE(numbers().last(), u"21=ch30"_s); // theirs are kept for them
    serve(channels(0, 20));
    QVERIFY(later(24h * 29));
    QCOMPARE(last().channels, before);
    QVERIFY(m_importer->missing().size() == 1); // the new one
    // Gone again, and this time for good.
    serve(some, "\"v\"");
    QVERIFY(later(6h));
    QCOMPARE(last().missing.size(), 3);
    QSignalSpy forgotten(m_importer.get(), &LineupImporter::forgotten);
    QVERIFY(later(24h * 30)); // nothing has changed but the time
    QVERIFY(last().missing.isEmpty());
    QVERIFY(m_importer->marks().names.isEmpty() && m_importer->marks().numbers.isEmpty());
    QStringList ids;
    for (const auto &told : forgotten)
        ids += told.first().toStringList();
    QCOMPARE(ids.size(), 3);
    serve(channels(40, 1) + some);
    QVERIFY(refresh());
    QCOMPARE(numbers().first(), u"4=ch40"_s); // free again
}

void TestRefreshes::switchedOffIsNotMissing()
{
    serve(channels(0, 20));
    PlaylistConfig playlist = config();
    QVERIFY(use({playlist}));
    const QList<Channel> before = last().channels;
    playlist.enabled = false;
    QVERIFY(use({playlist}));
    QVERIFY(last().channels.isEmpty() && last().missing.isEmpty());
    QVERIFY(later(24h * 60));
    playlist.enabled = true;
    QVERIFY(use({playlist}));
    QCOMPARE(last().channels, before);
}

void TestRefreshes::forgetsMissingOnes()
{
    PlaylistConfig playlist;
    playlist.source = write(u"mine.m3u"_s, channels(0, 20));
    QVERIFY(use({playlist}));
    const QString here = last().channels.at(0).id, gone = last().channels.at(19).id;
    LineupMarks marks;
    marks.favorites = {here, gone};
    m_importer->rememberMarks(marks);
    QVERIFY(!write(u"mine.m3u"_s, channels(0, 18)).isEmpty());
    QVERIFY(refresh());
    QCOMPARE(last().missing.size(), 2);
    QSignalSpy forgotten(m_importer.get(), &LineupImporter::forgotten);
    m_importer->refresh(); // of a file: it is on the pool already, and does not know
    m_importer->forgetMissing({here, gone, u"nobody"_s});
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(forgotten.first().first().toStringList(), QStringList{gone});
    QCOMPARE(m_importer->missing().size(), 1);
    QCOMPARE(m_importer->marks().favorites, QSet<QString>{here});
    QVERIFY(settled());
    QCOMPARE(last().missing.size(), 1);
    QVERIFY(!write(u"mine.m3u"_s, channels(50, 1) + channels(0, 18)).isEmpty());
    QVERIFY(refresh());
    QCOMPARE(numbers().first(), u"20=ch50"_s);
    QCOMPARE(last().missing.size(), 1);
}

void TestRefreshes::filtersKeepNumbers()
{
    serve(channels(0, 6));
    PlaylistConfig playlist = config();
    QVERIFY(use({playlist}));
    playlist.filter.groups = {u" g1"_s};
    QVERIFY(use({playlist}));
    QCOMPARE(numbers(), (QStringList{u"2=ch1"_s, u"4=ch3"_s, u"6=ch5"_s}));
    QVERIFY(last().missing.isEmpty());
    serve(channels(0, 8));
    QVERIFY(refresh());
    QCOMPARE(numbers(), (QStringList{u"2=ch1"_s, u"4=ch3"_s, u"6=ch5"_s, u"7=ch7"_s}));
    playlist.filter = {};
    playlist.filter.withoutNames = u"channel 5"_s;
    QVERIFY(use({playlist}));
    QCOMPARE(
        numbers(),
        (QStringList{u"1=ch0"_s, u"2=ch1"_s, u"3=ch2"_s, u"4=ch3"_s, u"5=ch4"_s, u"8=ch6"_s, u"7=ch7"_s}));
}

void TestRefreshes::statesAreTold()
{
    serve(channels(0, 20));
    PlaylistConfig first = config(), second = config(u"/none"_s);
    first.name = u"My TV"_s;
    first.filter.withoutGroups = {u"G1"_s};
    PlaylistConfig off = config(u"/off"_s);
    off.enabled = false;
    QVERIFY(use({first, second, off}));
    QCOMPARE(last().playlists, m_importer->playlistStates());
    const PlaylistState mine = state(0);
    QCOMPARE(mine.name, u"My TV"_s);
    QCOMPARE(mine.id, last().channels.first().source.playlistId);
    QCOMPARE(mine.channels, 10);
    QCOMPARE(mine.filteredOut, 10);
    QCOMPARE(mine.lastGood, m_clock.wall());
    QVERIFY(!mine.problem);
    QCOMPARE(state(1).problem.code, ProblemCode::SourceUnreachable);
    QCOMPARE(state(1).lastTried, m_clock.wall());
    QVERIFY(!state(1).lastGood);
    QVERIFY(!state(2).enabled && !state(2).lastTried && !state(2).nextRefresh);
}

void TestRefreshes::problemsLastWhileOthersAreRefreshed()
{
    serve(channels(0, 20));
    serve("<html>Pay first</html>", {}, u"/page"_s);
    PlaylistConfig rare = config(u"/page"_s);
    rare.refreshInterval = 100h;
    QVERIFY(use({config(), rare}));
    QCOMPARE(state(1).problem.code, ProblemCode::SourceEmpty);
    m_results.clear();
    QVERIFY(later(6h));
    QCOMPARE(m_web->requests(u"/page"_s), 1);
    QVERIFY(last().problems.contains(state(1).problem));
}

void TestRefreshes::refreshAfterAnother()
{
    serve(channels(0, 2), {}, u"/a"_s);
    serve(channels(5, 2), {}, u"/b"_s);
    PlaylistConfig a = config(u"/a"_s), b = config(u"/b"_s);
    a.refreshInterval = 1h;
    QVERIFY(use({a, b}));
    m_clock.turn(1h);
    m_importer->refreshDue();
    QVERIFY(m_importer->isRunning());
    m_importer->refresh(); // somebody wants all
    QTRY_COMPARE(m_web->requests(u"/b"_s), 2);
    QVERIFY(settled());
    QCOMPARE(m_web->requests(u"/a"_s), 3);
}

void TestRefreshes::contentOfACopy()
{
    serve(channels(0, 20));
    PlaylistConfig playlist = config();
    playlist.filter.names = u"Channel 7"_s;
    QVERIFY(use({playlist}));
    const PlaylistContent content = contentOf(playlist);
    QCOMPARE(m_web->requests(u"/l"_s), 1);
    QCOMPARE(content.source, playlist.source);
    QCOMPARE(content.entries.size(), 20);
    QCOMPARE(content.entries.at(3).name, u"Channel 3"_s);
    QCOMPARE(content.entries.at(3).group, u"G1"_s);
    QVERIFY(!content.problem);
}

void TestRefreshes::contentIsFetched()
{
    serve(channels(0, 20));
    PlaylistConfig playlist = config();
    playlist.userAgent = u"Player/2"_s;
    QCOMPARE(contentOf(playlist).entries.size(), 20);
    QVERIFY(m_web->lastHead(u"/l"_s).contains("User-Agent: Player/2"));
    QTRY_COMPARE(QDir(folder()).entryList(QDir::Files), QStringList());
    playlist.source = write(u"mine.m3u"_s, channels(0, 3));
    QCOMPARE(contentOf(playlist).entries.size(), 3);
    QVERIFY(m_results.isEmpty());
}

void TestRefreshes::contentProblems()
{
    PlaylistConfig playlist = config();
    playlist.name = u"My TV"_s;
    PlaylistContent content = contentOf(playlist);
    QCOMPARE(content.problem.code, ProblemCode::SourceUnreachable);
    QCOMPARE(content.problem.subject, u"My TV"_s);
    serve("<html>");
    content = contentOf(playlist);
    QCOMPARE(content.problem.code, ProblemCode::SourceEmpty);
    QVERIFY(content.entries.isEmpty());
}

void TestRefreshes::contentIsNotToldToTheDead()
{
    serve(channels(0, 20));
    bool told = false;
    auto context = std::make_unique<QObject>();
    m_importer->readContent(config(), context.get(), [&told](const PlaylistContent &) { told = true; });
    context.reset();
    m_web->set(u"/m"_s, FakeWeb::Answer{{}, 200, {}, false, true});
    QObject living;
    m_importer->readContent(config(u"/m"_s), &living, [&told](const PlaylistContent &) { told = true; });
    QTRY_COMPARE(m_web->requests(u"/m"_s), 1);
    m_importer.reset(); // with a question that nobody answers
    QVERIFY(!told);
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList());
}

PLEXBRIDGE_TEST(TestRefreshes)
#include "tst_refreshes.moc"
