// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringDecoder>

#include <optional>

/// Makes UTF-8 of a document, block by block: by its byte order mark, by what it says of itself, or by what
/// its bytes look like where that can't be. Bytes that are UTF-8 already go through as they are, also the
/// bad ones. Pure.
class XmltvEncoding {
public:
    /// The first block should hold some kilobytes, since it is looked at for a decision.
    [[nodiscard]] QByteArray toUtf8(QByteArrayView block);
    /// What went through as UTF-8 and is not: another encoding from here on, if these bytes say so.
    [[nodiscard]] std::optional<QByteArray> reconsidered(QByteArrayView bytes);
    [[nodiscard]] bool wasWrong() const { return m_wrong; } ///< another one than the document says

private:
    void begin(QByteArrayView block);
    void decideByContent(QByteArrayView block);
    void use(const QByteArray &name);

    enum class Way : quint8 { Unknown, Utf8, Undecided, Other };
    Way m_way = Way::Unknown;
    QByteArray m_declared; ///< while it is undecided
    std::optional<QStringDecoder> m_decoder;
    qsizetype m_skip = 0; ///< bytes of the mark
    bool m_wrong = false;
};

/// What 8-bit text that is not UTF-8 seems to be: "windows-1252", "windows-1251", "GBK" and the like. Pure.
[[nodiscard]] QByteArray guessedEncoding(QByteArrayView bytes);

/// The letter that a byte beyond ASCII is in windows-1252, as UTF-8. Pure.
[[nodiscard]] const QByteArray &westernLetter(uchar byte);

/// Length of the UTF-8 character that begins at `at`; 0: these bytes are none. Pure.
[[nodiscard]] inline qsizetype utf8Length(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&bytes, at](qsizetype index) {
        return uchar(bytes[at + index]);
    };
    const uchar lead = byte(0);
    const qsizetype length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (length == 0 || lead > 0xf4 || at + length > bytes.size())
        return 0;
    for (qsizetype index = 1; index < length; ++index) {
        if ((byte(index) & 0xc0) != 0x80)
            return 0;
    }
    const bool tooLong = (lead == 0xe0 && byte(1) < 0xa0) || (lead == 0xf0 && byte(1) < 0x90);
    const bool noCharacter = (lead == 0xed && byte(1) > 0x9f) || (lead == 0xf4 && byte(1) > 0x8f);
    return tooLong || noCharacter ? 0 : length;
}
