// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "copy/wholecopy.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

/// Asks for what a copy of everything needs: where to, whether with secrets and under which pass phrase; or,
/// with the facts of a copy that was read, whether to restore it. Main thread; owned by Desktop. Does neither
/// itself: it tells what is wanted, and shows what came of it.
class CopyDialog : public QDialog {
    Q_OBJECT
public:
    explicit CopyDialog(QWidget *parent = nullptr); ///< to save one
    CopyDialog(const QString &file, const CopyFacts &facts,
               QWidget *parent = nullptr); ///< to restore that one

    void saveTo(const QString &file); ///< as if it had been chosen
    void showProblem(const CopyProblem &problem); ///< it can be tried again
    void showSaved(const QString &file);
    void showRestored(const RestoredCopy &restored);

signals:
    void saveWanted(const QString &file, const QString &phrase);
    void restoreWanted(const QString &file, const QString &phrase);

private:
    void build(const QString &title, const QString &intro, const QString &verb);
    QLineEdit *addPhrase(const QString &name, const QString &label);
    void fit();
    void askWhere();
    void check();
    void begin();
    void end(const QString &said);

    QString m_file; ///< to restore; empty: to save
    QLabel *m_intro, *m_fault, *m_hint;
    QCheckBox *m_secrets;
    QLineEdit *m_phrase = nullptr, *m_again = nullptr; ///< null: not asked for
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_go = nullptr;
};
