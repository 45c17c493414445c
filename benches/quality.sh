#!/usr/bin/env bash
# Measures quality anew and writes it where it is told: the short table of README.md, the long one of
# docs/evaluation.md (both between markers) and the plot docs/reliability.svg.
#
# usage: benches/quality.sh EVAL_FOLDER PACK
#   EVAL_FOLDER  labelled sets, as `ponte evaluate all --help` describes them
#   PACK         ESCO in the languages of the sets: ponte taxonomy compile ... --out PACK
# Environment: PONTE (default target/release/ponte).
set -euo pipefail
root=$(dirname "$0")/..

if [ $# -ne 2 ]; then
    sed -n '2,8s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
eval=$1 pack=$2
ponte=${PONTE:-$root/target/release/ponte}
[ -x "$ponte" ] || { echo "$ponte is not there; cargo build --release" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Puts a file between the markers of a page. Nothing is written unless both markers stand there once.
# usage: put PAGE MARK FILE
put() {
    local begin="<!-- $2:begin -->" end="<!-- $2:end -->" page=$1
    if [ "$(grep -cFx -- "$begin" "$page")" != 1 ] || [ "$(grep -cFx -- "$end" "$page")" != 1 ]; then
        echo "$page does not have the lines $begin and $end once each" >&2
        exit 2
    fi
    awk -v begin="$begin" -v end="$end" -v new="$3" '
        $0 == end { inside = 0 }
        !inside { print }
        $0 == begin { inside = 1; while ((getline line < new) > 0) print line }
    ' "$page" >"$work/page"
    cat "$work/page" >"$page"
}

evaluate() { "$ponte" --pack "$pack" evaluate all "$eval" --format markdown "$@"; }
evaluate --brief --out "$work/brief"
evaluate --out "$work/all" --plot "$work/plot.svg"
put "$root/README.md" quality "$work/brief"
put "$root/docs/evaluation.md" quality "$work/all"
cat "$work/plot.svg" >"$root/docs/reliability.svg"
