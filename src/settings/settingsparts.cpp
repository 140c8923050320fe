// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Settings that fills the configurations of single rooms.
#include "settings/settings.h"
#include "settings/settingvalue.h"

using namespace Qt::StringLiterals;

bool Settings::isInKeychain(const QString &key) const
{
    return value(key).toString() == InKeychain;
}

bool Settings::isAwaited(const QString &key) const
{
    return isInKeychain(key) && !m_secrets.contains(key);
}

QStringList Settings::secretKeys()
{
    QStringList keys;
    for (const SettingKey &key : settingKeys()) {
        if (settingvalue::isSecret(QLatin1StringView(key.name)))
            keys.append(QLatin1StringView(key.name));
    }
    return keys;
}

QStringList Settings::awaitedSecrets() const
{
    QStringList keys = secretKeys();
    keys.removeIf([this](const QString &key) { return !isAwaited(key); });
    return keys;
}

void Settings::setSecret(const QString &key, const std::optional<QString> &secret)
{
    m_secrets.insert(key, secret);
}

bool Settings::hasSecret(const QString &key) const
{
    return m_secrets.value(key).has_value();
}

/// Of a keychain; empty: what the file holds is in force.
QString Settings::secretText(const QString &key) const
{
    return isInKeychain(key) ? m_secrets.value(key).value_or(QString()) : QString();
}

QString Settings::secretName(const QString &key)
{
    return QString(key).remove(u"-file"_s);
}

QString Settings::secretFile(const QString &key) const
{
    return fileDirectory().filePath(secretName(key));
}

/// Of one that a keychain should hold: where it may be for those that have none.
QString Settings::secretPath(const QString &key) const
{
    return isInKeychain(key) ? secretFile(key) : value(key).toString();
}

void Settings::fillCompanion(CompanionConfig &companion) const
{
    const QString plexToken = u"plex-token-file"_s, jellyfinKey = u"jellyfin-key-file"_s;
    if (!isAwaited(plexToken))
        companion.plexServer = value(u"plex-server"_s).toString();
    companion.plexTokenFile = secretPath(plexToken);
    companion.plexToken = secretText(plexToken);
    if (!isAwaited(jellyfinKey))
        companion.jellyfinServer = value(u"jellyfin-server"_s).toString();
    companion.jellyfinKeyFile = secretPath(jellyfinKey);
    companion.jellyfinKey = secretText(jellyfinKey);
    companion.upkeep = !value(u"no-server-upkeep"_s).toBool();
    companion.namesDays = value(u"viewer-names-days"_s).toInt();
    companion.ghostsEndAfter = std::chrono::minutes(value(u"ghost-minutes"_s).toInt());
}

void Settings::fillMessages(MessageConfig &messages) const
{
    const QString mqttPassword = u"mqtt-password-file"_s, ntfyToken = u"ntfy-token-file"_s;
    if (!isAwaited(mqttPassword))
        messages.mqttServer = value(u"mqtt-server"_s).toString();
    messages.mqttUser = value(u"mqtt-user"_s).toString();
    messages.mqttPasswordFile = secretPath(mqttPassword);
    messages.mqttPassword = secretText(mqttPassword);
    messages.mqttCaFile = value(u"mqtt-ca-file"_s).toString();
    messages.mqttTopic = value(u"mqtt-topic"_s).toString();
    messages.mqttDiscovery = value(u"mqtt-discovery"_s).toString();
    messages.webhook = value(u"webhook"_s).toString();
    messages.webhookTemplate = value(u"webhook-template"_s).toString();
    messages.webhookType = value(u"webhook-type"_s).toString();
    if (!isAwaited(ntfyToken))
        messages.ntfy = value(u"ntfy"_s).toString();
    messages.ntfyTokenFile = secretPath(ntfyToken);
    messages.ntfyToken = secretText(ntfyToken);
    messages.ntfyTemplate = value(u"ntfy-template"_s).toString();
    messages.kinds = value(u"message-event"_s).toStringList();
}
