// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeweb.h"
#include "fetch/downloadthread.h"
#include "lineup/xtreamdownload.h"
#include "lineup/xtreamlist.h"
#include "support/testmain.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString secret = u"ge heim+%&ü"_s;

/// A provider with one account.
class Panel : public FakeWeb {
public:
    [[nodiscard]] XtreamAccount account() const
    {
        return *toXtreamAccount(url(u"/panel/"_s), u"anna"_s, secret);
    }
    [[nodiscard]] QString path(const QString &action) const
    {
        const QUrl url = interfaceAddressOf(account(), action);
        return url.path(QUrl::FullyEncoded) + u'?' + url.query(QUrl::FullyEncoded);
    }
    void answer(const QByteArray &account, const QByteArray &groups, const QByteArray &streams)
    {
        set(path({}), account);
        set(path(u"get_live_categories"_s), groups);
        set(path(u"get_live_streams"_s), streams);
    }
};

const QByteArray welcome = R"({"user_info":{"auth":1,"status":"Active"}})";

} // namespace

class TestXtreamDownload : public QObject {
    Q_OBJECT
private:
    FetchOrder order() const
    {
        FetchOrder order;
        order.file = m_directory.filePath(u"list"_s);
        order.userAgent = u"Player/7"_s;
        return order;
    }
    FetchResult fetched(Panel &panel, const FetchOrder &order)
    {
        XtreamDownload download(m_thread, panel.account(), order, nullptr);
        QSignalSpy finished(&download, &XtreamDownload::finished);
        if (!QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 10000))
            return {false, {}, 0, {ProblemCode::Malformed, {}, u"the test waited in vain"_s}};
        QCoreApplication::processEvents();
        if (finished.size() != 1)
            return {false, {}, 0, {ProblemCode::Malformed, {}, u"ended more than once"_s}};
        return finished.first().first().value<FetchResult>();
    }
    QStringList files() const { return QDir(m_directory.path()).entryList(QDir::Files); }

    QTemporaryDir m_directory;
    DownloadThread m_thread;

private slots:
    void cleanup()
    {
        for (const QString &file : files())
            QFile::remove(m_directory.filePath(file));
    }

    void threeAnswersAreOneFile()
    {
        Panel panel;
        const QByteArray groups = R"([{"category_id":"1","category_name":"News"}])";
        const QByteArray streams = R"([{"name":"A","stream_id":1,"category_id":"1"}])";
        panel.answer(welcome, groups, streams);
        const FetchResult result = fetched(panel, order());
        QVERIFY2(!result.problem, qPrintable(result.problem.detail.english()));
        QTRY_COMPARE(files(), QStringList{u"list"_s});
        QFile file(m_directory.filePath(u"list"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.size(), result.bytes);
        QCOMPARE(separated(text), (XtreamAnswers{welcome, groups, streams}));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        for (const QString &action : {QString(), u"get_live_categories"_s, u"get_live_streams"_s}) {
            QCOMPARE(panel.requests(panel.path(action)), 1);
            QVERIFY(panel.lastHead(panel.path(action)).contains("User-Agent: Player/7\r\n"));
        }
    }

    void aRefusedAccountIsAskedNoFurther()
    {
        Panel panel;
        panel.answer(R"({"user_info":{"auth":0}})", "[]", "[]");
        const FetchResult result = fetched(panel, order());
        QVERIFY(result.problem.code == ProblemCode::SourceRefused);
        QVERIFY(result.problem.detail.english().contains(u"user name or the password"_s));
        QCOMPARE(result.problem.subject, u"http://127.0.0.1:%1/…"_s.arg(panel.serverPort()));
        QCOMPARE(panel.requests(panel.path(u"get_live_categories"_s)), 0);
        QTRY_COMPARE(files(), QStringList());
    }

    void withoutGroupsThereAreChannels()
    {
        Panel panel;
        panel.answer(welcome, "[]", R"([{"stream_id":1}])");
        panel.set(panel.path(u"get_live_categories"_s), FakeWeb::Answer{"Not Found", 404, {}, false, false});
        const FetchOrder wanted = order();
        const FetchResult result = fetched(panel, wanted);
        QVERIFY(!result.problem);
        QFile file(wanted.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto answers = separated(file.readAll());
        QVERIFY(answers);
        QCOMPARE(answers->categories, QByteArray());
        QCOMPARE(answers->streams, R"([{"stream_id":1}])"_ba);
    }

    void anyFailureIsAFailure_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("cut");
        QTest::newRow("account 403") << QString() << 403 << false;
        QTest::newRow("channels 502") << u"get_live_streams"_s << 502 << false;
        QTest::newRow("channels cut off") << u"get_live_streams"_s << 200 << true;
    }
    void anyFailureIsAFailure()
    {
        QFETCH(QString, action);
        QFETCH(int, status);
        QFETCH(bool, cut);
        Panel panel;
        panel.answer(welcome, "[]", "[]");
        panel.set(panel.path(action), FakeWeb::Answer{"[]", status, {}, cut, false});
        const FetchResult result = fetched(panel, order());
        QVERIFY(result.problem.code == ProblemCode::SourceUnreachable);
        QTRY_COMPARE(files(), QStringList());
        const QString told = result.problem.subject + result.problem.detail.english();
        QVERIFY2(!told.contains(u"heim"_s) && !told.contains(u"anna"_s), qPrintable(told));
    }

    void allTogetherAreLimited()
    {
        Panel panel;
        panel.answer(welcome, '[' + QByteArray(600, ' ') + ']', '[' + QByteArray(600, ' ') + ']');
        FetchOrder limited = order();
        limited.limits.bytes = 1000;
        const FetchResult result = fetched(panel, limited);
        QVERIFY(result.problem.code == ProblemCode::SourceTooLarge);
        QTRY_COMPARE(files(), QStringList());
    }

    void deletedItLeavesNothing()
    {
        Panel panel;
        panel.answer(welcome, "[]", "[]");
        panel.set(panel.path(u"get_live_streams"_s), FakeWeb::Answer{{}, 200, {}, false, true});
        auto *download = new XtreamDownload(m_thread, panel.account(), order(), nullptr);
        QSignalSpy finished(download, &XtreamDownload::finished);
        QTRY_COMPARE(panel.requests(panel.path(u"get_live_streams"_s)), 1);
        QCOMPARE(download->percent(), 10);
        delete download;
        QTRY_COMPARE(files(), QStringList());
        QVERIFY(finished.isEmpty());
    }

    void aSilentProviderIsGivenUp()
    {
        Panel panel;
        panel.set(panel.path({}), FakeWeb::Answer{{}, 200, {}, false, true});
        FetchOrder impatient = order();
        impatient.limits.firstByte = std::chrono::milliseconds(50);
        QVERIFY(fetched(panel, impatient).problem.code == ProblemCode::SourceUnreachable);
    }
};

PLEXBRIDGE_TEST(TestXtreamDownload)
#include "tst_xtreamdownload.moc"
