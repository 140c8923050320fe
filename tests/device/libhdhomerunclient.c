// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A client as others write them, on SiliconDust's library: two programs that want the same tuner.
// libhdhomerunclient IP; prints what it finds wrong and exits with the number of such lines.
#include <libhdhomerun/hdhomerun.h>

#include <stdio.h>
#include <string.h>

static int wrong;

static void report(int good, const char *what, const char *found)
{
    if (good)
        return;
    printf("WRONG %s: %s\n", what, found ? found : "(nothing)");
    wrong++;
}

// Macros, so that `found` is read after the call that sets it.
#define CHECK(good, what, found)                                                                             \
    do {                                                                                                     \
        const int isGood = (good);                                                                           \
        report(isGood, what, found);                                                                         \
    } while (0)
#define READ(what, call, found, wanted) CHECK((call) == 1 && found && strcmp(found, wanted) == 0, what, found)

static void checkDevice(struct hdhomerun_device_t *device)
{
    char *text = NULL;
    uint32_t version = 0;
    const char *model = hdhomerun_device_get_model_str(device);
    READ("model", model != NULL, model, "hdhomerun5_atsc");
    CHECK(hdhomerun_device_get_version(device, &text, &version) == 1 && version > 20000000, "version", text);
    text = NULL;
    CHECK(hdhomerun_device_get_supported(device, "channelmap: ", &text) == 1 && strstr(text, "us-bcast"),
          "channel maps", text);
    char *value = NULL;
    char *error = NULL;
    CHECK(hdhomerun_device_get_var(device, "/sys/nothing", &value, &error) == 0 && error
              && strcmp(error, "ERROR: unknown getset variable") == 0,
          "an unknown variable", error);
}

static void checkTuning(struct hdhomerun_device_t *device)
{
    struct hdhomerun_tuner_status_t status;
    struct hdhomerun_tuner_vstatus_t virtualStatus;
    char *text = NULL;
    READ("channel map", hdhomerun_device_get_tuner_channelmap(device, &text), text, "us-bcast");
    CHECK(hdhomerun_device_set_tuner_vchannel(device, "7") == 1, "tuning", "refused");
    CHECK(hdhomerun_device_wait_for_lock(device, &status) == 1, "waiting for the lock", NULL);
    CHECK(status.lock_supported && status.signal_present && !status.lock_unsupported, "the lock",
          status.lock_str);
    CHECK(status.signal_strength == 100 && status.symbol_error_quality == 100, "the signal", status.channel);
    READ("channel", hdhomerun_device_get_tuner_channel(device, &text), text, "8vsb:63000000");
    READ("programs", hdhomerun_device_get_tuner_streaminfo(device, &text), text,
         "1: 7 Channel 7\ntsid=0x0003\n");
    CHECK(hdhomerun_device_get_tuner_vstatus(device, &text, &virtualStatus) == 1
              && strcmp(virtualStatus.vchannel, "7") == 0 && !virtualStatus.not_available
              && !virtualStatus.not_subscribed,
          "virtual status", text);
    CHECK(hdhomerun_device_set_tuner_filter(device, "0x0000 0x0011-0x0013") == 1, "the filter", "refused");
    READ("filter", hdhomerun_device_get_tuner_filter(device, &text), text, "0x0000 0x0011-0x0013");
    CHECK(hdhomerun_device_set_tuner_channel(device, "auto:79000000") == 1, "an empty frequency", "refused");
    CHECK(hdhomerun_device_get_tuner_status(device, &text, &status) == 1 && !status.signal_present
              && !status.lock_supported,
          "no signal there", text);
    CHECK(hdhomerun_device_set_tuner_channel(device, "auto:57000000") == 1, "a frequency", "refused");
    READ("virtual channel", hdhomerun_device_get_tuner_vchannel(device, &text), text, "5.1");
}

static void checkLock(struct hdhomerun_device_t *owner, struct hdhomerun_device_t *other)
{
    char *text = NULL;
    CHECK(hdhomerun_device_tuner_lockkey_request(other, &text) == 0 && text
              && strncmp(text, "ERROR: resource locked by ", 26) == 0,
          "a locked tuner", text);
    CHECK(hdhomerun_device_set_tuner_vchannel(other, "702") == 0, "tuning of a locked tuner", "allowed");
    CHECK(hdhomerun_device_set_tuner_vchannel(owner, "702") == 1, "tuning by the owner", "refused");
    CHECK(hdhomerun_device_get_tuner_lockkey_owner(other, &text) == 1 && strchr(text, '.'), "owner", text);
    CHECK(hdhomerun_device_tuner_lockkey_release(owner) == 1, "release", "refused");
    READ("owner", hdhomerun_device_get_tuner_lockkey_owner(other, &text), text, "none");
    CHECK(hdhomerun_device_tuner_lockkey_request(other, &text) == 1, "a free tuner", text);
    CHECK(hdhomerun_device_tuner_lockkey_force(owner) == 1, "force", "refused");
    READ("owner", hdhomerun_device_get_tuner_lockkey_owner(owner, &text), text, "none");
}

static void checkStream(struct hdhomerun_device_t *device)
{
    char *target = NULL;
    CHECK(hdhomerun_device_stream_start(device) == 1, "the stream", "refused");
    CHECK(hdhomerun_device_get_tuner_target(device, &target) == 1 && strncmp(target, "rtp://", 6) == 0,
          "target", target);
    hdhomerun_device_stream_stop(device);
    READ("target", hdhomerun_device_get_tuner_target(device, &target), target, "none");
}

int main(int count, char **arguments)
{
    char name[64];
    char *error = NULL;
    snprintf(name, sizeof name, "%s-0", count > 1 ? arguments[1] : "127.0.0.1");
    struct hdhomerun_device_t *one = hdhomerun_device_create_from_str(name, NULL);
    struct hdhomerun_device_t *two = hdhomerun_device_create_from_str(name, NULL);
    if (!one || !two) {
        printf("WRONG no device at %s\n", name);
        return 1;
    }
    checkDevice(one);
    CHECK(hdhomerun_device_tuner_lockkey_request(one, &error) == 1, "the lock key", error);
    checkTuning(one);
    checkStream(one);
    checkLock(one, two);
    hdhomerun_device_destroy(two);
    hdhomerun_device_destroy(one);
    return wrong;
}
