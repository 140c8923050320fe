// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/traystatus.h"

#include "desktop/companiontext.h"
#include "desktop/format.h"
#include "desktop/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int NamedInToolTip = 4;

bool anyStarves(const TraySummary &summary)
{
    return std::any_of(summary.running.cbegin(), summary.running.cend(),
                       [](const Consumer &consumer) { return consumer.state == ConsumerState::Buffering; });
}

} // namespace

QString TrayReading::troubleOf(const TraySummary &summary)
{
    if (const Notice store = Text::store(summary.store); store.trouble)
        return Text::problem(summary.store.problem).headline;
    if (summary.lineup)
        return Text::problem(summary.lineup).headline;
    if (summary.tunersExhausted)
        return tr("A viewer was turned away: all tuners are in use");
    if (const Notice discovery = Text::discovery(summary.discovery); discovery.trouble)
        return summary.discovery.problem ? Text::discoveryProblem(summary.discovery).headline
                                         : discovery.headline;
    return {};
}

/// What is no trouble but should be known, or what to do about the trouble that is told.
QString TrayReading::adviceOf(const TraySummary &summary, const QString &trouble)
{
    const Notice discovery = Text::discoveryProblem(summary.discovery);
    if (discovery.headline.isEmpty())
        return {};
    return trouble == discovery.headline ? discovery.explanation : discovery.toolTip();
}

QString TrayReading::usage(const TraySummary &summary, int tunerCount, const QHash<QString, QString> &titles)
{
    const int streams = std::max(summary.streams, int(summary.running.size()));
    if (streams == 0)
        return summary.statistics.active > 0 ? tr("%n session(s)", nullptr, summary.statistics.active)
                                             : tr("Nobody is watching");
    const QString used = tunerCount > 0 ? tr("%1 of %n tuner(s)", "in use", tunerCount).arg(streams)
                                        : tr("%n stream(s)", nullptr, streams);
    QStringList names;
    for (const Consumer &consumer : summary.running.first(std::min(streams, NamedInToolTip)))
        names.append(Text::viewing(consumer, titles.value(consumer.channelId)));
    if (streams > NamedInToolTip)
        names.append(tr("%n more", "streams", streams - NamedInToolTip));
    return tr("%1: %2", "tuners in use, then who watches what").arg(used, names.join(u", "_s));
}

TrayStatus TrayReading::read(const TraySummary &summary, int tunerCount,
                             const QHash<QString, QString> &titles)
{
    TrayStatus status;
    // Streams are what the tuners know of; a session that only /Live keeps alive counts where there is none.
    const ConsumerStatistics &all = summary.statistics;
    status.watching = summary.running.isEmpty() ? all.streaming + all.buffering
                                                : std::max(summary.streams, int(summary.running.size()));
    status.trouble = troubleOf(summary);
    QStringList lines{status.trouble, adviceOf(summary, status.trouble), usage(summary, tunerCount, titles)};
    if (summary.shortage)
        lines.append(CompanionText::shortage(*summary.shortage));
    for (const Consumer &consumer : summary.running) {
        if (consumer.behind.ghost != GhostReason::None)
            lines.append(tr("%1: %2", "a channel, what is the matter with its stream")
                             .arg(consumer.channelName, CompanionText::ghost(consumer.behind).headline));
    }
    if (summary.pausedUntil)
        lines.append(*summary.pausedUntil == WallTime::max()
                         ? tr("Paused: new viewers are refused")
                         : tr("Paused until %1: new viewers are refused", "clock time")
                               .arg(Format::clockTime(*summary.pausedUntil)));
    if (summary.sleep.keptAwake)
        lines.append(tr("This computer stays awake meanwhile", "while somebody watches"));
    lines.removeAll(QString());
    status.toolTip = lines.join(u'\n');
    if (!status.trouble.isEmpty())
        status.picture = TrayStatus::Picture::Trouble;
    else if (anyStarves(summary))
        status.picture = TrayStatus::Picture::Buffering;
    else if (status.watching > 0)
        status.picture = TrayStatus::Picture::Streaming;
    return status;
}
