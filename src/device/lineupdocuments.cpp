// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logoaddress.h"
#include "core/secretaddress.h"
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

/// What is empty is not said.
void appendAttribute(QByteArray &out, const char *key, const QString &value)
{
    if (value.isEmpty())
        return;
    out.append(' ').append(key).append("=\"");
    escaping::appendPlaylist(out, value);
    out += '"';
}

/// As HDHomeRun devices call codecs: "H.264" is H264, "AC-3" AC3, "MPEG-2" MPEG2.
QString codecWord(const QString &codec)
{
    QString word;
    for (const QChar c : codec.section(u' ', 0, 0)) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            word += c.toUpper();
    }
    if (word == "H265"_L1)
        return u"HEVC"_s;
    return word == "MP2"_L1 ? u"MPEG"_s : word;
}

/// Calls `append` with what was seen of the stream.
template <typename Append> void appendCodecs(const Channel &channel, Append append)
{
    const SeenStream seen = channel.seen.value_or(SeenStream());
    if (!seen.videoCodec.isEmpty())
        append("VideoCodec", codecWord(seen.videoCodec));
    if (!seen.audioCodec.isEmpty())
        append("AudioCodec", codecWord(seen.audioCodec));
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
                                       const FrequencyPlan *tuning, const QString &streamBase,
                                       const QString &logoBase)
{
    return written("[", channels, selection,
                   [&](QByteArray &out, const Channel &channel) {
                       out += out.size() > 1 ? R"(,{"GuideNumber":)" : R"({"GuideNumber":)";
                       escaping::appendJson(out, channel.guideNumber);
                       out += R"(,"GuideName":)";
                       escaping::appendJson(out, nameOf(channel));
                       appendCodecs(channel, [&](const char *key, const QString &codec) {
                           out.append(",\"").append(key).append("\":");
                           escaping::appendJson(out, codec);
                       });
                       appendFlags(channel, selection, [&](const char *key, char flag) {
                           out.append(",\"").append(key).append("\":").append(flag);
                       });
                       if (tuning)
                           appendTuning(out, tuning->of(channel.id));
                       if (!logoBase.isEmpty() && !channel.logo.isEmpty()) {
                           out += R"(,"ImageURL":)";
                           escaping::appendJson(out, logoBase + logoPath(channel.logo));
                       }
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
                       appendCodecs(channel, [&](const char *key, const QString &codec) {
                           appendElement(out, key, codec);
                       });
                       appendFlags(channel, selection, [&](const char *key, char flag) {
                           appendElement(out, key, QChar::fromLatin1(flag));
                       });
                       appendElement(out, "URL", streamUrl(channel, streamBase));
                       out += "</Program>";
                   })
        + "</Lineup>";
}

QByteArray devicedocuments::lineupM3u(const QList<Channel> &channels, LineupSelection selection,
                                      const QString &streamBase, const QString &base, bool ownLogos)
{
    const QByteArray guide = (base + "/epg.xml"_L1).toUtf8();
    const QByteArray head = "#EXTM3U x-tvg-url=\"" + guide + "\" url-tvg=\"" + guide + "\"\n";
    return written(head, channels, selection, [&](QByteArray &out, const Channel &channel) {
        out += "#EXTINF:-1";
        for (const char *key : {"channel-id", "channel-number", "tvg-id", "tvg-chno"})
            appendAttribute(out, key, channel.guideNumber);
        appendAttribute(out, "tvg-name", nameOf(channel));
        if (ownLogos && !channel.logo.isEmpty())
            appendAttribute(out, "tvg-logo", base + logoPath(channel.logo));
        else if (!carriesSecret(channel.logo))
            appendAttribute(out, "tvg-logo", channel.logo.toString(QUrl::FullyEncoded));
        appendAttribute(out, "group-title", channel.group);
        if (channel.radio)
            appendAttribute(out, "radio", u"true"_s);
        out += ',';
        escaping::appendPlaylist(out, nameOf(channel));
        out += '\n' + streamUrl(channel, streamBase).toUtf8() + '\n';
    });
}
