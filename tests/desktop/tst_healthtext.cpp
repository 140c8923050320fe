// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clientnames.h"
#include "desktop/format.h"
#include "desktop/healthtext.h"
#include "desktop/models/consumermodel.h"
#include "desktop/models/upstreammodel.h"
#include "desktop/samples.h"
#include "desktop/windows/table.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

const WallTime now = fromEpochMs(1'700'000'000'000);

StreamHealth health(const QString &video, QSize size, bool interlaced, const QStringList &audio)
{
    StreamHealth health;
    health.videoCodec = video;
    health.pictureSize = size;
    health.interlaced = interlaced;
    health.audioCodecs = audio;
    return health;
}

} // namespace

/// The health of a stream in words, and where the tables show it.
class HealthWords : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void picturesAreNamed_data();
    void picturesAreNamed();
    void errorsSayWhatTheyMean();
    void breaksSayWhenAndWhy();
    void firstVideoIsInSeconds();
    void everyConcernHasItsOwnWords();
    void connectionsShowIt();
    void connectionsTellTheirBackup();
    void wordsGrowOld();
    void consumersShowTheirUpstream();
    void narrowTablesHideColumns();
};

void HealthWords::picturesAreNamed_data()
{
    QTest::addColumn<StreamHealth>("stream");
    QTest::addColumn<QString>("words");
    const QStringList sound{u"AC-3"_s};
    QTest::newRow("1080i") << health(u"H.264"_s, {1920, 1080}, true, sound) << u"1080i H.264, AC-3"_s;
    QTest::newRow("720p") << health(u"HEVC"_s, {1280, 720}, false, {u"AAC"_s, u"MP2"_s})
                          << u"720p HEVC, AAC, MP2"_s;
    QTest::newRow("size unknown") << health(u"H.264"_s, {}, false, sound) << u"H.264, AC-3"_s;
    QTest::newRow("silent") << health(u"MPEG-2"_s, {720, 576}, true, {}) << u"576i MPEG-2"_s;
    QTest::newRow("radio") << health({}, {}, false, {u"MP2"_s}) << u"MP2"_s;
    QTest::newRow("nothing") << StreamHealth() << Format::dash();
}

void HealthWords::picturesAreNamed()
{
    QFETCH(StreamHealth, stream);
    QTEST(HealthText::picture(stream), "words");
    QVERIFY(!HealthText::pictureToolTip(stream).isEmpty());
    if (!stream.pictureSize.isEmpty())
        QVERIFY(HealthText::pictureToolTip(stream).contains(QString::number(stream.pictureSize.width())));
}

void HealthWords::errorsSayWhatTheyMean()
{
    StreamHealth stream;
    QCOMPARE(HealthText::errors(stream), u"0"_s);
    QVERIFY(HealthText::errorsToolTip(stream).contains(u"Nothing was missing"_s));
    stream.continuityErrors = 12;
    QVERIFY(HealthText::errorsToolTip(stream).contains(u"in 12 place"_s));
    QVERIFY(!HealthText::errorsToolTip(stream).contains(u"clock"_s));
    stream.pcrGaps = 3;
    QCOMPARE(HealthText::errors(stream), u"15"_s);
    QCOMPARE(HealthText::errorsToolTip(stream).count(u'\n'), 1);
    stream.continuityErrors = 5'000'000'000; // more than a plural form can count
    QVERIFY(HealthText::errorsToolTip(stream).contains(u"2147483647"_s));
}

void HealthWords::breaksSayWhenAndWhy()
{
    UpstreamStatus upstream;
    QCOMPARE(HealthText::reopened(upstream, now), Format::dash());
    QVERIFY(HealthText::reopenedToolTip(upstream, now).contains(u"never"_s));
    upstream.reopens = 3;
    upstream.lastReopen = now - minutes(5);
    upstream.lastReopenReason = u"the provider fell silent"_s;
    QCOMPARE(HealthText::reopened(upstream, now), u"3 time(s), 5 min ago"_s);
    const QString toolTip = HealthText::reopenedToolTip(upstream, now);
    QVERIFY(toolTip.contains(Format::exactTime(now - minutes(5))));
    QVERIFY(toolTip.contains(u"fell silent"_s));
}

void HealthWords::firstVideoIsInSeconds()
{
    UpstreamStatus upstream;
    QCOMPARE(HealthText::firstVideo(upstream), Format::dash());
    upstream.timeToFirstByte = milliseconds(412);
    QCOMPARE(HealthText::firstVideo(upstream), u"0.4 s"_s);
    QVERIFY(HealthText::details(upstream, now).contains(u"First video after 0.4 s"_s));
}

void HealthWords::everyConcernHasItsOwnWords()
{
    QSet<QString> headlines, remedies;
    for (int i = 0; i <= int(CodecConcern::Scrambled); ++i) {
        const Notice notice = HealthText::concern(CodecConcern(i), {});
        headlines.insert(notice.headline);
        remedies.insert(notice.explanation);
        QVERIFY(notice.trouble);
        StreamHealth stream;
        stream.audioCodecs = QStringList{u"AAC"_s};
        stream.concerns = {CodecConcern(i)};
        UpstreamStatus upstream;
        upstream.health = stream;
        QVERIFY(HealthText::pictureToolTip(stream).contains(notice.explanation));
        QVERIFY(HealthText::summary(upstream, now).contains(notice.headline));
    }
    QCOMPARE(headlines.size(), int(CodecConcern::Scrambled) + 1);
    QCOMPARE(remedies.size(), int(CodecConcern::Scrambled) + 1);
    QVERIFY(!headlines.contains(QString()) && !remedies.contains(QString()));
    QVERIFY(HealthText::concern(CodecConcern::UnknownVideo, health(u"AV1"_s, {}, false, {}))
                .headline.contains(u"AV1"_s));
}

void HealthWords::connectionsShowIt()
{
    UpstreamModel model;
    const QAbstractItemModelTester tester(&model);
    const Snapshot snapshot = samples::snapshot(now);
    model.setUpstreams(snapshot.upstreams, now);
    const auto shown = [&](int column, int role = Qt::DisplayRole) {
        return model.index(0, column).data(role).toString();
    };
    QCOMPARE(shown(UpstreamModel::Picture), u"1080i H.264, AC-3, AAC LATM"_s);
    QCOMPARE(shown(UpstreamModel::Errors), u"14"_s);
    QCOMPARE(shown(UpstreamModel::Reopened), u"3 time(s), 5 min ago"_s);
    QCOMPARE(shown(UpstreamModel::FirstVideo), u"0.4 s"_s);
    QVERIFY(shown(UpstreamModel::Picture, Qt::ToolTipRole).contains(u"LATM"_s));
    const QString all = shown(UpstreamModel::Channel, Qt::ToolTipRole); // all that may be hidden
    for (const QString &part : {u"BBC One HD"_s, u"provider.example"_s, u"1920"_s, u"12"_s, u"0.4 s"_s})
        QVERIFY2(all.contains(part), qPrintable(part));
}

void HealthWords::connectionsTellTheirBackup()
{
    UpstreamModel model;
    UpstreamStatus upstream;
    upstream.source = 2;
    model.setUpstreams({upstream}, now);
    const QModelIndex state = model.index(0, UpstreamModel::State);
    QCOMPARE(state.data().toString(), u"Backup 2"_s);
    QVERIFY(state.data(Qt::ToolTipRole).toString().contains(u"backup 2"_s));
    upstream.starved = true;
    model.setUpstreams({upstream}, now);
    QCOMPARE(state.data().toString(), u"Waiting for data"_s);
}

void HealthWords::wordsGrowOld()
{
    UpstreamModel model;
    UpstreamStatus quiet, broken;
    broken.reopens = 1;
    broken.lastReopen = now;
    model.setUpstreams({quiet}, now);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setUpstreams({quiet}, now + minutes(1));
    QCOMPARE(changed.count(), 0);
    model.setUpstreams({broken}, now + minutes(1));
    model.setUpstreams({broken}, now + minutes(2));
    QCOMPARE(changed.count(), 2);
    QVERIFY(model.index(0, UpstreamModel::Reopened).data().toString().contains(u"2 min"_s));
}

void HealthWords::consumersShowTheirUpstream()
{
    const ClientNames names;
    ConsumerModel model(names);
    Snapshot snapshot = samples::snapshot(now);
    model.apply(snapshot);
    const auto toolTip = [&](int row) {
        return model.index(row, ConsumerModel::Channel).data(Qt::ToolTipRole).toString();
    };
    QVERIFY(toolTip(0).contains(u"in 12 place"_s)); // BBC One HD
    QVERIFY(model.upstreamOf(model.consumerAt(0)));
    QVERIFY(!toolTip(3).contains(u"missing"_s)); // its channel is not among the upstreams
    snapshot.upserts[0].hasStream = false;
    model.apply(snapshot);
    QVERIFY(!toolTip(0).contains(u"missing"_s));
    QVERIFY(!model.upstreamOf(model.consumerAt(0)));
}

void HealthWords::narrowTablesHideColumns()
{
    UpstreamModel model;
    model.setUpstreams(samples::snapshot(now).upstreams, now);
    QTableView table;
    table.setModel(&model);
    setColumnWidths(table, {20, 20, 20, 20, 20, 20, 20, 20, 20, 20}, UpstreamModel::Channel);
    const auto hiddenAt = [&](int characters) {
        table.setFixedWidth(characters * table.fontMetrics().averageCharWidth() + 2 * table.frameWidth()
                            + table.verticalHeader()->width());
        table.show();
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(&table);
        hideWhatDoesNotFit(table, {UpstreamModel::Provider, UpstreamModel::Received}, UpstreamModel::Channel,
                           10);
        return QList{table.isColumnHidden(UpstreamModel::Provider),
                     table.isColumnHidden(UpstreamModel::Received),
                     table.isColumnHidden(UpstreamModel::Picture)};
    };
    table.verticalHeader()->hide();
    QCOMPARE(hiddenAt(210), (QList{false, false, false}));
    QCOMPARE(hiddenAt(185), (QList{true, false, false}));
    QCOMPARE(hiddenAt(60), (QList{true, true, false}));
    QCOMPARE(hiddenAt(210), (QList{false, false, false})); // and back
}

PLEXBRIDGE_TEST(HealthWords)
#include "tst_healthtext.moc"
