// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/namelookup.h"
#include "support/privatenetwork.h"
#include "support/testmain.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <QUdpSocket>

#include <sched.h>
#include <sys/mount.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<QHostAddress>)

/// Names are looked up where nobody waits: in a network of our own, whose name server never answers.
class TestNameLookup : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsLocalhost();
    void oneThatHangsHoldsNobodyUp();
    void theGoodOneComesFirst();
    void whoLeavesIsNotTold();
    void endsWhatHangs();

private:
    [[nodiscard]] bool haveNamesHang();

    QTemporaryFile m_resolver;
    QUdpSocket m_silent;
    bool m_hangs = false;
};

void TestNameLookup::initTestCase()
{
    m_hangs = enterOwnNetwork() && haveNamesHang();
}

bool TestNameLookup::haveNamesHang()
{
    const QByteArray file = QFileInfo(u"/etc/resolv.conf"_s).canonicalFilePath().toLocal8Bit();
    if (file.isEmpty() || unshare(CLONE_NEWNS) != 0
        || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return false;
    if (!m_resolver.open() || m_resolver.write("nameserver 127.0.0.1\noptions timeout:30\n") < 0
        || !m_resolver.flush())
        return false;
    return mount(m_resolver.fileName().toLocal8Bit().constData(), file.constData(), nullptr, MS_BIND, nullptr)
        == 0
        && m_silent.bind(QHostAddress(QHostAddress::LocalHost), 53);
}

void TestNameLookup::knowsLocalhost()
{
    NameLookup lookup(u"localhost"_s, nullptr);
    QSignalSpy finished(&lookup, &NameLookup::finished);
    QVERIFY(finished.wait(20'000));
    const auto addresses = finished.first().first().value<QList<QHostAddress>>();
    QVERIFY(!addresses.isEmpty());
    for (const QHostAddress &address : addresses)
        QVERIFY(address.isLoopback());
}

void TestNameLookup::oneThatHangsHoldsNobodyUp()
{
    if (!m_hangs)
        QSKIP("the system allows no name server of our own");
    std::vector<std::unique_ptr<NameLookup>> hanging;
    int ended = 0;
    for (int i = 0; i < 8; ++i) {
        hanging.push_back(std::make_unique<NameLookup>(u"nowhere%1.example"_s.arg(i), nullptr));
        connect(hanging.back().get(), &NameLookup::finished, this, [&ended] { ++ended; });
    }
    QTRY_VERIFY(m_silent.hasPendingDatagrams());
    NameLookup good(u"localhost"_s, nullptr);
    QSignalSpy finished(&good, &NameLookup::finished);
    QVERIFY(finished.wait(20'000));
    QVERIFY(!finished.first().first().value<QList<QHostAddress>>().isEmpty());
    QCOMPARE(ended, 0);
}

void TestNameLookup::theGoodOneComesFirst()
{
    NameLookup first(u"localhost"_s, nullptr);
    QSignalSpy finished(&first, &NameLookup::finished);
    QVERIFY(finished.wait(20'000));
    const QHostAddress last = finished.first().first().value<QList<QHostAddress>>().constLast();
    NameLookup::noteGood(u"localhost"_s, last);
    NameLookup again(u"localhost"_s, nullptr);
    QSignalSpy anew(&again, &NameLookup::finished);
    QVERIFY(anew.wait(20'000));
    QCOMPARE(anew.first().first().value<QList<QHostAddress>>().constFirst(), last);
    NameLookup::forget(u"localhost"_s);
}

void TestNameLookup::whoLeavesIsNotTold()
{
    int told = 0;
    for (int i = 0; i < 200; ++i) {
        NameLookup::forget(u"localhost"_s);
        NameLookup lookup(u"localhost"_s, nullptr);
        connect(&lookup, &NameLookup::finished, this, [&told] { ++told; });
    }
    NameLookup last(u"localhost"_s, nullptr);
    QSignalSpy finished(&last, &NameLookup::finished);
    QVERIFY(finished.wait(20'000));
    QCOMPARE(told, 0);
}

void TestNameLookup::endsWhatHangs()
{
    if (!m_hangs)
        QSKIP("the system allows no name server of our own");
    NameLookup lookup(u"another.example"_s, nullptr);
    QSignalSpy finished(&lookup, &NameLookup::finished);
    QTRY_VERIFY(m_silent.hasPendingDatagrams());
    NameLookup::endAll(20s); // which is more than the look-up would take
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.first().first().value<QList<QHostAddress>>().isEmpty());
}

PLEXBRIDGE_TEST(TestNameLookup)
#include "tst_namelookup.moc"
