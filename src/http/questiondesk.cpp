// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/questiondesk.h"

#include <QPointer>

#include <algorithm>
#include <memory>

bool QuestionDesk::take(const QByteArray &lane, const QByteArray &peer, const Responder &responder, Ask ask)
{
    const auto count = [&](const auto &fits) {
        return std::count_if(m_questions.cbegin(), m_questions.cend(), fits);
    };
    const auto ofPeer = count([&](const Question &question) {
        return question.isWanted && question.lane == lane && question.peer == peer;
    });
    // A peer's only question waits its turn, however many the others ask.
    const int most = ofPeer == 0 ? std::max(m_limits.inAll, m_limits.mostPeers) : m_limits.inAll;
    if (!responder.guard() || ofPeer >= m_limits.perPeer || openIn(lane) >= most)
        return false;
    const quint64 number = ++m_last;
    m_questions.append({number, lane, peer, responder, std::move(ask)});
    connect(responder.guard(), &QObject::destroyed, this, [this, number] { leave(number); });
    begin(lane);
    return true;
}

int QuestionDesk::openIn(const QByteArray &lane) const
{
    return int(std::count_if(m_questions.cbegin(), m_questions.cend(), [&](const Question &question) {
        return question.isWanted && question.lane == lane;
    }));
}

void QuestionDesk::begin(const QByteArray &lane)
{
    const auto isAsked = [&lane](const Question &question) {
        return question.lane == lane && question.isAsked;
    };
    const auto isNext = [&lane](const Question &question) {
        return question.lane == lane && !question.isAsked;
    };
    while (std::count_if(m_questions.cbegin(), m_questions.cend(), isAsked) < m_limits.atOnce) {
        const auto next = std::find_if(m_questions.begin(), m_questions.end(), isNext);
        if (next == m_questions.end())
            return;
        next->isAsked = true;
        Responder responder = next->responder;
        const Ask ask = std::exchange(next->ask, nullptr);
        next->responder = Responder(nullptr, nullptr, 0);
        // The answer, or that there will be none, is noticed by the last responder's end.
        responder.hold(std::shared_ptr<void>(nullptr, [desk = QPointer(this), number = next->number](void *) {
            if (desk)
                QMetaObject::invokeMethod(
                    desk, [desk, number] { desk->end(number); }, Qt::QueuedConnection);
        }));
        ask(responder);
    }
}

void QuestionDesk::leave(quint64 number)
{
    const auto question = find(number);
    if (question == m_questions.end())
        return;
    question->isWanted = false;
    if (!question->isAsked)
        m_questions.erase(question);
}

void QuestionDesk::end(quint64 number)
{
    const auto question = find(number);
    if (question == m_questions.end())
        return;
    const QByteArray lane = question->lane;
    m_questions.erase(question);
    begin(lane);
}

QList<QuestionDesk::Question>::iterator QuestionDesk::find(quint64 number)
{
    return std::find_if(m_questions.begin(), m_questions.end(),
                        [number](const Question &question) { return question.number == number; });
}
