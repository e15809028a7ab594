#!/usr/bin/env python3
"""search-personal-data.py [--memory PID] [--text TEXT]... [--without-pins] --resident FILE... PATH...
Looks for what is personal of these residents (name, given name, address, 個人番号, 照合番号B, PIN) and for TEXT (a password that
was typed) in UTF-8, UTF-16 and Shift_JIS: in the files below every PATH, in their names, and in the writable memory of
a process. Exit code 3 and a list of the places (never the text) when something is found, 0 when nothing is. A PDF
counts as found: its texts are compressed."""
import argparse
import json
import os
import re
import sys

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp932")


def encoded(text):
    for encoding in ENCODINGS:
        try:
            yield encoding, text.encode(encoding)
        except UnicodeEncodeError:
            pass  # this text cannot stand in such a file


def texts_of(resident):
    """What a card of any kind says about its holder alone."""
    given = resident["name"].split("\u3000")[-1]
    licence = resident.get("licence", {})
    texts = [resident["name"], resident["address"], given, licence.get("number"), licence.get("domicile"),
             *(resident.get(key) for key in ("personalNumber", "numberB", "cardNumber")),
             *(change["text"] for change in licence.get("changes", []) if "text" in change),
             *(entry.get("address") for entry in resident.get("addresses", []))]
    return [text for text in texts if text and len(text) > 1]


def needles(residents, texts, pins):
    """(encoding, pattern): a PIN's four digits also stand in hashes and times, so that only a word of its own counts."""
    found = {}
    for text in [*texts, *(text for resident in residents for text in texts_of(resident))]:
        for encoding, word in encoded(text):
            found[word] = (encoding, re.compile(re.escape(word)))
    for pin in pins:
        for encoding, word in encoded(pin):
            letter = {"utf-16-le": b"[0-9A-Za-z]\\0", "utf-16-be": b"\\0[0-9A-Za-z]"}.get(encoding, b"[0-9A-Za-z]")
            found[word] = (encoding, re.compile(b"(?<!" + letter + b")" + re.escape(word) + b"(?!" + letter + b")"))
    return found.values()


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
        if not os.path.isdir(path):
            yield from one_file(path)
        for folder, _, names in os.walk(path):
            for name in names:
                yield from one_file(os.path.join(folder, name))


def one_file(path):
    yield "file name", os.path.basename(path).encode()
    try:
        if os.path.isfile(path):
            with open(path, "rb") as file:
                yield "file " + path, file.read()
    except FileNotFoundError:
        pass  # it has just gone: all the better


def main():
    arguments = argparse.ArgumentParser(usage=__doc__)
    arguments.add_argument("--memory", type=int, metavar="PID")
    arguments.add_argument("--text", action="append", default=[])
    arguments.add_argument("--resident", action="append", default=[], metavar="FILE")
    arguments.add_argument("--without-pins", action="store_true", help="where numbers of four digits are common")
    arguments.add_argument("paths", nargs="*")
    chosen = arguments.parse_args()
    residents = []
    for resident in chosen.resident:
        with open(resident, encoding="utf-8") as file:
            residents.append(json.load(file))
    pins = set() if chosen.without_pins else {resident[key] for resident in residents for key in ("pin", "pin2") if resident.get(key)}
    patterns = needles(residents, chosen.text, pins)
    patterns = [*patterns, ("a filled form, whose texts are compressed", re.compile(rb"\A%PDF-"))]
    hits = 0
    for place, content in [*(memory(chosen.memory) if chosen.memory else []), *files(chosen.paths)]:
        for encoding, pattern in patterns:
            for hit in pattern.finditer(content):
                hits += 1
                print(f"{place}: {len(hit[0])} bytes, {encoding}, at +{hit.start():#x}", file=sys.stderr)
    sys.exit(3 if hits else 0)


main()
