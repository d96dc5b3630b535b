#!/usr/bin/env bash
# Rates the cases of many offices with GNU parallel, on one machine, and compares them once.
#
# Usage: rollup.sh [-g GAPSCORE] [-v VIEW] [-l LANGUAGE] CASES RESULTS [COMPARISON...]
#
# `gapscore score --format jsonl` is the map and runs on all processors; `gapscore compare --scores` is the
# reduce and runs once. RESULTS is made; README.md beside this file tells what comes to stand in it. Each
# COMPARISON is a name in RESULTS, whose extension says how to write it: html, md, json or csv.
set -euo pipefail

# So many that starting a process costs little beside the rating, so few that every processor gets some.
files_per_job=200

usage() {
  echo "usage: ${0##*/} [-g GAPSCORE] [-v VIEW] [-l LANGUAGE] CASES RESULTS [COMPARISON...]" >&2
  exit 64
}

# Rates some files in their order; what comes of it goes to files named after the job's number.
#
# `gapscore score` rates all of its files or none. Where it fails, each half of them is tried, until the
# broken files stand alone; so the others are still rated many at a time.
rate() {
  local job status=0
  job=$PARTS/$(printf %08d "$PARALLEL_SEQ")
  "$GAPSCORE" score --format jsonl ${VIEW:+--view "$VIEW"} -- "$@" >"$job.lines" 2>"$job.said" ||
    status=$?
  if ((status == 0)); then
    cat "$job.lines" >>"$job.scores"
  elif ((status != 1)); then
    # Not for a case's faults: the status is that of the whole.
    cat "$job.said" >&2
    return "$status"
  elif (($# == 1)); then
    cat "$job.said" >>"$job.faults"
    printf '%s\0' "$1" >>"$job.broken"
  else
    local half=$(($# / 2))
    rate "${@:1:half}" && rate "${@:half+1}"
  fi
}

# The files that gapscore takes a folder for, in its order: part by part of their paths.
case_files() {
  find . ! -type d \( -name '*.yaml' -o -name '*.yml' \) -printf '%P\0' |
    tr / '\001' | LC_ALL=C sort --zero-terminated | tr '\001' /
}

export GAPSCORE=gapscore VIEW='' PARTS
language=id
while getopts g:v:l: option; do
  case $option in
    g) GAPSCORE=$OPTARG ;;
    v) VIEW=$OPTARG ;;
    l) language=$OPTARG ;;
    *) usage ;;
  esac
done
shift $((OPTIND - 1))
(($# >= 2)) || usage
GAPSCORE=$(realpath "$(command -v "$GAPSCORE")")
cases=$1 results=$(realpath --no-symlinks "$2")
shift 2
(($#)) || set -- comparison.html
if [[ -e $results ]]; then
  echo "$results is there already" >&2
  exit 64
fi
PARTS=$(mktemp -d)
trap 'rm -rf "$PARTS"' EXIT

cd "$cases"
case_files >"$PARTS/files"
if [[ ! -s $PARTS/files ]]; then
  echo "no *.yaml or *.yml file below $cases" >&2
  exit 66
fi

# The map. A failure of one job stops all, and its status is the status here.
export -f rate
PARALLEL_SHELL=$BASH parallel --null --arg-file "$PARTS/files" --max-args "$files_per_job" \
  --halt now,fail=1 rate

# What it found, in the order of the files.
shopt -s nullglob
mkdir "$results"
cat /dev/null "$PARTS"/*.scores >"$results/scores.jsonl"
cat /dev/null "$PARTS"/*.faults >"$results/broken.txt"
cat /dev/null "$PARTS"/*.broken >"$PARTS/broken"
left_out=()
if [[ -s $PARTS/broken ]]; then
  mkdir "$results/broken"
  xargs --null cp --parents --target-directory "$results/broken" -- <"$PARTS/broken"
  left_out=(--keep-going broken)
fi
echo "cases rated: $(wc -l <"$results/scores.jsonl");" \
  "files left out: $(tr -cd '\0' <"$PARTS/broken" | wc -c)" >&2

# The reduce. It tells again what is wrong with the broken files, so it is heard only when it fails.
cd "$results"
for comparison; do
  "$GAPSCORE" compare --scores scores.jsonl ${VIEW:+--view "$VIEW"} --lang "$language" \
    "${left_out[@]}" --output "$comparison" 2>"$PARTS/said" || {
    status=$?
    cat "$PARTS/said" >&2
    exit "$status"
  }
done
