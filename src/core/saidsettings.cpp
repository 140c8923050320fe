// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/saidtable.h"

#include <QCoreApplication>

namespace {

constexpr SaidEntry ofSettings[]{
    {Said::SettingNumber, QT_TRANSLATE_NOOP("SaidText", "must be a number from %1 to %2, not \"%3\"")},
    {Said::SettingFlag, QT_TRANSLATE_NOOP("SaidText", "must be true or false, not \"%1\"")},
    {Said::SettingBroker,
     QT_TRANSLATE_NOOP("SaidText",
                       "must be an address such as mqtt://192.168.1.5:1883, with nothing behind")},
    {Said::SettingTopic,
     QT_TRANSLATE_NOOP("SaidText", "must be the beginning of a topic such as home/tv, without + and #")},
    {Said::SettingWebAddress,
     QT_TRANSLATE_NOOP("SaidText", "must be an address that begins with http:// or https://")},
    {Said::SettingNtfy,
     QT_TRANSLATE_NOOP("SaidText", "must be an address with a topic such as https://ntfy.sh/my-topic")},
    {Said::SettingPlaceholder, QT_TRANSLATE_NOOP("SaidText", "knows no {%1}, only {%2}")},
    {Said::SettingWord, QT_TRANSLATE_NOOP("SaidText", "knows no \"%1\", only %2")},
    {Said::SettingHeader, QT_TRANSLATE_NOOP("SaidText", "must be a name, a colon and a value")},
    {Said::SettingGroupRule,
     QT_TRANSLATE_NOOP("SaidText", "must be on, off or ask, a colon and a group, not \"%1\"")},
    {Said::SettingTimes, QT_TRANSLATE_NOOP("SaidText", "may be given %1 times at most")},
    {Said::SettingOwnAddress,
     QT_TRANSLATE_NOOP("SaidText", "must be an IP address of this computer such as 192.168.1.5, not \"%1\"")},
    {Said::SettingOneOf, QT_TRANSLATE_NOOP("SaidText", "must be %1, not \"%2\"")},
    {Said::SettingHexDigits, QT_TRANSLATE_NOOP("SaidText", "must be 8 hex digits, not \"%1\"")},
    {Said::SettingProxy,
     QT_TRANSLATE_NOOP("SaidText", "must be an address such as socks5://192.168.1.9:1080")},
    {Said::SettingInterface,
     QT_TRANSLATE_NOOP("SaidText", "must be the name of a network interface such as wg0, or its address")},
    {Said::SettingLength, QT_TRANSLATE_NOOP("SaidText", "must be at most %1 characters long")},
    {Said::SettingAmount, QT_TRANSLATE_NOOP("SaidText", "must be an amount such as 500 GB, not \"%1\"")},
    {Said::SettingOnOffAsk, QT_TRANSLATE_NOOP("SaidText", "must be on, off or ask, not \"%1\"")},
    {Said::SettingEncoding,
     QT_TRANSLATE_NOOP("SaidText",
                       "must be the name of an encoding such as windows-1251 or GBK, not \"%1\"")},
    {Said::SettingPortTaken, QT_TRANSLATE_NOOP("SaidText", "must differ from port")},
    {Said::SettingPortsTaken, QT_TRANSLATE_NOOP("SaidText", "must differ from port and stream-port")},
    {Said::SettingNoOption, QT_TRANSLATE_NOOP("SaidText", "is no option; --help lists all")},
    {Said::SettingNeedsValue, QT_TRANSLATE_NOOP("SaidText", "needs a value")},
    {Said::SettingUnknown, QT_TRANSLATE_NOOP("SaidText", "is no setting")},
    {Said::SettingSourceTwice,
     QT_TRANSLATE_NOOP("SaidText", "is given twice: give each playlist a section of its own name")},
    {Said::SettingSourceMissing,
     QT_TRANSLATE_NOOP("SaidText", "is missing: write source = URL or FILE below that line")},
    {Said::SettingAccount,
     QT_TRANSLATE_NOOP("SaidText",
                       "must be an address such as http://tv.example:8080, or several with commas between, "
                       "and user = NAME stands beside it")},
    {Said::SettingZone, QT_TRANSLATE_NOOP("SaidText", "must be the name of a time zone, like Europe/Berlin")},
    {Said::SettingShift,
     QT_TRANSLATE_NOOP("SaidText", "must be hours, like +1 or -0.5, or the name of a time zone")},
    {Said::ExpressionTooLong, QT_TRANSLATE_NOOP("SaidText", "is longer than %1 characters")},
    {Said::ExpressionWrong, QT_TRANSLATE_NOOP("SaidText", "is no regular expression: %1 at character %2")},
    {Said::SettingsNotText, QT_TRANSLATE_NOOP("SaidText", "it is not UTF-8 text")},
    {Said::SettingsLineWrong,
     QT_TRANSLATE_NOOP("SaidText", "neither a comment, a [section] nor key = value")},
    {Said::SettingsTooLarge, QT_TRANSLATE_NOOP("SaidText", "it is too large for a settings file")},
    {Said::NotWritten, QT_TRANSLATE_NOOP("SaidText", "it cannot be written: %1")},
    {Said::NotUnpacked, QT_TRANSLATE_NOOP("SaidText", "it cannot be unpacked")},
    {Said::CopyHoldsMore, QT_TRANSLATE_NOOP("SaidText", "there is more in it than it says")},
    {Said::MayNotBeRead, QT_TRANSLATE_NOOP("SaidText", "it may not be read")},
    {Said::NotMoved, QT_TRANSLATE_NOOP("SaidText", "it cannot be moved")},
    {Said::NotEncrypted, QT_TRANSLATE_NOOP("SaidText", "libcrypto failed")},
};

static_assert([] {
    int next = int(Said::SettingNumber);
    for (const SaidEntry &entry : ofSettings) {
        if (int(entry.code) != next++)
            return false;
    }
    return next == SaidCount;
}());

} // namespace

std::span<const SaidEntry> saidOfSettings()
{
    return ofSettings;
}
