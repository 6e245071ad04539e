"""Peak memory and time of the program on a sitting repeated to a given length.

usage: memory.py PROGRAM SAMPLE.flac SECONDS FOLDER
"""
import os
import subprocess
import sys
import time

program, sample, seconds, folder = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
path = os.path.join(folder, f"panjang-{seconds}.flac")
subprocess.run(["ffmpeg", "-v", "error", "-y", "-stream_loop", "-1", "-i", sample, "-t", str(seconds), path], check=True)
begun = time.monotonic()
child = os.spawnvp(os.P_NOWAIT, program, [program, "transkrip", path, "--format", "json", "--keluaran", folder, "--timpa"])
_, status, usage = os.wait4(child, 0)
if status:
    sys.exit(f"{program} ended with status {status}")
wall = time.monotonic() - begun
print(f"{seconds} s of sound: peak memory {usage.ru_maxrss / 1024:.1f} MiB, real-time factor {wall / seconds:.4f}, "
      f"processor {(usage.ru_utime + usage.ru_stime) / seconds:.4f}")
os.unlink(path)
