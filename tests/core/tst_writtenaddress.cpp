// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writtenaddress.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Addresses with passwords as people have them.
class WrittenAddressTest : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
};

void WrittenAddressTest::reads_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("encoded");
    const auto row = [](const char *name, const QString &written, const QString &encoded) {
        QTest::newRow(name) << written << encoded;
    };
    for (const QString &same :
         {u"http://h/a@b?c=d@e"_s, u"https://u:p@h:81/x"_s, u"http://u:p%40s@h/x"_s, u"rtsp://u@h/x"_s,
          u"udp://@239.1.1.1:1234"_s, u"http://[::1]:80/x"_s, u"list.m3u"_s})
        row(qPrintable(same), same, same);
    row("datagrams from anywhere", u"udp://@:1234?a=b"_s, u"udp://@0.0.0.0:1234?a=b"_s);
    row("RTP from anywhere", u"RTP://:1234"_s, u"rtp://0.0.0.0:1234"_s);
    row("an at", u"http://u:p@ss@h:80/x?a=b@c"_s, u"http://u:p%40ss@h:80/x?a=b@c"_s);
    row("ats", u"http://u@mail.example:p@@h/"_s, u"http://u%40mail.example:p%40@h/"_s);
    row("an at and a slash", u"http://u:p@s/s@tv.example:80/x?a=b@c"_s,
        u"http://u:p%40s%2Fs@tv.example:80/x?a=b@c"_s);
    row("an at and a slash, to a port", u"http://u:p@s?s@tv:8080"_s, u"http://u:p%40s%3Fs@tv:8080"_s);
    row("an at in the query of a short name", u"http://u:p@nas/x?mail=a@b.example/c"_s,
        u"http://u:p@nas/x?mail=a@b.example/c"_s);
    row("an at in a file of a short name", u"http://u:p@nas/logo@2x.png"_s, u"http://u:p@nas/logo@2x.png"_s);
    row("an at in the path of a short name without a password", u"http://u@nas/a@b.example/c"_s,
        u"http://u@nas/a@b.example/c"_s);
    row("an at in the path of a short name", u"http://u:p@nas/list/anna@home/x"_s,
        u"http://u:p@nas/list/anna@home/x"_s);
    row("an at in a path", u"http://u:p@tv.example/anna@mail.example/x"_s,
        u"http://u:p@tv.example/anna@mail.example/x"_s);
    row("an at in a path of this computer", u"http://u:p@localhost/anna@mail.example"_s,
        u"http://u:p@localhost/anna@mail.example"_s);
    row("a slash", u"http://u:p/ss@h/x"_s, u"http://u:p%2Fss@h/x"_s);
    row("a hash", u"http://u:p#ss@h/x@y"_s, u"http://u:p%23ss@h/x@y"_s);
    row("a question", u"http://u:p?ss@h:80/x"_s, u"http://u:p%3Fss@h:80/x"_s);
}

void WrittenAddressTest::reads()
{
    QFETCH(QString, written);
    const QUrl url = readAddress(written);
    QVERIFY(url.isValid());
    QTEST(url.toString(QUrl::FullyEncoded), "encoded");
}

PLEXBRIDGE_TEST(WrittenAddressTest)
#include "tst_writtenaddress.moc"
