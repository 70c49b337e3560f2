"""Runs a Milvus server for as long as standard input stays open.

    server.py milvus|lite [KEY=VALUE...]

On free loopback ports and in a temporary directory. Settings are keys of Milvus' own configuration, such as
common.security.authorizationEnabled=true. Prints one line, `READY <gRPC port>`, when the server answers, then waits for the end of standard input (or a signal), stops the server's whole process group and removes the directory. A test that dies
therefore leaves nothing behind. On a failed start the end of the server's log goes to standard error, and the exit code is 1.

A line `restart` on standard input ends the server without a warning, as a crash would, and starts it again with the same data and
the same ports; then a line `READY` says so once more.
"""

import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

START_SECONDS = 180
ATTEMPTS = 3


def free_ports(count):
    """Ports free at the same time; held together so that no two are equal."""
    held = [socket.socket() for _ in range(count)]
    try:
        for one in held:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in held]
    finally:
        for one in held:
            one.close()


class Milvus:
    """The package's server binary, without its Python wrapper, which would leave the server running when it is stopped."""

    def __init__(self, home):
        import milvus

        binaries = pathlib.Path(sys.prefix, "milvus-binaries")
        # Decompressed once per environment (some seconds); the package keeps check sums of what is there.
        milvus._initialize_data_files(str(binaries))
        self.command = [str(binaries / "bin" / "milvus"), "run", "standalone"]
        self.port = self._configure(milvus.MilvusServerConfig(data_dir=home), home)
        self.environment["LD_LIBRARY_PATH"] = str(binaries / "bin")

    def _configure(self, config, home):
        keys = [key for key in config.configurable_items if key.endswith("_port")]
        *free, peer, web = free_ports(len(keys) + 2)
        ports = dict(zip(keys, free))
        client = ports["etcd_port"]
        config.update(**ports)
        config.resolve()
        # Without a file of its own the embedded etcd always takes 2379 and 2380.
        etcd = pathlib.Path(home, "configs", "etcd.yaml")
        etcd.write_text(
            f"listen-client-urls: http://127.0.0.1:{client}\nadvertise-client-urls: http://127.0.0.1:{client}\n"
            f"listen-peer-urls: http://127.0.0.1:{peer}\ninitial-advertise-peer-urls: http://127.0.0.1:{peer}\n"
            f"initial-cluster: default=http://127.0.0.1:{peer}\n"
        )
        self.health = f"http://127.0.0.1:{web}/healthz"
        self.environment = {
            "DEPLOY_MODE": "STANDALONE",
            "METRICS_PORT": str(web),
            "ETCD_CONFIG_PATH": str(etcd),
            "MILVUS_RUN_DIR": str(pathlib.Path(home, "run")),
        }
        for role in ("PROXY", "ROOTCOORD", "QUERYCOORD", "QUERYNODE", "INDEXNODE", "DATACOORD", "DATANODE"):
            self.environment[role + "_IP"] = "127.0.0.1"
        return ports["proxy_port"]

    def ready(self):
        try:
            with urllib.request.urlopen(self.health, timeout=5) as answer:
                return b"OK" in answer.read()
        except (urllib.error.URLError, OSError):
            return False


class MilvusLite:
    """The gRPC server of Milvus Lite."""

    def __init__(self, home):
        (self.port,) = free_ports(1)
        self.environment = {}
        program = pathlib.Path(sys.prefix, "bin", "milvus-lite")
        data = pathlib.Path(home, "data")
        self.command = [str(program), "server", "--data-dir", str(data), "--host", "127.0.0.1", "--port", str(self.port)]

    def ready(self):
        try:
            socket.create_connection(("127.0.0.1", self.port), timeout=5).close()
            return True
        except OSError:
            return False


def stop(process):
    """Asks the whole group to end, then ends it."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
            process.wait(timeout=5)
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            pass


def start(server, home, output):
    return subprocess.Popen(
        server.command,
        cwd=home,
        env={**os.environ, **server.environment},
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )


def is_ready(server, process):
    deadline = time.monotonic() + START_SECONDS
    while not server.ready():
        if process.poll() is not None or time.monotonic() > deadline:
            return False
        time.sleep(0.2)
    return True


def crash(process):
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def settings(arguments):
    """Keys of Milvus' configuration as the environment variables that overrule its file."""
    return {key.replace(".", "_").upper(): value for key, value in (argument.split("=", 1) for argument in arguments)}


def run_once(kind, home, more):
    """True when the server was ready and later stopped as asked; False when it did not start."""
    log = pathlib.Path(home, "server.log")
    server = kind(home)
    server.environment.update(more)
    with log.open("ab") as output:
        process = start(server, home, output)
        try:
            while is_ready(server, process):
                print(f"READY {server.port}", flush=True)
                if sys.stdin.readline().strip() != "restart":
                    return True
                crash(process)
                process = start(server, home, output)
            sys.stderr.write(log.read_text(errors="replace")[-4000:])
            return False
        finally:
            stop(process)


def main():
    kind = {"milvus": Milvus, "lite": MilvusLite}[sys.argv[1]]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    # Ports are chosen before the server binds them, so another process may take one in between: then once more.
    for _ in range(ATTEMPTS):
        with tempfile.TemporaryDirectory(prefix="mfd-interop-", ignore_cleanup_errors=True) as home:
            if run_once(kind, home, settings(sys.argv[2:])):
                return 0
    return 1


if __name__ == "__main__":
    sys.exit(main())
