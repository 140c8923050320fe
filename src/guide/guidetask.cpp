// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidetask.h"

#include "core/sourceplace.h"
#include "fetch/unpack.h"
#include "guide/guideassembly.h"
#include "guide/guidecollector.h"
#include "guide/gzip.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

/// What reading one file gave.
struct Reading {
    std::shared_ptr<GuideCollector> content;
    qint64 programmes = 0; ///< seen, whether of our channels or not
    Problem problem; ///< no subject
};

class GuideReading {
public:
    explicit GuideReading(const GuideTask &task)
        : m_task(task)
        , m_copies(task.directory)
        , m_window(guideWindow(task.now))
    {
    }

    GuideOutcome run()
    {
        QStringList used;
        for (const GuideSource &source : m_task.sources) {
            used.append(source.origin.source);
            if (!*m_task.cancelled)
                readSource(source);
        }
        if (*m_task.cancelled)
            return {};
        m_copies.dropOld(used, m_task.now);
        const GuideAssembly assembly =
            assembleGuide(m_task.channels, m_contents, m_window, m_task.maxBytes, *m_task.cancelled);
        if (*m_task.cancelled)
            return {};
        GuideOutcome outcome = finishedDocument(assembly.document, *m_task.cancelled);
        outcome.problems = m_problems + assembly.problems;
        outcome.channelsWithGuide = assembly.channelsWithGuide;
        return outcome;
    }

private:
    void readSource(const GuideSource &source)
    {
        if (placeOf(source.origin.source) == SourcePlace::Unknown) {
            tell(source, {ProblemCode::SourceRefused, {}, u"only http, https and files can be read"_s},
                 false);
            return;
        }
        const bool fresh =
            !source.remote || (source.fetch && !source.fetch->problem && !source.fetch->unchanged);
        if (!fresh) {
            if (source.fetch) // else the file may be just being fetched
                m_copies.reject(source.origin.source);
            const bool copied = readCopy(source);
            if (source.fetch && source.fetch->problem)
                tell(source, source.fetch->problem, copied);
            return;
        }
        const QString file =
            source.remote ? m_copies.incomingOf(source.origin.source) : localPathOf(source.origin.source);
        const Reading reading = readFile(file);
        if (*m_task.cancelled)
            return;
        const Problem why = problemOf(reading);
        const std::optional<Reading> better = why ? betterCopy(source, reading) : std::nullopt;
        if (why)
            tell(source, why, better.has_value());
        if (better)
            m_contents.append(better->content);
        if (better || reading.programmes == 0) {
            m_copies.reject(source.origin.source);
            return;
        }
        const Problem kept = source.remote
            ? m_copies.accept(source.origin.source, why ? WebValidators() : source.fetch->validators)
            : m_copies.acceptLocal(source.origin.source, file);
        if (kept)
            m_problems.append(kept);
        m_contents.append(reading.content);
    }

    /// What stands before a break is worth having, but not worth losing much of a guide for. A guide that is
    /// always broken near its end still goes on.
    [[nodiscard]] std::optional<Reading> betterCopy(const GuideSource &source, const Reading &broken) const
    {
        if (!m_copies.contains(source.origin.source))
            return std::nullopt;
        const Reading copy = readFile(m_copies.copyOf(source.origin.source));
        const bool isBetter = copy.programmes > 0 && broken.programmes * 10 < copy.programmes * 9;
        return isBetter ? std::optional(copy) : std::nullopt;
    }

    [[nodiscard]] bool readCopy(const GuideSource &source)
    {
        if (!m_copies.contains(source.origin.source))
            return false;
        const Reading reading = readFile(m_copies.copyOf(source.origin.source));
        if (reading.programmes > 0)
            m_contents.append(reading.content);
        return reading.programmes > 0;
    }

    [[nodiscard]] Reading readFile(const QString &file) const
    {
        Reading reading{std::make_shared<GuideCollector>(m_task.channels, m_window, 2 * m_task.maxBytes,
                                                         *m_task.cancelled),
                        0,
                        {}};
        readOnce(file, reading);
        if (reading.content->needsSecondPass()) {
            reading.content->beginSecondPass();
            readOnce(file, reading);
        }
        return reading;
    }

    void readOnce(const QString &file, Reading &reading) const
    {
        XmltvReader reader(*reading.content);
        const Problem damage = unpackFile(
            file, m_task.limits.bytes,
            [&reader](QByteArrayView bytes) {
                reader.feed(bytes.toByteArray());
                return !reader.problem();
            },
            *m_task.cancelled);
        if (!damage)
            reader.finish();
        reading.programmes = reader.programmes();
        reading.problem = damage ? damage : reader.problem();
    }

    [[nodiscard]] static Problem problemOf(const Reading &reading)
    {
        if (reading.problem || reading.programmes > 0)
            return reading.problem;
        return {ProblemCode::SourceEmpty, {}, u"no programme in it"_s};
    }

    void tell(const GuideSource &source, Problem problem, bool copied)
    {
        problem.subject = subjectOfSource(source.origin.source);
        if (copied)
            problem.detail += u"; the last good copy is used"_s;
        m_problems.append(problem);
    }

    const GuideTask &m_task;
    GuideCopies m_copies;
    GuideWindow m_window;
    QList<std::shared_ptr<GuideCollector>> m_contents;
    QList<Problem> m_problems;
};

} // namespace

GuideOutcome runGuideTask(const GuideTask &task)
{
    return GuideReading(task).run();
}

GuideOutcome finishedDocument(const QByteArray &document, const std::atomic_bool &cancelled)
{
    GuideOutcome outcome;
    outcome.document = document;
    outcome.compressed = toGzip(document, cancelled);
    outcome.entityTag =
        '"' + QCryptographicHash::hash(document, QCryptographicHash::Sha1).toHex().first(20) + '"';
    return outcome;
}

GuideWindow guideWindow(WallTime now)
{
    const GuideTime hour = floor<hours>(now);
    return {hour - 2h, hour + days(7)};
}
