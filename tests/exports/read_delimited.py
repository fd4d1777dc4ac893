# Reads delimited texts with the reader of Python's own library and tells what it read.
import csv
import io
import json
import sys

files = json.load(io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8"))
print(json.dumps([
    list(csv.reader(io.StringIO(file["text"], newline=""), delimiter=file["separator"], strict=True))
    for file in files
]))
