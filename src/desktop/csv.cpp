// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/csv.h"

#include <QAbstractItemModel>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

using namespace Qt::StringLiterals;

QString Csv::cell(const QString &text)
{
    QString out = text;
    static const QString formula = u"=+-@\t\r"_s;
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (!text.isEmpty() && formula.contains(text.at(0)) && !isNumber)
        out.prepend(u'\'');
    const bool quoted =
        out.contains(u'"') || out.contains(u',') || out.contains(u'\n') || out.contains(u'\r');
    return quoted ? u'"' + out.replace(u'"', u"\"\""_s) + u'"' : out;
}

QString Csv::of(const QAbstractItemModel &model)
{
    QString text;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(cell(model.headerData(column, Qt::Horizontal).toString()));
    text += cells.join(u',') + u"\r\n"_s;
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(cell(model.index(row, column).data().toString()));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text;
}

void Csv::askWhere(QWidget &parent, const QAbstractItemModel &model, const QString &name)
{
    auto *dialog = new QFileDialog(&parent, tr("Save as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name);
    const QByteArray text = of(model).toUtf8(); // as it was when it was asked for
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, [&parent, text](const QString &path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
            return;
        auto *box = new QMessageBox(QMessageBox::Warning, {}, tr("The table was not saved"), QMessageBox::Ok,
                                    &parent);
        box->setInformativeText(tr("%1 can't be written. Choose another place.").arg(path));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}
