// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/samechannel.h"

#include "lineup/entrycountry.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// UHD and 4K are not among them: "Sport UHD" is often a channel of its own.
constexpr std::array QualityWords{"hd"_L1,    "fhd"_L1,   "fullhd"_L1, "sd"_L1,   "hq"_L1,
                                  "hevc"_L1,  "h264"_L1,  "h265"_L1,   "x264"_L1, "x265"_L1,
                                  "480p"_L1,  "576p"_L1,  "576i"_L1,   "720p"_L1, "1080i"_L1,
                                  "1080p"_L1, "25fps"_L1, "50fps"_L1,  "60fps"_L1};
constexpr std::array EmptyIds{"none"_L1,   "null"_L1,   "nil"_L1,   "undefined"_L1, "unknown"_L1,
                              "n/a"_L1,    "na"_L1,     "dummy"_L1, "epg"_L1,       "id"_L1,
                              "tvg-id"_L1, "no_epg"_L1, "noepg"_L1, "blank"_L1};

bool isSeparator(QChar c)
{
    if (c == u'|' || c.isSpace() || c.category() == QChar::Symbol_Other)
        return true;
    return c.isPunct() && !u"&!?#*@%"_s.contains(c);
}

QStringList wordsOf(const QString &name)
{
    QString text = name.normalized(QString::NormalizationForm_KC).toCaseFolded(); // also of ᴴᴰ
    static const QRegularExpression codec(uR"(\b([hx])\.(26[45])\b)"_s);
    text.replace(codec, uR"(\1\2)"_s);
    std::replace_if(text.begin(), text.end(), isSeparator, u' ');
    return text.split(u' ', Qt::SkipEmptyParts);
}

QString takeQuality(QStringList &words)
{
    const auto isQuality = [](const QString &word) {
        return std::find(QualityWords.begin(), QualityWords.end(), word) != QualityWords.end();
    };
    QStringList taken;
    while (words.size() > 1 && isQuality(words.last()))
        taken.prepend(words.takeLast());
    if (words.size() > 1 && taken.value(0) == "hd"_L1 && words.last() == "full"_L1)
        taken[0] = words.takeLast() + taken[0];
    return taken.join(u' ');
}

/// Spaces do not count, but "Sport 1 2" is not "Sport 12", and "Canal+ 1" not "Canal +1".
QString joined(const QStringList &words)
{
    QString out;
    for (const QString &word : words) {
        const bool digit = word.at(0).isDigit();
        const bool ownPlus = out.endsWith(u'+') && out.size() > 1 && !words.contains(u"+"_s);
        if (digit && !out.isEmpty() && (out.back().isDigit() || ownPlus))
            out += u' ';
        out += word;
    }
    return out;
}

bool tellsAChannel(const QString &key)
{
    static const QRegularExpression general(
        uR"(\A(live)?(channel|kanal|chaine|canal|sender|stream|event|ppv|live|match|game|test|tv|cam|backup)?[\d ]*\z)"_s);
    return !general.match(key).hasMatch()
        && std::any_of(key.begin(), key.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

QString idOf(const QString &tvgId)
{
    const QString id = tvgId.trimmed().toLower();
    const bool telling = std::any_of(id.begin(), id.end(), [](QChar c) { return c.isLetter(); });
    const bool empty = std::find(EmptyIds.begin(), EmptyIds.end(), id) != EmptyIds.end();
    return telling && !empty ? id : QString();
}

bool areOfDifferentCountries(const ChannelMarks &one, const ChannelMarks &other)
{
    return !one.country.isEmpty() && !other.country.isEmpty() && one.country != other.country;
}

/// How much more than the name speaks for it.
int likenessOf(const ChannelMarks &one, const ChannelMarks &other)
{
    const bool sameCountry = !one.country.isEmpty() && one.country == other.country;
    const bool sameGroup = !one.group.isEmpty() && one.group.compare(other.group, Qt::CaseInsensitive) == 0;
    return (one.quality == other.quality ? 8 : 0) + (sameCountry ? 4 : 0)
        + (one.exactName == other.exactName ? 2 : 0) + (sameGroup ? 1 : 0);
}

QString only(const QString &name, bool digits)
{
    QString out;
    for (const QChar c : name) {
        if (c != u' ' && c.isDigit() == digits)
            out += c;
    }
    return out;
}

/// Whether names of one tvg-id are of different channels all the same: "one" and "one+1", "sport1" and
/// "sport2".
bool namesContradict(const QString &one, const QString &other)
{
    if (one == other || one.isEmpty() || other.isEmpty())
        return false;
    static const QRegularExpression shift(uR"(\+\d+)"_s);
    if (shift.match(one).captured() != shift.match(other).captured())
        return true;
    const QString digits = only(one, true);
    const QString others = only(other, true);
    return (!digits.isEmpty() && !others.isEmpty() && digits != others)
        || only(one, false) == only(other, false);
}

} // namespace

ChannelMarks channelMarks(const PlaylistEntry &entry)
{
    ChannelMarks marks;
    marks.tvgId = idOf(entry.tvgId);
    marks.country = countryOf(entry);
    marks.exactName = entry.name;
    marks.group = entry.group;
    if (entry.nameless)
        return marks;
    QStringList words = wordsOf(entry.name);
    marks.quality = takeQuality(words);
    marks.words = joined(words);
    if (tellsAChannel(marks.words))
        marks.name = marks.words;
    return marks;
}

void SameChannel::beginPlaylist(const QList<ChannelMarks> &entries)
{
    for (; m_indexed < m_known.size(); ++m_indexed)
        index(m_indexed);
    noteAmbiguous(entries);
}

void SameChannel::index(qsizetype at)
{
    const ChannelMarks &marks = m_known.at(at).marks;
    if (!marks.tvgId.isEmpty())
        m_byId[marks.tvgId].append(at);
    if (!marks.name.isEmpty())
        m_byName[marks.name].append(at);
}

void SameChannel::noteAmbiguous(const QList<ChannelMarks> &entries)
{
    QHash<QString, QString> names, ids;
    for (const ChannelMarks &marks : entries) {
        if (marks.tvgId.isEmpty())
            continue;
        if (const QString first = names.value(marks.tvgId); first.isNull())
            names.insert(marks.tvgId, marks.words + u'|');
        else if (first != marks.words + u'|')
            m_ambiguousIds.insert(marks.tvgId);
        if (const QString first = ids.value(marks.name); first.isNull())
            ids.insert(marks.name, marks.tvgId);
        else if (first != marks.tvgId)
            m_ambiguousNames.insert(marks.name);
    }
}

/// The likeliest of them; none where two are as likely that are of different countries.
template <typename Fits>
std::optional<qsizetype> SameChannel::best(const QList<qsizetype> &places, const ChannelMarks &marks,
                                           Fits fits) const
{
    const Known *found = nullptr;
    int most = -1;
    bool unsure = false;
    for (const qsizetype at : places) {
        const Known &known = m_known.at(at);
        if (areOfDifferentCountries(known.marks, marks) || !fits(known.marks))
            continue;
        const int likeness = likenessOf(known.marks, marks);
        if (likeness > most) {
            most = likeness;
            found = &known;
            unsure = false;
        } else if (likeness == most) {
            unsure = unsure || areOfDifferentCountries(known.marks, found->marks);
        }
    }
    return found && !unsure ? std::optional(found->channel) : std::nullopt;
}

std::optional<qsizetype> SameChannel::find(const ChannelMarks &marks) const
{
    const bool nameDecides = m_ambiguousIds.contains(marks.tvgId);
    if (const auto found = best(m_byId.value(marks.tvgId), marks, [&](const ChannelMarks &known) {
            return nameDecides ? !marks.words.isEmpty() && known.words == marks.words
                               : !namesContradict(known.words, marks.words);
        }))
        return found;
    const bool countryDecides = m_ambiguousNames.contains(marks.name);
    return best(m_byName.value(marks.name), marks, [&](const ChannelMarks &known) {
        return !countryDecides || (!marks.country.isEmpty() && known.country == marks.country);
    });
}

void SameChannel::add(const ChannelMarks &marks, qsizetype channel)
{
    m_byChannel.insert(channel, m_known.size());
    m_known.append({marks, channel});
}

void SameChannel::join(const ChannelMarks &marks, qsizetype channel)
{
    const qsizetype at = m_byChannel.value(channel);
    ChannelMarks &known = m_known[at].marks;
    if (known.country.isEmpty())
        known.country = marks.country; // so that a third one of another country is not taken for it
    if (!known.tvgId.isEmpty() || marks.tvgId.isEmpty())
        return;
    known.tvgId = marks.tvgId;
    m_byId[marks.tvgId].append(at);
}
