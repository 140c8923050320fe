// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/saidtable.h"

#include <QCoreApplication>

namespace {

constexpr SaidEntry ofServers[]{
    {Said::DoesNotAnswer, QT_TRANSLATE_NOOP("SaidText", "it does not answer")},
    {Said::AddressMustBeLike,
     QT_TRANSLATE_NOOP("SaidText", "its address must be like http://192.168.1.5:32400")},
    {Said::OnlyAPerson, QT_TRANSLATE_NOOP("SaidText", "only a person does this")},
    {Said::NoGuideTask, QT_TRANSLATE_NOOP("SaidText", "it has no task for the guide")},
    {Said::OwnDeviceSilent,
     QT_TRANSLATE_NOOP("SaidText", "our own device does not answer at any of its addresses")},
    {Said::NoCode, QT_TRANSLATE_NOOP("SaidText", "plex.tv gave no code")},
    {Said::GuideWithoutEnd, QT_TRANSLATE_NOOP("SaidText", "it reads a guide without an end")},
    {Said::GuideStillRead, QT_TRANSLATE_NOOP("SaidText", "the guide is still being read")},
    {Said::DoesNotSayPlex, QT_TRANSLATE_NOOP("SaidText", "it does not say that it is Plex")},
    {Said::CodeNotTyped, QT_TRANSLATE_NOOP("SaidText", "the code was not typed in time")},
    {Said::CodeRanOut, QT_TRANSLATE_NOOP("SaidText", "the code has run out")},
    {Said::NoSuchServer, QT_TRANSLATE_NOOP("SaidText", "the account has no such server")},
    {Said::ServerSilentEverywhere,
     QT_TRANSLATE_NOOP("SaidText", "the server does not answer at any of its addresses")},
    {Said::AcceptsDeviceHidden, QT_TRANSLATE_NOOP("SaidText", "it accepts the device and does not show it")},
    {Said::DeviceNotThere, QT_TRANSLATE_NOOP("SaidText", "our device is not there")},
    {Said::AcceptsGuideHidden,
     QT_TRANSLATE_NOOP("SaidText", "it accepts the guide and shows no recorder with our device")},
    {Said::NeitherXmlNorJson, QT_TRANSLATE_NOOP("SaidText", "neither XML nor JSON")},
    {Said::PageForBrowsers, QT_TRANSLATE_NOOP("SaidText", "a page for browsers")},
    {Said::AnswerSaysNo, QT_TRANSLATE_NOOP("SaidText", "the answer says no")},
    {Said::MoreThanAToken, QT_TRANSLATE_NOOP("SaidText", "it holds more than a token")},
    {Said::BuiltWithoutKeychain, QT_TRANSLATE_NOOP("SaidText", "this program was built without one")},
    {Said::NotInKeychain, QT_TRANSLATE_NOOP("SaidText", "it is not in the keychain")},
    {Said::NoSessionBus, QT_TRANSLATE_NOOP("SaidText", "there is no session bus")},
    {Said::IsOff, QT_TRANSLATE_NOOP("SaidText", "it is off")},
    {Said::OnlyThreeTargets, QT_TRANSLATE_NOOP("SaidText", "there are only mqtt, webhook and ntfy")},
    {Said::BrokerUnknown, QT_TRANSLATE_NOOP("SaidText", "the name of the broker is not known")},
    {Said::BrokerNoEncryption,
     QT_TRANSLATE_NOOP("SaidText",
                       "no encryption could be agreed on, or the broker's certificate is refused")},
    {Said::BrokerClosed, QT_TRANSLATE_NOOP("SaidText", "the broker closed the connection")},
    {Said::BrokerSilent, QT_TRANSLATE_NOOP("SaidText", "the broker does not answer")},
    {Said::BrokerRefusesConnection, QT_TRANSLATE_NOOP("SaidText", "the broker refuses the connection")},
    {Said::NoWayToBroker, QT_TRANSLATE_NOOP("SaidText", "there is no way to the broker")},
    {Said::BrokerOtherVersion, QT_TRANSLATE_NOOP("SaidText", "the broker speaks another version of MQTT")},
    {Said::BrokerRefusesId, QT_TRANSLATE_NOOP("SaidText", "the broker refuses the client's name")},
    {Said::BrokerUnavailable, QT_TRANSLATE_NOOP("SaidText", "the broker is not available at the moment")},
    {Said::BrokerRefusesLogin, QT_TRANSLATE_NOOP("SaidText", "the broker refuses the name or the password")},
    {Said::BrokerForbids, QT_TRANSLATE_NOOP("SaidText", "the broker does not let PlexBridge in")},
    {Said::OneUnderWay, QT_TRANSLATE_NOOP("SaidText", "one is under way already")},
    {Said::NoHdhomerunAnswers, QT_TRANSLATE_NOOP("SaidText", "no such HDHomeRun answers on this network")},
    {Said::HdhomerunAddressWrong,
     QT_TRANSLATE_NOOP("SaidText",
                       "hdhomerun:// is followed by auto, a DeviceID of 8 digits, or an IPv4 address")},
    {Said::OnlyOtherBridges,
     QT_TRANSLATE_NOOP("SaidText", "only other PlexBridges answer on this network, no true HDHomeRun")},
    {Said::TooManyBridges, QT_TRANSLATE_NOOP("SaidText", "too many PlexBridges answer")},
    {Said::DiskSilent, QT_TRANSLATE_NOOP("SaidText", "the disk does not answer")},
    {Said::DatabaseOfSchema, QT_TRANSLATE_NOOP("SaidText", "schema %1, this PlexBridge knows %2")},
    {Said::SsdpNeedsIpv4, QT_TRANSLATE_NOOP("SaidText", "SSDP needs IPv4")},
    {Said::NoDeviceId, QT_TRANSLATE_NOOP("SaidText", "not a DeviceID with a valid check digit")},
    {Said::DeviceFileDamaged, QT_TRANSLATE_NOOP("SaidText", "device.json is damaged and cannot be renamed")},
};

static_assert([] {
    int next = int(Said::DoesNotAnswer);
    for (const SaidEntry &entry : ofServers) {
        if (int(entry.code) != next++)
            return false;
    }
    return next == int(Said::SettingNumber);
}());

} // namespace

std::span<const SaidEntry> saidOfServers()
{
    return ofServers;
}
