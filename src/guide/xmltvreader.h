// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "guide/xmltvelement.h"
#include "guide/xmltvtime.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QXmlStreamEntityResolver>
#include <QXmlStreamReader>

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
/// break in the XML is read; the break is told with line and column. Pure; used on the pool.
class XmltvReader {
public:
    explicit XmltvReader(XmltvSink &sink);

    void feed(const QByteArray &bytes); ///< ignored after a break
    void finish(); ///< no more bytes come
    [[nodiscard]] const Problem &problem() const
    {
        return m_problem;
    } ///< no subject; None: whole and well-formed
    [[nodiscard]] qint64 programmes() const { return m_programmes; } ///< seen, wanted or not

private:
    enum class Inside : quint8 { Nothing, Root, Channel, Programme, Unwanted };
    /// Undeclared entities of HTML, which guides use as if they were XML's.
    class HtmlEntities : public QXmlStreamEntityResolver {
        QString resolveUndeclaredEntity(const QString &name) override;
    };

    void readTokens();
    void startElement();
    void startTop();
    void startProgramme();
    void startInner();
    void characters();
    void endElement();
    void endInner();
    void breakOff(const QString &reason);

    XmltvSink &m_sink;
    HtmlEntities m_entities;
    QXmlStreamReader m_xml;
    Inside m_inside = Inside::Nothing;
    int m_depth = 0; ///< open elements
    int m_skipFrom = 0; ///< depth of the unknown element being skipped; 0: none
    QList<XmltvElement> m_open; ///< elements open inside a channel or programme
    XmltvChannel m_channel;
    XmltvProgramme m_programme;
    qint64 m_programmes = 0;
    Problem m_problem;
};
