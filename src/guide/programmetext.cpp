// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/programmetext.h"

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

ChannelSchedule toSchedule(const GuideDocument &document, const QString &channelId)
{
    ChannelSchedule schedule{channelId, {}};
    const ChannelBroadcasts listed = document.index.value(channelId);
    for (const Broadcast &broadcast : listed.broadcasts)
        schedule.programmes.append(toProgramme(document, broadcast, listed.placeholders));
    return schedule;
}
