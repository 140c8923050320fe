// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/serveranswer.h"

#include "core/said.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 40; ///< elements within elements

QString scalarText(const QJsonValue &value)
{
    if (value.isDouble() && value.toDouble() == double(value.toInteger()))
        return QString::number(value.toInteger());
    return value.toVariant().toString();
}

ServerNode nodeOf(const QString &name, const QJsonObject &object, int depth)
{
    ServerNode node{name.toLower(), {}, {}};
    if (depth > deepest)
        return node;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject()) {
            node.children.append(nodeOf(it.key(), it->toObject(), depth + 1));
        } else if (it->isArray()) {
            const QJsonArray items = it->toArray();
            for (const QJsonValue &item : items) {
                if (item.isObject())
                    node.children.append(nodeOf(it.key(), item.toObject(), depth + 1));
            }
        } else if (!it->isNull()) {
            node.fields.insert(it.key().toLower(), scalarText(*it));
        }
    }
    return node;
}

ServerNode nodeOf(QXmlStreamReader &xml, int depth)
{
    ServerNode node{xml.name().toString().toLower(), {}, {}};
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        node.fields.insert(attribute.name().toString().toLower(), attribute.value().toString());
    while (!xml.hasError() && xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isStartElement() && depth < deepest)
            node.children.append(nodeOf(xml, depth + 1));
        else if (xml.isStartElement())
            xml.skipCurrentElement();
    }
    return node;
}

Result<ServerNode> readJson(const QByteArray &body)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return Problem{ProblemCode::Malformed, {}, saidOf(u"JSON"_s, error.errorString())};
    if (document.isArray())
        return nodeOf({}, {{u"item"_s, document.array()}}, 0);
    const ServerNode all = nodeOf({}, document.object(), 0);
    const ServerNode container = all.first("mediacontainer"_L1);
    return container.name.isEmpty() ? all : container;
}

Result<ServerNode> readXml(const QByteArray &body)
{
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement())
        return Problem{ProblemCode::Malformed, {}, Said::NeitherXmlNorJson};
    if (xml.name().compare("html"_L1, Qt::CaseInsensitive) == 0)
        return Problem{ProblemCode::Malformed, {}, Said::PageForBrowsers};
    ServerNode node = nodeOf(xml, 0);
    if (xml.hasError())
        return Problem{ProblemCode::Malformed, {}, saidOf(u"XML"_s, xml.errorString())};
    return node;
}

} // namespace

QString ServerNode::text(QLatin1StringView field) const
{
    return fields.value(QString(field).toLower());
}

bool ServerNode::has(QLatin1StringView field) const
{
    return fields.contains(QString(field).toLower());
}

bool ServerNode::isTrue(QLatin1StringView field) const
{
    const QString value = text(field).trimmed();
    return !value.isEmpty() && value != "0"_L1 && value.compare("false"_L1, Qt::CaseInsensitive) != 0;
}

qint64 ServerNode::number(QLatin1StringView field) const
{
    constexpr double most = 9e15; // whole numbers up to there are exact; "nan" and 1e300 are none
    const double number = text(field).trimmed().toDouble();
    return std::abs(number) <= most ? qint64(number) : 0;
}

QList<ServerNode> ServerNode::all(QLatin1StringView child) const
{
    QList<ServerNode> out;
    std::copy_if(children.begin(), children.end(), std::back_inserter(out), [child](const ServerNode &each) {
        return each.name.compare(child, Qt::CaseInsensitive) == 0;
    });
    return out;
}

ServerNode ServerNode::first(QLatin1StringView child) const
{
    return all(child).value(0);
}

Result<ServerNode> readServerAnswer(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    if (text.isEmpty())
        return ServerNode();
    return text.startsWith('{') || text.startsWith('[') ? readJson(text) : readXml(text);
}

Problem refusalIn(const ServerNode &answer)
{
    const QString status = answer.text("status"_L1).trimmed();
    const QString message = answer.text("message"_L1).trimmed();
    bool isNumber = false;
    const int code = status.toInt(&isNumber);
    if (!isNumber || code == 0 || (code >= 200 && code < 300))
        return {};
    return {ProblemCode::UpstreamRefused, status, message.isEmpty() ? Said::AnswerSaysNo : Saying(message)};
}
