// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/channelmap.h"

#include <algorithm>

namespace {

using Names = QHash<QString, QString>;

/// By number.
Names namesOf(const Wanted &wanted)
{
    Names names;
    for (const WantedChannel &channel : wanted.channels)
        names.insert(channel.number, channel.name);
    return names;
}

/// None but all are off, and nobody has ever set any: the server's own beginning, not somebody's wish.
bool isUntouched(const QList<ChannelPair> &now, const Names &ours, const Agreement &agreed)
{
    if (agreed.mapped || now.size() < 2 || now.size() < ours.size())
        return false;
    return std::none_of(now.begin(), now.end(), [](const ChannelPair &pair) { return pair.isOn; });
}

/// A channel that was switched off and has another number now stays off there.
Names followed(const Names &off, const Names &ours)
{
    Names out;
    for (auto it = off.begin(); it != off.end(); ++it) {
        const QStringList places = it.value().isEmpty() ? QStringList() : ours.keys(it.value());
        const bool hasMoved = places.size() == 1 && ours.value(it.key()) != it.value();
        out.insert(hasMoved ? places.first() : it.key(), it.value());
    }
    return out;
}

Names switchedOff(const QList<ChannelPair> &now, const Names &ours, const Agreement &agreed)
{
    Names off = agreed.switchedOff;
    if (isUntouched(now, ours, agreed))
        return off;
    for (const ChannelPair &pair : now) {
        if (pair.isOn)
            off.remove(pair.number); // somebody switched it on again
        else if (!off.contains(pair.number) && ours.contains(pair.number))
            off.insert(pair.number, ours.value(pair.number));
    }
    return followed(off, ours);
}

template <typename List> auto find(const List &list, auto member, const QString &value)
{
    return std::find_if(list.begin(), list.end(),
                        [&](const auto &each) { return each.*member == value && !each.key.isEmpty(); });
}

/// What stands for `number` in the guide; the server's own word first, where it is of the same number.
std::optional<ChannelPair> pairFor(const QString &number, const Survey &survey)
{
    const auto suggested = find(survey.suggested, &ChannelPair::number, number);
    const bool isSuggested = suggested != survey.suggested.end() && !suggested->guideChannel.isEmpty();
    if (isSuggested && (suggested->guideChannel == number || survey.offers.isEmpty()))
        return ChannelPair{number, suggested->guideChannel, suggested->key, true};
    auto offer = find(survey.offers, &GuideOffer::guideChannel, number); // ids of our guide are our numbers
    if (offer == survey.offers.end())
        offer = find(survey.offers, &GuideOffer::number, number);
    if (offer != survey.offers.end())
        return ChannelPair{number, offer->guideChannel.isEmpty() ? number : offer->guideChannel, offer->key,
                           true};
    return std::nullopt;
}

/// The line is as it should be. Of a channel that the guide does not know the server may say what it likes.
bool isRight(const ChannelPair &there, const ChannelPair &wanted, bool isKnown)
{
    if (there.isOn != wanted.isOn)
        return false;
    return !wanted.isOn || !isKnown || (there.guideChannel == wanted.guideChannel && there.key == wanted.key);
}

} // namespace

MapDraft draftMap(const QList<ChannelPair> &now, const Wanted &wanted, const Survey &survey,
                  const Agreement &agreed)
{
    MapDraft draft;
    const Names ours = namesOf(wanted);
    draft.switchedOff = switchedOff(now, ours, agreed);
    QHash<QString, ChannelPair> there;
    for (const ChannelPair &pair : now) {
        draft.changes += there.contains(pair.number) && ours.contains(pair.number); // twice: one is wrong
        there.insert(pair.number, pair);
    }
    for (const WantedChannel &channel : wanted.channels) {
        const auto pinned = agreed.pinned.constFind(channel.number);
        const auto known =
            pinned != agreed.pinned.constEnd() ? std::optional(*pinned) : pairFor(channel.number, survey);
        ChannelPair pair = known.value_or(ChannelPair{channel.number, channel.number, channel.number, true});
        pair.isOn = !draft.switchedOff.contains(channel.number);
        const auto old = there.constFind(channel.number);
        const bool isThere = old != there.constEnd();
        if (isThere && isRight(*old, pair, known.has_value()))
            pair = *old;
        else if (isThere || pair.isOn) // what is off and not there need not be there
            ++draft.changes;
        draft.unknown += !known;
        draft.pairs.append(pair);
    }
    for (const ChannelPair &pair : now) {
        if (!ours.contains(pair.number))
            draft.pairs.append(pair);
    }
    return draft;
}
