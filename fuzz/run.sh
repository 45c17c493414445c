#!/usr/bin/env bash
# Fuzzes one target, or each for so long, with coverage on a stable compiler.
# usage: fuzz/run.sh TARGET|all SECONDS [LIBFUZZER OPTION...]
#
# New inputs go to $CARGO_TARGET_DIR/corpus/TARGET, crashes to $CARGO_TARGET_DIR/crashes/TARGET.
# Without CARGO_TARGET_DIR that is target/fuzz.
set -euo pipefail
cd "$(dirname "$0")/.."
target=${1:?target or all} seconds=${2:?seconds}
shift 2
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target/fuzz}
targets=(open_pack import_csv import_rdf read_records match_records)
[ "$target" = all ] || targets=("$target")

# What cargo-fuzz passes, less the sanitizer, which needs a nightly compiler and finds little in
# crates that forbid unsafe code. With --target, build scripts stay free of it.
host=$(rustc -vV | sed -n 's/^host: //p')
RUSTFLAGS="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
-Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing" \
    cargo build --locked --manifest-path fuzz/Cargo.toml --release --target "$host"

failed=0
for name in "${targets[@]}"; do
    corpus=$CARGO_TARGET_DIR/corpus/$name crashes=$CARGO_TARGET_DIR/crashes/$name
    mkdir -p "$corpus" "$crashes" "fuzz/regressions/$name"
    options=(-max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -artifact_prefix="$crashes/")
    [ -f "fuzz/dictionaries/$name.dict" ] && options+=(-dict="fuzz/dictionaries/$name.dict")
    echo "== $name"
    "$CARGO_TARGET_DIR/$host/release/$name" "${options[@]}" "$@" "$corpus" "fuzz/seeds/$name" || failed=1
done
exit $failed
