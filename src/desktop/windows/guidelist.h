// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guideconfig.h"
#include "desktop/windows/sourcelist.h"

#include <QMap>

/// The guides of the settings: addresses and files, each of which has options. Main thread; owned by the
/// settings dialog.
class GuideList : public SourceList {
    Q_OBJECT
public:
    explicit GuideList(QWidget *parent = nullptr);

    /// `known`: those with options.
    void setGuides(const QStringList &sources, const QList<GuideConfig> &known);
    [[nodiscard]] QList<GuideConfig> options() const; ///< of those listed that have some

signals:
    /// How the times of guides are corrected in what is edited here, by guide, while it is turned.
    void shiftsTried(const QMap<QString, GuideShift> &shifts);

protected:
    void describe(QListWidgetItem &item) override;
    void refreshButtons() override;

private:
    void openOptions();
    [[nodiscard]] QMap<QString, GuideShift> shifts() const;
    [[nodiscard]] GuideConfig read(const QListWidgetItem &item) const;

    QList<GuideConfig> m_known;
    QToolButton *m_options;
};
