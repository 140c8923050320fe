// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

/// An account at a provider that speaks the "Xtream Codes" interface. As the source of a playlist it is
/// written as the address of that interface: `http://SERVER/player_api.php?username=USER&password=PASSWORD`,
/// which holds the password as any playlist address of such a provider does. Plain value; never shown or
/// logged as it is.
struct XtreamAccount {
    QUrl server; ///< scheme, host, port and, rarely, a folder; nothing else
    QString user;
    QString password;
    QList<QUrl> otherServers =
        {}; ///< of the same provider, asked where `server` fails; at most MaxOtherServers
    friend bool operator==(const XtreamAccount &, const XtreamAccount &) = default;
};

inline constexpr qsizetype MaxOtherServers = 8;

/// None: the source is something else, or incomplete.
[[nodiscard]] std::optional<XtreamAccount> xtreamAccountOf(const QString &source);

/// As a source. `server` may be as people write it: "tv.example:8080", "http://tv.example/", or several,
/// parted by commas.
[[nodiscard]] std::optional<XtreamAccount> toXtreamAccount(const QString &server, const QString &user,
                                                           const QString &password);
[[nodiscard]] QString toSource(const XtreamAccount &account);

/// The login that a source names, as an account or as the address of its M3U (`get.php?username=..`), without
/// giving it away: the same for both. Empty: it names none.
[[nodiscard]] QString accountIdOf(const QString &source);

/// The same account at another of its servers.
[[nodiscard]] XtreamAccount atServer(const XtreamAccount &account, const QUrl &server);

/// The provider's own XMLTV guide.
[[nodiscard]] QUrl guideAddressOf(const XtreamAccount &account);
/// `action` of the interface ("get_live_streams"); empty: the account itself.
[[nodiscard]] QUrl interfaceAddressOf(const XtreamAccount &account, const QString &action);
/// The MPEG-TS stream of a channel.
[[nodiscard]] QUrl streamAddressOf(const XtreamAccount &account, const QString &streamId);
