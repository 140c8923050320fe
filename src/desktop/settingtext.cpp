// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settingtext.h"

#include "core/said.h"
#include "desktop/direction.h"
#include "desktop/saidtext.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

bool isPort(const QString &key)
{
    return key == u"port" || key == u"stream-port" || key == u"control-port";
}

/// What is allowed has words of its own below.
bool isSaidOtherwise(const QString &key)
{
    return isPort(key) || key == u"address" || key == u"device-id" || key == u"log-level";
}

} // namespace

QString SettingText::keyOf(const QString &subject)
{
    QString key = subject.section(u" in "_s, 0, 0);
    if (key.startsWith(u"--"_s))
        key.remove(0, 2);
    const QString variable = u"PLEXBRIDGE_"_s;
    if (key.startsWith(variable))
        key = key.sliced(variable.size()).toLower().replace(u'_', u'-');
    return key;
}

QString SettingText::name(const QString &key)
{
    static const QHash<QString, const char *> names{
        {u"data-dir"_s, QT_TR_NOOP("Folder for data")},
        {u"address"_s, QT_TR_NOOP("Address")},
        {u"port"_s, QT_TR_NOOP("Port of the interface")},
        {u"stream-port"_s, QT_TR_NOOP("Port of the video")},
        {u"control-port"_s, QT_TR_NOOP("Port for discovery")},
        {u"playlist"_s, QT_TR_NOOP("Playlists")},
        {u"guide"_s, QT_TR_NOOP("Guides")},
        {u"guide-refresh-hours"_s, QT_TR_NOOP("Read guides again every")},
        {u"guide-days"_s, QT_TR_NOOP("Days for Plex")},
        {u"tuners"_s, QT_TR_NOOP("Tuners")},
        {u"stall-timeout"_s, QT_TR_NOOP("End a viewer that takes nothing after")},
        {u"hls-limit"_s, QT_TR_NOOP("Best quality of HLS")},
        {u"friendly-name"_s, QT_TR_NOOP("Name in Plex")},
        {u"test-card"_s, QT_TR_NOOP("Test card")},
        {u"language"_s, QT_TR_NOOP("Language")},
        {u"log-level"_s, QT_TR_NOOP("What is logged")},
        {u"device-id"_s, QT_TR_NOOP("Device ID")},
        {u"history-sessions"_s, QT_TR_NOOP("Past sessions kept")},
        {u"max-consumers"_s, QT_TR_NOOP("Sessions at once")},
        {u"database-synchronous"_s, QT_TR_NOOP("Writing to the disk")},
        {u"host-name"_s, QT_TR_NOOP("Further names of this computer")},
        {u"api-token"_s, QT_TR_NOOP("Token for changes from other computers")},
        {u"allow-public-peers"_s, QT_TR_NOOP("Answer computers outside this network")},
        {u"allow-other-targets"_s, QT_TR_NOOP("Let HDHomeRun clients have video sent to others")},
        {u"guide-sub-title-in-title"_s, QT_TR_NOOP("Write sub-titles into titles")},
        {u"original-logos"_s, QT_TR_NOOP("Give media servers the original addresses of logos")},
        {u"guide-category"_s, QT_TR_NOOP("Categories that are called otherwise")},
        {u"no-event-channels"_s, QT_TR_NOOP("Make programmes from names of event channels")},
        {u"event-pattern"_s, QT_TR_NOOP("Patterns of such names")},
        {u"event-zone"_s, QT_TR_NOOP("Time zone of such names")},
        {u"quiet-event"_s, QT_TR_NOOP("Notifications")},
        {u"plex-server"_s, QT_TR_NOOP("Plex Media Server")},
        {u"plex-token-file"_s, QT_TR_NOOP("File with a token for it")},
        {u"jellyfin-server"_s, QT_TR_NOOP("Jellyfin or Emby server")},
        {u"jellyfin-key-file"_s, QT_TR_NOOP("File with a key for that one")},
        {u"no-server-upkeep"_s, QT_TR_NOOP("Keep media servers right by itself")},
        {u"viewer-names-days"_s, QT_TR_NOOP("Days that it is kept who watched")},
        {u"ghost-minutes"_s, QT_TR_NOOP("Minutes until a stream that nobody watches is ended")},
        {u"mqtt-server"_s, QT_TR_NOOP("MQTT broker (Home Assistant)")},
        {u"mqtt-user"_s, QT_TR_NOOP("User of the broker")},
        {u"mqtt-password-file"_s, QT_TR_NOOP("Password of the broker")},
        {u"mqtt-ca-file"_s, QT_TR_NOOP("Certificate of the broker's signer")},
        {u"mqtt-topic"_s, QT_TR_NOOP("Beginning of all topics")},
        {u"mqtt-discovery"_s, QT_TR_NOOP("Beginning of Home Assistant's discovery topics")},
        {u"webhook"_s, QT_TR_NOOP("Webhook")},
        {u"webhook-type"_s, QT_TR_NOOP("Media type of what is sent to it")},
        {u"webhook-template"_s, QT_TR_NOOP("What is sent to it")},
        {u"ntfy"_s, QT_TR_NOOP("ntfy topic")},
        {u"ntfy-token-file"_s, QT_TR_NOOP("Token of ntfy, if it wants one")},
        {u"ntfy-template"_s, QT_TR_NOOP("What is sent to ntfy")},
        {u"message-event"_s, QT_TR_NOOP("Events that webhook and ntfy are told")},
    };
    const char *known = names.value(key);
    return known ? tr(known) : key;
}

QString SettingText::secret(const QString &key)
{
    if (key == "plex-token-file"_L1)
        return tr("Token of Plex");
    if (key == "jellyfin-key-file"_L1)
        return tr("API key of Jellyfin or Emby");
    if (key == "mqtt-password-file"_L1)
        return tr("Password of the MQTT broker");
    if (key == "ntfy-token-file"_L1)
        return tr("Token of ntfy");
    return name(key);
}

QString SettingText::place(SecretPlace place, const QString &file)
{
    switch (place) {
    case SecretPlace::None:
        return {};
    case SecretPlace::File:
        return tr("in the file %1").arg(direction::name(file));
    case SecretPlace::Keychain:
        return tr("in the keychain");
    case SecretPlace::SilentKeychain:
        return tr("in the keychain, which does not give it; type it again");
    }
    return {};
}

QString SettingText::word(const QString &value)
{
    static const QHash<QString, const char *> words{
        {u"debug"_s, QT_TR_NOOP("Everything, for the search for faults")},
        {u"info"_s, QT_TR_NOOP("What happens")},
        {u"warning"_s, QT_TR_NOOP("Warnings and errors")},
        {u"error"_s, QT_TR_NOOP("Errors only")},
        {u"normal"_s, QT_TR_NOOP("Normal")},
        {u"full"_s, QT_TR_NOOP("Through power cuts, too; writes more")},
    };
    const char *known = words.value(value);
    return known ? tr(known) : value;
}

QString SettingText::allowed(const QString &key, int least, int most)
{
    if (key == u"address")
        return tr("An IP address of this computer is wanted, such as 192.168.1.5; empty: all of them.");
    if (key == u"device-id")
        return tr("8 digits from 0 to 9 and A to F are wanted; empty: the ID made at the first start.");
    if (key == u"log-level")
        return tr("Debug, info, warning or error is wanted.");
    if (isPort(key))
        return tr("A port from %1 to %2 is wanted.").arg(0).arg(65535);
    if (most > least)
        return tr("A number from %1 to %2 is wanted.").arg(least).arg(most);
    return tr("This value is not allowed.");
}

QString SettingText::fault(const Problem &problem, int least, int most)
{
    const QString key = keyOf(problem.subject);
    const Said code = problem.detail.code;
    if (code == Said::SettingPortTaken || code == Said::SettingPortsTaken)
        return tr("Another port of PlexBridge has this number already. Choose a different one.");
    return isSaidOtherwise(key) || most > least || problem.detail.isEmpty()
        ? allowed(key, least, most)
        : SaidText::inWords(saidOf(name(key), problem.detail));
}
