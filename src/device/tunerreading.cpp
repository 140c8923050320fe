// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/tunerreading.h"

#include <algorithm>

namespace {

constexpr qint64 bitsPerDatagram = qint64(7) * 188 * 8;

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

/// One line, else the library reads half a name as the next entry.
QByteArray lineOf(const QString &name)
{
    QString line = name;
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return c < u' ' || c == QChar(0x7F); }, u' ');
    return line.toUtf8();
}

/// Both lines begin so.
QByteArray signalText(const TunerReading &tuner)
{
    return "ch=" + tuner.channel + " lock=" + (tuner.isLocked ? "8vsb" : "none")
        + " ss=" + number(tuner.strength) + " snq=" + number(tuner.quality) + " seq=" + number(tuner.quality);
}

QByteArray networkText(const TunerReading &tuner)
{
    return "bps=" + number(tuner.bitrate) + " pps=" + number(tuner.bitrate / bitsPerDatagram);
}

} // namespace

QByteArray TunerReading::status() const
{
    return signalText(*this) + ' ' + networkText(*this);
}

QByteArray TunerReading::virtualStatus() const
{
    if (!isLocked)
        return "vch=none name=none auth=none cci=none cgms=none";
    return "vch=" + guideNumber.toUtf8() + " name=" + lineOf(channelName)
        + " auth=subscribed cci=none cgms=none";
}

QByteArray TunerReading::streamList() const
{
    if (!isLocked)
        return "none\n";
    return "1: " + guideNumber.toUtf8() + ' ' + lineOf(channelName) + "\ntsid=0x"
        + QByteArray::number(transportStreamId, 16).rightJustified(4, '0') + '\n';
}

QByteArray TunerReading::debug() const
{
    return "tun: " + signalText(*this) + " dbg=0\ndev: bps=" + number(upstreamBitrate)
        + " resync=" + number(faults.resyncs) + " overflow=" + number(faults.skips)
        + "\nts:  bps=" + number(upstreamBitrate) + " te=" + number(faults.missing)
        + " crc=" + number(faults.badTables) + "\nnet: " + networkText(*this)
        + " err=" + number(faults.dropped) + " stop=" + number(qint64(stop)) + '\n';
}
