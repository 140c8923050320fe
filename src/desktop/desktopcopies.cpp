// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy/wholecopy.h"
#include "desktop/copytext.h"
#include "desktop/desktopprivate.h"
#include "desktop/windows/copydialog.h"

#include <QFileDialog>
#include <QFutureWatcher>
#include <QMessageBox>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace {

using Examination = QPair<CopyProblem, CopyFacts>;

Examination examined(const QString &file)
{
    CopyFacts facts;
    const CopyProblem problem = examineCopy(file, QStringLiteral(PLEXBRIDGE_VERSION), facts);
    return {problem, facts};
}

} // namespace

void Desktop::openSaveCopy()
{
    d->copy = new CopyDialog(d->dialog ? static_cast<QWidget *>(d->dialog) : &d->window);
    d->copy->setAttribute(Qt::WA_DeleteOnClose);
    connect(d->copy, &CopyDialog::saveWanted, this, &Desktop::copyWanted);
    d->copy->open();
}

void Desktop::chooseRestore()
{
    auto *dialog =
        new QFileDialog(d->dialog ? static_cast<QWidget *>(d->dialog) : &d->window, tr("Restore a copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Copies of PlexBridge (*.plexbridge)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &Desktop::openRestore);
    dialog->open();
}

/// It is read to its end before anything is asked.
void Desktop::openRestore(const QString &file)
{
    auto *watcher = new QFutureWatcher<Examination>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, file] {
        watcher->deleteLater();
        const auto [problem, facts] = watcher->result();
        QWidget *parent = d->dialog ? static_cast<QWidget *>(d->dialog) : &d->window;
        if (problem) {
            auto *box = new QMessageBox(QMessageBox::Warning, tr("Restore a copy"),
                                        CopyText::problem(problem), QMessageBox::Ok, parent);
            box->setObjectName(u"copyRefused"_s);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
            return;
        }
        d->copy = new CopyDialog(file, facts, parent);
        d->copy->setAttribute(Qt::WA_DeleteOnClose);
        connect(d->copy, &CopyDialog::restoreWanted, this, &Desktop::restoreWanted);
        d->copy->open();
    });
    watcher->setFuture(QtConcurrent::run(&examined, file));
}

void Desktop::showCopySaved(const QString &file, const CopyProblem &problem)
{
    if (!d->copy)
        return;
    if (problem)
        d->copy->showProblem(problem);
    else
        d->copy->showSaved(file);
}

void Desktop::showRestored(const RestoredCopy &restored, const CopyProblem &problem)
{
    if (problem) {
        if (d->copy)
            d->copy->showProblem(problem);
        return;
    }
    if (d->dialog) { // what it shows is of before
        if (d->copy)
            d->copy->setParent(&d->window, d->copy->windowFlags());
        d->dialog->reject();
    }
    if (d->copy) {
        d->copy->showRestored(restored);
        d->copy->open();
    }
}
