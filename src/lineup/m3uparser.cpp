// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/m3uparser.h"

#include "core/channelbackups.h"
#include "core/said.h"
#include "core/secretaddress.h"
#include "core/writtenaddress.h"
#include "lineup/attributescanner.h"
#include "lineup/entrydraft.h"
#include "lineup/filmentry.h"
#include "lineup/foreignlist.h"
#include "lineup/playlisttext.h"
#include "lineup/requestheaders.h"
#include "lineup/streamaddress.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

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

/// `#EXTINF:` and, as some write it, `#EXTINF -1`.
bool takeDescription(QByteArrayView &line)
{
    return takePrefix(line, "#EXTINF:") || takePrefix(line, "#EXTINF ");
}

class M3uReader {
public:
    M3uReader(const M3uSource &source, const std::atomic_bool &cancelled)
        : m_cancelled(cancelled)
        , m_list(isRemoteSource(source.origin) ? ::readAddress(source.origin) : QUrl())
        , m_keepFilms(source.films)
    {
    }
    ParsedPlaylist read(QByteArrayView text);

private:
    /// What was made of the latest description: a further address belongs to it.
    enum class Latest : quint8 { None, Entry, Refused, Film };

    void readLine(QByteArrayView line);
    void readDirective(QByteArrayView line);
    void readHeader(QByteArrayView attributes);
    void addGuides(const QString &text);
    void readExtinf(QByteArrayView text);
    void readGroup(QByteArrayView group);
    void checkHeaders(bool allowed);
    [[nodiscard]] Result<StreamSource> readSource(QByteArrayView line);
    void readBackup(QByteArrayView line);
    void readAddress(QByteArrayView line);
    bool readFurtherAddress(QByteArrayView line);
    void refuse(EntryDraft draft, const Problem &why);
    void add(EntryDraft draft, StreamSource source, bool described);
    void finishName(PlaylistEntry &entry, bool described);
    void refuseLongLine(QByteArrayView line);
    void leavePending();
    void dropTellingLogos();
    void judgeNature();
    void tell(ProblemCode code, const Saying &detail, int line);

    const std::atomic_bool &m_cancelled;
    QUrl m_list; ///< where it came from; empty: not from the network
    ParsedPlaylist m_result;
    EntryDraft m_draft; ///< gathered from the directives before the address
    EntryDraft m_refused; ///< had an address that was refused; another may follow
    Latest m_latest = Latest::None;
    std::chrono::minutes m_guideShift{0}; ///< of the header
    QString m_block; ///< group that an #EXTGRP before a description began
    int m_extinfLine = 0; ///< 0: none open
    int m_line = 0;
    bool m_keepFilms;
    bool m_sawHls = false; ///< a tag that streams have
    bool m_sawChannel = false; ///< a description that segments never have
    bool m_skipAddress = false; ///< the description of the next address was refused
    bool m_full = false;
    bool m_toldNameless = false; ///< once is enough: a bare list of addresses would bury all else
};

ParsedPlaylist M3uReader::read(QByteArrayView text)
{
    m_result.endsInLine = !text.isEmpty() && text.back() != '\n' && text.back() != '\r';
    while (!text.isEmpty() && !m_full && !m_cancelled) {
        qsizetype end = 0;
        while (end < text.size() && text[end] != '\n' && text[end] != '\r')
            ++end;
        ++m_line;
        readLine(bareLine(text.first(end)));
        if (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n')
            ++end;
        text = text.sliced(std::min(end + 1, text.size()));
    }
    m_result.endsInEntry = m_extinfLine > 0;
    leavePending();
    judgeNature();
    dropTellingLogos();
    return std::move(m_result);
}

/// A stray tag of HLS makes no stream of a list of channels.
void M3uReader::judgeNature()
{
    if (!m_sawHls || m_sawChannel)
        return;
    m_result = {};
    m_result.nature = PlaylistNature::HlsStream;
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
    tell(ProblemCode::Malformed, said(Said::LineTooLong), m_line);
    m_skipAddress = takeDescription(line);
    m_draft = {};
    m_extinfLine = 0;
}

void M3uReader::readDirective(QByteArrayView line)
{
    if (takeDescription(line))
        readExtinf(line);
    else if (takePrefix(line, "#EXTGRP:"))
        readGroup(line);
    else if (takePrefix(line, "#EXTVLCOPT:"))
        checkHeaders(m_draft.readVlcOption(line));
    else if (takePrefix(line, "#EXTHTTP:"))
        checkHeaders(addJsonHeaders(m_draft.entry.source, line.trimmed()));
    else if (takePrefix(line, "#KODIPROP:"))
        checkHeaders(m_draft.readKodiProperty(line));
    else if (takePrefix(line, "#PLEXBRIDGE-BACKUP:"))
        readBackup(line.trimmed());
    else if (takePrefix(line, "#EXTIMG:") && m_extinfLine > 0 && m_draft.entry.logo.isEmpty())
        m_draft.readLogo(line.trimmed());
    else if (takePrefix(line, "#EXTM3U"))
        readHeader(line);
    else if (takePrefix(line, "#EXT-X-TARGETDURATION") || takePrefix(line, "#EXT-X-STREAM-INF"))
        m_sawHls = true;
}

void M3uReader::readHeader(QByteArrayView attributes)
{
    AttributeScanner scanner(attributes);
    while (scanner.next()) {
        if (is(scanner.key(), "tvg-shift"))
            m_guideShift = hoursOf(scanner.value()).value_or(0min);
        if (is(scanner.key(), "url-tvg") || is(scanner.key(), "x-tvg-url") || is(scanner.key(), "tvg-url"))
            addGuides(playlistText(scanner.value()));
    }
}

void M3uReader::addGuides(const QString &text)
{
    int left = 0;
    for (const QString &address : addressesIn(text)) {
        const QString url = webAddress(besideList(address, m_list)).toString(QUrl::FullyEncoded);
        const bool known = url.isEmpty() || m_result.guideUrls.contains(url);
        const bool full = m_result.guideUrls.size() >= MaxGuideUrls;
        if (!known && !full)
            m_result.guideUrls.append(url);
        left += !known && full ? 1 : 0;
    }
    if (left > 0) {
        tell(ProblemCode::SourceTooLarge, said(Said::OnlyFirstGuides, {MaxGuideUrls, left}), m_line);
    }
}

void M3uReader::readExtinf(QByteArrayView text)
{
    leavePending();
    m_skipAddress = false;
    m_latest = Latest::None;
    m_extinfLine = m_line;
    bool openQuote = false;
    checkHeaders(m_draft.readDescription(text, openQuote));
    m_sawChannel = m_sawChannel || m_draft.isChannel;
    if (openQuote)
        tell(ProblemCode::Malformed, said(Said::QuoteNotClosed), m_line);
}

/// Before a description it begins a block, behind one it is of that channel only.
void M3uReader::readGroup(QByteArrayView group)
{
    const QString label = groupLabel(group);
    if (m_extinfLine > 0)
        m_draft.group = label;
    else
        m_block = label;
}

/// The channel is kept: many providers do without what a list asks for.
void M3uReader::checkHeaders(bool allowed)
{
    if (!allowed)
        tell(ProblemCode::SourceRefused, said(Said::HeaderLeftOut), m_line);
}

/// An address, and the request headers behind it.
Result<StreamSource> M3uReader::readSource(QByteArrayView line)
{
    line = bareAddress(line);
    const qsizetype bar = barBehind(line);
    Result<StreamSource> address = readStreamAddress(line.first(bar < 0 ? line.size() : bar), m_list);
    if (!address || bar < 0)
        return address;
    StreamSource source = std::move(address).value();
    checkHeaders(addEncodedHeaders(source, playlistText(line.sliced(bar + (line[bar] == '|' ? 1 : 3)))));
    return source;
}

/// Our own: another address of the channel whose address is still to come.
void M3uReader::readBackup(QByteArrayView line)
{
    Result<StreamSource> backup = readSource(line);
    if (!backup)
        tell(backup.problem().code, said(Said::BackupOf, {backup.problem().detail}), m_line);
    else if (m_draft.entry.backups.size() < MaxGivenBackups)
        m_draft.entry.backups.append(std::move(backup).value());
}

void M3uReader::readAddress(QByteArrayView line)
{
    const bool described = std::exchange(m_extinfLine, 0) > 0;
    if (std::exchange(m_skipAddress, false)) {
        m_draft = {};
        return;
    }
    if (!described && readFurtherAddress(line)) {
        m_draft = {};
        return;
    }
    EntryDraft draft = std::exchange(m_draft, {});
    Result<StreamSource> address = readSource(line);
    if (address)
        add(std::move(draft), std::move(address).value(), described);
    else if (described)
        refuse(std::move(draft), address.problem());
    else
        tell(address.problem().code, address.problem().detail, m_line);
}

void M3uReader::refuse(EntryDraft draft, const Problem &why)
{
    tell(why.code, saidOf(draft.entry.name, why.detail), m_line);
    m_refused = std::move(draft);
    m_latest = Latest::Refused;
}

/// An address behind an address is of the same channel, as long as a description began it. False: it is not.
bool M3uReader::readFurtherAddress(QByteArrayView line)
{
    if (m_latest == Latest::None || m_latest == Latest::Film)
        return m_latest == Latest::Film;
    Result<StreamSource> address = readSource(line);
    if (!address) {
        tell(address.problem().code, said(Said::AnotherAddress, {address.problem().detail}), m_line);
        return true;
    }
    if (m_latest == Latest::Refused) {
        add(std::exchange(m_refused, {}), std::move(address).value(), true);
        return true;
    }
    PlaylistEntry &entry = m_result.entries.last();
    StreamSource source = std::move(address).value();
    addMissingHeaders(source, m_draft.entry.source);
    addMissingHeaders(source, entry.source);
    if (source.url != entry.source.url && entry.backups.size() < MaxGivenBackups)
        entry.backups.append(std::move(source));
    return true;
}

void M3uReader::add(EntryDraft draft, StreamSource source, bool described)
{
    m_latest = Latest::None;
    if (!m_keepFilms && isFilm(source.url, draft.kind)) {
        ++m_result.films;
        m_latest = described ? Latest::Film : Latest::None;
        return;
    }
    if (draft.isProtected()) {
        tell(ProblemCode::SourceRefused, saidOf(draft.entry.name, Said::ProtectedDrm), m_line);
        m_latest = described ? Latest::Film : Latest::None;
        return;
    }
    if (m_result.entries.size() >= MaxPlaylistEntries) {
        tell(ProblemCode::SourceTooLarge, said(Said::OnlyFirstChannels), m_line);
        m_full = true;
        return;
    }
    PlaylistEntry &entry = draft.entry;
    source.program = entry.source.program;
    addMissingHeaders(source, entry.source);
    entry.source = std::move(source);
    if (entry.group.isEmpty())
        entry.group = draft.group.isEmpty() ? m_block : draft.group;
    if (entry.tvgId.isEmpty())
        entry.tvgId = draft.otherId;
    if (entry.logo.isEmpty() && !draft.logo.isEmpty() && m_list.scheme().startsWith("http"_L1))
        entry.logo = m_list.resolved(QUrl(draft.logo, QUrl::TolerantMode));
    entry.guideShift = draft.guideShift.value_or(m_guideShift);
    entry.line = m_line;
    finishName(entry, described);
    m_result.entries.append(std::move(entry));
    m_latest = described ? Latest::Entry : Latest::None;
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
         said(described ? Said::NamelessListed : Said::UndescribedListed, {entry.name}), m_line);
}

void M3uReader::leavePending()
{
    if (m_extinfLine > 0) {
        tell(ProblemCode::Malformed, saidOf(m_draft.entry.name, Said::NoAddressFollows), m_extinfLine);
        m_draft = {};
    }
    m_extinfLine = 0;
}

void M3uReader::tell(ProblemCode code, const Saying &detail, int line)
{
    if (m_result.problems.size() < MaxPlaylistProblems)
        m_result.problems.append({code, {}, detail, line});
    else
        ++m_result.furtherProblems;
}

} // namespace

ParsedPlaylist parseM3u(const QByteArray &text, const M3uSource &source, const std::atomic_bool &cancelled)
{
    const QByteArray owned = utf8Playlist(text, source.encoding.toLatin1());
    const QByteArrayView bare = bareLine(owned);
    const std::optional<QByteArray> written = asM3u(owned);
    if (!written && isWebPage(bare))
        return webPage();
    ParsedPlaylist list = M3uReader(source, cancelled).read(written.value_or(owned));
    if (!cancelled)
        tellWhatElse(list, bare);
    return list;
}
