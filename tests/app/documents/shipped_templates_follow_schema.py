"""Checks the shipped forms against the published JSON Schema: shipped_templates_follow_schema.py FORMS_FOLDER"""
import json
import pathlib
import sys

import jsonschema

forms = pathlib.Path(sys.argv[1])
schema = json.loads((forms / "schema/template.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)

found = sorted(forms.glob("*/template.json"))
problems = 0
for path in found:
    for error in validator.iter_errors(json.loads(path.read_text(encoding="utf-8"))):
        problems += 1
        print(f"{path}: {error.json_path}: {error.message}", file=sys.stderr)
if len(found) < 4:
    sys.exit(f"only {len(found)} forms below {forms}")
sys.exit(1 if problems else 0)
