#!/bin/sh
# Measures speed with JMH on the built product: benchmarks/run.sh [JMH arguments, such as a pattern of names or -p size=1000].
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
root=$(dirname -- "$here")
product=$root/releng/org.fathom.product/target/products/org.fathom.workbench.product/linux/gtk/x86_64/fathom
[ -d "$product" ] || "$root/fathom" --rebuild
[ -d "$here/target/lib" ] || "$root/mvnw" -q -B -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$here/target/lib"
generator=$root/tests/org.fathom.core.tests/src/org/fathom/core/generator
classpath="$here/target/classes:$here/target/lib/*:$product/plugins/*"
mkdir -p "$here/target/classes"
javac -nowarn -proc:full -version > /dev/null 2>&1 && processing=-proc:full || processing=
javac $processing -nowarn -encoding UTF-8 -d "$here/target/classes" -cp "$classpath" $(find "$here/src" "$generator" -name '*.java' ! -name '*Test.java')
exec java -Xss4m -cp "$classpath" org.openjdk.jmh.Main "$@"
