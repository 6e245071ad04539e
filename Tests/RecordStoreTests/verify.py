"""Verifies a store's trail with nothing of Sidilan: written after Sources/RecordStore/README.md alone.

Command: python3 verify.py DATABASE. Exit code 1 names the first event that does not fit.
"""
import hashlib
import sqlite3
import sys


def joined(values):
    return "".join("-" if v is None else f"{len(str(v).encode())}:{v}" for v in values)


def sha(values):
    return hashlib.sha256(joined(values).encode()).hexdigest()


db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
blotted = {row[0] for row in db.execute("SELECT change FROM trail_blot")}
previous, count = "", 0
for row in db.execute("SELECT number, time, actor, actor_name, action, module, record, reason, hash FROM trail_event ORDER BY number"):
    digests = []
    for change in db.execute("SELECT table_name, row_key, old, new, salt, digest, id FROM trail_change WHERE event = ? ORDER BY id", row[:1]):
        if change[4] == "" and change[6] in blotted:
            digests.append(change[5])
            continue
        digests.append(sha(change[:5]))
        if digests[-1] != change[5]:
            sys.exit(f"event {row[0]}: {change[0]} {change[1]} was altered")
    count += 1
    if row[0] != count or sha([previous, *row[:8], *digests]) != row[8]:
        print(f"event {count} does not fit")
        sys.exit(1)
    previous = row[8]
if db.execute("SELECT head, hash FROM trail_gate").fetchone() != (count, previous):
    print("the end does not fit")
    sys.exit(1)
print(f"{count} events")
