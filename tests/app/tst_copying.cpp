// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

/// `--save-copy` and `--restore-copy` of the real programs.
class TestCopying : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_old, m_new;
    [[nodiscard]] QString copy() const { return m_old->filePath(u"all.plexbridge"_s); }

    static int run(const QTemporaryDir &where, const QStringList &job, QStringList *said = nullptr,
                   const QString &path = daemonPath)
    {
        Program program(path, where, job);
        if (!program.ends())
            return -1;
        const QStringList lines = program.errorLines();
        if (said)
            *said = lines;
        return program.process.exitCode();
    }

private slots:
    void init()
    {
        m_old = std::make_unique<QTemporaryDir>();
        m_new = std::make_unique<QTemporaryDir>();
        write(m_old->filePath(u"plexbridge.ini"_s),
              "friendly-name = Attic\nplaylist = http://127.0.0.1:9/a?token=s3cret\n");
        write(m_old->filePath(u"phrase"_s), "four easy words\n");
    }

    void anotherComputerIsTheSameDevice()
    {
        QString id;
        {
            Program running(daemonPath, *m_old);
            id = running.ready().value(u"deviceId"_s).toString();
            QVERIFY(!id.isEmpty());
            QStringList said; // while it runs
            QCOMPARE(run(*m_old,
                         {u"--save-copy"_s, copy(), u"--pass-phrase-file"_s, m_old->filePath(u"phrase"_s)},
                         &said),
                     0);
            QCOMPARE(said, QStringList{u"Saved to %1."_s.arg(copy())});
        }
        QStringList said;
        QCOMPARE(run(*m_new,
                     {u"--restore-copy"_s, copy(), u"--pass-phrase-file"_s, m_old->filePath(u"phrase"_s)},
                     &said),
                 0);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(id), qPrintable(said.first()));
        Program again(daemonPath, *m_new);
        QCOMPARE(again.ready().value(u"deviceId"_s).toString(), id);
        QFile settings(m_new->filePath(u"plexbridge.ini"_s));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QByteArray text = settings.readAll();
        QVERIFY2(text.contains("token=s3cret") && text.contains("Attic"), text.constData());
    }

    void withoutAPhraseItSaysWhatIsMissing()
    {
        QStringList said;
        QCOMPARE(run(*m_old, {u"--save-copy"_s, copy()}, &said), 0);
        QVERIFY2(said.value(0).contains(u"Without a pass phrase"_s), qPrintable(said.join(u'\n')));
        QCOMPARE(run(*m_new, {u"--restore-copy"_s, copy()}, &said, trayPath), 0);
        QVERIFY2(said.value(0).contains(u"Give these playlists their addresses"_s),
                 qPrintable(said.join(u'\n')));
    }

    void aRunningOneIsNotReplaced()
    {
        QCOMPARE(run(*m_old, {u"--save-copy"_s, copy()}), 0);
        Program running(daemonPath, *m_new);
        const QJsonObject ready = running.ready();
        QCOMPARE(run(*m_new, {u"--restore-copy"_s, copy()}), 3);
        QCOMPARE(ask(ready, u"/discover.json"_s).value(u"DeviceID"_s), ready.value(u"deviceId"_s));
    }

    void mistakesAreSaid_data()
    {
        QTest::addColumn<QStringList>("job");
        QTest::addColumn<QString>("words");
        QTest::newRow("no copy") << QStringList{u"--restore-copy"_s, u"phrase"_s}
                                 << u"is no copy that PlexBridge made"_s;
        QTest::newRow("no file") << QStringList{u"--restore-copy"_s, u"nothing"_s}
                                 << u"there is no such file"_s;
        QTest::newRow("no phrase") << QStringList{u"--save-copy"_s, u"x"_s, u"--pass-phrase-file"_s,
                                                  u"nothing"_s}
                                   << u"there is no pass phrase"_s;
        QTest::newRow("both") << QStringList{u"--save-copy"_s, u"x"_s, u"--restore-copy"_s, u"x"_s}
                              << u"exclude each other"_s;
        QTest::newRow("phrase alone") << QStringList{u"--pass-phrase-file"_s, u"phrase"_s} << u"belongs to"_s;
        QTest::newRow("no name") << QStringList{u"--save-copy"_s, u""_s} << u"needs a FILE"_s;
    }
    void mistakesAreSaid()
    {
        QFETCH(QStringList, job);
        QFETCH(const QString, words);
        for (QString &part : job) {
            if (!part.startsWith(u'-') && !part.isEmpty())
                part = m_old->filePath(part);
        }
        QStringList said;
        QCOMPARE(run(*m_old, job, &said), 2);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(words), qPrintable(said.first()));
    }
};

PLEXBRIDGE_TEST(TestCopying)
#include "tst_copying.moc"
