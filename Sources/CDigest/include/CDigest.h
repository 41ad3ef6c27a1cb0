#pragma once

#include <stddef.h>
#include <stdint.h>

/// SHA-256's compression of `count` blocks of 64 bytes into `state` (FIPS 180-4), by the
/// processor's own instructions. Returns 0, and does nothing, where it has none.
int cdigest_sha256(uint32_t state[8], const uint8_t *blocks, size_t count);
