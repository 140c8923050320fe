// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textencoding.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>

#include <iconv.h>

namespace {

using uchar = unsigned char;

constexpr QByteArrayView Replacement = "\xef\xbf\xbd";

/// What iconv calls an encoding. GBK and GB 2312 are parts of GB 18030; ISO 8859-1 and ASCII are written by
/// programs that mean Windows-1252.
struct Named {
    const char *name; ///< lower case, without "-", "_", ":" and blanks
    const char *iconv;
};
constexpr std::array Names{
    Named{"gbk", "GB18030"},          Named{"gb2312", "GB18030"},        Named{"gb18030", "GB18030"},
    Named{"cp936", "GB18030"},        Named{"euccn", "GB18030"},         Named{"big5", "BIG5-HKSCS"},
    Named{"big5hkscs", "BIG5-HKSCS"}, Named{"euckr", "CP949"},           Named{"cp949", "CP949"},
    Named{"ksc5601", "CP949"},        Named{"eucjp", "EUC-JP"},          Named{"shiftjis", "CP932"},
    Named{"sjis", "CP932"},           Named{"cp932", "CP932"},           Named{"koi8r", "KOI8-R"},
    Named{"koi8u", "KOI8-U"},         Named{"cp866", "CP866"},           Named{"tis620", "CP874"},
    Named{"cp874", "CP874"},          Named{"latin1", "CP1252"},         Named{"l1", "CP1252"},
    Named{"iso88591", "CP1252"},      Named{"ascii", "CP1252"},          Named{"usascii", "CP1252"},
    Named{"latin2", "ISO-8859-2"},    Named{"iso88592", "ISO-8859-2"},   Named{"iso88594", "ISO-8859-4"},
    Named{"iso88595", "ISO-8859-5"},  Named{"iso88596", "ISO-8859-6"},   Named{"iso88597", "ISO-8859-7"},
    Named{"iso88598", "ISO-8859-8"},  Named{"iso88599", "CP1254"},       Named{"iso885915", "ISO-8859-15"},
    Named{"latin9", "ISO-8859-15"},   Named{"iso885916", "ISO-8859-16"}, Named{"cp1250", "CP1250"},
    Named{"cp1251", "CP1251"},        Named{"cp1252", "CP1252"},         Named{"cp1253", "CP1253"},
    Named{"cp1254", "CP1254"},        Named{"cp1255", "CP1255"},         Named{"cp1256", "CP1256"},
    Named{"cp1257", "CP1257"},        Named{"cp1258", "CP1258"}};

const char *iconvNameOf(QByteArrayView name)
{
    QByteArray plain = name.toByteArray().toLower();
    plain.removeIf([](char c) { return c == '-' || c == '_' || c == ':' || c == ' ' || c == '\t'; });
    for (const char *prefix : {"windows", "xcp", "xmac"}) {
        if (plain.startsWith(prefix))
            plain.replace(0, qsizetype(qstrlen(prefix)), "cp");
    }
    if (plain.startsWith('x') && !plain.startsWith("xx"))
        plain.remove(0, 1);
    const auto found =
        std::find_if(Names.begin(), Names.end(), [&plain](const Named &one) { return plain == one.name; });
    return found == Names.end() ? nullptr : found->iconv;
}

/// Length of the UTF-8 sequence beyond ASCII at the beginning; 0: there is none (RFC 3629, 4).
qsizetype sequenceLength(QByteArrayView text)
{
    const auto at = [text](qsizetype index) -> int {
        return index < text.size() ? uchar(text[index]) : 0;
    };
    const auto follows = [at](qsizetype index) {
        return (at(index) & 0xc0) == 0x80;
    };
    const int first = at(0), second = at(1);
    if (first >= 0xc2 && first < 0xe0)
        return follows(1) ? 2 : 0;
    if (first >= 0xe0 && first < 0xf0) {
        const bool inRange = (first != 0xe0 || second >= 0xa0) && (first != 0xed || second < 0xa0);
        return inRange && follows(1) && follows(2) ? 3 : 0;
    }
    if (first >= 0xf0 && first < 0xf5) {
        const bool inRange = (first != 0xf0 || second >= 0x90) && (first != 0xf4 || second < 0x90);
        return inRange && follows(1) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

bool isHigh(char c)
{
    return uchar(c) >= 0x80;
}

/// Whether the bytes beyond ASCII are pairs, and most of them characters of everyday (GB 2312, level 1).
bool looksChinese(QByteArrayView bytes)
{
    qsizetype pairs = 0, common = 0, broken = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (!isHigh(bytes[at]))
            continue;
        const int lead = uchar(bytes[at]);
        const int trail = at + 1 < bytes.size() ? uchar(bytes[at + 1]) : 0;
        if (lead == 0x80 || lead == 0xff || trail < 0x40 || trail == 0x7f || trail == 0xff) {
            ++broken;
            continue;
        }
        ++pairs;
        ++at;
        const bool sign = lead >= 0xa1 && lead <= 0xa3; // punctuation, wide Latin letters
        if (trail >= 0xa1 && (sign || (lead >= 0xb0 && lead <= 0xd7)))
            ++common;
    }
    return pairs > 0 && broken * 50 <= pairs && common * 10 >= pairs * 7;
}

bool isCyrillicLetter(char c)
{
    return uchar(c) >= 0xc0 || uchar(c) == 0xa8 || uchar(c) == 0xb8;
}

/// Whether letters beyond ASCII stand together in words, as they do where all letters are such.
bool looksCyrillic(QByteArrayView bytes)
{
    qsizetype letters = 0, together = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (!isCyrillicLetter(bytes[at]))
            continue;
        ++letters;
        const bool before = at > 0 && isCyrillicLetter(bytes[at - 1]);
        const bool behind = at + 1 < bytes.size() && isCyrillicLetter(bytes[at + 1]);
        together += before || behind ? 1 : 0;
    }
    return letters > 0 && together * 3 >= letters * 2;
}

} // namespace

bool isKnownEncoding(QByteArrayView name)
{
    return iconvNameOf(name) != nullptr;
}

std::optional<QByteArray> utf8Of(QByteArrayView bytes, QByteArrayView encoding)
{
    const char *from = iconvNameOf(encoding);
    const iconv_t converter = from ? iconv_open("UTF-8", from) : iconv_t(-1);
    if (converter == iconv_t(-1))
        return std::nullopt;
    QByteArray out(bytes.size() * 4 + 16, Qt::Uninitialized); // U+FFFD takes 3 bytes for one
    auto *in = const_cast<char *>(bytes.data()); // iconv() does not write there
    std::size_t left = std::size_t(bytes.size());
    char *to = out.data();
    std::size_t room = std::size_t(out.size());
    while (left > 0 && iconv(converter, &in, &left, &to, &room) == std::size_t(-1)) {
        if (errno == E2BIG || room < std::size_t(Replacement.size()))
            break;
        to = std::copy(Replacement.begin(), Replacement.end(), to);
        room -= std::size_t(Replacement.size());
        ++in;
        --left;
    }
    (void)iconv(converter, nullptr, nullptr, &to, &room); // some keep a letter back that may get an accent
    iconv_close(converter);
    out.truncate(to - out.constData());
    return out;
}

QByteArray likelyEncoding(QByteArrayView bytes)
{
    if (looksChinese(bytes))
        return "GBK";
    return looksCyrillic(bytes) ? "windows-1251" : "windows-1252";
}

Utf8Tally tallyUtf8(QByteArrayView bytes)
{
    Utf8Tally tally;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (!isHigh(bytes[at]))
            continue;
        const qsizetype length = sequenceLength(bytes.sliced(at));
        if (length == 0) {
            ++tally.bad;
            continue;
        }
        ++tally.good;
        at += length - 1;
    }
    return tally;
}
