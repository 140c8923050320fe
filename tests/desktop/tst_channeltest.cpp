// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logoaddress.h"
#include "desktop/logoicons.h"
#include "desktop/models/channelmodel.h"
#include "desktop/models/playliststatemodel.h"
#include "desktop/playhere.h"
#include "desktop/samples.h"
#include "desktop/windows/channelspage.h"
#include "desktop/windows/channeltest.h"
#include "desktop/windows/refreshreview.h"
#include "desktop/windows/signrow.h"
#include "support/testmain.h"

#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr WallTime then{1'756'954'607'638ms};

ChannelTrial playing(double speed)
{
    ChannelTrial trial;
    trial.channelId = u"channel-1"_s;
    trial.health.videoCodec = u"H.264"_s;
    trial.health.pictureSize = {1920, 1080};
    trial.health.audioCodecs = QStringList{u"AC-3"_s};
    trial.timeToFirstByte = 412ms;
    trial.bitrate = 5'400'000;
    trial.speed = speed;
    return trial;
}

QString wordsOf(const QWidget &window)
{
    QStringList words;
    for (const SignRow *row : window.findChildren<SignRow *>())
        words.append(row->accessibleName() + u' ' + row->accessibleDescription());
    return words.join(u'\n');
}

ChannelNews news(ChannelNewsKind kind, const QString &id, bool heldBack = false)
{
    ChannelNews one;
    one.kind = kind;
    one.channelId = id;
    one.playlistId = u"list"_s;
    one.guideNumber = u"7"_s;
    one.name = id;
    one.former = u"before"_s;
    one.heldBack = heldBack;
    return one;
}

QList<Channel> channelsAfter()
{
    QList<Channel> channels = samples::lineup(9).channels;
    channels[1].enabled = false;
    return channels;
}

LineupNews refreshed()
{
    const QList<Channel> channels = channelsAfter();
    LineupNews all;
    all.changes.at = then;
    all.changes.news = {
        news(ChannelNewsKind::New, channels.at(0).id), news(ChannelNewsKind::New, channels.at(1).id, true),
        news(ChannelNewsKind::Gone, u"gone"_s), news(ChannelNewsKind::Renamed, channels.at(2).id)};
    all.waiting = {channels.at(1).id};
    return all;
}

QByteArray picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

/// What is told of channels beside their table: their test, their logos, what a refresh changed.
class TestChannelTest : public QObject {
    Q_OBJECT

private slots:
    void speedIsInWords_data();
    void speedIsInWords();
    void tellsWhatItFound();
    void tellsWhatFailed();
    void ignoresOtherChannels();
    void keysTestAndPlay();
    void aPlaylistOfOneIsMade();
    void logosComeOnceAskedFor();
    void logosAreKeptSmall();
    void aRefreshIsToldInOneLine();
    void newOnesAreSwitched();
    void aRuleIsMade();
    void accountsTellTheirEnd_data();
    void accountsTellTheirEnd();
};

void TestChannelTest::speedIsInWords_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<bool>("isTrouble");
    QTest::addColumn<QString>("number");
    QTest::newRow("slow") << 0.6 << true << u"0.60"_s;
    QTest::newRow("a little slow") << 0.96 << true << u"0.96"_s;
    QTest::newRow("as it plays") << 0.99 << false << u"1.0"_s;
    QTest::newRow("ahead") << 2.44 << false << u"2.4"_s;
    QTest::newRow("far ahead") << 21.0 << false << u"21"_s;
}

void TestChannelTest::speedIsInWords()
{
    QFETCH(const double, speed);
    const Notice notice = ChannelTest::speed(playing(speed));
    QTEST(notice.trouble, "isTrouble");
    QFETCH(const QString, number);
    QVERIFY2(notice.headline.contains(number), qPrintable(notice.headline));
    QCOMPARE(notice.explanation.isEmpty(), !notice.trouble);
}

void TestChannelTest::tellsWhatItFound()
{
    ChannelTest dialog;
    QSignalSpy wanted(&dialog, &ChannelTest::testWanted);
    Channel channel = samples::lineup(2).channels.at(1);
    dialog.show();
    dialog.begin(channel);
    QCOMPARE(wanted.first().first().toString(), channel.id);
    auto *again = dialog.findChild<QPushButton *>(u"testAgain"_s);
    QVERIFY(!again->isEnabled());
    ChannelTrial trial = playing(0.6);
    trial.channelId = channel.id;
    trial.health.concerns = {CodecConcern::LatmAudio};
    dialog.show(trial);
    const QString words = wordsOf(dialog);
    for (const QString &part : {u"1920"_s, u"H.264"_s, u"AC-3"_s, u"5.4"_s, u"0.60"_s, u"LATM"_s})
        QVERIFY2(words.contains(part), qPrintable(part + u" in "_s + words));
    QVERIFY(again->isEnabled());
    again->click();
    QCOMPARE(wanted.size(), 2);
    QVERIFY(dialog.findChildren<SignRow *>().isEmpty());
}

void TestChannelTest::tellsWhatFailed()
{
    ChannelTest dialog;
    Channel channel = samples::lineup(2).channels.at(1);
    dialog.begin(channel);
    ChannelTrial trial;
    trial.channelId = channel.id;
    trial.problem = {ProblemCode::UpstreamRefused, u"404"_s,
                     u"the provider does not have this stream (404)"_s};
    dialog.show(trial);
    QVERIFY(dialog.findChild<QLabel *>(u"testSummary"_s)->text().contains(channel.name));
    QVERIFY(wordsOf(dialog).contains(u"does not have this stream"_s));
    dialog.begin(channel);
    trial.problem = {};
    trial.gaveWay = true;
    dialog.show(trial);
    QVERIFY(dialog.findChild<QLabel *>(u"testSummary"_s)->text().contains(u"viewer"_s));
}

void TestChannelTest::ignoresOtherChannels()
{
    ChannelTest dialog;
    dialog.begin(samples::lineup(2).channels.at(0));
    dialog.show(playing(1));
    QVERIFY(dialog.findChildren<SignRow *>().isEmpty());
}

void TestChannelTest::keysTestAndPlay()
{
    ChannelsPage page;
    page.setLineup(samples::lineup(9));
    page.resize(900, 500);
    page.show();
    QSignalSpy tested(&page, &ChannelsPage::testWanted), played(&page, &ChannelsPage::playWanted);
    auto *table = page.findChild<QTableView *>(u"table"_s);
    auto *test = table->findChild<QAction *>(u"test"_s);
    for (QAction *action : table->actions()) {
        if (action->objectName() == u"test")
            test = action;
    }
    QVERIFY(test && !test->isEnabled());
    table->selectRow(3);
    QVERIFY(test->isEnabled());
    test->trigger();
    QCOMPARE(tested.size(), 1);
    for (QAction *action : table->actions()) {
        if (action->objectName() == u"play")
            action->trigger();
    }
    QCOMPARE(played.size(), 1);
    QCOMPARE(played.first().first().toString(), tested.first().first().value<Channel>().id);
}

void TestChannelTest::aPlaylistOfOneIsMade()
{
    Channel channel;
    channel.name = u"BBC\nOne"_s;
    channel.guideNumber = u"5.1"_s;
    const QByteArray text = PlayHere::playlistOf(channel, u"http://127.0.0.1:5004"_s);
    QCOMPARE(text, QByteArray("#EXTM3U\n#EXTINF:-1,BBC One\nhttp://127.0.0.1:5004/auto/v5.1\n"));
}

void TestChannelTest::logosComeOnceAskedFor()
{
    LogoIcons logos;
    ChannelModel model;
    model.setLogos(logos);
    LineupSummary lineup = samples::lineup(3);
    lineup.channels[0].logo = QUrl(u"http://logos.example/one.png"_s);
    lineup.channels[1].logo = lineup.channels[0].logo;
    model.setLineup(lineup.channels, {});
    QSignalSpy wanted(&logos, &LogoIcons::wanted), changed(&model, &QAbstractItemModel::dataChanged);
    const auto look = [&] {
        for (int row = 0; row < 3; ++row)
            (void)model.index(row, ChannelModel::Name).data(Qt::DecorationRole);
    };
    look();
    look();
    QCOMPARE(wanted.size(), 1); // once for both, and for nobody that has none
    const QString key = wanted.first().first().toString();
    QCOMPARE(key, logoKey(lineup.channels[0].logo));
    logos.take(key, picture(64, 32));
    QTRY_COMPARE(changed.size(), 1);
    const auto icon = model.index(1, ChannelModel::Name).data(Qt::DecorationRole).value<QIcon>();
    const QImage shown = icon.pixmap(20, 20).toImage();
    QCOMPARE(shown.pixelColor(shown.width() / 2, shown.height() / 2), QColor(Qt::red));
}

void TestChannelTest::logosAreKeptSmall()
{
    LogoIcons logos;
    logos.setSize({24, 16});
    const QUrl logo(u"http://logos.example/large.png"_s);
    QSignalSpy changed(&logos, &LogoIcons::changed);
    logos.take(logoKey(logo), picture(900, 900));
    QTRY_COMPARE(changed.size(), 1);
    const QList<QSize> sizes = logos.iconOf(logo).availableSizes();
    QVERIFY(sizes.first().width() <= 24 * 2 && sizes.first().height() <= 16 * 2);
    logos.take(logoKey(logo), "no picture");
    logos.take(logoKey(logo), {});
    QVERIFY(!logos.iconOf(logo).isNull());
}

void TestChannelTest::aRefreshIsToldInOneLine()
{
    ChannelsPage page;
    MapMemory memory;
    page.remember(memory);
    page.show();
    auto *line = page.findChild<QLabel *>(u"news"_s);
    auto *review = page.findChild<QPushButton *>(u"review"_s);
    page.setLineup(samples::lineup(9));
    QVERIFY(!line->isVisible() && !review->isVisible());
    LineupNews decided = refreshed();
    decided.waiting.clear();
    page.setNews(decided);
    QVERIFY(line->isVisible());
    QVERIFY2(line->text().contains(u"2 new, 1 gone, 1 renamed"_s), qPrintable(line->text()));
    QSignalSpy wanted(&page, &ChannelsPage::reviewWanted);
    review->click();
    QCOMPARE(wanted.size(), 1);
    page.setNews(decided);
    QVERIFY(!line->isVisible()); // it was looked at
    QVERIFY(review->isVisible());
    page.setNews(refreshed());
    QVERIFY(line->isVisible()); // somebody has to decide
}

void TestChannelTest::newOnesAreSwitched()
{
    const QList<Channel> channels = channelsAfter();
    RefreshReview review(refreshed().changes, channels, {});
    review.show();
    QVERIFY(!review.findChild<QComboBox *>(u"newChannelsRule"_s)->isVisible());
    auto *table = review.findChild<QTableWidget *>(u"news"_s);
    QCOMPARE(table->rowCount(), 4);
    QCOMPARE(table->item(0, 0)->checkState(), Qt::Checked);
    QCOMPARE(table->item(1, 0)->checkState(), Qt::Unchecked);
    QVERIFY(!table->item(2, 0)->data(Qt::CheckStateRole).isValid()); // gone
    QVERIFY(review.changes().isEmpty());
    review.findChild<QPushButton *>(u"allOn"_s)->click();
    QCOMPARE(review.changes().size(), 1);
    QCOMPARE(review.changes().first().channelId, channels.at(1).id);
    QCOMPARE(review.changes().first().enabled, true);
    review.findChild<QPushButton *>(u"allOff"_s)->click();
    QCOMPARE(review.changes().size(), 1);
    QCOMPARE(review.changes().first().channelId, channels.at(0).id);
}

void TestChannelTest::aRuleIsMade()
{
    RefreshReview review(refreshed().changes, channelsAfter(), NewChannels::On);
    review.show();
    auto *rules = review.findChild<QComboBox *>(u"newChannelsRule"_s);
    QVERIFY(rules->isVisible());
    QVERIFY(!review.rule());
    rules->setCurrentIndex(rules->findData(int(NewChannels::Ask)));
    QCOMPARE(review.rule(), std::optional(NewChannels::Ask));
    QCOMPARE(review.playlists(), QStringList{u"list"_s});
}

void TestChannelTest::accountsTellTheirEnd_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("told");
    QTest::newRow("far away") << 90 << QString();
    QTest::newRow("in a month") << 31 << u"ends in 31 day(s)"_s;
    QTest::newRow("tomorrow") << 1 << u"ends in 1 day(s)"_s;
    QTest::newRow("over") << -2 << u"has ended"_s;
}

void TestChannelTest::accountsTellTheirEnd()
{
    QFETCH(const int, days);
    QFETCH(const QString, told);
    PlaylistStateModel model;
    PlaylistState state;
    state.name = u"My provider"_s;
    state.lastGood = then;
    state.account = AccountState{then + std::chrono::hours(24 * days) + 1h, 2, 1};
    model.setStates({state});
    model.setNow(then);
    const QString shown = model.index(0, PlaylistStateModel::Result).data().toString();
    QVERIFY2(told.isEmpty() ? !shown.contains(u"account"_s) : shown.contains(told), qPrintable(shown));
    const QString tip = model.index(0, PlaylistStateModel::Name).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"2 stream(s)"_s), qPrintable(tip));
}

PLEXBRIDGE_TEST(TestChannelTest)
#include "tst_channeltest.moc"
