// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/accesspolicy.h"
#include "http/questiondesk.h"
#include "http/reply.h"
#include "http/request.h"
#include "http/routetally.h"

#include <QHash>
#include <QSet>
#include <QVarLengthArray>

#include <functional>
#include <memory>
#include <vector>

/// The parts of the path that stood where the pattern has "{}", still percent-encoded.
using PathArguments = QVarLengthArray<QByteArrayView, 4>;

/// Finds the handler of a path. Matches the path as sent, before any decoding, so that an encoded slash stays
/// inside its segment (which is why QHttpServer's own router is not used). Lives on the engine thread, owned
/// by HttpFront, outlives the gate.
class Router {
public:
    using Handler = std::function<Reply(const Request &, const PathArguments &)>;
    /// For answers that are made elsewhere: copies what it needs of the request, and answers at any time.
    using LaterHandler = std::function<void(const Request &, const PathArguments &, const Responder &)>;
    /// For questions, of which only so many are open at once: null when it has answered already.
    using Questioner =
        std::function<QuestionDesk::Ask(const Request &, const PathArguments &, const Responder &)>;

    explicit Router(AccessRules rules)
        : m_rules(std::move(rules))
    {
    }

    /// `pattern`: "/consumers/{}"; Get includes Head.
    void add(QList<Method> methods, const QByteArray &pattern, RouteKind kind, Handler handler);
    void addLater(QList<Method> methods, const QByteArray &pattern, RouteKind kind, LaterHandler handler);
    void addQuestion(const QByteArray &pattern, RouteKind kind, Questioner questioner); ///< by GET

    void answer(const Request &request, const Responder &responder);

    void setRules(AccessRules rules) { m_rules = std::move(rules); }
    [[nodiscard]] const AccessRules &rules() const { return m_rules; }
    [[nodiscard]] QList<RouteTally> tallies() const;

private:
    using Segments = QVarLengthArray<QByteArrayView, 8>;
    struct Route {
        QList<Method> methods;
        QList<QByteArray> segments; ///< "{}" stands for any one
        RouteKind kind;
        LaterHandler handler;
        RouteTally *tally;
        [[nodiscard]] bool matches(const Segments &path, PathArguments &arguments) const;
    };
    RouteTally *tallyOf(const QByteArray &pattern);
    void answerUnknown(const Request &request, Responder responder);
    static Segments split(QByteArrayView path);
    static Reply wrongMethod(const QList<Method> &allowed);

    AccessRules m_rules;
    QuestionDesk m_desk;
    QHash<QByteArray, QList<Route>> m_byFirstSegment;
    std::vector<std::unique_ptr<RouteTally>> m_tallies; ///< responders point at them
    RouteTally m_unknown{"unknown", {}, {}};
    QSet<QByteArray> m_unknownPaths; ///< told in the log once each; at most 100
};

[[nodiscard]] Reply refusalReply(Access access);
