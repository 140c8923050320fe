// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Guides with options in the settings file.
class TestGuideSections : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;

    Problem load(Settings &settings, const QByteArray &text, const Settings::Overrides &more = {})
    {
        QFile file(m_dir.filePath(u"plexbridge.ini"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {ProblemCode::SettingsUnreadable, {}, {}};
        file.close();
        Settings::Overrides overrides = more;
        overrides.insert(u"config"_s, {file.fileName()});
        return settings.load(overrides, {});
    }

private slots:
    void sections()
    {
        Settings settings;
        QVERIFY(!load(settings,
                      "guide = http://one.example/g.xml\nguide-category = Fussball=Sports\n"
                      "guide-sub-title-in-title = yes\nno-event-channels = yes\n"
                      "[guide/Two]\nsource = two.xml\nzone = Europe/Berlin\nshift = -0.5\n"
                      "user-agent = Mine\naccept-bad-certificate = yes\n"
                      "[guide/One]\nsource = http://one.example/g.xml\nshift = Asia/Tokyo\n"));
        const EngineConfig config = settings.engineConfig();
        const QString two = m_dir.filePath(u"two.xml"_s);
        QCOMPARE(config.guides, QStringList({u"http://one.example/g.xml"_s, two}));
        const QList<GuideConfig> expected{
            {two, "Europe/Berlin", {-30min, {}}, u"Mine"_s, true},
            {u"http://one.example/g.xml"_s, {}, {0min, "Asia/Tokyo"}, {}, false}};
        QCOMPARE(config.guideConfigs, expected);
        QCOMPARE(config.guideStyle.categories, QStringList{u"Fussball=Sports"_s});
        QVERIFY(config.guideStyle.foldSubTitles && !config.events.enabled);
    }
    void optionsAreWritten()
    {
        Settings settings;
        QVERIFY(!load(settings,
                      "guide = http://one.example/g.xml\nguide = http://one.example/h.xml\n"
                      "# mine\n[guide/Two]\nsource = two.xml\nshift = 1\n"
                      "[guide/gone]\nsource = http://gone.example/\nzone = UTC\n"));
        QList<GuideConfig> wanted{settings.guideConfigs().first()};
        wanted.first().shift = {90min, {}};
        for (const char *path : {"g", "h"}) {
            GuideConfig guide;
            guide.source = u"http://one.example/%1.xml"_s.arg(QLatin1StringView(path));
            guide.shift.zone = "Europe/Berlin";
            wanted.append(guide);
        }
        QVERIFY(!settings.save({{GuideOptionsKey, QVariant::fromValue(wanted)}}));
        QCOMPARE(settings.guideConfigs(), wanted);
        Settings again;
        QVERIFY(!again.load({{u"config"_s, {settings.file()}}}, {}));
        QCOMPARE(again.guideConfigs(), wanted);
        QFile file(settings.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("# mine\n[guide/Two]\n") && text.contains("shift = +1:30"), text.constData());
        QVERIFY2(!text.contains("gone") && text.contains("[guide/one.example-2]"), text.constData());
    }
    void theCommandLineNamesTheGuides()
    {
        Settings settings;
        QVERIFY(!load(settings, "[guide/One]\nsource = http://one.example/g.xml\nshift = 1\n",
                      {{u"guide"_s, {u"http://other.example/"_s}}}));
        QCOMPARE(settings.engineConfig().guides, QStringList{u"http://other.example/"_s});
        QCOMPARE(settings.engineConfig().guideConfigs.size(), 1);
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("subject");
        QTest::newRow("no source") << QByteArray("[guide/A]\nzone = Europe/Berlin\n")
                                   << u"source of [guide/A]"_s;
        QTest::newRow("zone") << QByteArray("[guide/A]\nsource = /a\nzone = Berlin\n")
                              << u"zone of [guide/A]"_s;
        QTest::newRow("shift") << QByteArray("[guide/A]\nsource = /a\nshift = 30\n")
                               << u"shift of [guide/A]"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, subject);
        Settings settings;
        const Problem problem = load(settings, text);
        QCOMPARE(problem.code, ProblemCode::BadOption);
        QVERIFY2(problem.subject.startsWith(subject), qPrintable(problem.subject));
    }
};

PLEXBRIDGE_TEST(TestGuideSections)
#include "tst_guidesections.moc"
