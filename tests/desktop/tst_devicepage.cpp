// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/samples.h"
#include "desktop/windows/devicepage.h"
#include "support/testmain.h"

#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the page says of being found, and the way to another device id.
class TestDevicePage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void silentWhileAllIsWell();
    void tellsOfATakenPort();
    void offersAnotherId();
    void aLatinNameStaysWithItsLabel();

private:
    void show(const DiscoveryHealth &health);
    [[nodiscard]] QLabel &notice() { return *m_page->findChild<QLabel *>(u"discovery"_s); }
    [[nodiscard]] QPushButton &freshId() { return *m_page->findChild<QPushButton *>(u"freshId"_s); }
    /// A button of the question that is open; null: none is.
    [[nodiscard]] QPushButton *answer(const QString &name);

    std::unique_ptr<DevicePage> m_page;
};

void TestDevicePage::init()
{
    m_page = std::make_unique<DevicePage>();
    m_page->setDevice(samples::device());
    m_page->show();
}

void TestDevicePage::show(const DiscoveryHealth &health)
{
    Snapshot snapshot = samples::snapshot(WallTime(1'756'954'607'638ms));
    snapshot.discovery = health;
    m_page->apply(snapshot);
}

QPushButton *TestDevicePage::answer(const QString &name)
{
    const auto *box = m_page->findChild<QMessageBox *>(u"confirmation"_s);
    return box ? box->findChild<QPushButton *>(name) : nullptr;
}

void TestDevicePage::silentWhileAllIsWell()
{
    QVERIFY(!notice().isVisible());
    show({true, true, true, {}});
    QVERIFY(!notice().isVisible());
    QVERIFY(!freshId().isVisible());
}

void TestDevicePage::tellsOfATakenPort()
{
    show({true, false, true, {ProblemCode::PortInUse, u"65001"_s, {}, 0}});
    QVERIFY(notice().isVisible());
    QVERIFY(notice().text().contains(u"65001"_s));
    QVERIFY(!freshId().isVisible());
    show({false, false, false, {}});
    QVERIFY(!notice().isVisible());
}

/// From right to left, too.
void TestDevicePage::aLatinNameStaysWithItsLabel()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const DevicePage page;
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    const auto *name = page.findChild<QLabel *>(u"name"_s);
    QVERIFY(name->alignment().testFlag(Qt::AlignRight) && name->alignment().testFlag(Qt::AlignAbsolute));
    QVERIFY(m_page->findChild<QLabel *>(u"name"_s)->alignment().testFlag(Qt::AlignLeft));
}

void TestDevicePage::offersAnotherId()
{
    QSignalSpy requested(m_page.get(), &DevicePage::freshDeviceIdRequested);
    show({true, true, true, {ProblemCode::DeviceIdTaken, u"192.168.1.40"_s, u"10F0BA34"_s, 0}});
    QVERIFY(notice().text().contains(u"192.168.1.40"_s));
    freshId().click();
    QVERIFY(answer(u"no"_s));
    answer(u"no"_s)->click();
    QTRY_VERIFY(!answer(u"no"_s));
    QCOMPARE(requested.count(), 0);
    freshId().click();
    answer(u"yes"_s)->click();
    QCOMPARE(requested.count(), 1);
    show({true, true, true, {}});
    QVERIFY(!freshId().isVisible());
}

PLEXBRIDGE_TEST(TestDevicePage)
#include "tst_devicepage.moc"
