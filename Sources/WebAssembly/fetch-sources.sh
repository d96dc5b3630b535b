#!/bin/sh
# Unpacks sources of Debian, each into a folder of its name, with Debian's own mends:
#
#     fetch-sources.sh FOLDER PACKAGE… -- SOURCE…
#
# A PACKAGE is an installed one, and its source is of the same version: as the same C is compiled for WebAssembly,
# both write the same bytes. A SOURCE is had in its newest version. apt fetches them, and checks whose they are.
set -eu
mkdir -p "$1"
folder=$(cd "$1" && pwd)
shift

# The system's own places of packages, asked for their sources; the system's lists stay as they are.
mkdir -p "$folder/apt/places" "$folder/apt/lists/partial" "$folder/apt/cache/archives/partial"
for list in /etc/apt/sources.list /etc/apt/sources.list.d/*; do
  [ -f "$list" ] || continue
  case $list in
    *.sources) sed 's/^Types:.*/Types: deb-src/' "$list" ;;
    *.list) sed -n 's/^deb /deb-src /p' "$list" ;;
    *) continue ;;
  esac > "$folder/apt/places/${list##*/}"
done

apt() {
  apt-get -qq -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$folder/apt/places" \
    -o Dir::State::Lists="$folder/apt/lists" -o Dir::Cache="$folder/apt/cache" \
    -o APT::Sandbox::User="$(id -un)" "$@"
}

unpack() {
  dpkg-source -q --no-check -x "$1"_*.dsc "$folder/$1"
}

cd "$folder/apt"
apt update
while [ $# -gt 0 ] && [ "$1" != -- ]; do
  package=$1
  name=$(dpkg-query -W -f '${source:Package}' "$package")
  version=$(dpkg-query -W -f '${source:Version}' "$package")
  if ! apt source --download-only "$name=$version"; then
    echo "error: apt has no source of $name $version, which $package is built from; update $package" >&2
    exit 1
  fi
  unpack "$name"
  shift
done
for name in "$@"; do
  [ "$name" != -- ] || continue
  apt source --download-only "$name"
  unpack "$name"
done
