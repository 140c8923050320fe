// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/bitreader.h"
#include "mpegts/pictureheader.h"
#include "support/testmain.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The start of a raw stream as the encoder makes it.
QByteArray encoded(const QString &size, const QString &filter, const QString &options)
{
    QProcess ffmpeg;
    const QStringList arguments = QStringList{u"-v"_s, u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s}
        << u"testsrc2=s=%1:r=25%2"_s.arg(size, filter) << u"-frames:v"_s << u"2"_s
        << options.split(u' ', Qt::SkipEmptyParts) << u"-"_s;
    ffmpeg.start(u"ffmpeg"_s, arguments);
    if (!ffmpeg.waitForFinished() || ffmpeg.exitCode() != 0)
        qWarning() << ffmpeg.readAllStandardError();
    return ffmpeg.readAllStandardOutput();
}

/// Writes a header bit by bit.
class BitWriter {
public:
    BitWriter &bits(quint64 value, int count)
    {
        while (count-- > 0)
            m_bits.append(value >> count & 1 ? '1' : '0');
        return *this;
    }
    BitWriter &golomb(quint32 value)
    {
        int length = 0;
        while ((quint64(value) + 1) >> (length + 1))
            ++length;
        return bits(0, length).bits(quint64(value) + 1, length + 1);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray out;
        const QByteArray whole = m_bits + '1' + QByteArray((8 - (m_bits.size() + 1) % 8) % 8, '0');
        for (qsizetype at = 0; at < whole.size(); at += 8)
            out.append(char(whole.sliced(at, 8).toInt(nullptr, 2)));
        return out;
    }

private:
    QByteArray m_bits;
};

QByteArray protectedUnit(const QByteArray &raw)
{
    QByteArray out("\0\0\1", 3);
    int zeros = 0;
    for (const char byte : raw) {
        if (zeros == 2 && quint8(byte) <= 3) {
            out.append('\3');
            zeros = 0;
        }
        zeros = byte == 0 ? zeros + 1 : 0;
        out.append(byte);
    }
    return out;
}

/// An H.264 SPS of the High profile that has all that is optional: 45 x 18 (or twice 18) macroblocks, cropped
/// by one unit at each side.
QByteArray fullSps(quint32 chroma, bool frames)
{
    BitWriter sps;
    sps.bits(0x67, 8).bits(100, 8).bits(0, 8).bits(40, 8).golomb(0).golomb(chroma);
    if (chroma == 3)
        sps.bits(0, 1);
    sps.golomb(0).golomb(0).bits(0, 1).bits(1, 1); // with scaling matrices
    for (int i = 0; i < (chroma == 3 ? 12 : 8); ++i) {
        sps.bits(i % 2, 1);
        for (int k = 0; i % 2 && k < (i < 6 ? 16 : 64); ++k)
            sps.golomb(k == 0 ? 3 : 0);
    }
    sps.golomb(0).golomb(1).bits(0, 1).golomb(6).golomb(5).golomb(2).golomb(1).golomb(70000);
    sps.golomb(4).bits(0, 1).golomb(44).golomb(17).bits(frames, 1);
    if (!frames)
        sps.bits(0, 1);
    sps.bits(1, 1).bits(1, 1).golomb(1).golomb(1).golomb(1).golomb(1).bits(0, 1);
    return protectedUnit(sps.bytes());
}

/// An HEVC SPS with three sub-layers that tell profile and level by turns.
QByteArray layeredSps(bool progressive, bool interlaced)
{
    BitWriter sps;
    sps.bits(33 << 1, 8).bits(1, 8).bits(0, 4).bits(2, 3).bits(1, 1);
    sps.bits(1, 8).bits(0x60000000, 32).bits(progressive, 1).bits(interlaced, 1).bits(0, 2 + 32).bits(0, 12);
    sps.bits(93, 8).bits(1, 1).bits(0, 1).bits(0, 1).bits(1, 1).bits(0, 12);
    for (int i = 0; i < 11; ++i)
        sps.bits(0, 8);
    sps.bits(90, 8);
    sps.golomb(0).golomb(1).golomb(1920).golomb(1088).bits(1, 1).golomb(0).golomb(0).golomb(0).golomb(4);
    return protectedUnit(sps.golomb(0).bytes());
}

} // namespace

/// Picture size and interlacing as the headers of real encoders and of hand-made bits tell them.
class PictureHeaderTest : public QObject {
    Q_OBJECT
private slots:
    void readsBits();
    void readsGolombCodes_data();
    void readsGolombCodes();
    void readsWhatEncodersWrite_data();
    void readsWhatEncodersWrite();
    void readsAllThatIsOptional_data();
    void readsAllThatIsOptional();
    void readsLayeredHevc();
    void readsMpegByHand_data();
    void readsMpegByHand();
    void refusesWhatIsCutOff_data();
    void refusesWhatIsCutOff();
    void refusesSenselessSizes();
    void standsAnyBytes();
};

void PictureHeaderTest::readsBits()
{
    const QByteArray bytes = QByteArray::fromHex("a5ff01");
    BitReader bits(bytes);
    QCOMPARE(bits.bits(4), 10U);
    QCOMPARE(bits.bits(0), 0U);
    QVERIFY(!bits.flag());
    QCOMPARE(bits.bits(11), 0x5ffU);
    bits.skip(7);
    QVERIFY(!bits.isExhausted());
    QVERIFY(bits.flag());
    QVERIFY(!bits.isExhausted());
    QCOMPARE(bits.bits(9), 0U);
    QVERIFY(bits.isExhausted());
}

void PictureHeaderTest::readsGolombCodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint32>("code");
    QTest::addColumn<qint32>("signedCode");
    QTest::addColumn<bool>("ends"); // within the bytes
    const auto row = [](const char *hex, quint32 code, qint32 signedCode, bool ends = true) {
        QTest::newRow(hex) << QByteArray::fromHex(hex) << code << signedCode << ends;
    };
    row("80", 0, 0);
    row("40", 1, 1);
    row("60", 2, -1);
    row("20", 3, 2);
    row("28", 4, -2);
    row("0880", 16, -8);
    row("00000001fffffffe", 0xfffffffe, -0x7fffffff);
    row("000000008000000000", 0, 0, false); // 32 zeros: too long for any header
    row("00", 0, 0, false);
}

void PictureHeaderTest::readsGolombCodes()
{
    QFETCH(QByteArray, bytes);
    BitReader bits(bytes), signedBits(bytes);
    const quint32 code = bits.golomb();
    const qint32 signedCode = signedBits.signedGolomb();
    QTEST(!bits.isExhausted(), "ends");
    if (bits.isExhausted())
        return;
    QTEST(code, "code");
    QTEST(signedCode, "signedCode");
}

void PictureHeaderTest::readsWhatEncodersWrite_data()
{
    QTest::addColumn<Codec>("codec");
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("interlaced");
    const auto row = [](const char *name, Codec codec, const QString &size, const QString &options,
                        bool interlaced = false, const QString &filter = {}) {
        QTest::newRow(name) << codec << size << filter << options << interlaced;
    };
    const QString x264 = u"-c:v libx264 -preset ultrafast -f h264 "_s,
                  x265 = u"-c:v libx265 -preset ultrafast -x265-params log-level=none -f hevc "_s,
                  mpeg2 = u"-c:v mpeg2video -f mpeg2video "_s;
    const QString fields = u"-flags +ildct+ilme"_s;
    row("h264 1080p", Codec::H264, u"1920x1080"_s, x264);
    row("h264 1080i", Codec::H264, u"1920x1080"_s, u"-x264-params interlaced=1:tff=1 "_s + x264, true);
    row("h264 720p", Codec::H264, u"1280x720"_s, x264);
    row("h264 odd aspect", Codec::H264, u"720x576"_s, x264, false, u",setsar=64/45"_s);
    row("h264 576i", Codec::H264, u"720x576"_s, u"-x264-params interlaced=1 "_s + x264, true);
    row("h264 odd size", Codec::H264, u"854x478"_s, x264);
    row("h264 baseline", Codec::H264, u"320x180"_s, u"-profile:v baseline -pix_fmt yuv420p "_s + x264);
    row("h264 4:2:2", Codec::H264, u"1922x1082"_s, u"-pix_fmt yuv422p "_s + x264);
    row("h264 4:4:4", Codec::H264, u"641x361"_s, u"-pix_fmt yuv444p "_s + x264, false, u",scale=641:361"_s);
    row("hevc 1080p", Codec::Hevc, u"1920x1080"_s, u"-pix_fmt yuv420p "_s + x265);
    row("hevc 2160p, 10 bits", Codec::Hevc, u"3840x2160"_s, u"-pix_fmt yuv420p10le "_s + x265);
    row("hevc odd size", Codec::Hevc, u"854x478"_s, u"-pix_fmt yuv420p "_s + x265);
    row("hevc 4:2:2", Codec::Hevc, u"1282x722"_s, u"-pix_fmt yuv422p "_s + x265);
    row("mpeg2 576i", Codec::Mpeg2, u"720x576"_s, fields + u' ' + mpeg2, true);
    row("mpeg2 576p", Codec::Mpeg2, u"720x576"_s, mpeg2);
    row("mpeg2 1080i", Codec::Mpeg2, u"1920x1080"_s, fields + u' ' + mpeg2, true);
    row("mpeg2 4352 wide", Codec::Mpeg2, u"4352x128"_s, u"-strict -2 "_s + mpeg2);
    row("mpeg1", Codec::Mpeg1, u"352x288"_s, u"-c:v mpeg1video -f mpeg1video"_s);
}

void PictureHeaderTest::readsWhatEncodersWrite()
{
    QFETCH(Codec, codec);
    QFETCH(QString, size);
    QFETCH(QString, filter);
    QFETCH(QString, options);
    QFETCH(bool, interlaced);
    const QByteArray stream = encoded(size, filter, options);
    QVERIFY(!stream.isEmpty());
    const QStringList sides = size.split(u'x');
    const auto found = findPictureFormat(codec, QByteArrayView(stream).first(qMin(stream.size(), 16384)));
    QVERIFY(found);
    QCOMPARE(found->size, QSize(sides.at(0).toInt(), sides.at(1).toInt()));
    QCOMPARE(found->interlaced, interlaced);
    QVERIFY(tellsPictureFormat(codec));
}

void PictureHeaderTest::readsAllThatIsOptional_data()
{
    QTest::addColumn<quint32>("chroma");
    QTest::addColumn<bool>("frames");
    QTest::addColumn<QSize>("size");
    QTest::newRow("4:0:0 frames") << 0U << true << QSize(718, 286);
    QTest::newRow("4:2:0 frames") << 1U << true << QSize(716, 284);
    QTest::newRow("4:2:0 fields") << 1U << false << QSize(716, 568);
    QTest::newRow("4:2:2 fields") << 2U << false << QSize(716, 572);
    QTest::newRow("4:4:4 frames") << 3U << true << QSize(718, 286);
}

void PictureHeaderTest::readsAllThatIsOptional()
{
    QFETCH(quint32, chroma);
    QFETCH(bool, frames);
    QFETCH(QSize, size);
    QCOMPARE(findPictureFormat(Codec::H264, fullSps(chroma, frames)), (PictureFormat{size, !frames}));
}

void PictureHeaderTest::readsLayeredHevc()
{
    QCOMPARE(findPictureFormat(Codec::Hevc, layeredSps(true, false)), (PictureFormat{{1920, 1080}, false}));
    QCOMPARE(findPictureFormat(Codec::Hevc, layeredSps(false, true)), (PictureFormat{{1920, 1080}, true}));
    QCOMPARE(findPictureFormat(Codec::Hevc, layeredSps(true, true)), (PictureFormat{{1920, 1080}, false}));
}

void PictureHeaderTest::readsMpegByHand_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QSize>("size"); // empty: none
    QTest::addColumn<bool>("interlaced");
    const auto row = [](const char *name, const char *hex, QSize size, bool interlaced) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << size << interlaced;
    };
    row("field pictures", "000001b32d024013ffffe018000001b5148200010000", {720, 576}, true);
    row("whole frames", "000001b32d024013ffffe018000001b5148a00010000", {720, 576}, false);
    row("display extension first", "000001b32d024013ffffe018000001b52305000001b5148200010000", {720, 576},
        true);
    row("no extension, then a group", "000001b32d024013ffffe018000001b800080040", {720, 576}, false);
    row("header alone", "000001b32d024013ffffe018", {}, false);
    row("extension alone", "000001b5148200010000", {}, false);
    row("extension cut off", "000001b32d024013ffffe018000001b514", {}, false);
    row("no width", "000001b300024013ffffe018000001b5148200010000", {}, false);
}

void PictureHeaderTest::readsMpegByHand()
{
    QFETCH(QByteArray, stream);
    QFETCH(QSize, size);
    QFETCH(bool, interlaced);
    const auto found = findPictureFormat(Codec::Mpeg2, stream);
    QCOMPARE(found.has_value(), !size.isEmpty());
    if (found)
        QCOMPARE(*found, (PictureFormat{size, interlaced}));
}

void PictureHeaderTest::refusesWhatIsCutOff_data()
{
    QTest::addColumn<Codec>("codec");
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("h264") << Codec::H264 << fullSps(1, false);
    QTest::newRow("hevc") << Codec::Hevc << layeredSps(true, false);
}

void PictureHeaderTest::refusesWhatIsCutOff()
{
    QFETCH(Codec, codec);
    QFETCH(QByteArray, unit);
    QVERIFY(findPictureFormat(codec, unit));
    for (qsizetype size = 0; size < unit.size() - 2; ++size)
        QVERIFY2(!findPictureFormat(codec, unit.first(size)), qPrintable(QString::number(size)));
}

void PictureHeaderTest::refusesSenselessSizes()
{
    const auto sps = [](quint32 columns, quint32 rows, quint32 cut) {
        BitWriter bits;
        bits.bits(0x67, 8).bits(66, 8).bits(0, 8).bits(30, 8).golomb(0).golomb(0).golomb(0).golomb(0);
        bits.golomb(1).bits(0, 1).golomb(columns).golomb(rows).bits(1, 1).bits(0, 1).bits(1, 1);
        return protectedUnit(bits.golomb(0).golomb(cut).golomb(0).golomb(0).bits(0, 8).bytes());
    };
    QCOMPARE(findPictureFormat(Codec::H264, sps(1023, 1023, 0))->size, QSize(16384, 16384));
    QVERIFY(!findPictureFormat(Codec::H264, sps(1024, 10, 0)));
    QVERIFY(!findPictureFormat(Codec::H264, sps(10, 0xfffffffe, 0)));
    QVERIFY(!findPictureFormat(Codec::H264, sps(10, 10, 88))); // nothing is left
    QVERIFY(!findPictureFormat(Codec::H264, sps(10, 10, 0xfffffffe)));
    QVERIFY(!findPictureFormat(Codec::Av1, sps(10, 10, 0)));
}

void PictureHeaderTest::standsAnyBytes()
{
    QRandomGenerator random(3);
    const QByteArray starts[]{fullSps(1, true), layeredSps(true, false),
                              QByteArray::fromHex("000001b32d024013ffffe018000001b5148200010000")};
    for (int round = 0; round < 30000; ++round) {
        const Codec codec = QList{Codec::H264, Codec::Hevc, Codec::Mpeg2}.at(round % 3);
        QByteArray bytes = starts[round % 3];
        for (int change = random.bounded(1, 6); change > 0; --change) // a bit here and there is wrong
            bytes[random.bounded(4, int(bytes.size()))] = char(random.bounded(256));
        const auto found = findPictureFormat(codec, bytes.first(random.bounded(1, int(bytes.size()) + 1)));
        QVERIFY(!found
                || (!found->size.isEmpty() && found->size.width() <= 16384 && found->size.height() <= 16384));
    }
}

PLEXBRIDGE_TEST(PictureHeaderTest)
#include "tst_pictureheader.moc"
