// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/devicedocuments.h"
#include "device/escaping.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bytesPerChannel = 200;

bool isWanted(const Channel &channel, LineupSelection selection)
{
    switch (selection) {
    case LineupSelection::All:
        return true;
    case LineupSelection::Favorites:
        return channel.enabled && channel.favorite;
    case LineupSelection::Demo:
        return false;
    case LineupSelection::Found:
    case LineupSelection::Subscribed:
    case LineupSelection::Unprotected:
        break;
    }
    return channel.enabled;
}

/// A name is never empty: clients drop or confuse such entries.
const QString &nameOf(const Channel &channel)
{
    return channel.name.trimmed().isEmpty() ? channel.guideNumber : channel.name;
}

QString streamUrl(const Channel &channel, const QString &streamBase)
{
    return streamBase + "/auto/v"_L1 + channel.guideNumber;
}

/// What ?tuning adds; nothing for a channel without a place on the air.
void appendTuning(QByteArray &out, const std::optional<PseudoFrequency> &place)
{
    if (!place)
        return;
    const QByteArray rf = QByteArray::number(place->rfChannel);
    out += R"(,"Modulation":"8vsb","Frequency":)" + QByteArray::number(place->hertz);
    out += R"(,"TransportStreamID":)" + rf + R"(,"OriginalNetworkID":0,"ProgramNumber":1)";
}

/// The numbers that are 1 or left out, but for Enabled; the same in JSON and XML.
template <typename Append> void appendFlags(const Channel &channel, LineupSelection selection, Append append)
{
    if (channel.hd)
        append("HD", '1');
    if (channel.favorite)
        append("Favorite", '1');
    if (selection == LineupSelection::All)
        append("Enabled", channel.enabled ? '1' : '0');
}

void appendElement(QByteArray &out, const char *name, const QString &text)
{
    out.append('<').append(name).append('>');
    escaping::appendXml(out, text);
    out.append("</").append(name).append('>');
}

/// Calls `append` with each wanted channel.
template <typename Append>
QByteArray written(const QByteArray &head, const QList<Channel> &channels, LineupSelection selection,
                   Append append)
{
    QByteArray out = head;
    out.reserve(out.size() + channels.size() * bytesPerChannel);
    for (const Channel &channel : channels) {
        if (isWanted(channel, selection))
            append(out, channel);
    }
    return out;
}

} // namespace

LineupSelection lineupSelectionFromWord(const QByteArray &word)
{
    constexpr std::array words{"found", "all", "favorites", "subscribed", "unprotected", "demo"};
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == words[i])
            return LineupSelection(i);
    }
    return LineupSelection::Found;
}

QByteArray devicedocuments::lineupJson(const QList<Channel> &channels, LineupSelection selection,
                                       const FrequencyPlan *tuning, const QString &streamBase)
{
    return written("[", channels, selection,
                   [&](QByteArray &out, const Channel &channel) {
                       out += out.size() > 1 ? R"(,{"GuideNumber":)" : R"({"GuideNumber":)";
                       escaping::appendJson(out, channel.guideNumber);
                       out += R"(,"GuideName":)";
                       escaping::appendJson(out, nameOf(channel));
                       appendFlags(channel, selection, [&](const char *key, char flag) {
                           out.append(",\"").append(key).append("\":").append(flag);
                       });
                       if (tuning)
                           appendTuning(out, tuning->of(channel.id));
                       out += R"(,"URL":)";
                       escaping::appendJson(out, streamUrl(channel, streamBase));
                       out += '}';
                   })
        + ']';
}

QByteArray devicedocuments::lineupXml(const QList<Channel> &channels, LineupSelection selection,
                                      const QString &streamBase)
{
    return written("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Lineup>", channels, selection,
                   [&](QByteArray &out, const Channel &channel) {
                       out += "<Program>";
                       appendElement(out, "GuideNumber", channel.guideNumber);
                       appendElement(out, "GuideName", nameOf(channel));
                       appendFlags(channel, selection, [&](const char *key, char flag) {
                           appendElement(out, key, QChar::fromLatin1(flag));
                       });
                       appendElement(out, "URL", streamUrl(channel, streamBase));
                       out += "</Program>";
                   })
        + "</Lineup>";
}

QByteArray devicedocuments::lineupM3u(const QList<Channel> &channels, LineupSelection selection,
                                      const QString &streamBase)
{
    return written("#EXTM3U\n", channels, selection, [&](QByteArray &out, const Channel &channel) {
        const QByteArray number = channel.guideNumber.toUtf8();
        out += "#EXTINF:-1 channel-id=\"" + number + "\" channel-number=\"" + number + "\" tvg-name=\"";
        escaping::appendPlaylist(out, nameOf(channel));
        out += "\"," + number + ' ';
        escaping::appendPlaylist(out, nameOf(channel));
        out += '\n' + streamUrl(channel, streamBase).toUtf8() + '\n';
    });
}
