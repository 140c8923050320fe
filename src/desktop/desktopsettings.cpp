// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Desktop that keeps what the settings dialog changes, and secrets.
#include "desktop/desktopprivate.h"
#include "desktop/settingtext.h"
#include "desktop/text.h"
#include "desktop/windows/messagesettings.h"
#include "engine/engine.h"

using namespace Qt::StringLiterals;

void Desktop::joinSettings()
{
    connect(&d->engine, &Engine::messagesChanged, this, [this](const MessageState &state) {
        d->messages = state;
        if (d->dialog)
            d->dialog->messages().setState(state);
    });
    connect(&d->engine, &Engine::messageTested, this, [this](const MessageTest &test) {
        if (d->dialog)
            d->dialog->messages().showTest(test);
    });
    connect(&d->window, &MainWindow::shiftWanted, &d->engine, &Engine::setGuideShift);
    connect(&d->window, &MainWindow::eventNamesWanted, this, &Desktop::openEventSettings);
}

void Desktop::completeDraft(SettingsDraft &draft) const
{
    QStringList guides = d->settings.value(u"guide"_s).toStringList();
    for (const GuideConfig &guide : d->settings.guideConfigs()) {
        if (!guides.contains(guide.source) && !d->settings.isOverridden(u"guide"_s))
            guides.append(guide.source);
    }
    draft.values.insert(u"guide"_s, guides);
    draft.values.insert(GuideOptionsKey, QVariant::fromValue(d->settings.guideConfigs()));
    for (const QString &key : Settings::secretKeys()) {
        const QString where = SettingText::place(d->secrets.placeOf(key), d->secrets.fileOf(key));
        if (!where.isEmpty())
            draft.secretPlaces.insert(key, where);
    }
    draft.previewEvents = &Engine::previewEvents;
    for (const Channel &channel : d->lineup.channels)
        draft.channelNames.append(channel.playlistName);
    draft.messages = d->messages;
}

void Desktop::openEventSettings(const QString &channelName)
{
    openSettings();
    d->dialog->showEvents(channelName);
}

void Desktop::keepSettings(const QMap<QString, QVariant> &changes,
                           const std::function<void(const Problem &)> &then)
{
    const auto save = [this, changes, then](const Result<QMap<QString, QVariant>> &places) {
        Problem problem = places ? setAutostart(changes) : places.problem();
        QMap<QString, QVariant> kept = changes;
        kept.remove(u"autostart"_s); // a file of its own
        if (places)
            kept.insert(places.value());
        if (!problem && !kept.isEmpty())
            problem = d->settings.save(kept);
        if (!problem) {
            d->dialog->noteKept(changes);
            d->engine.apply(d->settings.engineConfig());
        }
        then(problem);
    };
    d->secrets.keep(d->dialog->secrets(), d->dialog, save);
}

void Desktop::testMessage(const QString &target, const QMap<QString, QVariant> &changes)
{
    if (changes.isEmpty() && d->dialog->secrets().isEmpty())
        return d->engine.testMessage(target);
    keepSettings(changes, [this, target](const Problem &problem) {
        if (problem)
            d->dialog->messages().showNotTested(target, Text::problem(problem).toolTip());
        else
            d->engine.testMessage(target);
    });
}
