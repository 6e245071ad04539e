"""The recogniser beside the recorder: python3 recognise.py PROGRAM FOLDER; ends with 1 and a sentence when it goes wrong.

The conference of eight microphones is played to the recorder in real time; the recogniser is killed at random moments,
which are the one thing here that is told by a clock.
"""
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

PROGRAM, WORK = sys.argv[1], Path(sys.argv[2])
KILLS, CHANNELS, RATE = 20, 8, 16_000


def demand(truth, sentence):
    if not truth:
        sys.exit(sentence)


def await_(what, test, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = test()
        if value:
            return value
        time.sleep(0.02)
    sys.exit(f"in {seconds} s not: {what}")


def text(path):
    return path.read_bytes() if path.exists() else b""


def state(folder):
    return json.loads((folder / "pengenal.json").read_bytes())


def recogniser(folder, *options, **more):
    return subprocess.Popen([PROGRAM, "risalah", "pengenal", str(folder), *options], **more)


def feed(pipe, data):
    begin, second = time.monotonic(), 2 * CHANNELS * RATE
    step = second // 20
    for at in range(0, len(data), step):
        pipe.write(data[at : at + step])
        pipe.flush()
        time.sleep(max(0, begin + (at + step) / second - time.monotonic()))
    pipe.close()


def main():
    WORK.mkdir(parents=True)
    raw = subprocess.run(
        ["ffmpeg", "-v", "error", "-i", "Samples/konferensi/konferensi.flac", "-f", "s16le", "-ar", str(RATE), "-"],
        stdout=subprocess.PIPE, check=True).stdout
    folder, silent = WORK / "r", subprocess.DEVNULL
    recorder = subprocess.Popen(
        [PROGRAM, "risalah", "perekam", folder, "--perangkat", "-", "--kanal", str(CHANNELS)],
        stdin=subprocess.PIPE, stdout=silent, stderr=silent)
    seed = random.randrange(10**6)
    chance, effective, present = random.Random(seed), 0, None
    player = threading.Thread(target=feed, args=(recorder.stdin, raw), daemon=True)
    player.start()
    words = folder / "kata.jsonl"
    try:
        for turn in range(KILLS):
            before = text(words)
            present = recogniser(folder, "--tunggu", "30", stdout=silent, stderr=silent)
            # A process that has finished cannot be killed.
            try:
                present.wait(chance.uniform(0.1, 3))
            except subprocess.TimeoutExpired:
                pass
            present.kill()
            present.wait()
            after = text(words)
            demand(after.startswith(before[: before.rfind(b"\n") + 1]), f"seed {seed}, turn {turn}: lines have changed")
            effective += after != before
        # Asked to end, it says so and leaves the recorder alone.
        present = recogniser(folder, stdout=silent, stderr=silent)
        await_("a state is written", lambda: (folder / "pengenal.json").exists() and state(folder)["proses"] == present.pid)
        second = recogniser(folder, stdout=silent, stderr=subprocess.PIPE)
        demand(second.wait() == 73 and b"kata.jsonl" in second.stderr.read(), "a second recogniser was let in")
        if present.poll() is None:
            present.send_signal(signal.SIGTERM)
            demand(present.wait(30) in (0, 130), f"SIGTERM ends it with {present.returncode}")
        player.join()
        demand(recorder.wait(60) == 0, "the recorder was disturbed")
        last = recogniser(folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        last.communicate()
        demand(last.returncode == 0, f"the last run ended with {last.returncode}")
        demand(state(folder)["keadaan"] == "selesai" and state(folder)["tertinggal"] == 0, f"state {state(folder)}")
    finally:
        for process in (recorder, present):
            if process and process.poll() is None:
                process.kill()
    check = subprocess.run([PROGRAM, "risalah", "periksa-rekaman", str(folder)], stdout=silent)
    demand(check.returncode == 0, "the recording is not whole")
    # The same recording, recognised once and without a kill.
    whole = WORK / "utuh"
    shutil.copytree(folder, whole)
    (whole / "kata.jsonl").unlink()
    run = subprocess.run([PROGRAM, "risalah", "pengenal", str(whole)], capture_output=True, text=True)
    demand(run.returncode == 0, run.stderr)
    shutil.copy(whole / "kata.jsonl", WORK / "utuh.jsonl")
    demand(text(words) == text(whole / "kata.jsonl"), f"seed {seed}: the killed one's transcript is another")
    lines = [json.loads(line) for line in text(words).splitlines()]
    demand([l["jenis"] for l in lines] == ["awal"] + ["ujaran"] * (len(lines) - 2) + ["akhir"], "order of lines")
    demand(len(run.stdout.splitlines()) == len(lines) - 2, "printed lines are not the utterances")
    found = {}
    for line in lines[1:-1]:
        found.setdefault(line["kanal"], []).extend(word["kata"] for word in line["kata"])
    demand(sorted(found) == [1, 3, 4, 7], f"words on channels {sorted(found)}")
    for channel, heard in found.items():
        reference = Path(f"Samples/konferensi/konferensi-{channel}.txt").read_text().split()
        demand(len(heard) == len(reference), f"channel {channel}: {' '.join(heard)}")
        wrong = sum(a != b for a, b in zip(heard, reference))
        demand(wrong <= 1, f"channel {channel}: {' '.join(heard)}")
    late = max(line["putus"] / RATE - line["selesai"] for line in lines[1:-1])
    print(f"recogniser killed {KILLS} times (seed {seed}), {effective} times after it had written: the same bytes; "
          f"an utterance at most {late:.2f} s after its end")


main()
