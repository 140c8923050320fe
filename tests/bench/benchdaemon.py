# SPDX-FileCopyrightText: 2026 The PlexBridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""plexbridged (or the tray program) in a directory of its own, for the benchmarks that measure the whole of it."""
import http.client
import json
import os
import pathlib
import subprocess
import sys
import urllib.parse


class Daemon:
    def __init__(self, build, directory, *options, program="plexbridged", more=(), address="127.0.0.1", discovery=False):
        program = os.path.join(build, "bin", program)
        if not os.path.exists(program):
            sys.exit(f"{program} is missing: build it first (cmake --build --preset release)")
        self.process = subprocess.Popen(
            [program, "--data-dir", os.path.join(directory, "data"), "--config", os.path.join(directory, "none.ini"),
             *(["--address", address] if address else []), "--port", "0", "--stream-port", "0",
             *([] if discovery else ["--no-discovery"]), "--log-level", "warning", *more, *options],
            stdout=subprocess.PIPE, text=True)
        ready = json.loads(self.process.stdout.readline() or "{}")
        if not ready.get("ready"):
            self.process.kill()
            sys.exit(f"{program} did not become ready")
        self.api = urllib.parse.urlparse(ready["api"]).netloc
        self.stream_port = urllib.parse.urlparse(ready["stream"]).port

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def ask(self, method, path):
        connection = http.client.HTTPConnection(self.api)
        connection.request(method, path)
        answer = json.loads(connection.getresponse().read())
        connection.close()
        return answer

    def resident_mb(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS:"))

    def processor_time(self):
        """Seconds so far, all threads, from the scheduler's own count."""
        tasks = pathlib.Path(f"/proc/{self.process.pid}/task").iterdir()
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9
