// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "copy/copyfacts.h"

#include <QByteArray>
#include <QMap>
#include <QSaveFile>
#include <QString>

#include <functional>
#include <memory>

struct archive;

/// Writes a copy: a tar packed by gzip, which any archive program opens, with the facts first. Appears under
/// its name only when it is whole, readable for its owner alone. Blocks: not for the main thread.
class CopyWriter {
public:
    explicit CopyWriter(const QString &file);
    ~CopyWriter();

    void add(const QString &name, const QByteArray &content);
    void addFile(const QString &name, const QString &path); ///< must not change meanwhile
    [[nodiscard]] CopyProblem finish();

private:
    bool beginPart(const QString &name, qint64 size);
    void put(const QByteArray &bytes);
    void fail(const QString &why);

    QSaveFile m_file;
    std::unique_ptr<archive, int (*)(archive *)> m_archive;
    QString m_fault; ///< the first one
};

/// Reads one from front to back and hands on what its facts promise, checked: a part that is missing, more,
/// of another length or with another sum is Damaged. `take` gets a part piece by piece and says what keeps it
/// from that.
using CopyTaker = std::function<QString(const QString &part, const QByteArray &piece)>;
[[nodiscard]] CopyProblem readCopy(const QString &file, const QString &version, CopyFacts &facts,
                                   const CopyTaker &take);
