#!/usr/bin/env python3
# Copyright (c) 2026 The Waymark authors.
# SPDX-License-Identifier: EPL-2.0
"""Asks a log of running-shoes.journey what 'waymark measure' tells, in two other ways, and prints JSON to compare.

questions.py pandas LOG.csv     columns at once, as an analyst would do it
questions.py rows LOG.csv       event by event, with a list for each case, as process-mining libraries do it
questions.py waymark FILE.json  what a file of measurements tells, in the same form
"""
import csv
import json
import statistics
import sys
from datetime import datetime

STEPS = ["inspired", "searching", "comparing", "reading", "checkout", "waiting", "returning", "running"]
WAY = [0, 1, 2, 3, 4, 5, 7]
DESIGNED = {(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (5, 7), (6, 2)} | {(i, i) for i in range(8)}
EVENTS = {"ad_click": 0, "search": 1, "checkout_started": 4, "order_paid": 5, "tracking_opened": 5, "return_call": 6,
          "first_run_shared": 7}
FAILED = 100


def page(path):
    return 2 if path.startswith("/shoes/") else 3 if path in ("/reviews", "/guide") else -1


def told(cases, ends, visits, reach, again, left, moves, medians, closed, opened, conforming, retention):
    print(json.dumps({
        "cases": int(cases), "ends": int(ends), "conforming": int(conforming),
        "steps": {STEPS[i]: [int(visits[i]), int(reach[i]), int(again[i]), int(left[i])] for i in range(8)},
        "moves": {STEPS[a] + " > " + STEPS[b]: [int(n), medians[a, b]] for (a, b), n in sorted(moves.items())},
        "closed": [int(n) for n in closed], "open": [int(n) for n in opened],
        "retention": [[int(a), int(b)] for a, b in retention]}, indent=1))


def by_pandas(log):
    import pandas as pd
    kinds = {"case": "object", "customer": "category", "event": "category",
             "page": "category"}
    events = pd.read_csv(log, usecols=["case", "customer", "event", "time", "page"], dtype=kinds, parse_dates=["time"])
    place = events["event"].map(EVENTS).astype("float32").fillna(-1).astype("int16")
    viewed = events["event"] == "page_view"
    place[viewed] = events.loc[viewed, "page"].map(page).astype("int16")
    place[events["event"] == "payment_declined"] = FAILED
    events = pd.DataFrame({"case": pd.factorize(events["case"])[0], "who": events["customer"].cat.codes,
                           "time": events["time"], "place": place})
    events = events[events["place"] >= 0].sort_values(["case", "time", "place"], kind="stable")
    cases = events["case"].nunique()
    walk = events[events["place"] < FAILED].copy()
    by_case = walk.groupby("case", sort=False)
    walk["next"] = by_case["place"].shift(-1).fillna(-1).astype("int16")
    walk["before"] = by_case["place"].shift(1).fillna(-1).astype("int16")
    walk["seconds"] = (by_case["time"].shift(-1) - walk["time"]).dt.total_seconds()
    stays = walk.groupby(["case", "place"], sort=False).agg(n=("time", "size"), first=("time", "min"),
                                                            last=("time", "max")).reset_index()
    reach = stays["place"].value_counts()
    again = stays[stays["n"] > 1]["place"].value_counts()
    went = walk.groupby(["place", "next"])
    counts = went.size().to_dict()
    medians = went["seconds"].median().to_dict()
    at = [stays[stays["place"] == place].set_index("case") for place in range(8)]
    closed = []
    since = at[WAY[0]]["first"]
    closed.append(len(since))
    for place in WAY[1:]:
        here = walk.loc[walk["place"] == place, ["case", "time"]]
        here = here[here["time"] >= here["case"].map(since)]
        since = here.groupby("case")["time"].min()
        closed.append(len(since))
    opened = []
    for a, b in zip(WAY, WAY[1:]):
        both = at[a].join(at[b], rsuffix="_b", how="inner")
        opened.append((both["last_b"] >= both["first"]).sum())
    pairs = walk["before"].astype("int32") * 100 + walk["place"]
    wrong = ~pairs.isin({a * 100 + b for a, b in DESIGNED} | {-100})
    off = pd.concat([walk.loc[wrong, "case"], events.loc[events["place"] == FAILED, "case"]]).nunique()
    there = pd.DataFrame({"who": events["who"], "month": events["time"].dt.year * 12 + events["time"].dt.month})
    there = there.drop_duplicates()
    retention = []
    for month in range(there["month"].min() + 1, there["month"].max() + 1):
        before = set(there.loc[there["month"] == month - 1, "who"])
        retention.append((len(before), len(before & set(there.loc[there["month"] == month, "who"]))))
    told(cases, len(at[7]), walk["place"].value_counts().reindex(range(8), fill_value=0),
         reach.reindex(range(8), fill_value=0), again.reindex(range(8), fill_value=0),
         [counts.get((i, -1), 0) for i in range(8)], {k: n for k, n in counts.items() if k[1] >= 0}, medians, closed,
         opened, cases - off, retention)


def passed(walk, way):
    steps = 0
    for _, place in walk:
        if steps < len(way) and place == way[steps]:
            steps += 1
    return steps


def by_rows(log):
    traces = {}
    months = {}
    with open(log, newline="", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            name = row["event"]
            place = FAILED if name == "payment_declined" else page(row["page"]) if name == "page_view" \
                else EVENTS.get(name, -1)
            if place >= 0:
                time = datetime.fromisoformat(row["time"].replace("Z", "+00:00"))
                traces.setdefault(row["case"], []).append((time, place))
                months.setdefault(time.year * 12 + time.month, set()).add(row["customer"])
    visits, reach, again, left = [0] * 8, [0] * 8, [0] * 8, [0] * 8
    seconds, closed, opened, conforming, ends = {}, [0] * len(WAY), [0] * (len(WAY) - 1), 0, 0
    for trace in traces.values():
        trace.sort()
        walk = [event for event in trace if event[1] < FAILED]
        for place in {event[1] for event in walk}:
            n = sum(1 for event in walk if event[1] == place)
            visits[place] += n
            reach[place] += 1
            again[place] += n > 1
        for (before, a), (after, b) in zip(walk, walk[1:]):
            seconds.setdefault((a, b), []).append((after - before).total_seconds())
        if walk:
            left[walk[-1][1]] += 1
        for i in range(passed(walk, WAY)):
            closed[i] += 1
        for i in range(len(WAY) - 1):
            opened[i] += passed(walk, WAY[i:i + 2]) == 2
        conforming += len(walk) == len(trace) and walk[0][1] == 0 and all(
            (a, b) in DESIGNED for (_, a), (_, b) in zip(walk, walk[1:]))
        ends += any(place == 7 for _, place in walk)
    retention = [(len(months.get(month - 1, ())), len(months.get(month - 1, set()) & months.get(month, set())))
                 for month in range(min(months) + 1, max(months) + 1)]
    told(len(traces), ends, visits, reach, again, left, {pair: len(taken) for pair, taken in seconds.items()},
         {pair: statistics.median(taken) for pair, taken in seconds.items()}, closed, opened, conforming, retention)


def by_waymark(file):
    with open(file, encoding="utf-8") as text:
        measured = json.load(text)["measurements"][0]
    number = {"." + name: i for i, name in enumerate(STEPS)}
    place = {step["element"]: number[step["element"][step["element"].rindex("."):]] for step in measured["steps"]}
    visits, reach, again, left = [0] * 8, [0] * 8, [0] * 8, [0] * 8
    moves, medians = {}, {}
    for step in measured["steps"]:
        i = place[step["element"]]
        visits[i], reach[i], again[i] = step["visits"], step["reach"]["count"], step["again"]["count"]
        gone = sum(move["share"]["count"] for move in measured["moves"] if move["from"] == step["element"])
        left[i] = step["visits"] - gone
    for move in measured["moves"]:
        pair = place[move["from"]], place[move["to"]]
        moves[pair], medians[pair] = move["share"]["count"], move["seconds"]["median"]
    told(measured["sample"]["cases"], measured["conversion"]["count"], visits, reach, again, left, moves, medians,
         [step["count"] for step in measured["closedFunnel"]["steps"]],
         [step["conversion"]["count"] for step in measured["openFunnel"]["steps"] if "conversion" in step],
         measured["conformance"]["conforming"]["count"],
         [(month["start"], month["end"] - month["arrived"]) for month in measured["retention"]])


{"pandas": by_pandas, "rows": by_rows, "waymark": by_waymark}[sys.argv[1]](sys.argv[2])
