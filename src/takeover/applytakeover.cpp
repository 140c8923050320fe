// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeover/applytakeover.h"

#include "core/said.h"
#include "takeover/importedplaylist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = TakeoverItem::Kind;
using Fate = TakeoverItem::Fate;

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr int MostSources = 100; // as the settings have it

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Problem unusable(const QString &path, const Saying &why)
{
    return {ProblemCode::DataDirectoryUnusable, QFileInfo(path).path(), why};
}

/// Beside itself, so that nothing is lost whatever comes next.
Problem keepCopyOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    QSaveFile copy(path + u".before-import"_s);
    const QByteArray content = contentOf(path);
    if (!copy.open(QIODevice::WriteOnly) || !copy.setPermissions(OwnerOnly)
        || copy.write(content) != content.size() || !copy.commit())
        return unusable(path, copy.errorString());
    return {};
}

Problem writeList(const QString &path, const QList<TakenChannel> &channels)
{
    const QByteArray text = toPlaylist(channels);
    if (QFileInfo::exists(path) && contentOf(path) == text)
        return {};
    if (!QFileInfo(QFileInfo(path).path()).isDir()
        && (!QDir().mkpath(QFileInfo(path).path())
            || !QFile::setPermissions(QFileInfo(path).path(), OwnerOnly | QFile::ExeOwner)))
        return unusable(path, said(Said::NoFolder));
    if (Problem problem = keepCopyOf(path))
        return problem;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OwnerOnly) || file.write(text) != text.size()
        || !file.commit())
        return unusable(path, file.errorString());
    return {};
}

class Application {
public:
    Application(const Takeover &takeover, Settings &settings, TakeoverReport &report)
        : m_takeover(takeover)
        , m_settings(settings)
        , m_report(report)
    {
    }

    Problem run()
    {
        // What the command line and the environment say is for one run; only the file's own is added to.
        if (Problem problem = m_file.load({{u"config"_s, {m_settings.file()}}}, {}))
            return problem;
        m_playlists = m_file.playlists();
        m_guides = m_file.value(u"guide"_s).toStringList();
        if (Problem problem = addLists())
            return problem;
        addGuides();
        addDevice();
        if (m_changes.isEmpty())
            return {};
        if (Problem problem = keepCopyOf(m_settings.file()))
            return problem;
        return m_settings.save(m_changes);
    }

private:
    Problem addLists()
    {
        QList<TakenChannel> on, off;
        qint64 backups = 0;
        for (const TakenChannel &channel : m_takeover.channels) {
            (channel.enabled ? on : off).append(channel);
            backups += channel.streams.size() - 1;
        }
        const QString folder = m_settings.engineConfig().dataDirectory;
        const QDir directory(folder);
        if (Problem problem = addList(directory.filePath(u"imported-plexbridge.m3u"_s),
                                      u"Imported from PlexBridge"_s, on, true))
            return problem;
        if (Problem problem = addList(directory.filePath(u"imported-plexbridge-off.m3u"_s),
                                      u"Imported from PlexBridge (switched off there)"_s, off, false))
            return problem;
        tell(Kind::Channels, Fate::Taken, on.size(), {Said::AsPlaylist, {u"Imported from PlexBridge"_s}});
        tell(Kind::SwitchedOff, Fate::Taken, off.size(), Said::AsSecondPlaylist);
        tell(Kind::Backups, Fate::Taken, backups);
        return {};
    }

    Problem addList(const QString &path, const QString &name, const QList<TakenChannel> &channels,
                    bool enabled)
    {
        if (channels.isEmpty())
            return {};
        if (Problem problem = writeList(path, channels))
            return problem;
        // One that is there is the user's: it may have another name or be off by now.
        if (sourcesOf(m_playlists).contains(path))
            return {};
        PlaylistConfig playlist;
        playlist.name = name;
        playlist.source = path;
        playlist.films = playlist.headings = true; // they were channels there
        playlist.enabled = enabled;
        m_playlists.append(playlist);
        m_changes.insert(u"playlist"_s, QVariant::fromValue(m_playlists));
        return {};
    }

    void addGuides()
    {
        qint64 added = 0, here = 0;
        for (const QString &guide : m_takeover.guides) {
            if (m_guides.contains(guide)) {
                ++here;
            } else if (m_guides.size() < MostSources) {
                m_guides.append(guide);
                ++added;
            } else {
                m_report.leave(Kind::Guides, {}, Said::SettingsHaveTooMany);
            }
        }
        if (added > 0)
            m_changes.insert(u"guide"_s, m_guides);
        tell(Kind::Guides, Fate::Taken, added);
        tell(Kind::Guides, Fate::Here, here);
    }

    void addDevice()
    {
        const QString name = m_takeover.deviceName;
        if (!name.isEmpty())
            addSetting(Kind::DeviceName, u"friendly-name"_s, name);
        if (m_takeover.tuners > 0)
            addSetting(Kind::Tuners, u"tuners"_s, m_takeover.tuners);
    }

    void addSetting(Kind kind, const QString &key, const QVariant &value)
    {
        if (!m_file.isSet(key)) {
            m_changes.insert(key, value);
            m_report.add({kind, Fate::Taken, 1, {}, value.toString()});
        } else if (m_file.value(key) == value) {
            m_report.add({kind, Fate::Here, 1, {}, value.toString()});
        } else {
            m_report.leave(kind, {}, {Said::SettingsSay, {m_file.value(key).toString()}});
        }
    }

    void tell(Kind kind, Fate fate, qint64 count, const Saying &why = {})
    {
        if (count > 0)
            m_report.add({kind, fate, count, {}, why});
    }

    const Takeover &m_takeover;
    Settings &m_settings;
    TakeoverReport &m_report;
    Settings m_file; ///< the file alone
    QList<PlaylistConfig> m_playlists;
    QStringList m_guides;
    QMap<QString, QVariant> m_changes;
};

} // namespace

Problem applyTakeover(const Takeover &takeover, Settings &settings, TakeoverReport &report)
{
    TakeoverReport done;
    if (Problem problem = Application(takeover, settings, done).run())
        return problem;
    // What was done first, then what was left.
    for (const TakeoverItem &item : takeover.report.items)
        done.add(item);
    done.further += takeover.report.further;
    report = done;
    return {};
}
