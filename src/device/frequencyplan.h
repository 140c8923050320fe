// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "device/pseudofrequency.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

/// Which channel has which place on the air: for the lineup documents, status.json and the control protocol
/// alike. The k-th channel gets the k-th place at first and keeps it whatever the lineup does; clients store
/// frequencies. Plain value, pure.
class FrequencyPlan {
public:
    using ChannelFinder = std::function<const Channel *(const QString &channelId)>;

    /// Gives places to the enabled channels that have none, in order: fresh places first, then those that
    /// have been free longest; only then the larger map, which moves what lies above RF channel 13. A lineup
    /// that shares nothing with the one before begins anew. True: something is to be kept. `find` finds one
    /// of these channels: given, very many of them cost no more than some.
    bool follow(const QList<Channel> &channels, ChannelFinder find = {});

    [[nodiscard]] ChannelMap map() const { return m_map; }
    /// None: no such channel on the air (disabled, or the map is full).
    [[nodiscard]] std::optional<PseudoFrequency> of(const QString &channelId) const;
    [[nodiscard]] std::optional<PseudoFrequency> ofNumber(const QString &guideNumber) const;
    /// Id of the channel on the air within 1 MHz of this; clients differ in where a channel's middle is.
    /// Empty: none.
    [[nodiscard]] QString channelAt(qint64 hertz) const;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static FrequencyPlan fromJson(const QByteArray &json); ///< damaged: an empty plan

private:
    struct Place {
        QString channelId;
        int freedAt = 0; ///< turn in which its channel left; 0: on the air
        friend bool operator==(const Place &, const Place &) = default;
    };
    void mark(const QList<Channel> &channels, const ChannelFinder &find);
    [[nodiscard]] std::optional<qsizetype> placeForNewcomer();

    ChannelMap m_map = ChannelMap::UsBroadcast;
    QList<Place> m_places; ///< in order of the map, at most as many as the larger one has
    QHash<QString, qsizetype> m_byChannel; ///< index of m_places, the left ones too
    QHash<QString, QString> m_idByNumber; ///< of the channels on the air
    int m_turn = 0;
};
