// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlistconfig.h"
#include "lineup/playlistreading.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDeviceLineup : public QObject {
    Q_OBJECT
private slots:
    void readsADevicesChannels()
    {
        const ParsedPlaylist list = parsePlaylistText(
            R"([{"GuideNumber":"5.1","GuideName":"ONE","VideoCodec":"MPEG2","HD":1,"URL":"http://10.0.0.2:5004/auto/v5.1"},)"
            R"({"GuideNumber":7,"URL":"http://10.0.0.2:5004/auto/v7"},)"
            R"({"GuideNumber":"8","GuideName":"Pay","DRM":1,"URL":"http://10.0.0.2:5004/auto/v8"},)"
            R"({"GuideNumber":"9","GuideName":"File","URL":"file:///etc/passwd"},null,{}])",
            plainPlaylists({u"http://10.0.0.2/lineup.json"_s}).first());
        QCOMPARE(list.entries.size(), 2);
        QCOMPARE(list.entries.at(0).name, u"ONE"_s);
        QCOMPARE(list.entries.at(0).wantedNumber, u"5.1"_s);
        QCOMPARE(list.entries.at(0).source.url, QUrl(u"http://10.0.0.2:5004/auto/v5.1"_s));
        QCOMPARE(list.entries.at(0).source.kind, SourceKind::TransportStream);
        QCOMPARE(list.entries.at(1).name, u"7"_s);
        QCOMPARE(list.problems.size(), 4);
        QVERIFY(list.problems.first().detail.english().startsWith(u"Pay: it is protected"_s));
    }

    void damage_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut off") << R"([{"GuideNumber":"5.1","GuideName":"ONE")"_ba;
        QTest::newRow("other JSON") << R"([{"name":"x"}])"_ba;
        QTest::newRow("empty list") << "[]"_ba;
    }
    void damage()
    {
        QFETCH(QByteArray, text);
        QVERIFY(parsePlaylistText(text, {}).entries.isEmpty());
    }
};

PLEXBRIDGE_TEST(TestDeviceLineup)
#include "tst_devicelineup.moc"
