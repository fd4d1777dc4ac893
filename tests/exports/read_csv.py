# Reads comma-separated values with the reader of Python's own library and tells what it read.
import csv
import io
import json
import sys

text = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline="")
lines = list(csv.DictReader(text, strict=True))
print(json.dumps({
    "statuses": sorted({line[f"{side}_name_en"] for line in lines for side in ("from", "to")}),
    "rules": [
        {
            "from": line["from"],
            "to": line["to"],
            "disputed": line["standing"] == "disputed",
            "rows": line["rows"],
        }
        for line in lines
    ],
}))
