// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/download.h"
#include "fetch/downloadthread.h"
#include "support/rawserver.h"
#include "support/testmain.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A document on its way into a file, on a thread of its own.
class TestDownload : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void bringsAFile();
    void takesALabelThatIsWrong();
    void tellsWhatIsUnchanged();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void aSlowDiskHoldsTheServerBack();
    void deletedItLeavesNothing();
    void theThreadDoesWorkInOrder();

private:
    [[nodiscard]] FetchOrder order(const QUrl &url) const;
    [[nodiscard]] FetchResult fetched(const FetchOrder &order);
    [[nodiscard]] QByteArray content() const;
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

    QTemporaryDir m_folder;
    DownloadThread m_thread;
};

void TestDownload::cleanup()
{
    for (const QString &file : files())
        QFile::remove(m_folder.filePath(file));
}

FetchOrder TestDownload::order(const QUrl &url) const
{
    FetchOrder order;
    order.url = url;
    order.file = m_folder.filePath(u"document"_s);
    return order;
}

FetchResult TestDownload::fetched(const FetchOrder &order)
{
    Download download(m_thread, order, nullptr);
    QSignalSpy finished(&download, &Download::finished);
    if (!QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 20'000) || finished.size() != 1)
        return {false, {}, 0, {ProblemCode::Malformed, {}, u"the test waited in vain"_s}};
    return finished.first().first().value<FetchResult>();
}

QByteArray TestDownload::content() const
{
    QFile file(m_folder.filePath(u"document"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestDownload::bringsAFile()
{
    RawServer server;
    const QByteArray body = QByteArray("<programme/>\n").repeated(400'000);
    server.on("/guide", RawServer::ok(body, "ETag: \"7\"\r\nLast-Modified: yesterday\r\n"));
    const FetchResult result = fetched(order(server.url(u"/guide"_s)));
    QVERIFY2(!result.problem, qPrintable(result.problem.detail.english()));
    QVERIFY(!result.unchanged);
    QCOMPARE(result.bytes, body.size());
    QCOMPARE(result.validators, (WebValidators{"\"7\"", "yesterday"}));
    QCOMPARE(result.kind, NetworkKind::Computer);
    QVERIFY(content() == body);
    const QFile file(m_folder.filePath(u"document"_s));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestDownload::takesALabelThatIsWrong()
{
    RawServer server;
    server.on("/guide", RawServer::ok("<tv/>", "Content-Encoding: gzip\r\n"));
    const FetchResult result = fetched(order(server.url(u"/guide"_s)));
    QVERIFY2(!result.problem, qPrintable(result.problem.detail.english()));
    QCOMPARE(content(), QByteArray("<tv/>"));
}

void TestDownload::tellsWhatIsUnchanged()
{
    RawServer server;
    server.on("/guide", "HTTP/1.1 304 Not Modified\r\n\r\n");
    FetchOrder known = order(server.url(u"/guide"_s));
    known.known.entityTag = "\"7\"";
    const FetchResult result = fetched(known);
    QVERIFY(!result.problem && result.unchanged);
    QCOMPARE(files(), QStringList());
}

void TestDownload::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::newRow("status") << QByteArray("HTTP/1.1 403 X\r\nContent-Length: 0\r\n\r\n")
                            << int(ProblemCode::SourceUnreachable);
    QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nsome")
                             << int(ProblemCode::SourceUnreachable);
    QTest::newRow("nothing") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
                             << int(ProblemCode::SourceEmpty);
    QTest::newRow("too large") << RawServer::ok(QByteArray(2 << 20, 'x')) << int(ProblemCode::SourceTooLarge);
}

void TestDownload::tellsWhatIsWrong()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, code);
    RawServer server;
    server.on("/secret/guide", answer);
    FetchOrder limited = order(server.url(u"/secret/guide"_s));
    limited.limits.bytes = 1 << 20;
    const FetchResult result = fetched(limited);
    QCOMPARE(int(result.problem.code), code);
    QCOMPARE(result.problem.subject, u"http://%1/…"_s.arg(server.place()));
    QVERIFY(!result.problem.detail.english().contains(u"secret"));
    QCOMPARE(files(), QStringList());
}

/// The thread stands for a disk that does not answer: nothing is taken from the server meanwhile, and this
/// thread goes on.
void TestDownload::aSlowDiskHoldsTheServerBack()
{
    RawServer server;
    const QByteArray body(40 << 20, 'x');
    server.script("/guide", [&](const QByteArray &) { return RawServer::Answer{RawServer::ok(body)}; });
    FetchOrder large = order(server.url(u"/guide"_s));
    Download download(m_thread, large, nullptr);
    QSignalSpy finished(&download, &Download::finished);
    QTRY_VERIFY(!server.heads().isEmpty());
    QSemaphore disk;
    const QFuture<Problem> blocked = m_thread.run([&disk] {
        disk.acquire();
        return Problem();
    });
    QVERIFY(!QTest::qWaitFor([&] { return !finished.isEmpty() && !blocked.isFinished(); }, 50));
    disk.release();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(content().size(), body.size());
}

void TestDownload::deletedItLeavesNothing()
{
    RawServer server;
    server.on("/guide", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nsome", false);
    auto download = std::make_unique<Download>(m_thread, order(server.url(u"/guide"_s)), nullptr);
    QSignalSpy finished(download.get(), &Download::finished);
    QTRY_COMPARE(content(), QByteArray("some"));
    download.reset();
    QTRY_COMPARE(server.open(), 0);
    QTRY_COMPARE(files(), QStringList());
    QVERIFY(finished.isEmpty());
}

void TestDownload::theThreadDoesWorkInOrder()
{
    QList<int> done;
    QFuture<Problem> last;
    for (int i = 0; i < 3; ++i) {
        last = m_thread.run([&done, i] {
            done.append(i);
            return Problem{ProblemCode::Duplicate, {}, QString::number(i)};
        });
    }
    QTRY_VERIFY(last.isFinished());
    QCOMPARE(done, (QList<int>{0, 1, 2}));
    QCOMPARE(last.result().detail.english(), u"2"_s);
}

PLEXBRIDGE_TEST(TestDownload)
#include "tst_download.moc"
