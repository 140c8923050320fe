# SPDX-FileCopyrightText: 2026 The PlexBridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The recipes for Flatpak and containers, as far as they can be judged without building them."""
import configparser
import json
import re
import tempfile

from shipped import PACKAGING, ROOT, run, tool

with tempfile.TemporaryDirectory() as place:  # it leaves a folder where it is run
    told = json.loads(run(tool("flatpak-builder"), "--show-manifest",
                          PACKAGING / "flatpak/org.plexbridge.PlexBridge.yml", cwd=place))
starter = configparser.ConfigParser(interpolation=None, strict=False)
starter.optionxform = str
starter.read(PACKAGING / f"linux/{told['id']}.desktop")
entry = starter["Desktop Entry"]
assert told["command"] == entry["Exec"].split()[0]
assert told["rename-icon"] == entry["Icon"], "a Flatpak may only bring icons of its own name"
asked = told["finish-args"]
assert "--share=network" in asked and "--talk-name=org.kde.StatusNotifierWatcher" in asked
open_doors = [word for word in asked if re.match(r"--filesystem=(home|host)|--socket=(session|system)-bus", word)]
assert not open_doors, open_doors
assert [module["name"] for module in told["modules"]][-1] == "plexbridge"

# The container builds with packages that ./dev installs; it runs as nobody in particular, and says how it is.
recipe = (PACKAGING / "container/Containerfile").read_text()
wanted = re.search(r"install -y --no-install-recommends \\\n(.*?)\nCOPY", recipe, re.DOTALL).group(1)
installed = re.search(r"^build_packages=\((.*?)\)", (ROOT / "dev").read_text(), re.DOTALL | re.MULTILINE).group(1)
unknown = set(wanted.replace("\\", " ").split()) - set(installed.split())
assert not unknown, unknown
final = recipe[recipe.rindex("FROM "):]
for line in ("USER plexbridge", "HEALTHCHECK ", "VOLUME [", "STOPSIGNAL SIGTERM"):
    assert f"\n{line}" in final, line
print(f"{len(asked)} permissions, {len(wanted.split())} packages")
