// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/settingstext.h"
#include "settings/settings.h"
#include "support/testmain.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(QStringLiteral(SOURCE_ROOT) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// What the documents say of settings is what the table of settings says.
class TestSettingsDocuments : public QObject {
    Q_OBJECT

private slots:
    void documentsAreOfThisTable_data();
    void documentsAreOfThisTable();
    void onlyThePartsChange();
    void everyKeyIsTold();
};

void TestSettingsDocuments::documentsAreOfThisTable_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : {u"packaging/docs/settings.md"_s, u"packaging/linux/plexbridge.1"_s,
                                u"packaging/linux/plexbridged.1"_s})
        QTest::newRow(qPrintable(path)) << path;
}

void TestSettingsDocuments::documentsAreOfThisTable()
{
    QFETCH(QString, path);
    const QString text = textOf(path);
    const QStringList parts = settingstext::partsOf(text);
    for (const QString &part : {u"options"_s, u"file"_s, u"playlist"_s, u"guide"_s})
        QCOMPARE(parts.count(part), 1);
    if (settingstext::renewed(text) != text) {
        qWarning("The table of settings changed: cmake --build --preset dev --target renew_documents");
        QCOMPARE(text, settingstext::renewed(text));
    }
}

void TestSettingsDocuments::onlyThePartsChange()
{
    const QString text = u"# Title\n\n<!-- settings: file -->\nold | words\n<!-- settings end -->\n\n"
                         "<!-- settings: nothing -->\nkept\n<!-- settings end -->\nlast"_s;
    const QString renewed = settingstext::renewed(text);
    QVERIFY(renewed.startsWith(u"# Title\n\n<!-- settings: file -->\n| key | meaning | default |\n"_s));
    QVERIFY(renewed.endsWith(u"|\n<!-- settings end -->\n\n<!-- settings: nothing -->\nkept\n"
                             "<!-- settings end -->\nlast"_s));
    QVERIFY(!renewed.contains(u"old"_s));
    QCOMPARE(settingstext::renewed(renewed), renewed);
}

void TestSettingsDocuments::everyKeyIsTold()
{
    const QString manual = settingstext::renewed(
        u".\\\" settings: options\n.\\\" settings end\n.\\\" settings: file\n.\\\" settings end\n"_s);
    const QString markdown = settingstext::renewed(
        u"<!-- settings: options -->\n<!-- settings end -->\n<!-- settings: file -->\n<!-- settings end -->\n"_s);
    QVERIFY(!settingKeys().isEmpty());
    for (const SettingKey &key : settingKeys()) {
        const QString name = QLatin1StringView(key.name);
        QVERIFY2(markdown.contains(u"| `%1%2"_s.arg(key.commandLine ? u"--"_s : QString(), name)), key.name);
        QVERIFY2(manual.contains(QString(name).replace(u'-', u"\\-"_s)), key.name);
    }
    QVERIFY(manual.contains(u".BI \\-\\-stream\\-port \" N\"\n"_s));
    QVERIFY(manual.contains(u"Default: 5004.\n"_s));
    QVERIFY(markdown.contains(u"`--playlist URL\\|FILE`"_s));
    QCOMPARE(markdown.count(u'\n'), settingKeys().size() + 8);
}

PLEXBRIDGE_TEST(TestSettingsDocuments)
#include "tst_settingsdocuments.moc"
