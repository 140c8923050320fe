// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logoaddress.h"
#include "lineup/fakeweb.h"
#include "lineup/logoshelf.h"
#include "support/testmain.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Png = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

} // namespace

/// Pictures of channels, as we serve them.
class TestLogoShelf : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_web = std::make_unique<FakeWeb>();
    }
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("PNG") << Png << QByteArray("image/png");
        QTest::newRow("SVG") << QByteArray("\n<?xml version='1.0'?><svg/>") << QByteArray("image/svg+xml");
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html><svg/>") << QByteArray();
        QTest::newRow("a playlist") << QByteArray("#EXTM3U\n") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void kinds()
    {
        QFETCH(QByteArray, bytes);
        QTEST(typeOfPicture(bytes), "type");
    }
    void fetchesOnceAndKeeps()
    {
        m_web->set(u"/a.png"_s, Png);
        const QString key = keyOf(u"/a.png"_s);
        {
            LogoShelf shelf(folder());
            shelf.setChannels(channels({u"/a.png"_s}));
            QList<Logo> got;
            for (int i = 0; i < 3; ++i)
                shelf.read(key, this, [&got](const Logo &logo) { got.append(logo); });
            QTRY_COMPARE(got.size(), 3);
            QCOMPARE(got.last().bytes, Png);
            QCOMPARE(got.last().type, "image/png");
            QCOMPARE(read(shelf, key).bytes, Png);
        }
        LogoShelf later(folder());
        QCOMPARE(read(later, key).bytes, Png); // the lineup is not known yet
        QCOMPARE(m_web->requests(u"/a.png"_s), 1);
    }
    /// A list of very many is looked through elsewhere: who asks meanwhile waits for that.
    void namesOfManyAreWaitedFor()
    {
        m_web->set(u"/a.png"_s, Png);
        QStringList paths;
        for (int i = 0; i <= 5000; ++i)
            paths.append(u"/%1.png"_s.arg(i));
        paths.append(u"/a.png"_s);
        LogoShelf shelf(folder());
        shelf.setChannels(channels(paths));
        QList<Logo> got;
        shelf.read(keyOf(u"/a.png"_s), this, [&got](const Logo &logo) { got.append(logo); });
        shelf.read(u"0123456789abcdef"_s, this, [&got](const Logo &logo) { got.append(logo); });
        QVERIFY(got.isEmpty());
        QTRY_COMPARE(got.size(), 2);
        QVERIFY(got.at(0).bytes.isEmpty() || got.at(1).bytes.isEmpty());
        QVERIFY(got.at(0).bytes == Png || got.at(1).bytes == Png);
    }
    void onlyWhatIsNamedIsFetched()
    {
        LogoShelf shelf(folder());
        shelf.setChannels(channels({u"/a.png"_s}));
        QVERIFY(read(shelf, u"0123456789abcdef"_s).bytes.isEmpty());
        QVERIFY(read(shelf, u"../lineup.json"_s).bytes.isEmpty());
        m_web->set(u"/guide.png"_s, Png);
        shelf.setElsewhere([](const QString &) { return QUrl(); });
        QVERIFY(read(shelf, keyOf(u"/guide.png"_s)).bytes.isEmpty());
    }
    void whatIsNoPictureIsNotAskedForAgain()
    {
        m_web->set(u"/a.png"_s, QByteArray("<html>no</html>"));
        LogoShelf shelf(folder());
        shelf.setChannels(channels({u"/a.png"_s}));
        for (int i = 0; i < 2; ++i)
            QVERIFY(read(shelf, keyOf(u"/a.png"_s)).bytes.isEmpty());
        QCOMPARE(m_web->requests(u"/a.png"_s), 1);
    }
    void madeSmallAndPlain()
    {
        if (QStandardPaths::findExecutable(u"ffmpeg"_s).isEmpty())
            QSKIP("no ffmpeg");
        m_web->set(u"/a.png"_s, Png);
        LogoLimits limits;
        limits.small = 10; // all are large
        LogoShelf shelf(folder(), limits);
        shelf.setChannels(channels({u"/a.png"_s}));
        const Logo logo = read(shelf, keyOf(u"/a.png"_s));
        QCOMPARE(logo.type, "image/png");
        QVERIFY(logo.bytes != Png);
    }
    void drawingsBecomePictures()
    {
        QProcess ffmpeg;
        ffmpeg.start(u"ffmpeg"_s, {u"-hide_banner"_s, u"-decoders"_s});
        if (!ffmpeg.waitForFinished() || !ffmpeg.readAllStandardOutput().contains("librsvg"))
            QSKIP("no ffmpeg that reads SVG");
        m_web->set(u"/a.svg"_s,
                   QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='900' height='600'><rect "
                              "width='9' height='9'/></svg>"));
        LogoShelf shelf(folder());
        shelf.setChannels(channels({u"/a.svg"_s}));
        const Logo logo = read(shelf, keyOf(u"/a.svg"_s));
        QCOMPARE(logo.type, "image/png");
        QCOMPARE(logo.bytes.sliced(16, 8), QByteArray::fromHex("0000020000000155")); // 512 by 341
    }
    void isBounded()
    {
        LogoLimits limits;
        limits.files = 3;
        LogoShelf shelf(folder(), limits);
        QStringList paths;
        for (int i = 0; i < 6; ++i) {
            paths.append(u"/%1.png"_s.arg(i));
            m_web->set(paths.last(), Png);
        }
        shelf.setChannels(channels(paths));
        for (const QString &path : paths)
            QCOMPARE(read(shelf, keyOf(path)).bytes, Png);
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 3);
    }

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"logos"_s); }
    [[nodiscard]] QString keyOf(const QString &path) const { return logoKey(QUrl(m_web->url(path))); }
    [[nodiscard]] QList<Channel> channels(const QStringList &paths) const
    {
        QList<Channel> all;
        for (const QString &path : paths) {
            all.append(Channel());
            all.last().logo = QUrl(m_web->url(path));
        }
        return all;
    }
    Logo read(LogoShelf &shelf, const QString &key)
    {
        std::optional<Logo> got;
        shelf.read(key, this, [&got](const Logo &logo) { got = logo; });
        return QTest::qWaitFor([&got] { return got.has_value(); }, 20'000) ? *got : Logo();
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeWeb> m_web;
};

PLEXBRIDGE_TEST(TestLogoShelf)
#include "tst_logoshelf.moc"
