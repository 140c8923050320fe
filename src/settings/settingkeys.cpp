// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

namespace {
constexpr int highestPort = 65535;
}

const QList<SettingKey> &settingKeys()
{
    using Kind = SettingKey::Kind;
    static const QList<SettingKey> keys{
        {"config", Kind::Path, "", 0, 0, "FILE", "Settings file; made when something is saved.", true},
        {"data-dir", Kind::Path, "", 0, 0, "DIR", "Directory of the database and caches.", true},
        {"address", Kind::Text, "", 0, 0, "IP", "Address to listen on; any if not given.", true},
        {"port", Kind::Number, "3000", 0, highestPort, "N", "Control port; 0 takes any free one.", true},
        {"stream-port", Kind::Number, "5004", 0, highestPort, "N", "Video port; 0 takes any free one.", true},
        {"playlist", Kind::List, "", 0, 100, "URL|FILE", "M3U playlist; may be given more than once.", true},
        {"guide", Kind::List, "", 0, 100, "URL|FILE",
         "XMLTV guide, plain or gzip; may be given more than once.", true},
        {"tuners", Kind::Number, "4", 1, 64, "N", "How many can watch at once, 1 to 64.", true},
        {"no-discovery", Kind::Flag, "false", 0, 0, "", "Do not make the tuner found on the network.", true},
        {"control-port", Kind::Number, "65001", 0, highestPort, "N", "Port of HDHomeRun discovery.", true},
        {"test-card", Kind::Flag, "", 0, 0, "",
         "Offer channel 999, a test card made here; on while there is no playlist.", true},
        {"log-level", Kind::Text, "info", 0, 0, "L", "What to log: debug, info, warning or error.", true},
        {"friendly-name", Kind::Text, "PlexBridge", 0, 0, "NAME", "Name shown by media servers.", false},
        {"device-id", Kind::Text, "", 0, 0, "HEX", "8 hex digits instead of the id made at the first start.",
         false},
        {"api-token", Kind::Text, "", 0, 0, "TOKEN", "Opens changing requests from other computers.", false},
        {"allow-public-peers", Kind::Flag, "false", 0, 0, "", "Answer peers outside private networks.",
         false},
        {"max-consumers", Kind::Number, "10000", 1, 1'000'000, "N", "How many consumers are kept.", false},
    };
    return keys;
}
