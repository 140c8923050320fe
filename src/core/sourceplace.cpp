// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sourceplace.h"

#include "core/redaction.h"
#include "core/writtenaddress.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// In lower case; empty: a path. A single letter is a Windows drive.
QString schemeOf(const QString &source)
{
    const qsizetype colon = source.indexOf("://"_L1);
    const QString scheme = source.first(std::max<qsizetype>(colon, 0)).toLower();
    const auto fits = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.');
    };
    return colon > 1 && std::all_of(scheme.begin(), scheme.end(), fits) ? scheme : QString();
}

} // namespace

SourcePlace placeOf(const QString &source)
{
    const QString scheme = schemeOf(source);
    if (scheme == "http"_L1 || scheme == "https"_L1 || scheme == "hdhomerun"_L1)
        return SourcePlace::Web;
    return scheme.isEmpty() || scheme == "file"_L1 ? SourcePlace::File : SourcePlace::Unknown;
}

QString localPathOf(const QString &source)
{
    return schemeOf(source).isEmpty() ? source : QUrl(source, QUrl::TolerantMode).toLocalFile();
}

QString subjectOfSource(const QString &source)
{
    return placeOf(source) == SourcePlace::File ? QFileInfo(localPathOf(source)).fileName()
                                                : redacted(readAddress(source));
}
