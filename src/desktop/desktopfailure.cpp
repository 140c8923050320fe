// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Desktop that tells what does not work, with what cures it.
#include "desktop/desktopprivate.h"
#include "desktop/text.h"
#include "engine/engine.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

/// What decides whether the engine can listen.
QStringList listeningKeys()
{
    return {u"address"_s, u"port"_s, u"stream-port"_s, u"control-port"_s, u"no-discovery"_s, u"data-dir"_s};
}

} // namespace

void Desktop::showFailure(const Problem &problem)
{
    const Notice notice = Text::problem(problem);
    raiseWindow();
    d->window.showOutage(tr("PlexBridge does not run"), notice.toolTip());
    delete d->failure;
    auto *box = new QMessageBox(QMessageBox::Warning, {}, tr("PlexBridge can't start"), QMessageBox::NoButton,
                                &d->window);
    d->failure = box;
    box->setObjectName(u"failure"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(notice.toolTip());
    offerRemedies(*box, problem);
    const QPushButton *settings = box->addButton(tr("Open settings"), QMessageBox::ActionRole);
    QPushButton *retry = box->addButton(tr("Try again"), QMessageBox::AcceptRole);
    const QPushButton *quit = box->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    QPushButton *close =
        box->addButton(QMessageBox::Close); // the window goes on saying it, with the same buttons
    retry->setObjectName(u"failureRetry"_s);
    box->setDefaultButton(retry);
    box->setEscapeButton(close);
    connect(settings, &QPushButton::clicked, this, &Desktop::openSettings);
    connect(retry, &QPushButton::clicked, this, [this] { d->engine.start(d->settings.engineConfig()); });
    connect(quit, &QPushButton::clicked, this, &Desktop::quitRequested);
    box->open();
}

/// What cures it with one click, where there is such a thing.
void Desktop::offerRemedies(QMessageBox &box, const Problem &problem)
{
    QMap<QString, QVariant> before;
    for (const QString &key : listeningKeys()) {
        if (d->good.contains(key)
            && d->good.value(key) != (d->settings.isSet(key) ? d->settings.value(key) : QVariant())
            && !d->settings.isOverridden(key))
            before.insert(key, d->good.value(key));
    }
    if (!before.isEmpty()) {
        QPushButton *back = box.addButton(tr("Take the change back"), QMessageBox::ActionRole);
        back->setObjectName(u"failureBack"_s);
        connect(back, &QPushButton::clicked, this, [this, before] { putBack(before); });
    }
    const quint16 port = problem.subject.toUShort();
    if (port == 0 || (problem.code != ProblemCode::PortInUse && problem.code != ProblemCode::PortForbidden))
        return;
    const QString key = port == d->settings.value(u"stream-port"_s).toInt() ? u"stream-port"_s : u"port"_s;
    const quint16 another = OtherTuner::freePortFrom(port < 1024 ? port + 8000 : port + 1);
    if (before.isEmpty() && another > 0 && !d->settings.isOverridden(key)) {
        QPushButton *use = box.addButton(tr("Use port %1").arg(another), QMessageBox::ActionRole);
        use->setObjectName(u"failurePort"_s);
        connect(use, &QPushButton::clicked, this, [this, key, another] { putBack({{key, int(another)}}); });
    }
    if (problem.code != ProblemCode::PortInUse)
        return;
    connect(&d->other, &OtherTuner::answered, &box, [&box](const QString &page) {
        if (page.isEmpty())
            return;
        box.setInformativeText(
            tr("PlexBridge runs on this computer already, as a service without a window. It is "
               "the tuner that Plex knows; a second one is hardly what you want."));
        QPushButton *show = box.addButton(tr("Show its page"), QMessageBox::ActionRole);
        show->setObjectName(u"failurePage"_s);
        connect(show, &QPushButton::clicked, &box, [page] { QDesktopServices::openUrl(QUrl(page)); });
    });
    d->other.ask(port);
}

void Desktop::putBack(const QMap<QString, QVariant> &values)
{
    if (const Problem problem = d->settings.save(values))
        showFailure(problem);
    else
        d->engine.start(d->settings.engineConfig());
}

void Desktop::noteRunning()
{
    delete d->failure;
    d->window.runs();
    d->good.clear();
    for (const QString &key : listeningKeys())
        d->good.insert(key, d->settings.isSet(key) ? d->settings.value(key) : QVariant());
}

void Desktop::tellKeptDeviceId(const Problem &why)
{
    auto *box = new QMessageBox(QMessageBox::Warning, {}, tr("PlexBridge keeps its device ID"),
                                QMessageBox::Close, &d->window);
    box->setObjectName(u"deviceIdKept"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(Text::problem(why).toolTip());
    box->open();
}
