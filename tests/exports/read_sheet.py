# Reads spreadsheet files with openpyxl and tells each cell as what it is, and how the sheet is arranged.
import datetime
import io
import json
import re
import sys

import openpyxl

EPOCH = datetime.datetime(1970, 1, 1)
MILLISECOND = datetime.timedelta(milliseconds=1)
# Spreadsheets write letters that XML cannot hold by their numbers, and openpyxl leaves them so.
BY_NUMBER = re.compile("_x(00[01][0-9A-F]|FFF[EF])_")


def told(cell):
    value = cell.value
    if value is None:
        return None
    if cell.data_type == "f":
        return {"formula": str(value)}
    if isinstance(value, datetime.timedelta):
        return {"duration": round(value / MILLISECOND), "as": cell.number_format}
    if isinstance(value, datetime.datetime):
        return {"moment": round((value - EPOCH) / MILLISECOND), "as": cell.number_format}
    if isinstance(value, str):
        return {"text": BY_NUMBER.sub(lambda found: chr(int(found[1], 16)), value)}
    return {"number": value, "as": cell.number_format}


def sheet(file):
    book = openpyxl.load_workbook(io.BytesIO(bytes.fromhex(file)))
    [one] = book.worksheets
    return {
        "name": one.title,
        "frozen": one.freeze_panes,
        "filter": one.auto_filter.ref,
        "bold": [cell.font.bold for cell in one[1]],
        "widths": [column.width for column in one.column_dimensions.values()],
        "rows": [[told(cell) for cell in row] for row in one.iter_rows()],
    }


files = json.load(io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8"))
print(json.dumps([sheet(file) for file in files]))
