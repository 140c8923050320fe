// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// renew_documents FILE... : writes the settings of the one table into documents, where they stand there
// (settingstext.h).
#include "manual/settingstext.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace {

bool renew(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QString before = QString::fromUtf8(file.readAll());
    const QString after = settingstext::renewed(before);
    if (after == before)
        return true;
    std::printf("%s is changed\n", qPrintable(path));
    QSaveFile out(path);
    return out.open(QIODevice::WriteOnly) && out.write(after.toUtf8()) >= 0 && out.commit();
}

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (!renew(QString::fromLocal8Bit(argv[i]))) {
            std::fprintf(stderr, "%s can't be read or written\n", argv[i]);
            return 1;
        }
    }
    return 0;
}
