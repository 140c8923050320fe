// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeover/takeover.h"

#include "core/said.h"
#include "takeover/jsonbackup.h"
#include "takeover/nodedatabase.h"
#include "takeover/takenchannels.h"
#include "takeover/takensessions.h"
#include "takeover/takensettings.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView DatabaseMark("SQLite format 3\0", 16); // sqlite.org/fileformat2.html, 1.3.1
constexpr qint64 MaxBackup = 128LL * 1024 * 1024;

bool beginsAsJson(QByteArray head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    return head.trimmed().startsWith('{');
}

Result<NodeTables> tablesOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return Problem{ProblemCode::SourceUnreachable, {}, said(Said::NoSuchFile)};
    if (!QFileInfo(path).isFile())
        return Problem{ProblemCode::SourceRefused, {}, said(Said::NotAFile)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{ProblemCode::SourceUnreachable, {}, file.errorString()};
    const QByteArray head = file.peek(4096);
    if (head.startsWith(DatabaseMark))
        return readNodeDatabase(path);
    if (!beginsAsJson(head))
        return Problem{ProblemCode::SourceRefused, {}, said(Said::NeitherDatabaseNorBackup)};
    if (file.size() > MaxBackup)
        return Problem{ProblemCode::SourceTooLarge, {}, said(Said::MoreThanMib, {MaxBackup >> 20})};
    return readJsonBackup(file.read(MaxBackup));
}

} // namespace

Takeover toTakeover(const NodeTables &tables)
{
    Takeover takeover;
    if (!tables.unreadable.isEmpty()) {
        takeover.report.leave(TakeoverItem::Kind::Table, {},
                              {Said::DatabasePartlyDamaged, {tables.unreadable}});
    }
    takeChannels(tables, takeover);
    takeSessions(tables, takeover);
    takeSettings(tables, takeover);
    return takeover;
}

Result<Takeover> readTakeover(const QString &file)
{
    const Result<NodeTables> tables = tablesOf(file);
    if (!tables) {
        Problem problem = tables.problem();
        problem.subject = QFileInfo(file).fileName();
        return problem;
    }
    return toTakeover(tables.value());
}
