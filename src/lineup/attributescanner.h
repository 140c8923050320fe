// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// Walks over `key="value" key='value' key=value ...,title`, the part of #EXTINF and #EXTM3U lines after the
/// duration. As lenient as players are: quotes inside values, missing blanks and stray words do not end it.
/// A view on foreign bytes; allocates nothing.
class AttributeScanner {
public:
    explicit AttributeScanner(QByteArrayView text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool next(); ///< false: no attribute left
    [[nodiscard]] QByteArrayView key() const { return m_key; }
    [[nodiscard]] QByteArrayView value() const { return m_value; }
    /// What follows the comma that ends the attributes; where there is none, the words behind the last
    /// attribute. Only meaningful once next() gave false.
    [[nodiscard]] QByteArrayView title() const { return m_hasTitle ? m_rest : m_words; }
    [[nodiscard]] bool sawOpenQuote() const { return m_openQuote; } ///< a quote that nothing closed

private:
    [[nodiscard]] bool enterTitle();
    void readValue();
    void readQuoted(char quote);
    void readBare();
    void readBareValue();

    QByteArrayView m_rest, m_key, m_value;
    QByteArrayView m_words; ///< all from the first stray word behind the last attribute
    bool m_hasTitle = false;
    bool m_openQuote = false;
};
