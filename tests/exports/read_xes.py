# Reads logs in XES with pm4py, as people do who mine processes, and tells each event in the order it has them.
import contextlib
import io
import json
import sys
import tempfile
import warnings

with contextlib.redirect_stdout(sys.stderr):
    warnings.simplefilter("ignore")
    import pm4py

COLUMNS = ["case:concept:name", "org:resource", "queuescope:from", "concept:name", "time:timestamp", "queuescope:cause"]


def milliseconds(stamp):
    return round(stamp.timestamp() * 1000)


def told(text):
    with tempfile.NamedTemporaryFile("w", suffix=".xes", encoding="utf-8", newline="") as file:
        file.write(text)
        file.flush()
        log = pm4py.read_xes(file.name)
    log["time:timestamp"] = [milliseconds(stamp) for stamp in log["time:timestamp"]]
    if "queuescope:from" not in log:
        log["queuescope:from"] = None
    rows = log[COLUMNS].astype(object)
    return rows.where(rows.notna(), None).values.tolist()


logs = json.load(io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8"))
with contextlib.redirect_stdout(sys.stderr):
    answer = [told(text) for text in logs]
print(json.dumps(answer))
