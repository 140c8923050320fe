// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/playlisttext.h"

#include "core/textencoding.h"

#include <QStringDecoder>
#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <utility>

namespace {

constexpr qsizetype MaxLabel = 200;
constexpr qsizetype LongestLabelBytes = 16 * 1024;
constexpr qsizetype LongestHead = 4096; // where #EXTENC is looked for
constexpr qsizetype LongestSample = 64 * 1024;

// 0x80 to 0x9f; the five places without a meaning stay control characters, as browsers have it.
constexpr std::array<char16_t, 32> Windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character.unicode() >= 0x80 && character.unicode() < 0xa0)
            character = QChar(Windows1252[character.unicode() - 0x80]);
    }
    return text;
}

/// What `#EXTENC:` near the beginning says, if it is known and not UTF-8; else empty.
QByteArray declaredEncoding(QByteArrayView text)
{
    constexpr QByteArrayView mark = "#EXTENC:";
    const QByteArray head = text.first(std::min<qsizetype>(text.size(), LongestHead)).toByteArray();
    const qsizetype at = head.toUpper().indexOf(mark);
    if (at < 0)
        return {};
    const QByteArray rest = head.sliced(at + mark.size());
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '\n' || c == '\r'; });
    const QByteArray name = rest.first(end - rest.begin()).trimmed();
    return isKnownEncoding(name) ? name : QByteArray();
}

/// Calls `take` with each line and its end.
template <typename Take> void eachLine(QByteArrayView text, Take take)
{
    while (!text.isEmpty()) {
        const auto *const newline =
            std::find_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype size = std::min<qsizetype>(newline - text.begin() + 1, text.size());
        take(text.first(size));
        text = text.sliced(size);
    }
}

/// Lines beyond ASCII, sorted by whether they are UTF-8.
struct ForeignLines {
    qsizetype good = 0, bad = 0;
    QByteArray sample; ///< of the bad ones
};

ForeignLines foreignLines(QByteArrayView text)
{
    ForeignLines found;
    eachLine(text, [&found](QByteArrayView line) {
        const Utf8Tally tally = tallyUtf8(line);
        if (tally.bad == 0 || tally.isMostlyUtf8()) {
            found.good += tally.good > 0 ? 1 : 0;
            return;
        }
        ++found.bad;
        if (found.sample.size() < LongestSample)
            found.sample += line;
    });
    return found;
}

QByteArray withLinesDecoded(const QByteArray &text, const QByteArray &usual)
{
    const ForeignLines lines = foreignLines(text);
    if (lines.bad == 0)
        return text;
    QByteArray encoding = declaredEncoding(text);
    if (encoding.isEmpty())
        encoding = isKnownEncoding(usual) ? usual : likelyEncoding(lines.sample);
    // A word or two may look like UTF-8 by chance.
    const bool all = lines.good * 4 < lines.bad;
    QByteArray out;
    out.reserve(text.size() + text.size() / 2);
    eachLine(text, [&](QByteArrayView line) {
        const Utf8Tally tally = tallyUtf8(line);
        const bool keep = tally.good + tally.bad == 0 || (!all && tally.isMostlyUtf8());
        out += keep ? line.toByteArray() : utf8Of(line, encoding).value_or(line.toByteArray());
    });
    return out;
}

bool isControl(QChar character)
{
    const char16_t code = character.unicode();
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code >= 0xfffe;
}

/// Takes no room and tells nothing: blanks without width, directions of writing, marks of the byte order.
bool isUnseen(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x200b || code == 0x200e || code == 0x200f || code == 0x2060 || code == 0xfeff
        || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/// The first LongestLabelBytes, without half a character at their end.
QByteArrayView beginningOf(QByteArrayView bytes)
{
    if (bytes.size() <= LongestLabelBytes)
        return bytes;
    qsizetype end = LongestLabelBytes;
    while (end > LongestLabelBytes - 4 && (uchar(bytes[end]) & 0xc0) == 0x80)
        --end;
    return bytes.first(end);
}

/// The character that an entity stands for, without `&` and `;`; null: none that is known.
QString characterOf(QStringView entity)
{
    constexpr std::array<std::pair<QLatin1StringView, char16_t>, 6> Named{
        {{QLatin1StringView("amp"), u'&'},
         {QLatin1StringView("lt"), u'<'},
         {QLatin1StringView("gt"), u'>'},
         {QLatin1StringView("quot"), u'"'},
         {QLatin1StringView("apos"), u'\''},
         {QLatin1StringView("nbsp"), u' '}}};
    for (const auto &[name, character] : Named) {
        if (entity == name)
            return QString(QChar(character));
    }
    if (!entity.startsWith(u'#'))
        return {};
    const bool hex = entity.size() > 1 && (entity.at(1) == u'x' || entity.at(1) == u'X');
    bool ok = false;
    const uint code = hex ? entity.sliced(2).toUInt(&ok, 16) : entity.sliced(1).toUInt(&ok);
    const bool valid = ok && code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    const char32_t character = code;
    return valid ? QString::fromUcs4(&character, 1) : QString();
}

void resolveEntities(QString &text)
{
    constexpr qsizetype longest = 8;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        const QStringView behind = QStringView(text).mid(at + 1, longest + 1);
        const qsizetype end = behind.indexOf(u';');
        const QString character = end > 0 ? characterOf(behind.first(end)) : QString();
        if (!character.isEmpty())
            text.replace(at, end + 2, character);
    }
}

} // namespace

QByteArray utf8Playlist(const QByteArray &text, const QByteArray &usual)
{
    const auto encoding = QStringConverter::encodingForData(text, u'#');
    if (encoding && *encoding != QStringConverter::Utf8) {
        const QString decoded = QStringDecoder(*encoding).decode(text);
        return decoded.toUtf8();
    }
    if (QUtf8StringView(text).isValidUtf8())
        return text;
    return withLinesDecoded(text, usual);
}

QString playlistText(QByteArrayView bytes)
{
    const QUtf8StringView utf8(bytes.data(), bytes.size());
    return utf8.isValidUtf8() ? utf8.toString() : fromWindows1252(bytes);
}

QByteArrayView bareLine(QByteArrayView line)
{
    constexpr std::array<QByteArrayView, 3> unseen{"\xef\xbb\xbf", "\xe2\x80\x8b", "\xc2\xa0"};
    const auto isAside = [](char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x1a; // the last ends files of DOS
    };
    for (bool again = true; again && !line.isEmpty();) {
        const qsizetype before = line.size();
        while (!line.isEmpty() && isAside(line.front()))
            line = line.sliced(1);
        while (!line.isEmpty() && isAside(line.back()))
            line.chop(1);
        for (const QByteArrayView one : unseen) {
            if (line.startsWith(one))
                line = line.sliced(one.size());
        }
        again = line.size() != before;
    }
    return line;
}

QByteArrayView bareAddress(QByteArrayView line)
{
    const bool marked = line.size() > 2
        && ((line.front() == '"' && line.back() == '"') || (line.front() == '\'' && line.back() == '\'')
            || (line.front() == '<' && line.back() == '>'));
    return marked ? line.sliced(1, line.size() - 2).trimmed() : line;
}

qsizetype barBehind(QByteArrayView address)
{
    if (const qsizetype bar = address.indexOf('|'); bar >= 0)
        return bar;
    const qsizetype written = address.toByteArray().toLower().indexOf("%7c");
    for (const char *header : {"user-agent=", "referer=", "referrer=", "origin=", "cookie="}) {
        if (written >= 0 && address.sliced(written + 3).toByteArray().toLower().startsWith(header))
            return written;
    }
    return -1;
}

QString playlistLabel(QByteArrayView bytes)
{
    // What is cut off below need not be made fit for it: lines may be megabytes.
    QString text = playlistText(beginningOf(bytes));
    if (text.contains(u'&'))
        resolveEntities(text);
    text.removeIf(isUnseen);
    std::replace_if(text.begin(), text.end(), isControl, u' ');
    text = std::move(text).simplified();
    if (text.size() > MaxLabel)
        text.truncate(text.at(MaxLabel - 1).isHighSurrogate() ? MaxLabel - 1 : MaxLabel);
    return text;
}
