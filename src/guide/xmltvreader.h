// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "guide/xmltvelement.h"
#include "guide/xmltvtime.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

/// A channel of a guide.
struct XmltvChannel {
    QString id;
    QStringList names;
    QString icon; ///< address; empty: none
};

/// A broadcast of a guide.
struct XmltvProgramme {
    QString channel;
    GuideTime start;
    std::optional<GuideTime> stop;
    QList<XmltvElement> elements; ///< the known ones, in the order of the file
};

/// Who takes what XmltvReader reads.
class XmltvSink {
public:
    XmltvSink() = default;
    virtual ~XmltvSink() = default;
    XmltvSink(const XmltvSink &) = delete;
    XmltvSink &operator=(const XmltvSink &) = delete;

    virtual void channelRead(const XmltvChannel &channel) = 0;
    /// Asked before a programme is read: false skips it cheaply.
    virtual bool wantsProgramme(const QString &channel, GuideTime start, std::optional<GuideTime> stop) = 0;
    virtual void programmeRead(const XmltvProgramme &programme) = 0;
};

/// Reads XMLTV piece by piece as bytes come in, never holding more than one programme. What stands before a
/// break in the XML is read; the break is told with line and column. Reads no other file, whatever the
/// document names, and knows HTML's entities. Pure; used on the pool.
class XmltvReader {
public:
    explicit XmltvReader(XmltvSink &sink);
    ~XmltvReader();
    XmltvReader(const XmltvReader &) = delete;
    XmltvReader &operator=(const XmltvReader &) = delete;

    void feed(QByteArrayView bytes); ///< ignored after a break
    void finish(); ///< no more bytes come
    [[nodiscard]] const Problem &problem() const; ///< no subject; None: whole and well-formed
    [[nodiscard]] qint64 programmes() const; ///< seen, wanted or not
    [[nodiscard]] qint64 bytes() const; ///< fed

private:
    struct Parser;
    std::unique_ptr<Parser> d;
};
