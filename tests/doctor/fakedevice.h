// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/examined.h"
#include "support/fakeprovider.h"

#include <QJsonValue>
#include <QUdpSocket>

/// A device of two channels inside the test's own process, on loopback, that Plex finds; single answers can
/// be spoilt.
class FakeDevice {
public:
    FakeDevice();

    [[nodiscard]] FakeProvider &web() { return m_web; }
    [[nodiscard]] QString address() const; ///< "127.0.0.1:12345"
    [[nodiscard]] Examined examined() const; ///< with short limits
    /// discover.json with one field changed.
    void setField(const QString &name, const QJsonValue &value);
    void setLineup(const QByteArray &json);
    [[nodiscard]] QByteArray entry(const QByteArray &number) const; ///< of the lineup
    void setSearchReply(const QByteArray &datagram) { m_searchReply = datagram; } ///< empty: silent
    void setUpnpSilent() { m_isUpnpSilent = true; }

    [[nodiscard]] static QByteArray searchReply(const QByteArray &deviceIdHex);
    static constexpr char DeviceId[] = "10A12347";
    static constexpr char ScanStart[] = "/lineup.post?scan=start&source=Antenna";

private:
    void answerSearch();
    void answerUpnp();

    FakeProvider m_web;
    QUdpSocket m_search;
    QUdpSocket m_upnp;
    QByteArray m_searchReply;
    bool m_isUpnpSilent = false;
};
