// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/m3uparser.h"
#include "support/filecontent.h"
#include "support/testmain.h"
#include "takeover/applytakeover.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = TakeoverItem::Kind;
using Fate = TakeoverItem::Fate;

namespace {

Takeover sample()
{
    Takeover takeover;
    const TakenStream main{QUrl(u"http://a.example/geheim"_s), {}};
    const TakenStream spare{QUrl(u"http://b.example/geheim"_s), {}};
    takeover.channels = {{u"1"_s, u"ONE"_s, u"one.tv"_s, {}, true, {main, spare}},
                         {u"2"_s, u"TWO"_s, {}, {}, true, {main}},
                         {u"3"_s, u"OFF"_s, {}, {}, false, {main}}};
    takeover.guides = {u"http://g.example/geheim.xml"_s, u"http://h.example/h.xml"_s};
    takeover.deviceName = u"Den"_s;
    takeover.tuners = 6;
    takeover.report.leave(Kind::Channels, u"LOST"_s, u"it has no stream"_s);
    return takeover;
}

} // namespace

class TestApplyTakeover : public QObject {
    Q_OBJECT
private:
    QString file(const QString &name) const { return m_directory->filePath(name); }
    QString settingsFile() const { return file(u"plexbridge.ini"_s); }
    void writeSettings(const QByteArray &text) const
    {
        QFile out(settingsFile());
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            qFatal("can't write");
    }
    void load(Settings &settings, Settings::Overrides more = {}) const
    {
        more.insert({{u"config"_s, {settingsFile()}}, {u"data-dir"_s, {file(u"data"_s)}}});
        if (const Problem problem = settings.load(more, {}))
            qFatal("%s", qPrintable(problem.detail.english()));
    }
    QMap<QString, QByteArray> allFiles() const
    {
        QMap<QString, QByteArray> files;
        for (const QString &folder : {m_directory->path(), file(u"data"_s)}) {
            for (const QString &name : QDir(folder).entryList(QDir::Files))
                files.insert(folder + u'/' + name, contentOf(folder + u'/' + name));
        }
        return files;
    }

    std::unique_ptr<QTemporaryDir> m_directory;

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void intoNothing()
    {
        Settings settings;
        load(settings);
        QSignalSpy changed(&settings, &Settings::changed);
        TakeoverReport report;
        QVERIFY(!applyTakeover(sample(), settings, report));
        QCOMPARE(changed.size(), 1);
        const QList<PlaylistConfig> playlists = settings.playlists();
        QCOMPARE(playlists.size(), 2);
        QCOMPARE(playlists.first().name, u"Imported from PlexBridge"_s);
        QCOMPARE(playlists.first().source, file(u"data/imported-plexbridge.m3u"_s));
        QVERIFY(playlists.first().enabled && !playlists.last().enabled);
        QCOMPARE(parseM3u(contentOf(playlists.first().source), playlists.first().source).entries.size(), 2);
        QCOMPARE(parseM3u(contentOf(playlists.last().source), playlists.last().source).entries.size(), 1);
        for (const QString &name : {playlists.first().source, playlists.last().source})
            QCOMPARE(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(QFile::permissions(file(u"data"_s)) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(settings.value(u"guide"_s).toStringList(), sample().guides);
        QCOMPARE(settings.value(u"friendly-name"_s).toString(), u"Den"_s);
        QCOMPARE(settings.value(u"tuners"_s).toInt(), 6);
        QCOMPARE(report.sum(Kind::Channels, Fate::Taken), 2);
        QCOMPARE(report.sum(Kind::SwitchedOff, Fate::Taken), 1);
        QCOMPARE(report.sum(Kind::Backups, Fate::Taken), 1);
        QCOMPARE(report.sum(Kind::Guides, Fate::Taken), 2);
        QCOMPARE(report.sum(Kind::Channels, Fate::Left), 1);
        for (const TakeoverItem &item : report.items)
            QVERIFY(!lineOf(item).contains(u"geheim"_s));
    }

    void nothingThatIsThereIsLost()
    {
        const QByteArray before =
            "# my own words\nguide = relative.xml\nguide = http://h.example/h.xml\n"
            "tuners = 2\nport = 3333\n[playlist/Mine]\nsource = http://p.example/?a=b;c\n"
            "connections = 2\n";
        writeSettings(before);
        Settings settings;
        load(settings);
        TakeoverReport report;
        QVERIFY(!applyTakeover(sample(), settings, report));
        QCOMPARE(contentOf(settingsFile() + u".before-import"_s), before);
        QCOMPARE(QFile::permissions(settingsFile() + u".before-import"_s) & QFile::ReadOther,
                 QFile::Permissions());
        QVERIFY(contentOf(settingsFile()).startsWith("# my own words\n"));
        const QList<PlaylistConfig> playlists = settings.playlists();
        QCOMPARE(playlists.size(), 3);
        QCOMPARE(playlists.first().name, u"Mine"_s);
        QCOMPARE(playlists.first().source, u"http://p.example/?a=b;c"_s);
        QCOMPARE(playlists.first().connectionLimit, 2);
        QCOMPARE(settings.value(u"guide"_s).toStringList(),
                 (QStringList{file(u"relative.xml"_s), u"http://h.example/h.xml"_s,
                              u"http://g.example/geheim.xml"_s}));
        QCOMPARE(settings.value(u"tuners"_s).toInt(), 2);
        QCOMPARE(settings.value(u"port"_s).toInt(), 3333);
        QCOMPARE(settings.value(u"friendly-name"_s).toString(), u"Den"_s);
        QCOMPARE(report.sum(Kind::Guides, Fate::Here), 1);
        QCOMPARE(report.sum(Kind::Tuners, Fate::Left), 1);
    }

    void theSameAgainChangesNothing()
    {
        writeSettings("port = 3333\n");
        Settings settings;
        load(settings);
        TakeoverReport report;
        QVERIFY(!applyTakeover(sample(), settings, report));
        const auto files = allFiles();
        Settings again;
        load(again);
        QSignalSpy changed(&again, &Settings::changed);
        QVERIFY(!applyTakeover(sample(), again, report));
        QVERIFY(changed.isEmpty());
        QCOMPARE(allFiles(), files);
        QCOMPARE(report.sum(Kind::Guides, Fate::Here), 2);
        QCOMPARE(report.sum(Kind::Tuners, Fate::Here), 1);
    }

    void whatTheUserMadeOfItStays()
    {
        Settings settings;
        load(settings);
        TakeoverReport report;
        QVERIFY(!applyTakeover(sample(), settings, report));
        QList<PlaylistConfig> playlists = settings.playlists();
        playlists[0].name = u"My channels"_s;
        playlists[0].enabled = false;
        playlists[1].enabled = true;
        QVERIFY(!settings.save({{u"playlist"_s, QVariant::fromValue(playlists)}, {u"tuners"_s, 3}}));
        const QByteArray before = contentOf(playlists[0].source);
        Takeover other = sample();
        other.channels.removeFirst();
        QVERIFY(!applyTakeover(other, settings, report));
        QCOMPARE(settings.playlists(), playlists);
        QCOMPARE(settings.value(u"tuners"_s).toInt(), 3);
        QCOMPARE(contentOf(playlists[0].source + u".before-import"_s), before);
        QVERIFY(contentOf(playlists[0].source) != before);
    }

    void optionsOfThisRunAreNotWritten()
    {
        Settings settings;
        load(settings,
             {{u"playlist"_s, {u"http://once.example/"_s}},
              {u"tuners"_s, {u"1"_s}},
              {u"guide"_s, {u"http://once.example/g.xml"_s}}});
        TakeoverReport report;
        QVERIFY(!applyTakeover(sample(), settings, report));
        QVERIFY(!contentOf(settingsFile()).contains("once.example"));
        QVERIFY(contentOf(settingsFile()).contains("tuners = 6"));
    }

    void anUnusableFolderChangesNothing()
    {
        QFile inTheWay(file(u"data"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        Settings settings;
        load(settings);
        TakeoverReport report;
        const Problem problem = applyTakeover(sample(), settings, report);
        QVERIFY(problem.code == ProblemCode::DataDirectoryUnusable);
        QVERIFY(!QFile::exists(settingsFile()));
        QCOMPARE(report, TakeoverReport());
    }

    void nothingToTake()
    {
        Settings settings;
        load(settings);
        TakeoverReport report;
        QVERIFY(!applyTakeover({}, settings, report));
        QVERIFY(report.items.isEmpty() && allFiles().isEmpty());
    }
};

PLEXBRIDGE_TEST(TestApplyTakeover)
#include "tst_applytakeover.moc"
