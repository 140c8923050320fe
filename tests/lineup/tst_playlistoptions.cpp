// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/fakeweb.h"
#include "lineup/lineupimporter.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPlaylistOptions : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_web = std::make_unique<FakeWeb>();
        m_dir = std::make_unique<QTemporaryDir>();
        m_importer = std::make_unique<LineupImporter>(m_dir->filePath(u"lineup"_s), m_clock);
        m_results.clear();
        connect(m_importer.get(), &LineupImporter::imported, this,
                [this](const LineupImport &result) { m_results.append(result); });
    }
    void userAgentFetchesAndIsInherited();
    void switchedOffIsNotRead();
    void newLimitsComeFromTheCopyAtOnce();
    void problemsBearTheName();

private:
    PlaylistConfig config(const QString &path) const
    {
        PlaylistConfig made;
        made.source = m_web->url(path);
        return made;
    }
    bool read(const QList<PlaylistConfig> &playlists)
    {
        m_importer->setPlaylists(playlists, false);
        m_importer->refresh();
        return QTest::qWaitFor([this] { return !m_importer->isRunning(); }, 20'000);
    }

    SystemClock m_clock;
    std::unique_ptr<FakeWeb> m_web;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LineupImporter> m_importer;
    QList<LineupImport> m_results;
};

void TestPlaylistOptions::userAgentFetchesAndIsInherited()
{
    m_web->set(u"/l"_s,
               "#EXTINF:-1,A\nhttp://a.example/1\n#EXTINF:-1 user-agent=\"Own\",B\nhttp://a.example/2\n"_ba);
    PlaylistConfig playlist = config(u"/l"_s);
    playlist.userAgent = u"Player/7 (test)"_s;
    QVERIFY(read({playlist}));
    QVERIFY(m_web->lastHead(u"/l"_s).contains("User-Agent: Player/7 (test)\r\n"));
    QCOMPARE(m_results.last().channels.at(0).source.userAgent, u"Player/7 (test)"_s);
    QCOMPARE(m_results.last().channels.at(1).source.userAgent, u"Own"_s);
}

void TestPlaylistOptions::switchedOffIsNotRead()
{
    m_web->set(u"/a"_s, "#EXTINF:-1,A\nhttp://a.example/1\n"_ba);
    m_web->set(u"/b"_s, "#EXTINF:-1,B\nhttp://b.example/1\n"_ba);
    PlaylistConfig a = config(u"/a"_s);
    QVERIFY(read({a, config(u"/b"_s)}));
    QCOMPARE(m_results.last().channels.size(), 2);
    a.enabled = false;
    QVERIFY(read({a, config(u"/b"_s)}));
    QCOMPARE(m_web->requests(u"/a"_s), 1);
    QCOMPARE(m_results.last().channels.size(), 1);
    QCOMPARE(m_results.last().channels.first().guideNumber, u"2"_s);
    PlaylistConfig b = config(u"/b"_s);
    b.enabled = false;
    QVERIFY(read({a, b}));
    QVERIFY(!m_results.last().failed); // on purpose, so that the channels go
    QVERIFY(m_results.last().channels.isEmpty() && m_results.last().problems.isEmpty());
    a.enabled = true;
    m_web->set(u"/a"_s, FakeWeb::Answer{{}, 503, {}, false, false});
    QVERIFY(read({a, b}));
    QCOMPARE(m_results.last().channels.value(0).guideNumber, u"1"_s); // from the copy, which was kept
}

void TestPlaylistOptions::newLimitsComeFromTheCopyAtOnce()
{
    m_web->set(u"/a"_s, "#EXTINF:-1,A\nhttp://a.example/1\n"_ba);
    PlaylistConfig a = config(u"/a"_s);
    QVERIFY(read({a}));
    a.connectionLimit = 3;
    m_web->set(u"/a"_s, FakeWeb::Answer{{}, 200, {}, false, true});
    m_results.clear();
    m_importer->setPlaylists({a}, false);
    m_importer->refresh();
    QTRY_COMPARE(m_results.size(), 1); // although the provider is silent
    QCOMPARE(m_results.first().channels.first().source.connectionLimit, 3);
}

void TestPlaylistOptions::problemsBearTheName()
{
    PlaylistConfig a = config(u"/none"_s);
    a.name = u"My provider"_s;
    QVERIFY(read({a}));
    QVERIFY(m_results.last().failed);
    QCOMPARE(m_results.last().problems.first().subject, u"My provider"_s);
}

PLEXBRIDGE_TEST(TestPlaylistOptions)
#include "tst_playlistoptions.moc"
