// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/channelnumbering.h"

#include <QSet>

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
    Numbering(const QList<NumberWish> &wishes, const KeptNumbers &kept, const ReservedNumbers &reserved,
              const std::atomic_bool &cancelled)
        : m_cancelled(cancelled)
        , m_wishes(wishes)
        , m_kept(kept)
        , m_reserved(reserved)
        , m_numbers(wishes.size())
    {
    }

    QList<QString> assign()
    {
        offer([this](const NumberWish &wish) {
            const KeptNumber kept = m_kept.value(wish.channelId);
            const bool asWanted = kept.from == wish.from || kept.number == toGuideNumber(wish.wanted);
            return kept.wanted == wish.wanted && asWanted ? kept.number : QString();
        });
        takeThoseOfTheAbsent();
        offer([](const NumberWish &wish) { return wish.wanted; });
        offer([this](const NumberWish &wish) {
            const KeptNumber kept = m_kept.value(wish.channelId);
            return kept.from == wish.from ? kept.number : QString();
        });
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
        if (number.isEmpty() || m_taken.contains(number)
            || m_reserved.value(number, m_wishes.at(at).channelId) != m_wishes.at(at).channelId)
            return;
        m_taken.insert(number);
        m_numbers[at] = number;
    }

    void fillUp()
    {
        QHash<int, int> next; // by where it begins
        for (qsizetype at = 0; at < m_wishes.size() && !m_cancelled; ++at) {
            if (!m_numbers.at(at).isEmpty())
                continue;
            const int from = m_wishes.at(at).from;
            int number = next.value(from, from);
            while (m_taken.contains(QString::number(number)) || m_reserved.contains(QString::number(number)))
                ++number;
            take(at, QString::number(number));
            next.insert(from, number + 1);
        }
    }

    /// What channels that are here had and did not get again is free.
    void takeThoseOfTheAbsent()
    {
        QSet<QString> present;
        present.reserve(m_wishes.size());
        for (const NumberWish &wish : m_wishes)
            present.insert(wish.channelId);
        for (auto it = m_kept.cbegin(); it != m_kept.cend(); ++it) {
            if (!present.contains(it.key()))
                m_taken.insert(it->number);
        }
    }

    const std::atomic_bool &m_cancelled;
    const QList<NumberWish> &m_wishes;
    const KeptNumbers &m_kept;
    const ReservedNumbers &m_reserved;
    QSet<QString> m_taken;
    QList<QString> m_numbers;
};

} // namespace

QString toGuideNumber(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    qsizetype dot = trimmed.indexOf(u'.');
    if (dot < 0) // as American stations write it
        dot = trimmed.indexOf(u'-');
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

quint64 rankOf(const QString &guideNumber)
{
    const QStringView number(guideNumber);
    const qsizetype dot = number.indexOf(u'.');
    const quint64 whole = number.first(dot < 0 ? number.size() : dot).toUInt();
    const quint64 part = dot < 0 ? 0 : number.sliced(dot + 1).toUInt() + 1;
    return whole << 32 | part;
}

QList<QString> assignGuideNumbers(const QList<NumberWish> &wishes, const KeptNumbers &kept,
                                  const ReservedNumbers &reserved, const std::atomic_bool &cancelled)
{
    return Numbering(wishes, kept, reserved, cancelled).assign();
}
