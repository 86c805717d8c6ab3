#!/bin/sh
# Finds the tools the book is made with, and installs what is missing.
#
#     press/setup.sh           be ready, or stop and say what is missing
#     press/setup.sh VERB      the same, with what that verb of make needs:
#                              browser, epub, pdf or bench
#     press/setup.sh doctor    print each tool, what was found, what is needed
#
# With SETUP=no nothing is ever installed.

set -eu
unset CDPATH GREP_OPTIONS PYTHONPATH PYTHONHOME
cd -- "$(dirname -- "$0")/.."
verb=${1:-every}

# The tool, the oldest version that serves, the verbs that need it, and its
# package in Debian, in Fedora, in Arch and in Homebrew. The compiler's version
# is that of GCC. Of fonts there is one for text, one for labels in figures, and
# one for Chinese.
tools='
git       2      doctor      -                - - -
make      3.81   doctor      -                - - -
compiler  12     every       g++              gcc-c++        gcc      gcc
cmake     3.25   every       cmake            cmake          cmake    cmake
ccache    4.0    every       ccache           ccache         ccache   ccache
Catch2    2.13   every       catch2           catch-devel    catch2   catch2
Eigen     3.4    every       libeigen3-dev    eigen3-devel   eigen    eigen
gnuplot   5.4    every       gnuplot-nox      gnuplot        gnuplot  gnuplot
doxygen   1.9.4  every       doxygen          doxygen        doxygen  doxygen
python    3.11   every       python3-venv     python3        python   python3
chromium  131    browser,pdf chromium         chromium       chromium chromium
epubcheck 4.2    epub        epubcheck        epubcheck      epubcheck epubcheck
Charis    1      pdf         fonts-sil-charis sil-charis-fonts ttf-charis-sil font-charis-sil
Liberation 1     pdf         fonts-liberation liberation-sans-fonts ttf-liberation font-liberation
WenQuanYi 1      pdf         fonts-wqy-microhei wqy-microhei-fonts wqy-microhei font-wqy-microhei
'

say() {
    printf '%s\n' "$@" >&2
}

stop() {
    say '' "$@" ''
    exit 1
}

# The first version number in what a command prints.
number() {
    "$@" 2>/dev/null | sed -n 's/^[^0-9]*\([0-9][0-9.]*\).*/\1/p' | sed 1q
}

# The version that a library's CMake package states.
library() {
    for folder in /usr/lib /usr/lib64 /usr/lib/* /usr/share /usr/share/* \
        /usr/local/lib /usr/local/share /usr/local/share/* \
        /opt/homebrew/lib /opt/homebrew/share /opt/homebrew/share/*; do
        for file in "$folder/cmake/$1/$1ConfigVersion.cmake" \
            "$folder/cmake/$1ConfigVersion.cmake"; do
            test -f "$file" || continue
            sed -n 's/.*PACKAGE_VERSION "\([0-9.]*\)".*/\1/p' "$file" | sed 1q
            return
        done
    done
}

found() {
    case $1 in
    compiler) number "${CXX:-c++}" -dumpfullversion -dumpversion ;;
    Catch2) library Catch2 ;;
    Eigen) library Eigen3 ;;
    python) number python3 -c 'import ensurepip, venv, platform
print(platform.python_version())' ;;
    # Debian's is an archive of Java, which not every system starts by itself.
    epubcheck) number java -jar "$(command -v epubcheck)" --version ||
        number epubcheck --version ;;
    Charis | Liberation | WenQuanYi)
        fc-list : family 2>/dev/null | sed -n "/^$1/s/.*/1/p" | sed 1q ;;
    *) number "$1" --version ;;
    esac
}

# Runs a function for each tool that a verb needs, with the version that serves
# (of Clang it is another), the one found, and the packages.
each() {
    echo "$tools" | while read -r tool version verbs packages; do
        case $verb,$verbs, in
        ,* | *,,) continue ;; # an empty line
        doctor,* | *,every,* | *",$verb,"*) ;;
        *) continue ;;
        esac
        if test "$tool" = compiler && "${CXX:-c++}" --version 2>/dev/null |
            grep -q clang; then
            version=14
        fi
        "$1" "$tool" "$version" "$(found "$tool")" "$packages"
    done
}

# Tells a tool, as a line, if version $3 is not at least $2.
missing() {
    awk -v have="$3" -v need="$2" 'BEGIN {
        split(have, h, "."); n = split(need, m, ".")
        for (i = 1; i <= n; ++i)
            if (h[i] + 0 != m[i] + 0) exit h[i] + 0 < m[i] + 0
        exit have == ""
    }' || echo "$1 $2 ${3:-none} $4"
}

row() {
    printf '%-10s %-10s %s\n' "$1" "${3:-missing}" "$2"
}

# Prints column $2 and what follows of the lines $1, in one line.
column() {
    echo "$1" | awk -v column="$2" '{ print $column }' | paste -s -d ' ' -
}

# How to install the lines $1 on this system.
command_for() {
    if command -v apt-get >/dev/null; then
        echo "apt-get install --no-install-recommends $(column "$1" 4)"
    elif command -v dnf >/dev/null; then
        echo "dnf install $(column "$1" 5)"
    elif command -v pacman >/dev/null; then
        echo "pacman -S $(column "$1" 6)"
    elif command -v brew >/dev/null; then
        echo "brew install $(column "$1" 7)"
    else
        echo "(in Debian's names) $(column "$1" 4)"
    fi
}

list() {
    echo "$1" | sed 's/\([^ ]*\) \([^ ]*\) \([^ ]*\) .*/    \1 \2 or newer (found: \3)/'
}

install_tools() {
    command=$(command_for "$1")
    say 'The book needs these tools:' '' "$(list "$1")" ''
    test "${SETUP:-}" != no ||
        stop 'SETUP=no, so nothing is installed. To install them, type' \
            "    $command"
    command -v apt-get >/dev/null ||
        stop 'Only apt-get is driven from here. To install them, type' \
            "    $command"
    root=
    if test "$(id -u)" -ne 0; then
        command -v sudo >/dev/null && test -t 0 ||
            stop 'Installing them takes root. As root, type' "    $command"
        root=sudo
    fi
    say 'I am about to install them with' "    $root $command"
    if test -n "$root"; then
        printf 'Go on? [y/N] ' >&2
        read -r answer
        case $answer in [yY]*) ;; *) stop 'Nothing was installed.' ;; esac
    fi
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    say 'This takes a minute or two.'
    $root apt-get update --error-on=any -o Acquire::Retries=0 >"$log" 2>&1 ||
        stop "$(tail -n 3 "$log")" \
            'The package archive cannot be reached. With a network, type' \
            "    apt-get update && $command"
    $root env DEBIAN_FRONTEND=noninteractive $command --yes >"$log" 2>&1 ||
        stop "$(tail -n 9 "$log")" 'apt-get failed, as above. The command was' \
            "    $command"
    lines=$(each missing)
    test -z "$lines" ||
        stop 'After installing, these are still missing or too old:' \
            "$(list "$lines")" 'Does this system have newer ones?'
}

. press/environment.sh

if test "$verb" = doctor; then
    row tool needed found
    each row
    state=missing
    stands press && state=ready
    row .venv press/requirements.txt $state
    say '' 'make book installs what is missing; make browser, make epub and' \
        'make pdf install the last five, as far as they need them.'
    exit
fi
lines=$(each missing)
test -z "$lines" || install_tools "$lines"
ready
