// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionbus.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <systemd/sd-bus.h>
#endif

#include <memory>

using namespace std::chrono_literals;
using std::chrono::microseconds;
using std::chrono::steady_clock;

bool sessionbus::answers([[maybe_unused]] std::chrono::milliseconds patience)
{
#ifdef Q_OS_LINUX
    sd_bus *opened = nullptr;
    if (sd_bus_open_user(&opened) < 0)
        return true;
    const std::unique_ptr<sd_bus, decltype(&sd_bus_close_unref)> bus(opened, &sd_bus_close_unref);
    const auto end = steady_clock::now() + patience;
    while (sd_bus_is_ready(bus.get()) == 0) {
        const int done = sd_bus_process(bus.get(), nullptr);
        if (done < 0)
            return true; // it is gone
        const auto left = std::chrono::duration_cast<microseconds>(end - steady_clock::now());
        if (left <= 0us)
            return false;
        if (done == 0)
            sd_bus_wait(bus.get(), uint64_t(left.count()));
    }
#endif
    return true;
}

bool sessionbus::passBySilent()
{
    if (answers(2s))
        return true;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/dev/null");
    return false;
}
