#!/bin/sh
# Brings veraPDF from Maven Central into .cache/verapdf and makes the command .cache/verapdf/verapdf.
# Needs a JDK (11 or later) and Maven. Does nothing when the command is there already and newer than its sources.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
cache=${1:-$here/../../.cache/verapdf}
mkdir -p "$cache"
cache=$(cd "$cache" && pwd)
command="$cache/verapdf"

if [ -x "$command" ] && [ -z "$(find "$here/pom.xml" "$here/src" -newer "$command" -type f)" ]; then
  echo "$command"
  exit 0
fi

rm -rf "$cache/lib" "$cache/classes"
mvn --quiet --batch-mode --file "$here/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies \
  -DincludeScope=runtime -DoutputDirectory="$cache/lib" >&2
mkdir -p "$cache/classes"
find "$here/src/main/java" -name '*.java' -exec javac --release 11 -d "$cache/classes" -cp "$cache/lib/*" {} +

# Output is UTF-8 whatever the locale. One collector thread and early compilation only: most runs last two seconds.
cat >"$command" <<'RUN'
#!/bin/sh
home=$(dirname "$(readlink -f "$0")")
exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 \
  -cp "$home/classes:$home/lib/*" lectern.Verapdf "$@"
RUN
chmod +x "$command"
echo "$command"
