// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/bodystyle.h"

#include "guide/xmltvelement.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// Where an element stands in a body.
struct Span {
    qsizetype begin = 0, textBegin = 0, textEnd = 0, end = 0;
};

/// The next one of that name from `from` on. Bodies are ours: text holds no "<" and no ">", and those asked
/// for here hold nothing but text.
std::optional<Span> findElement(QByteArrayView body, QByteArrayView name, qsizetype from = 0)
{
    for (qsizetype begin = body.indexOf('<', from); begin >= 0; begin = body.indexOf('<', begin + 1)) {
        const QByteArrayView tag = body.sliced(begin + 1);
        if (!tag.startsWith(name) || tag.size() == name.size()
            || (tag[name.size()] != '>' && tag[name.size()] != ' '))
            continue;
        const qsizetype textBegin = body.indexOf('>', begin) + 1;
        const qsizetype textEnd = textBegin > 0 ? body.indexOf('<', textBegin) : -1;
        if (textEnd < 0)
            return std::nullopt;
        return Span{begin, textBegin, textEnd, textEnd + name.size() + qsizetype(sizeof "</>" - 1)};
    }
    return std::nullopt;
}

/// Not within a character, an entity or, as far as may be, a word.
QByteArray cut(const QByteArray &text, qsizetype bytes)
{
    qsizetype end = bytes;
    while (end > 0 && (uchar(text.at(end)) & 0xc0) == 0x80)
        --end;
    const qsizetype entity = text.lastIndexOf('&', end - 1);
    if (entity >= 0 && text.indexOf(';', entity) >= end)
        end = entity;
    const qsizetype blank = end > 0 ? text.lastIndexOf(' ', end - 1) : -1;
    if (blank > end / 2)
        end = blank;
    return text.first(end).trimmed() + "\u2026";
}

QString plainText(const QByteArray &xml)
{
    QString text = QString::fromUtf8(xml);
    text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
    return text.replace(u"&amp;"_s, u"&"_s);
}

QString keyOf(const QString &category)
{
    return category.simplified().toCaseFolded();
}

} // namespace

BodyStyle::BodyStyle(const GuideStyle &style)
    : m_fold(style.foldSubTitles)
{
    for (const QString &rule : style.categories) {
        const qsizetype equals = rule.indexOf(u'=');
        if (equals > 0)
            m_categories.insert(keyOf(rule.first(equals)),
                                toXmlText(rule.sliced(equals + 1).trimmed()).toHtmlEscaped().toUtf8());
    }
}

QByteArray BodyStyle::apply(const QByteArray &body) const
{
    if (isPlain())
        return body;
    QByteArray styled = body;
    if (m_description != Whole)
        shorten(styled);
    if (m_fold)
        fold(styled);
    if (!m_categories.isEmpty())
        rename(styled);
    return styled;
}

void BodyStyle::shorten(QByteArray &body) const
{
    const std::optional<Span> first = findElement(body, "desc");
    if (!first)
        return;
    while (const std::optional<Span> other = findElement(body, "desc", first->end))
        body.remove(other->begin, other->end - other->begin);
    const QByteArray text = body.mid(first->textBegin, first->textEnd - first->textBegin);
    if (m_description == 0)
        body.remove(first->begin, first->end - first->begin);
    else if (text.size() > m_description)
        body.replace(first->textBegin, text.size(), cut(text, m_description));
}

/// The sub-title stays where it was, too: other media servers show it well.
void BodyStyle::fold(QByteArray &body) const
{
    const std::optional<Span> title = findElement(body, "title");
    const std::optional<Span> subTitle = findElement(body, "sub-title");
    if (!title || !subTitle)
        return;
    const QByteArray more = body.mid(subTitle->textBegin, subTitle->textEnd - subTitle->textBegin);
    const QByteArray known = body.mid(title->textBegin, title->textEnd - title->textBegin);
    if (!known.contains(more))
        body.insert(title->textEnd, ": " + more);
}

void BodyStyle::rename(QByteArray &body) const
{
    std::optional<Span> category = findElement(body, "category");
    while (category) {
        const qsizetype size = category->textEnd - category->textBegin;
        const auto other = m_categories.constFind(keyOf(plainText(body.mid(category->textBegin, size))));
        qsizetype next = category->end;
        if (other != m_categories.cend() && other->isEmpty()) {
            body.remove(category->begin, category->end - category->begin);
            next = category->begin;
        } else if (other != m_categories.cend()) {
            body.replace(category->textBegin, size, *other);
            next += other->size() - size;
        }
        category = findElement(body, "category", next);
    }
}
