// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/chunkedbody.h"
#include "support/testmain.h"

#include <QTest>

/// The framing of chunks, whatever pieces it comes in.
class TestChunkedBody : public QObject {
    Q_OBJECT
private slots:
    void unwraps_data();
    void unwraps();
};

void TestChunkedBody::unwraps_data()
{
    QTest::addColumn<QByteArray>("framed");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<bool>("finished");
    QTest::addColumn<bool>("malformed");
    const auto row = [](const char *name, const QByteArray &framed, const QByteArray &plain, bool finished,
                        bool malformed = false) {
        QTest::newRow(name) << framed << plain << finished << malformed;
    };
    row("two", "3\r\nabc\r\nA\r\n0123456789\r\n", "abc0123456789", false);
    row("end and trailer", "1\r\na\r\n0\r\nX: y\r\n\r\n", "a", true);
    row("extension, zeros, blanks", "0001 ; q=\"1\"\r\na\r\n0\r\n\r\n", "a", true);
    row("line feeds", "1\na\n0\n\n", "a", true);
    row("labelled only", "G@\x01", "G@\x01", false);
    row("broken later", "1\r\na\r\nnonsense\r\nb", "a", false, true);
    row("broken size", "12zz\r\nabc", "", false, true);
    row("endless size", QByteArray(300, '1'), "", false, true);
}

void TestChunkedBody::unwraps()
{
    QFETCH(const QByteArray, framed);
    for (qsizetype step = 1; step <= framed.size(); ++step) {
        ChunkedBody body;
        QByteArray plain;
        for (qsizetype at = 0; at < framed.size(); at += step) {
            QByteArray piece = framed.mid(at, step);
            plain += piece.first(body.unwrap(piece.data(), piece.size()));
        }
        QTEST(plain, "plain");
        QTEST(body.isFinished(), "finished");
        QTEST(body.isMalformed(), "malformed");
    }
}

PLEXBRIDGE_TEST(TestChunkedBody)
#include "tst_chunkedbody.moc"
