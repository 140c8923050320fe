// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/answers.h"
#include "doctor/examined.h"
#include "doctor/finding.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

/// From answers to findings. All pure; hosts are compared as they stand in "host:port".
namespace judge {

inline constexpr int MostChannels = 480; ///< that Plex saves at set-up (field-notes.md 2.6)
inline constexpr qint64 LargeGuide = 20'000'000; ///< bytes (field-notes.md 2.6)

/// Those of an answer that is no document; none where the status is 200.
[[nodiscard]] std::optional<Finding> refusal(Check check, const Answer &answer);

[[nodiscard]] Findings addresses(const QStringList &told, const QList<OwnAddress> &own,
                                 bool publicPeersAllowed);
/// The first that others can use; empty: there is none.
[[nodiscard]] QString addressFromOutside(const QStringList &told);
[[nodiscard]] QString hostOf(const QString &address); ///< "[fd00::1]:3000" is "fd00::1"
[[nodiscard]] bool isThisComputer(const QString &host); ///< localhost, 127.x, ::1

/// discover.json, asked at `address`: the device, what it tells of its address, its id and its tuners.
[[nodiscard]] Findings description(const Answer &answer, const QString &address);
[[nodiscard]] QString deviceIdIn(const Answer &description);
[[nodiscard]] bool isValidDeviceId(const QString &deviceId); ///< with its check digit
[[nodiscard]] Findings deviceXml(const Answer &answer);

[[nodiscard]] Finding scanState(const Answer &first, const Answer &second);
[[nodiscard]] bool isScanOffered(const Answer &state);
[[nodiscard]] bool isScanRunning(const Answer &state);
/// What is wrong with the answer to lineup.post; none: the scan runs.
[[nodiscard]] std::optional<Finding> scanStart(const Answer &answer);

struct OfferedChannel {
    QString number;
    QString name;
    QString url;
};
[[nodiscard]] QList<OfferedChannel> channelsIn(const Answer &lineup);
[[nodiscard]] Findings lineup(const Answer &answer, const QString &address);

[[nodiscard]] Finding stream(Check check, const StreamAnswer &answer, const QString &channel);
[[nodiscard]] Finding videoPort(const Answer &answer, quint16 port);

[[nodiscard]] Findings guide(const Answer &answer, const GuideReading &reading, const QStringList &numbers,
                             const QDateTime &now);

/// Who has to answer a search, and where it was sent.
struct Searched {
    QString host;
    quint16 port = 0;
    QString deviceId;
};
[[nodiscard]] Finding search(Check check, const Echoes &echoes, const Searched &searched);
[[nodiscard]] Finding upnpSearch(const Echoes &echoes, const QStringList &addresses);
[[nodiscard]] Finding twin(const Echoes &echoes, const QList<OwnAddress> &own, const QString &deviceId);

struct Services {
    QByteArray ufwConf; ///< /etc/ufw/ufw.conf
    bool firewalld = false;
    bool nftables = false;
    bool seen = true; ///< false: there was nobody to ask which services run
};
struct OpenPorts {
    QString network; ///< "192.168.1.0/24"; empty: not known
    QList<int> tcp;
    QList<int> udp;
};
[[nodiscard]] Findings firewall(const Services &services, const OpenPorts &ports);
[[nodiscard]] QString networkOf(const QString &host, const QList<OwnAddress> &own);

} // namespace judge
