// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/xmltvencoding.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype DeclarationEnd = 300; // bytes within which it stands

constexpr qsizetype LeastBad = 8; // bytes

bool isHigh(char c)
{
    return uchar(c) >= 0x80;
}

/// What `<?xml … encoding="…"` names, in lower case; empty: nothing.
QByteArray declaredIn(QByteArrayView block)
{
    const QByteArray head = block.first(std::min(block.size(), DeclarationEnd)).toByteArray();
    const qsizetype begin = head.indexOf("<?xml");
    const QByteArray declaration =
        begin < 0 ? QByteArray() : head.mid(begin, head.indexOf("?>", begin) - begin);
    const qsizetype key = declaration.indexOf("encoding");
    const qsizetype equals = key < 0 ? -1 : declaration.indexOf('=', key);
    const QByteArray value = equals < 0 ? QByteArray() : declaration.mid(equals + 1).trimmed();
    if (value.size() < 2 || (value.front() != '"' && value.front() != '\''))
        return {};
    return value.mid(1, value.indexOf(value.front(), 1) - 1).trimmed().toLower();
}

/// "win1251" and "cp-1251" as "windows-1251".
QByteArray usualName(const QByteArray &name)
{
    for (const QByteArrayView front : {"windows", "win", "cp", "ansi"}) {
        if (!name.startsWith(front))
            continue;
        QByteArray number = name.mid(front.size());
        while (number.startsWith('-') || number.startsWith('_'))
            number.remove(0, 1);
        if (number.size() == 4 && number.startsWith("125"))
            return "windows-" + number;
    }
    if (name == "ansi" || name == "ascii" || name == "us-ascii" || name == "iso-8859-1" || name == "latin1"
        || name == "latin-1" || name == "iso8859-1")
        return "windows-1252"; // which has all of it, and what people mean
    return name == "gb2312" ? "GBK" : name;
}

bool isUtf8Name(const QByteArray &name)
{
    return name.isEmpty() || name == "utf-8" || name == "utf8" || name == "utf_8";
}

/// Whether the encoding takes a byte for a letter, so that its text is never UTF-8 by chance.
bool hasSingleBytes(const QByteArray &name)
{
    return name.startsWith("windows-") || name.startsWith("iso") || name.startsWith("koi")
        || name.startsWith("mac") || name.startsWith("ibm");
}

struct Balance {
    qsizetype good = 0; ///< characters of several bytes
    qsizetype bad = 0; ///< bytes that are of none
};

Balance utf8Balance(QByteArrayView bytes)
{
    Balance balance;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = isHigh(bytes[at]) ? utf8Length(bytes, at) : 1;
        if (length > 1)
            ++balance.good;
        else if (length == 0 && bytes.size() - at > 3) // else its rest may be still to come
            ++balance.bad;
        at += std::max<qsizetype>(length, 1);
    }
    return balance;
}

} // namespace

QByteArray XmltvEncoding::toUtf8(QByteArrayView block)
{
    if (m_way == Way::Unknown)
        begin(block);
    if (m_way == Way::Undecided && std::any_of(block.begin(), block.end(), isHigh))
        decideByContent(block);
    block = block.sliced(std::min(std::exchange(m_skip, 0), block.size()));
    if (m_way != Way::Other)
        return block.toByteArray();
    const QString text = (*m_decoder)(block);
    return text.toUtf8();
}

void XmltvEncoding::begin(QByteArrayView block)
{
    const auto startsWith = [block](QByteArrayView bytes) {
        return block.startsWith(bytes);
    };
    m_way = Way::Utf8;
    if (startsWith("\xef\xbb\xbf")) {
        m_skip = 3;
        return;
    }
    if (startsWith(QByteArrayView("\xff\xfe\0\0", 4)))
        return use("UTF-32LE");
    if (startsWith(QByteArrayView("\0\0\xfe\xff", 4)))
        return use("UTF-32BE");
    if (startsWith("\xff\xfe") || startsWith(QByteArrayView("<\0", 2)))
        return use("UTF-16LE");
    if (startsWith("\xfe\xff") || startsWith(QByteArrayView("\0<", 2)))
        return use("UTF-16BE");
    m_declared = usualName(declaredIn(block));
    if (isUtf8Name(m_declared))
        return;
    const bool wide = m_declared.startsWith("utf") || m_declared.startsWith("ucs");
    m_wrong = wide || !QStringDecoder(m_declared.constData()).isValid();
    if (!m_wrong)
        m_way = Way::Undecided;
}

/// Until something is not ASCII, it makes no difference.
void XmltvEncoding::decideByContent(QByteArrayView block)
{
    const Balance balance = utf8Balance(block);
    if (hasSingleBytes(m_declared.toLower()) && balance.good > 0 && balance.bad == 0) {
        m_wrong = true;
        m_way = Way::Utf8;
    } else {
        use(m_declared);
    }
}

void XmltvEncoding::use(const QByteArray &name)
{
    // Not with a mark of its own: it would be looked for in the midst of the document.
    m_decoder.emplace(name.constData());
    m_way = m_decoder->isValid() ? Way::Other : Way::Utf8;
}

std::optional<QByteArray> XmltvEncoding::reconsidered(QByteArrayView bytes)
{
    const Balance balance = utf8Balance(bytes);
    // A few are strays, which make no letters of the rest.
    if (m_way == Way::Other || balance.bad < LeastBad || balance.bad <= 4 * balance.good)
        return std::nullopt;
    m_wrong = true;
    use(guessedEncoding(bytes));
    return m_way == Way::Other ? std::optional(toUtf8(bytes)) : std::nullopt;
}

namespace {

/// How the bytes beyond ASCII are spread.
struct HighBytes {
    explicit HighBytes(QByteArrayView bytes)
    {
        qsizetype run = 0;
        for (const char c : bytes) {
            if (isHigh(c)) {
                ++count[uchar(c)];
                ++all;
                firsts[run == 0 ? uchar(c) : 0] += run == 0;
                ++run;
            } else if (run > 0) {
                endRun(run);
                run = 0;
            }
        }
        if (run > 0)
            endRun(run);
    }
    void endRun(qsizetype run)
    {
        ++runs;
        evenRuns += run % 2 == 0;
        longRuns += run >= 3;
    }
    [[nodiscard]] double share(std::initializer_list<int> which) const
    {
        qsizetype sum = 0;
        for (const int byte : which)
            sum += count.at(size_t(byte));
        return all > 0 ? double(sum) / double(all) : 0;
    }
    [[nodiscard]] double share(int from, int to) const
    {
        qsizetype sum = 0;
        for (int byte = from; byte <= to; ++byte)
            sum += count.at(size_t(byte));
        return all > 0 ? double(sum) / double(all) : 0;
    }
    std::array<qsizetype, 256> count{};
    std::array<qsizetype, 256> firsts{}; ///< at the beginning of a word
    qsizetype all = 0, runs = 0, evenRuns = 0, longRuns = 0;
};

/// Words written in letters beyond ASCII throughout.
QByteArray guessedAlphabet(const HighBytes &high)
{
    if (high.evenRuns == high.runs && high.share(0xb0, 0xf7) > 0.4)
        return "GBK"; // two bytes for each character
    // The one has small letters where the other has capitals; most letters are small.
    const double upperHalf = high.share(0xe0, 0xff), lowerHalf = high.share(0xc0, 0xdf);
    if (lowerHalf > upperHalf)
        return "KOI8-R";
    // In Greek nearly every word has a vowel with an accent; in Cyrillic these are rare capitals.
    return high.share(0xdc, 0xdf) > 0.04 && high.share({0xff}) == 0 ? "windows-1253" : "windows-1251";
}

} // namespace

QByteArray guessedEncoding(QByteArrayView bytes)
{
    const HighBytes high(bytes);
    if (high.all == 0)
        return "windows-1252";
    if (high.longRuns * 2 > high.runs || (high.evenRuns == high.runs && high.share(0xb0, 0xf7) > 0.9))
        return guessedAlphabet(high);
    // Letters of Polish, Czech and Hungarian that are signs in western text.
    if (high.share({0xb3, 0xb9, 0xbf, 0x9c, 0x9f, 0x9d, 0x9e, 0xf8, 0xec, 0xf5, 0xfb}) > 0.3)
        return "windows-1250";
    if (high.share({0xfd, 0xfe, 0xf0, 0xdd, 0xde, 0xd0}) > 0.25)
        return "windows-1254"; // Turkish
    return "windows-1252";
}

const QByteArray &westernLetter(uchar byte)
{
    static const std::array<QByteArray, 256> letters = [] {
        std::array<QByteArray, 256> all;
        QStringDecoder decoder("windows-1252", QStringConverter::Flag::Stateless);
        for (int each = 0; each < 256; ++each) {
            const char one = char(each);
            const QString letter = decoder.isValid() ? QString(decoder(QByteArrayView(&one, 1)))
                                                     : QString(QChar(QChar::ReplacementCharacter));
            all.at(size_t(each)) = letter.toUtf8();
        }
        return all;
    }();
    return letters.at(byte);
}
