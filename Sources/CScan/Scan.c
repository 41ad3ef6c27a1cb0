#include "CScan.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

/// Reads `count` codes from `p` on: values 0–9, or 10 for an empty field. The last one of a line
/// (`ends_line`) is ended by a line end, the others by the delimiter. Returns where the delimiter or
/// line end after the last one stands; NULL when something else is there.
typedef const uint8_t *(*read_codes)(
    const uint8_t *p, int32_t count, int ends_line, uint8_t delimiter, uint8_t *values);

static const uint8_t *codes_portable(
    const uint8_t *p, int32_t count, int ends_line, uint8_t delimiter, uint8_t *values) {
  for (int32_t i = 0; i < count; i++) {
    uint8_t digit = (uint8_t)(*p - '0');
    if (digit <= 9) {
      values[i] = digit;
      p++;
    } else {
      values[i] = 10;
    }
    if (i + 1 < count) {
      if (*p != delimiter) return NULL;
      p++;
    }
  }
  if (ends_line ? (*p == '\n' || *p == '\r') : *p == delimiter) return p;
  return NULL;
}

/// How many codes from `p` on are digits in quotes with a delimiter behind, four bytes each; fewer than
/// `count`, and a multiple of four.
static inline int32_t quoted_digits(
    const uint8_t *p, int32_t count, uint8_t delimiter, uint8_t *values) {
  int32_t read = 0;
#if defined(__SSE2__)
  const __m128i frame =
      _mm_set1_epi32((int)((uint32_t)delimiter << 24 | (uint32_t)'"' << 16 | (uint32_t)'"'));
  const __m128i framed = _mm_set1_epi32((int)0xFFFF00FFu), low = _mm_set1_epi32(0xFF);
  const __m128i zero = _mm_set1_epi32('0'), nine = _mm_set1_epi32(9), none = _mm_setzero_si128();
  for (; read + 4 < count; read += 4) {
    __m128i four = _mm_loadu_si128((const __m128i *)(p + 4 * read));
    __m128i digits = _mm_sub_epi32(_mm_and_si128(_mm_srli_epi32(four, 8), low), zero);
    __m128i strange = _mm_or_si128(_mm_cmpgt_epi32(digits, nine), _mm_cmpgt_epi32(none, digits));
    __m128i fits =
        _mm_andnot_si128(strange, _mm_cmpeq_epi32(_mm_and_si128(four, framed), frame));
    if (_mm_movemask_epi8(fits) != 0xFFFF) break;
    __m128i words = _mm_packs_epi32(digits, digits);
    int packed = _mm_cvtsi128_si32(_mm_packus_epi16(words, words));
    memcpy(values + read, &packed, 4);
  }
#endif
  return read;
}

/// As `codes_portable`, where codes may stand in quotes.
static const uint8_t *codes_quoted(
    const uint8_t *p, int32_t count, int ends_line, uint8_t delimiter, uint8_t *values) {
  for (int32_t i = 0; i < count; i++) {
    const int32_t read = quoted_digits(p, count - i, delimiter, values + i);
    p += 4 * read;
    i += read;
    const int is_quoted = *p == '"';
    p += is_quoted;
    uint8_t digit = (uint8_t)(*p - '0');
    values[i] = digit <= 9 ? digit : 10;
    p += digit <= 9;
    if (is_quoted && *p++ != '"') return NULL;
    if (i + 1 < count && *p++ != delimiter) return NULL;
  }
  if (ends_line ? (*p == '\n' || *p == '\r') : *p == delimiter) return p;
  return NULL;
}

#if defined(__x86_64__)

/// Both fast ways read blocks of bytes at once: every byte is a separator or a digit, and no two
/// digits stand side by side. The value before each separator is kept, the rest squeezed out.

__attribute__((target("avx2,bmi,bmi2,popcnt"))) static const uint8_t *codes_avx2(
    const uint8_t *p, int32_t count, int ends_line, uint8_t delimiter, uint8_t *values) {
  const __m256i zero = _mm256_set1_epi8('0'), nine = _mm256_set1_epi8(9);
  const __m256i separator = _mm256_set1_epi8((char)delimiter);
  const __m256i feed = _mm256_set1_epi8('\n'), back = _mm256_set1_epi8('\r');
  const __m256i empty = _mm256_set1_epi8(10);
  uint32_t carry = 0;
  uint8_t before = 10;
  int32_t left = count;
  for (;;) {
    __m256i bytes = _mm256_loadu_si256((const __m256i *)p);
    __m256i numbers = _mm256_sub_epi8(bytes, zero);
    __m256i is_digit = _mm256_cmpeq_epi8(_mm256_min_epu8(numbers, nine), numbers);
    uint32_t digits = (uint32_t)_mm256_movemask_epi8(is_digit);
    uint32_t ends = (uint32_t)_mm256_movemask_epi8(
        _mm256_or_si256(_mm256_cmpeq_epi8(bytes, feed), _mm256_cmpeq_epi8(bytes, back)));
    uint32_t marks = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(bytes, separator)) | ends;
    int32_t here = (int32_t)_mm_popcnt_u32(marks);
    // The bytes up to the last separator that is needed.
    int is_last = here >= left;
    uint32_t last = is_last ? _pdep_u32(1u << (left - 1), marks) : 0;
    uint32_t seen = is_last ? (last | (last - 1)) : 0xFFFFFFFFu;
    if ((~(marks | digits) & seen) != 0) return NULL;
    if ((digits & ((digits << 1) | carry) & seen) != 0) return NULL;
    uint32_t inner = is_last ? (seen & ~last) : seen;
    if ((ends & inner) != 0) return NULL;
    if (is_last && ((ends & last) != 0) != (ends_line != 0)) return NULL;
    // What stands before each byte: its own block moved by one.
    uint8_t cells[64];
    cells[0] = before;
    _mm256_storeu_si256(
        (__m256i *)(cells + 1), _mm256_blendv_epi8(empty, numbers, is_digit));
    uint32_t wanted = marks & seen;
    for (int part = 0; part < 4; part++) {
      uint64_t eight;
      memcpy(&eight, cells + 8 * part, 8);
      uint64_t mask = _pdep_u64((wanted >> (8 * part)) & 0xFF, 0x0101010101010101ull) * 0xFF;
      uint64_t squeezed = _pext_u64(eight, mask);
      memcpy(values, &squeezed, 8);
      values += _mm_popcnt_u32((wanted >> (8 * part)) & 0xFF);
    }
    if (is_last) return p + _tzcnt_u32(last);
    left -= here;
    before = cells[32];
    carry = digits >> 31;
    p += 32;
  }
}

__attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi2,bmi,bmi2,popcnt"))) static const uint8_t *
codes_avx512(
    const uint8_t *p, int32_t count, int ends_line, uint8_t delimiter, uint8_t *values) {
  const __m512i zero = _mm512_set1_epi8('0'), nine = _mm512_set1_epi8(9);
  const __m512i separator = _mm512_set1_epi8((char)delimiter);
  const __m512i feed = _mm512_set1_epi8('\n'), back = _mm512_set1_epi8('\r');
  const __m512i empty = _mm512_set1_epi8(10);
  uint64_t carry = 0;
  int32_t left = count;
  // What stands before the first byte is no part of the run.
  uint64_t readable = ~1ull;
  for (;;) {
    __m512i bytes = _mm512_loadu_si512(p);
    __m512i before = _mm512_maskz_loadu_epi8(readable, p - 1);
    uint64_t digits = _mm512_cmple_epu8_mask(_mm512_sub_epi8(bytes, zero), nine);
    uint64_t ends =
        _mm512_cmpeq_epi8_mask(bytes, feed) | _mm512_cmpeq_epi8_mask(bytes, back);
    uint64_t marks = _mm512_cmpeq_epi8_mask(bytes, separator) | ends;
    int32_t here = (int32_t)_mm_popcnt_u64(marks);
    int is_last = here >= left;
    uint64_t last = is_last ? _pdep_u64(1ull << (left - 1), marks) : 0;
    uint64_t seen = is_last ? (last | (last - 1)) : ~0ull;
    uint64_t behind = (digits << 1) | carry;
    if ((~(marks | digits) & seen) != 0) return NULL;
    if ((digits & behind & seen) != 0) return NULL;
    uint64_t inner = is_last ? (seen & ~last) : seen;
    if ((ends & inner) != 0) return NULL;
    if (is_last && ((ends & last) != 0) != (ends_line != 0)) return NULL;
    __m512i cells = _mm512_mask_sub_epi8(empty, behind, before, zero);
    _mm512_storeu_si512(values, _mm512_maskz_compress_epi8(marks & seen, cells));
    if (is_last) return p + _tzcnt_u64(last);
    values += here;
    left -= here;
    carry = digits >> 63;
    readable = ~0ull;
    p += 64;
  }
}

#endif

enum cscan_way cscan_best(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vbmi2") &&
      __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt"))
    return cscan_avx512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2") &&
      __builtin_cpu_supports("popcnt"))
    return cscan_avx2;
#endif
  return cscan_portable;
}

static read_codes reader(enum cscan_way way) {
#if defined(__x86_64__)
  if (way == cscan_avx512) return codes_avx512;
  if (way == cscan_avx2) return codes_avx2;
#endif
  return codes_portable;
}

/// The first delimiter or line end from `p` on.
static inline const uint8_t *text_end(const uint8_t *p, uint8_t delimiter) {
#if defined(__SSE2__)
  const __m128i separator = _mm_set1_epi8((char)delimiter);
  const __m128i feed = _mm_set1_epi8('\n'), back = _mm_set1_epi8('\r');
  for (;; p += 16) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)p);
    int found = _mm_movemask_epi8(_mm_or_si128(
        _mm_cmpeq_epi8(bytes, separator),
        _mm_or_si128(_mm_cmpeq_epi8(bytes, feed), _mm_cmpeq_epi8(bytes, back))));
    if (found) return p + __builtin_ctz((unsigned)found);
  }
#else
  while (*p != delimiter && *p != '\n' && *p != '\r') p++;
  return p;
#endif
}

/// Where the quote that opened before `p` closes; NULL when that is not before `limit`.
static inline const uint8_t *quote_end(const uint8_t *p, const uint8_t *limit) {
  return p < limit ? memchr(p, '"', (size_t)(limit - p)) : NULL;
}

/// Looks up the cell of each value in its own table; whether one is unknown.
static inline int look_up(
    const uint8_t *values, int32_t count, const uint8_t *tables, uint8_t *target) {
  int unknown = 0;
  for (int32_t i = 0; i < count; i++, tables += 16) {
    uint8_t cell = tables[values[i]];
    unknown |= cell == cscan_unknown;
    target[i] = cell;
  }
  return unknown;
}

#if defined(__x86_64__)

/// The same where all tables are alike, sixteen at a time.
__attribute__((target("avx2"))) static int look_up_alike(
    const uint8_t *values, int32_t count, const uint8_t *table, uint8_t *target) {
  const __m128i cells = _mm_loadu_si128((const __m128i *)table);
  const __m128i unknown = _mm_set1_epi8((char)cscan_unknown);
  uint32_t found = 0;
  for (int32_t i = 0; i < count; i += 16) {
    __m128i sixteen =
        _mm_shuffle_epi8(cells, _mm_loadu_si128((const __m128i *)(values + i)));
    _mm_storeu_si128((__m128i *)(target + i), sixteen);
    uint32_t here = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(sixteen, unknown));
    found |= count - i < 16 ? here & ((1u << (count - i)) - 1) : here;
  }
  return found != 0;
}

#endif

size_t cscan_rows(
    const struct cscan_plan *plan, enum cscan_way way, const uint8_t *bytes, size_t count,
    size_t start, size_t limit, uint8_t *cells, struct cscan_span *spans, int32_t *ends,
    size_t *rows) {
  const read_codes codes = reader(way);
  const size_t most = *rows;
  const uint8_t delimiter = plan->delimiter;
  // A block may be written past the last value.
  uint8_t values[1024 + 64];
  size_t place = start, row = 0;
  for (; row < most && place < limit; row++) {
    const uint8_t *p = bytes + place;
    int32_t text = 0;
    for (int32_t r = 0; r < plan->run_count; r++) {
      const struct cscan_run run = plan->runs[r];
      const int ends_line = r + 1 == plan->run_count;
      if (run.coded) {
        const uint8_t *after = codes(p, run.count, ends_line, delimiter, values);
        if (after == NULL) after = codes_quoted(p, run.count, ends_line, delimiter, values);
        if (after == NULL) goto careful;
        p = after;
        const uint8_t *table = plan->tables + 16 * (size_t)run.first;
        uint8_t *target = cells + row * (size_t)plan->coded_count + run.first;
#if defined(__x86_64__)
        int unknown = run.alike && way != cscan_portable
                          ? look_up_alike(values, run.count, table, target)
                          : look_up(values, run.count, table, target);
#else
        int unknown = look_up(values, run.count, table, target);
#endif
        if (unknown) goto careful;
      } else {
        for (int32_t i = 0; i < run.count; i++) {
          const int is_quoted = *p == '"';
          const uint8_t *end =
              is_quoted ? quote_end(++p, bytes + count) : text_end(p, delimiter);
          if (end == NULL) goto careful;
          int32_t slot = plan->texts[text++];
          if (slot >= 0) {
            struct cscan_span *span = spans + row * (size_t)plan->text_count + slot;
            span->start = (int32_t)(p - bytes);
            span->end = (int32_t)(end - bytes);
          }
          end += is_quoted;
          int is_end = *end != delimiter;
          if (is_quoted && is_end && *end != '\n' && *end != '\r') goto careful;
          if (is_end != (ends_line && i + 1 == run.count)) goto careful;
          p = end;
          if (i + 1 < run.count) p++;
        }
      }
      if (!ends_line) p++;
    }
    // At the line end: LF, or CR and LF.
    if (*p == '\r') p++;
    if (*p != '\n' || (size_t)(p - bytes) >= count) goto careful;
    place = (size_t)(p - bytes) + 1;
    ends[row] = (int32_t)place;
    continue;
  careful:
    break;
  }
  *rows = row;
  return place;
}

#if defined(__SSE2__)

/// Sixteen rows of sixteen cells, turned.
static inline void turn_block(
    const uint8_t *cells, size_t width, uint8_t *const *columns, size_t row) {
  __m128i a[16], b[16];
  for (int i = 0; i < 16; i++) a[i] = _mm_loadu_si128((const __m128i *)(cells + i * width));
  for (int i = 0; i < 8; i++) {
    b[2 * i] = _mm_unpacklo_epi8(a[i], a[i + 8]);
    b[2 * i + 1] = _mm_unpackhi_epi8(a[i], a[i + 8]);
  }
  for (int i = 0; i < 8; i++) {
    a[2 * i] = _mm_unpacklo_epi8(b[i], b[i + 8]);
    a[2 * i + 1] = _mm_unpackhi_epi8(b[i], b[i + 8]);
  }
  for (int i = 0; i < 8; i++) {
    b[2 * i] = _mm_unpacklo_epi8(a[i], a[i + 8]);
    b[2 * i + 1] = _mm_unpackhi_epi8(a[i], a[i + 8]);
  }
  for (int i = 0; i < 8; i++) {
    a[2 * i] = _mm_unpacklo_epi8(b[i], b[i + 8]);
    a[2 * i + 1] = _mm_unpackhi_epi8(b[i], b[i + 8]);
  }
  for (int i = 0; i < 16; i++) _mm_storeu_si128((__m128i *)(columns[i] + row), a[i]);
}

#endif

void cscan_turn(const uint8_t *cells, size_t rows, size_t width, uint8_t *const *columns) {
  size_t row = 0;
#if defined(__SSE2__)
  for (; row + 16 <= rows; row += 16) {
    const uint8_t *block = cells + row * width;
    size_t column = 0;
    for (; column + 16 <= width; column += 16)
      turn_block(block + column, width, columns + column, row);
    for (; column < width; column++)
      for (size_t i = 0; i < 16; i++) columns[column][row + i] = block[i * width + column];
  }
#endif
  for (; row < rows; row++)
    for (size_t column = 0; column < width; column++)
      columns[column][row] = cells[row * width + column];
}

size_t cscan_count(const uint8_t *bytes, size_t count, uint8_t wanted) {
  size_t found = 0, place = 0;
#if defined(__SSE2__)
  const __m128i sought = _mm_set1_epi8((char)wanted), none = _mm_setzero_si128();
  while (place + 16 <= count) {
    // A byte of the sums holds 255 at most.
    size_t blocks = (count - place) / 16;
    if (blocks > 255) blocks = 255;
    __m128i sums = none;
    for (size_t i = 0; i < blocks; i++, place += 16)
      sums = _mm_sub_epi8(
          sums, _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(bytes + place)), sought));
    __m128i pair = _mm_sad_epu8(sums, none);
    found += (size_t)_mm_cvtsi128_si64(pair) +
             (size_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(pair, pair));
  }
#endif
  for (; place < count; place++) found += bytes[place] == wanted;
  return found;
}

int cscan_unusual(const uint8_t *bytes, size_t count) {
  size_t place = 0;
  int found = 0;
#if defined(__SSE2__)
  const __m128i none = _mm_setzero_si128();
  __m128i high = none, zero = none;
  for (; place + 16 <= count; place += 16) {
    __m128i block = _mm_loadu_si128((const __m128i *)(bytes + place));
    high = _mm_or_si128(high, block);
    zero = _mm_or_si128(zero, _mm_cmpeq_epi8(block, none));
  }
  if (_mm_movemask_epi8(high)) found |= cscan_has_high;
  if (_mm_movemask_epi8(zero)) found |= cscan_has_zero;
#endif
  for (; place < count; place++) {
    if (bytes[place] == 0) found |= cscan_has_zero;
    if (bytes[place] >= 0x80) found |= cscan_has_high;
  }
  return found;
}

size_t cscan_high(const uint8_t *bytes, size_t start, size_t count) {
  size_t place = start;
#if defined(__SSE2__)
  for (; place + 64 <= count; place += 64) {
    const __m128i *four = (const __m128i *)(bytes + place);
    __m128i all = _mm_or_si128(
        _mm_or_si128(_mm_loadu_si128(four), _mm_loadu_si128(four + 1)),
        _mm_or_si128(_mm_loadu_si128(four + 2), _mm_loadu_si128(four + 3)));
    if (_mm_movemask_epi8(all)) break;
  }
  for (; place + 16 <= count; place += 16) {
    int found = _mm_movemask_epi8(_mm_loadu_si128((const __m128i *)(bytes + place)));
    if (found) return place + (size_t)__builtin_ctz((unsigned)found);
  }
#endif
  while (place < count && bytes[place] < 0x80) place++;
  return place;
}
