// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/psi.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What a PMT's entries are, and what of it is told as a concern.
class CodecsTest : public QObject {
    Q_OBJECT
private slots:
    void knowsTypes_data();
    void knowsTypes();
    void namesWhatItKnows();
    void namesConcerns_data();
    void namesConcerns();
    void readsDescriptorsOfAMap();
};

void CodecsTest::knowsTypes_data()
{
    QTest::addColumn<quint8>("type");
    QTest::addColumn<QByteArray>("descriptors");
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<Codec>("codec");
    const auto row = [](const char *name, int type, const QByteArray &descriptors, Codec codec,
                        const QByteArray &program = {}) {
        QTest::newRow(name) << quint8(type) << descriptors << program << codec;
    };
    const auto hex = [](const char *digits) {
        return QByteArray::fromHex(digits);
    };
    row("mpeg1", 0x01, {}, Codec::Mpeg1);
    row("mpeg2", 0x02, {}, Codec::Mpeg2);
    row("mpeg4", 0x10, {}, Codec::Mpeg4);
    row("h264", 0x1b, {}, Codec::H264);
    row("hevc", 0x24, {}, Codec::Hevc);
    row("vvc", 0x33, {}, Codec::Vvc);
    row("vc1 registered", 0xea, hex("0504") + "VC-1", Codec::Vc1);
    row("mp1", 0x03, {}, Codec::Mp2);
    row("mp2", 0x04, {}, Codec::Mp2);
    row("aac adts", 0x0f, hex("0a04656e6700"), Codec::Aac);
    row("aac latm", 0x11, hex("7c0258ff"), Codec::AacLatm); // the AAC descriptor does not make it ADTS
    row("atsc ac3", 0x81, hex("0504") + "AC-3" + hex("810608380fff1f3f"), Codec::Ac3);
    row("atsc eac3", 0x87, {}, Codec::Eac3);
    row("dts", 0x82, {}, Codec::Dts);
    row("dts hd", 0x8a, {}, Codec::Dts);
    row("cable subtitles", 0x82, hex("5900"), Codec::None);
    row("dvb ac3", 0x06, hex("5201036a0100"), Codec::Ac3);
    row("dvb eac3", 0x06, hex("7a0100"), Codec::Eac3);
    row("dvb dts", 0x06, hex("7b050000000000"), Codec::Dts);
    row("dvb ac4", 0x06, hex("7f021500"), Codec::Ac4);
    row("opus", 0x06, hex("0504") + "Opus" + hex("7f028002"), Codec::Opus);
    row("opus by its extension", 0x06, hex("7f028002"), Codec::Opus);
    row("av1", 0x06, hex("0504") + "AV01" + hex("800481000c00"), Codec::Av1);
    row("hevc registered", 0x06, hex("0504") + "HEVC", Codec::Hevc);
    row("teletext", 0x06, hex("5605676572010064"), Codec::None);
    row("dvb subtitles", 0x06, hex("590867657210000100"), Codec::None);
    row("private, nothing told", 0x06, {}, Codec::None);
    row("private, unknown format", 0x06, hex("0504") + "KLVA", Codec::None);
    row("scte 35", 0x86, {}, Codec::None);
    row("sections", 0x05, {}, Codec::None);
    row("never heard of", 0x7e, {}, Codec::Unknown);
    row("user private", 0xee, {}, Codec::Unknown);
    row("length beyond the end", 0x06, hex("6aff00"), Codec::None);
    row("torn descriptor", 0x06, hex("6a"), Codec::None);
    const QByteArray disc = hex("0504") + "HDMV";
    row("disc truehd", 0x83, {}, Codec::TrueHd, disc);
    row("disc eac3", 0x84, {}, Codec::Eac3, disc);
    row("disc dts hd", 0x86, {}, Codec::Dts, disc);
    row("disc h264", 0x1b, {}, Codec::H264, disc);
}

void CodecsTest::knowsTypes()
{
    QFETCH(quint8, type);
    QFETCH(QByteArray, descriptors);
    QFETCH(QByteArray, program);
    QTEST(codecOf(type, descriptors, program), "codec");
}

void CodecsTest::namesWhatItKnows()
{
    for (auto codec = Codec::Mpeg1; codec <= Codec::Pcm; codec = Codec(int(codec) + 1)) {
        QVERIFY(!codecName(codec).isEmpty());
        QVERIFY2(isVideo(codec) != isAudio(codec), qPrintable(codecName(codec)));
    }
    for (const Codec neither : {Codec::None, Codec::Unknown}) {
        QVERIFY(codecName(neither).isEmpty());
        QVERIFY(!isVideo(neither) && !isAudio(neither));
    }
    QCOMPARE(codecName(Codec::H264), u"H.264"_s);
    QCOMPARE(codecName(Codec::Dirac), u"Dirac"_s);
    QCOMPARE(codecName(Codec::Mp2), u"MP2"_s);
    QCOMPARE(codecName(Codec::Pcm), u"PCM"_s);
}

void CodecsTest::namesConcerns_data()
{
    QTest::addColumn<QList<Codec>>("codecs");
    QTest::addColumn<QList<CodecConcern>>("concerns");
    const auto row = [](const char *name, const QList<Codec> &codecs, const QList<CodecConcern> &concerns) {
        QTest::newRow(name) << codecs << concerns;
    };
    row("what everybody plays", {Codec::H264, Codec::Aac, Codec::Ac3, Codec::None}, {});
    row("latm", {Codec::H264, Codec::AacLatm}, {CodecConcern::LatmAudio});
    row("dts besides", {Codec::Mpeg2, Codec::Mp2, Codec::Dts}, {CodecConcern::DtsAudio});
    row("vvc", {Codec::Vvc, Codec::Aac}, {CodecConcern::UnknownVideo});
    row("av1", {Codec::Av1}, {CodecConcern::UnknownVideo});
    row("unknown in place of video", {Codec::Unknown, Codec::Aac}, {CodecConcern::UnknownVideo});
    row("unknown besides", {Codec::H264, Codec::Unknown}, {});
    row("radio", {Codec::Mp2}, {CodecConcern::NoVideo});
    row("nothing", {}, {CodecConcern::NoVideo});
    row("radio in latm", {Codec::AacLatm}, {CodecConcern::NoVideo, CodecConcern::LatmAudio});
}

void CodecsTest::namesConcerns()
{
    QFETCH(QList<Codec>, codecs);
    ProgramMap map;
    for (const Codec codec : codecs)
        map.streams.append({quint16(0x100 + map.streams.size()), 0, codec});
    QTEST(concernsOf(map), "concerns");
}

void CodecsTest::readsDescriptorsOfAMap()
{
    // A map as a German transponder has it: H.264, MP2, AC-3 and teletext by descriptors; version 7.
    const QByteArray section = QByteArray::fromHex("02b03d2b66cf0000e13ff000"
                                                   "1be13ff000"
                                                   "04e140f0060a0464657500"
                                                   "06e142f0036a0100"
                                                   "06e120f00756056465750100"
                                                   "06e12af000"
                                                   "00000000");
    const auto map = parsePmt(section);
    QVERIFY(map);
    QCOMPARE(map->version, quint8(7));
    QCOMPARE(map->pcrPid, quint16(0x13f));
    QCOMPARE(map->streams,
             (QList<ElementaryStream>{{0x13f, 0x1b, Codec::H264},
                                      {0x140, 0x04, Codec::Mp2},
                                      {0x142, 0x06, Codec::Ac3},
                                      {0x120, 0x06, Codec::None},
                                      {0x12a, 0x06, Codec::None}}));
    for (qsizetype size = 0; size < section.size(); ++size)
        (void)parsePmt(section.first(size)); // cut anywhere: read as far as it goes
}

PLEXBRIDGE_TEST(CodecsTest)
#include "tst_codecs.moc"
