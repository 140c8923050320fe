# SPDX-FileCopyrightText: 2026 The PlexBridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A daemon with providers of its own on loopback, for the checks that take long. Standard library and ffmpeg only."""
import contextlib
import http.client
import json
import os
import random
import shutil
import signal
import socket
import socketserver
import subprocess
import tempfile
import threading
import time
import urllib.parse

PACKET = 188


def clip(folder):
    """Ten seconds of television."""
    path = os.path.join(folder, "clip.ts")
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc2=size=640x360:rate=25", "-f", "lavfi",
                    "-i", "sine", "-t", "10", "-c:v", "mpeg2video", "-b:v", "2000k", "-g", "25", "-c:a", "mp2", path],
                   check=True, stdin=subprocess.DEVNULL)
    with open(path, "rb") as file:
        data = file.read()
    return data[:len(data) // PACKET * PACKET]


class Provider:
    """Sends the clip over and over, at its own pace; can be told to cut all, to fall silent, or to refuse."""

    def __init__(self, video):
        self.silent_until = self.refuse_until = 0.0
        self.open = set()
        self.lock = threading.Lock()
        provider = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self):
                with contextlib.suppress(OSError):
                    provider.serve(self.request, video)

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = daemon_threads = True
            request_queue_size = 128
            block_on_close = False

        self.server = Server(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def serve(self, sock, video):
        sock.settimeout(20)
        head = b""
        while b"\r\n\r\n" not in head:
            data = sock.recv(4096)
            if not data:
                return
            head += data
        if time.monotonic() < self.refuse_until:
            sock.sendall(b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            return
        with self.lock:
            self.open.add(sock)
        try:
            sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: video/mp2t\r\nConnection: close\r\n\r\n")
            begun, sent, rate = time.monotonic(), 0, len(video) / 10
            while True:
                now = time.monotonic()
                due = int((now - begun + .5) * rate) // PACKET * PACKET
                while now >= self.silent_until and sent < due:
                    at = sent % len(video)
                    piece = video[at:at + min(due - sent, 64 * PACKET)]
                    sock.sendall(piece)
                    sent += len(piece)
                time.sleep(.05)
        finally:
            with self.lock:
                self.open.discard(sock)

    def cut(self):
        with self.lock:
            for sock in self.open:
                with contextlib.suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)

    def connections(self):
        with self.lock:
            return len(self.open)

    def url(self, name):
        return f"http://127.0.0.1:{self.port}/{name}"


class Daemon:
    """plexbridged in a folder of its own, on free ports of loopback."""

    def __init__(self, program, folder, *options, environment=None):
        self.folder = folder
        self.log_path = os.path.join(folder, "log")
        out, self.log = open(os.path.join(folder, "out"), "w+"), open(self.log_path, "a")
        command = [program, "--config", os.path.join(folder, "plexbridge.ini"), "--data-dir", os.path.join(folder, "data"),
                   "--address", "127.0.0.1", "--port", "0", "--stream-port", "0", "--no-discovery", *options]
        self.process = subprocess.Popen(command, stdout=out, stderr=self.log, stdin=subprocess.DEVNULL,
                                        env={**os.environ, **(environment or {})})
        end = time.monotonic() + 60
        while True:
            with open(out.name) as file:
                line = file.readline()
            if line.endswith("\n"):
                break
            if self.process.poll() is not None or time.monotonic() > end:
                code = self.process.poll()
                self.kill()
                raise RuntimeError(f"no ready line, code {code}: {self.tail()}")
            time.sleep(.02)
        out.close()
        ready = json.loads(line)
        self.api, self.stream = (urllib.parse.urlparse(ready[key]).port for key in ("api", "stream"))

    def tail(self, size=4000):
        with open(self.log_path, errors="replace") as file:
            return file.read()[-size:]

    def ask(self, path, method="GET", timeout=20):
        connection = http.client.HTTPConnection("127.0.0.1", self.api, timeout=timeout)
        try:
            connection.request(method, path)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def json(self, path):
        return json.loads(self.ask(path)[1])

    def watch(self, channel, agent="soak", session=None):
        """A socket that has asked for video and read the first bytes of the answer, and the status."""
        sock = socket.create_connection(("127.0.0.1", self.stream), 10)
        sock.settimeout(25)
        query = f"?session={session}" if session else ""
        sock.sendall(f"GET /auto/v{channel}{query} HTTP/1.1\r\nHost: localhost\r\nUser-Agent: {agent}\r\n\r\n".encode())
        return sock, sock.recv(4096)[9:12].decode()

    def usage(self):
        pid = self.process.pid
        with open(f"/proc/{pid}/status") as file:
            status = dict(line.split(":", 1) for line in file)
        children = []
        for task in os.listdir(f"/proc/{pid}/task"):
            with contextlib.suppress(OSError), open(f"/proc/{pid}/task/{task}/children") as file:
                children += file.read().split()
        return {"descriptors": len(os.listdir(f"/proc/{pid}/fd")), "threads": int(status["Threads"]),
                "megabytes": int(status["VmRSS"].split()[0]) / 1024, "children": len(children)}

    def stop(self, patience=30):
        """SIGTERM; the code, and how long it took."""
        begun = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(patience)
        except subprocess.TimeoutExpired:
            self.kill()
            code = None
        self.log.close()
        return code, time.monotonic() - begun

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


def playlist(folder, addresses):
    path = os.path.join(folder, "list.m3u")
    with open(path, "w") as file:
        file.write("#EXTM3U\n")
        for number, address in enumerate(addresses, 1):
            file.write(f'#EXTINF:-1 tvg-chno="{number}",Channel {number}\n{address}\n')
    return path


@contextlib.contextmanager
def folder():
    path = tempfile.mkdtemp(prefix="plexbridge-soak-")
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)
