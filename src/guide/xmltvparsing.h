// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/xmltvreader.h"
#include "guide/xmltvtime.h"

#include <memory>
#include <optional>
#include <utility>

struct XML_ParserStruct;

/// One run of expat over UTF-8, which calls a sink. It stands still at the first thing that is not XML, or
/// not XMLTV, and tells where the record began in which that was, so that XmltvReader can mend it and go on
/// with a fresh one. What is not wanted is passed over by handlers that only count. Used on the pool.
class XmltvParsing {
public:
    XmltvParsing(XmltvSink &sink, const XmltvTimes &times);
    ~XmltvParsing();
    XmltvParsing(const XmltvParsing &) = delete;
    XmltvParsing &operator=(const XmltvParsing &) = delete;

    void restart(); ///< as if nothing had been read, within a document
    [[nodiscard]] bool parse(QByteArrayView bytes, bool last = false); ///< false: it stands still

    enum class Halt : quint8 {
        Damage, ///< may be mended
        NoXmltv, ///< a document of another kind
        TooDeep,
        TooLarge, ///< one tag
    };
    [[nodiscard]] Halt halt() const { return m_halt; }
    [[nodiscard]] bool isInDocument() const
    {
        return m_documentBegun || (m_depth > 0 && m_halt == Halt::Damage);
    }
    [[nodiscard]] bool isDocumentEnded() const { return m_documentBegun && m_depth == 0; }
    /// From where on the bytes are still needed, counted from the first: the record that is open, or what is
    /// not yet read.
    [[nodiscard]] qint64 neededFrom() const;
    [[nodiscard]] qint64 programmes() const { return m_programmes; } ///< seen, wanted or not

    [[nodiscard]] qint64 records() const { return m_records; } ///< ended

    /// What was met that is XML, but not as it should be.
    struct Oddity {
        int times = 0;
        qint64 firstAt = 0; ///< of all bytes
    };
    struct Oddities {
        Oddity undefinedEntities;
        Oddity unknownZones;
    };
    [[nodiscard]] Oddities takeOddities() { return std::exchange(m_oddities, {}); } ///< since the last call

private:
    enum class Inside : quint8 { Root, Channel, Programme };
    struct Open {
        XmltvElement element;
        QByteArray text;
    };

    void startElement(const char *name, const char **attributes);
    void startRecord(const char *name, const char **attributes);
    void startProgramme(const char **attributes);
    void startInner(const char *name, const char **attributes);
    [[nodiscard]] bool isWithinRecord(const char *name);
    void endElement();
    void endInner();
    void endRecord();
    void takeName(const XmltvElement &element);
    void skipEntity(const char *name);
    void passOver();
    void attend();
    void listen();
    void note(Oddity &oddity);
    void stop(Halt why);
    void prepare();

    struct Free {
        void operator()(XML_ParserStruct *parser) const;
    };

    XmltvSink &m_sink;
    const XmltvTimes &m_times;
    std::unique_ptr<XML_ParserStruct, Free> m_expat;
    qint64 m_fed = 0; ///< bytes
    qint64 m_recordAt = -1; ///< where the open record began; -1: none is open
    bool m_recordIsProgramme = false;
    qint64 m_recordsEnd = 0; ///< behind the last one
    Halt m_halt = Halt::Damage;
    bool m_stopped = false;
    bool m_documentBegun = false;
    Inside m_inside = Inside::Root;
    int m_depth = 0; ///< open elements
    int m_passedFrom = 0; ///< depth of the element being passed over; 0: none
    QList<Open> m_open; ///< elements open inside a channel or programme
    XmltvChannel m_channel;
    XmltvProgramme m_programme;
    QByteArray m_lastId; ///< of a programme's channel, as bytes: they come in rows
    QByteArray m_lastValue; ///< of an attribute, shared by those that are the same
    QString m_lastChannel; ///< the same
    qint64 m_programmes = 0;
    qint64 m_records = 0;
    Oddities m_oddities;
};
