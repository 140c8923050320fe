// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"
#include "core/guidestate.h"
#include "core/stream.h"
#include "desktop/charts/sessiontracks.h"

#include <QWidget>

class ClientNames;
class QLabel;
class SessionStrip;

/// Everything about the selected session: who, what, since when, how well and why, and the last ten minutes
/// as a picture. Main thread; owned by the consumers page.
class SessionDetails : public QWidget {
    Q_OBJECT
public:
    explicit SessionDetails(const ClientNames &names, QWidget *parent = nullptr);

    /// `upstream`: none, if no video is open.
    void show(const Consumer &consumer, const UpstreamStatus *upstream, const OnNow &on,
              const QList<TrackPoint> &track, WallTime now);
    void showNothing(int selected); ///< how many are selected: none, or several
    [[nodiscard]] QString text() const; ///< as words, a line each

    /// What helps somebody else to see what is wrong; holds no secret.
    [[nodiscard]] static QString diagnosis(const Consumer &consumer, const UpstreamStatus *upstream,
                                           const QString &client, const QList<TrackPoint> &track,
                                           WallTime now);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    const ClientNames &m_names;
    QLabel *m_headline;
    QLabel *m_facts;
    SessionStrip *m_strip;
};
