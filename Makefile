# `make run` and `make test` do all set-up themselves. Root is asked for only when a package is
# missing.

PACKAGES = libopenblas-dev liblapacke-dev libboost-math-dev pkgconf libzip-dev libxml2-dev
PIPELINES = nesodden-2012 bliese-halverson-1996 fjordvik-2012
RELEASE = .build/release/indikator
BASELINES = Tests/Baselines

.PHONY: run test check accept setup build lint clean

run: build
	@for pipeline in $(PIPELINES); do \
	  echo "== $$pipeline"; \
	  $(RELEASE) run Pipelines/$$pipeline.yaml || exit $$?; \
	done
	@echo
	@echo "Look at these pages in a browser; the tables lie beside them:"
	@for pipeline in $(PIPELINES); do echo "  Output/$$pipeline/report.html"; done

test: setup
	swift build --build-tests
	swift test --skip-build --disable-xctest
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

build: setup
	swift build -c release --product indikator

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

setup:
	@missing=""; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing$$missing"; \
	  if [ "$$(id -u)" = 0 ]; then root=""; else root="sudo"; fi; \
	  $$root apt-get update -qq && \
	  $$root apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=500 $$missing; \
	fi

clean:
	rm -rf .build Output
