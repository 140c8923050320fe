// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/playlistsections.h"

#include "core/datause.h"
#include "core/said.h"
#include "core/xtreamaccount.h"
#include "settings/newchannelrules.h"
#include "settings/settingvalue.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString plainKey = u"playlist"_s;
const QString prefix = u"playlist/"_s;

qsizetype indexOf(const QList<PlaylistConfig> &playlists, const QString &source)
{
    return sourcesOf(playlists).indexOf(source);
}

const SettingKey &keyNamed(const char *name)
{
    return *std::find_if(playlistKeys().begin(), playlistKeys().end(),
                         [name](const SettingKey &key) { return qstrcmp(key.name, name) == 0; });
}

Result<QString> parsedSource(const QStringList &texts, const QDir &base)
{
    const auto value = settingvalue::parsed(keyNamed("source"), texts, base);
    if (!value)
        return Problem{ProblemCode::BadOption, u"source"_s, Said::SettingSourceTwice};
    const QStringList sources = value.value().toStringList();
    if (sources.isEmpty())
        return Problem{ProblemCode::BadOption, u"source"_s, Said::SettingSourceMissing};
    return sources.first();
}

/// What `source` says, else the account that server, user and password make.
Result<QString> sourceIn(const QMap<QString, QStringList> &texts, const QString &section, const QDir &base)
{
    const auto text = [&](QLatin1StringView name) {
        return texts.value(section + u'/' + name).value(0).trimmed();
    };
    const QStringList source = texts.value(section + "/source"_L1);
    if (text("server"_L1).isEmpty() || !source.isEmpty())
        return parsedSource(source, base);
    const auto account = toXtreamAccount(text("server"_L1), text("user"_L1), text("password"_L1));
    if (account)
        return toSource(*account);
    return Problem{ProblemCode::BadOption, u"server"_s, Said::SettingAccount};
}

void applyFilter(ChannelFilter &filter, const QString &key, const QVariant &value)
{
    if (key == "group"_L1)
        filter.groups = value.toStringList();
    else if (key == "without-group"_L1)
        filter.withoutGroups = value.toStringList();
    else if (key == "names"_L1)
        filter.names = value.toString();
    else if (key == "without-names"_L1)
        filter.withoutNames = value.toString();
}

void apply(PlaylistConfig &playlist, const QString &key, const QVariant &value)
{
    if (key == "enabled"_L1)
        playlist.enabled = value.toBool();
    else if (key == "connections"_L1)
        playlist.connectionLimit = value.toInt();
    else if (key == "data-limit"_L1)
        playlist.dataLimit = dataAmountOf(value.toString()).value_or(0);
    else if (key == "accept-bad-certificate"_L1)
        playlist.acceptBadCertificate = value.toBool();
    else if (key == "user-agent"_L1)
        playlist.userAgent = value.toString();
    else if (key == "referrer"_L1)
        playlist.referrer = value.toString();
    else if (key == "header"_L1)
        playlist.headers = value.toStringList();
    else if (key == "proxy"_L1)
        playlist.way.proxy = value.toString();
    else if (key == "interface"_L1)
        playlist.way.interface = value.toString();
    else if (key == "may-reach-house"_L1)
        playlist.way.mayReachHouse = value.toBool();
    else if (key == "refresh-hours"_L1)
        playlist.refreshInterval = std::chrono::hours(value.toInt());
    else if (key == "first-number"_L1)
        playlist.firstNumber = value.toInt();
    else if (key == "encoding"_L1)
        playlist.encoding = value.toString();
    else if (key == "new-channels"_L1)
        playlist.newChannels = newChannelsOf(value.toString()).value_or(NewChannels::On);
    else if (key == "new-channels-in"_L1)
        playlist.newChannelsIn = newChannelRulesOf(value.toStringList());
    else if (key == "films"_L1)
        playlist.films = value.toBool();
    else if (key == "headings"_L1)
        playlist.headings = value.toBool();
    else
        applyFilter(playlist.filter, key, value);
}

QStringList textUnless(const QString &text, bool left)
{
    return left ? QStringList() : QStringList{text};
}

/// What a section says of a playlist, as in the file; an option without a text is not said.
QMap<QString, QStringList> optionTexts(const PlaylistConfig &playlist)
{
    const PlaylistConfig usual;
    const ChannelFilter &filter = playlist.filter;
    return {{u"enabled"_s, textUnless(u"false"_s, playlist.enabled)},
            {u"connections"_s,
             textUnless(QString::number(playlist.connectionLimit), playlist.connectionLimit <= 0)},
            {u"data-limit"_s, textUnless(toDataAmount(playlist.dataLimit), playlist.dataLimit <= 0)},
            {u"accept-bad-certificate"_s, textUnless(u"true"_s, !playlist.acceptBadCertificate)},
            {u"user-agent"_s, textUnless(playlist.userAgent, playlist.userAgent.isEmpty())},
            {u"referrer"_s, textUnless(playlist.referrer, playlist.referrer.isEmpty())},
            {u"header"_s, playlist.headers},
            {u"proxy"_s, textUnless(playlist.way.proxy, playlist.way.proxy.isEmpty())},
            {u"interface"_s, textUnless(playlist.way.interface, playlist.way.interface.isEmpty())},
            {u"may-reach-house"_s, textUnless(u"true"_s, !playlist.way.mayReachHouse)},
            {u"refresh-hours"_s,
             textUnless(QString::number(playlist.refreshInterval.count()),
                        playlist.refreshInterval == usual.refreshInterval)},
            {u"first-number"_s,
             textUnless(QString::number(playlist.firstNumber), playlist.firstNumber == usual.firstNumber)},
            {u"encoding"_s, textUnless(playlist.encoding, playlist.encoding.isEmpty())},
            {u"new-channels"_s,
             textUnless(toWord(playlist.newChannels), playlist.newChannels == usual.newChannels)},
            {u"new-channels-in"_s, textsOf(playlist.newChannelsIn)},
            {u"films"_s, textUnless(u"true"_s, !playlist.films)},
            {u"headings"_s, textUnless(u"true"_s, !playlist.headings)},
            {u"group"_s, filter.groups},
            {u"without-group"_s, filter.withoutGroups},
            {u"names"_s, textUnless(filter.names, filter.names.isEmpty())},
            {u"without-names"_s, textUnless(filter.withoutNames, filter.withoutNames.isEmpty())}};
}

bool needsSection(const PlaylistConfig &playlist)
{
    const auto texts = optionTexts(playlist);
    return !playlist.name.isEmpty()
        || std::any_of(texts.begin(), texts.end(), [](const QStringList &said) { return !said.isEmpty(); });
}

Result<PlaylistConfig> readSection(const QMap<QString, QStringList> &texts, const QString &section,
                                   const QDir &base)
{
    const auto problem = [&section](const Problem &of) {
        return Problem{of.code, u"%1 of [%2]"_s.arg(of.subject, section), of.detail};
    };
    PlaylistConfig playlist;
    playlist.name = section.mid(prefix.size()).simplified();
    const auto source = sourceIn(texts, section, base);
    if (!source)
        return problem(source.problem());
    playlist.source = source.value();
    for (const SettingKey &key : playlistKeys()) {
        const QString name = QLatin1StringView(key.name);
        if (name == "source"_L1)
            continue;
        const auto value = settingvalue::parsed(key, texts.value(section + u'/' + name), base);
        if (!value)
            return problem(value.problem());
        if (value.value().isValid())
            apply(playlist, name, value.value());
    }
    return playlist;
}

/// A section that only comments stand in says nothing.
bool saysSomething(const QMap<QString, QStringList> &texts, const QString &section)
{
    const auto next = texts.lowerBound(section + u'/');
    return next != texts.end() && next.key().startsWith(section + u'/');
}

/// Sections get names that are unique and can be written on one line.
class SectionNames {
public:
    QString take(const PlaylistConfig &playlist)
    {
        const QString wanted = prefix + playlistName(playlist).simplified();
        QString name = wanted;
        for (int again = 2; m_taken.contains(name); ++again)
            name = u"%1 (%2)"_s.arg(wanted).arg(again);
        m_taken.insert(name);
        return name;
    }

private:
    QSet<QString> m_taken;
};

class Writing {
public:
    Writing(const SettingsFile &before, const QDir &base)
        : file(before)
        , m_base(base)
        , m_free(before.sections(prefix))
    {
    }

    void write(const QList<PlaylistConfig> &playlists, bool allNamed)
    {
        QStringList plain, wanted;
        QList<QPair<QString, const PlaylistConfig *>> named; // the section there is, if any
        for (const PlaylistConfig &playlist : playlists) {
            const QString section = claim(playlist);
            if (section.isEmpty() && !allNamed && !needsSection(playlist))
                plain.append(playlist.source);
            else
                named.append({section, &playlist});
        }
        for (const QString &left : std::as_const(m_free))
            file.removeSection(left);
        setPlain(plain, named.isEmpty());
        renameAside(named);
        SectionNames names;
        for (const auto &[section, playlist] : std::as_const(named)) {
            const QString name = names.take(*playlist);
            if (!section.isEmpty())
                file.renameSection(section, name);
            fill(name, *playlist);
            wanted.append(name);
        }
        file.orderSections(wanted);
    }

    SettingsFile file;

private:
    /// The section of this playlist, which then is no other's: the one of the same source, else (the address
    /// was edited) of the same name.
    QString claim(const PlaylistConfig &playlist)
    {
        const QMap<QString, QStringList> texts = file.values();
        for (const QString &section : std::as_const(m_free)) {
            const auto source = sourceIn(texts, section, m_base);
            if (source && source.value() == playlist.source)
                return take(section);
        }
        const QString named = prefix + playlist.name;
        return !playlist.name.isEmpty() && m_free.contains(named) ? take(named) : QString();
    }

    QString take(const QString &section)
    {
        const QString taken = section; // it may lie in the list
        m_free.removeOne(taken);
        return taken;
    }

    void setPlain(const QStringList &plain, bool alone)
    {
        if (file.values(plainKey) == plain && !plain.isEmpty())
            return;
        // A list emptied on purpose is kept as one empty line, lest it look like one never set.
        file.set(plainKey, plain.isEmpty() && alone ? QStringList{QString()} : plain);
    }

    /// Two playlists may have changed names with each other.
    void renameAside(QList<QPair<QString, const PlaylistConfig *>> &named)
    {
        int number = 0;
        for (auto &[section, playlist] : named) {
            if (section.isEmpty() || section == prefix + playlistName(*playlist).simplified())
                continue;
            const QString aside = u"%1\x1f%2"_s.arg(prefix).arg(++number);
            file.renameSection(section, aside);
            section = aside;
        }
    }

    void fill(const QString &section, const PlaylistConfig &playlist)
    {
        const QMap<QString, QStringList> texts = file.values();
        const QString sourceKey = section + "/source"_L1;
        const auto source = sourceIn(texts, section, m_base);
        if (!source || source.value() != playlist.source) {
            file.set(sourceKey, {playlist.source});
            for (const QString &part : {u"/server"_s, u"/user"_s, u"/password"_s})
                file.set(section + part, {});
        }
        const auto before = readSection(file.values(), section, m_base);
        const auto now = optionTexts(playlist);
        const auto was = before ? optionTexts(before.value()) : QMap<QString, QStringList>();
        for (auto it = now.begin(); it != now.end(); ++it) {
            if (!before || was.value(it.key()) != *it)
                file.set(section + u'/' + it.key(), *it);
        }
    }

    QDir m_base;
    QStringList m_free; ///< sections not claimed yet
};

} // namespace

Result<QList<PlaylistConfig>> playlistsIn(const SettingsFile &file, const QDir &base)
{
    QList<PlaylistConfig> out;
    QMap<QString, PlaylistConfig> sections;
    const QMap<QString, QStringList> texts = file.values();
    for (const QString &section : file.sections(prefix)) {
        if (!saysSomething(texts, section))
            continue;
        const auto playlist = readSection(texts, section, base);
        if (!playlist)
            return playlist.problem();
        sections.insert(section, playlist.value());
    }
    for (const auto &[key, value] : file.entries()) {
        PlaylistConfig playlist;
        if (key == plainKey && !value.trimmed().isEmpty())
            playlist.source = parsedSource({value}, base).value();
        else if (key.startsWith(prefix))
            playlist = sections.value(key.left(key.lastIndexOf(u'/')));
        if (!playlist.source.isEmpty() && indexOf(out, playlist.source) < 0)
            out.append(playlist);
    }
    for (const PlaylistConfig &playlist : std::as_const(sections))
        out[indexOf(out, playlist.source)] = playlist;
    const int most = settingvalue::keyNamed(plainKey)->most;
    if (out.size() > most)
        return Problem{ProblemCode::BadOption, plainKey, said(Said::SettingTimes, {most})};
    return out;
}

Problem writePlaylists(SettingsFile &file, const QList<PlaylistConfig> &playlists, const QDir &base)
{
    QStringList sources;
    QList<PlaylistConfig> unique;
    for (const PlaylistConfig &playlist : playlists) {
        if (!playlist.source.isEmpty() && !sources.contains(playlist.source)) {
            sources.append(playlist.source);
            unique.append(playlist);
        }
    }
    Problem problem;
    // Lines stand before sections. Where the order asks for another one, sections have to do for all.
    for (const bool allNamed : {false, true}) {
        Writing writing(file, base);
        writing.write(unique, allNamed);
        const auto read = playlistsIn(writing.file, base);
        if (!read) {
            problem = read.problem();
        } else if (sourcesOf(read.value()) == sources || allNamed) {
            file = writing.file;
            return {};
        }
    }
    return problem;
}

QList<PlaylistConfig> withOptions(const QStringList &sources, const QList<PlaylistConfig> &known)
{
    QList<PlaylistConfig> out = plainPlaylists(sources);
    for (PlaylistConfig &playlist : out) {
        if (const qsizetype at = indexOf(known, playlist.source); at >= 0)
            playlist = known.at(at);
    }
    return out;
}

bool hasPlaylistInUse(const QList<PlaylistConfig> &playlists)
{
    return std::any_of(playlists.begin(), playlists.end(),
                       [](const PlaylistConfig &playlist) { return playlist.enabled; });
}

bool isUnknownPlaylistKey(const QString &key)
{
    const QStringView name = QStringView(key).sliced(key.lastIndexOf(u'/') + 1);
    return key.startsWith(prefix)
        && std::none_of(playlistKeys().begin(), playlistKeys().end(),
                        [name](const SettingKey &known) { return name == QLatin1StringView(known.name); });
}
