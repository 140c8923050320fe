// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/newchannelrules.h"

using namespace Qt::StringLiterals;

QMap<QString, NewChannels> newChannelRulesOf(const QStringList &texts)
{
    QMap<QString, NewChannels> rules;
    for (const QString &text : texts) {
        const auto rule = newChannelsOf(text.section(u':', 0, 0));
        if (rule)
            rules.insert(text.section(u':', 1).trimmed().toCaseFolded(), *rule);
    }
    return rules;
}

QStringList textsOf(const QMap<QString, NewChannels> &rules)
{
    QStringList texts;
    for (auto it = rules.begin(); it != rules.end(); ++it)
        texts.append(toWord(*it) + ": "_L1 + it.key());
    return texts;
}
