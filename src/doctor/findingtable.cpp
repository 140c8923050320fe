// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/findingtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

constexpr auto Fine = Verdict::Fine, Note = Verdict::Note, Broken = Verdict::Broken;

constexpr std::array<const char *, CheckCount> titles{
    QT_TRANSLATE_NOOP("FindingText", "Network address"),
    QT_TRANSLATE_NOOP("FindingText", "Device description"),
    QT_TRANSLATE_NOOP("FindingText", "Address told to Plex"),
    QT_TRANSLATE_NOOP("FindingText", "Device ID"),
    QT_TRANSLATE_NOOP("FindingText", "Tuners"),
    QT_TRANSLATE_NOOP("FindingText", "UPnP description"),
    QT_TRANSLATE_NOOP("FindingText", "Scan status"),
    QT_TRANSLATE_NOOP("FindingText", "Channel scan"),
    QT_TRANSLATE_NOOP("FindingText", "Channels"),
    QT_TRANSLATE_NOOP("FindingText", "Guide numbers"),
    QT_TRANSLATE_NOOP("FindingText", "Channel names"),
    QT_TRANSLATE_NOOP("FindingText", "Stream addresses"),
    QT_TRANSLATE_NOOP("FindingText", "Video"),
    QT_TRANSLATE_NOOP("FindingText", "Video, transcoded"),
    QT_TRANSLATE_NOOP("FindingText", "Video port"),
    QT_TRANSLATE_NOOP("FindingText", "Guide"),
    QT_TRANSLATE_NOOP("FindingText", "Guide and channels"),
    QT_TRANSLATE_NOOP("FindingText", "Network search"),
    QT_TRANSLATE_NOOP("FindingText", "Local search"),
    QT_TRANSLATE_NOOP("FindingText", "UPnP search"),
    QT_TRANSLATE_NOOP("FindingText", "Same device ID"),
    QT_TRANSLATE_NOOP("FindingText", "Firewall"),
};

constexpr std::array<FindingEntry, ReasonCount> entries{{
    {Reason::NoAnswer, Broken, QT_TRANSLATE_NOOP("FindingText", "Nothing answers at %1."),
     QT_TRANSLATE_NOOP("FindingText",
                       "See that PlexBridge listens on this address (Settings, Network) and that no firewall "
                       "closes the port.")},
    {Reason::WrongStatus, Broken, QT_TRANSLATE_NOOP("FindingText", "%1 is answered with the error %2."),
     QT_TRANSLATE_NOOP("FindingText",
                       "Another program or a proxy may answer in PlexBridge's place: end it, or choose "
                       "another port in the settings.")},
    {Reason::SlowAnswer, Note,
     QT_TRANSLATE_NOOP("FindingText", "%1 took %2 ms to answer. Plex gives up after 2 seconds."),
     QT_TRANSLATE_NOOP("FindingText", "See what keeps this computer busy.")},
    {Reason::Unreadable, Broken, QT_TRANSLATE_NOOP("FindingText", "What %1 answers cannot be read: %2."),
     QT_TRANSLATE_NOOP("FindingText",
                       "Another program may answer in PlexBridge's place: end it, or choose another port in "
                       "the settings.")},
    {Reason::OutOfTime, Broken,
     QT_TRANSLATE_NOOP("FindingText", "The check took too long and was ended here."),
     QT_TRANSLATE_NOOP("FindingText", "See what keeps this computer busy, then run it again.")},

    {Reason::AddressFine, Fine,
     QT_TRANSLATE_NOOP("FindingText", "Others on your network reach this computer at %1."), ""},
    {Reason::AddressPublic, Note,
     QT_TRANSLATE_NOOP("FindingText",
                       "%1 is a public address. PlexBridge answers only private ones, so others on this "
                       "network are refused."),
     QT_TRANSLATE_NOOP("FindingText",
                       "If this network is your own, set allow-public-peers = true in the settings file.")},
    {Reason::AddressOnlyHere, Note,
     QT_TRANSLATE_NOOP("FindingText",
                       "There is no address to reach PlexBridge at from other computers. Only a Plex on this "
                       "computer can use it."),
     QT_TRANSLATE_NOOP("FindingText",
                       "If Plex runs elsewhere, connect this computer to the network and leave the address "
                       "to listen on empty.")},
    {Reason::AddressVirtual, Note,
     QT_TRANSLATE_NOOP("FindingText",
                       "%1 belongs to %2, a network inside this computer or a VPN. Plex on another computer "
                       "cannot use it."),
     QT_TRANSLATE_NOOP("FindingText", "Do not type this address into Plex.")},
    {Reason::AddressOnlyVirtual, Note,
     QT_TRANSLATE_NOOP("FindingText",
                       "The only address is %1 of %2, a network inside this computer or a VPN."),
     QT_TRANSLATE_NOOP(
         "FindingText",
         "In a container, give it the network of its host (--network host), so that Plex can reach it.")},
    {Reason::WentOnHere, Note,
     QT_TRANSLATE_NOOP("FindingText", "The rest was tried at %1, which only this computer reaches."), ""},

    {Reason::DescriptionFine, Fine, QT_TRANSLATE_NOOP("FindingText", "The device answers at %1 after %2 ms."),
     ""},
    {Reason::DescriptionIncomplete, Broken, QT_TRANSLATE_NOOP("FindingText", "discover.json lacks %1."),
     QT_TRANSLATE_NOOP(
         "FindingText",
         "Another tuner program may use this port: end it, or choose another port in the settings.")},
    {Reason::ModelTranscodes, Note,
     QT_TRANSLATE_NOOP("FindingText",
                       "The model %1 makes Plex ask the tuner to transcode, which PlexBridge does not do."),
     ""},
    {Reason::BaseFine, Fine, QT_TRANSLATE_NOOP("FindingText", "Plex is told %1, where the device was asked."),
     ""},
    {Reason::BaseLocal, Broken,
     QT_TRANSLATE_NOOP("FindingText", "Plex is told %1, which means Plex's own computer and not this one."),
     QT_TRANSLATE_NOOP(
         "FindingText",
         "Add the device in Plex by this computer's address in the network, not by localhost.")},
    {Reason::BaseForeign, Broken,
     QT_TRANSLATE_NOOP("FindingText", "Plex is told %1, but the device was asked at %2."),
     QT_TRANSLATE_NOOP("FindingText",
                       "A proxy or container changes the address. Let Plex reach PlexBridge directly.")},
    {Reason::BaseWithPath, Broken,
     QT_TRANSLATE_NOOP("FindingText", "Plex is told %1, but looks only at the top of an address."),
     QT_TRANSLATE_NOOP("FindingText", "Let Plex reach PlexBridge without a path, directly at its port.")},
    {Reason::DeviceIdFine, Fine, QT_TRANSLATE_NOOP("FindingText", "%1 is valid."), ""},
    {Reason::DeviceIdMalformed, Broken,
     QT_TRANSLATE_NOOP("FindingText", "\"%1\" is no device ID: it has to be eight hexadecimal digits."),
     QT_TRANSLATE_NOOP("FindingText",
                       "Remove device-id from the settings file, and PlexBridge makes a valid one.")},
    {Reason::DeviceIdCheckDigit, Broken,
     QT_TRANSLATE_NOOP("FindingText",
                       "The last digit of %1 does not fit the others, so most programs ignore the device."),
     QT_TRANSLATE_NOOP("FindingText",
                       "Remove device-id from the settings file, and PlexBridge makes a valid one.")},
    {Reason::TunersFine, Fine, QT_TRANSLATE_NOOP("FindingText", "Tuners told to Plex: %1."), ""},
    {Reason::TunersNotNumber, Broken,
     QT_TRANSLATE_NOOP("FindingText", "The number of tuners is sent as text (%1), so Plex sees a wrong one."),
     QT_TRANSLATE_NOOP(
         "FindingText",
         "Another tuner program may use this port: end it, or choose another port in the settings.")},
    {Reason::TunersNone, Broken, QT_TRANSLATE_NOOP("FindingText", "No tuner is offered."),
     QT_TRANSLATE_NOOP("FindingText", "Set the number of tuners in the settings.")},
    {Reason::DeviceXmlFine, Fine,
     QT_TRANSLATE_NOOP("FindingText", "The description for UPnP programs is valid."), ""},
    {Reason::DeviceXmlIncomplete, Note,
     QT_TRANSLATE_NOOP("FindingText",
                       "The description for UPnP programs lacks %1. Some programs ignore the device."),
     ""},

    {Reason::ScanStateFine, Fine,
     QT_TRANSLATE_NOOP("FindingText", "Plex learns twice in a row whether a scan runs."), ""},
    {Reason::ScanStateIncomplete, Broken, QT_TRANSLATE_NOOP("FindingText", "lineup_status.json lacks %1."),
     QT_TRANSLATE_NOOP(
         "FindingText",
         "Another tuner program may use this port: end it, or choose another port in the settings.")},
    {Reason::ScanFine, Fine,
     QT_TRANSLATE_NOOP("FindingText", "The scan that Plex starts was done after %1 ms."), ""},
    {Reason::ScanNotOffered, Note,
     QT_TRANSLATE_NOOP("FindingText", "The device offers no scan. Plex then reads the channels at once."),
     ""},
    {Reason::ScanSomebodyWatches, Note, QT_TRANSLATE_NOOP("FindingText", "Not tried: somebody watches."),
     QT_TRANSLATE_NOOP("FindingText",
                       "Run the check again when nobody does, if you want to try the scan too.")},
    {Reason::ScanRefused, Broken,
     QT_TRANSLATE_NOOP(
         "FindingText",
         "The scan that Plex starts is answered with the error %1. Plex then says \"Device not found\"."),
     QT_TRANSLATE_NOOP("FindingText",
                       "A proxy may let only reading requests pass. Let Plex reach PlexBridge directly.")},
    {Reason::ScanLong, Note, QT_TRANSLATE_NOOP("FindingText", "The scan still runs after %1 s."),
     QT_TRANSLATE_NOOP(
         "FindingText",
         "A provider answers slowly. Wait until the playlists are read before you set up Plex.")},

    {Reason::LineupFine, Fine, QT_TRANSLATE_NOOP("FindingText", "Channels offered: %1."), ""},
    {Reason::LineupEmpty, Broken,
     QT_TRANSLATE_NOOP("FindingText", "No channel is offered, and Plex cannot be set up without one."),
     QT_TRANSLATE_NOOP(
         "FindingText",
         "Add a playlist in the settings, or look at the Channels page for what is wrong with it.")},
    {Reason::LineupLong, Note,
     QT_TRANSLATE_NOOP("FindingText",
                       "%1 channels are offered. Plex cannot save more than 480 when it is set up."),
     QT_TRANSLATE_NOOP("FindingText", "Hide channels that nobody watches, or use a smaller playlist.")},
    {Reason::NumbersFine, Fine, QT_TRANSLATE_NOOP("FindingText", "Every channel has a number of its own."),
     ""},
    {Reason::NumbersDuplicate, Broken,
     QT_TRANSLATE_NOOP("FindingText", "Used more than once: %1. Plex then shows one channel of each number."),
     QT_TRANSLATE_NOOP("FindingText", "Give the channels different numbers in the playlist (tvg-chno).")},
    {Reason::NumbersZero, Broken,
     QT_TRANSLATE_NOOP("FindingText", "Without a number: %1. Plex finds only one such channel."),
     QT_TRANSLATE_NOOP("FindingText", "Give these channels numbers in the playlist (tvg-chno).")},
    {Reason::NumbersMalformed, Note,
     QT_TRANSLATE_NOOP("FindingText",
                       "Not in the form 5 or 5.1: %1. Some programs leave these channels out."),
     QT_TRANSLATE_NOOP("FindingText", "Give these channels other numbers in the playlist (tvg-chno).")},
    {Reason::NamesFine, Fine, QT_TRANSLATE_NOOP("FindingText", "Every channel has a name."), ""},
    {Reason::NamesMissing, Note, QT_TRANSLATE_NOOP("FindingText", "Channels without a name: %1."),
     QT_TRANSLATE_NOOP("FindingText", "Give them a name in the playlist.")},
    {Reason::StreamsFine, Fine,
     QT_TRANSLATE_NOOP("FindingText", "Every channel has an address that Plex can use."), ""},
    {Reason::StreamsMissing, Broken, QT_TRANSLATE_NOOP("FindingText", "Channels without an address: %1."),
     QT_TRANSLATE_NOOP(
         "FindingText",
         "Another tuner program may use this port: end it, or choose another port in the settings.")},
    {Reason::StreamsLocal, Broken,
     QT_TRANSLATE_NOOP("FindingText",
                       "Channels are told to be at %1, which means Plex's own computer and not this one."),
     QT_TRANSLATE_NOOP(
         "FindingText",
         "Add the device in Plex by this computer's address in the network, not by localhost.")},
    {Reason::StreamsForeign, Broken,
     QT_TRANSLATE_NOOP("FindingText",
                       "Channels are told to be at %1, which is not where the device was asked."),
     QT_TRANSLATE_NOOP("FindingText",
                       "A proxy or container changes the address. Let Plex reach PlexBridge directly.")},
    {Reason::StreamsWithQuery, Note,
     QT_TRANSLATE_NOOP(
         "FindingText",
         "These channels have a question mark in their address: %1. Plex adds another one to it."),
     ""},

    {Reason::VideoFine, Fine, QT_TRANSLATE_NOOP("FindingText", "Channel %1 plays after %2 ms."), ""},
    {Reason::VideoSlow, Note,
     QT_TRANSLATE_NOOP("FindingText", "Channel %1 plays only after %2 ms. Some programs give up earlier."),
     QT_TRANSLATE_NOOP("FindingText", "The provider is slow to answer; try another channel.")},
    {Reason::VideoTunersBusy, Note, QT_TRANSLATE_NOOP("FindingText", "Not tried: all tuners are in use."),
     QT_TRANSLATE_NOOP("FindingText", "Run the check again when fewer watch.")},
    {Reason::VideoRefused, Broken, QT_TRANSLATE_NOOP("FindingText", "Channel %1 does not play: %2."),
     QT_TRANSLATE_NOOP("FindingText",
                       "Try whether other channels play. If none does, look at the provider's account and at "
                       "the Log page.")},
    {Reason::VideoSilent, Broken,
     QT_TRANSLATE_NOOP("FindingText",
                       "Channel %1 is answered, but no video comes. Plex gives up after about 30 seconds."),
     QT_TRANSLATE_NOOP("FindingText",
                       "Try whether other channels play. If none does, look at the provider's account and at "
                       "the Log page.")},
    {Reason::VideoIsNone, Broken, QT_TRANSLATE_NOOP("FindingText", "What channel %1 sends is no video (%2)."),
     QT_TRANSLATE_NOOP("FindingText",
                       "Another program may answer in PlexBridge's place: end it, or choose another port in "
                       "the settings.")},
    {Reason::TranscodeFine, Fine,
     QT_TRANSLATE_NOOP("FindingText", "Channel %1 plays also when Plex adds its wish to transcode."), ""},
    {Reason::VideoPortFine, Fine,
     QT_TRANSLATE_NOOP("FindingText", "Port %1, which Plex falls back to, answers."), ""},
    {Reason::VideoPortElsewhere, Note,
     QT_TRANSLATE_NOOP("FindingText",
                       "Port %1 does not answer. Plex falls back to it for a channel whose address it lost."),
     QT_TRANSLATE_NOOP("FindingText", "Use port %1 for video, if no other program needs it.")},

    {Reason::GuideFine, Fine, QT_TRANSLATE_NOOP("FindingText", "The guide has %1 programmes (%2 MB)."), ""},
    {Reason::GuideBroken, Broken, QT_TRANSLATE_NOOP("FindingText", "The guide is damaged at line %1: %2."),
     QT_TRANSLATE_NOOP("FindingText", "Restart PlexBridge; if it stays so, report it.")},
    {Reason::GuideLarge, Note,
     QT_TRANSLATE_NOOP("FindingText", "The guide has %1 MB. Plex has trouble with more than 20 MB."),
     QT_TRANSLATE_NOOP("FindingText", "Use a guide with fewer days, or hide channels that nobody watches.")},
    {Reason::GuideWithoutProgrammes, Note,
     QT_TRANSLATE_NOOP("FindingText",
                       "The guide has channels, but no programmes. Plex shows \"Unknown Airing\"."),
     QT_TRANSLATE_NOOP("FindingText", "Add a guide (XMLTV) in the settings, or wait until it is read.")},
    {Reason::GuideOver, Note,
     QT_TRANSLATE_NOOP("FindingText", "The last programme of the guide ended on %1."),
     QT_TRANSLATE_NOOP("FindingText", "See that the guide's address in the settings still works.")},
    {Reason::GuideChannelsFine, Fine,
     QT_TRANSLATE_NOOP("FindingText", "Every channel is in the guide under its number."), ""},
    {Reason::GuideIdsDiffer, Note,
     QT_TRANSLATE_NOOP("FindingText",
                       "Channels of the guide that are not offered: %1. Plex does not map them by itself."),
     ""},
    {Reason::GuideUncovered, Note, QT_TRANSLATE_NOOP("FindingText", "Channels without programmes: %1."),
     QT_TRANSLATE_NOOP("FindingText",
                       "Add a guide that has them, or set their tvg-id in the playlist to its ids.")},

    {Reason::SearchFine, Fine, QT_TRANSLATE_NOOP("FindingText", "The device answers the search at %1."), ""},
    {Reason::SearchOff, Note,
     QT_TRANSLATE_NOOP("FindingText",
                       "Discovery is switched off, so Plex does not find the device by itself."),
     QT_TRANSLATE_NOOP("FindingText", "Switch it on in the settings, or type the address into Plex.")},
    {Reason::SearchMoved, Note,
     QT_TRANSLATE_NOOP("FindingText", "Plex searches at port %2, where this device does not listen."),
     QT_TRANSLATE_NOOP("FindingText", "Set the port for discovery to %2, or type the address into Plex.")},
    {Reason::SearchSilent, Broken,
     QT_TRANSLATE_NOOP(
         "FindingText",
         "No answer to the search at %1, port %2 (UDP). Plex does not find the device by itself."),
     QT_TRANSLATE_NOOP("FindingText",
                       "End other tuner programs on this computer and look at the firewall, or type the "
                       "address into Plex.")},
    {Reason::SearchDamaged, Broken,
     QT_TRANSLATE_NOOP("FindingText", "The answer to the search is not valid (%2), so programs ignore it."),
     QT_TRANSLATE_NOOP("FindingText", "End other tuner programs on this computer.")},
    {Reason::SearchOther, Broken,
     QT_TRANSLATE_NOOP("FindingText",
                       "Another device (%1) answers the search in PlexBridge's place, at port %2 (UDP)."),
     QT_TRANSLATE_NOOP("FindingText",
                       "End the other tuner program on this computer, then restart PlexBridge.")},
    {Reason::SearchElsewhere, Broken,
     QT_TRANSLATE_NOOP(
         "FindingText",
         "The search was answered from %1 instead of %2, and programs take that for the device's address."),
     QT_TRANSLATE_NOOP("FindingText", "Set the address to listen on in the settings to %2.")},
    {Reason::UpnpFine, Fine, QT_TRANSLATE_NOOP("FindingText", "The device answers the UPnP search."), ""},
    {Reason::UpnpSilent, Note,
     QT_TRANSLATE_NOOP("FindingText",
                       "No answer to the UPnP search. Few programs need it; Plex has another one."),
     QT_TRANSLATE_NOOP("FindingText", "Look at the firewall (port 1900, UDP).")},
    {Reason::UpnpNeedsIpv4, Note,
     QT_TRANSLATE_NOOP("FindingText",
                       "The device listens on an IPv6 address only, and the UPnP search goes over IPv4."),
     QT_TRANSLATE_NOOP("FindingText", "Leave the address in the settings empty, or type an IPv4 address.")},
    {Reason::TwinNone, Fine,
     QT_TRANSLATE_NOOP("FindingText", "No other device in the network has the ID %1."), ""},
    {Reason::TwinFound, Broken,
     QT_TRANSLATE_NOOP("FindingText", "The device at %1 has the same ID %2. Plex takes both for one."),
     QT_TRANSLATE_NOOP("FindingText",
                       "End one of them, or choose \"Use another device ID\" on the Device page and add "
                       "PlexBridge in Plex anew. Without a window: remove device.json from the data "
                       "directory and restart PlexBridge.")},

    {Reason::FirewallNone, Fine, QT_TRANSLATE_NOOP("FindingText", "No firewall was seen on this computer."),
     ""},
    {Reason::FirewallUnseen, Note,
     QT_TRANSLATE_NOOP("FindingText", "Whether a firewall is on could not be seen on this computer."),
     QT_TRANSLATE_NOOP("FindingText",
                       "If Plex does not reach PlexBridge, look whether a firewall closes its ports.")},
    {Reason::FirewallUfw, Note,
     QT_TRANSLATE_NOOP(
         "FindingText",
         "The firewall ufw is on. Whether it lets Plex through, only an administrator can see."),
     QT_TRANSLATE_NOOP("FindingText", "If Plex does not reach PlexBridge, open its ports: %1")},
    {Reason::FirewallFirewalld, Note,
     QT_TRANSLATE_NOOP(
         "FindingText",
         "The firewall firewalld is on. Whether it lets Plex through, only an administrator can see."),
     QT_TRANSLATE_NOOP("FindingText", "If Plex does not reach PlexBridge, open its ports: %1")},
    {Reason::FirewallNftables, Note,
     QT_TRANSLATE_NOOP(
         "FindingText",
         "The firewall nftables is on. Whether it lets Plex through, only an administrator can see."),
     QT_TRANSLATE_NOOP("FindingText", "If Plex does not reach PlexBridge, open its ports: %1")},
}};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < entries.size(); ++i) {
        if (size_t(entries[i].reason) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "one entry for each reason, in the order of the enumeration");

} // namespace

const FindingEntry &entryOf(Reason reason)
{
    return entries.at(size_t(reason));
}

const char *titleOf(Check check)
{
    return titles.at(size_t(check));
}

Verdict verdictOf(Reason reason)
{
    return entryOf(reason).verdict;
}

int countOf(const Findings &findings, Verdict verdict)
{
    return int(std::count_if(findings.begin(), findings.end(),
                             [&](const Finding &finding) { return finding.verdict() == verdict; }));
}
