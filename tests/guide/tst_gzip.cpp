// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/gzip.h"

#include <QTest>

namespace {

struct Unpacked {
    explicit Unpacked(const QByteArray &packed, qsizetype step = 1000, qint64 limit = 10'000'000)
    {
        GzipUnpacker unpacker([this](const QByteArray &bytes) { content += bytes; }, limit);
        for (qsizetype at = 0; at < packed.size(); at += step)
            unpacker.feed(packed.sliced(at, std::min(step, packed.size() - at)));
        unpacker.finish();
        problem = unpacker.problem();
    }
    QByteArray content;
    Problem problem;
};

QByteArray text()
{
    QByteArray bytes;
    for (int i = 0; i < 5'000; ++i)
        bytes += QByteArray::number(i * 7919) + ' ';
    return bytes;
}

} // namespace

class TestGzip : public QObject {
    Q_OBJECT
private slots:
    void roundTrip_data();
    void roundTrip();
    void plainPassesThrough();
    void severalMembersAndPadding();
    void damage();
    void limit();
};

void TestGzip::roundTrip_data()
{
    QTest::addColumn<int>("step");
    for (const int step : {1, 3, 1000, 10'000'000})
        QTest::addRow("%d", step) << step;
}

void TestGzip::roundTrip()
{
    QFETCH(int, step);
    const QByteArray packed = toGzip(text());
    QVERIFY(packed.startsWith("\x1f\x8b") && packed.size() < text().size());
    QCOMPARE(packed, toGzip(text()));
    QVERIFY(toGzip(text(), std::atomic_bool(true)).isEmpty());
    const Unpacked unpacked(packed, step);
    QCOMPARE(unpacked.problem, Problem());
    QVERIFY(unpacked.content == text());
    QCOMPARE(Unpacked(toGzip({})).content, QByteArray());
}

void TestGzip::plainPassesThrough()
{
    QCOMPARE(Unpacked("<tv/>", 1).content, QByteArray("<tv/>"));
    QCOMPARE(Unpacked("x").content, QByteArray("x"));
    QCOMPARE(Unpacked("").problem, Problem());
}

void TestGzip::severalMembersAndPadding()
{
    for (const qsizetype step : {1, 7, 1000}) {
        const Unpacked unpacked(toGzip("one ") + toGzip("two") + QByteArray(100, '\0'), step);
        QCOMPARE(unpacked.problem, Problem());
        QCOMPARE(unpacked.content, QByteArray("one two"));
    }
}

void TestGzip::damage()
{
    QByteArray packed = toGzip(text());
    const Unpacked cut(packed.first(packed.size() / 2));
    QCOMPARE(cut.problem.code, ProblemCode::Malformed);
    QVERIFY(cut.content.size() > 1000 && text().startsWith(cut.content));
    packed[packed.size() / 2] = char(packed.at(packed.size() / 2) ^ 0x55);
    QCOMPARE(Unpacked(packed).problem.code, ProblemCode::Malformed);
    QCOMPARE(Unpacked("\x1f\x8b\x08").problem.code, ProblemCode::Malformed);
}

void TestGzip::limit()
{
    const Unpacked bomb(toGzip(QByteArray(5'000'000, 'x')), 1000, 1'000'000);
    QCOMPARE(bomb.problem.code, ProblemCode::SourceTooLarge);
    QVERIFY(bomb.content.size() <= 1'000'000);
    QCOMPARE(Unpacked(QByteArray(100, 'x'), 10, 50).problem.code, ProblemCode::SourceTooLarge);
}

QTEST_APPLESS_MAIN(TestGzip)
#include "tst_gzip.moc"
