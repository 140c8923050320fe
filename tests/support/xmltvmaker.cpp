// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/xmltvmaker.h"

#include "core/clock.h"

#include <QDateTime>
#include <QList>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

class Maker {
public:
    explicit Maker(const XmltvShape &shape)
        : m_shape(shape)
        , m_random(shape.seed)
    {
        for (int i = 0; i < 500; ++i) {
            QByteArray word;
            for (int letters = m_random.bounded(3, 10); letters > 0; --letters)
                word += char('a' + m_random.bounded(26));
            m_words.append(word);
        }
        m_words << "&amp;"
                << "caf\xc3\xa9"
                << "&quot;live&quot;"
                << "&#8211;";
    }

    [[nodiscard]] QByteArray channel(int number) const
    {
        const QByteArray n = QByteArray::number(number);
        return "  <channel id=\"ch" + n + ".example\">\n    <display-name lang=\"en\">Channel " + n
            + "</display-name>\n    <display-name>" + n + "</display-name>\n    <icon src=\"http://i.example/"
            + n + ".png\"/>\n  </channel>\n";
    }

    QByteArray programme(int number, sys_seconds start)
    {
        const QByteArray n = QByteArray::number(number);
        return "  <programme start=\"" + time(start) + "\" stop=\"" + time(start + m_shape.length)
            + "\" channel=\"ch" + n + ".example\">\n    <title lang=\"en\">" + words(3)
            + "</title>\n    <title lang=\"de\">" + words(3) + "</title>\n    <sub-title lang=\"en\">"
            + words(4) + "</sub-title>\n    <desc lang=\"en\">" + words(m_shape.descriptionWords)
            + "</desc>\n    <credits>\n      <director>" + words(2) + "</director>\n      <actor role=\""
            + words(1) + "\">" + words(2) + "</actor>\n    </credits>\n    <date>2024</date>\n"
            + "    <category lang=\"en\">" + words(1) + "</category>\n    <icon src=\"http://i.example/p"
            + QByteArray::number(m_random.bounded(100'000)) + ".jpg\"/>\n"
            + "    <episode-num system=\"xmltv_ns\">" + QByteArray::number(m_random.bounded(9)) + "."
            + QByteArray::number(m_random.bounded(20)) + ".</episode-num>\n"
            + "    <rating system=\"MPAA\"><value>PG</value></rating>\n"
            + "    <star-rating><value>3/5</value></star-rating>\n  </programme>\n";
    }

private:
    QByteArray words(int count)
    {
        QByteArray text;
        for (; count > 0; --count)
            text += m_words.at(m_random.bounded(int(m_words.size()))) + (count > 1 ? " " : "");
        return text;
    }
    [[nodiscard]] static QByteArray time(sys_seconds at)
    {
        return utcDateTime(at).toString(u"yyyyMMddHHmmss"_s).toLatin1() + " +0000";
    }

    const XmltvShape &m_shape;
    QRandomGenerator m_random;
    QList<QByteArray> m_words;
};

} // namespace

void makeXmltv(const XmltvShape &shape, const std::function<bool(const QByteArray &)> &take)
{
    Maker maker(shape);
    bool more = take("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tv SYSTEM \"xmltv.dtd\">\n"
                     "<tv generator-info-name=\"xmltvmaker\">\n");
    for (int number = 1; number <= shape.channels && more; ++number)
        more = take(maker.channel(number));
    for (int number = 1; number <= shape.channels && more; ++number) {
        const sys_seconds end = shape.from + days(shape.days);
        for (sys_seconds start = shape.from; start < end && more; start += shape.length)
            more = take(maker.programme(number, start));
    }
    take("</tv>\n");
}

QByteArray makeXmltv(const XmltvShape &shape)
{
    QByteArray text;
    makeXmltv(shape, [&text](const QByteArray &piece) {
        text += piece;
        return true;
    });
    return text;
}
