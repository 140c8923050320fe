// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/programmetext.h"

#include "guide/timeshift.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace std::chrono;

Programme toProgramme(const GuideDocument &document, const Broadcast &broadcast, bool placeholder)
{
    Programme programme;
    programme.start = time_point_cast<milliseconds>(broadcast.start);
    programme.stop = time_point_cast<milliseconds>(broadcast.stop);
    programme.placeholder = placeholder;
    // The order of elements is the DTD's, so that nothing of interest follows the description.
    QXmlStreamReader xml("<p>" + document.text.mid(broadcast.body.offset, broadcast.body.size) + "</p>");
    xml.readNextStartElement();
    while (programme.description.isNull() && xml.readNextStartElement()) {
        QString &text = xml.name() == "title"_L1 ? programme.title
            : xml.name() == "sub-title"_L1       ? programme.subTitle
                                                 : programme.description;
        const bool wanted = (&text != &programme.description || xml.name() == "desc"_L1) && text.isNull();
        if (wanted)
            text = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else
            xml.skipCurrentElement();
    }
    return programme;
}

SourcedSchedule toSchedule(const GuideDocument &document, const QString &channelId)
{
    SourcedSchedule schedule;
    schedule.channelId = channelId;
    const ChannelBroadcasts listed = document.index.value(channelId);
    schedule.guide = listed.guide;
    schedule.guideShift = listed.guideShift;
    for (const Broadcast &broadcast : listed.broadcasts)
        schedule.programmes.append(toProgramme(document, broadcast, listed.placeholders));
    return schedule;
}

SourcedSchedule withGuideShift(SourcedSchedule schedule, const GuideShift &wanted)
{
    const GuideShift own = schedule.shift.value_or(GuideShift{schedule.playlistShift, {}});
    const TimeShift now({schedule.guideShift, own}), then({wanted, own});
    const auto moved = [&](WallTime time) {
        return time_point_cast<milliseconds>(then(now.back(floor<seconds>(time))));
    };
    for (Programme &programme : schedule.programmes) {
        programme.start = moved(programme.start);
        programme.stop = moved(programme.stop);
    }
    schedule.guideShift = wanted;
    return schedule;
}
