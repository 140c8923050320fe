// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

namespace {
constexpr int highestPort = 65535;
constexpr int longestRefresh = int(LongestRefreshInterval.count());
constexpr int mostGroups = 5000; ///< of one list; the file's own limit comes before
} // namespace

const QList<SettingKey> &settingKeys()
{
    using Kind = SettingKey::Kind;
    static const QList<SettingKey> keys{
        {"config", Kind::Path, "", 0, 0, "FILE", "Settings file; made when something is saved.", true},
        {"data-dir", Kind::Path, "", 0, 0, "DIR", "Directory of the database and caches.", true},
        {"address", Kind::Text, "", 0, 0, "IP", "Address to listen on; any if not given.", true},
        {"port", Kind::Number, "3000", 0, highestPort, "N", "Control port; 0 takes any free one.", true},
        {"stream-port", Kind::Number, "5004", 0, highestPort, "N", "Video port; 0 takes any free one.", true},
        {"playlist", Kind::List, "", 0, 100, "URL|FILE",
         "M3U playlist, or an Xtream Codes account as the address of its player_api.php with user name and "
         "password, or an HDHomeRun as hdhomerun://auto; may be given more than once.",
         true},
        {"guide", Kind::List, "", 0, 100, "URL|FILE",
         "XMLTV guide, plain or packed (gzip, xz, zip); may be given more than once.", true},
        {"guide-refresh-hours", Kind::Number, "6", 0, longestRefresh, "N",
         "Hours between refreshes of the guides, 0 to 720; 0 only when asked.", true},
        {"guide-days", Kind::Number, "7", 1, 14, "N", "Days of the guide that go out at most, 1 to 14.",
         true},
        {"no-placeholders", Kind::Flag, "false", 0, 0, "",
         "Give channels that no guide knows no programmes of an hour.", true},
        {"guide-sub-title-in-title", Kind::Flag, "false", 0, 0, "",
         "Write sub-titles into titles, for media servers that show one description for all airings.", true},
        {"guide-category", Kind::List, "", 0, 500, "FROM=TO",
         "What a category of the guide is called instead, as \"Fussball=Sports\"; may be given more than "
         "once.",
         true},
        {"no-event-channels", Kind::Flag, "false", 0, 0, "",
         "Take names like \"PPV 07: A vs B @ 20:00\" as they are, and make no programme of them.", true},
        {"original-logos", Kind::Flag, "false", 0, 0, "",
         "Give media servers the addresses of logos as playlists and guides name them, not copies kept here.",
         true},
        {"event-pattern", Kind::List, "", 0, 100, "EXPRESSION",
         "Regular expression with groups slot, title and time for such names; may be given more than once.",
         false},
        {"quiet-event", Kind::List, "", 0, 20, "KIND",
         "No notification for events of this kind (viewer_began, tuners_full ...; an unknown one is refused "
         "with "
         "the list); may be given more than once.",
         false},
        {"event-zone", Kind::Text, "", 0, 0, "ZONE", "Time zone of the times in such names.", false},
        {"tuners", Kind::Number, "4", 1, 64, "N", "How many can watch at once, 1 to 64.", true},
        {"stall-timeout", Kind::Number, "300", 10, 3600, "N",
         "A viewer that takes nothing for so many seconds is ended, 10 to 3600.", true},
        {"hls-limit", Kind::Number, "0", 0, 1'000'000, "N",
         "Of HLS streams take a quality of at most so many kbit/s; 0 takes the best.", true},
        {"no-keep-awake", Kind::Flag, "false", 0, 0, "",
         "Let the computer go to sleep also while somebody watches.", true},
        {"no-discovery", Kind::Flag, "false", 0, 0, "", "Do not make the tuner found on the network.", true},
        {"control-port", Kind::Number, "65001", 0, highestPort, "N", "Port of HDHomeRun discovery.", true},
        {"no-port-80", Kind::Flag, "false", 0, 0, "",
         "Do not answer on port 80, too, where Jellyfin looks for tuners.", true},
        {"test-card", Kind::Flag, "", 0, 0, "",
         "Offer channel 999, a test card made here; on while there is no playlist.", true},
        {"language", Kind::Text, "", 0, 0, "CODE",
         "Language of the windows: en, de, fr, es, nl or ar; that of the system if not given.", false},
        {"log-level", Kind::Text, "info", 0, 0, "L", "What to log: debug, info, warning or error.", true},
        {"friendly-name", Kind::Text, "PlexBridge", 0, 0, "NAME", "Name shown by media servers.", false},
        {"device-id", Kind::Text, "", 0, 0, "HEX", "8 hex digits instead of the id made at the first start.",
         false},
        {"api-token", Kind::Text, "", 0, 0, "TOKEN",
         "Opens changing requests from other computers; kept as a hash.", false},
        {"host-name", Kind::List, "", 0, 20, "NAME",
         "A name that this computer is reached by, besides its own: of a DNS or a proxy.", false},
        {"allow-public-peers", Kind::Flag, "false", 0, 0, "", "Answer peers outside private networks.",
         false},
        {"allow-other-targets", Kind::Flag, "false", 0, 0, "",
         "Let HDHomeRun clients have video sent to other addresses than their own.", false},
        {"history-sessions", Kind::Number, "100000", 100, 10'000'000, "N",
         "How many past sessions are kept, for 90 days at most.", false},
        {"database-synchronous", Kind::Text, "normal", 0, 0, "WORD",
         "normal or full: full keeps the last changes through a power cut, too, and writes more.", false},
        {"plex-server", Kind::Text, "", 0, 0, "URL",
         "Address of a Plex Media Server that --plex-setup sets up and that is kept right, as "
         "http://192.168.1.5:32400.",
         true},
        {"plex-token-file", Kind::Path, "", 0, 0, "FILE|keychain",
         "File that holds nothing but a token for it, or keychain: that of the desktop has it.", true},
        {"jellyfin-server", Kind::Text, "", 0, 0, "URL",
         "Address of a Jellyfin or Emby server that is asked who watches, as http://192.168.1.5:8096.", true},
        {"jellyfin-key-file", Kind::Path, "", 0, 0, "FILE|keychain",
         "File that holds nothing but an API key of it, or keychain.", true},
        {"no-server-upkeep", Kind::Flag, "false", 0, 0, "",
         "Change nothing in media servers by itself after the lineup or the guide changed.", true},
        {"viewer-names-days", Kind::Number, "90", 0, 90, "N",
         "How long it is kept who watched, in days; 0 never asks media servers for it.", false},
        {"ghost-minutes", Kind::Number, "0", 0, 1440, "N",
         "Ends streams that no media server knows of after so many minutes; 0 leaves that to a person.",
         false},
        {"mqtt-server", Kind::Text, "", 0, 0, "URL",
         "MQTT broker that is told who watches and what is wrong, for Home Assistant and others, as "
         "mqtt://192.168.1.5:1883 or mqtts://NAME:8883.",
         true},
        {"mqtt-user", Kind::Text, "", 0, 0, "NAME", "User of the broker.", true},
        {"mqtt-password-file", Kind::Path, "", 0, 0, "FILE|keychain",
         "File that holds nothing but its password, or keychain.", true},
        {"mqtt-ca-file", Kind::Path, "", 0, 0, "FILE",
         "Certificate that the broker's is signed by; those of the system if not given.", true},
        {"mqtt-topic", Kind::Text, "plexbridge", 0, 0, "TOPIC", "What the names of all topics begin with.",
         false},
        {"mqtt-discovery", Kind::Text, "homeassistant", 0, 0, "TOPIC|off",
         "What the names of Home Assistant's discovery topics begin with; off: there are none.", false},
        {"webhook", Kind::Text, "", 0, 0, "URL", "Address that each event is sent to by POST.", true},
        {"webhook-template", Kind::Text,
         R"({"event":"{kind}","state":"{state}","message":"{message}","channel":"{channel}","number":"{number}","client":"{client}","detail":"{detail}","time":"{time}"})",
         0, 0, "TEXT",
         "What is sent to it; {message}, {kind}, {channel}, {number}, {client}, {detail}, {state}, {time}, "
         "{trouble} and {id} are replaced.",
         false},
        {"webhook-type", Kind::Text, "application/json", 0, 0, "TYPE", "Media type of that.", false},
        {"ntfy", Kind::Text, "", 0, 0, "URL",
         "Topic of a ntfy server that each event is sent to, as https://ntfy.sh/TOPIC.", true},
        {"ntfy-token-file", Kind::Path, "", 0, 0, "FILE|keychain",
         "File that holds nothing but a token for it, or keychain.", true},
        {"ntfy-template", Kind::Text, "{message}", 0, 0, "TEXT", "What is sent to it, as for the webhook.",
         false},
        {"message-event", Kind::List, "", 0, 20, "KIND",
         "Kind of event that webhook and ntfy get (viewer_began, tuners_full ...), or all; may be given "
         "more than once. All that are trouble if not given.",
         false},
        {"max-consumers", Kind::Number, "10000", 1, 1'000'000, "N", "How many consumers are kept.", false},
    };
    return keys;
}

const QStringList &settingLanguages()
{
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"),
                                       QStringLiteral("es"), QStringLiteral("nl"), QStringLiteral("ar")};
    return languages;
}

const QList<SettingKey> &playlistKeys()
{
    using Kind = SettingKey::Kind;
    static const QList<SettingKey> keys{
        {"source", Kind::List, "", 0, 1, "URL|FILE",
         "Where the playlist is; hdhomerun://auto, or a DeviceID or address in place of auto, is a real "
         "tuner.",
         false},
        {"server", Kind::Text, "", 0, 0, "ADDRESS",
         "Instead of source: an account's server, or several, a, b.", false},
        {"user", Kind::Text, "", 0, 0, "NAME", "The account's user.", false},
        {"password", Kind::Text, "", 0, 0, "TEXT", "The account's password.", false},
        {"enabled", Kind::Flag, "true", 0, 0, "", "Whether it is used.", false},
        {"connections", Kind::Number, "0", 0, MaxPlaylistConnections, "N",
         "Streams the provider allows at once; 0 is no limit.", false},
        {"data-limit", Kind::Text, "", 0, 0, "SIZE",
         "Data of its streams (lists and guides are not counted) in a calendar month, such as 500 GB; an "
         "event warns at 80 %.",
         false},
        {"accept-bad-certificate", Kind::Flag, "false", 0, 0, "",
         "Take it and its streams from servers that can't prove who they are.", false},
        {"user-agent", Kind::Text, "", 0, 0, "TEXT", "Name told to the provider.", false},
        {"referrer", Kind::Text, "", 0, 0, "URL", "Page that the provider is told to have sent us.", false},
        {"header", Kind::List, "", 0, 20, "NAME: VALUE",
         "Header sent to the playlist's own host; may be given more than once.", false},
        {"proxy", Kind::Text, "", 0, 0, "URL",
         "Proxy for the playlist, its guide and its streams: http://, https://, socks4:// or socks5://.",
         false},
        {"interface", Kind::Text, "", 0, 0, "NAME|ADDRESS",
         "Network interface that they go out by; while it is down, nothing of it is reached.", false},
        {"may-reach-house", Kind::Flag, "false", 0, 0, "",
         "Let a playlist from the internet lead to addresses of this house and computer.", false},
        {"refresh-hours", Kind::Number, "6", 0, longestRefresh, "N",
         "Hours between refreshes, 0 to 720; 0 only when asked.", false},
        {"first-number", Kind::Number, "1", 1, MaxFirstNumber, "N",
         "Automatic guide numbers of its channels begin here.", false},
        {"encoding", Kind::Text, "", 0, 0, "NAME",
         "What its text is written in, if that is neither UTF-8 nor told: windows-1251, GBK ...", false},
        {"new-channels", Kind::Text, "on", 0, 0, "on|off|ask",
         "What becomes of channels that a refresh brings.", false},
        {"new-channels-in", Kind::List, "", 0, mostGroups, "RULE: GROUP",
         "The same for one group; may be given more than once.", false},
        {"films", Kind::Flag, "false", 0, 0, "", "Take films, episodes and clips in it for channels, too.",
         false},
        {"headings", Kind::Flag, "false", 0, 0, "",
         "Take headings in it (#### SPORT ####) for channels, too.", false},
        {"group", Kind::List, "", 0, mostGroups, "GROUP",
         "Only channels of this group; may be given more than once.", false},
        {"without-group", Kind::List, "", 0, mostGroups, "GROUP",
         "No channels of this group; may be given more than once.", false},
        {"names", Kind::Text, "", 0, 0, "EXPRESSION", "Only channels whose name this is found in.", false},
        {"without-names", Kind::Text, "", 0, 0, "EXPRESSION", "No channels whose name this is found in.",
         false},
    };
    return keys;
}

const QList<SettingKey> &guideKeys()
{
    using Kind = SettingKey::Kind;
    static const QList<SettingKey> keys{
        {"source", Kind::List, "", 0, 1, "URL|FILE", "Where the guide is.", false},
        {"zone", Kind::Text, "", 0, 0, "ZONE", "Time zone of times that name none; UTC if not given.", false},
        {"shift", Kind::Text, "", 0, 0, "HOURS|ZONE",
         "By how much its times are moved, or in which zone they were meant.", false},
        {"user-agent", Kind::Text, "", 0, 0, "TEXT", "Name told to the provider.", false},
        {"accept-bad-certificate", Kind::Flag, "false", 0, 0, "",
         "Take it from servers that can't prove who they are.", false},
    };
    return keys;
}
