// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/filmentry.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array FilmKinds{"movie"_L1, "movies"_L1, "film"_L1, "series"_L1, "episode"_L1, "vod"_L1};
constexpr std::array LiveKinds{"live"_L1, "stream"_L1, "channel"_L1, "tv"_L1, "radio"_L1};
constexpr std::array FilmFolders{"movie"_L1, "series"_L1};
// Not .flv and .mpg: streams are called so, too.
constexpr std::array FilmFiles{".mp4"_L1, ".mkv"_L1,  ".avi"_L1,  ".mov"_L1,  ".m4v"_L1,
                               ".wmv"_L1, ".divx"_L1, ".webm"_L1, ".m2ts"_L1, ".vob"_L1};

template <std::size_t Size>
bool isWordOf(const QString &word, const std::array<QLatin1StringView, Size> &words)
{
    return std::any_of(words.begin(), words.end(), [&word](QLatin1StringView one) {
        return word.compare(one, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

bool isFilm(const QUrl &address, const QString &kind)
{
    if (isWordOf(kind, FilmKinds))
        return true;
    if (isWordOf(kind, LiveKinds) || (address.scheme() != "http"_L1 && address.scheme() != "https"_L1))
        return false;
    const QStringList parts = address.path().split(u'/', Qt::SkipEmptyParts);
    // An account's own folders: /movie/USER/PASSWORD/NUMBER, perhaps below another one.
    if (parts.size() >= 4 && isWordOf(parts.at(parts.size() - 4), FilmFolders))
        return true;
    if (parts.isEmpty() || parts.contains(u"live"_s, Qt::CaseInsensitive))
        return false;
    return std::any_of(FilmFiles.begin(), FilmFiles.end(), [&parts](QLatin1StringView end) {
        return parts.last().endsWith(end, Qt::CaseInsensitive);
    });
}
