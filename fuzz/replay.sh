#!/usr/bin/env bash
# Builds the fuzz targets on the stable compiler and runs every seed and every regression through
# them once. Fails if one of them crashes, and names it. CI runs this.
# usage: fuzz/replay.sh [TARGET...]
set -uo pipefail
cd "$(dirname "$0")/.."
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target/fuzz}
targets=("$@")
[ $# -gt 0 ] || targets=(open_pack import_csv import_rdf read_records match_records)

cargo build --locked --manifest-path fuzz/Cargo.toml || exit 2

log=$(mktemp)
trap 'rm -f "$log"' EXIT
failed=0
cargo run --locked --quiet --manifest-path fuzz/Cargo.toml --example make_seeds -- --check || failed=1
run() { "$CARGO_TARGET_DIR/debug/$target" -runs=0 -timeout=20 -rss_limit_mb=2048 "$@" >"$log" 2>&1; }
for target in "${targets[@]}"; do
    # Files one by one: a folder's first crash would hide the others.
    count=0
    for file in "fuzz/seeds/$target"/* "fuzz/regressions/$target"/*; do
        [ -f "$file" ] || continue
        count=$((count + 1))
        if ! run "$file"; then
            failed=$((failed + 1))
            echo "FAILED $file"
            grep -m1 -A1 -E 'panicked at|ERROR: libFuzzer: (timeout|out-of-memory)' "$log" | sed 's/^/    /'
        fi
    done
    echo "$target: $count inputs"
done
if [ "$failed" -gt 0 ]; then
    echo "$failed failed; run one with $CARGO_TARGET_DIR/debug/TARGET FILE, see fuzz/README.md"
    exit 1
fi
