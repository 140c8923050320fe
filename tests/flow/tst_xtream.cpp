// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xtreamaccount.h"
#include "flow/house.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QMutex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15000; ///< longer than any wait of the relay
const QString secret = u"ge+h&e=i%m ü"_s;

/// Everything that is logged, on any thread.
class Log {
public:
    Log()
    {
        QLoggingCategory::setFilterRules(u"plexbridge.*=true"_s);
        s_log = this;
        m_before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
            const QMutexLocker lock(&s_log->m_mutex);
            s_log->m_text += message + u'\n';
        });
    }
    ~Log() { qInstallMessageHandler(m_before); }
    QString text()
    {
        const QMutexLocker lock(&m_mutex);
        return m_text;
    }

private:
    static inline Log *s_log = nullptr;
    QtMessageHandler m_before;
    QMutex m_mutex;
    QString m_text;
};

bool tells(const QString &text, const QString &password)
{
    return text.contains(password)
        || text.contains(QString::fromLatin1(QUrl::toPercentEncoding(password)), Qt::CaseInsensitive);
}

QByteArray guide()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray format = "yyyyMMddHHmmss";
    return "<tv><channel id=\"one.tv\"><display-name>ONE</display-name></channel><programme "
           "channel=\"one.tv\" "
           "start=\""
        + now.addSecs(-600).toString(QString::fromLatin1(format)).toLatin1() + " +0000\" stop=\""
        + now.addSecs(6000).toString(QString::fromLatin1(format)).toLatin1()
        + " +0000\"><title>News at the panel</title></programme></tv>";
}

} // namespace

/// A provider's Xtream Codes account, from the settings to the picture.
class TestXtream : public QObject {
    Q_OBJECT
private:
    static XtreamAccount accountOf(const House &house)
    {
        return *toXtreamAccount(house.provider.url(u"/c/"_s).toString(), u"anna"_s, secret);
    }
    static QString pathOf(const QUrl &url)
    {
        const QString query = url.query(QUrl::FullyEncoded);
        return url.path(QUrl::FullyEncoded) + (query.isEmpty() ? QString() : u'?' + query);
    }
    static void answer(House &house, const QByteArray &user, const QByteArray &groups,
                       const QByteArray &streams)
    {
        const XtreamAccount account = accountOf(house);
        const auto set = [&house](const QUrl &url, const QByteArray &body) {
            house.provider.setFile(pathOf(url), "application/json", body);
        };
        set(interfaceAddressOf(account, {}), user);
        set(interfaceAddressOf(account, u"get_live_categories"_s), groups);
        set(interfaceAddressOf(account, u"get_live_streams"_s), streams);
        set(guideAddressOf(account), guide());
        for (const QString &id : {u"11"_s, u"12"_s})
            house.provider.setReply(pathOf(streamAddressOf(account, id)), {});
        house.config.playlists = plainPlaylists({toSource(account)});
    }
    static void answerAsUsual(House &house)
    {
        answer(house,
               "{\"user_info\":{\"username\":\"anna\",\"password\":\"x\",\"auth\":1,\"status\":\"Active\","
               "\"max_connections\":\"1\"},\"server_info\":{}}",
               "[{\"category_id\":\"1\",\"category_name\":\"News\"}]",
               "[{\"num\":7,\"name\":\"ONE\",\"stream_id\":11,\"epg_channel_id\":\"one.tv\",\"category_id\":"
               "\"1\"},"
               "{\"num\":\"8\",\"name\":\"TWO\",\"stream_id\":\"12\",\"epg_channel_id\":null,\"category_id\":"
               "1}]");
    }
    static QJsonArray lineup(House &house)
    {
        return QJsonDocument::fromJson(house.get(u"/lineup.json"_s).body).array();
    }

private slots:
    void channelsPlayAndTheGuideIsThere()
    {
        Log log;
        House house;
        answerAsUsual(house);
        QVERIFY(house.start());
        QTRY_COMPARE_WITH_TIMEOUT(lineup(house).size(), 2, patience);
        QCOMPARE(lineup(house).first().toObject().value(u"GuideNumber"_s).toString(), u"7"_s);
        QTRY_VERIFY_WITH_TIMEOUT(house.get(u"/epg.xml"_s).body.contains("News at the panel"), patience);

        house.setBroadcasting(true);
        const auto first = house.watch("/auto/v7", "X-Plex-Session-Identifier: sofa\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(first->body().size() > 20 * 188, patience);
        QCOMPARE(first->status(), 200);
        // The account allows one connection.
        const auto second = house.watch("/auto/v8");
        QTRY_COMPARE_WITH_TIMEOUT(second->status(), 503, patience);
        QVERIFY(second->head().contains("805 All Tuners In Use"));
        QVERIFY(first->isOpen());

        for (const QString &path : {u"/lineup.json"_s, u"/lineup.xml"_s, u"/lineup.m3u"_s, u"/epg.xml"_s,
                                    u"/consumers"_s, u"/status.json"_s, u"/metrics"_s, u"/health"_s,
                                    u"/history"_s, u"/discover.json"_s, u"/tuners.html"_s}) {
            const Answer answer = house.get(path);
            QVERIFY2(!tells(QString::fromUtf8(answer.body), secret), qPrintable(path));
            QVERIFY2(!answer.body.contains("player_api") && !answer.body.contains("anna"), qPrintable(path));
        }
        house.stop();
        QVERIFY(!log.text().isEmpty());
        QVERIFY2(!tells(log.text(), secret) && !log.text().contains(u"anna"_s), qPrintable(log.text()));
    }

    void aRefusedAccountKeepsItsChannels()
    {
        Log log;
        House house;
        answerAsUsual(house);
        QVERIFY(house.start());
        QTRY_COMPARE_WITH_TIMEOUT(lineup(house).size(), 2, patience);
        house.stop();

        answer(house, "{\"user_info\":{\"auth\":0}}", "{\"user_info\":{\"auth\":0}}",
               "{\"user_info\":{\"auth\":0}}");
        QVERIFY(house.start());
        QSignalSpy lineups(&house.engine(), &Engine::lineupChanged);
        house.engine().setWatched(true);
        const auto told = [&lineups] {
            for (const auto &signal : lineups) {
                for (const Problem &problem : signal.first().value<LineupSummary>().problems) {
                    if (problem.detail.english().contains(u"does not accept the user name or the password"_s))
                        return problem.subject + problem.detail.english();
                }
            }
            return QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!told().isEmpty(), patience);
        QVERIFY2(!tells(told(), secret), qPrintable(told()));
        QCOMPARE(lineup(house).size(), 2);
        house.stop();
        QVERIFY2(!tells(log.text(), secret) && !log.text().contains(u"anna"_s), qPrintable(log.text()));
    }
};

PLEXBRIDGE_TEST(TestXtream)
#include "tst_xtream.moc"
