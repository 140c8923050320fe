// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "core/channel.h"
#include "guide/guidematcher.h"
#include "guide/guideprogramme.h"
#include "guide/xmltvreader.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

/// Takes from one guide what the lineup needs: programmes of matched channels inside the window. Bounded:
/// when it grows too large, the last day is given up. Addresses that would give away an account are left out.
/// Pure; used on the pool.
class GuideCollector final : public XmltvSink {
public:
    GuideCollector(const QList<Channel> &lineup, const GuideWindow &window, qint64 maxBytes,
                   const std::atomic_bool &cancelled = NeverCancelled);

    void channelRead(const XmltvChannel &channel) override;
    bool wantsProgramme(const QString &channel, GuideTime start, std::optional<GuideTime> stop) override;
    void programmeRead(const XmltvProgramme &programme) override;

    /// A channel was described after its programmes had gone by: read the guide again with the same
    /// collector.
    [[nodiscard]] bool needsSecondPass() const { return m_matchedLate; }
    void beginSecondPass();

    [[nodiscard]] const QList<GuideMatch> &matches() const { return m_matcher.matches(); }
    [[nodiscard]] QList<GuideProgramme> programmesOf(const QString &guideId) const
    {
        return m_programmes.value(guideId);
    }
    [[nodiscard]] QString iconOf(const QString &guideId) const { return m_icons.value(guideId); }
    [[nodiscard]] GuideTime reach() const
    {
        return m_window.to;
    } ///< earlier than asked for when it grew too large

private:
    void offerUndescribed(const QString &guideId);
    void giveUpLastDay();
    [[nodiscard]] bool isDiscreet(const XmltvElement &element) const;
    [[nodiscard]] QList<XmltvElement> discreet(const QList<XmltvElement> &elements) const;

    GuideMatcher m_matcher;
    GuideWindow m_window;
    qint64 m_maxBytes;
    qint64 m_bytes = 0;
    QHash<QString, QList<GuideProgramme>> m_programmes; ///< by guide id
    QSet<QString> m_offered; ///< guide ids met in programmes only
    QSet<QString> m_streamHosts; ///< of the lineup
    QHash<QString, QString> m_icons; ///< by guide id
    QHash<QString, QString> m_names; ///< first display name, by guide id
    bool m_programmesBegan = false;
    bool m_matchedLate = false;
};
