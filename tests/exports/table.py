"""Compares the table of results in README.md with the results, or writes it if `UPDATE_GOLDEN` is set.

Usage: python table.py README RESULTS...
"""

import os
import sys
from pathlib import Path

START, END = "<!-- results: made by tests/exports/run -->\n", "<!-- end of results -->\n"

readme = Path(sys.argv[1])
rows = []
for results in sys.argv[2:]:
    lines = Path(results).read_text().splitlines()
    rows += [line.split("\t") for line in lines if line.count("\t") == 3]
table = ["| tool | version | input | result |", "| --- | --- | --- | --- |"]
table += ["| " + " | ".join(row) + " |" for row in sorted(rows)]
before, rest = readme.read_text().split(START)
known, after = rest.split(END)
found = "\n".join(table) + "\n"
if os.environ.get("UPDATE_GOLDEN"):
    readme.write_text(before + START + found + END + after)
elif known != found:
    sys.exit(f"the results differ from the table in {readme}:\n{found}\nrun `UPDATE_GOLDEN=1 tests/exports/run` and commit")
