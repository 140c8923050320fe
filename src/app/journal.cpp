// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal.h"

#include <QVarLengthArray>

#include <array>
#include <sys/stat.h>
#include <unistd.h>

#define SD_JOURNAL_SUPPRESS_LOCATION
#include <systemd/sd-journal.h>

namespace {

/// syslog's numbers, by LogLine::Level: debug, info, warning, err.
constexpr std::array priorities{"7", "6", "4", "3"};

void append(QList<QByteArray> &fields, const char *name, const QString &value)
{
    if (!value.isEmpty())
        fields.append(QByteArray(name) + '=' + value.toUtf8());
}

} // namespace

namespace journal {

bool isStandardError(const QByteArray &stream)
{
    const qsizetype colon = stream.indexOf(':');
    struct stat status = {};
    if (colon < 0 || fstat(STDERR_FILENO, &status) != 0)
        return false;
    bool isDevice = false, isInode = false;
    const auto device = stream.first(colon).toULongLong(&isDevice);
    const auto inode = stream.sliced(colon + 1).toULongLong(&isInode);
    return isDevice && isInode && device == status.st_dev && inode == status.st_ino;
}

QList<QByteArray> fieldsOf(const LogLine &line, const LogFields &about)
{
    QList<QByteArray> fields{"MESSAGE=" + line.category.toUtf8() + ": " + line.text.toUtf8(),
                             QByteArray("PRIORITY=") + priorities.at(size_t(line.level)),
                             "PLEXBRIDGE_CATEGORY=" + line.category.toUtf8()};
    append(fields, "PLEXBRIDGE_CHANNEL", about.channel);
    append(fields, "PLEXBRIDGE_SESSION", about.session);
    append(fields, "PLEXBRIDGE_CLIENT", about.client);
    return fields;
}

bool send(const QList<QByteArray> &fields)
{
    QVarLengthArray<iovec, 8> parts;
    for (const QByteArray &field : fields)
        parts.append({const_cast<char *>(field.constData()), size_t(field.size())});
    return sd_journal_sendv(parts.constData(), int(parts.size())) == 0;
}

} // namespace journal
