#!/usr/bin/env bash
# Starts the product that this build made for this machine and waits for its window; then runs the command line of the same product.
# usage: start-test.sh TARGET-FOLDER
set -u
target=$1
case $(uname -m) in aarch64 | arm64) arch=aarch64 ;; *) arch=x86_64 ;; esac
product=$target/products/org.fathom.workbench.product/linux/gtk/$arch/fathom
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() {
	echo "start-test: $1" >&2
	for log in "$work/out.log" "$work"/data/.metadata/.log "$work"/configuration/*.log; do
		[ -f "$log" ] && { echo "--- $log"; tail -n 80 "$log"; } >&2
	done
	exit 1
}
# The visible window named Fathom that belongs to the started process group, not one of another program.
own_window() {
	local candidate
	for candidate in $(xdotool search --onlyvisible --name Fathom 2> /dev/null); do
		if [ "$(ps -o pgid= -p "$(xdotool getwindowpid "$candidate" 2> /dev/null)" 2> /dev/null | tr -d ' ')" = "$pid" ]; then
			echo "$candidate"
			return
		fi
	done
}
[ -x "$product/fathom" ] || fail "no product in $product"
[ -n "${DISPLAY:-}" ] || fail "no display; run the build with ./mvnw"

cp -r "$root/samples/harbour-telecom" "$work/study" || fail "no sample study"
start=$(date +%s%N)
setsid "$product/fathom" --workbench -study "$work/study" -clean -data "$work/data" -configuration "$work/configuration" > "$work/out.log" 2>&1 &
pid=$!
window=
for _ in $(seq 1 240); do
	window=$(own_window)
	[ -n "$window" ] && break
	kill -0 "$pid" 2>/dev/null || fail "the product ended before its window came up"
	sleep 0.25
done
[ -n "$window" ] || { kill -- "-$pid"; fail "no window after 60 s"; }
echo "start-test: window '$(xdotool getwindowname "$window")' after $((($(date +%s%N) - start) / 1000000)) ms"
sleep 5
kill -0 "$pid" 2>/dev/null || fail "the product ended by itself"
kill -- "-$pid" 2>/dev/null
wait "$pid" 2>/dev/null
log=$work/data/.metadata/.log
if [ -f "$log" ] && grep -E '^!ENTRY (org\.fathom|org\.eclipse\.(osgi|ui|e4|gef))\S* 4 ' "$log"; then
	fail "errors in the log"
fi

"$product/fathom" --version > "$work/out.log" 2>&1 || fail "fathom --version"
"$product/fathom" info "$root/samples/harbour-telecom" > "$work/out.log" 2>&1 || fail "fathom info"
echo "start-test: command line answers"
