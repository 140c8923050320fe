// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/guidereader.h"

#include "core/said.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostIds = 20'000;
}

Saying faultOf(const QXmlStreamReader &xml)
{
    if (!xml.hasError())
        return {};
    return xml.error() == QXmlStreamReader::PrematureEndOfDocumentError ? Said::EndsTooEarly : Said::NotXml;
}

void GuideReader::add(const QByteArray &piece)
{
    m_reading.bytes += piece.size();
    m_xml.addData(piece);
    read();
}

GuideReading GuideReader::finish()
{
    read();
    if (m_xml.hasError()) {
        m_reading.errorLine = std::max<qint64>(1, m_xml.lineNumber());
        m_reading.error = faultOf(m_xml);
    }
    return m_reading;
}

void GuideReader::read()
{
    while (!m_xml.atEnd()) {
        if (m_xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (m_xml.name() == "channel"_L1 && m_reading.channelIds.size() < mostIds) {
            m_reading.channelIds.append(attributes.value("id"_L1).toString());
        } else if (m_xml.name() == "programme"_L1) {
            ++m_reading.programmes;
            const QString channel = attributes.value("channel"_L1).toString();
            if (!m_seen.contains(channel) && m_seen.size() < mostIds) {
                m_seen.insert(channel);
                m_reading.programmeChannels.append(channel);
            }
            if (attributes.value("stop"_L1) > m_reading.lastStop)
                m_reading.lastStop = attributes.value("stop"_L1).toString();
        }
    }
}
