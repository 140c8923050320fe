// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"

#include "core/writtenaddress.h"

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
    static const QRegularExpression address(uR"(\b([A-Za-z][A-Za-z0-9+.-]*)://[^\s"<>]+)"_s);
    static const QRegularExpression userPart(uR"([^\s/@:'"]+:[^\s/@'"]+@)"_s);
    static const QRegularExpression secret(
        uR"(([\w-]*(?:user(?:name)?|pass(?:word|wd)?|token|key|secret)=)[^\s&'"]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression header(uR"((\bauthorization:\s*)[^\r\n]+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString out;
    qsizetype from = 0;
    for (auto it = address.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        // An apostrophe may stand inside an address; at its end it is the quotation's.
        QStringView found = match.capturedView();
        while (found.endsWith(u'\''))
            found.chop(1);
        const QUrl url = readAddress(found.toString()); // as somebody may have written it
        out += url.isValid() && !url.isLocalFile() ? redacted(url) : match.captured(1) + u"://…"_s;
        from = match.capturedStart() + found.size();
    }
    out += QStringView(text).mid(from);
    return out.replace(userPart, u"…@"_s).replace(secret, uR"(\1…)"_s).replace(header, uR"(\1…)"_s);
}
