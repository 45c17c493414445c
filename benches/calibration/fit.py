#!/usr/bin/env python3
"""Fits the constants of the linker's probabilities and says how well they hold in countries left out.

usage: fit.py SETS PACK PONTE [--labels own|free|en] [--most N]

SETS    folder of labelled titles, one folder COUNTRY_LANG each, with queries.tsv and qrels.tsv
PACK    ESCO with an encoder (or without: then the constants of LABELS_ONLY are fitted)
PONTE   the command

The model is that of crates/matcher/src/link/fusion.rs: of the candidates for a text one is meant, or
none is; logit = slope x evidence + bonus of an exact label; "none" has a constant. The command prints
probabilities only, so evidence is worked back from them with the constants it was built with: pass
those with --built if they are not the ones below.

Needs numpy and scipy. Countries count alike; at most N titles of each, drawn with a fixed seed.
"""

import argparse
import csv
import pathlib
import subprocess
import tempfile

import numpy as np
from scipy.optimize import minimize

CANDIDATES = 50
# slope, bonus of a preferred label, bonus of another label, none
BUILT = {"own": (6.6, 1.9, -0.6, 8.0), "free": (6.6, 1.9, -0.6, 8.0), "en": (17.1, 0.0, 0.0, 10.5)}


class Titles:
    """Candidates of all titles as arrays: title x candidate."""

    def __init__(self, lists):
        count = len(lists)
        self.country = np.zeros(count, int)
        self.evidence = np.zeros((count, CANDIDATES))
        self.preferred = np.zeros((count, CANDIDATES))
        self.other = np.zeros((count, CANDIDATES))
        self.right = np.zeros((count, CANDIDATES), bool)
        self.there = np.zeros((count, CANDIDATES), bool)
        for place, (country, evidence, kinds, right) in enumerate(lists):
            n = min(len(evidence), CANDIDATES)
            self.country[place] = country
            self.evidence[place, :n] = evidence[:n]
            self.preferred[place, :n] = kinds[:n] == "exact_preferred"
            self.other[place, :n] = kinds[:n] == "exact_alternative"
            self.right[place, :n] = right[:n]
            self.there[place, :n] = True

    def probabilities(self, constants):
        slope, preferred, other, none = constants
        logits = slope * self.evidence + preferred * self.preferred + other * self.other
        logits = np.where(self.there, logits, -1e9)
        highest = np.maximum(logits.max(1), none)[:, None]
        shares = np.exp(logits - highest)
        nothing = np.exp(none - highest[:, 0])
        total = shares.sum(1) + nothing
        return shares / total[:, None], nothing / total

    def weights(self, chosen):
        out = np.zeros(len(self.country))
        for country in set(self.country[chosen]):
            of = chosen & (self.country == country)
            out[of] = 1 / of.sum()
        return out / out.sum()

    def fit(self, chosen):
        weights = self.weights(chosen)

        def loss(constants):
            shares, nothing = self.probabilities(constants)
            found = np.where(self.right.any(1), (shares * self.right).sum(1), nothing)
            return -(weights * np.log(found + 1e-12)).sum()

        return minimize(loss, [8.0, 1.0, 0.0, 8.0], method="L-BFGS-B", options={"maxiter": 80}).x


def linked(args, folder, built):
    """The candidates of a country's titles, with evidence worked back from the probabilities."""
    language = folder.name.rsplit("_", 1)[1]
    queries = (folder / "queries.tsv").read_text(encoding="utf-8").splitlines()
    chosen = np.random.RandomState(0).permutation(len(queries))[: args.most]
    right = {}
    for line in (folder / "qrels.tsv").read_text(encoding="utf-8").splitlines():
        query, uri = line.split("\t")
        right.setdefault(query, set()).add(uri)
    with tempfile.TemporaryDirectory() as work:
        asked, out = pathlib.Path(work, "q.tsv"), pathlib.Path(work, "links.tsv")
        asked.write_text("".join(queries[i] + "\n" for i in sorted(chosen)), encoding="utf-8")
        command = [args.ponte, "-q", "--pack", args.pack, "link", "--lang", language]
        command += {"own": ["--label-languages", language], "en": ["--label-languages", "en"], "free": []}[args.labels]
        command += ["--kind", "occupation,group", "--in", asked, "--out", out, "-k", str(CANDIDATES)]
        subprocess.run([str(part) for part in command], check=True)
        rows = {}
        with open(out, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                rows.setdefault(row["query_id"], []).append(row)
    slope, preferred, other, none = built
    for query, links in rows.items():
        scores = np.array([float(link["score"]) for link in links])
        kinds = np.array([link["evidence"] for link in links])
        nothing = max(1 - scores.sum(), 1e-6)
        logits = np.log(np.maximum(scores, 5e-7) / nothing) + none
        bonus = np.where(kinds == "exact_preferred", preferred, np.where(kinds == "exact_alternative", other, 0.0))
        yield (logits - bonus) / slope, kinds, np.array([link["concept_uri"] in right.get(query, ()) for link in links])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", type=pathlib.Path)
    parser.add_argument("pack")
    parser.add_argument("ponte")
    parser.add_argument("--labels", choices=BUILT, default="own")
    parser.add_argument("--most", type=int, default=900)
    parser.add_argument("--built", help="slope,preferred,other,none of the command")
    args = parser.parse_args()
    built = tuple(map(float, args.built.split(","))) if args.built else BUILT[args.labels]
    folders = sorted(path for path in args.sets.iterdir() if (path / "queries.tsv").is_file())
    if args.labels == "en":
        folders = [folder for folder in folders if not folder.name.endswith("_en")]
    titles = Titles([(place, *lists) for place, folder in enumerate(folders) for lists in linked(args, folder, built)])

    everyone = np.ones(len(titles.country), bool)
    print("constants fitted on all:", np.round(titles.fit(everyone), 2))
    confidence, right = np.zeros(len(everyone)), np.zeros(len(everyone))
    print(f"{'left out':<12}{'titles':>8}{'mean score':>12}{'right':>8}{'MRR':>8}   constants of the others")
    for place, folder in enumerate(folders):
        left_out = titles.country == place
        constants = titles.fit(~left_out)
        shares, _ = titles.probabilities(constants)
        order = np.argsort(-shares[left_out], axis=1, kind="stable")
        ranked = np.take_along_axis(titles.right[left_out], order, 1)
        reciprocal = np.where(ranked.any(1), 1 / (1 + ranked.argmax(1)), 0)
        confidence[left_out], right[left_out] = shares[left_out].max(1), ranked[:, 0]
        print(
            f"{folder.name:<12}{left_out.sum():>8}{confidence[left_out].mean():>12.3f}{ranked[:, 0].mean():>8.3f}"
            f"{reciprocal.mean():>8.3f}   {np.round(constants, 2)}"
        )
    weights = titles.weights(everyone)
    error = 0.0
    print(f"\n{'score':<12}{'titles':>8}{'mean score':>12}{'right':>8}")
    for low in np.arange(10) / 10:
        of = (confidence >= low) & (confidence < low + (0.1 if low < 0.9 else 1))
        if of.any():
            share = weights[of] / weights[of].sum()
            mean, told = (share * confidence[of]).sum(), (share * right[of]).sum()
            error += weights[of].sum() * abs(mean - told)
            print(f"{low:.1f}–{low + 0.1:<8.1f}{of.sum():>8}{mean:>12.3f}{told:>8.3f}")
    print(f"expected calibration error, each country by the constants of the others: {error:.4f}")


if __name__ == "__main__":
    main()
