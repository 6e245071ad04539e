"""Records hours through a pipe as fast as it goes, then eight channels in real time, and prints what that costs.

python3 record.py PROGRAM FOLDER [HOURS [SECONDS]]; ends with 1 when a length is wrong or memory grows.
"""
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

PROGRAM, FOLDER = sys.argv[1], Path(sys.argv[2])
HOURS = float(sys.argv[3]) if len(sys.argv) > 3 else 8
SECONDS = int(sys.argv[4]) if len(sys.argv) > 4 else 130


def start(rate, channels, *folders):
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
    return subprocess.Popen([PROGRAM, "risalah", "perekam", *folders, "--perangkat", "-", "--laju", str(rate), "--kanal",
                             str(channels)], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def memory(process):
    """The most memory it ever held, in KB."""
    for line in Path(f"/proc/{process.pid}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1])


def busy(process):
    """Seconds of processor time that it took."""
    words = Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def frames(folder):
    entries = [json.loads(line[65:])["event"] for line in (folder / "jurnal.jsonl").read_bytes().splitlines()]
    if any("gap" in entry for entry in entries):
        sys.exit(f"gaps in {folder}")
    return sum(entry["closed"]["_0"]["frames"] for entry in entries if "closed" in entry)


def hours():
    folder, minute = FOLDER / "jam", os.urandom(2 * 16_000 * 60)
    process, begun, at = start(16_000, 1, folder), time.monotonic(), []
    total = round(HOURS * 60)
    for number in range(total):
        process.stdin.write(minute)
        if number in (total // 8, total - 1):
            at.append(memory(process))
    process.stdin.close()
    process.wait()
    took, found = time.monotonic() - begun, frames(folder)
    print(f"recording {HOURS:g} h through a pipe: {took:.0f} s; memory {at[0] // 1024} MB after an eighth, {at[-1] // 1024} MB at the end; "
          f"{found} frames of {total * 60 * 16_000}")
    shutil.rmtree(folder)
    if found != total * 60 * 16_000 or at[-1] > at[0] + 8192:
        sys.exit("the length is wrong or memory grows")


def channels():
    folders, step = [FOLDER / "a", FOLDER / "b"], os.urandom(2 * 8 * 2400)
    process, begun = start(48_000, 8, *folders), time.monotonic()
    for number in range(SECONDS * 20):
        process.stdin.write(step)
        process.stdin.flush()
        time.sleep(max(0, begun + (number + 1) / 20 - time.monotonic()))
    share, most = busy(process) / (time.monotonic() - begun), memory(process)
    process.stdin.close()
    process.wait()
    print(f"recording 8 channels at 48 kHz into two folders: {100 * share:.1f} % of one processor, {most // 1024} MB")
    if [frames(folder) for folder in folders] != [SECONDS * 48_000] * 2:
        sys.exit("the length is wrong")
    for folder in folders:
        shutil.rmtree(folder)


def disk():
    path, times = FOLDER / "tulis", []
    with open(path, "wb", buffering=0) as file:
        for _ in range(40):
            file.write(os.urandom(384_000))
            begun = time.monotonic()
            os.fdatasync(file.fileno())
            times.append(time.monotonic() - begun)
    path.unlink()
    print(f"disk: half a second of that sound synced in {1000 * sorted(times)[20]:.1f} ms (median), {1000 * max(times):.1f} ms at most")


FOLDER.mkdir(parents=True, exist_ok=True)
disk()
channels()
hours()
