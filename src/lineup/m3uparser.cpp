// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/m3uparser.h"

#include "core/channelbackups.h"
#include "core/secretaddress.h"
#include "core/sourceplace.h"
#include "lineup/attributescanner.h"
#include "lineup/playlisttext.h"
#include "lineup/requestheaders.h"
#include "lineup/streamaddress.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype MaxGuideUrls = 50;

bool is(QByteArrayView left, const char *right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

bool takePrefix(QByteArrayView &line, QByteArrayView prefix)
{
    if (line.size() < prefix.size() || line.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) != 0)
        return false;
    line = line.sliced(prefix.size());
    return true;
}

QByteArrayView unquoted(QByteArrayView text)
{
    text = text.trimmed();
    const bool quoted =
        text.size() >= 2 && text.front() == text.back() && (text.front() == '"' || text.front() == '\'');
    return quoted ? text.sliced(1, text.size() - 2) : text;
}

QUrl webAddress(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::TolerantMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return web && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

bool isAddress(const QString &text)
{
    return text.contains("://"_L1);
}

/// A label that does not give away an account, else nothing.
QString discreetLabel(QByteArrayView bytes)
{
    const QString label = playlistLabel(bytes);
    return isAddress(label) && carriesSecret(label) ? QString() : label;
}

/// A number of hours as `tvg-shift` has it: "-5", "+0.5", "5,5", "3:30"; none: it is no such number, or more
/// than a day.
std::optional<std::chrono::minutes> hoursOf(QByteArrayView bytes)
{
    QByteArray text = bytes.trimmed().toByteArray();
    text.replace(',', '.');
    bool ok = false, minutesOk = true;
    const qsizetype colon = text.indexOf(':');
    double hours = text.first(colon < 0 ? text.size() : colon).toDouble(&ok);
    const double part = colon < 0 ? 0 : text.sliced(colon + 1).toUInt(&minutesOk) / 60.0;
    hours += text.startsWith('-') ? -part : part;
    if (!ok || !minutesOk || !(std::abs(hours) <= 24))
        return std::nullopt;
    return std::chrono::minutes(std::lround(hours * 60));
}

/// The request header that an attribute or option of this name stands for; null: none.
const char *headerOfAttribute(QByteArrayView key)
{
    constexpr std::array<std::pair<const char *, const char *>, 9> Known{
        {{"user-agent", "User-Agent"},
         {"http-user-agent", "User-Agent"},
         {"http-referrer", "Referer"},
         {"http-referer", "Referer"},
         {"referrer", "Referer"},
         {"http-origin", "Origin"},
         {"http-cookie", "Cookie"},
         {"http-cookies", "Cookie"},
         {"http-authorization", "Authorization"}}};
    const auto found =
        std::find_if(Known.begin(), Known.end(), [key](const auto &one) { return is(key, one.first); });
    return found == Known.end() ? nullptr : found->second;
}

class M3uReader {
public:
    M3uReader(bool remote, const std::atomic_bool &cancelled)
        : m_cancelled(cancelled)
        , m_remote(remote)
    {
    }
    ParsedPlaylist read(QByteArrayView text);

private:
    void readLine(QByteArrayView line);
    void readDirective(QByteArrayView line);
    void readHeader(QByteArrayView attributes);
    void readExtinf(QByteArrayView text);
    void applyAttribute(QByteArrayView key, QByteArrayView value);
    void readVlcOption(QByteArrayView option);
    void readKodiProperty(QByteArrayView property);
    void checkHeaders(bool allowed);
    [[nodiscard]] Result<StreamSource> readSource(QByteArrayView line);
    void readBackup(QByteArrayView line);
    void readAddress(QByteArrayView line);
    void finishName(PlaylistEntry &entry, bool described);
    void refuseLongLine(QByteArrayView line);
    void leavePending();
    void dropTellingLogos();
    void tell(ProblemCode code, const QString &detail, int line);

    std::chrono::minutes m_guideShift{0}; ///< of the header
    std::optional<std::chrono::minutes> m_ownShift; ///< of the entry that is gathered
    const std::atomic_bool &m_cancelled;
    ParsedPlaylist m_result;
    PlaylistEntry m_entry; ///< gathered from the directives before the address
    QString m_extgrp;
    int m_extinfLine = 0; ///< 0: none open
    int m_line = 0;
    bool m_remote;
    bool m_skipAddress = false; ///< the description of the next address was refused
    bool m_full = false;
    bool m_toldNameless = false; ///< once is enough: a bare list of addresses would bury all else
};

ParsedPlaylist M3uReader::read(QByteArrayView text)
{
    m_result.endsInLine = !text.isEmpty() && text.back() != '\n' && text.back() != '\r';
    while (!text.isEmpty() && !m_full && !m_cancelled && m_result.nature == PlaylistNature::Channels) {
        qsizetype end = 0;
        while (end < text.size() && text[end] != '\n' && text[end] != '\r')
            ++end;
        ++m_line;
        readLine(text.first(end).trimmed());
        if (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n')
            ++end;
        text = text.sliced(std::min(end + 1, text.size()));
    }
    m_result.endsInEntry = m_extinfLine > 0;
    leavePending();
    dropTellingLogos();
    return std::move(m_result);
}

void M3uReader::dropTellingLogos()
{
    QSet<QString> streamHosts;
    for (const PlaylistEntry &entry : std::as_const(m_result.entries))
        streamHosts.insert(entry.source.url.host());
    for (PlaylistEntry &entry : m_result.entries) {
        if (m_cancelled)
            return;
        if (!entry.logo.isEmpty() && !mayShow(entry.logo, streamHosts))
            entry.logo.clear();
    }
}

void M3uReader::readLine(QByteArrayView line)
{
    if (line.isEmpty())
        return;
    if (line.size() > MaxPlaylistLine)
        refuseLongLine(line);
    else if (line.front() == '#')
        readDirective(line);
    else
        readAddress(line);
}

void M3uReader::refuseLongLine(QByteArrayView line)
{
    tell(ProblemCode::Malformed, u"the line is longer than 64 KiB"_s, m_line);
    m_skipAddress = takePrefix(line, "#EXTINF:");
    m_entry = {};
    m_extinfLine = 0;
}

void M3uReader::readDirective(QByteArrayView line)
{
    if (takePrefix(line, "#EXTINF:"))
        readExtinf(line);
    else if (takePrefix(line, "#EXTGRP:"))
        m_extgrp = discreetLabel(line);
    else if (takePrefix(line, "#EXTVLCOPT:"))
        readVlcOption(line);
    else if (takePrefix(line, "#EXTHTTP:"))
        checkHeaders(addJsonHeaders(m_entry.source, line.trimmed()));
    else if (takePrefix(line, "#KODIPROP:"))
        readKodiProperty(line);
    else if (takePrefix(line, "#PLEXBRIDGE-BACKUP:"))
        readBackup(line.trimmed());
    else if (takePrefix(line, "#EXTM3U"))
        readHeader(line);
    else if (takePrefix(line, "#EXT-X-TARGETDURATION") || takePrefix(line, "#EXT-X-STREAM-INF"))
        m_result.nature = PlaylistNature::HlsStream;
}

void M3uReader::readHeader(QByteArrayView attributes)
{
    AttributeScanner scanner(attributes);
    while (scanner.next()) {
        if (is(scanner.key(), "tvg-shift"))
            m_guideShift = hoursOf(scanner.value()).value_or(0min);
        if (!is(scanner.key(), "url-tvg") && !is(scanner.key(), "x-tvg-url") && !is(scanner.key(), "tvg-url"))
            continue;
        for (const QString &text : playlistText(scanner.value()).split(u',', Qt::SkipEmptyParts)) {
            const QString url = webAddress(text).toString(QUrl::FullyEncoded);
            if (!url.isEmpty() && m_result.guideUrls.size() < MaxGuideUrls
                && !m_result.guideUrls.contains(url))
                m_result.guideUrls.append(url);
        }
    }
}

void M3uReader::readExtinf(QByteArrayView text)
{
    leavePending();
    m_skipAddress = false;
    m_extinfLine = m_line;
    text = text.trimmed();
    qsizetype duration = 0;
    while (duration < text.size() && QByteArrayView("+-.0123456789").contains(text[duration]))
        ++duration;
    AttributeScanner scanner(text.sliced(duration));
    while (scanner.next())
        applyAttribute(scanner.key(), scanner.value());
    if (scanner.hasTitle())
        m_entry.name = playlistLabel(scanner.title());
    if (isAddress(m_entry.name)) // it is usually the stream's, account and all
        m_entry.name.clear();
    if (scanner.sawOpenQuote())
        tell(ProblemCode::Malformed, u"a quotation mark is not closed"_s, m_line);
}

void M3uReader::applyAttribute(QByteArrayView key, QByteArrayView value)
{
    if (is(key, "tvg-id"))
        m_entry.tvgId = discreetLabel(value);
    else if (is(key, "tvg-name"))
        m_entry.tvgName = discreetLabel(value);
    else if (is(key, "tvg-logo"))
        m_entry.logo = webAddress(playlistText(value));
    else if (is(key, "group-title"))
        m_entry.group = discreetLabel(value);
    else if (is(key, "tvg-chno") || (is(key, "channel-number") && m_entry.wantedNumber.isEmpty()))
        m_entry.wantedNumber = playlistLabel(value);
    else if (is(key, "tvg-shift"))
        m_ownShift = hoursOf(value);
    else if (is(key, "radio"))
        m_entry.radio = is(value.trimmed(), "true") || value.trimmed() == "1";
    else if (const char *header = headerOfAttribute(key))
        checkHeaders(addRequestHeader(m_entry.source, QString::fromLatin1(header), playlistText(value)));
}

void M3uReader::readVlcOption(QByteArrayView option)
{
    const qsizetype equals = option.indexOf('=');
    if (equals < 0)
        return;
    const QByteArrayView key = option.first(equals).trimmed();
    const QString value = playlistText(unquoted(option.sliced(equals + 1)));
    if (const char *header = headerOfAttribute(key))
        checkHeaders(addRequestHeader(m_entry.source, QString::fromLatin1(header), value));
    else if (is(key, "program"))
        m_entry.source.program = std::clamp(value.trimmed().toInt(), 0, 65535);
    else if (is(key, "http-header") || is(key, "http-headers"))
        checkHeaders(addHeaderLine(m_entry.source, value));
}

void M3uReader::readKodiProperty(QByteArrayView property)
{
    const qsizetype equals = property.indexOf('=');
    if (equals < 0)
        return;
    const QByteArrayView key = property.first(equals).trimmed();
    const QString value = playlistText(unquoted(property.sliced(equals + 1)));
    if (is(key, "inputstream.adaptive.stream_headers") || is(key, "inputstream.adaptive.manifest_headers")
        || is(key, "inputstream.adaptive.common_headers"))
        checkHeaders(addEncodedHeaders(m_entry.source, value));
    else if (const char *header = headerOfAttribute(key))
        checkHeaders(addRequestHeader(m_entry.source, QString::fromLatin1(header), value));
}

/// The channel is kept: many providers do without what a list asks for.
void M3uReader::checkHeaders(bool allowed)
{
    if (!allowed)
        tell(ProblemCode::SourceRefused, u"a request header is not allowed and left out"_s, m_line);
}

/// An address, and the request headers behind it.
Result<StreamSource> M3uReader::readSource(QByteArrayView line)
{
    const qsizetype bar = line.indexOf('|');
    Result<StreamSource> address = readStreamAddress(line.first(bar < 0 ? line.size() : bar), m_remote);
    if (!address || bar < 0)
        return address;
    StreamSource source = std::move(address).value();
    checkHeaders(addEncodedHeaders(source, playlistText(line.sliced(bar + 1))));
    return source;
}

/// Our own: another address of the channel whose address is still to come.
void M3uReader::readBackup(QByteArrayView line)
{
    Result<StreamSource> backup = readSource(line);
    if (!backup)
        tell(backup.problem().code, u"a backup: "_s + backup.problem().detail, m_line);
    else if (m_entry.backups.size() < MaxGivenBackups)
        m_entry.backups.append(std::move(backup).value());
}

void M3uReader::readAddress(QByteArrayView line)
{
    PlaylistEntry entry = std::exchange(m_entry, {});
    const QString group = std::exchange(m_extgrp, {});
    const bool described = std::exchange(m_extinfLine, 0) > 0;
    entry.guideShift = std::exchange(m_ownShift, std::nullopt).value_or(m_guideShift);
    if (std::exchange(m_skipAddress, false))
        return;
    Result<StreamSource> address = readSource(line);
    if (!address) {
        const QString who = entry.name.isEmpty() ? QString() : entry.name + u": "_s;
        tell(address.problem().code, who + address.problem().detail, m_line);
        return;
    }
    if (m_result.entries.size() >= MaxPlaylistEntries) {
        tell(ProblemCode::SourceTooLarge, u"only the first 200,000 channels are read"_s, m_line);
        m_full = true;
        return;
    }
    StreamSource source = std::move(address).value();
    addMissingHeaders(source, entry.source);
    entry.source = std::move(source);
    if (entry.group.isEmpty())
        entry.group = group;
    entry.line = m_line;
    finishName(entry, described);
    m_result.entries.append(std::move(entry));
}

void M3uReader::finishName(PlaylistEntry &entry, bool described)
{
    for (const QString &other : {entry.tvgName, entry.tvgId}) {
        if (entry.name.isEmpty() && !isAddress(other))
            entry.name = other;
    }
    if (!entry.name.isEmpty())
        return;
    entry.name = nameFromAddress(entry.source.url);
    entry.nameless = true;
    if (std::exchange(m_toldNameless, true))
        return;
    tell(ProblemCode::Malformed,
         (described ? u"the channel has no name"_s : u"no #EXTINF line stands before the address"_s)
             + u"; such channels are named after their address: "_s + entry.name,
         m_line);
}

void M3uReader::leavePending()
{
    if (m_extinfLine > 0) {
        const QString who = m_entry.name.isEmpty() ? QString() : m_entry.name + u": "_s;
        tell(ProblemCode::Malformed, who + u"no address follows"_s, m_extinfLine);
        m_entry = {};
        m_ownShift.reset();
        m_extgrp.clear();
    }
    m_extinfLine = 0;
}

void M3uReader::tell(ProblemCode code, const QString &detail, int line)
{
    if (m_result.problems.size() < MaxPlaylistProblems)
        m_result.problems.append({code, {}, detail, line});
    else
        ++m_result.furtherProblems;
}

bool isWebPage(QByteArrayView text)
{
    QByteArrayView start = text.first(std::min<qsizetype>(text.size(), 1024)).trimmed();
    return takePrefix(start, "<!doctype") || takePrefix(start, "<html") || takePrefix(start, "<?xml")
        || takePrefix(start, "<head") || takePrefix(start, "<body");
}

} // namespace

ParsedPlaylist parseM3u(const QByteArray &text, const QString &origin, const std::atomic_bool &cancelled)
{
    const QByteArray owned = utf8Playlist(text);
    QByteArrayView view(owned);
    if (view.startsWith("\xef\xbb\xbf"))
        view = view.sliced(3);
    if (isWebPage(view)) {
        ParsedPlaylist result;
        result.nature = PlaylistNature::WebPage;
        return result;
    }
    return M3uReader(isRemoteSource(origin), cancelled).read(view);
}

bool isRemoteSource(const QString &source)
{
    return placeOf(source) == SourcePlace::Web;
}
