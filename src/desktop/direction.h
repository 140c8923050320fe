// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Which way sentences run: as the window does, whatever name they begin with. Qt takes the way of the first
/// letter, so that an Arabic sentence that begins with "BBC One" would run from the left. Pure, but for the
/// direction of the application.
namespace direction {

/// A plain sentence, for a label of its own.
[[nodiscard]] QString sentence(const QString &plain);
/// A name or an address within a sentence: it keeps its own way, and what stands around it keeps its place.
[[nodiscard]] QString name(const QString &plain);
/// Lines of rich text, separated by "<br>", each for itself: the last word of one has no part in the next.
[[nodiscard]] QString lines(const QString &html);
/// A paragraph of rich text; `tag`: the element around it ("div", "li", "td").
[[nodiscard]] QString paragraph(const QString &html, const QString &tag = QStringLiteral("div"),
                                const QString &attributes = {});

} // namespace direction
