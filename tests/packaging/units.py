# SPDX-FileCopyrightText: 2026 The PlexBridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The units of systemd are valid, and the system's one is as closed as it was meant to be."""
import pathlib
import re
import shutil
import tempfile

from shipped import PACKAGING, run, tool

most = 2.0  # of systemd's 0 (closed) to 10
analyze = tool("systemd-analyze")
folder = PACKAGING / "linux"
with tempfile.TemporaryDirectory() as name:
    place = pathlib.Path(name)
    for manager in ("system", "user"):
        text = (folder / manager / "plexbridged.service.in").read_text()
        (place / manager).mkdir()
        # A program that is there for certain.
        unit = place / manager / "plexbridged.service"
        unit.write_text(text.replace("@CMAKE_INSTALL_FULL_BINDIR@/plexbridged", "/bin/true"))
        assert "@CMAKE" not in unit.read_text()
    for socket in (folder / "system").glob("*.socket"):
        shutil.copy(socket, place / "system")
    units = sorted((place / "system").iterdir())
    assert [unit.name for unit in units] == ["plexbridged-control.socket", "plexbridged-http.socket",
                                             "plexbridged.service"]
    # Verifying says it of a valid unit, too, where no manual page is installed.
    print(run(analyze, "verify", "--man=no", *units))
    print(run(analyze, "verify", "--man=no", place / "user/plexbridged.service"))
    said = run(analyze, "security", "--offline=true", f"--threshold={int(most * 10)}", units[-1])
    exposure = float(re.search(r"Overall exposure level for plexbridged.service: ([\d.]+)", said).group(1))
    assert exposure <= most, said
    print(f"exposure {exposure}")

# Names that the daemon knows its sockets by.
names = {re.search(r"FileDescriptorName=(\w+)", socket.read_text()).group(1)
         for socket in (folder / "system").glob("*.socket")}
assert names == {"http80", "control"}
