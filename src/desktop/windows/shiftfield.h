// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guideshift.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDoubleSpinBox;

/// How the times of a guide or of one of its channels are corrected: not, by hours, or as the wall clock of a
/// place. Main thread; owned by the form it is in.
class ShiftField : public QWidget {
    Q_OBJECT
public:
    explicit ShiftField(QWidget *parent = nullptr);

    /// What no correction is called; nullopt of shift() then, where `isOwn`, else that of no shift.
    void setNone(const QString &words, bool isOwn);
    void setShift(const std::optional<GuideShift> &shift); ///< `changed` does not follow
    [[nodiscard]] std::optional<GuideShift> shift() const;
    [[nodiscard]] bool isUsable() const; ///< a zone that is typed is one

signals:
    void changed();

private:
    enum class Way { None, Hours, Zone };
    [[nodiscard]] Way way() const;
    void showWay();

    QComboBox *m_way;
    QDoubleSpinBox *m_hours;
    QComboBox *m_zone;
    bool m_isOwn = false;
};
