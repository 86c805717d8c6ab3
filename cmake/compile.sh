#!/bin/sh
# Compiles a flattened listing; if that fails, says why at the author's lines.
#
#     cmake/compile.sh LISTING COMMAND...

listing=$1
shift
said=$("$@" 2>&1) && {
    printf '%s' "$said"
    exit
}
# The same command over the listing itself, whose errors name its own files.
name=${listing##*/}
for word; do
    shift
    case $word in */standalone/"$name") word=$listing ;; esac
    set -- "$@" "$word"
done
"$@" -fsyntax-only || exit
# It compiles in place, so it is the flattening that has spoilt it.
printf '%s\n' "$said"
exit 1
