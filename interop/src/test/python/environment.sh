#!/usr/bin/env bash
# Makes the Python environment NAME from requirements-NAME.txt, unless it is there, and prints its directory.
# Environments lie in $MFD_INTEROP_CACHE (else the user's cache directory), named by a hash of the Python version and
# the requirements, so changed requirements get a new one. A half-made one never has the final name.
set -euo pipefail

name=${1:?usage: environment.sh readers|writers|milvus|lite|screens|original}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
requirements=$here/requirements-$name.txt
python=${PYTHON:-python3}
[ -f "$requirements" ] || { echo "environment.sh: no $requirements" >&2; exit 2; }
command -v "$python" > /dev/null || { echo "environment.sh: needs Python 3.11 with venv (apt install python3-venv)" >&2; exit 2; }

cache=${MFD_INTEROP_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/milvus-fake-data-interop}
key=$({ "$python" -VV; cat "$requirements"; } | sha256sum | cut -c 1-16)
environment=$cache/$name-$key
mkdir -p "$cache"

# One maker at a time; a second caller waits and then finds the finished environment.
exec 9> "$cache/$name.lock"
flock 9
if [ ! -f "$environment/complete" ]; then
    rm -rf "$environment"
    {
        "$python" -m venv "$environment"
        "$environment/bin/python" -m pip install --quiet --no-input --disable-pip-version-check --no-deps -r "$requirements"
        "$environment/bin/python" -m pip check
    } >&2
    touch "$environment/complete"
fi
echo "$environment"
