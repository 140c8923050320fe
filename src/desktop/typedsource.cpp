// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/typedsource.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

TypedSource TypedSource::read(const QString &text)
{
    QString typed = text.trimmed();
    if (typed.isEmpty())
        return {};
    if (typed.startsWith("file:"_L1, Qt::CaseInsensitive))
        typed = QUrl(typed).toLocalFile();
    else if (typed == u"~" || typed.startsWith("~/"_L1))
        typed = QDir::homePath() + typed.sliced(1);
    if (typed.contains("://"_L1)) {
        const QUrl url(typed, QUrl::TolerantMode);
        if (url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https"))
            return {typed, {}};
        return {{}, tr("An address begins with http:// or https:// and the name of a server.")};
    }
    const QFileInfo file(typed);
    if (file.isAbsolute()) {
        if (file.isDir())
            return {{}, tr("This is a folder. Choose the file in it.")};
        return file.isFile() ? TypedSource{typed, {}}
                             : TypedSource{{}, tr("There is no such file on this computer.")};
    }
    static const QRegularExpression server(
        u"\\A[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?/\\S*\\z|\\A[A-Za-z0-9.-]+:[0-9]{1,5}(/\\S*)?\\z"_s);
    if (server.match(typed).hasMatch())
        return {u"http://"_s + typed, {}};
    return {{},
            tr("This is neither an address, such as http://provider.example/list.m3u, nor a file, such as "
               "/home/me/list.m3u.")};
}
