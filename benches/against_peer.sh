#!/usr/bin/env bash
# Ponte against a peer on one workload: 20,000 people × 20,000 vacancies from ESCO's own relations,
# the ten best vacancies for each, on two threads. See benches/README.md.
#
# usage: benches/against_peer.sh ESCO_FOLDER PACK MAKE_WORKLOAD PEER_MATCH
#   ESCO_FOLDER    holds ESCO's occupationSkillRelations*.csv, unzipped
#   PACK           an ESCO pack of the same release: ponte taxonomy compile ... --out PACK
#   MAKE_WORKLOAD  make_workload.py: ESCO_FOLDER OUT PERSONS VACANCIES
#   PEER_MATCH     peer_match.py: FOLDER K THREADS sdt; needs numpy, scipy and sparse_dot_topn
# Environment: PONTE (default target/release/ponte), PYTHON (python3), SIZE (20000), RUNS (3),
# THREADS (2).
set -euo pipefail

if [ $# -ne 4 ]; then
    sed -n '2,12s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
esco=$1 pack=$2 make_workload=$3 peer_match=$4
ponte=${PONTE:-$(dirname "$0")/../target/release/ponte}
python=${PYTHON:-python3} size=${SIZE:-20000} runs=${RUNS:-3} threads=${THREADS:-2}
for file in "$ponte" "$pack" "$make_workload" "$peer_match"; do
    [ -f "$file" ] || { echo "$file is not there" >&2; exit 2; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "workload: $size x $size, drawn from $esco" >&2
"$python" "$make_workload" "$esco" "$work" "$size" "$size"

# Runs a command; appends its seconds of the clock and of the processors, and those of its matching
# part, to a list.
# usage: timed NAME PATTERN COMMAND...   PATTERN's group in what it says gives the matching part
timed() {
    local name=$1 pattern=$2 said code=0 TIMEFORMAT='%3R %3U %3S'
    shift 2
    said=$({ time "$@" 2>&1; } 2>"$work/time") || code=$?
    # ponte ends with 1 when rows were rejected; its matches are there all the same.
    if [ "$code" -gt 1 ] || ! [[ $said =~ $pattern ]]; then
        echo "$name failed ($code): $said" >&2
        exit 2
    fi
    awk -v part="${BASH_REMATCH[1]}" '{ printf "%.3f %.3f %s\n", $1, $2 + $3, part }' "$work/time" >>"$work/$name"
    echo "$name: $(tail -1 "$work/$name")" >&2
}

ponte_match() {
    RAYON_NUM_THREADS=$threads "$ponte" --pack "$pack" match --profiles "$work/profiles.csv" \
        --vacancies "$work/vacancies.csv" -k 10 --out "$work/matches.csv" "$@"
}

for _ in $(seq "$runs"); do
    timed peer 'seconds=([0-9.]+)' "$python" "$peer_match" "$work" 10 "$threads" sdt
    timed plain 'matched and written in ([0-9.]+) s' ponte_match --plain-overlap
    timed full 'matched and written in ([0-9.]+) s' ponte_match
done

median() { cut -d ' ' -f "$2" "$work/$1" | sort -n | sed -n "$(((runs + 1) / 2))p"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

printf '\n%-28s %14s %14s %14s\n' "medians of $runs, seconds" 'whole process' 'its processors' 'matching part'
for name in peer plain full; do
    case $name in
    peer) what='peer (sparse_dot_topn)' ;;
    plain) what='ponte match --plain-overlap' ;;
    full) what='ponte match' ;;
    esac
    printf '%-28s %14s %14s %14s\n' "$what" "$(median $name 1)" "$(median $name 2)" "$(median $name 3)"
done
for name in plain full; do
    case $name in
    plain) what='peer / --plain-overlap' ;;
    full) what='peer / ponte match' ;;
    esac
    printf '%-28s %14s %14s %14s\n' "$what" "$(ratio "$(median peer 1)" "$(median $name 1)")" \
        "$(ratio "$(median peer 2)" "$(median $name 2)")" "$(ratio "$(median peer 3)" "$(median $name 3)")"
done
