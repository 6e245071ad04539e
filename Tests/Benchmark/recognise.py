"""What recognition beside the recorder costs: python3 recognise.py PROGRAM NEW_FOLDER [MINUTES]

The conference of eight microphones, again and again, through the recorder and then through the recogniser as fast as it
goes, once for five minutes and once for MINUTES (30); the plenary of one microphone likewise. Processor time over the
time of the sound is the part of one core that live recognition takes; memory must not grow with the length.
"""
import os
import subprocess
import sys
import time
from pathlib import Path

PROGRAM, WORK = sys.argv[1], Path(sys.argv[2])
MINUTES = int(sys.argv[3]) if len(sys.argv) > 3 else 30


def measure(sample, channels, minutes):
    raw = subprocess.run(["ffmpeg", "-v", "error", "-i", f"Samples/{sample}/{sample}.flac", "-f", "s16le", "-ar", "16000", "-"],
                         stdout=subprocess.PIPE, check=True).stdout
    folder, size = WORK / f"{sample}-{minutes}", 2 * channels * 16_000 * 60 * minutes
    recorder = subprocess.Popen([PROGRAM, "risalah", "perekam", folder, "--perangkat", "-", "--kanal", str(channels)],
                                stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
    for at in range(0, size, len(raw)):
        recorder.stdin.write(raw[: size - at])
    recorder.stdin.close()
    recorder.wait()
    begin = time.monotonic()
    process = subprocess.Popen([PROGRAM, "risalah", "pengenal", folder], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall, sound = time.monotonic() - begin, 60 * minutes
    if status:
        sys.exit(f"{folder}: {status}")
    words = (folder / "kata.jsonl").read_text().count('"keyakinan"')
    print(f"{channels} channels, {minutes} min: processor {(usage.ru_utime + usage.ru_stime) / sound:.4f} of one core, "
          f"by the clock {wall / sound:.4f} of the sound, memory {usage.ru_maxrss / 1024:.0f} MB, {words} words", flush=True)


for sample, channels in (("konferensi", 8), ("paripurna", 1)):
    for minutes in (5, MINUTES):
        measure(sample, channels, minutes)
