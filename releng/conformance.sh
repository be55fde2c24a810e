#!/bin/sh
# releng/conformance.sh FOLDER ...
# Runs every conformance case below the folders, prints the first differences of each that fails and ends with "N passed, N failed".
# Builds what it needs first, when there is no build or a source file is newer than it.
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
tests=$root/tests/org.fathom.diagram.tests
built=$tests/target/org.fathom.diagram.tests-0.1.0-SNAPSHOT.jar

[ $# -gt 0 ] || { echo "usage: releng/conformance.sh FOLDER ..." >&2; exit 2; }
plugins=
find_plugins() {
	# Any platform's product will do: nothing here opens a window.
	plugins=$(find "$root/releng/org.fathom.product/target/products" -type d -name plugins 2> /dev/null | sort | tail -n 1)
}
current() {
	[ -f "$built" ] && [ -d "$root/bundles/org.fathom.diagram/target/classes" ] && [ -n "$plugins" ] \
		&& [ -z "$(find "$root/bundles/org.fathom.diagram/src" "$root/bundles/org.fathom.diagram/model" "$tests/src" -type f -newer "$built" | head -n 1)" ]
}
find_plugins
if ! current; then
	echo "Building Fathom; this takes a few minutes the first time ..." >&2
	mkdir -p "$root/target"
	if ! "$root/mvnw" -B package -DskipTests -pl :org.fathom.emfgen,:org.fathom.product,:org.fathom.diagram.tests -am > "$root/target/build.log" 2>&1 < /dev/null; then
		tail -n 40 "$root/target/build.log" >&2
		echo "The build failed; the whole log is in target/build.log" >&2
		exit 1
	fi
	find_plugins
fi
for home in "${JAVA_HOME:-}" /usr/lib/jvm/java-17-openjdk-* /usr/lib/jvm/java-2[1-9]-openjdk-*; do
	[ -x "$home/bin/java" ] && break
done
java=$home/bin/java
[ -x "$java" ] || java=java
exec "$java" -Dfile.encoding=UTF-8 -Djava.awt.headless=true -cp "$tests/target/classes:$root/bundles/org.fathom.diagram/target/classes:$plugins/*" \
	org.fathom.diagram.conformance.ConformanceMain "$@"
