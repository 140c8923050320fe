// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xtreamaccount.h"
#include "fetch/download.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <array>

class DownloadThread;

/// What an Xtream Codes account has, on its way into one file (xtreamlist.h reads it): the account itself,
/// then its groups, then its channels. An account that the provider does not accept is asked no further;
/// one whose server does not answer is asked at its others.
/// Lives on the engine thread, owned by who orders it; ends with exactly one finished(), as a Download does,
/// unless deleted before, which aborts it and leaves no file. Such answers have no validators.
class XtreamDownload : public QObject {
    Q_OBJECT
public:
    /// `order`: its address and validators are not used; its limits hold for each answer and for all
    /// together.
    XtreamDownload(DownloadThread &thread, const XtreamAccount &account, const FetchOrder &order,
                   QObject *parent);
    ~XtreamDownload() override;

    [[nodiscard]] int percent() const;

signals:
    void finished(const FetchResult &result);

private:
    static constexpr int Parts = 3;
    static constexpr int CategoriesPart = 1;

    void fetchNext();
    void partFetched(const FetchResult &result);
    [[nodiscard]] bool leaveEmpty() const;
    [[nodiscard]] Problem refusal() const;
    void join();
    void joined();
    void end(const FetchResult &result);
    [[nodiscard]] QStringList files() const; ///< of the parts
    void removeLater(const QStringList &files) const;
    [[nodiscard]] QString partFile(int part) const;

    DownloadThread &m_thread;
    XtreamAccount m_account;
    FetchOrder m_order;
    QList<QUrl> m_others; ///< servers still to be asked
    Download *m_download = nullptr; ///< of the part under way
    std::array<qint64, Parts> m_sizes{}; ///< bytes of the parts that are here
    int m_part = 0; ///< under way
    NetworkKind m_kind = NetworkKind::Computer; ///< the widest of those that answered
    QFutureWatcher<Problem> m_joining;
    bool m_isOver = false;
};
