// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidematcher.h"
#include "support/testmain.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Lines of a table without comments, split at tabs.
QList<QStringList> table(const QString &name)
{
    QFile file(QStringLiteral(SAMPLES "/") + name);
    QList<QStringList> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            lines.append(line.split(u'\t'));
    }
    return lines;
}

} // namespace

/// 500 names as playlists have them, against a guide of 400 channels: how many find their partner, and how
/// many of the partners are right.
class TestGuideNames : public QObject {
    Q_OBJECT
private slots:
    void precisionAndRecall()
    {
        const QList<QStringList> wanted = table(u"lineupnames.tsv"_s), guide = table(u"guidenames.tsv"_s);
        QCOMPARE(wanted.size(), 500);
        QCOMPARE(guide.size(), 400);
        QList<Channel> lineup;
        for (const QStringList &line : wanted) {
            Channel channel;
            channel.name = channel.playlistName = line.at(0);
            channel.tvgId = line.at(1);
            channel.group = line.at(2);
            lineup.append(channel);
        }
        GuideMatcher matcher(lineup);
        for (const QStringList &line : guide)
            (void)matcher.offer(line.at(0), line.sliced(1));
        const QList<GuideMatch> matches = matcher.matches();
        int known = 0, found = 0, right = 0;
        for (qsizetype at = 0; at < matches.size(); ++at) {
            const QString truth = wanted.at(at).at(3);
            const QString said = matches.at(at).guideId;
            known += truth != u"-";
            found += !said.isEmpty();
            right += !said.isEmpty() && said == truth;
            if (said != (truth == u"-" ? QString() : truth))
                qDebug().noquote() << wanted.at(at).join(u" | "_s) << "->" << said << matches.at(at).rivals;
        }
        const double precision = 100.0 * right / found, recall = 100.0 * right / known;
        qInfo("matching: precision %.1f %%, recall %.1f %% of %d", precision, recall, known);
        QVERIFY(precision >= 99);
        QVERIFY(recall >= 90);
    }
};

PLEXBRIDGE_TEST(TestGuideNames)
#include "tst_guidenames.moc"
