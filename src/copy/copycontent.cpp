// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy/copycontent.h"

#include "core/secretaddress.h"
#include "core/xtreamaccount.h"
#include "settings/guidesections.h"
#include "settings/playlistsections.h"
#include "settings/settings.h"

#include <QCborMap>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

/// They hold on one computer alone.
const QStringList localKeys{u"data-dir"_s, u"address"_s};
/// Secret, whatever they look like.
const QSet<QString> secretKeys{u"api-token"_s, u"webhook"_s, u"ntfy"_s, u"mqtt-user"_s};

bool namesFile(const QString &key)
{
    return key == "playlist"_L1 || key == "guide"_L1 || key.endsWith("-file"_L1)
        || ((key.startsWith("playlist/"_L1) || key.startsWith("guide/"_L1)) && key.endsWith("/source"_L1));
}

bool isPath(const QString &value)
{
    return !value.trimmed().isEmpty() && !value.contains("://"_L1) && value != InKeychain;
}

bool isSecretSource(const QString &source)
{
    return !isPath(source) && (carriesSecret(source) || xtreamAccountOf(source));
}

/// Comments may hold what was taken out of use, passwords and all.
SettingsFile withoutComments(const SettingsFile &file)
{
    QByteArrayList kept;
    for (const QByteArray &line : file.text().split('\n')) {
        const QByteArray text = line.trimmed();
        if (!text.startsWith('#') && !text.startsWith(';'))
            kept.append(line);
    }
    const auto bare = SettingsFile::parsed(kept.join('\n'));
    return bare ? bare.value() : SettingsFile();
}

/// The server alone; the number keeps two of one server apart.
QString openSource(const QString &source, int number)
{
    const QUrl address(source, QUrl::TolerantMode);
    QUrl open;
    open.setScheme(address.scheme() == "https"_L1 ? u"https"_s : u"http"_s);
    open.setHost(address.host().isEmpty() ? u"provider.invalid"_s : address.host());
    open.setPort(address.port());
    open.setPath(u"/"_s);
    open.setFragment(QString::number(number));
    return open.toString();
}

PlaylistConfig openPlaylist(const PlaylistConfig &playlist, int number)
{
    PlaylistConfig open = playlist;
    open.headers.clear();
    if (carriesSecret(QUrl(open.way.proxy)))
        open.way.proxy.clear();
    if (carriesSecret(open.referrer))
        open.referrer.clear();
    if (!isSecretSource(playlist.source))
        return open;
    open.name = playlistName(playlist);
    open.source = openSource(playlist.source, number);
    open.enabled = false;
    return open;
}

void openGuideSections(SettingsFile &file)
{
    for (const QString &section : file.sections(u"guide/"_s)) {
        for (const QString &source : file.values(section + u"/source"_s)) {
            if (isSecretSource(source))
                file.removeSection(section);
        }
    }
}

bool isSecretValue(const QString &key, const QString &value)
{
    if (key.startsWith("ui/"_L1)) // opaque, and never an address
        return false;
    return secretKeys.contains(key) || key.endsWith("-file"_L1) || isSecretSource(value);
}

} // namespace

SettingsFile copycontent::portable(SettingsFile file)
{
    for (const QString &key : localKeys)
        file.set(key, {});
    return file;
}

copycontent::OpenSettings copycontent::withoutSecrets(const SettingsFile &file, const QDir &base)
{
    OpenSettings out{portable(withoutComments(file))};
    const auto playlists = playlistsIn(out.file, base);
    QList<PlaylistConfig> open;
    for (const PlaylistConfig &playlist : playlists ? playlists.value() : QList<PlaylistConfig>()) {
        open.append(openPlaylist(playlist, int(open.size()) + 1));
        if (open.last().source != playlist.source)
            out.left.append(open.last().name);
    }
    if (!playlists || (open != playlists.value() && writePlaylists(out.file, open, base))) {
        for (const QString &section : out.file.sections(u"playlist/"_s))
            out.file.removeSection(section);
        out.file.set(u"playlist"_s, {});
    }
    openGuideSections(out.file);
    const QMap<QString, QStringList> values = out.file.values();
    for (auto it = values.begin(); it != values.end(); ++it) {
        QStringList kept = *it;
        kept.removeIf([&](const QString &value) { return isSecretValue(it.key(), value); });
        // A playlist without its source would keep the program from starting; those are settled above.
        if (kept != *it && !(it.key().startsWith("playlist/"_L1) && it.key().endsWith("/source"_L1)))
            out.file.set(it.key(), kept);
    }
    return out;
}

QByteArray copycontent::lineupWithoutSecrets(const QByteArray &json)
{
    QJsonObject lineup = QJsonDocument::fromJson(json).object();
    lineup.remove(u"backups"_s);
    return QJsonDocument(lineup).toJson(QJsonDocument::Compact);
}

QByteArray copycontent::toBytes(const Secrets &secrets)
{
    QCborMap files;
    for (auto it = secrets.files.begin(); it != secrets.files.end(); ++it)
        files.insert(it.key(), *it);
    const QCborMap all{{u"settings"_s, secrets.settings}, {u"lineup"_s, secrets.lineup}, {u"files"_s, files}};
    return QCborValue(all).toCbor();
}

std::optional<copycontent::Secrets> copycontent::secretsIn(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborMap all = QCborValue::fromCbor(bytes, &error).toMap();
    if (error.error != QCborError::NoError || !all.value(u"settings"_s).isByteArray())
        return std::nullopt;
    Secrets secrets{all.value(u"settings"_s).toByteArray(), all.value(u"lineup"_s).toByteArray()};
    const QCborMap files = all.value(u"files"_s).toMap();
    for (const auto &[name, content] : files)
        secrets.files.insert(name.toString(), content.toByteArray());
    return secrets;
}

QStringList copycontent::filesNamedIn(const SettingsFile &file)
{
    QStringList names;
    for (const auto &[key, value] : file.entries()) {
        if (namesFile(key) && isPath(value) && !names.contains(value))
            names.append(value);
    }
    return names;
}

void copycontent::renameFiles(SettingsFile &file, const std::function<QString(const QString &name)> &place)
{
    const QMap<QString, QStringList> values = file.values();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!namesFile(it.key()))
            continue;
        QStringList renamed = *it;
        for (QString &value : renamed) {
            const QString name = isPath(value) ? place(value) : QString();
            if (!name.isEmpty())
                value = name;
        }
        if (renamed != *it)
            file.set(it.key(), renamed);
    }
}

void copycontent::settleIn(SettingsFile &file, const SettingsFile &mine)
{
    for (const QString &key : localKeys)
        file.set(key, mine.values(key));
}
