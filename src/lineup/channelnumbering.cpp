// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/channelnumbering.h"

#include <algorithm>

namespace {

constexpr qsizetype MaxLength = 8;

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

class Numbering {
public:
    Numbering(const QList<NumberWish> &wishes, const KeptNumbers &kept, const QSet<QString> &reserved,
              const std::atomic_bool &cancelled)
        : m_cancelled(cancelled)
        , m_wishes(wishes)
        , m_kept(kept)
        , m_taken(reserved)
        , m_numbers(wishes.size())
    {
    }

    QList<QString> assign()
    {
        offer([this](const NumberWish &wish) {
            const KeptNumber kept = m_kept.value(wish.channelId);
            return kept.wanted == wish.wanted ? kept.number : QString();
        });
        offer([](const NumberWish &wish) { return wish.wanted; });
        offer([this](const NumberWish &wish) { return m_kept.value(wish.channelId).number; });
        fillUp();
        return m_numbers;
    }

private:
    template <typename Choice> void offer(const Choice &choice)
    {
        for (qsizetype at = 0; at < m_wishes.size() && !m_cancelled; ++at) {
            if (m_numbers.at(at).isEmpty())
                take(at, toGuideNumber(choice(m_wishes.at(at))));
        }
    }

    void take(qsizetype at, const QString &number)
    {
        if (number.isEmpty() || m_taken.contains(number))
            return;
        m_taken.insert(number);
        m_numbers[at] = number;
    }

    void fillUp()
    {
        for (const KeptNumber &kept : m_kept)
            m_taken.insert(kept.number);
        int next = 1;
        for (QString &number : m_numbers) {
            if (m_cancelled)
                return;
            if (!number.isEmpty())
                continue;
            while (m_taken.contains(QString::number(next)))
                ++next;
            number = QString::number(next++);
        }
    }

    const std::atomic_bool &m_cancelled;
    const QList<NumberWish> &m_wishes;
    const KeptNumbers &m_kept;
    QSet<QString> m_taken;
    QList<QString> m_numbers;
};

} // namespace

QString toGuideNumber(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    const qsizetype dot = trimmed.indexOf(u'.');
    QStringView whole = dot < 0 ? trimmed : trimmed.first(dot);
    const QStringView part = dot < 0 ? QStringView() : trimmed.sliced(dot + 1);
    if (!isDigits(whole) || (dot >= 0 && !isDigits(part)))
        return {};
    while (whole.size() > 1 && whole.front() == u'0')
        whole = whole.sliced(1);
    if (whole == u"0" || whole.size() + (dot < 0 ? 0 : 1) + part.size() > MaxLength)
        return {};
    return dot < 0 ? whole.toString() : whole.toString() + u'.' + part.toString();
}

QList<QString> assignGuideNumbers(const QList<NumberWish> &wishes, const KeptNumbers &kept,
                                  const QSet<QString> &reserved, const std::atomic_bool &cancelled)
{
    return Numbering(wishes, kept, reserved, cancelled).assign();
}
