// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/confirmation.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QMessageBox *openQuestion(const QWidget *parent)
{
    if (parent)
        return parent->findChild<QMessageBox *>(u"confirmation"_s);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *box = qobject_cast<QMessageBox *>(window);
        if (box && !box->parent() && box->objectName() == u"confirmation")
            return box;
    }
    return nullptr;
}

} // namespace

void ask(QWidget *parent, const Confirmation &confirmation, std::function<void()> then)
{
    if (QMessageBox *open = openQuestion(parent)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, QString(), confirmation.question,
                                QMessageBox::NoButton, parent);
    box->setObjectName(u"confirmation"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(confirmation.consequence);
    for (QLabel *label : box->findChildren<QLabel *>()) { // else it wraps where the question ends
        if (label->objectName().endsWith("label"_L1) && label->objectName() != u"qt_msgboxex_icon_label")
            label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 55);
    }
    QPushButton *yes = box->addButton(confirmation.yesVerb, QMessageBox::AcceptRole);
    yes->setObjectName(u"yes"_s);
    QPushButton *no = box->addButton(confirmation.noVerb, QMessageBox::RejectRole);
    no->setObjectName(u"no"_s);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, box, [then = std::move(then)] { then(); });
    box->open();
    box->raise();
    box->activateWindow();
}
