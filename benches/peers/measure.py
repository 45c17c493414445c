"""Running an engine over a task, judging its answers, and writing the table.

The measures are those of `ponte evaluate`: lists of 100 concepts; MRR, hits@1 and hits@10; the mean of
sets counts each set alike; 95 % intervals by bootstrap over the queries within each set.
"""

import resource
import time
from dataclasses import dataclass

import numpy

# How deep lists go.
DEPTH = 100
RESAMPLES = 1000


@dataclass
class Row:
    task: str
    engine: str
    note: str
    titles: int
    mrr: float
    low: float
    high: float
    hits: dict
    seconds: float
    cores: float
    prepared: float


def processor_seconds():
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def run(engine, task, labels):
    """Asks an engine everything of a task. Only answering is timed, not preparing the labels."""
    prepared = wall = processors = 0.0
    reciprocal, hits = [], {1: [], 10: []}
    for one in task.sets:
        candidates = labels.candidates(task.label_language or one.language, task.kinds)
        started = time.perf_counter()
        engine.prepare(candidates, one, task)
        prepared += time.perf_counter() - started
        started, used = time.perf_counter(), processor_seconds()
        lists = engine.link(one.titles)
        wall += time.perf_counter() - started
        processors += processor_seconds() - used
        ranks = [rank(uris, right) for uris, right in zip(lists, one.right, strict=True)]
        reciprocal.append(numpy.array([1.0 / place if place else 0.0 for place in ranks]))
        for most in hits:
            hits[most].append(numpy.mean([bool(place) and place <= most for place in ranks]))
    low, high = interval(reciprocal)
    return Row(
        task=task.name,
        engine=engine.name,
        note=engine.note,
        titles=sum(map(len, reciprocal)),
        mrr=numpy.mean([one.mean() for one in reciprocal]),
        low=low,
        high=high,
        hits={most: numpy.mean(shares) for most, shares in hits.items()},
        seconds=wall,
        cores=processors / max(wall, 1e-9),
        prepared=prepared,
    )


def rank(uris, right):
    """The rank of the first right answer from 1, or 0."""
    return next((place for place, uri in enumerate(uris[:DEPTH], 1) if uri in right), 0)


def interval(sets):
    random = numpy.random.default_rng(1)
    means = [
        numpy.mean([one[random.integers(len(one), size=len(one))].mean() for one in sets])
        for _ in range(RESAMPLES)
    ]
    return numpy.percentile(means, [2.5, 97.5])


def best_concepts(scores, candidates):
    """For each row of label scores the concepts with the best label, best first; ties by URI."""
    by_concept = numpy.maximum.reduceat(scores[:, candidates.places], candidates.starts, axis=1)
    depth = min(DEPTH, by_concept.shape[1])
    # Concepts are in order of URI, so a stable sort settles ties. Picking the best first saves time,
    # and cuts ties at the last rank anyhow, where they decide nothing that is measured.
    picked = numpy.argpartition(-by_concept, depth - 1, axis=1)[:, :depth]
    picked.sort(axis=1)
    order = numpy.argsort(-numpy.take_along_axis(by_concept, picked, axis=1), axis=1, kind="stable")
    places = numpy.take_along_axis(picked, order, axis=1)
    return [[candidates.uris[place] for place in row] for row in places]


def table(rows, tasks):
    out = [
        "| task | engine | titles | MRR | hits@1 | hits@10 | titles/s | of one core | wall s | cores | preparing s |",
        "|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for task in tasks:
        for row in (row for row in rows if row.task == task.name):
            by_clock = row.titles / max(row.seconds, 1e-9)
            by_processor = by_clock / max(row.cores, 1e-9)
            out.append(
                f"| {row.task} | {row.engine} | {row.titles:,} | {row.mrr:.3f} ({row.low:.3f}–{row.high:.3f}) "
                f"| {row.hits[1]:.3f} | {row.hits[10]:.3f} | {by_clock:,.0f} | {by_processor:,.0f} "
                f"| {row.seconds:.1f} | {row.cores:.1f} | {row.prepared:.1f} |"
            )
    notes = dict.fromkeys(f"{row.engine}: {row.note}" for row in rows)
    return "\n".join([*out, "", *(f"* {note}" for note in notes)]) + "\n"
