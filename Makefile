# `make report` and `make test` do everything, on a bare Debian machine with Swift too.

.DEFAULT_GOAL := report

gapscore := .build/release/gapscore

build_packages := libyaml-dev libexpat1-dev libsqlite3-dev zlib1g-dev pkg-config
test_packages := $(build_packages) pandoc librsvg2-bin tidy python3-html5lib python3-markdown-it \
  python3-linkify-it cmark-gfm python3-yaml
wasm_packages := $(build_packages) dpkg-dev wasi-libc libclang-rt-dev-wasm32 python3-minimal
spark_packages := $(build_packages) default-jre-headless parallel python3-venv
interop_packages := $(build_packages) nodejs python3-venv pandoc libreoffice-calc libreoffice-writer \
  poppler-utils fonts-crosextra-carlito
browser_packages := $(build_packages) chromium firefox-esr default-jre-headless fonts-dejavu-core poppler-utils \
  python3-venv

# The library's sources, for what is compiled by swiftc itself: its instruments are a file of Swift too.
swift_flags := -swift-version 6 -parse-as-library -package-name gapscore \
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
  -enable-upcoming-feature MemberImportVisibility -enable-upcoming-feature NonisolatedNonsendingByDefault
model := $(shell find Sources/GapModel -name '*.swift')
shipped := .build/shipped/ShippedInstruments.swift

$(shipped): .build/shipped/embed-instruments $(wildcard instruments/*.yaml)
	$< $@ $(wildcard instruments/*.yaml)

.build/shipped/embed-instruments: $(wildcard Sources/embed-instruments/*.swift)
	@mkdir -p $(@D)
	swiftc $(swift_flags) -module-name EmbedInstruments -I Sources/CLibYAML $^ -o $@

# Installs the Debian packages that are missing; through sudo only when not root.
define install
@missing=""; \
for package in $(1); do \
  dpkg-query -W -f='$${Status}' "$$package" 2>/dev/null | grep -q 'ok installed' \
    || missing="$$missing $$package"; \
done; \
if [ -n "$$missing" ]; then \
  sudo=""; [ "$$(id -u)" -eq 0 ] || sudo=sudo; \
  echo "installing$$missing"; \
  $$sudo apt-get update -qq && \
  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
fi
endef

.PHONY: report formats docx build test faults-test browser-test browser-packages interop-test \
  interop-packages workbench workbench-test page-test wasm wasm-test wasm-packages \
  spark-test spark-packages reference reference-packages lint docs fuzz bench bench-program bench-page benchmarks \
  bench-packages clean

## report: render every study in both languages, as Markdown and as HTML, and the comparisons
studies := $(wildcard cases/*.yaml)
sikepo := cases/sikepo-batanghari.yaml
offices := $(wildcard cases/example-regency/*-2026.yaml)
rounds := $(wildcard cases/example-regency/disdukcapil-*.yaml)

report: build
	@for language in id en; do \
	  for format in md html; do \
	    for case in $(studies); do \
	      $(gapscore) report $$case --lang $$language \
	        --output reports/$$(basename $$case .yaml).$$language.$$format || exit; \
	    done; \
	    $(gapscore) compare $(studies) --view heeks --lang $$language \
	      --output reports/five-studies.$$language.$$format || exit; \
	    $(gapscore) compare $(offices) --lang $$language \
	      --output reports/example-regency.$$language.$$format || exit; \
	    $(gapscore) trend $(rounds) --lang $$language \
	      --output reports/example-trend.$$language.$$format || exit; \
	    $(gapscore) trend cases/example-regency --lang $$language \
	      --output reports/example-regency-trend.$$language.$$format || exit; \
	    $(gapscore) plan $(offices) --budget 1500000000 --year 2027 --lang $$language \
	      --output reports/example-plan.$$language.$$format || exit; \
	    $(gapscore) plan cases/example-regency --status --lang $$language \
	      --output reports/example-follow-up.$$language.$$format || exit; \
	  done; \
	  for reader in leader planner; do \
	    $(gapscore) report $(sikepo) --for $$reader --brand examples/brand.yaml --lang $$language \
	      --output reports/sikepo-batanghari.$$reader.$$language.html || exit; \
	  done; \
	  $(gapscore) plan $(offices) --budget 1500000000 --year 2027 --columns rkpd --lang $$language \
	    --output reports/example-plan-rkpd.$$language.html || exit; \
	  $(gapscore) report $(sikepo) --lang $$language --figures reports/figures/$$language \
	    --output reports/sikepo-batanghari.$$language.md || exit; \
	done 2>/dev/null
	@ls reports/*

## formats: the schemas and the reference of what files may hold, from the definitions that readers go by
formats: build
	@mkdir -p schemas docs/formats
	@for kind in case instrument brand map names; do \
	  $(gapscore) schema $$kind --output schemas/$$kind.schema.json || exit; \
	  for language in id en; do \
	    $(gapscore) schema $$kind --format markdown --lang $$language \
	      --output docs/formats/$$kind.$$language.md || exit; \
	  done; \
	done
	@ls schemas/* docs/formats/*

## docx: the SiKePO study as a Word document in both languages
documents := .build/docx

docx: build
	@mkdir -p $(documents)
	@for language in id en; do \
	  $(gapscore) report $(sikepo) --lang $$language \
	    --output $(documents)/$$(basename $(sikepo) .yaml).$$language.docx 2>/dev/null || exit; \
	done
	@ls $(documents)/*.docx

## build: the release binary, which needs no library beside it; with the workbench's page where there is one
# Without a page, an empty one is linked, so that all else that is built stays. The package does not see that the
# page changed: what was linked with another one goes.
page := .build/workbench/gapscore.html.gz
packed_page := .build/page

build:
	$(call install,$(build_packages))
	@mkdir -p $(packed_page)
	@if [ -e $(page) ]; then cp $(page) $(packed_page)/new; else : > $(packed_page)/new; fi
	@cd $(packed_page) && { [ -e packed.o ] && cmp -s new gapscore.html.gz \
	  || { cp new gapscore.html.gz && clang -c $(abspath Sources/CPage/packed.s) -o packed.o \
	    && rm -f $(abspath $(gapscore)); }; }
	swift build -c release --static-swift-stdlib -Xswiftc -static-executable --product gapscore -Xlinker -s \
	  -Xlinker $(abspath $(packed_page))/packed.o

## test: all tests, reports and plans checked by independent programs, and the same bytes made by WebAssembly
test:
	$(call install,$(test_packages))
	swift build --build-tests
	swift test --skip-build
	/usr/bin/python3 Tests/Readback/readback.py .build/debug/gapscore
	/usr/bin/python3 Tests/Readback/cells.py .build/debug/gapscore
	/usr/bin/python3 Tests/Readback/plan.py .build/debug/gapscore
	$(MAKE) --no-print-directory wasm-test

## faults-test: files of strangers, other users, full disks, limits and kills
faults-test:
	swift build --product gapscore
	/usr/bin/python3 Tests/faults/faults_test.py .build/debug/gapscore

## browser-test: the reports in a real browser, for readers on any screen, on paper or without sight;
##   and the wiring of the workbench's page
browser_environment := .build/browser-environment

browser-test: $(browser_environment)/installed
	swift build --product gapscore
	$(browser_environment)/bin/python Tests/browser/browser_test.py .build/debug/gapscore
	$(browser_environment)/bin/python Tests/workbench/wiring_test.py

$(browser_environment)/installed: Tests/browser/requirements.txt | browser-packages
	rm -rf $(browser_environment)
	/usr/bin/python3 -m venv $(browser_environment)
	@# One package is wanted for a file in it, which no version of Python matters to.
	$(browser_environment)/bin/pip install --quiet --disable-pip-version-check --no-deps \
	  --only-binary :all: --ignore-requires-python --requirement $<
	@touch $@

browser-packages:
	$(call install,$(browser_packages))

## interop-test: files, schemas and workbooks by validators, an editor's server, spreadsheets, code scanning
interop_environment := .build/interop-environment

interop-test: $(interop_environment)/installed
	swift build --product gapscore
	$(interop_environment)/bin/python Tests/interop/interop_test.py .build/debug/gapscore

$(interop_environment)/installed: Tests/interop/requirements.txt | interop-packages
	rm -rf $(interop_environment)
	/usr/bin/python3 -m venv $(interop_environment)
	$(interop_environment)/bin/pip install --quiet --disable-pip-version-check --no-deps \
	  --only-binary :all: --requirement $<
	@touch $@

interop-packages:
	$(call install,$(interop_packages))

## wasm: the library as a module for WebAssembly, .build/wasm/gapmodel.wasm
# Embedded Swift has no key paths, no casts at run time and an Int of 32 bits. As optimising takes minutes, the
# test compiles without; LEVEL=Osize tests what is built here.
wasm := .build/wasm
yaml_headers := $(wasm)/sources/libyaml/include
zlib_headers := $(wasm)/sources/zlib
expat_headers := $(wasm)/sources/expat/lib
wasm_sources := $(filter-out %/SQLiteDatabase.swift,$(model)) $(shipped) \
  $(shell find Sources/Workbench -name '*.swift') $(wildcard Sources/WebAssembly/*.swift)
wasm_flags := $(swift_flags) -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded \
  -suppress-warnings -wmo -module-name GapModel \
  $(foreach library,CLibYAML CLibExpat CZlib,-I $(abspath Sources/$(library))) \
  $(foreach folder,$(yaml_headers) $(expat_headers) $(zlib_headers),-Xcc -I$(abspath $(folder))) \
  -Xcc -isystem/usr/include/wasm32-wasi -Xcc -D__wasi__
swift_resources = $(shell swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
LEVEL ?= Onone

wasm: $(wasm)/Osize/gapmodel.wasm
	@cp $< $(wasm)/gapmodel.wasm
	@echo "$(wasm)/gapmodel.wasm: $$(wc -c < $<) bytes, $$(gzip -9c $< | wc -c) packed by gzip"

## workbench: the program as one page for browsers, .build/workbench/gapscore.html; LEVEL=Onone is quick and large
workbench: LEVEL = Osize
workbench: wasm-packages
	@$(MAKE) --no-print-directory $(wasm)/$(LEVEL)/gapmodel.wasm $(wasm)/unpacker.wasm
	@/usr/bin/python3 Sources/Workbench/Page/assemble.py \
	  $(wasm)/$(LEVEL)/gapmodel.wasm $(wasm)/unpacker.wasm .build/workbench

## page-test: the page without a browser: what it carries, and its policy
page-test: workbench
	$(call install,nodejs)
	node Tests/wasm/page_test.mjs .build/workbench/gapscore.html $(wasm)/$(LEVEL)/gapmodel.wasm

page-test: LEVEL = Osize

## workbench-test: the page as people use it, in Chromium and Firefox; LEVEL=Osize tests the page as it is given out
workbench-test: LEVEL = Onone
workbench-test: $(browser_environment)/installed
	@# What is made for giving out is made without a level; here it is the level of the test.
	$(MAKE) --no-print-directory workbench LEVEL=$(LEVEL)
	swift build --product gapscore
	$(browser_environment)/bin/python Tests/workbench/page_test.py .build/workbench/gapscore.html \
	  $(wasm)/$(LEVEL)/gapmodel.wasm .build/debug/gapscore

# What unpacks the page's module: the decoder of 7-Zip, whose own setting makes it small.
lzma_sources := $(wasm)/sources/7zip/C

$(wasm)/unpacker.wasm: Sources/WebAssembly/Unpacker/unpacker.c $(wasm)/sources/unpacked
	@mkdir -p $(@D)
	$(swift_resources)/../../bin/clang --target=wasm32-wasi -isystem /usr/include/wasm32-wasi -std=c17 -Wall -Wextra \
	  -Werror -Os -DZ7_LZMA_SIZE_OPT -I $(lzma_sources) -nostdlib -Wl,--no-entry -Wl,--gc-sections -Wl,--strip-all \
	  $< $(lzma_sources)/LzmaDec.c -L /usr/lib/wasm32-wasi -lc -o $@

## wasm-test: the reports and diagnostics of the module, byte for byte those of the program
wasm-test: $(wasm)/$(LEVEL)/gapmodel.wasm
	$(call install,nodejs)
	swift build --product gapscore
	node Tests/wasm/wasm_test.mjs $< .build/debug/gapscore

$(wasm)/%/gapmodel.wasm: $(wasm)/%/GapModel.o $(wasm)/c/built
	$(swift_resources)/../../bin/wasm-ld --no-entry --gc-sections --strip-all --compress-relocations \
	  --stack-first -z stack-size=1048576 $< $(wasm)/c/*.o \
	  $(swift_resources)/embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a \
	  -L /usr/lib/wasm32-wasi -lc \
	  $(lastword $(wildcard /usr/lib/llvm-*/lib/clang/*/lib/wasi/libclang_rt.builtins-wasm32.a)) -o $@

.PRECIOUS: $(wasm)/%/GapModel.o
$(wasm)/%/GapModel.o: $(wasm_sources) $(wasm)/sources/unpacked
	@mkdir -p $(@D)
	@echo 'swiftc -$* -o $@'
	@swiftc $(wasm_flags) -$* $(wasm_sources) -c -o $@

# The C of three libraries, the same as the program's: libyaml, of which no one asks the version; zlib
# without the form of gzip; expat, which finds its settings in Sources/WebAssembly.
wasm_c = $(swift_resources)/../../bin/clang --target=wasm32-wasi -isystem /usr/include/wasm32-wasi -O2 -c

$(wasm)/c/built: $(wasm)/sources/unpacked $(wildcard Sources/WebAssembly/*.[ch])
	@rm -rf $(@D) && mkdir -p $(@D)
	cd $(@D) && $(wasm_c) $(abspath Sources/WebAssembly/shims.c)
	cd $(@D) && $(wasm_c) -I $(abspath $(yaml_headers)) -DYAML_VERSION_STRING='""' -DYAML_VERSION_MAJOR=0 \
	  -DYAML_VERSION_MINOR=0 -DYAML_VERSION_PATCH=0 \
	  $(addprefix $(abspath $(wasm)/sources/libyaml/src)/,api.c reader.c scanner.c parser.c)
	cd $(@D) && $(wasm_c) -DNO_GZIP -Wno-deprecated-non-prototype $(addprefix $(abspath $(zlib_headers))/,\
	  adler32.c deflate.c inffast.c inflate.c inftrees.c trees.c zutil.c)
	cd $(@D) && $(wasm_c) -Wno-format -I $(abspath Sources/WebAssembly) \
	  $(addprefix $(abspath $(expat_headers))/,xmlparse.c xmlrole.c xmltok.c)
	@touch $@

# The versions that are installed, anew when they change; and sources of which nothing need be installed.
wasm_c_packages := libyaml-dev zlib1g-dev
wasm_c_sources := 7zip

$(wasm)/sources/unpacked: Sources/WebAssembly/fetch-sources.sh Sources/WebAssembly/fetch-expat.py $(wasm)/versions
	rm -rf $(@D)
	$< $(@D) $(wasm_c_packages) -- $(wasm_c_sources)
	/usr/bin/python3 Sources/WebAssembly/fetch-expat.py $(@D)/expat
	@touch $@

.PHONY: always
$(wasm)/versions: always | wasm-packages
	@mkdir -p $(@D)
	@dpkg-query -W $(wasm_c_packages) > $@.new
	@cmp -s $@.new $@ || cp $@.new $@

wasm-packages:
	$(call install,$(wasm_packages))

## spark-test: 2,000 cases rolled up by Spark, by GNU parallel and by one process, byte for byte
spark_environment := .build/spark-environment

spark-test: build $(spark_environment)/installed
	$(spark_environment)/bin/python Tests/rollup/rollup_test.py $(gapscore)

$(spark_environment)/installed: Tests/rollup/requirements.txt | spark-packages
	rm -rf $(spark_environment)
	/usr/bin/python3 -m venv $(spark_environment)
	@# PySpark is published as source only; nothing of it is compiled.
	$(spark_environment)/bin/pip install --quiet --disable-pip-version-check --no-deps --use-pep517 \
	  --only-binary duckdb,numpy,pandas,pyarrow --requirement $<
	@touch $@

spark-packages:
	$(call install,$(spark_packages))

## reference: recompute what the tests compare with, by independent implementations in Python
reference_environment := .build/reference-environment

reference: $(reference_environment)/installed
	$(reference_environment)/bin/python Tests/reference/reference.py
	$(reference_environment)/bin/python Tests/reference/coverage.py

$(reference_environment)/installed: Tests/reference/requirements.txt | reference-packages
	rm -rf $(reference_environment)
	/usr/bin/python3 -m venv $(reference_environment)
	$(reference_environment)/bin/pip install --quiet --disable-pip-version-check --no-deps \
	  --only-binary :all: --requirement $<
	@touch $@

reference-packages:
	$(call install,python3-venv)

## lint: the formatter's rules, none excused
lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests \
	  Benchmarks/Package.swift Benchmarks/Sources
	@# A rule that .swift-format does not name is off, so it must name all that there are.
	@mkdir -p .build; \
	rules='s/^ *"\([A-Z][A-Za-z]*\)" *: \(true\|false\),*$$/\1/p'; \
	swift format dump-configuration | sed -n "$$rules" | sort > .build/known-rules; \
	sed -n "$$rules" .swift-format | sort | diff - .build/known-rules

## docs: the library's documentation; a broken link fails
docs:
	$(call install,$(build_packages))
	rm -rf .build-docs/graphs && mkdir -p .build-docs/graphs
	swift build --scratch-path .build-docs --target GapModel -Xswiftc -emit-symbol-graph \
	  -Xswiftc -emit-symbol-graph-dir -Xswiftc .build-docs/graphs \
	  -Xswiftc -symbol-graph-minimum-access-level -Xswiftc public
	find .build-docs/graphs -type f -not -name 'GapModel*' -delete
	docc convert Sources/GapModel/GapModel.docc --additional-symbol-graph-dir .build-docs/graphs \
	  --output-path .build-docs/GapModel.doccarchive --warnings-as-errors

## fuzz: arbitrary bytes as what others send, for SECONDS each (default 30); any trap is a bug
# The address sanitizer's build, whose compiling is quick without optimising, finds new ways through the
# code; all inputs that did are then run once by an optimised build. Neither compiles what
# is not exercised: the program around the library.
SECONDS ?= 30
fuzzing := .build-fuzz
fuzz_targets := cases instruments brands logos scores tables databases codebooks archives workbooks \
  projects maps names
fuzz_sources := $(model) $(wildcard Tests/Fuzzing/*.swift) $(shipped)
fuzz_flags := $(swift_flags) -static-stdlib
fuzz_modules := -module-name GapModel -I $(abspath Sources/CLibYAML) -I $(abspath Sources/CLibExpat) \
  -I $(abspath Sources/CSQLite) -I $(abspath Sources/CZlib)

fuzz:
	@mkdir -p $(fuzzing)/sanitized $(fuzzing)/optimised
	$(MAKE) --no-print-directory -j2 $(fuzzing)/sanitized/fuzz $(fuzzing)/optimised/fuzz
	/usr/bin/python3 Tests/Fuzzing/seeds.py $(fuzzing)/corpus
	@for target in $(fuzz_targets); do \
	  ln -sf fuzz $(fuzzing)/sanitized/$$target; ln -sf fuzz $(fuzzing)/optimised/$$target; \
	  echo "$$target"; \
	  $(fuzzing)/sanitized/$$target -max_total_time=$(SECONDS) -max_len=16384 -timeout=60 \
	    -len_control=0 -verbosity=0 -print_final_stats=1 \
	    -artifact_prefix=$(fuzzing)/$$target- $(fuzzing)/corpus/$$target \
	  && find $(fuzzing)/corpus/$$target -type f -print0 \
	    | xargs -0 $(fuzzing)/optimised/$$target -timeout=20 \
	      -artifact_prefix=$(fuzzing)/$$target- > $(fuzzing)/$$target.log 2>&1 \
	  || { tail -n 20 $(fuzzing)/$$target.log; exit 1; }; \
	done

$(fuzzing)/sanitized/fuzz: $(fuzz_sources)
	@swiftc $(fuzz_flags) $(fuzz_modules) -Onone -wmo -sanitize=fuzzer,address $(fuzz_sources) \
	  -lm -lz -lsqlite3 -lstdc++ -o $@ 2>&1 | grep -v 'ld.gold: warning' || test -x $@

# On two threads, the optimiser writes an object of each file into the folder it is started in.
$(fuzzing)/optimised/fuzz: $(fuzz_sources)
	rm -f $(fuzzing)/optimised/*.o
	@cd $(fuzzing)/optimised && swiftc $(fuzz_flags) $(fuzz_modules) -O -wmo -num-threads 2 \
	  $(abspath $(fuzz_sources)) -c
	swiftc -static-stdlib -sanitize=fuzzer $(fuzzing)/optimised/*.o -lm -lz -lsqlite3 -lstdc++ -o $@

## bench: speed and memory beside libyaml alone and other readers, or only the ROWS that are named
benchmarks := Benchmarks/.build
corpus := $(benchmarks)/release/corpus
compile_c := clang -std=gnu11 -Wall -Wextra -Werror -O2
bench_packages := $(build_packages) binutils valgrind python3-venv
ROWS ?=

# The rows of the program need no page, and the page's need no program.
bench: $(if $(filter-out workbench,$(or $(ROWS),all)),bench-program) \
    $(if $(filter workbench,$(or $(ROWS),workbench)),bench-page)
	/usr/bin/python3 Benchmarks/bench.py $(ROWS)

bench-program: build benchmarks $(benchmarks)/corpus/made $(benchmarks)/peers/installed

bench-page: workbench $(browser_environment)/installed

benchmarks: $(benchmarks)/floor $(benchmarks)/meter
	swift build --package-path Benchmarks -c release

# By the compiler alone: a program that swift build links carries Swift's runtime along.
$(benchmarks)/floor: Benchmarks/floor/floor.c | bench-packages
	@mkdir -p $(@D)
	$(compile_c) -o $@ $< -lyaml

$(benchmarks)/meter: Benchmarks/meter/meter.c | bench-packages
	@mkdir -p $(@D)
	$(compile_c) -o $@ $<

$(benchmarks)/corpus/made: $(wildcard Benchmarks/Sources/corpus/*.swift) | benchmarks
	rm -rf $(@D) && mkdir -p $(@D)
	$(corpus) --findings 25 --out $(@D)/small.yaml
	$(corpus) --bytes 1000000 --out $(@D)/medium.yaml
	$(corpus) --bytes 100000000 --out $(@D)/large.yaml
	$(corpus) --files 20000 --bytes 20000 --out $(@D)/offices
	for count in 10000 100000 200000; do \
	  $(corpus) --findings $$count --out $(@D)/$$count-findings.yaml || exit; \
	done
	for count in 5000 10000; do \
	  $(corpus) --findings 500 --recommendations $$count \
	    --out $(@D)/$$count-recommendations.yaml || exit; \
	done
	@touch $@

$(benchmarks)/peers/installed: Benchmarks/peers/requirements.txt | bench-packages
	rm -rf $(@D)
	/usr/bin/python3 -m venv $(@D)
	$(@D)/bin/pip install --quiet --disable-pip-version-check --no-deps --only-binary :all: \
	  --requirement $<
	@touch $@

bench-packages:
	$(call install,$(bench_packages))

clean:
	rm -rf .build .build-* Benchmarks/.build
