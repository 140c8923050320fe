// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "fetch/fetchrequest.h"

#include <QObject>

#include <memory>

class FetchConnections;

/// One question to a provider and its answer: the only way out over HTTP. Lives on the thread of its
/// FetchConnections, owned by who asks. Follows redirects by the policy (fetchpolicy.h), signs in, looks
/// names up without blocking. Signals never come from within a call of it; any slot may delete it. What is
/// not read holds the provider back.
class Fetch final : public QObject {
    Q_OBJECT
public:
    /// Begins at once. `connections` outlives it.
    Fetch(FetchConnections &connections, const FetchRequest &request, QObject *parent);
    ~Fetch() override; ///< gives up what is under way

    [[nodiscard]] const FetchHead &head() const;
    [[nodiscard]] bool isOver() const; ///< ended() was told or is on its way; read() may still give something
    /// Where a redirect led that is none of HTTP (rtsp:, rtmp: and the like): another kind has to play it.
    /// Empty where the problem is none of that.
    [[nodiscard]] QUrl otherKind() const;

    [[nodiscard]] qint64 bytesWaiting() const; ///< here and, about, in the kernel
    [[nodiscard]] QByteArray read(qint64 most);
    [[nodiscard]] qint64 readInto(char *room, qint64 size); ///< 0: nothing now
    void setHeld(bool held); ///< nobody reads for now: the provider is not to blame for silence

signals:
    /// About to be followed; deleting this fetch now prevents it.
    void redirected(const QUrl &to);
    /// A 2xx or 304 came. Any other final status is a problem; head() has it.
    void headArrived();
    void readable();
    /// The last word. UpstreamRefused: another status than 2xx, which is the subject. SourceRefused: the
    /// policy forbids it, and the detail names the key that opens it. SourceTooLarge. SourceUnreachable: the
    /// rest; the detail says what. No detail holds an address.
    void ended(const Problem &problem);

private:
    friend class FetchConnections;
    struct Private;
    std::unique_ptr<Private> d;
};
