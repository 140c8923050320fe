// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/deviceidentity.h"

#include "core/said.h"
#include "device/logging.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<quint8, 16> evenDigits{0xA, 0x5, 0xF, 0x6, 0x7, 0xC, 0x1, 0xB,
                                            0x9, 0x2, 0x8, 0xD, 0x4, 0x3, 0xE, 0x0};
constexpr auto authLength = 24;

/// XOR over the digits of `number`, the even places (from the left) through the table.
quint8 digitSum(quint32 number)
{
    quint8 sum = 0;
    for (int place = 0; place < 8; ++place) {
        const quint8 digit = (number >> (28 - 4 * place)) & 0xF;
        sum ^= place % 2 == 0 ? evenDigits[digit] : digit;
    }
    return sum;
}

QString randomAuth()
{
    std::array<quint32, 5> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), authLength * 3 / 4);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding));
}

std::optional<DeviceIdentity> parse(const QByteArray &json)
{
    static const QRegularExpression authForm(u"\\A[A-Za-z0-9_-]{24}\\z"_s);
    const QJsonObject stored = QJsonDocument::fromJson(json).object();
    const DeviceIdentity identity{stored["deviceId"_L1].toString().toUpper(),
                                  stored["deviceAuth"_L1].toString()};
    if (!DeviceIdentity::isValid(identity.deviceId) || !authForm.match(identity.deviceAuth).hasMatch())
        return std::nullopt;
    return identity;
}

Problem unusable(const QString &directory, const Saying &detail)
{
    return {ProblemCode::DataDirectoryUnusable, directory, detail};
}

Result<DeviceIdentity> make(const QString &directory, const QString &path)
{
    const DeviceIdentity fresh{DeviceIdentity::random(), randomAuth()};
    QSaveFile file(path);
    const QJsonObject stored{{"deviceId"_L1, fresh.deviceId}, {"deviceAuth"_L1, fresh.deviceAuth}};
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(stored).toJson()) < 0 || !file.commit())
        return unusable(directory, file.errorString());
    qCInfo(lcDevice).noquote() << "device" << fresh.deviceId << "made";
    return fresh;
}

/// Renames `path` to the first free name with "corrupt" in it. Empty: it could not be renamed.
QString setAside(const QString &path)
{
    for (int number = 1; number < 1000; ++number) {
        const QString aside = path + u".corrupt-%1"_s.arg(number);
        if (!QFile::exists(aside))
            return QFile::rename(path, aside) ? aside : QString();
    }
    return {};
}

Result<DeviceIdentity> readOrMake(const QString &directory)
{
    const QString path = QDir(directory).filePath(u"device.json"_s);
    QFile file(path);
    if (!file.exists())
        return make(directory, path);
    // An unreadable file is no damaged one: a new id would orphan the channel mapping kept by Plex.
    if (!file.open(QIODevice::ReadOnly))
        return unusable(directory, file.errorString());
    if (const auto identity = parse(file.read(4096)))
        return *identity;
    file.close();
    const QString aside = setAside(path);
    if (aside.isEmpty())
        return unusable(directory, Said::DeviceFileDamaged);
    qCWarning(lcDevice).noquote() << "device.json is damaged: kept as" << aside
                                  << "and made anew; media servers see a new device";
    return make(directory, path);
}

} // namespace

QUuid DeviceIdentity::uuid() const
{
    static const QUuid plexBridge(0x5d0a1c5e, 0x6f0b, 0x4c5e, 0x9a, 0x41, 0x0e, 0x3b, 0x7c, 0x92, 0xd1, 0x58);
    return QUuid::createUuidV5(plexBridge, deviceId);
}

bool DeviceIdentity::isValid(const QString &deviceId)
{
    static const QRegularExpression form(u"\\A[0-9A-Fa-f]{8}\\z"_s);
    if (!form.match(deviceId).hasMatch())
        return false;
    const quint32 number = deviceId.toUInt(nullptr, 16);
    return number != 0 && number != 0xFFFFFFFF && digitSum(number) == 0;
}

QString DeviceIdentity::random()
{
    // 0x10F: outside the blocks of real hardware and of the units that libhdhomerun takes for old ones.
    const quint32 open = 0x10F00000 | (QRandomGenerator::system()->bounded(0x10000u) << 4);
    return u"%1"_s.arg(open | digitSum(open), 8, 16, QLatin1Char('0')).toUpper();
}

Result<DeviceIdentity> DeviceIdentity::load(const QString &directory, const QString &wanted)
{
    if (!wanted.isEmpty() && !isValid(wanted))
        return Problem{ProblemCode::BadOption, u"device-id"_s, Said::NoDeviceId};
    auto identity = readOrMake(directory);
    if (!identity || wanted.isEmpty())
        return identity;
    return DeviceIdentity{wanted.toUpper(), identity.value().deviceAuth};
}

Result<DeviceIdentity> DeviceIdentity::renew(const QString &directory)
{
    return make(directory, QDir(directory).filePath(u"device.json"_s));
}
