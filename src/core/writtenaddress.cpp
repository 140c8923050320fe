// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writtenaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Where the account ends, that begins at `begin`: its @; -1: there is none.
qsizetype accountEnd(const QString &text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && !u"/?#"_s.contains(text[end]))
        ++end;
    const qsizetype last = end > begin ? text.lastIndexOf(u'@', end - 1) : -1;
    if (last >= begin) {
        // Both within the password ("u:p@s/s@tv.example/1.ts"): what would be the host is a bare word, and
        // behind a further @ stands what is host and port or path beyond doubt.
        static const QRegularExpression further(
            u"^(?!localhost)[^.:\\[\\]/?#]*[/?#][^@=&\\s]*(@)[^@:/?#]*(?:\\.[^@:/?#]*/|:\\d+(?:/|$))"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto found = further.match(text.sliced(last + 1));
        const bool isSecret = text.indexOf(u':', begin) < last && text.indexOf(u':', begin) >= 0;
        return found.hasMatch() && isSecret ? last + 1 + found.capturedStart(1) : last;
    }
    // A slash or the like within the password: what stands before it is no host and port, then.
    const QUrl asItIs(text, QUrl::TolerantMode);
    const qsizetype colon = text.indexOf(u':', begin);
    return !asItIs.isValid() && colon >= begin && colon < end ? text.indexOf(u'@', end) : -1;
}

} // namespace

QUrl readAddress(const QString &written)
{
    // Datagrams to any address here, as VLC has it: a host stands for that.
    static const QRegularExpression anywhere(u"^(?:udp|rtp)://@?(?=:\\d)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QString text = written;
    if (const auto found = anywhere.match(written); found.hasMatch())
        text.insert(found.capturedLength(), u"0.0.0.0"_s);
    const qsizetype begin = text.indexOf(u"://"_s) + 3;
    const qsizetype end = begin > 3 ? accountEnd(text, begin) : -1;
    if (end < 0)
        return QUrl(text, QUrl::TolerantMode);
    QString account = text.mid(begin, end - begin);
    account.replace(u'@', u"%40"_s).replace(u'/', u"%2F"_s).replace(u'?', u"%3F"_s).replace(u'#', u"%23"_s);
    return QUrl(text.first(begin) + account + text.sliced(end), QUrl::TolerantMode);
}
