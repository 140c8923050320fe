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
    /// Asked before a programme is read: false skips it cheaply. Of one that has to be mended twice.
    virtual bool wantsProgramme(const QString &channel, GuideTime start, std::optional<GuideTime> stop) = 0;
    virtual void programmeRead(const XmltvProgramme &programme) = 0;
};

/// Reads XMLTV piece by piece as bytes come in, never holding much more than one programme. What is not XML
/// is mended channel by channel and programme by programme, so that no good one is lost; what was mended is
/// told with line and column. Reads no other file, whatever the document names, and knows HTML's entities.
/// How the pieces are cut makes no difference. Pure; used on the pool.
class XmltvReader {
public:
    explicit XmltvReader(XmltvSink &sink, const XmltvTimes &times = {});
    ~XmltvReader();
    XmltvReader(const XmltvReader &) = delete;
    XmltvReader &operator=(const XmltvReader &) = delete;

    void feed(QByteArrayView bytes); ///< ignored after a problem
    void finish(); ///< no more bytes come
    /// Why it is not whole: no XMLTV, it ends too early, or it can't be read on. No subject.
    [[nodiscard]] const Problem &problem() const;
    [[nodiscard]] QList<Problem> repairs() const; ///< one for each kind; no subject
    [[nodiscard]] qint64 programmes() const; ///< seen, wanted or not
    [[nodiscard]] qint64 bytes() const; ///< fed

private:
    struct Private;
    std::unique_ptr<Private> d;
};
