#!/usr/bin/env python3
"""search-memory.py PID RESIDENT.json PASSWORD [PATH...]: looks for a resident's name, address, birth date and PIN-free
secrets, and for the password that was typed, in the writable memory of a process and in files. Exit code 1 and a list of the kinds of places (never the text) when
something is found, 0 when nothing is."""
import json
import os
import re
import sys


def needles(resident, password):
    texts = [resident["name"], resident["name"].split("\u3000")[-1], resident["address"], resident["personalNumber"], password]
    found = []
    for text in texts:
        if len(text) < 2:
            continue
        for encoding in ("utf-16-le", "utf-8", "shift_jis"):
            try:
                found.append((encoding, text.encode(encoding)))
            except UnicodeEncodeError:
                pass
    return found


def memory(pid):
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as mem:
        for line in maps:
            hit = re.match(r"([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+\s*(.*)", line)
            start, end, rights, name = int(hit[1], 16), int(hit[2], 16), hit[3], hit[4]
            if not rights.startswith("rw"):
                continue
            try:
                mem.seek(start)
                yield name or "anonymous memory", mem.read(end - start)
            except OSError:
                continue  # a region of the kernel's or of a device


def files(paths):
    for path in paths:
        for folder, _, names in os.walk(path) if os.path.isdir(path) else [(os.path.dirname(path), [], [os.path.basename(path)])]:
            for name in names:
                full = os.path.join(folder, name)
                if os.path.isfile(full):
                    yield "file name", name.encode()
                    with open(full, "rb") as file:
                        yield "file " + name, file.read()


def main():
    pid, resident_file, password, *paths = sys.argv[1:]
    with open(resident_file, encoding="utf-8") as file:
        resident = json.load(file)
    hits = 0
    for place, content in [*memory(pid), *files(paths)]:
        for encoding, needle in needles(resident, password):
            at = content.find(needle)
            while at >= 0:
                hits += 1
                print(f"{place}: a text of {len(needle)} bytes in {encoding} at +{at:#x}", file=sys.stderr)
                at = content.find(needle, at + 1)
    sys.exit(1 if hits else 0)


main()
