#!/usr/bin/env python3
"""Ponte's linker against what people use instead, on the same titles in one run.

usage: peers.py EVAL_FOLDER PACK PONTE [--most N] [--threads N] [--tasks ...] [--peers ...] [--out FILE]

Prints a table in Markdown: quality at the level of concepts, and speed. See README.md beside this file.
"""

import argparse
import os
import platform
import sys
from pathlib import Path


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="labelled sets: melo*/NAME_LANGUAGE/ and titles*/*.csv")
    parser.add_argument("pack", type=Path, help="an ESCO pack with labels in the sets' languages")
    parser.add_argument("ponte", type=Path, help="the command, in a release build")
    parser.add_argument("--most", type=int, default=0, metavar="N", help="titles of each set at most; 0: all")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--tasks", default="monolingual,cross-lingual,titles")
    parser.add_argument("--peers", default="", help="names of peers to run; default: all that can be imported")
    parser.add_argument("--out", type=Path, help="where to write the table; default: standard output")
    out = parser.parse_args()
    for path, is_there in [(out.folder, Path.is_dir), (out.pack, Path.is_file), (out.ponte, Path.is_file)]:
        if not is_there(path):
            parser.error(f"{path} is not there")
    return out


def main():
    args = arguments()
    # Before numpy is loaded: its libraries read this once.
    for name in ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"]:
        os.environ[name] = str(args.threads)
    try:
        import numpy  # noqa: F401
    except ImportError:
        sys.exit("numpy is missing: pip install --no-deps -r requirements.txt")
    import engines
    import measure
    import sets

    tasks = [task for task in sets.find(args.folder, args.most) if task.name in args.tasks.split(",")]
    if not tasks:
        sys.exit(f"{args.folder} holds no sets for {args.tasks}")
    labels = sets.Labels(args.ponte, args.pack)
    rows = []
    wanted = [name for name in args.peers.split(",") if name]
    for kind in engines.ALL:
        if wanted and kind.name not in wanted:
            continue
        try:
            engine = kind(args, labels)
        except ImportError as error:
            print(f"skipped: {kind.name}: {error}", file=sys.stderr)
            continue
        for task in tasks:
            print(f"{kind.name}: {task.name} …", file=sys.stderr)
            rows.append(measure.run(engine, task, labels))
    text = measure.table(rows, tasks)
    text += f"\n{args.threads} threads, {platform.machine()}, Python {platform.python_version()}."
    if args.most:
        text += f" **A part of the titles only**: at most {args.most} of each set, evenly spaced."
    text += "\n"
    if args.out:
        args.out.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
