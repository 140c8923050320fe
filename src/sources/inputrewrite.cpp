// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/inputrewrite.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isWeb(const QUrl &url)
{
    return (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
}

QByteArray rewritten(const QByteArray &address, const QUrl &base, const QByteArray &root)
{
    const QUrl target = base.resolved(QUrl::fromEncoded(address.trimmed(), QUrl::TolerantMode));
    return isWeb(target) ? inputAddress(root, target) : address;
}

/// What the first group of each match holds is replaced.
QByteArray replaced(const QByteArray &text, const QRegularExpression &expression, const QUrl &base,
                    const QByteArray &root)
{
    const QString in = QString::fromUtf8(text);
    QString out;
    qsizetype from = 0;
    for (auto it = expression.globalMatch(in); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += in.mid(from, match.capturedStart(1) - from);
        out += QString::fromUtf8(rewritten(match.captured(1).toUtf8(), base, root));
        from = match.capturedEnd(1);
    }
    return (out + in.mid(from)).toUtf8();
}

} // namespace

QByteArray inputAddress(const QByteArray &root, const QUrl &target)
{
    const QByteArray address = target.toEncoded(QUrl::FullyEncoded | QUrl::RemoveFragment);
    qsizetype end = address.size();
    for (const char mark : {'?', '$'}) { // a template may stand in a folder's name
        if (const qsizetype at = address.indexOf(mark); at >= 0)
            end = std::min(end, at);
    }
    qsizetype slash = address.lastIndexOf('/', end - 1);
    if (slash < address.indexOf("://") + 3) // no path at all
        slash = address.size() - 1;
    const auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return root + address.first(slash + 1).toBase64(form) + '/' + address.sliced(slash + 1);
}

QUrl inputTarget(const QByteArray &path)
{
    const qsizetype slash = path.indexOf('/');
    if (slash <= 0)
        return {};
    const auto folder = QByteArray::fromBase64Encoding(
        path.first(slash), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!folder)
        return {};
    const QUrl url = QUrl::fromEncoded(*folder + path.sliced(slash + 1), QUrl::TolerantMode);
    return isWeb(url) ? url : QUrl();
}

QByteArray rewrittenHls(const QByteArray &text, const QUrl &base, const QByteArray &root)
{
    static const QRegularExpression attribute(uR"re((?<=[:,])URI="([^"]+)")re"_s);
    QByteArray out;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray plain = line.trimmed();
        if (plain.startsWith('#'))
            out += replaced(plain, attribute, base, root);
        else if (!plain.isEmpty())
            out += rewritten(plain, base, root);
        out += '\n';
    }
    return out;
}

QByteArray rewrittenDash(const QByteArray &text, const QUrl &base, const QByteArray &root)
{
    static const QRegularExpression element(
        uR"re(<(?:\w+:)?(?:BaseURL|Location)(?:\s[^>]*)?>\s*((?:https?://|/|\.\./)[^<\s]*))re"_s);
    static const QRegularExpression attribute(
        uR"re(\b(?:media|initialization|sourceURL|index|href)\s*=\s*["']((?:https?://|/|\.\./)[^"'<>\s]*))re"_s);
    return replaced(replaced(text, element, base, root), attribute, base, root);
}
