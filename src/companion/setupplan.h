// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companion/survey.h"

#include <QList>
#include <QString>

/// One thing to do in a media server so that it is as it should be, or one that only a person may do. Plain
/// value.
struct SetupStep {
    enum class Kind : quint8 {
        Register, ///< make our device known at `value`, its address
        Enable, ///< switch our device on
        Follow, ///< our device has another address now: `value`
        CreateDvr, ///< a recorder for our device with our guide, `value`
        Join, ///< our device belongs to the recorder that has our guide
        Leave, ///< our device of the old address leaves the recorder, where the new one is
        AttachGuide, ///< the recorder gets our guide, `value`
        DetachGuide, ///< and loses the one of our old address, `value`
        SetRefresh, ///< how often the server reads the guide, `value` hours
        ReadGuide, ///< the server reads the guide now
        Scan, ///< the server looks which channels our device has
        Map, ///< `map`, of which `count` lines are new or other ones
        OtherGuide, ///< by hand: our device's recorder has a guide that is not ours
        OtherAddress, ///< by hand: our device is there at `value`, which is none of ours now
        SwitchedOff, ///< by hand: somebody switched our device off there
        NoChannels, ///< by hand: our lineup is empty
    };
    Kind kind = Kind::Register;
    QString device, dvr; ///< keys; empty: what a step before makes
    QString value;
    QList<ChannelPair> map{};
    QList<ChannelPair> before{}; ///< the map that is there
    int count = 0;

    [[nodiscard]] bool isByHand() const { return kind >= Kind::OtherGuide; }
    /// The server is not right as long as this is to do. Reading and scanning are for the sake of others.
    [[nodiscard]] bool isNeeded() const { return kind != Kind::ReadGuide && kind != Kind::Scan; }
};
[[nodiscard]] QString toWord(SetupStep::Kind kind); ///< "create_dvr", for JSON and logs

/// What is to be done, in order, and the state of the agreement that goes with what is there. Steps that
/// follow one that makes something may change when it is made: plan again after each.
struct SetupPlan {
    QList<SetupStep> steps;
    Agreement agreed; ///< as it stands now
    [[nodiscard]] bool isRight() const; ///< nothing that is needed is left
};

/// Our device among those of the server: by its DeviceID, else by its exact address. Null: it is not there.
[[nodiscard]] const ServerDevice *ourDevice(const Survey &survey, const Wanted &wanted);
[[nodiscard]] const ServerDvr *dvrOf(const Survey &survey, const ServerDevice &device);

/// Nothing is planned for a device that is not ours, nor against a recorder's last one. Pure.
[[nodiscard]] SetupPlan planSetup(const Survey &survey, const Wanted &wanted, const Agreement &agreed);
