"""The titles, their right answers, and the labels that peers compare them with."""

import csv
import subprocess
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Set:
    """Titles of one language with their right concepts."""

    name: str
    language: str
    titles: list = field(default_factory=list)
    right: list = field(default_factory=list)

    def part(self, most):
        """At most so many titles, evenly spaced over the set."""
        count = len(self.titles)
        if not most or count <= most:
            return self
        places = [place * count // most for place in range(most)]
        return Set(self.name, self.language, [self.titles[i] for i in places], [self.right[i] for i in places])


@dataclass
class Task:
    """Sets to be asked in one way: which kinds of concepts, and labels of which language."""

    name: str
    kinds: str
    sets: list
    # The language of the labels; None: the set's own.
    label_language: str = None


def find(folder: Path, most: int):
    """The tasks that a folder allows, laid out as `ponte evaluate all` wants it."""
    melo = [load_melo(path) for path in sorted(folder.glob("melo*/*_*")) if path.is_dir()]
    titles = [load_titles(path) for path in sorted(folder.glob("titles*/*.csv"))]
    melo, titles = [[one.part(most) for one in sets] for sets in (melo, titles)]
    foreign = [one for one in melo if one.language != "en"]
    tasks = [
        Task("monolingual", "occupation,group", melo),
        Task("cross-lingual", "occupation,group", foreign, "en"),
        Task("titles", "occupation", titles, "en"),
    ]
    return [task for task in tasks if task.sets]


def tab_rows(path):
    for line in path.read_text(encoding="utf-8-sig").splitlines():
        cells = line.split("\t")
        if len(cells) > 1 and cells[0] not in ("id", "query_id"):
            yield cells


def load_melo(path):
    right = {}
    for cells in tab_rows(path / "qrels.tsv"):
        right.setdefault(cells[0], set()).add(cells[1])
    out = Set(path.name, path.name.rsplit("_", 1)[1])
    for cells in tab_rows(path / "queries.tsv"):
        if cells[0] in right:
            out.titles.append(cells[1])
            out.right.append(right[cells[0]])
    return out


def load_titles(path):
    right = {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            right.setdefault(row["vacancyTitle"], set()).add(row["conceptUri"])
    return Set(path.name, "en", list(right), list(right.values()))


class Candidates:
    """Labels of one language, those of one concept beside each other.

    texts   each text once
    places  for each label, the place of its text
    starts  where each concept's labels begin
    uris    the concepts, in order
    """

    def __init__(self, rows):
        self.uris, self.starts, self.places, seen = [], [], [], {}
        for uri, text in sorted(set(rows)):
            if not self.uris or self.uris[-1] != uri:
                self.uris.append(uri)
                self.starts.append(len(self.places))
            self.places.append(seen.setdefault(text, len(seen)))
        self.texts = list(seen)


class Labels:
    """All labels of occupations and ISCO groups, read from the pack once."""

    def __init__(self, ponte, pack):
        command = [str(ponte), "--pack", str(pack), "concept", "list", "--kind", "occupation,group"]
        listed = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout
        self.rows, self.cache = {}, {}
        for row in csv.DictReader(listed.splitlines(keepends=True)):
            # Other groups hold skills; no title means one.
            if row["kind"] == "occupation" or "/isco/" in row["uri"]:
                self.rows.setdefault(row["language"], []).append((row["kind"], row["uri"], row["label"]))

    def candidates(self, language, kinds):
        key = (language, kinds)
        if key not in self.cache:
            rows = self.rows.get(language, [])
            self.cache[key] = Candidates((uri, label) for kind, uri, label in rows if kind in kinds.split(","))
        return self.cache[key]
