# The book in eighteen verbs. Everything generated lands in build/.

.PHONY: book test figures serve exercises format clean doctor help \
    epub pdf browser check-exercises mnist records sweep bench drill \
    ready configured
.DEFAULT_GOAL := book
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory
# One language and one way to write numbers. What the reader's own shell says to
# Python, to the compiler and to Ninja is not meant for the book.
export LC_ALL := C.UTF-8
export PATH := $(CURDIR)/.venv/bin:$(PATH)
unexport PYTHONPATH PYTHONHOME PYTHONSTARTUP GREP_OPTIONS CDPATH \
    CXXFLAGS CPPFLAGS LDFLAGS NINJA_STATUS
build := env -u MAKEFLAGS python -I -m press alone build cmake --build build

#: To read and to write

book: configured ## Typeset the book: build/html/index.html
	@$(build) --target book
	@echo 'The book is in build/html/index.html'

# What fails does not keep the rest from being checked.
test: configured ## Check everything the book says, and typeset it
	@$(build) -- -k 0; built=$$?; \
	ctest --test-dir build --output-on-failure -j 4; tested=$$?; \
	cat build/formulas/summary.txt; \
	test -n "$$MNIST_DIR" || echo 'MNIST was not read: MNIST_DIR is not set.'; \
	test $$built = 0 || echo 'Not all could be made: see each FAILED above.'; \
	exit $$((built + tested))

figures: configured ## Run the listings and draw what they print
	@touch build/before
	@$(build) --target figures
	@cd build/figures && echo "Drew $$(find . -name '*.svg' -newer ../before \
	    | wc -l) of $$(ls *.svg | wc -l) figures anew, in build/figures"

serve: configured ## Show the book at http://127.0.0.1:8000, and follow changes
	@sphinx-autobuild --quiet . build/serve/html -c docs -d build/serve/doctrees \
	    --ignore '$(CURDIR)/build/*' --ignore '$(CURDIR)/.venv/*' \
	    --pre-build 'sh -c "cmake --build build --target material || true"'

exercises: ## Do the exercises: check yours at every save
	@./exercise watch

format: ready ## Put the C++ and the Python into the house style
	@clang-format -i code/*/*.hpp code/*/*.cpp tests/*.hpp tests/*.cpp \
	    tests/fuzz/*.cpp lab/*/*.[ch]pp \
	    $$(git ls-files -co --exclude-standard 'exercises/*.[ch]pp')
	@ruff format --quiet press lab browser docs code conftest.py

clean: ## Remove build/, everything generated
	@test -f build/lock || ! test -e build || { \
	    echo 'The book has not made build/, so it stays. Remove it yourself.'; \
	    exit 1; }
	@rm -rf build

doctor: ## Print each tool, the version found and the version needed
	@sh press/setup.sh doctor

help: ## List the verbs
	@sed -n -e 's/^\([a-z-]*\):.*## /    make \1\t/p' -e 's/^#: /\n/p' \
	    Makefile | expand -t 26

#: Before it is published

epub: ## Bind the book for readers of EPUBs: build/switches.epub
pdf: ## Print the book: build/switches.pdf

# Each edition is made from the finished pages, and compared with them.
epub pdf: ready
	@sh press/setup.sh $@
	@$(MAKE) book
	@python -m press.editions $@

browser: ready ## Test the pages in a real browser, as readers use them
	@sh press/setup.sh browser
	@$(MAKE) book
	@python -m pytest browser --numprocesses logical --dist worksteal

check-exercises: ready ## Verify starters, solutions and wrong answers of all
	@python -m press.runner.verify $(ONLY)

drill: configured ## Sabotage a copy of the book, and see which guard notices
	@python -m lab.drill.drill

#: In the lab: what takes long, and keeps a record

mnist: ready ## Fetch the digits of MNIST into data/mnist
	@python -m lab.mnist.fetch data/mnist

records: configured ## Train with many seeds, and on MNIST (MNIST_DIR), and keep what comes out
	@$(build) --target train undivided curves digits
	@python -m lab.seeds.record . build
	@python -m lab.mnist.record . build

sweep: configured ## Hold each float function at every float, keep what is found
	@$(build) --target sweep
	@python -m lab.sweep.sweep . build

bench: ready ## Time the fast functions and their peers, keep what comes out
	@sh press/setup.sh bench
	@python -m lab.bench.bench . build

# Install what is missing; see press/setup.sh.
ready:
	@sh press/setup.sh

# CMake keeps its folder's path, so what was copied or moved is made anew.
configured: ready
	@! test -f build/CMakeCache.txt || ! test -f build/lock || \
	    grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$$(pwd -P)" \
	    build/CMakeCache.txt || rm -rf build
	@test -f build/build.ninja || { cd -P . && \
	    python -I -m press alone build cmake --preset book --log-level=WARNING; }
