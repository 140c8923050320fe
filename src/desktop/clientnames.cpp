// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clientnames.h"

#include "desktop/companiontext.h"
#include "desktop/format.h"
#include "desktop/uimemory.h"

#include <QRegularExpression>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype mostNames = 1000;

struct Known {
    const char *sign, *name;
};

// The first that occurs decides: those that put others into their name come first.
constexpr Known programs[]{
    {"PlexMediaServer", "Plex Media Server"},
    {"Plex Media Server", "Plex Media Server"},
    {"Plex", "Plex"},
    {"Jellyfin", "Jellyfin"},
    {"Emby", "Emby"},
    {"Kodi", "Kodi"},
    {"TVHeadend", "TVHeadend"},
    {"Tvheadend", "TVHeadend"},
    {"Channels DVR", "Channels DVR"},
    {"SiliconDust", "HDHomeRun"},
    {"HDHomeRun", "HDHomeRun"},
    {"TiviMate", "TiviMate"},
    {"IPTVSmarters", "IPTV Smarters"},
    {"VLC", "VLC"},
    {"LibVLC", "VLC"},
    {"mpv", "mpv"},
    {"ExoPlayer", "ExoPlayer"},
    {"AppleCoreMedia", "Apple"},
    {"Lavf", "FFmpeg"},
    {"curl", "curl"},
    {"Wget", "Wget"},
    {"Edg/", "Edge"},
    {"OPR/", "Opera"},
    {"Firefox/", "Firefox"},
    {"Chrome/", "Chrome"},
    {"Safari/", "Safari"},
};

} // namespace

QString ClientNames::programOf(const QString &userAgent)
{
    if (userAgent.isEmpty())
        return Format::dash();
    for (const Known &known : programs) {
        const qsizetype at = userAgent.indexOf(QLatin1StringView(known.sign));
        if (at < 0)
            continue;
        static const QRegularExpression version(u"\\A[/ ]([0-9]{1,3}(?:\\.[0-9]{1,3})?)"_s);
        QString rest = userAgent.sliced(at + qsizetype(qstrlen(known.sign)));
        if (userAgent.at(at + qsizetype(qstrlen(known.sign)) - 1) == u'/')
            rest.prepend(u'/');
        const auto match = version.match(rest);
        const QString name = QLatin1StringView(known.name);
        return match.hasMatch() ? name + u' ' + match.captured(1) : name;
    }
    return userAgent.section(u'/', 0, 0).left(longestName);
}

QString ClientNames::keyOf(const Consumer &consumer)
{
    return consumer.client.address + u' ' + programOf(consumer.client.userAgent).section(u' ', 0, 0);
}

void ClientNames::remember(UiMemory &memory)
{
    m_memory = &memory;
    const QVariantMap kept = memory.read(u"clients/names"_s).toMap();
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        m_names.insert(it.key(), it->toString());
    emit changed();
}

QString ClientNames::givenName(const Consumer &consumer) const
{
    return m_names.value(keyOf(consumer));
}

QString ClientNames::nameOf(const Consumer &consumer) const
{
    if (isCheckup(consumer))
        return tr("Check-up", "the client is PlexBridge's own check-up");
    if (const QString who = CompanionText::who(consumer.behind); !who.isEmpty())
        return who;
    const QString given = givenName(consumer);
    return given.isEmpty() ? programOf(consumer.client.userAgent) : given;
}

void ClientNames::rename(const Consumer &consumer, const QString &name)
{
    const QString plain = name.simplified().left(longestName);
    if (plain.isEmpty() || plain == programOf(consumer.client.userAgent))
        m_names.remove(keyOf(consumer));
    else if (m_names.size() < mostNames)
        m_names.insert(keyOf(consumer), plain);
    if (m_memory) {
        QVariantMap kept;
        for (auto it = m_names.cbegin(); it != m_names.cend(); ++it)
            kept.insert(it.key(), *it);
        m_memory->write(u"clients/names"_s, kept);
    }
    emit changed();
}
