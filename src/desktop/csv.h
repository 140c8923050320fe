// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

class QAbstractItemModel;
class QWidget;

/// Tables as text that spreadsheets read (RFC 4180). Pure but for askWhere().
class Csv {
    Q_DECLARE_TR_FUNCTIONS(Csv)
public:
    /// All rows and columns as they are shown, under their headings.
    [[nodiscard]] static QString of(const QAbstractItemModel &model);
    /// A cell that a spreadsheet takes for what it is: quoted where need be, and never for a formula.
    [[nodiscard]] static QString cell(const QString &text);
    /// Asks for a file and writes `model` into it; says so when that fails. Does not block.
    static void askWhere(QWidget &parent, const QAbstractItemModel &model, const QString &name);
};
