// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/saying.h"

#include <QList>
#include <QMetaType>
#include <QString>

/// What is looked at, in the order of looking. Each has a title in FindingText.
enum class Check : quint8 {
    Address,
    Description,
    BaseAddress,
    DeviceId,
    TunerCount,
    DeviceXml,
    ScanState,
    Scan,
    Lineup,
    GuideNumbers,
    ChannelNames,
    StreamAddresses,
    Video,
    Transcode,
    VideoPort,
    Guide,
    GuideChannels,
    SearchFromNetwork,
    SearchHere,
    UpnpSearch,
    Twin,
    Firewall,
};
inline constexpr int CheckCount = int(Check::Firewall) + 1;

/// How a line is shown: green, amber, red.
enum class Verdict : quint8 { Fine, Note, Broken };

/// What was found; each has a verdict and words in findingtable.cpp. %1 and %2 of the words are the finding's
/// subject and detail.
enum class Reason : quint8 {
    // any document
    NoAnswer, ///< subject: what was asked for
    WrongStatus, ///< detail: the status
    SlowAnswer, ///< detail: milliseconds
    Unreadable, ///< subject: what was asked for; detail: why
    OutOfTime, ///< the whole checkup was ended here
    // addresses
    AddressFine, ///< subject: the address
    AddressPublic, ///< subject: the address
    AddressOnlyHere,
    AddressVirtual, ///< subject: the address; detail: its interface
    AddressOnlyVirtual,
    WentOnHere, ///< the rest was tried on this computer; subject: the address
    // discover.json
    DescriptionFine, ///< subject: the address; detail: milliseconds
    DescriptionIncomplete, ///< subject: the missing fields
    ModelTranscodes, ///< subject: the model
    BaseFine,
    BaseLocal, ///< subject: the address told
    BaseForeign, ///< subject: the address told; detail: the one asked
    BaseWithPath,
    DeviceIdFine, ///< subject: the id
    DeviceIdMalformed,
    DeviceIdCheckDigit,
    TunersFine, ///< subject: how many
    TunersNotNumber,
    TunersNone,
    DeviceXmlFine,
    DeviceXmlIncomplete, ///< subject: what is missing
    // the scan
    ScanStateFine,
    ScanStateIncomplete, ///< subject: what is missing
    ScanFine, ///< subject: milliseconds
    ScanNotOffered,
    ScanSomebodyWatches,
    ScanRefused, ///< subject: the status
    ScanLong, ///< subject: seconds
    // lineup.json
    LineupFine, ///< subject: how many channels
    LineupEmpty,
    LineupLong, ///< subject: how many channels
    NumbersFine,
    NumbersDuplicate, ///< subject: the numbers
    NumbersZero, ///< subject: names of channels
    NumbersMalformed, ///< subject: the numbers
    NamesFine,
    NamesMissing, ///< subject: the numbers
    StreamsFine,
    StreamsMissing, ///< subject: the numbers
    StreamsLocal, ///< subject: the host
    StreamsForeign, ///< subject: the host
    StreamsWithQuery, ///< subject: the numbers
    // video
    VideoFine, ///< subject: the channel; detail: milliseconds
    VideoSlow, ///< subject: the channel; detail: milliseconds
    VideoTunersBusy,
    VideoRefused, ///< subject: the channel; detail: status and error
    VideoSilent, ///< subject: the channel
    VideoIsNone, ///< something came that is no video; subject: the channel; detail: its type
    TranscodeFine,
    VideoPortFine, ///< subject: the port
    VideoPortElsewhere, ///< subject: the port
    // the guide
    GuideFine, ///< subject: programmes; detail: megabytes
    GuideBroken, ///< subject: line; detail: why
    GuideLarge, ///< subject: megabytes
    GuideWithoutProgrammes,
    GuideOver, ///< subject: when the last programme ends
    GuideChannelsFine,
    GuideIdsDiffer, ///< subject: ids
    GuideUncovered, ///< subject: the numbers
    // searches
    SearchFine, ///< subject: the address
    SearchOff,
    SearchMoved, ///< detail: the port that clients ask
    SearchSilent, ///< subject: the address; detail: the port
    SearchDamaged, ///< detail: what is wrong
    SearchOther, ///< another device answers; subject: its id; detail: the port
    SearchElsewhere, ///< the answer came from another address; subject: it; detail: the one asked
    UpnpFine,
    UpnpSilent,
    UpnpNeedsIpv4,
    TwinNone,
    TwinFound, ///< subject: its address; detail: the id
    // this computer
    FirewallNone,
    FirewallUnseen,
    FirewallUfw, ///< subject: the command
    FirewallFirewalld, ///< subject: the command
    FirewallNftables, ///< subject: the command
};
inline constexpr int ReasonCount = int(Reason::FirewallNftables) + 1;

[[nodiscard]] Verdict verdictOf(Reason reason);

/// One line of the checkup. Plain value; holds no provider URL and no secret.
struct Finding {
    Check check;
    Reason reason;
    QString subject;
    Saying detail;
    [[nodiscard]] Verdict verdict() const { return verdictOf(reason); }
    friend bool operator==(const Finding &, const Finding &) = default;
};
using Findings = QList<Finding>;

[[nodiscard]] int countOf(const Findings &findings, Verdict verdict);

Q_DECLARE_METATYPE(Finding)
