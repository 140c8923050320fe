# SPDX-FileCopyrightText: 2026 The PlexBridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of packaging files share: where they are, tools that may be missing, the table of metrics."""
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


def tool(name):
    """Its path; without it the test is skipped."""
    path = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")
    if not path:
        print(f"{name} is not installed")
        sys.exit(77)
    return path


def run(*command, **options):
    """What it printed; the test fails if it does."""
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          check=False, **options)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout


def metrics():
    """name: type, as packaging/monitoring/README.md tells them."""
    told = {}
    for line in (PACKAGING / "monitoring/README.md").read_text().splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| `") and len(cells) >= 4:
            for name in re.findall(r"`([a-z_]+)`", cells[0]):
                told[name] = cells[1]
    assert len(told) > 40, "the table of metrics was not found"
    return told


def names_in(expression):
    """The metrics that an expression asks for."""
    return set(re.findall(r"\b(?:plexbridge|process)_[a-z_]+\b", expression))


def known(name, told):
    """Whether there is such a metric; a histogram is asked for by its buckets, sum or count."""
    if name in told:
        return told[name] != "histogram"
    base = re.sub(r"_(bucket|sum|count)$", "", name)
    return base != name and told.get(base) == "histogram"
