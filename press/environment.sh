# Makes .venv, the Python and the JavaScript that the book is made with; read by
# press/setup.sh.
#
# Each folder that has a requirements.txt adds its own; what it was made from is
# kept beside it, in FOLDER.recipe, and is how the book knows its own .venv. It
# names no path, so a folder that was moved or copied goes on.

# What a folder adds, and to which Python.
recipe() {
    python3 --version
    cat "$1/requirements.txt"
    test ! -f "$1/package-lock.json" || cat "$1/package-lock.json"
}

# Where a folder's recipe and JavaScript are in .venv.
place() {
    case $1 in
    press) echo npm ;;
    browser) echo axe ;;
    *) basename "$1" ;;
    esac
}

stands() {
    recipe "$1" | cmp -s - ".venv/$(place "$1").recipe" &&
        test -x .venv/bin/python
}

# Adds to the environment $1 what folder $2 pins.
add() {
    to=$1/$(place "$2")
    # Where pip of this machine looks, uv looks too.
    index=$("$1/bin/python" -m pip config get global.index-url 2>/dev/null ||
        true)
    index=${UV_DEFAULT_INDEX:-${PIP_INDEX_URL:-$index}}
    test -z "$index" || export UV_DEFAULT_INDEX="$index"
    "$1/bin/uv" pip install --quiet --cache-dir .cache/uv \
        --python "$1/bin/python" --requirement "$2/requirements.txt" ||
        failed "$2"
    if test -f "$2/package-lock.json"; then
        mkdir -p "$to"
        cp "$2/package.json" "$2/package-lock.json" press/.npmrc "$to"
        (cd -- "$to" && PATH=../bin:$PATH npm ci >/dev/null) || failed "$2"
    fi
    recipe "$2" >"$to.recipe"
}

failed() {
    stop "What $1 lists could not be installed, as it says above. If that is" \
        'the network, or a full disk, mend it and type this again.'
}

# May .venv be made, or added to, from folder $1?
allowed() {
    test "${SETUP:-}" != no ||
        stop "SETUP=no, but .venv is missing or is not as $1 lists it. To let" \
            'it be made, type this again without SETUP=no.'
    test -w . ||
        stop 'This folder cannot be written, and all that is made goes into' \
            '.venv, .cache and build in it. Copy it to where you can write.'
    if test -e .venv && ! test -f .venv/npm.recipe && ! test -f .venv/recipe
    then
        stop 'There is a .venv here that the book has not made, so it is left' \
            'alone. Move it away, and type this again.'
    fi
    mkdir -p .cache
    if test -f .cache/setup && kill -0 "$(cat .cache/setup)" 2>/dev/null; then
        stop 'Another verb is making .venv. Wait for it, and type this again.'
    fi
    echo $$ >.cache/setup
}

# Makes .venv beside the one that is there, and lets them change places when it
# is whole.
make_environment() {
    say 'Making .venv from press/requirements.txt, with KaTeX for mathematics.'
    part=.cache/venv
    rm -rf "$part" "$part.old"
    python3 -m venv "$part" || failed press
    echo 'relocatable = true' >>"$part/pyvenv.cfg"
    # pip brings uv, which is ten times as fast.
    "$part/bin/python" -m pip install --quiet --disable-pip-version-check \
        --retries 1 "$(grep '^uv==' press/requirements.txt)" || failed press
    add "$part" press
    katex=$part/npm/node_modules/katex/dist
    mkdir -p "$part/katex/fonts"
    cp "$katex/katex.min.css" "$part/katex"
    cp "$katex"/fonts/*.woff2 "$part/katex/fonts"
    # The book's own package stands where the folder does.
    for packages in "$part"/lib/python3*/site-packages; do
        echo ../../../.. >"$packages/switches.pth"
    done
    test ! -e .venv || mv .venv "$part.old"
    mv "$part" .venv
    rm -rf "$part.old"
}

# Makes what the verb needs and is not there.
ready() {
    if ! stands press; then
        allowed press
        make_environment
    fi
    case $verb in
    browser) folder=browser ;;
    epub | pdf) folder=press/editions ;;
    bench) folder=lab/bench ;;
    *) return ;;
    esac
    if ! stands "$folder"; then
        allowed "$folder"
        say "Adding to .venv what $folder/requirements.txt lists."
        add .venv "$folder"
    fi
}
