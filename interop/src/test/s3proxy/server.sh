#!/usr/bin/env bash
# Runs an object store with the settings of a file for as long as standard input is open. The store is fetched on first use
# and kept, named by a hash of the pom, so a changed version gets a new directory.
set -euo pipefail

settings=${1:?usage: server.sh SETTINGS}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${MFD_INTEROP_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/milvus-fake-data-interop}
store=$cache/s3proxy-$(sha256sum < "$here/pom.xml" | cut -c 1-16)
mkdir -p "$cache"

# One maker at a time; a second caller waits and then finds what the first has fetched.
exec 9> "$cache/s3proxy.lock"
flock 9
if [ ! -f "$store/complete" ]; then
    rm -rf "$store"
    mvn -B -ntp -q -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$store" >&2
    touch "$store/complete"
fi
exec 9>&-

java -Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dlogback.configurationFile="$here/logback.xml" \
    -cp "$store/*" org.gaul.s3proxy.Main --properties "$settings" >&2 < /dev/null &
server=$!
trap 'kill "$server" 2> /dev/null' EXIT
cat > /dev/null
