// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/channelrecall.h"

#include "core/eventslot.h"

#include <QCryptographicHash>

#include <algorithm>

namespace {

constexpr QChar Separator(0x1f); // can't be in a label
constexpr qsizetype MarkLength = 16;

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

/// What is on changes from day to day, the place stays.
QString labelOf(const QString &name, const QString &group)
{
    const QString slot = eventSlotOf(name);
    return folded(slot.isEmpty() ? name : slot) + Separator + folded(group);
}

constexpr QChar Between(0x1e);

QString keyOfAll(const ChannelTraits &traits)
{
    return traits.of[ChannelTraits::TvgId] + Between + traits.of[ChannelTraits::Label] + Between
        + traits.of[ChannelTraits::Address];
}

/// For addresses with a token, which always change.
QString keyOfNames(const ChannelTraits &traits)
{
    const QString &label = traits.of[ChannelTraits::Label];
    return label.isEmpty() ? QString() : traits.of[ChannelTraits::TvgId] + Between + label;
}

QString keyOfIdAndAddress(const ChannelTraits &traits)
{
    const QString &id = traits.of[ChannelTraits::TvgId];
    return id.isEmpty() ? QString() : id + Between + traits.of[ChannelTraits::Address];
}

} // namespace

QString addressMark(const QUrl &url)
{
    const QByteArray hash = QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex().first(MarkLength));
}

ChannelTraits traitsOf(const PlaylistEntry &entry)
{
    return {{folded(entry.tvgId), entry.nameless ? QString() : labelOf(entry.name, entry.group),
             addressMark(entry.source.url)}};
}

ChannelTraits traitsOf(const KnownChannel &channel)
{
    return {{folded(channel.tvgId), channel.nameless ? QString() : labelOf(channel.name, channel.group),
             channel.address}};
}

ChannelRecall::ChannelRecall(const QList<ChannelTraits> &entries)
    : m_entries(entries)
    , m_ofEntries(indexOf(entries))
    , m_places(entries.size(), Unknown)
{
}

ChannelRecall::Index ChannelRecall::indexOf(const QList<ChannelTraits> &all)
{
    Index index;
    for (std::size_t kind = 0; kind < index.size(); ++kind) {
        Places &places = index[kind];
        places.reserve(all.size());
        for (qsizetype at = 0; at < all.size(); ++at) {
            const QString &trait = all.at(at).of[kind];
            if (trait.isEmpty())
                continue;
            const auto there = places.find(trait);
            if (there == places.end())
                places.insert(trait, at);
            else
                *there = Several;
        }
    }
    return index;
}

void ChannelRecall::match(const QList<ChannelTraits> &known, Alike alike)
{
    m_before = m_known.size();
    m_ofKnown = indexOf(known);
    for (const ChannelTraits &traits : known)
        m_known.append({traits, alike, false});
    matchByTwo();
    for (const auto kind : {ChannelTraits::TvgId, ChannelTraits::Label, ChannelTraits::Address})
        matchByOne(kind);
}

void ChannelRecall::pairTheRest()
{
    pair(keyOfAll, true);
    pair(keyOfNames, false);
    pair(keyOfIdAndAddress, false);
}

qsizetype ChannelRecall::candidate(qsizetype entry, ChannelTraits::Kind kind) const
{
    const QString &trait = m_entries.at(entry).of[kind];
    if (trait.isEmpty() || m_ofEntries[kind].value(trait) != entry)
        return Unknown;
    const qsizetype known = m_ofKnown[kind].value(trait, Unknown);
    return known >= 0 ? m_before + known : Unknown;
}

void ChannelRecall::claim(qsizetype entry, qsizetype known)
{
    m_known[known].taken = true;
    m_places[entry] = known;
}

void ChannelRecall::matchByTwo()
{
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        if (m_places.at(at) != Unknown)
            continue;
        const qsizetype byId = candidate(at, ChannelTraits::TvgId);
        const qsizetype byLabel = candidate(at, ChannelTraits::Label);
        const qsizetype byAddress = candidate(at, ChannelTraits::Address);
        const qsizetype agreed = byId == byLabel || byId == byAddress ? byId : byLabel;
        if (isFree(agreed) && (agreed == byId || agreed == byAddress))
            claim(at, agreed);
    }
}

void ChannelRecall::matchByOne(ChannelTraits::Kind kind)
{
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        if (m_places.at(at) != Unknown)
            continue;
        if (const qsizetype known = candidate(at, kind); isFree(known))
            claim(at, known);
    }
}

void ChannelRecall::pair(QString (*keyOf)(const ChannelTraits &), bool same)
{
    QHash<QString, QList<qsizetype>> places; // backwards, so that the first one is taken first
    for (qsizetype at = m_known.size() - 1; at >= 0; --at) {
        const Known &known = m_known.at(at);
        if (known.taken || (!same && known.alike == Alike::SameOnly))
            continue;
        if (const QString key = keyOf(known.traits); !key.isEmpty())
            places[key].append(at);
    }
    for (qsizetype at = 0; at < m_entries.size() && !places.isEmpty(); ++at) {
        if (m_places.at(at) != Unknown)
            continue;
        const auto found = places.find(keyOf(m_entries.at(at)));
        if (found != places.end() && !found->isEmpty())
            claim(at, found->takeLast());
    }
}
