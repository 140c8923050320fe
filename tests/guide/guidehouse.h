// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/guide.h"
#include "guide/xmltvtime.h"
#include "lineup/fakeweb.h"
#include "support/turnableclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// A folder, a clock and a web server for guides.
struct GuideHouse {
    /// Channels "id1" and so on, numbers 10, 20 ..., "Channel 1" ..., tvg-ids "ch1" ...
    static QList<Channel> lineup(int count)
    {
        QList<Channel> channels;
        for (int i = 1; i <= count; ++i) {
            Channel channel;
            channel.id = QStringLiteral("id%1").arg(i);
            channel.guideNumber = QString::number(i * 10);
            channel.name = QStringLiteral("Channel %1").arg(i);
            channel.tvgId = QStringLiteral("ch%1").arg(i);
            channels.append(channel);
        }
        return channels;
    }
    /// Channels "ch1" and so on with programmes of an hour from the last full hour on: "TITLE 0", "TITLE 1"
    /// ...
    [[nodiscard]] QByteArray guide(int channels, const QByteArray &title, int hours = 3) const
    {
        QByteArray text("<?xml version=\"1.0\"?>\n<tv>\n");
        for (int i = 1; i <= channels; ++i) {
            const QByteArray n = QByteArray::number(i);
            text += "<channel id=\"ch" + n + "\"><display-name>Guide " + n + "</display-name></channel>\n";
        }
        for (int i = 1; i <= channels; ++i) {
            for (int hour = 0; hour < hours; ++hour)
                text += "<programme start=\"" + toXmltvTime(begin() + std::chrono::hours(hour))
                    + "\" channel=\"ch" + QByteArray::number(i) + "\"><title>" + title + ' '
                    + QByteArray::number(hour) + "</title><sub-title>Sub</sub-title><desc>About &amp; on"
                    + "</desc><category>News</category></programme>\n";
        }
        return text + "</tv>\n";
    }
    [[nodiscard]] GuideTime begin() const { return std::chrono::floor<std::chrono::hours>(clock.wall()); }
    [[nodiscard]] QString folder() const { return dir.filePath(QStringLiteral("guide")); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(dir.filePath(name));
        const bool done = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return done ? file.fileName() : QString();
    }
    [[nodiscard]] QStringList kept(const QString &pattern) const
    {
        return QDir(folder()).entryList({pattern}, QDir::Files);
    }
    void forget(const QString &pattern) const
    {
        for (const QString &name : kept(pattern))
            QFile::remove(folder() + u'/' + name);
    }
    static bool settle(const Guide &built)
    {
        return QTest::qWaitFor([&built] { return !built.isRunning(); }, 20'000);
    }
    static QList<GuideOrigin> origins(const QStringList &sources)
    {
        QList<GuideOrigin> guides;
        for (const QString &source : sources)
            guides.append({source, false, {}, false, {}, {}, {}});
        return guides;
    }

    TurnableClock clock;
    QTemporaryDir dir;
    FakeWeb web;
};
