// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/unpack.h"
#include "support/testmain.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Text that packs, but not to nothing.
QByteArray sample(qsizetype bytes)
{
    QByteArray text;
    QRandomGenerator random(7);
    while (text.size() < bytes)
        text += "<programme n=\"" + QByteArray::number(random.generate()) + "\"/>\n";
    return text;
}

} // namespace

/// Documents come as they are or packed; the packers are the real ones.
class TestUnpack : public QObject {
    Q_OBJECT

private slots:
    void readsEveryFormat_data();
    void readsEveryFormat();
    void anEmptyFileIsEmpty();
    void whatComesBeforeDamageIsHandedOn();
    void whatComesBeforeDamageOfASmallFileToo();
    void stopsAtTheLimit();
    void stopsWhenTheTakerHasEnough();
    void tellsAMissingFile();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content);
    [[nodiscard]] QString packed(const QString &program, const QStringList &arguments, const QString &result);

    QTemporaryDir m_folder;
};

QString TestUnpack::write(const QString &name, const QByteArray &content)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can't write %s", qPrintable(path));
    return path;
}

QString TestUnpack::packed(const QString &program, const QStringList &arguments, const QString &result)
{
    QFile::remove(m_folder.filePath(result));
    QProcess packer;
    packer.setWorkingDirectory(m_folder.path());
    packer.start(program, arguments);
    if (!packer.waitForFinished() || packer.exitCode() != 0)
        return {};
    return m_folder.filePath(result);
}

void TestUnpack::readsEveryFormat_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("result");
    QTest::newRow("plain") << QString() << QStringList() << u"guide.xml"_s;
    QTest::newRow("gzip") << u"gzip"_s << QStringList{u"-k"_s, u"guide.xml"_s} << u"guide.xml.gz"_s;
    QTest::newRow("xz") << u"xz"_s << QStringList{u"-k"_s, u"guide.xml"_s} << u"guide.xml.xz"_s;
    QTest::newRow("bzip2") << u"bzip2"_s << QStringList{u"-k"_s, u"guide.xml"_s} << u"guide.xml.bz2"_s;
    QTest::newRow("zip in a folder")
        << u"python3"_s
        << QStringList{u"-c"_s,
                       u"import zipfile as z; a=z.ZipFile('g.zip','w',z.ZIP_DEFLATED); a.writestr('d/',''); a.write('guide.xml','d/guide.xml'); a.close()"_s}
        << u"g.zip"_s;
    QTest::newRow("zip with a word to the reader")
        << u"python3"_s
        << QStringList{u"-c"_s,
                       u"import zipfile as z; a=z.ZipFile('r.zip','w'); a.writestr('README.txt','x'); a.writestr('__MACOSX/guide.xml','x'); a.write('guide.xml'); a.close()"_s}
        << u"r.zip"_s;
}

void TestUnpack::readsEveryFormat()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, result);
    const QByteArray text = sample(300'000);
    QString file = write(u"guide.xml"_s, text);
    if (!program.isEmpty())
        file = packed(program, arguments, result);
    QVERIFY(!file.isEmpty());
    const Result<QByteArray> read = unpackedFile(file, 1'000'000);
    QVERIFY2(read, qPrintable(read.ok() ? QString() : read.problem().detail.english()));
    QCOMPARE(read.value(), text);
}

void TestUnpack::anEmptyFileIsEmpty()
{
    const Result<QByteArray> read = unpackedFile(write(u"empty"_s, {}), 1000);
    QVERIFY(read);
    QCOMPARE(read.value(), QByteArray());
}

void TestUnpack::whatComesBeforeDamageIsHandedOn()
{
    const QByteArray text = sample(2'000'000);
    (void)write(u"cut.xml"_s, text);
    const QString file = packed(u"gzip"_s, {u"-f"_s, u"cut.xml"_s}, u"cut.xml.gz"_s);
    QVERIFY(QFile::resize(file, QFileInfo(file).size() / 2));
    QByteArray got;
    const Problem problem = unpackFile(file, 10'000'000, [&got](QByteArrayView bytes) {
        got.append(bytes);
        return true;
    });
    QCOMPARE(problem.code, ProblemCode::Malformed);
    QVERIFY(got.size() > text.size() / 4);
    QVERIFY(text.startsWith(got));
}

void TestUnpack::whatComesBeforeDamageOfASmallFileToo()
{
    const QByteArray text = sample(20'000);
    (void)write(u"small.xml"_s, text);
    const QString file = packed(u"gzip"_s, {u"-f"_s, u"small.xml"_s}, u"small.xml.gz"_s);
    QVERIFY(QFile::resize(file, QFileInfo(file).size() - 20));
    QByteArray got;
    const Problem problem = unpackFile(file, 10'000'000, [&got](QByteArrayView bytes) {
        got.append(bytes);
        return true;
    });
    QCOMPARE(problem.code, ProblemCode::Malformed);
    QVERIFY(got.size() > text.size() * 3 / 4);
    QVERIFY(text.startsWith(got));
}

void TestUnpack::stopsAtTheLimit()
{
    const QString file = write(u"large"_s, sample(200'000));
    const Result<QByteArray> read = unpackedFile(file, 100'000);
    QVERIFY(!read);
    QCOMPARE(read.problem().code, ProblemCode::SourceTooLarge);
}

void TestUnpack::stopsWhenTheTakerHasEnough()
{
    const QString file = write(u"enough"_s, sample(500'000));
    int calls = 0;
    const Problem problem = unpackFile(file, 1'000'000, [&calls](QByteArrayView) {
        ++calls;
        return false;
    });
    QVERIFY(!problem);
    QCOMPARE(calls, 1);
}

void TestUnpack::tellsAMissingFile()
{
    const Result<QByteArray> read = unpackedFile(m_folder.filePath(u"nowhere"_s), 1000);
    QVERIFY(!read);
    QCOMPARE(read.problem().code, ProblemCode::SourceUnreachable);
    QCOMPARE(unpackedFile(m_folder.path(), 1000).problem().code, ProblemCode::SourceUnreachable);
}

PLEXBRIDGE_TEST(TestUnpack)
#include "tst_unpack.moc"
