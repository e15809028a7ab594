"""Checks the shipped forms and bundles against the published JSON Schemas: shipped_templates_follow_schema.py FORMS_FOLDER"""
import json
import pathlib
import sys

import jsonschema

forms = pathlib.Path(sys.argv[1])
problems = 0


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def validator(name):
    schema = read(forms / "schema" / name)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def tell(path, words):
    global problems
    problems += 1
    print(f"{path}: {words}", file=sys.stderr)


def check(path, rules):
    for error in rules.iter_errors(read(path)):
        tell(path, f"{error.json_path}: {error.message}")


found = sorted(forms.glob("*/template.json"))
templates = validator("template.schema.json")
for template in found:
    check(template, templates)
if len(found) < 16:
    sys.exit(f"only {len(found)} forms below {forms}")

file = forms / "bundles.json"
check(file, validator("bundles.schema.json"))
ids = [template.parent.name for template in found]
seen = set()
for bundle in read(file)["bundles"]:
    if bundle["id"] in seen:
        tell(file, f"{bundle['id']} stands there twice")
    seen.add(bundle["id"])
    for form in bundle["forms"]:
        if form not in ids:
            tell(file, f"{bundle['id']} names {form}, which is no form")
sys.exit(1 if problems else 0)
