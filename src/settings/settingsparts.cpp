// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Settings that fills the configurations of single rooms.
#include "settings/settings.h"

using namespace Qt::StringLiterals;

void Settings::fillCompanion(CompanionConfig &companion) const
{
    companion.plexServer = value(u"plex-server"_s).toString();
    companion.plexTokenFile = value(u"plex-token-file"_s).toString();
    companion.jellyfinServer = value(u"jellyfin-server"_s).toString();
    companion.jellyfinKeyFile = value(u"jellyfin-key-file"_s).toString();
    companion.upkeep = !value(u"no-server-upkeep"_s).toBool();
    companion.namesDays = value(u"viewer-names-days"_s).toInt();
    companion.ghostsEndAfter = std::chrono::minutes(value(u"ghost-minutes"_s).toInt());
}

void Settings::fillMessages(MessageConfig &messages) const
{
    messages.mqttServer = value(u"mqtt-server"_s).toString();
    messages.mqttUser = value(u"mqtt-user"_s).toString();
    messages.mqttPasswordFile = value(u"mqtt-password-file"_s).toString();
    messages.mqttCaFile = value(u"mqtt-ca-file"_s).toString();
    messages.mqttTopic = value(u"mqtt-topic"_s).toString();
    messages.mqttDiscovery = value(u"mqtt-discovery"_s).toString();
    messages.webhook = value(u"webhook"_s).toString();
    messages.webhookTemplate = value(u"webhook-template"_s).toString();
    messages.webhookType = value(u"webhook-type"_s).toString();
    messages.ntfy = value(u"ntfy"_s).toString();
    messages.ntfyTokenFile = value(u"ntfy-token-file"_s).toString();
    messages.ntfyTemplate = value(u"ntfy-template"_s).toString();
    messages.kinds = value(u"message-event"_s).toStringList();
}
