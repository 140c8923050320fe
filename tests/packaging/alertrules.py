# SPDX-FileCopyrightText: 2026 The PlexBridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The alert rules: each says what to do, asks for metrics that there are, and fires and clears (promtool)."""
import re

from shipped import PACKAGING, known, metrics, names_in, run, tool

folder = PACKAGING / "monitoring"
text = (folder / "alerts.yml").read_text()
told = metrics()
alerts = re.split(r"(?m)^      - alert: ", text)[1:]
assert len(alerts) >= 20
tried = (folder / "alerts-test.yml").read_text()
for alert in alerts:
    name = alert.split("\n", 1)[0]
    for part in ("severity:", "summary:", "description:", "runbook:"):
        assert part in alert, f"{name} has no {part}"
    expression = re.search(r"(?m)^        expr: (.*)$", alert).group(1)
    for metric in names_in(expression):
        assert known(metric, told), f"{name}: there is no metric {metric}"
    assert f'alertname="{name}"' in tried and f"alertname: {name}\n" in tried, f"{name} is not tried"

promtool = tool("promtool")
print(run(promtool, "check", "rules", folder / "alerts.yml"))
print(run(promtool, "check", "config", folder / "prometheus.yml"))
print(run(promtool, "test", "rules", folder / "alerts-test.yml"))
