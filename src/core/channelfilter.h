// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QMetaType>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

/// Which channels of a playlist are wanted. Groups are compared without regard to case and outer spaces; a
/// channel without a group has the group "", one may have several (channelgroups.h). Plain value.
struct ChannelFilter {
    QStringList groups; ///< only these; empty: all
    QStringList withoutGroups; ///< none of these, also where `groups` names them
    QString names; ///< regular expression, any case, found anywhere in the name; empty: all
    QString withoutNames; ///< the same for those that are not wanted; empty: none
    friend bool operator==(const ChannelFilter &, const ChannelFilter &) = default;
};

/// A filter made ready to be asked many times. Pure.
class ChannelSieve {
public:
    explicit ChannelSieve(const ChannelFilter &filter);
    /// An expression that is no valid one lets everything through; see problemOf().
    [[nodiscard]] bool passes(const QString &name, const QString &group) const;

private:
    QSet<QString> m_groups, m_withoutGroups;
    QRegularExpression m_names, m_withoutNames;
    bool m_hasNames = false, m_hasWithoutNames = false;
};

/// What is wrong with an expression of a filter: BadOption, the expression as its subject, why and where as
/// its detail.
[[nodiscard]] Problem problemOf(const ChannelFilter &filter);

inline constexpr qsizetype MaxFilterExpression = 1000; ///< characters

Q_DECLARE_METATYPE(ChannelFilter)
