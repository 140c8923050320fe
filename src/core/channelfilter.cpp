// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channelfilter.h"

#include "core/channelgroups.h"
#include "core/said.h"

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString &group)
{
    const QString name = group.contains(u';') ? groupsOf(group).join(u';') : group.trimmed();
    return name.toCaseFolded();
}

QSet<QString> foldedSet(const QStringList &groups)
{
    QSet<QString> set;
    for (const QString &group : groups)
        set.insert(folded(group));
    return set;
}

QRegularExpression expression(const QString &text)
{
    return QRegularExpression(
        text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

Problem problemOfExpression(const QString &text)
{
    if (text.size() > MaxFilterExpression)
        return {ProblemCode::BadOption, text.left(40), said(Said::ExpressionTooLong, {MaxFilterExpression})};
    const QRegularExpression tried = expression(text);
    if (tried.isValid())
        return {};
    return {ProblemCode::BadOption, text,
            said(Said::ExpressionWrong, {tried.errorString(), tried.patternErrorOffset() + 1})};
}

} // namespace

ChannelSieve::ChannelSieve(const ChannelFilter &filter)
    : m_groups(foldedSet(filter.groups))
    , m_withoutGroups(foldedSet(filter.withoutGroups))
    , m_names(expression(filter.names))
    , m_withoutNames(expression(filter.withoutNames))
    , m_hasNames(!filter.names.isEmpty() && !problemOfExpression(filter.names))
    , m_hasWithoutNames(!filter.withoutNames.isEmpty() && !problemOfExpression(filter.withoutNames))
{
}

bool ChannelSieve::passes(const QString &name, const QString &group) const
{
    if (!m_groups.isEmpty() || !m_withoutGroups.isEmpty()) {
        // "News;Business" is of two groups; a filter may name it as a whole, too.
        QSet<QString> of{folded(group)};
        if (group.contains(u';')) {
            for (const QString &part : groupsOf(group))
                of.insert(folded(part));
        }
        if (m_withoutGroups.intersects(of) || (!m_groups.isEmpty() && !m_groups.intersects(of)))
            return false;
    }
    if (m_hasNames && !m_names.match(name).hasMatch())
        return false;
    return !m_hasWithoutNames || !m_withoutNames.match(name).hasMatch();
}

Problem problemOf(const ChannelFilter &filter)
{
    if (const Problem problem = problemOfExpression(filter.names))
        return problem;
    return problemOfExpression(filter.withoutNames);
}
