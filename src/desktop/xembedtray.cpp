// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/xembedtray.h"

#include <QGuiApplication>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#include <string_view>

namespace {

struct Free {
    void operator()(void *reply) const { std::free(reply); }
};
template <typename Reply> using ReplyPtr = std::unique_ptr<Reply, Free>;

xcb_connection_t *connection()
{
    const auto *x11 = qGuiApp ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    return x11 ? x11->connection() : nullptr;
}

xcb_atom_t atom(xcb_connection_t *x, std::string_view name)
{
    const auto cookie = xcb_intern_atom(x, 1, uint16_t(name.size()), name.data());
    const ReplyPtr<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(x, cookie, nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

/// The tray's window on screen 0; 0: there is none.
xcb_window_t owner(xcb_connection_t *x)
{
    const xcb_atom_t selection = atom(x, "_NET_SYSTEM_TRAY_S0");
    if (selection == XCB_ATOM_NONE)
        return 0;
    const auto cookie = xcb_get_selection_owner(x, selection);
    const ReplyPtr<xcb_get_selection_owner_reply_t> reply(xcb_get_selection_owner_reply(x, cookie, nullptr));
    return reply ? reply->owner : 0;
}

} // namespace

bool XEmbedTray::isPresent()
{
    xcb_connection_t *x = connection();
    return x && owner(x) != 0;
}

std::optional<QColor> XEmbedTray::foreground()
{
    xcb_connection_t *x = connection();
    const xcb_window_t tray = x ? owner(x) : 0;
    const xcb_atom_t colours = tray ? atom(x, "_NET_SYSTEM_TRAY_COLORS") : xcb_atom_t(XCB_ATOM_NONE);
    if (colours == XCB_ATOM_NONE)
        return std::nullopt;
    const auto cookie = xcb_get_property(x, 0, tray, colours, XCB_ATOM_CARDINAL, 0, 12);
    const ReplyPtr<xcb_get_property_reply_t> reply(xcb_get_property_reply(x, cookie, nullptr));
    if (!reply || reply->format != 32 || xcb_get_property_value_length(reply.get()) < 12)
        return std::nullopt;
    const auto *values = static_cast<const uint32_t *>(xcb_get_property_value(reply.get()));
    return QColor(int(values[0] >> 8), int(values[1] >> 8), int(values[2] >> 8));
}
