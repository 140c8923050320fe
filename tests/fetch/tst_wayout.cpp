// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetchbench.h"
#include "support/rawserver.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A SOCKS 5 proxy that reaches nothing: whatever it is asked to connect to, it answers as an HTTP server.
class FakeSocks : public QObject {
    Q_OBJECT
public:
    explicit FakeSocks(bool wantsLogin)
        : m_wantsLogin(wantsLogin)
    {
        connect(&m_server, &QTcpServer::newConnection, this, &FakeSocks::accept);
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("the proxy can't listen");
    }
    [[nodiscard]] QString address(const QString &account = {}) const
    {
        return u"socks5://"_s + account + u"127.0.0.1:"_s + QString::number(m_server.serverPort());
    }
    QByteArray asked; ///< "host:port"
    QByteArray login; ///< as it came on the wire

private:
    enum class Step : quint8 { Greeting, Login, Target, Http };

    void accept()
    {
        QTcpSocket *const socket = m_server.nextPendingConnection();
        m_step = Step::Greeting;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    }

    void read(QTcpSocket *socket)
    {
        const QByteArray bytes = socket->readAll();
        switch (m_step) {
        case Step::Greeting:
            m_step = m_wantsLogin ? Step::Login : Step::Target;
            socket->write(m_wantsLogin ? QByteArray("\x05\x02") : QByteArray("\x05\x00", 2));
            break;
        case Step::Login:
            login = bytes;
            m_step = Step::Target;
            socket->write(QByteArray("\x01\x00", 2));
            break;
        case Step::Target: // version, command, 0, kind of address (3: a name), its length, the name, the port
            if (bytes.size() > 7 && bytes[3] == 3)
                asked = bytes.mid(5, bytes[4]) + ':'
                    + QByteArray::number(quint8(bytes[bytes.size() - 2]) << 8
                                         | quint8(bytes[bytes.size() - 1]));
            m_step = Step::Http;
            socket->write(QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
            break;
        case Step::Http:
            socket->write(RawServer::ok("by the proxy"));
            socket->disconnectFromHost();
            break;
        }
    }

    QTcpServer m_server;
    const bool m_wantsLogin;
    Step m_step = Step::Greeting;
};

FetchRequest ask(const QUrl &url, FetchRequest::Kind kind)
{
    FetchRequest request;
    request.url = url;
    request.kind = kind;
    return request;
}

const auto Kinds = {FetchRequest::Kind::Document, FetchRequest::Kind::Piece, FetchRequest::Kind::Video};

} // namespace

/// The way out of a playlist: a proxy, an interface. What can't go that way does not go at all.
class TestWayOut : public QObject {
    Q_OBJECT
private slots:
    void goesByAnHttpProxy();
    void goesBySocks_data();
    void goesBySocks();
    void neverDirectly_data();
    void neverDirectly();
    void goesByAnInterface_data();
    void goesByAnInterface();
    void aProxyOpensNoDoor();
};

void TestWayOut::goesByAnHttpProxy()
{
    RawServer proxy;
    proxy.script("http://provider.example/x", [](const QByteArray &head) {
        if (head.contains("Proxy-Authorization: Basic " + QByteArray("anna:secret").toBase64()))
            return RawServer::Answer{RawServer::ok("by the proxy")};
        return RawServer::Answer{"HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm=\"p\"\r\n"
                                 "Content-Length: 0\r\n\r\n"};
    });
    for (const auto kind : Kinds) {
        FetchRequest request = ask(QUrl(u"http://provider.example/x?t=1"_s), kind);
        request.way.proxy = u"http://anna:secret@"_s + proxy.place();
        FetchBench bench(request);
        QVERIFY(bench.end());
        QVERIFY2(!bench.problem, qPrintable(bench.problem.detail.english()));
        QCOMPARE(bench.body, QByteArray("by the proxy"));
        const QByteArray &head = proxy.heads().constLast();
        QVERIFY(head.startsWith("GET http://provider.example/x?t=1 HTTP/1.1\r\n"));
        QVERIFY(head.contains("Host: provider.example\r\n"));
    }
}

void TestWayOut::goesBySocks_data()
{
    QTest::addColumn<bool>("login");
    QTest::newRow("open") << false;
    QTest::newRow("with a login") << true;
}

/// Names are the proxy's to look up: they may not even exist here.
void TestWayOut::goesBySocks()
{
    QFETCH(const bool, login);
    for (const auto kind : Kinds) {
        FakeSocks proxy(login);
        FetchRequest request = ask(QUrl(u"http://provider.example:8080/x"_s), kind);
        request.way.proxy = proxy.address(login ? u"anna:p%40ss@"_s : QString());
        FetchBench bench(request);
        QVERIFY(bench.end());
        QVERIFY2(!bench.problem, qPrintable(bench.problem.detail.english()));
        QCOMPARE(bench.body, QByteArray("by the proxy"));
        QCOMPARE(proxy.asked, QByteArray("provider.example:8080"));
        QCOMPARE(proxy.login,
                 login ? QByteArray("\x01\x04"
                                    "anna"
                                    "\x04"
                                    "p@ss")
                       : QByteArray());
    }
}

void TestWayOut::neverDirectly_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("why");
    QTest::newRow("a proxy that is not there") << u"http://127.0.0.1:9"_s << QString() << QString();
    QTest::newRow("a SOCKS proxy that is not there") << u"socks5://127.0.0.1:9"_s << QString() << QString();
    QTest::newRow("a proxy without an address") << u"http://proxy.invalid:3128"_s << QString() << QString();
    QTest::newRow("an interface that is not there")
        << QString() << u"nowhere0"_s << u"the interface nowhere0 is down"_s;
    QTest::newRow("an address that is not ours")
        << QString() << u"192.0.2.77"_s << u"the interface 192.0.2.77 is down"_s;
}

void TestWayOut::neverDirectly()
{
    QFETCH(const QString, proxy);
    QFETCH(const QString, interface);
    QFETCH(const QString, why);
    RawServer server;
    server.on("/x", RawServer::ok("directly"));
    for (const auto kind : Kinds) {
        FetchRequest request = ask(server.url(u"/x"_s), kind);
        request.way.proxy = proxy;
        request.way.interface = interface;
        FetchBench bench(request);
        QVERIFY(bench.end());
        QVERIFY(bench.problem);
        if (!why.isEmpty())
            QCOMPARE(bench.problem.detail.english(), why);
        QVERIFY(bench.body.isEmpty());
    }
    QCOMPARE(server.connections(), 0);
}

void TestWayOut::goesByAnInterface_data()
{
    QTest::addColumn<QString>("interface");
    QTest::newRow("its name") << u"lo"_s;
    QTest::newRow("its address") << u"127.0.0.1"_s;
}

void TestWayOut::goesByAnInterface()
{
    QFETCH(const QString, interface);
    RawServer server;
    server.on("/x", RawServer::ok("by it"));
    FetchRequest request = ask(server.url(u"/x"_s), FetchRequest::Kind::Video);
    request.way.interface = interface;
    FetchBench bench(request);
    QVERIFY(bench.end());
    QVERIFY2(!bench.problem, qPrintable(bench.problem.detail.english()));
    QCOMPARE(bench.body, QByteArray("by it"));
}

/// What came from the internet leads to this computer no more than without one.
void TestWayOut::aProxyOpensNoDoor()
{
    RawServer proxy;
    for (const char16_t *host : {u"localhost", u"127.0.0.1", u"[::1]"}) {
        FetchRequest request =
            ask(QUrl(u"http://%1:8080/x"_s.arg(QString::fromUtf16(host))), FetchRequest::Kind::Document);
        request.way.proxy = u"http://"_s + proxy.place();
        request.way.origin = NetworkKind::Internet;
        FetchBench bench(request);
        QVERIFY(bench.end());
        QCOMPARE(int(bench.problem.code), int(ProblemCode::SourceRefused));
    }
    QCOMPARE(proxy.connections(), 0);
}

PLEXBRIDGE_TEST(TestWayOut)
#include "tst_wayout.moc"
