#!/bin/bash
# first-study.sh FATHOM_PRODUCT FOLDER: makes a study from nothing with real keys and clicks: ten steps, two pain points with
# evidence, three topics, a tick-list and a report, in at most 25 actions. An action is a click, a key, or typing with the Enter
# that ends it. Needs xdotool, Xvfb and a window manager; the window is 1280 by 800. Exit code 1 if something is missing.
set -u
product=$1 folder=$2 actions=0
most=25
export DISPLAY=${FIRST_STUDY_DISPLAY:-:74}
act() { actions=$((actions + 1)); "$@"; sleep "${pause:-1.5}"; }
click() { xdotool mousemove "$1" "$2" sleep 0.2 click 1; }
menu() { xdotool mousemove "$1" "$2" sleep 0.2 click 3; }
key() { xdotool key "$1"; }
typing() { for line in "$@"; do case $line in '<'*'>') line=${line#<}; xdotool key "${line%>}" ;; *) xdotool type --delay 25 "$line" ;; esac; done; }

rm -rf "$folder" && mkdir -p "$folder"
java -Xmx1g -Xss4m -jar "$product"/plugins/org.eclipse.equinox.launcher_*.jar -clean -name Fathom -data "$folder/workspace" -clearPersistedState > "$folder/log" 2>&1 < /dev/null &
running=$!
trap 'kill $running' EXIT
for _ in $(seq 60); do xdotool search --onlyvisible --name '^Fathom$' > /dev/null 2>&1 && break; sleep 1; done
sleep 6
act key ctrl+shift+n
pause=4 act typing "My customer" '<Tab>' "$folder/study" '<Return>'
act key ctrl+shift+p
act typing "Order to cash" '<Tab>' "Take order" '<Return>' "Check credit" '<Return>' "Reserve stock" '<Return>' "Plan route" '<Return>' \
	"Pick goods" '<Return>' "Pack goods" '<Return>' "Ship goods" '<Return>' "Invoice" '<Return>' "Collect payment" '<Return>' "Handle returns"
pause=4 act key ctrl+Return
act click 650 185
act key ctrl+shift+e
act typing "Orders come by phone and are written on paper" '<Return>'
act click 755 185
act key ctrl+shift+e
act typing "Credit is checked twice in two systems" '<Return>'
act menu 140 161
pause=4 act click 215 329
act click 690 187
act typing "Why does an order take three days?" '<Return>'
act typing "Who decides on credit?" '<Return>'
act typing "Why is stock reserved twice?" '<Return>'
act click 690 500
act click 20 32
pause=3 act click 100 235
pause=4 act typing '<ctrl+a>' "$folder/report.html" '<Return>'
act click 20 32
pause=3 act click 100 260
pause=4 act typing '<ctrl+a>' "$folder/tick-list.xlsx" '<Return>'
act click 77 60
sleep 2
fail=0
has() { grep -rhoE "$2" "$folder/study" 2> /dev/null | wc -l | { read -r n; [ "$n" -eq "$1" ] || { echo "expected $1 of $2, found $n"; return 1; }; } || fail=1; }
has 10 '<nodes xsi:type="[^"]*Step"'
has 2 '<painPoints id'
has 2 '<evidence id'
has 3 '<topics id'
for file in report.html tick-list.xlsx; do [ -s "$folder/$file" ] || { echo "no $file"; fail=1; }; done
echo "$actions actions, at most $most"
[ "$actions" -le "$most" ] || fail=1
exit $fail
