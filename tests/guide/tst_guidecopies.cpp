// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidecopies.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString source = u"http://guide.example/epg.xml"_s;

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What is kept of each guide: the one before stands until the next one takes its place.
class TestGuideCopies : public QObject {
    Q_OBJECT
private slots:
    void theNextTakesThePlace();
    void whatCanNotBeReplacedStays();
};

void TestGuideCopies::theNextTakesThePlace()
{
    QTemporaryDir directory;
    const GuideCopies copies(directory.path());
    for (const QByteArray content : {"first", "second"}) {
        QVERIFY(write(copies.incomingOf(source), content));
        QVERIFY(!copies.accept(source, {}));
        QCOMPARE(read(copies.copyOf(source)), content);
        QVERIFY(!QFile::exists(copies.incomingOf(source)));
        QVERIFY(write(copies.draftOf(source), content));
        QVERIFY(!copies.acceptDraft(source));
        QCOMPARE(read(copies.databaseOf(source)), content);
    }
}

/// Were the old one removed before the new one is moved to its place, a failure between would leave none.
void TestGuideCopies::whatCanNotBeReplacedStays()
{
    QTemporaryDir directory;
    const GuideCopies copies(directory.path());
    QVERIFY(write(copies.copyOf(source), "copy"));
    QVERIFY(write(copies.databaseOf(source), "database"));
    QVERIFY(copies.accept(source, {})); // nothing came in
    QVERIFY(copies.acceptDraft(source));
    QCOMPARE(read(copies.copyOf(source)), QByteArray("copy"));
    QCOMPARE(read(copies.databaseOf(source)), QByteArray("database"));
    QVERIFY(copies.acceptLocal(source, directory.filePath(u"missing.xml"_s)));
    QCOMPARE(read(copies.copyOf(source)), QByteArray("copy"));
}

PLEXBRIDGE_TEST(TestGuideCopies)
#include "tst_guidecopies.moc"
