#!/bin/sh
# Finds the tools the book is made with, and installs what is missing.
#
#     press/setup.sh           be ready, or stop and say what is missing
#     press/setup.sh browser   the same, with the browser that tests the pages
#     press/setup.sh epub      the same, with the judge of EPUBs
#     press/setup.sh pdf       the same, with the browser and fonts that print
#     press/setup.sh bench     the same, with what times the fast functions
#     press/setup.sh doctor    print each tool, what was found, what is needed
#
# With SETUP=no nothing is ever installed.

set -eu
cd "$(dirname "$0")/.."

# The tool, the oldest version that serves, and its package in Debian, in
# Fedora, in Arch and in Homebrew. The compiler's version is that of GCC.
tools='
compiler  12     g++             gcc-c++        gcc      gcc
cmake     3.25   cmake           cmake          cmake    cmake
ccache    4.0    ccache          ccache         ccache   ccache
Catch2    2.13   catch2          catch-devel    catch2   catch2
Eigen     3.4    libeigen3-dev   eigen3-devel   eigen    eigen
gnuplot   5.4    gnuplot-nox     gnuplot        gnuplot  gnuplot
doxygen   1.9.4  doxygen         doxygen        doxygen  doxygen
python    3.11   python3-venv    python3        python   python3
'
# The same of what only `make browser` and `make pdf` need,
browser='
chromium  131    chromium        chromium       chromium chromium
'
# what only `make epub` needs,
epub='
epubcheck 4.2    epubcheck       epubcheck      epubcheck epubcheck
'
# and the fonts of `make pdf`: for text, for labels in figures, for Chinese.
fonts='
Charis     1 fonts-sil-charis     sil-charis-fonts       ttf-charis-sil   font-charis-sil
Liberation 1 fonts-liberation     liberation-sans-fonts  ttf-liberation   font-liberation
WenQuanYi  1 fonts-wqy-microhei   wqy-microhei-fonts     wqy-microhei     font-wqy-microhei
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
    gnuplot) number gnuplot --version ;;
    # Debian's is an archive of Java, which not every system starts by itself.
    epubcheck) number java -jar "$(command -v epubcheck)" --version ||
        number epubcheck --version ;;
    Charis | Liberation | WenQuanYi)
        fc-list : family 2>/dev/null | sed -n "/^$1/s/.*/1/p" | sed 1q ;;
    *) number "$1" --version ;;
    esac
}

# The version of tool $1 that serves, $2 in the table; of Clang it is another.
needed() {
    if test "$1" = compiler && "${CXX:-c++}" --version 2>/dev/null |
        grep -q clang; then
        echo 14
    else
        echo "$2"
    fi
}

# Is version $1 at least $2?
serves() {
    awk -v have="$1" -v need="$2" 'BEGIN {
        split(have, h, "."); n = split(need, m, ".")
        for (i = 1; i <= n; ++i)
            if (h[i] + 0 != m[i] + 0) exit h[i] + 0 < m[i] + 0
        exit have == ""
    }'
}

# The tools that are not there or too old, as lines of the table above.
missing() {
    echo "$tools" | while read -r tool version packages; do
        test -n "$tool" || continue
        version=$(needed "$tool" "$version")
        serves "$(found "$tool")" "$version" ||
            echo "$tool $version $packages"
    done
}

doctor() {
    printf '%-10s %-10s %s\n' tool found needed
    echo "git 2 - - - -
make 3.81 - - - -
$tools$browser$epub$fonts" | while read -r tool version packages; do
        test -n "$tool" || continue
        there=$(found "$tool")
        version=$(needed "$tool" "$version")
        printf '%-10s %-10s %s\n' "$tool" "${there:-missing}" "$version"
    done
    state=missing
    python_side_stands && state=ready
    printf '%-10s %-10s %s\n' .venv $state 'press/requirements.txt'
    say '' 'make book installs what is missing; make browser, make epub and' \
        'make pdf install the last five, as far as they need them.'
}

# Prints a column of the table for the lines on its input, in one line.
column() {
    awk -v column="$1" '{ print $column }' | paste -s -d ' ' -
}

# How to install the lines $1 on this system.
command_for() {
    if command -v apt-get >/dev/null; then
        echo "apt-get install --no-install-recommends $(echo "$1" | column 3)"
    elif command -v dnf >/dev/null; then
        echo "dnf install $(echo "$1" | column 4)"
    elif command -v pacman >/dev/null; then
        echo "pacman -S $(echo "$1" | column 5)"
    elif command -v brew >/dev/null; then
        echo "brew install $(echo "$1" | column 6)"
    else
        echo "(in Debian's names) $(echo "$1" | column 3)"
    fi
}

list() {
    echo "$1" | while read -r tool version packages; do
        there=$(found "$tool")
        echo "    $tool $version or newer (found: ${there:-none})"
    done
}

install_tools() {
    lines=$1
    command=$(command_for "$lines")
    say 'The book needs these tools:' '' "$(list "$lines")" ''
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
    lines=$(missing)
    test -z "$lines" ||
        stop 'After installing, these are still missing or too old:' \
            "$(list "$lines")" 'Does this system have newer ones?'
}

# What the Python side is made from, and where it is: if either changes, it must
# be made again.
recipe() {
    (cd .venv 2>/dev/null && pwd -P)
    cat pyproject.toml press/requirements.txt press/package-lock.json
}

python_side_stands() {
    recipe | cmp -s - .venv/recipe
}

install_python_side() {
    packages='.venv/bin/python -m pip install -r press/requirements.txt'
    test "${SETUP:-}" != no ||
        stop 'SETUP=no, but .venv is missing or not up to date. To let it be' \
            'made from press/requirements.txt, type' '    make book'
    say 'Making .venv from press/requirements.txt, with KaTeX for mathematics.'
    rm -rf .venv
    python3 -m venv .venv
    $packages --quiet --disable-pip-version-check --retries 1 ||
        stop 'pip could not install the Python packages, as it says above.' \
            'If that is the network, type this again with one:' '    make book'
    # The book's own machinery, from where it stands.
    .venv/bin/python -m pip install --quiet --disable-pip-version-check \
        --no-deps --no-build-isolation --editable . ||
        stop 'pip could not install pyproject.toml, as it says above.'
    mkdir -p .venv/npm .venv/katex/fonts
    cp press/package.json press/package-lock.json press/.npmrc .venv/npm
    (cd .venv/npm && PATH=../bin:$PATH npm ci >/dev/null) ||
        stop 'npm could not install KaTeX. If that is the network, type this' \
            'again with one:' '    make book'
    cp .venv/npm/node_modules/katex/dist/katex.min.css .venv/katex
    cp .venv/npm/node_modules/katex/dist/fonts/*.woff2 .venv/katex/fonts
    recipe >.venv/recipe
}

# The same for the browser: what drives it, and axe, the judge of accessibility.
browser_recipe() {
    cat browser/requirements.txt browser/package-lock.json
}

browser_side_stands() {
    browser_recipe | cmp -s - .venv/browser
}

install_browser_side() {
    test "${SETUP:-}" != no ||
        stop 'SETUP=no, but .venv has nothing to drive a browser with. To let' \
            'it be made from browser, type' '    make browser'
    say 'Adding to .venv what browser/requirements.txt lists, and axe.'
    mkdir -p .venv/axe
    cp browser/package.json browser/package-lock.json press/.npmrc \
        .venv/axe
    .venv/bin/python -m pip install -r browser/requirements.txt --quiet \
        --disable-pip-version-check --retries 1 &&
        (cd .venv/axe && PATH=../bin:$PATH npm ci >/dev/null) ||
        stop 'They could not be installed, as it says above. If that is the' \
            'network, type this again with one:' '    make browser'
    browser_recipe >.venv/browser
}

# And for the other editions.
install_editions_side() {
    test "${SETUP:-}" != no ||
        stop 'SETUP=no, but .venv has nothing to bind editions with. To let' \
            'it be made from press/editions, type' '    make epub'
    say 'Adding to .venv what press/editions/requirements.txt lists.'
    .venv/bin/python -m pip install -r press/editions/requirements.txt --quiet \
        --disable-pip-version-check --retries 1 ||
        stop 'It could not be installed, as it says above. If that is the' \
            'network, type this again with one:' '    make epub'
    cp press/editions/requirements.txt .venv/editions
}

# And for the timing.
install_bench_side() {
    test "${SETUP:-}" != no ||
        stop 'SETUP=no, but .venv has nothing to time with. To let it be made' \
            'from lab/bench, type' '    make bench'
    say 'Adding to .venv what lab/bench/requirements.txt lists.'
    .venv/bin/python -m pip install -r lab/bench/requirements.txt --quiet \
        --disable-pip-version-check --retries 1 ||
        stop 'It could not be installed, as it says above. If that is the' \
            'network, type this again with one:' '    make bench'
    cp lab/bench/requirements.txt .venv/bench
}

if test "${1:-}" = doctor; then
    doctor
    exit
fi
case ${1:-} in
browser) tools=$tools$browser ;;
epub) tools=$tools$epub ;;
pdf) tools=$tools$browser$fonts ;;
esac
lines=$(missing)
test -z "$lines" || install_tools "$lines"
python_side_stands || install_python_side
case ${1:-} in
browser) browser_side_stands || install_browser_side ;;
epub | pdf)
    cmp -s press/editions/requirements.txt .venv/editions ||
        install_editions_side ;;
bench)
    cmp -s lab/bench/requirements.txt .venv/bench || install_bench_side ;;
esac
