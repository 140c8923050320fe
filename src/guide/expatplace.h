// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <expat.h>

/// Where expat stands in a document. Newer versions deprecate the functions that older ones have alone;
/// templates, so that the ones which are not there are not asked for.
namespace expatplace {

/// Bytes before the event that is told now.
template <typename Parser> [[nodiscard]] qint64 byte(Parser *parser)
{
    if constexpr (requires { XML_GetCurrentByteIndex64(parser); })
        return XML_GetCurrentByteIndex64(parser);
    else
        return XML_GetCurrentByteIndex(parser);
}

/// From 1.
template <typename Parser> [[nodiscard]] qint64 line(Parser *parser)
{
    if constexpr (requires { XML_GetCurrentLineNumber64(parser); })
        return qint64(XML_GetCurrentLineNumber64(parser));
    else
        return qint64(XML_GetCurrentLineNumber(parser));
}

/// From 0.
template <typename Parser> [[nodiscard]] qint64 column(Parser *parser)
{
    if constexpr (requires { XML_GetCurrentColumnNumber64(parser); })
        return qint64(XML_GetCurrentColumnNumber64(parser));
    else
        return qint64(XML_GetCurrentColumnNumber(parser));
}

} // namespace expatplace
