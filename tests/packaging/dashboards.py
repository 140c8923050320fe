# SPDX-FileCopyrightText: 2026 The PlexBridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Grafana dashboards are what Grafana takes, and ask only for metrics that there are."""
import json
import re

from shipped import PACKAGING, known, metrics, names_in

told = metrics()
asked = set()
boards = sorted((PACKAGING / "monitoring/grafana").glob("*.json"))
assert [board.stem for board in boards] == ["overview", "providers", "viewer"]
uids = set()
for board in boards:
    content = json.loads(board.read_text())
    uids.add(content["uid"])
    assert content["title"] and content["description"]
    variables = {variable["name"] for variable in content["templating"]["list"]}
    places, ids = set(), set()
    for panel in content["panels"]:
        where = f"{board.name}, {panel['title']}"
        assert panel["id"] not in ids, f"{where}: id twice"
        ids.add(panel["id"])
        grid = panel["gridPos"]
        assert grid["x"] + grid["w"] <= 24, f"{where}: too wide"
        cells = {(x, y) for x in range(grid["x"], grid["x"] + grid["w"]) for y in range(grid["y"], grid["y"] + grid["h"])}
        assert not cells & places, f"{where}: over another panel"
        places |= cells
        if panel["type"] == "row":
            continue
        assert panel["targets"], f"{where}: shows nothing"
        for target in panel["targets"]:
            for name in names_in(target["expr"]):
                assert known(name, told), f"{where}: there is no metric {name}"
                asked.add(re.sub(r"_(bucket|sum|count)$", "", name))
    text = board.read_text()
    for variable in re.findall(r"\$\{?([a-z]\w*)", text):
        assert variable in variables, f"{board.name}: ${variable} is not chosen anywhere"
assert len(uids) == 3
# A metric that no dashboard shows is one that nobody will see; these are for alerts alone.
unseen = set(told) - asked - {"plexbridge_build_info", "plexbridge_ready", "plexbridge_loop_silent_seconds",
                              "plexbridge_store_persistent", "plexbridge_store_statement_uses_index",
                              "plexbridge_store_commits_total", "plexbridge_guide_document_bytes",
                              "plexbridge_http_connections_total", "plexbridge_streams_begun_total",
                              "plexbridge_streams_sent_bytes", "plexbridge_upstreams_received_bytes",
                              "process_start_time_seconds"}
assert not unseen, f"on no dashboard: {sorted(unseen)}"
print(f"{len(boards)} dashboards ask for {len(asked)} of {len(told)} metrics")
