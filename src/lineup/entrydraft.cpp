// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/entrydraft.h"

#include "core/channelgroups.h"
#include "core/secretaddress.h"
#include "lineup/attributescanner.h"
#include "lineup/playlisttext.h"
#include "lineup/requestheaders.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPath = 1000; // of a picture beside the list

bool isWord(QByteArrayView left, const char *right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

QByteArrayView unquoted(QByteArrayView text)
{
    text = text.trimmed();
    const bool quoted =
        text.size() >= 2 && text.front() == text.back() && (text.front() == '"' || text.front() == '\'');
    return quoted ? text.sliced(1, text.size() - 2) : text;
}

bool isNumberKey(QByteArrayView key)
{
    return isWord(key, "channel-number") || isWord(key, "ch-number") || isWord(key, "tvg-num");
}

/// The request header that an attribute or option of this name stands for; null: none.
const char *headerOfAttribute(QByteArrayView key)
{
    constexpr std::array<std::pair<const char *, const char *>, 9> Known{
        {{"user-agent", "User-Agent"},
         {"http-user-agent", "User-Agent"},
         {"http-referrer", "Referer"},
         {"http-referer", "Referer"},
         {"referrer", "Referer"},
         {"http-origin", "Origin"},
         {"http-cookie", "Cookie"},
         {"http-cookies", "Cookie"},
         {"http-authorization", "Authorization"}}};
    const auto found =
        std::find_if(Known.begin(), Known.end(), [key](const auto &one) { return isWord(key, one.first); });
    return found == Known.end() ? nullptr : found->second;
}

/// `name=value` in two; the value without its quotes. False: there is no `=`.
bool split(QByteArrayView option, QByteArrayView &key, QString &value)
{
    const qsizetype equals = option.indexOf('=');
    if (equals < 0)
        return false;
    key = option.first(equals).trimmed();
    value = playlistText(unquoted(option.sliced(equals + 1)));
    return true;
}

/// Typographers' quotation marks around values are plain ones.
QByteArray withPlainQuotes(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    if (plain.contains("=\xe2\x80\x9c") || plain.contains("=\xe2\x80\x9d"))
        plain.replace("\xe2\x80\x9c", "\"").replace("\xe2\x80\x9d", "\"");
    return plain;
}

/// Some write `#EXTINF:-1,Name tvg-id="x"`: where the attributes begin; else the end of all.
qsizetype endOfTitle(QByteArrayView title)
{
    qsizetype end = title.size();
    for (const QByteArrayView key : {" tvg-", " group-title="}) {
        const qsizetype at = title.indexOf(key);
        const qsizetype equals = at < 0 ? -1 : title.indexOf('=', at);
        if (equals > 0 && equals + 1 < title.size() && title[equals + 1] == '"')
            end = std::min(end, at);
    }
    return end;
}

/// Without what Kodi colours and emboldens with: "[COLOR red]Name[/COLOR]".
QString withoutMarkup(const QString &name)
{
    static const QRegularExpression tags(
        uR"(\[/?(?:COLOR|B|I|UPPERCASE|LOWERCASE|CAPITALIZE|LIGHT|CR)(?:\s[^\]]*)?\])"_s);
    if (!name.contains(u'['))
        return name;
    const QString plain = QString(name).remove(tags).simplified();
    return plain.isEmpty() ? name : plain;
}

/// A country code of two letters, in lower case; else empty. Lists of several countries name none.
QString countryOf(QByteArrayView bytes)
{
    const QString code = playlistLabel(bytes).toLower();
    const bool two = code.size() == 2
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    return two ? (code == "uk"_L1 ? u"gb"_s : code) : QString();
}

} // namespace

bool EntryDraft::readDescription(QByteArrayView extinf, bool &openQuote)
{
    extinf = extinf.trimmed();
    qsizetype duration = 0;
    while (duration < extinf.size() && QByteArrayView("+-.0123456789").contains(extinf[duration]))
        ++duration;
    bool isNumber = false;
    isChannel = extinf.first(duration).toByteArray().toDouble(&isNumber) <= 0 && isNumber;
    bool allowed = true;
    const QByteArray plain = withPlainQuotes(extinf.sliced(duration));
    const auto readAll = [&](AttributeScanner &scanner) {
        while (scanner.next()) {
            isChannel = true;
            allowed = readAttribute(scanner.key(), scanner.value()) && allowed;
        }
        openQuote = openQuote || scanner.sawOpenQuote();
    };
    AttributeScanner scanner(plain);
    readAll(scanner);
    const QByteArrayView title = scanner.title();
    AttributeScanner behind(title.sliced(endOfTitle(title)));
    readAll(behind);
    readTitle(title.first(endOfTitle(title)));
    return allowed;
}

void EntryDraft::readTitle(QByteArrayView title)
{
    entry.name = withoutMarkup(playlistLabel(title));
    // HDHomeRun devices write "5.1 One".
    const QString number = entry.wantedNumber + u' ';
    if (number.size() > 1 && entry.name.size() > number.size() && entry.name.startsWith(number)
        && !otherId.isEmpty())
        entry.name = entry.name.sliced(number.size());
    if (isAddress(entry.name)) // it is usually the stream's, account and all
        entry.name.clear();
}

// Read by other programs and of no use here: catchup and its companions, timeshift, tvg-rec (there is no
// archive to offer), group-logo, CUID and other ids of a program's own.
bool EntryDraft::readAttribute(QByteArrayView key, QByteArrayView value)
{
    if (readText(key, value))
        return true;
    if (isWord(key, "tvg-logo") || (isWord(key, "logo") && entry.logo.isEmpty()))
        readLogo(value);
    else if (isWord(key, "tvg-shift"))
        guideShift = hoursOf(value);
    else if (isWord(key, "tvg-country"))
        entry.country = countryOf(value);
    else if (isWord(key, "radio"))
        entry.radio =
            isWord(value.trimmed(), "true") || isWord(value.trimmed(), "yes") || value.trimmed() == "1";
    else if (const char *header = headerOfAttribute(key))
        return addRequestHeader(entry.source, QString::fromLatin1(header), playlistText(value));
    return true;
}

bool EntryDraft::readText(QByteArrayView key, QByteArrayView value)
{
    if (isWord(key, "tvg-id"))
        entry.tvgId = discreetLabel(value);
    else if (isWord(key, "tvg-name"))
        entry.tvgName = discreetLabel(value);
    else if (isWord(key, "group-title")
             || ((isWord(key, "tvg-group") || isWord(key, "group")) && entry.group.isEmpty()))
        entry.group = groupLabel(value);
    else if (isWord(key, "tvg-chno") || (isNumberKey(key) && entry.wantedNumber.isEmpty()))
        entry.wantedNumber = playlistLabel(value);
    else if (isWord(key, "channel-id"))
        otherId = discreetLabel(value);
    else if (isWord(key, "tvg-type") || isWord(key, "type"))
        kind = playlistLabel(value).toLower();
    else
        return false;
    return true;
}

bool EntryDraft::readVlcOption(QByteArrayView option)
{
    QByteArrayView key;
    QString value;
    if (!split(option, key, value))
        return true;
    if (const char *header = headerOfAttribute(key))
        return addRequestHeader(entry.source, QString::fromLatin1(header), value);
    if (isWord(key, "program"))
        entry.source.program = std::clamp(value.trimmed().toInt(), 0, 65535);
    return (!isWord(key, "http-header") && !isWord(key, "http-headers"))
        || addHeaderLine(entry.source, value);
}

bool EntryDraft::readKodiProperty(QByteArrayView property)
{
    QByteArrayView key;
    QString value;
    if (!split(property, key, value))
        return true;
    if (isWord(key, "inputstream.adaptive.stream_headers")
        || isWord(key, "inputstream.adaptive.manifest_headers")
        || isWord(key, "inputstream.adaptive.common_headers"))
        return addEncodedHeaders(entry.source, value);
    if (isWord(key, "inputstream.adaptive.license_type"))
        protection = value.trimmed().toLower();
    else if (isWord(key, "inputstream.adaptive.license_key"))
        isLicensed = isLicensed || !value.trimmed().isEmpty();
    else if (isWord(key, "inputstream.adaptive.drm_legacy")) {
        protection = value.section(u'|', 0, 0).trimmed().toLower();
        isLicensed = isLicensed || !value.section(u'|', 1, 1).isEmpty();
    }
    const char *header = headerOfAttribute(key);
    return !header || addRequestHeader(entry.source, QString::fromLatin1(header), value);
}

void EntryDraft::readLogo(QByteArrayView address)
{
    const QString text = playlistText(address).trimmed();
    entry.logo = webAddress(text);
    logo = entry.logo.isEmpty() && text.size() < LongestPath && !text.contains(u':') ? text : QString();
}

bool EntryDraft::isProtected() const
{
    constexpr std::array Systems{"com.widevine"_L1, "com.microsoft.playready"_L1, "com.huawei.wiseplay"_L1};
    return isLicensed && std::any_of(Systems.begin(), Systems.end(), [this](QLatin1StringView system) {
               return protection.startsWith(system);
           });
}

QUrl webAddress(const QString &text)
{
    QString address = text.trimmed();
    if (address.startsWith("//"_L1))
        address.prepend("https:"_L1);
    QUrl url(address, QUrl::TolerantMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return web && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

bool isAddress(const QString &text)
{
    return text.contains("://"_L1);
}

QString discreetLabel(QByteArrayView bytes)
{
    const QString label = playlistLabel(bytes);
    return isAddress(label) && carriesSecret(label) ? QString() : label;
}

QString groupLabel(QByteArrayView bytes)
{
    const QString label = discreetLabel(bytes);
    return label.contains(u';') ? groupsOf(label).join(u';') : label;
}

std::optional<std::chrono::minutes> hoursOf(QByteArrayView bytes)
{
    QByteArray text = bytes.trimmed().toByteArray();
    text.replace(',', '.');
    bool ok = false, minutesOk = true;
    const qsizetype colon = text.indexOf(':');
    double hours = text.first(colon < 0 ? text.size() : colon).toDouble(&ok);
    const double part = colon < 0 ? 0 : text.sliced(colon + 1).toUInt(&minutesOk) / 60.0;
    hours += text.startsWith('-') ? -part : part;
    if (!ok || !minutesOk || !(std::abs(hours) <= 24))
        return std::nullopt;
    return std::chrono::minutes(std::lround(hours * 60));
}
