# SPDX-FileCopyrightText: 2026 The PlexBridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""manualpages.py PROGRAM...: --help and the manual page of each program have the same options."""
import pathlib
import re
import sys

from shipped import PACKAGING, run

assert len(sys.argv) > 1
for program in filter(None, sys.argv[1:]):
    name = pathlib.Path(program).name
    helped = set(re.findall(r"(?m)^\s+(?:-\w, )?(--[a-z0-9-]+)", run(program, "--help")))
    page = (PACKAGING / f"linux/{name}.1").read_text().replace("\\-", "-")
    # An option of its own stands behind .TP; others are merely named.
    told = set()
    for line in re.findall(r"(?m)^\.TP\n(.*)$", page):
        told |= set(re.findall(r"--[a-z0-9-]+", line))
    assert len(helped) > 15
    assert helped == told, f"{name}: only --help has {sorted(helped - told)}, only the page {sorted(told - helped)}"
    print(f"{name}: {len(told)} options")
