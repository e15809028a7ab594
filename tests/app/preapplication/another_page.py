"""Makes codes as forms-templates/schema/pre-application.md describes them, without our program, and lets our program
read them: another_page.py MADOGUCHICTL FORMS_FOLDER"""
import base64
import ctypes
import ctypes.util
import datetime
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile
import zlib

import jsonschema

program, forms = sys.argv[1], pathlib.Path(sys.argv[2])
schema = json.loads((forms / "schema/pre-application.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
sodium = ctypes.CDLL(ctypes.util.find_library("sodium"))


def sealed_box(plain, key):
    box = ctypes.create_string_buffer(len(plain) + 48)
    assert sodium.crypto_box_seal(box, plain, ctypes.c_ulonglong(len(plain)), key) == 0
    return box.raw


def base32(data):
    return base64.b32encode(data).decode().rstrip("=")


def with_check(text):
    return text + "-" + base32(hashlib.sha256(text.encode()).digest()[:5])


def codes_for(content, public_key_text):
    head, key, _ = public_key_text.split("-")
    assert head == "MGPK1" and with_check(f"{head}-{key}") == public_key_text
    key = base64.b32decode(key + "=" * (-len(key) % 8))
    packed = zlib.compress(json.dumps(content, ensure_ascii=False).encode(), 9) + b"\x80"
    packed += b"\x00" * (-len(packed) % 64)
    sealed = sealed_box(packed, key)
    key_id = base32(hashlib.sha256(key).digest()[:5])
    set_id = base32(hashlib.sha256(sealed).digest()[:10])
    total = -(-len(sealed) // 325)
    each = -(-len(sealed) // total)
    return [with_check(f"MGPA1-{key_id}-{set_id}-{i + 1}-{total}-{base32(sealed[i * each:(i + 1) * each])}")
            for i in range(total)]


with tempfile.TemporaryDirectory() as folder:
    settings = pathlib.Path(folder, "madoguchi.toml")
    settings.write_text(f'[store]\npath = "{folder}/store"\n[forms]\ntemplate_paths = ["{forms}"]\n')

    def ctl(*words, lines=""):
        done = subprocess.run([program, "--config", str(settings), "preapplication", *words, "--json"], input=lines,
                              capture_output=True, text=True)
        return done.returncode, json.loads(done.stdout)

    _, key = ctl("key", "new")
    content = {"version": 1, "form": "juminhyo", "made": datetime.date.today().isoformat(),
               "data": {"applicant": {"name": "辻\U000E0101　𠮷子", "address": "青森県架空市中央一丁目2番3号",
                                      "birthDate": "1954-03-09"},
                        "household": [],
                        "fields": {"certificates": "household", "copies": "2", "purpose": "車の登録\n二行目"}}}
    jsonschema.validate(content, schema)
    codes = codes_for(content, key["key"])
    code, read = ctl("read", "-", lines="\n".join(reversed(codes)) + "\n")
    del content["data"]["household"]
    if code != 0 or read["data"] != content["data"] or read["leftOut"]:
        sys.exit(f"{code} {read}")

    # What our program makes follows the schema, too, and its limits are those of the schema.
    content["data"]["applicant"]["name"] = "あ" * 301
    if not list(jsonschema.Draft202012Validator(schema).iter_errors(content)):
        sys.exit("the schema allows a name that is too long")
    code, read = ctl("read", "-", lines="\n".join(codes_for(content, key["key"])))
    if code != 3 or read["error"] != "bad-file":
        sys.exit(f"{code} {read}")
    _, other = ctl("key", "new", "--another")
    if len(other["ids"]) != 2 or other["id"] == key["id"]:
        sys.exit(str(other))
