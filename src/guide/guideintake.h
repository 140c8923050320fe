// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "core/channel.h"
#include "guide/guidedraft.h"
#include "guide/guidematcher.h"
#include "guide/guideprogramme.h"
#include "guide/xmltvreader.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <unordered_map>
#include <utility>

/// Takes from one guide what the lineup may need into a draft: all its channels, and those programmes inside
/// the window whose channel fits one of the lineup in any way. Programmes of an id that the guide describes
/// only in another spelling ("BBC1.uk" for "bbc1.uk") belong to that one, if there is only one. Addresses
/// that would give away an account are left out. Used on the pool.
class GuideIntake final : public XmltvSink {
public:
    GuideIntake(const QList<Channel> &lineup, const GuideWindow &window, GuideDraft &draft,
                const std::atomic_bool &cancelled = NeverCancelled);

    void channelRead(const XmltvChannel &channel) override;
    bool wantsProgramme(const QString &channel, GuideTime start, std::optional<GuideTime> stop) override;
    void programmeRead(const XmltvProgramme &programme) override;

    /// A channel was described after its programmes had gone by: read the guide again into the same.
    [[nodiscard]] bool needsSecondPass() const { return m_wantedLate; }
    void beginSecondPass();

    [[nodiscard]] int described() const { return m_described; } ///< channels
    [[nodiscard]] QSet<QString> wanted() const; ///< guide ids

private:
    /// A channel of the guide, as far as it was met.
    struct Met {
        bool described = false; ///< as a channel
        bool inProgrammes = false; ///< programmes of it were seen
        bool wanted = false; ///< it fits a channel of the lineup
        int programmes = 0; ///< kept
        QByteArray title; ///< for programmes without one; XML text
        /// The one that is meant, which the guide describes; null: this one.
        std::pair<const QString, Met> *meant = nullptr;
    };
    using MetEntry = std::pair<const QString, Met>;
    /// Described channels of the same id but for its spelling.
    struct Spelled {
        MetEntry *first = nullptr;
        bool several = false;
    };
    void offer(const QString &guideId, const QStringList &names);
    [[nodiscard]] Met &met(const QString &guideId);
    void describe(const QString &guideId);
    /// Null: none, or several.
    [[nodiscard]] MetEntry *describedAs(const QString &guideId) const;
    [[nodiscard]] bool isDiscreet(const XmltvElement &element) const; ///< and all in it
    [[nodiscard]] QList<XmltvElement> discreet(const QList<XmltvElement> &elements) const;

    GuideMatcher m_matcher;
    GuideWindow m_window;
    GuideDraft &m_draft;
    std::unordered_map<QString, Met> m_met; ///< by guide id
    QString m_lastId; ///< of a programme: they come in rows
    Met *m_last = nullptr; ///< the same
    QHash<size_t, Spelled> m_spelled; ///< described, by the hash of what is the same in all spellings
    QSet<size_t> m_strays; ///< the same, of programmes that nothing was described for
    QSet<QString> m_streamHosts; ///< of the lineup
    int m_described = 0;
    bool m_wantedLate = false;
    bool m_again = false; ///< second pass
};

/// Hosts that video comes from, in order.
[[nodiscard]] QStringList streamHostsOf(const QList<Channel> &lineup);
