// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/streamform.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// The parts of `/live/USER/PASSWORD/NUMBER.ts`, with or without `live` and ending; none of another address.
struct PanelPath {
    QString account; ///< "USER/PASSWORD"
    QString number;
    QString ending; ///< "ts" or "m3u8"
};

std::optional<PanelPath> panelPath(const QUrl &url)
{
    static const QRegularExpression form(uR"(^/(live/)?([^/]+/[^/]+)/(\d+)(?:\.(ts|m3u8))?$)"_s);
    const auto match = form.match(url.path(QUrl::FullyEncoded));
    if (!match.hasMatch() || (!url.scheme().startsWith(u"http")))
        return std::nullopt;
    return PanelPath{match.captured(2), match.captured(3),
                     match.captured(4).isEmpty() ? u"ts"_s : match.captured(4)};
}

QString accountOf(const QUrl &url, const PanelPath &path)
{
    return url.host() + u':' + QString::number(url.port()) + u'/' + path.account;
}

} // namespace

std::optional<StreamSource> inOtherForm(const StreamSource &source)
{
    const auto path = panelPath(source.url);
    if (!path)
        return std::nullopt;
    const bool isList = path->ending == u"m3u8";
    StreamSource other = source;
    other.url.setPath(u"/live/%1/%2.%3"_s.arg(path->account, path->number, isList ? u"ts"_s : u"m3u8"_s),
                      QUrl::TolerantMode);
    other.kind = isList ? SourceKind::TransportStream : SourceKind::Hls;
    return other;
}

void FormMemory::remember(const StreamSource &source)
{
    const auto path = panelPath(source.url);
    if (path && m_endings.size() < Most)
        m_endings.insert(accountOf(source.url, *path), path->ending);
}

void FormMemory::forget(const StreamSource &source)
{
    if (const auto path = panelPath(source.url))
        m_endings.remove(accountOf(source.url, *path));
}

bool FormMemory::prefersOther(const StreamSource &source) const
{
    const auto path = panelPath(source.url);
    if (!path)
        return false;
    const QString ending = m_endings.value(accountOf(source.url, *path));
    return !ending.isEmpty() && ending != path->ending;
}
