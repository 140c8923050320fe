# SPDX-FileCopyrightText: 2026 The PlexBridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every shell script passes shellcheck."""
from shipped import PACKAGING, ROOT, run, tool

shellcheck = tool("shellcheck")
scripts = [ROOT / "dev", ROOT / ".ci/run", ROOT / "tests/bench/run", *PACKAGING.rglob("*.postinst"), *PACKAGING.rglob("*.postrm")]
for folder in (PACKAGING, ROOT / "tests"):
    for path in folder.rglob("*"):
        if path.is_file() and path not in scripts and path.read_bytes()[:20].split(b"\n")[0] in (b"#!/bin/sh",
                                                                                                b"#!/usr/bin/env bash"):
            scripts.append(path)
assert len(scripts) > 8
run(shellcheck, "--severity=warning", *scripts)
print(f"{len(scripts)} scripts")
