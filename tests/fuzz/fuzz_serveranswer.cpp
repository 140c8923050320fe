// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcorpus.h"
#include "fuzz/fuzztargets.h"

#include "companion/jellyfinserver.h"
#include "companion/plexreading.h"
#include "companion/setupplan.h"

namespace {

constexpr int Deepest = 2000;

void checkNode(const ServerNode &node, int depth)
{
    demand(depth < Deepest && node.name == node.name.toLower());
    for (auto field = node.fields.cbegin(); field != node.fields.cend(); ++field)
        demand(field.key() == field.key().toLower());
    for (const ServerNode &child : node.children)
        checkNode(child, depth + 1);
}

/// A plan is made of whatever a server says, and never means another device than ours.
void checkPlan(const Survey &survey)
{
    Wanted wanted;
    wanted.deviceId = QStringLiteral("10F00004");
    wanted.address = QStringLiteral("192.168.1.20:3000");
    wanted.addresses = {wanted.address};
    wanted.channels = {{QStringLiteral("5.1"), QStringLiteral("One")}};
    const ServerDevice *const ours = ourDevice(survey, wanted);
    for (const SetupStep &step : planSetup(survey, wanted, {}).steps) {
        demand(!toWord(step.kind).isEmpty());
        if (step.kind == SetupStep::Kind::Map && !step.device.isEmpty())
            demand(!ours || step.device == ours->key);
    }
}

} // namespace

int fuzzServerAnswer(const uint8_t *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<ServerNode> answer = readServerAnswer(body);
    if (!answer)
        return 0;
    const ServerNode &node = answer.value();
    checkNode(node, 0);
    (void)refusalIn(node);
    (void)plexreading::offersOf(node);
    (void)plexreading::pairsOf(node);
    (void)plexreading::isReadingGuide(node);
    (void)plexreading::codeIn(node, {QStringLiteral("de"), QStringLiteral("deu")}, QStringLiteral("German"));
    (void)plexreading::sessionsOf(node);
    for (const ServerRecording &recording : plexreading::recordingsOf(node))
        demand(recording.begins <= recording.ends);
    (void)jellyfinreading::sessionsOf(node);
    for (const ServerRecording &recording : jellyfinreading::recordingsOf(node, WallTime()))
        demand(recording.begins <= recording.ends);
    checkPlan(plexreading::surveyOf(node, node));
    return 0;
}
