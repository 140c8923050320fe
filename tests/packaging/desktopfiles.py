# SPDX-FileCopyrightText: 2026 The PlexBridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop reads: the starter, what software centres show, and manual pages."""
from shipped import PACKAGING, run, tool

folder = PACKAGING / "linux"
tools = {name: tool(name) for name in ("desktop-file-validate", "appstreamcli", "mandoc")}
run(tools["desktop-file-validate"], folder / "org.plexbridge.PlexBridge.desktop")
print(run(tools["appstreamcli"], "validate", "--no-net", folder / "org.plexbridge.PlexBridge.metainfo.xml"))
said = run(tools["mandoc"], "-T", "lint", "-W", "warning", folder / "plexbridge.1", folder / "plexbridged.1")
assert not said, said
