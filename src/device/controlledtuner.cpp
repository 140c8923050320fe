// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/controlledtuner.h"

#include "device/controlvalues.h"
#include "device/logging.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr char everything[] = "0x0000-0x1fff";

GetSetAnswer lockedBy(const QString &address)
{
    return GetSetAnswer::error("resource locked by " + address.toLatin1());
}

const Channel *channelWhere(const QList<Channel> &channels, auto matches)
{
    const auto found = std::find_if(channels.cbegin(), channels.cend(), matches);
    return found == channels.cend() ? nullptr : &*found;
}

} // namespace

struct ControlledTuner::Variable {
    const char *name;
    const char *values; ///< for people: what may be set
    QByteArray (ControlledTuner::*read)() const;
    GetSetAnswer (ControlledTuner::*write)(const QByteArray &, const ControlClient &); ///< null: read-only
};

std::span<const ControlledTuner::Variable> ControlledTuner::table()
{
    using T = ControlledTuner;
    static constexpr std::array all{
        Variable{"channel", " <modulation>:<frequency|channel>", &T::channel, &T::setChannel},
        Variable{"channelmap", " <channelmap>", &T::channelMap, &T::setChannelMap},
        Variable{"debug", "", &T::debug, nullptr},
        Variable{"filter", " \"0x<nnnn>-0x<nnnn> [...]\"", &T::filter, &T::setFilter},
        Variable{"lockkey", " <key>|none|force", &T::lock, &T::setLock},
        Variable{"program", " <program number>", &T::program, &T::setProgram},
        Variable{"status", "", &T::status, nullptr},
        Variable{"streaminfo", "", &T::streamList, nullptr},
        Variable{"target", " udp|rtp://<ip>:<port>", &T::target, &T::setTarget},
        Variable{"vchannel", " <vchannel>", &T::virtualChannel, &T::setVirtualChannel},
        Variable{"vstatus", "", &T::virtualStatus, nullptr},
    };
    return all;
}

const ControlledTuner::Variable *ControlledTuner::find(const QByteArray &name)
{
    for (const Variable &variable : table()) {
        if (variable.name == name)
            return &variable;
    }
    return nullptr;
}

QByteArrayList ControlledTuner::help()
{
    QByteArrayList lines;
    for (const Variable &variable : table())
        lines.append(QByteArray(variable.name) + variable.values);
    return lines;
}

ControlledTuner::ControlledTuner(int number, const ControlParts &parts, const Clock &clock)
    : m_number(number)
    , m_parts(parts)
    , m_clock(clock)
    , m_filter(everything)
{
}

GetSetAnswer ControlledTuner::get(const QByteArray &variable)
{
    const Variable *found = find(variable);
    if (!found)
        return GetSetAnswer::error(getseterror::Unknown);
    forgetIfTaken();
    return GetSetAnswer::value((this->*found->read)());
}

GetSetAnswer ControlledTuner::set(const QByteArray &variable, const QByteArray &value,
                                  const ControlClient &client)
{
    const Variable *found = find(variable);
    if (!found)
        return GetSetAnswer::error(getseterror::Unknown);
    if (!found->write)
        return GetSetAnswer::error(getseterror::ReadOnly);
    forgetIfTaken();
    if (const auto refusal = refusalFor(variable, value, client))
        return *refusal;
    m_lastClient = client.address;
    m_ownAddress = client.ownAddress;
    touch();
    return (this->*found->write)(value, client);
}

std::optional<GetSetAnswer> ControlledTuner::refusalFor(const QByteArray &variable, const QByteArray &value,
                                                        const ControlClient &client) const
{
    const TunerView view = m_parts.tuner(m_number);
    if (isTakenByHttp(view))
        return lockedBy(view.status.clientAddress);
    const bool isForce = variable == "lockkey" && value == "force";
    if (m_lock && m_lock->key != client.lockKey && !isForce)
        return lockedBy(m_lock->address);
    return std::nullopt;
}

ControlledTuner::Tuning ControlledTuner::tuningOf(const QString &guideNumber, const QString &name,
                                                  const QByteArray &text) const
{
    const auto place = m_parts.frequencies().ofNumber(guideNumber).value_or(PseudoFrequency{});
    return {text.isEmpty() ? "8vsb:" + QByteArray::number(place.hertz) : text, guideNumber, name,
            place.rfChannel};
}

ControlledTuner::Tuning ControlledTuner::tuningAt(qint64 hertz, const QByteArray &text) const
{
    const QString id = m_parts.frequencies().channelAt(hertz);
    const QList<Channel> channels = id.isEmpty() ? QList<Channel>() : m_parts.channels();
    const Channel *found =
        channelWhere(channels, [&](const Channel &channel) { return channel.enabled && channel.id == id; });
    return found ? tuningOf(found->guideNumber, found->name, text) : Tuning{text, {}, {}, 0};
}

GetSetAnswer ControlledTuner::setChannel(const QByteArray &value, const ControlClient &client)
{
    if (value == "none") {
        untune();
        return GetSetAnswer::value(value);
    }
    const auto wanted = controlvalues::tunedChannel(value);
    if (!wanted)
        return GetSetAnswer::error("invalid channel");
    const ChannelMap map = m_map.value_or(m_parts.frequencies().map());
    const qint64 hertz = wanted->isRfChannel() ? hertzOf(map, wanted->number).value_or(0) : wanted->number;
    const GetSetAnswer answer = tune(tuningAt(hertz, wanted->text), client);
    return answer.isError ? answer : GetSetAnswer::value(wanted->text);
}

GetSetAnswer ControlledTuner::setVirtualChannel(const QByteArray &value, const ControlClient &client)
{
    if (value == "none") {
        untune();
        return GetSetAnswer::value(value);
    }
    const QString number = controlvalues::guideNumber(value);
    const QList<Channel> channels = m_parts.channels();
    const Channel *found =
        channelWhere(channels, [&](const Channel &c) { return c.enabled && c.guideNumber == number; });
    if (!found)
        return GetSetAnswer::error("invalid virtual channel");
    return tune(tuningOf(found->guideNumber, found->name, {}), client);
}

/// Answers with the virtual channel.
GetSetAnswer ControlledTuner::tune(const Tuning &tuning, const ControlClient &client)
{
    if (const auto refusal = reserve(client))
        return *refusal;
    const bool isSame = m_tuning && m_tuning->guideNumber == tuning.guideNumber;
    const bool isOther = m_tuning != tuning;
    if (isOther) {
        forgetTuning();
        m_stop = StreamStop::None;
    }
    m_tuning = tuning;
    tellTuned();
    if (!isSame)
        beginStream();
    return GetSetAnswer::value(virtualChannel());
}

GetSetAnswer ControlledTuner::setChannelMap(const QByteArray &value, const ControlClient &)
{
    const auto map = channelMapFromWord(value);
    if (!map)
        return GetSetAnswer::error("invalid channelmap");
    m_map = map;
    return GetSetAnswer::value(value);
}

GetSetAnswer ControlledTuner::setProgram(const QByteArray &value, const ControlClient &)
{
    const auto number = value == "none" ? std::optional(value) : controlvalues::program(value);
    if (!number)
        return GetSetAnswer::error("invalid program");
    m_program = *number;
    return GetSetAnswer::value(m_program);
}

GetSetAnswer ControlledTuner::setFilter(const QByteArray &value, const ControlClient &)
{
    if (!controlvalues::isFilter(value))
        return GetSetAnswer::error("invalid filter");
    m_filter = value;
    return GetSetAnswer::value(value); // to the letter: MythTV compares
}

GetSetAnswer ControlledTuner::setTarget(const QByteArray &value, const ControlClient &client)
{
    if (value == "none") {
        endStream();
        giveBackIfUnused();
        return GetSetAnswer::value(value);
    }
    const auto wanted = controlvalues::target(value);
    if (!wanted || !(m_parts.maySendElsewhere || controlvalues::isOwn(*wanted, client.address)))
        return GetSetAnswer::error("invalid target");
    if (!m_parts.begin)
        return GetSetAnswer::error("tuner busy");
    if (const auto refusal = reserve(client))
        return *refusal;
    if (m_target != wanted) {
        bankFaults(); // the channel is the same
        m_target = wanted;
        beginStream();
    }
    // It may have failed at once.
    return m_target ? GetSetAnswer::value(target()) : GetSetAnswer::error("tuner busy");
}

GetSetAnswer ControlledTuner::setLock(const QByteArray &value, const ControlClient &client)
{
    const auto key = value == "none" || value == "force" ? 0 : controlvalues::lockKey(value);
    if (!key)
        return GetSetAnswer::error("invalid lockkey");
    if (*key != 0) {
        if (const auto refusal = reserve(client))
            return *refusal;
        m_lock = Lock{*key, client.address};
        return GetSetAnswer::value(lock());
    }
    const bool wasLocked = m_lock.has_value();
    m_lock.reset();
    // Whoever unlocks is through with the tuner, although it stays tuned: Jellyfin and TVHeadend leave it so.
    if (wasLocked && !m_target)
        giveBack();
    giveBackIfUnused();
    return GetSetAnswer::value("none");
}

/// None: the tuner is ours to use.
std::optional<GetSetAnswer> ControlledTuner::reserve(const ControlClient &client)
{
    if (m_isReserved)
        return std::nullopt;
    m_isReserved = m_parts.reserve && m_parts.reserve(m_number, client.address);
    if (m_isReserved)
        return std::nullopt;
    const TunerView view = m_parts.tuner(m_number);
    return view.status.stream ? lockedBy(view.status.clientAddress) : GetSetAnswer::error("tuner busy");
}

void ControlledTuner::beginStream()
{
    if (!m_target || !m_tuning)
        return;
    qCDebug(lcDevice).noquote() << "tuner" << m_number << "to" << controlvalues::toText(*m_target)
                                << "channel" << m_tuning->guideNumber;
    if (m_tuning->guideNumber.isEmpty())
        return m_parts.end(m_number); // nothing at this frequency
    m_hasStream = true;
    m_stop = StreamStop::None;
    m_parts.begin({m_number, m_tuning->guideNumber, *m_target, m_lastClient, m_ownAddress});
}

void ControlledTuner::endStream()
{
    if (m_target.has_value()) {
        m_target.reset();
        m_parts.end(m_number);
        noteStop(StreamStop::Intended);
    }
}

void ControlledTuner::noteStop(StreamStop stop)
{
    if (m_hasStream)
        m_stop = stop;
    bankFaults();
}

/// Those of a stream are known for as long as there is no other.
void ControlledTuner::bankFaults()
{
    if (std::exchange(m_hasStream, false))
        m_pastFaults += m_parts.tuner(m_number).faults;
}

void ControlledTuner::untune()
{
    endStream();
    m_tuning.reset();
    forgetTuning();
    giveBackIfUnused();
}

void ControlledTuner::reclaim(std::optional<StreamStop> why)
{
    m_lock.reset();
    untune();
    m_stop = why.value_or(m_stop); // that the stream is over was known before the reason
}

void ControlledTuner::noteStreamEnded()
{
    m_target.reset();
    noteStop(StreamStop::Intended);
    giveBackIfUnused();
}

void ControlledTuner::tellTuned() const
{
    if (m_isReserved && m_parts.noteTuned)
        m_parts.noteTuned(m_number, m_tuning ? m_tuning->guideNumber : QString());
}

void ControlledTuner::giveBackIfUnused()
{
    if (!m_tuning && !m_target && !m_lock)
        giveBack();
}

void ControlledTuner::giveBack()
{
    if (std::exchange(m_isReserved, false))
        m_parts.release(m_number);
}

/// What belongs to the channel before.
void ControlledTuner::forgetTuning()
{
    m_tuning.reset();
    tellTuned();
    m_program.clear();
    m_filter = everything;
    m_pastFaults = {};
    m_hasStream = false;
}

/// A tuner that was given back tuned belongs to whoever streams from it now.
void ControlledTuner::forgetIfTaken()
{
    if (isTakenByHttp(m_parts.tuner(m_number)))
        forgetTuning();
}
