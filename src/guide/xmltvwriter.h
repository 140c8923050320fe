// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/guideprogramme.h"

#include <QByteArray>
#include <QString>

#include <memory>

/// One channel of the guide that goes out.
struct GuideChannel {
    QString number; ///< guide number: the channel's id in the document
    QString name;
    QString icon; ///< address; empty: none
};

/// Where something stands in a document.
struct DocumentPlace {
    qint32 offset = 0;
    qint32 size = 0; ///< bytes
};

/// Writes an XMLTV document that is valid by the DTD: first all channels, then all programmes. Pure.
class XmltvWriter {
public:
    explicit XmltvWriter(qint64 expectedBytes = 0);
    ~XmltvWriter();
    XmltvWriter(const XmltvWriter &) = delete;
    XmltvWriter &operator=(const XmltvWriter &) = delete;

    void writeChannel(const GuideChannel &channel);
    /// The place of its body.
    DocumentPlace writeProgramme(const GuideProgramme &programme, const QString &number);
    [[nodiscard]] QByteArray finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// How large these are in a document, at most. Pure.
[[nodiscard]] qint64 xmltvChannelBytes(const GuideChannel &channel);
[[nodiscard]] qint64 xmltvProgrammeBytes(qsizetype body);
