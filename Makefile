# `make run` and `make test` do all set-up themselves. Root is asked for only when a package is
# missing.

PACKAGES = libopenblas-dev liblapacke-dev libboost-math-dev
PACKAGES += libsqlite3-dev libpq-dev zlib1g-dev pkgconf libzip-dev libxml2-dev
# What the tests alone need: they start a server of their own.
TEST_PACKAGES = postgresql
PIPELINES = nesodden-2012 bliese-halverson-1996 fjordvik-2012
RELEASE = .build/release/indikator
BASELINES = Tests/Baselines

.PHONY: run test check accept fuzz setup test-setup build lint clean

run: build
	@for pipeline in $(PIPELINES); do \
	  echo "== $$pipeline"; \
	  $(RELEASE) run Pipelines/$$pipeline.yaml || exit $$?; \
	done
	@echo
	@echo "Look at these pages in a browser; the tables lie beside them:"
	@for pipeline in $(PIPELINES); do echo "  Output/$$pipeline/report.html"; done

test: test-setup
	swift build --build-tests
	INDIKATOR_REQUIRE_POSTGRES=1 swift test --skip-build --disable-xctest
	@$(MAKE) --no-print-directory check

# Sample data must give what was released before, cell by cell.
check: build
	@status=0; for pipeline in $(PIPELINES); do \
	  $(RELEASE) check Pipelines/$$pipeline.yaml --baseline $(BASELINES)/$$pipeline \
	    || status=$$?; \
	done; exit $$status

# Takes the sample data's present results as what they should be. Look at `make check` first.
accept: build
	@for pipeline in $(PIPELINES); do \
	  $(RELEASE) check Pipelines/$$pipeline.yaml --baseline $(BASELINES)/$$pipeline --accept \
	    || exit $$?; \
	done

# Drives the readers with bytes that a fuzzer makes up (Tests/Fuzz): `make fuzz TARGET=csv
# RUNS=10000000`. What it learns stays in $(FUZZ)/corpus; it stops at an input that something does
# not hold for, and leaves that in $(FUZZ).
TARGET = all
RUNS = 100000
FUZZ = .build/fuzz
FUZZ_TARGETS = $(if $(filter all,$(TARGET)),csv zip sheet sav jsonstat config,$(TARGET))

fuzz: setup
	INDIKATOR_FUZZ=1 swift build -c release --scratch-path $(FUZZ) --product fuzz \
	  -Xswiftc -enable-testing -Xcc -fsanitize=fuzzer-no-link
	@for target in $(FUZZ_TARGETS); do \
	  echo "== $$target"; \
	  Tests/Fuzz/run $$target $(RUNS) $(FUZZ) || exit $$?; \
	done

# With Swift's own libraries in the program it starts in three quarters of the time; a Swift that lacks
# them in that form links them as usual.
SWIFT_HOME = $(dir $(shell readlink -f "$$(command -v swift)"))..
STATIC = $(if $(wildcard $(SWIFT_HOME)/lib/swift_static),--static-swift-stdlib)

build: setup
	swift build -c release $(STATIC) --product indikator

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

setup:
	@$(call install,$(PACKAGES))

test-setup:
	@$(call install,$(PACKAGES) $(TEST_PACKAGES))

# Installs those of the packages that are missing. Debian would make and start a PostgreSQL server
# for the whole machine; it is told not to while this lasts.
CLUSTERS = /etc/postgresql-common/createcluster.d
define install
missing=""; \
for package in $(1); do \
  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
    || missing="$$missing $$package"; \
done; \
if [ -n "$$missing" ]; then \
  echo "Installing$$missing"; \
  if [ "$$(id -u)" = 0 ]; then root=""; else root="sudo"; fi; \
  $$root mkdir -p $(CLUSTERS) && \
  echo 'create_main_cluster = false' | $$root tee $(CLUSTERS)/indikator.conf >/dev/null; \
  $$root apt-get update -qq && \
  $$root apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=500 $$missing; \
  status=$$?; \
  $$root rm -f $(CLUSTERS)/indikator.conf; \
  $$root rmdir -p --ignore-fail-on-non-empty $(CLUSTERS); \
  exit $$status; \
fi
endef

clean:
	rm -rf .build Output
