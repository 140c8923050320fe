// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/systemvariables.h"

#include "device/devicemodel.h"

#include <algorithm>
#include <array>

struct SystemVariables::Variable {
    const char *name;
    const char *text; ///< what never changes; null: read() it
    QByteArray (SystemVariables::*read)() const; ///< null, as text is: only to be set
    GetSetAnswer (SystemVariables::*write)(const QByteArray &) const; ///< null: read-only
};

namespace {

constexpr char copyright[] = "PlexBridge, GPL-3.0-or-later";
constexpr char features[] = "channelmap: us-bcast us-cable\n"
                            "modulation: 8vsb qam256 qam64\n"
                            "auto-modulation: auto auto6t auto6c qam\n";

} // namespace

const SystemVariables::Variable *SystemVariables::find(const QByteArray &name)
{
    using S = SystemVariables;
    static constexpr std::array table{
        Variable{"/lineup/scan", nullptr, &S::scan, &S::setScan},
        Variable{"/sys/copyright", copyright, nullptr, nullptr},
        Variable{"/sys/debug", nullptr, &S::debug, nullptr},
        Variable{"/sys/features", features, nullptr, nullptr},
        Variable{"/sys/hwmodel", devicemodel::Number, nullptr, nullptr},
        Variable{"/sys/model", devicemodel::FirmwareName, nullptr, nullptr},
        Variable{"/sys/restart", nullptr, nullptr, &S::restart},
        Variable{"/sys/version", devicemodel::FirmwareVersion, nullptr, nullptr},
    };
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Variable &variable) { return variable.name == name; });
    return found == table.end() ? nullptr : &*found;
}

QByteArrayList SystemVariables::help()
{
    return {"/lineup/scan start|abort",
            "/sys/copyright",
            "/sys/debug",
            "/sys/features",
            "/sys/hwmodel",
            "/sys/model",
            "/sys/restart self",
            "/sys/version"};
}

SystemVariables::SystemVariables(const ControlParts &parts)
    : m_parts(parts)
{
}

GetSetAnswer SystemVariables::get(const QByteArray &name) const
{
    const Variable *found = find(name);
    if (found && found->text)
        return GetSetAnswer::value(found->text);
    if (found && found->read)
        return GetSetAnswer::value((this->*found->read)());
    return GetSetAnswer::error(getseterror::Unknown);
}

GetSetAnswer SystemVariables::set(const QByteArray &name, const QByteArray &value) const
{
    const Variable *found = find(name);
    if (!found)
        return GetSetAnswer::error(getseterror::Unknown);
    return found->write ? (this->*found->write)(value) : GetSetAnswer::error(getseterror::ReadOnly);
}

int SystemVariables::streamingTuners() const
{
    int streaming = 0;
    for (int i = 0; i < m_parts.description().tunerCount; ++i)
        streaming += m_parts.tuner(i).status.stream.has_value();
    return streaming;
}

QByteArray SystemVariables::debug() const
{
    const QList<Channel> channels = m_parts.channels();
    const auto enabled = std::count_if(channels.cbegin(), channels.cend(),
                                       [](const Channel &channel) { return channel.enabled; });
    return "tuners: " + QByteArray::number(m_parts.description().tunerCount) + " streaming "
        + QByteArray::number(streamingTuners()) + "\nlineup: " + QByteArray::number(qint64(enabled))
        + " channels\n";
}

QByteArray SystemVariables::scan() const
{
    const ScanStatus scan = m_parts.scanStatus();
    const int progress = scan.inProgress ? std::clamp(scan.progress, 0, 100) : 100;
    return QByteArray("state=") + (scan.inProgress ? "running" : "complete")
        + " progress=" + QByteArray::number(progress) + "% found=" + QByteArray::number(scan.found);
}

GetSetAnswer SystemVariables::setScan(const QByteArray &value) const
{
    if (value != "start" && value != "abort")
        return GetSetAnswer::error("invalid scan");
    // As over HTTP: a tuner that streams cannot scan.
    if (value == "start" && streamingTuners() > 0)
        return GetSetAnswer::error("tuner busy");
    value == "start" ? m_parts.startScan() : m_parts.abortScan();
    return GetSetAnswer::value(value);
}

GetSetAnswer SystemVariables::restart(const QByteArray &value) const
{
    if (value != "self")
        return GetSetAnswer::error("invalid restart");
    if (m_parts.restart)
        m_parts.restart();
    return GetSetAnswer::value(value);
}
