// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/childspeech.h"

#include "core/redaction.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShownLength = 500;

QStringList spellings(const QUrl &url)
{
    QStringList forms;
    if (url.isEmpty())
        return forms;
    for (const QUrl &each : {url, url.adjusted(QUrl::RemoveUserInfo)}) {
        forms << each.toString(QUrl::FullyEncoded) << each.toString(QUrl::PrettyDecoded)
              << QUrl::fromPercentEncoding(each.toEncoded());
    }
    forms.removeDuplicates();
    std::sort(forms.begin(), forms.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return forms;
}

} // namespace

ChildSpeech::ChildSpeech(const QUrl &address)
    : m_secrets(spellings(address))
    , m_shown(redacted(address))
{
}

QStringList ChildSpeech::take(const QByteArray &bytes)
{
    QStringList lines;
    const QList<QByteArray> pieces = bytes.split('\n');
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (i > 0)
            lines += takeRest();
        add(pieces[i]);
    }
    return lines;
}

QStringList ChildSpeech::takeRest()
{
    QString text = QString::fromUtf8(std::exchange(m_line, {}).trimmed());
    for (const QString &secret : m_secrets)
        text.replace(secret, m_shown);
    static const QRegularExpression component(uR"(^\[([\w:#/]+) @ 0x[0-9a-f]+\] )"_s);
    text.replace(component, u"\\1: "_s);
    static const QRegularExpression level(uR"(\[(panic|fatal|error|warning|info)\](?: |$))"_s);
    if (const auto said = level.match(text); said.hasMatch()) {
        text.remove(said.capturedStart(), said.capturedLength());
        if (said.capturedView(1) == u"warning")
            text.prepend(u"[warning] "_s);
    }
    // Cut only now: half an address would not be known for one.
    text = redactedText(text).left(ShownLength);
    return text.isEmpty() ? QStringList() : QStringList(text);
}

void ChildSpeech::add(const QByteArray &piece)
{
    m_line += piece.first(std::min(piece.size(), LongestLine - m_line.size()));
}
