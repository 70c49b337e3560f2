#!/usr/bin/env bash
# Writes the Parquet files of other writers that doctor's tests read, into src/test/resources/foreign:
#   pyarrow, DuckDB, polars, fastparquet (make.py), arrow-go (go/main.go), parquet-java (java/WriteCorpus.java)
# and into importer the small files beside those that Milvus' readers were run over (neighbours.py).
# Needs Python 3.11 with venv, Go, Maven and a JDK 17; all versions are pinned. After that, let the test write the verdicts
# anew and look at what changed:
#   mvn -B -ntp test -pl doctor -am -Dgolden.update -Dtest=ForeignFilesTest -Dsurefire.failIfNoSpecifiedTests=false
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=$here/../resources/foreign
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

python=$("$here/../../../../interop/src/test/python/environment.sh" writers)/bin/python
"$python" "$here/make.py" "$made/files"
"$python" "$here/neighbours.py" "$here/../resources/importer/neighbours.jsonl.gz"
(cd "$here/go" && go run . "$made/files")
mvn -B -ntp -q -f "$here/java/pom.xml" dependency:copy-dependencies -DoutputDirectory="$made/jars"
java -cp "$made/jars/*" "$here/java/WriteCorpus.java" "$made/files"

mkdir -p "$target"
rm -f "$target"/*.parquet "$target"/*.jsonl
cp "$made"/files/* "$target"
