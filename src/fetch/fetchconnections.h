// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

/// The connections and cookies that the fetches of one stream, playlist or guide share, and no other's: what
/// one policy opened is never used under another. Lives on the thread that makes it; when closeAll() or the
/// destructor returns, no connection is open any more.
class FetchConnections final : public QObject {
    Q_OBJECT
public:
    explicit FetchConnections(QObject *parent = nullptr);
    ~FetchConnections() override; ///< after its fetches
    void closeAll(); ///< and forgets cookies; no fetch may be under way

private:
    friend class Fetch;
    class Multi;
    std::unique_ptr<Multi> m_multi;
};
