#!/bin/sh
# Measures how fluid the diagram editor is, in the real workbench: benchmarks/editor.sh
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
log=$root/benchmarks/target/editor.log
mkdir -p "$root/benchmarks/target"
cd "$root"
./mvnw -B -ntp verify -pl :org.fathom.workbench.tests,:org.fathom.emfgen,:org.fathom.platform.feature -am -Dtest=EditorBenchmark -DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false > "$log" 2>&1 || {
	tail -40 "$log"
	exit 1
}
grep '^EDITOR' "$log" | cut -c8-
