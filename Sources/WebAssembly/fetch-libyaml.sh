#!/bin/sh
# Unpacks the source of the libyaml that is installed into a folder; apt fetches it, and checks whose it is.
set -eu
mkdir -p "$1"
folder=$(cd "$1" && pwd)
version=$(dpkg-query -W -f '${source:Version}' libyaml-dev)

# The system's own places of packages, asked for their source; the system's lists stay as they are.
mkdir -p "$folder/places" "$folder/lists/partial" "$folder/cache/archives/partial"
for list in /etc/apt/sources.list /etc/apt/sources.list.d/*; do
  [ -f "$list" ] || continue
  case $list in
    *.sources) sed 's/^Types:.*/Types: deb-src/' "$list" ;;
    *.list) sed -n 's/^deb /deb-src /p' "$list" ;;
    *) continue ;;
  esac > "$folder/places/${list##*/}"
done

apt() {
  apt-get -qq -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$folder/places" \
    -o Dir::State::Lists="$folder/lists" -o Dir::Cache="$folder/cache" \
    -o APT::Sandbox::User="$(id -un)" "$@"
}

cd "$folder"
apt update
apt source --download-only "libyaml=$version"
tar --extract --file libyaml_*.orig.tar.gz --strip-components=1
