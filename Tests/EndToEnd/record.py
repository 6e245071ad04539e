"""Scenes of recording: python3 record.py PROGRAM SCENE FOLDER; ends with 1 and a sentence when one goes wrong.

Nothing waits for a fixed time: states are awaited in keadaan.json and jurnal.jsonl, with a deadline.
"""
import array
import contextlib
import ctypes
import json
import os
import random
import shutil
import signal
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path

PROGRAM, SCENE, WORK = sys.argv[1], sys.argv[2], Path(sys.argv[3])
RATE = 16_000


def demand(truth, sentence):
    if not truth:
        sys.exit(f"{SCENE}: {sentence}")


def skip(reason):
    print(f"DILEWATI | SKIPPED: {SCENE} ({reason})")
    sys.exit(0)


def await_(what, test, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = test()
        if value:
            return value
        time.sleep(0.02)
    sys.exit(f"{SCENE}: in {seconds} s not: {what}")


def state(folder):
    try:
        return json.loads((folder / "keadaan.json").read_bytes())
    except (OSError, ValueError):
        return None


def events(folder, kind=None):
    """The journal's events, or the values of one kind."""
    try:
        lines = (folder / "jurnal.jsonl").read_bytes().split(b"\n")[:-1]
    except OSError:
        return []
    found = [json.loads(line[65:])["event"] for line in lines]
    return found if kind is None else [e[kind].get("_0", e[kind]) for e in found if kind in e]


def samples(path):
    """The bytes of an RF64 file's data chunk, read here from the definition of the format."""
    data = path.read_bytes()
    if data[:4] != b"RF64":
        return b""
    at, long = 12, 0
    while at + 8 <= len(data):
        name, size = data[at : at + 4], struct.unpack_from("<I", data, at + 4)[0]
        if name == b"ds64":
            long = struct.unpack_from("<Q", data, at + 16)[0]
        if name == b"data":
            return data[at + 8 : at + 8 + (long if size == 0xFFFFFFFF else size)]
        at += 8 + size + size % 2
    return b""


def sound(folder):
    return b"".join(samples(p) for p in sorted(folder.glob("*.rf64")))


started = []


def recorder(*words, **options):
    process = subprocess.Popen([PROGRAM, "risalah", "perekam", *map(str, words)], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, **options)
    started.append(process)
    return process


def finish(process):
    process.terminate()
    try:
        return process.wait(20)
    except subprocess.TimeoutExpired:
        sys.exit(f"{SCENE}: a recorder that was asked to end (SIGTERM) did not")


def sound_check(folder, *options):
    run = subprocess.run(
        [PROGRAM, "risalah", "periksa-rekaman", str(folder), "--json", *options], capture_output=True, text=True)
    demand(run.returncode == 0, f"{folder} is not whole: {run.stdout}{run.stderr}")


def noise(seconds, seed, channels=1):
    return random.Random(seed).randbytes(2 * channels * int(RATE * seconds))


class Feed(threading.Thread):
    """Sound into a pipe in real time, until it is over or nobody reads."""

    def __init__(self, process, data, channels=1):
        super().__init__(daemon=True)
        self.pipe, self.data, self.second, self.sent = process.stdin, data, 2 * channels * RATE, 0
        self.start()

    def run(self):
        begin, step = time.monotonic(), self.second // 50
        with contextlib.suppress(OSError, ValueError):
            while self.sent < len(self.data):
                self.pipe.write(self.data[self.sent : self.sent + step])
                self.pipe.flush()
                self.sent += step
                time.sleep(max(0, begin + self.sent / self.second - time.monotonic()))
            self.pipe.close()


def kill():
    """kill -9 at random moments."""
    count = 100 if os.environ.get("SIDILAN_UJI_LAMA") == "1" else 15
    seed = random.randrange(10**6)
    chance, worst, none = random.Random(seed), 0.0, 0
    for turn in range(count):
        folders = [WORK / "a", WORK / "b"]
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)
        data = noise(8, turn, 2)
        process = recorder(*folders, "--perangkat", "-", "--kanal", 2, stdin=subprocess.PIPE)
        feed = Feed(process, data, 2)
        until = chance.uniform(0, 4) * feed.second
        await_("sound is sent", lambda: feed.sent >= until)
        process.kill()
        process.wait()
        sent = feed.sent
        feed.join(5)
        for folder in folders:
            if not events(folder, "started"):
                none += 1
                demand(sent < feed.second, f"seed {seed}, turn {turn}: no recording after a second")
                continue
            sound_check(folder, "--pulihkan")
            got = sound(folder)
            demand(got == data[: len(got)], f"seed {seed}, turn {turn}: not what was played")
            worst = max(worst, (sent - len(got)) / feed.second)
            demand(worst <= 1, f"seed {seed}, turn {turn}: {worst:.2f} s missing")
    print(f"kill: {count} times (seed {seed}), at most {worst:.3f} s missing, {none} folders before any sound")


def hangup():
    """A terminal that goes away, and a time zone that changes."""
    folder, data = WORK / "r", noise(3, 1)
    process = recorder(folder, "--perangkat", "-", stdin=subprocess.PIPE, env={**os.environ, "TZ": "Asia/Makassar"})
    feed = Feed(process, data)
    await_("sound arrives", lambda: (state(folder) or {}).get("frames", 0) > RATE // 4)
    process.send_signal(signal.SIGHUP)
    demand(subprocess.run([PROGRAM, "risalah", "perekam", folder, "--perangkat", "-"], stdin=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL).returncode == 73, "a second recorder was let in")
    feed.join()
    demand(process.wait(20) == 0, "it did not end with its pipe")
    demand(sound(folder) == data, "not what was played")
    process = recorder(folder, "--perangkat", "-", stdin=subprocess.PIPE, env={**os.environ, "TZ": "America/New_York"})
    process.communicate(noise(1, 2))
    starts = events(folder, "opened")
    demand(0 < starts[-1]["wall"] - starts[0]["wall"] < 60e9, "the time zone moved the time of day")
    demand(not events(folder, "clockSet"), "the time zone counts as a clock that was set")
    sound_check(folder)


def disk():
    """A first disk that becomes full, then read-only, and comes back; the copy goes on."""
    libc = ctypes.CDLL(None, use_errno=True)
    if os.geteuid() != 0 or libc.unshare(0x00020000) != 0:
        skip("a small disk can only be mounted by root")
    small, copy = WORK / "kecil", WORK / "salinan"
    small.mkdir(parents=True)
    subprocess.run(["mount", "--make-rprivate", "/"], check=False)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", small]).returncode != 0:
        skip("no file system can be mounted here")
    folder, data = small / "r", noise(40, 3)
    process = recorder(folder, copy, "--perangkat", "-", stdin=subprocess.PIPE)
    feed = Feed(process, data)
    await_("both folders grow", lambda: min([s["frames"] for s in (state(folder) or {"sinks": [{"frames": 0}]})["sinks"]]) > RATE)
    left = state(folder)["secondsLeft"]
    demand(20 < left < 66, f"a forecast of {left} s for 2 MB at 32 kB a second")
    ballast = small / "beban"
    # A file takes what is left.
    with contextlib.suppress(OSError), open(ballast, "wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    failing = lambda: state(folder)["sinks"][0].get("failure")
    demand(await_("a full disk is told", failing) == 28, "the reason is not ENOSPC")
    before = state(folder)["sinks"][1]["frames"]
    await_("the copy goes on", lambda: state(folder)["sinks"][1]["frames"] > before + RATE)
    demand(state(folder)["sinks"][1].get("failure") is None, "the copy fails too")
    ballast.unlink()
    await_("the disk is used again", lambda: failing() is None)
    frames = lambda: state(folder)["sinks"][0]["frames"]
    at = frames()
    await_("sound is written again", lambda: frames() > at + RATE)
    demand(feed.is_alive(), "the sound was over too early")
    finish(process)
    lost = events(folder, "gap")
    demand([g["reason"] for g in lost] == ["disk"], f"gaps {lost}")
    full, part = sound(copy), sound(folder)
    demand(full == data[: len(full)] and len(full) >= 2 * at, "the copy is not what was played")
    demand(not events(copy, "gap"), "the copy has gaps")
    head = 2 * lost[0]["atFrame"]
    missing = round(lost[0]["lost"] * RATE / 1e9) * 2
    demand(part == full[:head] + full[head + missing :], "around the gap it is not what was played")
    sound_check(folder)
    sound_check(copy)
    # The system makes nothing read-only that is being written, so this is tried at the start.
    subprocess.run(["mount", "-o", "remount,ro", small], check=True)
    run = subprocess.run([PROGRAM, "risalah", "perekam", folder, "--perangkat", "-"], stdin=subprocess.DEVNULL,
                         stderr=subprocess.PIPE, text=True)
    demand(run.returncode == 73 and str(folder) in run.stderr, f"read-only: {run.returncode} {run.stderr}")
    sound_check(folder)
    subprocess.run(["umount", small], check=False)
    print(f"disk: full for {lost[0]['lost'] / 1e9:.1f} s, which are told exactly; the copy has everything")


def stream():
    """A broadcast by http, through ffmpeg."""
    if not shutil.which("ffmpeg"):
        skip("ffmpeg is not installed")
    WORK.mkdir(parents=True)
    data = noise(5, 4)
    raw = WORK / "s.raw"
    raw.write_bytes(data)
    subprocess.run(["ffmpeg", "-v", "error", "-f", "s16le", "-ar", str(RATE), "-ac", "1", "-i", raw, WORK / "s.flac"], check=True)
    server = subprocess.Popen([sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "-d", WORK],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        port = server.stdout.readline().split("port ")[1].split()[0]
        folder = WORK / "r"
        process = recorder(folder, "--perangkat", f"http://127.0.0.1:{port}/s.flac")
        await_("the broadcast is recorded", lambda: (state(folder) or {}).get("frames", 0) >= 5 * RATE)
        await_("it is begun again when it ends", lambda: (state(folder) or {}).get("frames", 0) >= 6 * RATE)
        demand(finish(process) == 0, "it did not end as asked")
        demand(sound(folder)[: len(data)] == data, "not what was broadcast")
        demand({g["reason"] for g in events(folder, "gap")} == {"unplugged"}, "the broadcast's end is no gap")
        sound_check(folder)
    finally:
        server.kill()
        server.wait()


class Pulse:
    """A sound server of our own with a sink that goes nowhere."""

    def __init__(self):
        self.run = WORK / "run"
        self.run.mkdir(parents=True, exist_ok=True)
        self.run.chmod(0o700)
        self.socket = self.run / "p.sock"
        self.environment = {**os.environ, "XDG_RUNTIME_DIR": str(self.run), "HOME": str(WORK), "PULSE_SERVER": f"unix:{self.socket}"}
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--realtime=no",
             "--high-priority=no", "-L", f"module-native-protocol-unix socket={self.socket} auth-anonymous=1",
             "-L", f"module-null-sink sink_name=virt rate={RATE} channels=1 format=s16le"],
            env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        await_("the sound server answers", lambda: subprocess.run(
            ["pactl", "info"], env=self.environment, capture_output=True).returncode == 0)

    def stop(self):
        self.process.kill()
        self.process.wait()
        with contextlib.suppress(OSError):
            self.socket.unlink()


def without_silence(data):
    """Without the zeros before and behind."""
    values = array.array("h", data)
    filled = [i for i in range(len(values)) if values[i]]
    return values[filled[0] : filled[-1] + 1] if filled else values[:0]


def sound_scene():
    """The sample sitting through PulseAudio and ALSA in real time, two busy loops beside it; the device goes and comes."""
    plugin = next(iter(Path("/usr/lib").glob("*/alsa-lib/libasound_module_pcm_pulse.so")), None)
    if not plugin or not shutil.which("pulseaudio") or not shutil.which("ffmpeg"):
        skip("pulseaudio, libasound2-plugins or ffmpeg is not installed")
    WORK.mkdir(parents=True)
    pulse = Pulse()
    configuration = WORK / "asound.conf"
    configuration.write_text(
        f'pcm_type.pulse {{ lib "{plugin}" }}\n'
        f'pcm.uji {{ type pulse server "unix:{pulse.socket}" device "virt.monitor" }}\n'
        f'pcm.berkas {{ type file slave.pcm {{ type null }} file "/dev/null" infile "{WORK}/s.raw" format "raw" }}\n')
    environment = {**pulse.environment, "ALSA_CONFIG_PATH": str(configuration)}
    raw = WORK / "s.raw"
    subprocess.run(["ffmpeg", "-v", "error", "-i", "Samples/paripurna/paripurna.flac", "-t", "20", "-f", "s16le", "-ac", "1",
                    "-ar", str(RATE), raw], check=True)
    # The null sink takes back some of what it has given its monitor when a stream begins; that shall be silence.
    played = without_silence(raw.read_bytes())
    raw.write_bytes(bytes(2 * RATE) + played.tobytes() + bytes(RATE))
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(2)]
    folder, copy = WORK / "r", WORK / "s"
    try:
        process = recorder(folder, copy, "--perangkat", "uji", env=environment)
        await_("sound arrives", lambda: (state(folder) or {}).get("frames", 0) > RATE // 2, 60)
        play = ["paplay", "--device=virt", "--raw", f"--rate={RATE}", "--channels=1", "--format=s16le", raw]
        subprocess.run(play, env=environment, check=True)
        at = state(folder)["frames"]
        await_("the rest arrives", lambda: state(folder)["frames"] > at + 2 * RATE, 60)
        first = sound(folder)
        demand(not events(folder, "gap"), f"gaps under load: {events(folder, 'gap')}")
        pulse.stop()
        await_("the device is gone", lambda: not state(folder)["isConnected"])
        pulse.start()
        await_("the device is back", lambda: state(folder)["isConnected"], 60)
        at = state(folder)["frames"]
        await_("sound arrives again", lambda: state(folder)["frames"] > at + RATE, 60)
        demand(finish(process) == 0, "it did not end as asked")
        gaps = events(folder, "gap")
        demand([g["reason"] for g in gaps] == ["unplugged"], f"gaps {gaps}")
        demand(gaps[0]["lost"] > 0, "an unplugged device lost no time")
        got = without_silence(first)
        demand(got == played, f"not what was played: {len(got)} of {len(played)} samples")
        demand(sound(folder) == sound(copy), "the copy differs")
        sound_check(folder)
        sound_check(copy)
    finally:
        for child in busy:
            child.kill()
            child.wait()
        pulse.stop()
    levels = subprocess.run([PROGRAM, "risalah", "perangkat", "berkas", "--json"], env=environment, capture_output=True, text=True)
    demand(levels.returncode == 0 and "puncak" in levels.stdout, f"levels: {levels.stdout}{levels.stderr}")
    print(f"sound: {len(played) / RATE:.1f} s bit-exact under full load; unplugged for {gaps[0]['lost'] / 1e9:.1f} s, told")


try:
    {"kill": kill, "hangup": hangup, "disk": disk, "stream": stream, "sound": sound_scene}[SCENE]()
finally:
    for left in started:
        left.kill()
        left.wait()
