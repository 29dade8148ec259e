"""Feeds the exports to tools of Python. Prints a row of results for each tool and input: tool, version, input, result,
separated by tabs. Each row that does not hold is an error.

Usage: python check.py EXPORTS BODIES WORK
"""

import contextlib
import importlib.util
import io
import json
import subprocess
import sys
from collections import defaultdict
from importlib.metadata import version
from pathlib import Path

import check_jsonschema
from jsonschema import Draft7Validator
from openapi_spec_validator import validate

if len(sys.argv) != 4:
    sys.exit("usage: python check.py EXPORTS BODIES WORK")
EXPORTS, BODIES, WORK = (Path(argument).resolve() for argument in sys.argv[1:])
LINES = [json.loads(line) for line in BODIES.read_text().splitlines()]
SOUND = [line for line in LINES if line["damage"] == ""]
DAMAGED = [line for line in LINES if line["damage"] != ""]
failures = []


def row(tool, subject, result, wrong):
    """A row of the table, and what must be empty for it to hold."""
    print(tool, version(tool), subject, result, sep="\t", flush=True)
    failures.extend(f"{tool} {subject}: {one}" for one in wrong)


def refused(schema, files):
    """The files that check-jsonschema refuses, with formats asserted."""
    report = io.StringIO()
    arguments = ["--schemafile", str(schema), "--output-format", "json", "--no-cache", *map(str, files)]
    with contextlib.redirect_stdout(report), contextlib.suppress(SystemExit):
        check_jsonschema.main(arguments)
    report = json.loads(report.getvalue())
    assert not report.get("parse_errors"), report
    return {Path(error["filename"]).name for error in report.get("errors", [])}


def check_with_jsonschema():
    """Each body alone, with the schema of its event."""
    folder = WORK / "bodies"
    folder.mkdir()
    by_type = defaultdict(list)
    for at, line in enumerate(LINES):
        file = folder / f"{at}.json"
        file.write_text(json.dumps(line["body"]))
        by_type[line["type"]].append((file, line))
    schema = WORK / "one.json"
    wrong = []
    for event_type, files in by_type.items():
        schema.write_text(json.dumps({"$ref": f"{(EXPORTS / 'closed/schema.json').as_uri()}#/$defs/{event_type}"}))
        names = refused(schema, [file for file, _ in files])
        for file, line in files:
            if (file.name in names) != (line["damage"] != ""):
                wrong.append(f"{event_type} {line['damage'] or 'is refused'}: {file}")
    result = f"formats asserted, {len(SOUND)} bodies accepted, {len(DAMAGED)} damaged ones refused"
    row("check-jsonschema", "json-schema closed", result, wrong)


def parse_with_pydantic():
    """Parses each body with the models that datamodel-code-generator makes."""
    for subject in ["closed", "open"]:
        models = WORK / f"models_{subject}.py"
        arguments = ["--input", EXPORTS / subject / "schema.json", "--input-file-type", "jsonschema", "--output", models]
        options = ["--output-model-type", "pydantic_v2.BaseModel", "--use-title-as-name", "--disable-timestamp"]
        command = [sys.executable, "-m", "datamodel_code_generator", *arguments, *options, "--formatters", "builtin"]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
        spec = importlib.util.spec_from_file_location(models.stem, models)
        module = importlib.util.module_from_spec(spec)
        sys.modules[models.stem] = module
        spec.loader.exec_module(module)
        wrong = []
        for line in SOUND:
            try:
                getattr(module, line["title"]).model_validate(line["body"])
            except Exception as error:
                wrong.append(f"{line['type']}: {error}")
        result = f"{len(SOUND) - len(wrong)} of {len(SOUND)} bodies parsed"
        row("datamodel-code-generator", f"json-schema {subject}", result, wrong)


def check_openapi():
    """OpenAPI, with the schemas and the references in it."""
    for subject in ["closed", "open"]:
        document = json.loads((EXPORTS / subject / "openapi.json").read_text())
        try:
            validate(document)
            wrong = []
        except Exception as error:
            wrong = [str(error)]
        row("openapi-spec-validator", f"openapi {subject}", f"{len(document['webhooks'])} webhooks", wrong)


def check_xregistry():
    """The published schema of xRegistry documents, which the code generator xrcg has."""
    schema = Path(importlib.util.find_spec("xrcg").submodule_search_locations[0]) / "schemas/document-schema.json"
    validator = Draft7Validator(json.loads(schema.read_text()))
    for subject in ["closed", "open"]:
        document = json.loads((EXPORTS / subject / "xregistry.json").read_text())
        messages = sum(len(group["messages"]) for group in document["messagegroups"].values())
        result = f"xRegistry {document['specversion']}, {messages} messages fit its document schema"
        row("xrcg", f"xregistry {subject}", result, [error.message for error in validator.iter_errors(document)])


check_with_jsonschema()
check_openapi()
check_xregistry()
parse_with_pydantic()
for failure in failures[:100]:
    print(f"error: {failure}", file=sys.stderr)
sys.exit(1 if failures else 0)
