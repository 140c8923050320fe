// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datause.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QProgressBar;

/// How much came from each provider this month, with a bar where a limit is set. Main thread; owned by the
/// activity page. Hidden while there is nothing to tell.
class DataUseView : public QWidget {
    Q_OBJECT
public:
    explicit DataUseView(QWidget *parent = nullptr);

    void setUse(const QList<DataUse> &use);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *name;
        QProgressBar *bar; ///< hidden without a limit
        QLabel *amount;
    };
    void addRow();
    void fill(const Row &row, const DataUse &use) const;

    QGridLayout *m_grid;
    QList<DataUse> m_use;
    QList<Row> m_rows; ///< as many as were ever needed
};
