// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString redacted(const QUrl &url)
{
    if (url.isEmpty())
        return {};
    if (url.isLocalFile() || url.scheme().isEmpty())
        return url.fileName();
    QUrl shown;
    shown.setScheme(url.scheme());
    shown.setHost(url.host());
    shown.setPort(url.port());
    const bool hides = url.path().size() > 1 || url.hasQuery();
    return shown.toString(QUrl::FullyEncoded) + (hides ? u"/…"_s : QString());
}

QString redactedText(const QString &text)
{
    static const QRegularExpression address(uR"(\b([A-Za-z][A-Za-z0-9+.-]*)://[^\s'"<>]+)"_s);
    static const QRegularExpression secret(uR"(\b(user(?:name)?|pass(?:word)?|token|key)=[^\s&'"]+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString out;
    qsizetype from = 0;
    for (auto it = address.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        const QUrl url(match.captured());
        out += url.isValid() && !url.isLocalFile() ? redacted(url) : match.captured(1) + u"://…"_s;
        from = match.capturedEnd();
    }
    out += QStringView(text).mid(from);
    return out.replace(secret, uR"(\1=…)"_s);
}
