// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingvalue.h"

#include "core/channelfilter.h"
#include "core/datause.h"
#include "core/messagetemplate.h"
#include "core/playlistconfig.h"
#include "core/said.h"
#include "core/textencoding.h"
#include "core/writtenaddress.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestUserAgent = 500;

Problem bad(const SettingKey &key, const Saying &allowed)
{
    return {ProblemCode::BadOption, QLatin1StringView(key.name), allowed};
}

Result<QVariant> parsedNumber(const SettingKey &key, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < key.least || number > key.most)
        return bad(key, {Said::SettingNumber, {key.least, key.most, text}});
    return QVariant(number);
}

Result<QVariant> parsedFlag(const SettingKey &key, const QString &text)
{
    const QString word = text.toLower();
    if (QStringList{u"true"_s, u"yes"_s, u"on"_s, u"1"_s}.contains(word))
        return QVariant(true);
    if (QStringList{u"false"_s, u"no"_s, u"off"_s, u"0"_s}.contains(word))
        return QVariant(false);
    return bad(key, {Said::SettingFlag, {text}});
}

/// A URL stays; a path, also as a file: URL, becomes absolute.
QString parsedSource(const QString &text, const QDir &base)
{
    if (text.startsWith("file:"_L1, Qt::CaseInsensitive))
        return QUrl(text).toLocalFile();
    return text.contains("://"_L1) ? text : QDir::cleanPath(base.absoluteFilePath(text));
}

bool isListOfGroups(const SettingKey &key)
{
    const QLatin1StringView name(key.name);
    return name == "group"_L1 || name == "without-group"_L1 || name == "new-channels-in"_L1;
}

/// Not of addresses and files.
bool isListOfTexts(const SettingKey &key)
{
    return QLatin1StringView(key.valueName) != "URL|FILE"_L1;
}

bool isExpression(const SettingKey &key)
{
    const QLatin1StringView name(key.name);
    return name == "names"_L1 || name == "without-names"_L1;
}

bool isHeaderLine(const QString &text)
{
    static const QRegularExpression line(uR"(\A\s*[A-Za-z0-9!#$%&'*+.^_`|~-]+\s*:\s*\S[^\x00-\x1f]*\z)"_s);
    return line.match(text).hasMatch();
}

bool isProxy(const QString &text)
{
    const QUrl url = readAddress(text);
    static const QStringList schemes{u"http"_s,   u"https"_s,   u"socks4"_s, u"socks4a"_s,
                                     u"socks5"_s, u"socks5h"_s, u"socks"_s};
    return url.isValid() && schemes.contains(url.scheme()) && !url.host().isEmpty();
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::TolerantMode);
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
        && !url.host().isEmpty();
}

bool isBroker(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "mqtt"_L1 || url.scheme() == "mqtts"_L1) && !url.host().isEmpty()
        && url.userInfo().isEmpty() && url.path().size() <= 1 && !url.hasQuery();
}

/// Of MQTT: a name that can be published to, without the signs of those who listen.
bool isTopic(const QString &text)
{
    return text.size() <= 200 && !text.startsWith(u'/') && !text.endsWith(u'/')
        && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c == u'+' || c == u'#' || c == u'$' || c.isSpace() || !c.isPrint();
           });
}

/// Of the places that events are sent to. Addresses are not repeated: they may hold a key.
Saying messageFault(QLatin1StringView name, const QString &text)
{
    if (name == "mqtt-server"_L1 && !isBroker(text))
        return Said::SettingBroker;
    if ((name == "mqtt-topic"_L1 || name == "mqtt-discovery"_L1) && !isTopic(text))
        return Said::SettingTopic;
    if (name == "webhook"_L1 && !isWebAddress(text))
        return Said::SettingWebAddress;
    if (name == "ntfy"_L1 && (!isWebAddress(text) || QUrl(text).path().size() < 2))
        return Said::SettingNtfy;
    if (name.endsWith("-template"_L1)) {
        if (const QString unknown = messagetemplate::unknownName(text); !unknown.isEmpty())
            return {Said::SettingPlaceholder, {unknown, messagetemplate::names().join(u"}, {"_s)}};
    }
    return {};
}

/// Of the lists of kinds of events.
Saying kindFault(QLatin1StringView name, const QString &word)
{
    const bool takesAll = name == "message-event"_L1;
    if ((!takesAll && name != "quiet-event"_L1) || (takesAll && word == "all"_L1) || eventKindFromWord(word))
        return {};
    QStringList known;
    if (takesAll)
        known.append(u"all"_s);
    for (const EventKind kind : EventKinds)
        known.append(toWord(kind));
    return {Said::SettingWord, {word, known.join(u", "_s)}};
}

/// An empty text is no source, but a group: that of the channels without one.
Result<QVariant> parsedList(const SettingKey &key, const QStringList &texts, const QDir &base)
{
    QStringList out;
    for (const QString &text : texts) {
        if (isListOfGroups(key))
            out.append(text);
        else if (QLatin1StringView(key.name) == "header"_L1) {
            if (!isHeaderLine(text))
                return bad(key, Said::SettingHeader); // the value may be a secret
            out.append(text.trimmed());
        } else if (!text.trimmed().isEmpty() && isListOfTexts(key))
            out.append(text.trimmed());
        else if (!text.trimmed().isEmpty())
            out.append(parsedSource(text.trimmed(), base));
    }
    for (const QString &rule : std::as_const(out)) {
        if (QLatin1StringView(key.name) == "new-channels-in"_L1
            && (!newChannelsOf(rule.section(u':', 0, 0)) || !rule.contains(u':')))
            return bad(key, {Said::SettingGroupRule, {rule}});
    }
    for (const QString &word : std::as_const(out)) {
        if (const Saying fault = kindFault(QLatin1StringView(key.name), word); !fault.isEmpty())
            return bad(key, fault);
    }
    if (out.size() > key.most)
        return bad(key, {Said::SettingTimes, {key.most}});
    return QVariant(out);
}

/// Four numbers or IPv6; not "1.2.3", which old C functions read as 1.2.0.3.
bool isNumericAddress(const QString &text)
{
    const QHostAddress address(text);
    return !address.isNull() && (address.protocol() == QHostAddress::IPv6Protocol || text.count(u'.') == 3);
}

/// Blanks at its ends may be meant.
Result<QVariant> parsedExpression(const SettingKey &key, const QString &text)
{
    if (text.isEmpty())
        return QVariant();
    if (const Problem problem = problemOf(ChannelFilter{{}, {}, text, {}}))
        return bad(key, problem.detail);
    return QVariant(text);
}

Result<QVariant> parsedText(const SettingKey &key, const QString &text)
{
    static const QRegularExpression hexDigits(u"\\A[0-9A-Fa-f]{8}\\z"_s);
    const QLatin1StringView name(key.name);
    if (name == "address"_L1 && !isNumericAddress(text))
        return bad(key, {Said::SettingOwnAddress, {text}});
    if (name == "log-level"_L1
        && !QStringList{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s}.contains(text))
        return bad(key, {Said::SettingOneOf, {u"debug, info, warning, error"_s, text}});
    if (name == "language"_L1 && !settingLanguages().contains(text))
        return bad(key, {Said::SettingOneOf, {settingLanguages().join(u", "_s), text}});
    if (name == "database-synchronous"_L1 && text != u"normal" && text != u"full")
        return bad(key, {Said::SettingOneOf, {u"normal, full"_s, text}});
    if (name == "device-id"_L1 && !hexDigits.match(text).hasMatch())
        return bad(key, {Said::SettingHexDigits, {text}});
    if (name == "proxy"_L1 && !isProxy(text)) // which is not repeated: it may hold a password
        return bad(key, Said::SettingProxy);
    if (name == "interface"_L1 && (text.size() > 45 || text.contains(u'/') || text.contains(u' ')))
        return bad(key, Said::SettingInterface);
    if (const Saying fault = messageFault(name, text); !fault.isEmpty())
        return bad(key, fault);
    if ((name == "user-agent"_L1 || name == "referrer"_L1) && text.size() > longestUserAgent)
        return bad(key, {Said::SettingLength, {longestUserAgent}});
    if (name == "data-limit"_L1 && !dataAmountOf(text))
        return bad(key, {Said::SettingAmount, {text}});
    if (name == "new-channels"_L1 && !newChannelsOf(text))
        return bad(key, {Said::SettingOnOffAsk, {text}});
    if (name == "encoding"_L1 && !isKnownEncoding(text.toLatin1())
        && text.compare("utf-8"_L1, Qt::CaseInsensitive) != 0)
        return bad(key, {Said::SettingEncoding, {text}});
    return QVariant(text);
}

} // namespace

bool settingvalue::isSecret(QLatin1StringView name)
{
    return name.endsWith("-token-file"_L1) || name.endsWith("-key-file"_L1)
        || name.endsWith("-password-file"_L1);
}

const SettingKey *settingvalue::keyNamed(const QString &name)
{
    const auto &keys = settingKeys();
    const auto found = std::find_if(
        keys.begin(), keys.end(), [&](const SettingKey &key) { return name == QLatin1StringView(key.name); });
    return found == keys.end() ? nullptr : &*found;
}

QString settingvalue::environmentName(const SettingKey &key)
{
    return u"PLEXBRIDGE_"_s + QString::fromLatin1(key.name).toUpper().replace(u'-', u'_');
}

Result<QVariant> settingvalue::parsed(const SettingKey &key, const QStringList &texts, const QDir &base)
{
    if (key.kind == SettingKey::Kind::List)
        return parsedList(key, texts, base);
    if (isExpression(key))
        return parsedExpression(key, texts.isEmpty() ? QString() : texts.last());
    const QString text = texts.isEmpty() ? QString() : texts.last().trimmed();
    if (text.isEmpty())
        return QVariant();
    switch (key.kind) {
    case SettingKey::Kind::Number:
        return parsedNumber(key, text);
    case SettingKey::Kind::Flag:
        return parsedFlag(key, text);
    case SettingKey::Kind::Path:
        if (text == InKeychain && isSecret(QLatin1StringView(key.name)))
            return QVariant(text);
        return QVariant(QDir::cleanPath(base.absoluteFilePath(text)));
    case SettingKey::Kind::Text:
    case SettingKey::Kind::List:
        break;
    }
    return parsedText(key, text);
}

QStringList settingvalue::texts(const SettingKey &key, const QVariant &value)
{
    if (!value.isValid())
        return {};
    if (key.kind != SettingKey::Kind::List)
        return {value.toString()};
    // A list emptied on purpose is kept as one empty line, lest it look like one never set.
    const QStringList list = value.toStringList();
    return list.isEmpty() ? QStringList{QString()} : list;
}

QList<Problem> settingvalue::clashes(const std::function<QVariant(const QString &)> &inForce)
{
    QList<Problem> found;
    const int port = inForce(u"port"_s).toInt(), streamPort = inForce(u"stream-port"_s).toInt();
    if (port != 0 && port == streamPort)
        found.append({ProblemCode::BadOption, u"stream-port"_s, Said::SettingPortTaken});
    const int controlPort = inForce(u"control-port"_s).toInt();
    const bool discovery = !inForce(u"no-discovery"_s).toBool();
    if (discovery && controlPort != 0 && (controlPort == port || controlPort == streamPort))
        found.append({ProblemCode::BadOption, u"control-port"_s, Said::SettingPortsTaken});
    return found;
}
