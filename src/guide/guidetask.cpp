// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidetask.h"

#include "guide/guideassembly.h"
#include "guide/guidecopies.h"
#include "guide/preparedguide.h"
#include "guide/sourcereading.h"

#include <algorithm>

using namespace std::chrono;

namespace {

class GuideWork {
public:
    explicit GuideWork(const GuideTask &task)
        : m_task(task)
    {
    }

    GuideOutcome run()
    {
        const GuideCopies copies(m_task.directory);
        (void)copies.prepare();
        readSources();
        if (*m_task.cancelled)
            return {};
        GuideOutcome outcome;
        QStringList used;
        if (m_task.writes)
            write(outcome);
        for (const std::unique_ptr<SourceReading> &reading : m_readings) {
            outcome.sources.append(reading->state());
            outcome.readings += reading->readings();
            outcome.problems += reading->problems();
            if (reading->readings() > 0)
                outcome.repairs += reading->state().repairs;
            if (reading->state().problem)
                outcome.problems.append(reading->state().problem);
        }
        for (const GuideSource &source : m_task.sources)
            used.append(source.origin.source);
        copies.dropOld(used, m_task.now);
        return outcome;
    }

private:
    void readSources()
    {
        for (const GuideSource &source : m_task.sources) {
            if (*m_task.cancelled)
                return;
            m_readings.push_back(std::make_unique<SourceReading>(m_task, source));
            m_guides.push_back(m_readings.back()->run());
        }
    }

    void write(GuideOutcome &outcome)
    {
        GuideAssembly assembly = assemble();
        if (replaceDamaged())
            assembly = assemble();
        if (*m_task.cancelled)
            return;
        GuideDocument document = finishedDocument(assembly.text, assembly.until, *m_task.cancelled);
        document.index = std::move(assembly.index);
        outcome.problems = assembly.problems;
        if (const Problem problem = PreparedGuide(m_task.directory).keep(document))
            outcome.problems.append(problem);
        outcome.document = std::make_shared<const GuideDocument>(std::move(document));
        outcome.coverage = std::move(assembly.coverage);
        outcome.icons = std::move(assembly.icons);
        outcome.channelsWithGuide = assembly.channelsWithGuide;
    }

    [[nodiscard]] GuideAssembly assemble() const
    {
        QList<MatchedGuide> guides;
        for (const std::optional<MatchedGuide> &guide : m_guides) {
            if (guide)
                guides.append(*guide);
        }
        return assembleGuide(m_task.channels, guides,
                             {guideWindow(m_task.now, m_task.days), m_task.maxBytes, m_task.placeholders,
                              m_task.style, m_task.events, m_task.now, m_task.ownLogos, m_task.shifts},
                             *m_task.cancelled);
    }

    /// Damage to a database shows only where it is read. True: there was some.
    bool replaceDamaged()
    {
        bool any = false;
        for (size_t at = 0; at < m_guides.size() && !*m_task.cancelled; ++at) {
            if (!m_guides.at(at) || m_guides.at(at)->database->isSound())
                continue;
            m_guides[at].reset(); // closes it
            m_guides[at] = m_readings.at(at)->runAgain();
            any = true;
        }
        return any;
    }

    const GuideTask &m_task;
    std::vector<std::unique_ptr<SourceReading>> m_readings; ///< by source
    std::vector<std::optional<MatchedGuide>> m_guides; ///< by source
};

} // namespace

GuideOutcome runGuideTask(const GuideTask &task)
{
    GuideOutcome outcome = GuideWork(task).run();
    if (!outcome.document)
        return outcome;
    for (const Channel &channel : task.channels)
        outcome.channelIds.insert(channel.id);
    const bool isFirst = std::none_of(task.before.cbegin(), task.before.cend(),
                                      [](const ChannelGuide &guide) { return !guide.guideId.isEmpty(); });
    if (!isFirst)
        outcome.changes =
            matchChangesBetween(task.before, task.channelsBefore, outcome.coverage, task.channels, task.now);
    return outcome;
}

GuideWindow guideWindow(WallTime now, int days)
{
    const GuideTime hour = floor<hours>(now);
    return {hour - 2h, hour + std::chrono::days(days)};
}
