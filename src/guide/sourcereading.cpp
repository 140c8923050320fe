// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/sourcereading.h"

#include "core/said.h"
#include "core/sourceplace.h"
#include "fetch/unpack.h"
#include "guide/guidedraft.h"
#include "guide/guideintake.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int MostDays = 14;
constexpr hours Margin = 24h; // so that the window moves for a day before XML has to be read again

constexpr hours ShiftReserve = 24h; // both ways, so that times are corrected without reading again

/// As large as any that may be asked for.
GuideWindow keptWindow(WallTime now)
{
    GuideWindow window = guideWindow(now, MostDays);
    window.from -= ShiftReserve;
    window.to += Margin + ShiftReserve;
    return window;
}

} // namespace

SourceReading::SourceReading(const GuideTask &task, const GuideSource &source)
    : m_task(task)
    , m_source(source)
    , m_name(source.origin.source)
    , m_copies(task.directory)
    , m_state(source.state)
{
    m_state.name = subjectOfSource(m_name);
    m_state.fromPlaylist = source.origin.fromPlaylist;
    if (!m_state.lastGood)
        m_state.lastGood = m_copies.marksOf(m_name).lastGood;
}

std::optional<MatchedGuide> SourceReading::run()
{
    if (placeOf(m_name) == SourcePlace::Unknown) {
        tell({ProblemCode::SourceRefused, {}, said(Said::OnlyWebAndFiles)}, false);
        return std::nullopt;
    }
    return m_source.remote ? readRemote() : readLocal();
}

std::optional<MatchedGuide> SourceReading::runAgain()
{
    m_copies.setDatabaseAside(m_name);
    const QString file = m_source.remote ? QString() : localPathOf(m_name);
    return QFileInfo(file).isFile() ? readFresh(file) : fromCopy();
}

std::optional<MatchedGuide> SourceReading::readRemote()
{
    const std::optional<FetchResult> &fetch = m_source.fetch;
    if (fetch && !fetch->problem && !fetch->unchanged)
        return readFresh(m_copies.incomingOf(m_name));
    if (fetch) // else the file may be just being fetched
        m_copies.reject(m_name);
    std::optional<MatchedGuide> guide = current(stampOf(m_copies.copyOf(m_name)));
    if (fetch && fetch->problem)
        tell(fetch->problem, guide.has_value());
    else if (fetch)
        noteGood();
    return guide;
}

std::optional<MatchedGuide> SourceReading::readLocal()
{
    const QString file = localPathOf(m_name);
    const QString stamp = stampOf(file);
    if (stamp.isEmpty())
        return keepOld({ProblemCode::SourceUnreachable, {}, said(Said::NoSuchFileOrUnreadable)});
    std::optional<MatchedGuide> guide = opened();
    if (!guide || (m_source.refresh && guide->database->facts().stamp != stamp) || !serves(*guide)) {
        guide.reset(); // it is about to be replaced
        return readFresh(file);
    }
    takeFacts(guide->database->facts());
    if (m_source.refresh && !m_state.problem)
        noteGood();
    return guide;
}

std::optional<MatchedGuide> SourceReading::readFresh(const QString &file)
{
    if (!m_state.lastTried)
        m_state.lastTried = m_task.now;
    m_state.problem = {};
    Reading reading = read(file);
    if (*m_task.cancelled)
        return std::nullopt;
    if (reading.problem && isWorse(file, reading)) {
        m_copies.reject(m_name);
        QFile::remove(m_copies.draftOf(m_name));
        return keepOld(reading.problem);
    }
    if (!reading.problem)
        m_state.lastGood = m_state.lastTried;
    // One that is broken is asked for again, whatever its server says of changes.
    const bool whole = m_source.fetch && !reading.problem;
    const GuideMarks marks{whole ? m_source.fetch->validators : WebValidators(), m_state.lastGood};
    note(m_source.remote ? m_copies.accept(m_name, marks) : m_copies.acceptLocal(m_name, file));
    if (!m_source.remote)
        note(m_copies.remember(m_name, marks));
    note(m_copies.acceptDraft(m_name));
    if (reading.problem)
        tell(reading.problem, false);
    takeFacts(reading.facts);
    return opened();
}

std::optional<MatchedGuide> SourceReading::keepOld(const Problem &why)
{
    std::optional<MatchedGuide> guide =
        current(m_source.remote ? stampOf(m_copies.copyOf(m_name)) : QString());
    tell(why, guide.has_value());
    return guide;
}

/// What stands before a break is worth having, but not worth losing much of a guide for. A guide that is
/// always broken near its end still goes on.
bool SourceReading::isWorse(const QString &file, Reading &broken)
{
    if (broken.facts.programmes == 0)
        return true;
    std::unique_ptr<GuideDatabase> before = GuideDatabase::open(m_copies.databaseOf(m_name));
    if (!before && m_copies.contains(m_name)) { // of an older version, or lost
        if (const std::optional<MatchedGuide> made = fromCopy())
            before = GuideDatabase::open(m_copies.databaseOf(m_name));
        broken = read(file);
    }
    return before && broken.facts.programmes * 10 < before->facts().programmes * 9;
}

/// What there is already. XML is read only where the database is not of the copy with that stamp, or does not
/// have what is asked.
std::optional<MatchedGuide> SourceReading::current(const QString &stamp)
{
    std::optional<MatchedGuide> guide = opened();
    const bool same = guide && (stamp.isEmpty() || guide->database->facts().stamp == stamp);
    if (!same || !serves(*guide)) {
        guide.reset(); // it is about to be replaced
        guide = fromCopy();
        if (!guide && !*m_task.cancelled)
            guide = opened(); // better than nothing
    }
    if (guide)
        takeFacts(guide->database->facts());
    return guide;
}

std::optional<MatchedGuide> SourceReading::fromCopy()
{
    if (!m_copies.contains(m_name))
        return std::nullopt;
    const Reading reading = read(m_copies.copyOf(m_name));
    if (*m_task.cancelled || reading.facts.programmes == 0) {
        QFile::remove(m_copies.draftOf(m_name));
        return std::nullopt;
    }
    note(m_copies.acceptDraft(m_name));
    return opened();
}

std::optional<MatchedGuide> SourceReading::opened()
{
    MatchedGuide guide{
        GuideDatabase::open(m_copies.databaseOf(m_name)), {}, m_source.origin.shift, m_source.origin.source};
    GuideMatcher matcher(m_task.channels, *m_task.cancelled);
    QSet<QString> kept;
    if (guide.database) {
        guide.database->readChannels([&](const StoredChannel &channel) {
            (void)matcher.offer(channel.id, channel.names);
            if (channel.kept)
                kept.insert(channel.id);
            return !*m_task.cancelled;
        });
    }
    if (!guide.database || !guide.database->isSound()) {
        guide.database.reset();
        m_copies.setDatabaseAside(m_name);
        return std::nullopt;
    }
    guide.matches = matcher.matches();
    m_complete = std::all_of(guide.matches.cbegin(), guide.matches.cend(), [&kept](const GuideMatch &match) {
        return match.rank == MatchRank::None || kept.contains(match.guideId);
    });
    return guide;
}

SourceReading::Reading SourceReading::read(const QString &file)
{
    ++m_readings;
    Reading reading;
    reading.facts.stamp = stampOf(file);
    reading.facts.window = keptWindow(m_task.now);
    reading.facts.streamHosts = streamHostsOf(m_task.channels);
    reading.facts.zone = m_source.origin.zone;
    GuideDraft draft(m_copies.draftOf(m_name));
    GuideIntake intake(m_task.channels, reading.facts.window, draft, *m_task.cancelled);
    readOnce(file, intake, reading);
    if (intake.needsSecondPass() && !*m_task.cancelled) {
        intake.beginSecondPass();
        readOnce(file, intake, reading);
    }
    if (*m_task.cancelled)
        return reading;
    reading.facts.channels = intake.described();
    reading.facts.problem = reading.problem;
    note(draft.finish(reading.facts, intake.wanted()));
    if (!reading.problem && reading.facts.programmes == 0)
        reading.problem = {ProblemCode::SourceEmpty, {}, said(Said::NoProgramme)};
    return reading;
}

void SourceReading::readOnce(const QString &file, GuideIntake &intake, Reading &reading)
{
    XmltvReader reader(intake, XmltvTimes(m_source.origin.zone));
    const Problem damage = unpackFile(
        file, m_task.maxGuideBytes,
        [&reader](QByteArrayView bytes) {
            reader.feed(bytes);
            return !reader.problem();
        },
        *m_task.cancelled);
    reader.finish(); // what came before damage is worth having
    reading.facts.programmes = reader.programmes();
    reading.facts.bytes = reader.bytes();
    reading.problem = damage ? damage : reader.problem();
    reading.facts.repairs = reader.repairs();
}

bool SourceReading::serves(const MatchedGuide &guide) const
{
    const GuideFacts &facts = guide.database->facts();
    const GuideWindow wanted = guideWindow(m_task.now, m_task.days);
    const QStringList hosts = streamHostsOf(m_task.channels);
    return m_complete && facts.zone == m_source.origin.zone && facts.window.from <= wanted.from - ShiftReserve
        && facts.window.to >= wanted.to + ShiftReserve
        && std::all_of(hosts.cbegin(), hosts.cend(),
                       [&facts](const QString &host) { return facts.streamHosts.contains(host); });
}

void SourceReading::takeFacts(const GuideFacts &facts)
{
    m_state.bytes = facts.bytes;
    m_state.channels = facts.channels;
    m_state.programmes = facts.programmes;
    m_state.repairs = facts.repairs;
    for (Problem &repair : m_state.repairs)
        repair.subject = m_state.name;
    if (!m_source.refresh && m_state.lastTried)
        return; // what the last try met is known
    m_state.problem = facts.problem;
    if (m_state.problem)
        m_state.problem.subject = m_state.name;
}

void SourceReading::tell(const Problem &problem, bool copied)
{
    m_state.problem = problem;
    m_state.problem.subject = m_state.name;
    if (copied)
        m_state.problem.detail = said(Said::LastGoodIsUsed, {problem.detail});
}

void SourceReading::note(const Problem &problem)
{
    if (!problem)
        return;
    m_problems.append(problem);
    m_problems.last().subject = m_state.name;
}

void SourceReading::noteGood()
{
    m_state.lastGood = m_state.lastTried.value_or(m_task.now);
    note(m_copies.remember(m_name, {m_copies.validatorsOf(m_name), m_state.lastGood}));
}
