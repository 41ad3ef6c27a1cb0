#include "CKernels.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

/// Rows that are turned into planes at a time, and words of 64 rows in a plane. A multiple of 512
/// rows, so that planes fill whole registers; 60 columns of 6 codes take 369 kB.
enum { block_rows = 8192, plane_words = block_rows / 64 };

/// Planes of a column are padded with empty ones, so that they can be taken six by six.
enum { plane_tile = 6 };

static size_t padded(size_t categories) {
  return (categories + plane_tile - 1) / plane_tile * plane_tile;
}

size_t ck_space(size_t count, size_t categories) {
  return count * padded(categories) * plane_words * sizeof(uint64_t);
}

enum ck_way ck_best(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512vpopcntdq"))
    return ck_avx512;
  if (__builtin_cpu_supports("avx2")) return ck_avx2;
#endif
  return ck_portable;
}

/// Sets bit r of word w of plane c where cells[64 · w + r] is c; words are whole.
typedef void (*build_planes)(
    const uint8_t *cells, size_t words, size_t categories, uint64_t *planes);

/// Adds the shared bits of planes u of i and v of j to table[u · categories + v]. `words` is a
/// multiple of 8.
typedef void (*count_shared)(
    const uint64_t *i, const uint64_t *j, size_t words, size_t categories, uint64_t *table);

static void build_portable(
    const uint8_t *cells, size_t words, size_t categories, uint64_t *planes) {
  for (size_t w = 0; w < words; w++) {
    for (size_t c = 0; c < categories; c++) planes[c * plane_words + w] = 0;
    for (size_t r = 0; r < 64; r++) {
      size_t cell = cells[64 * w + r];
      if (cell < categories) planes[cell * plane_words + w] |= 1ull << r;
    }
  }
}

static void shared_portable(
    const uint64_t *i, const uint64_t *j, size_t words, size_t categories, uint64_t *table) {
  for (size_t u = 0; u < categories; u++)
    for (size_t v = 0; v < categories; v++) {
      const uint64_t *a = i + u * plane_words, *b = j + v * plane_words;
      uint64_t found = 0;
      for (size_t w = 0; w < words; w++) found += (uint64_t)__builtin_popcountll(a[w] & b[w]);
      table[u * categories + v] += found;
    }
}

#if defined(__x86_64__)

__attribute__((target("avx2"))) static void build_avx2(
    const uint8_t *cells, size_t words, size_t categories, uint64_t *planes) {
  for (size_t w = 0; w < words; w++) {
    __m256i low = _mm256_loadu_si256((const __m256i *)(cells + 64 * w));
    __m256i high = _mm256_loadu_si256((const __m256i *)(cells + 64 * w + 32));
    for (size_t c = 0; c < categories; c++) {
      __m256i code = _mm256_set1_epi8((char)c);
      uint32_t first = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, code));
      uint32_t second = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, code));
      planes[c * plane_words + w] = (uint64_t)second << 32 | first;
    }
  }
}

/// Bits by halves of bytes, looked up sixteen at a time (Muła, Kurz & Lemire 2018).
__attribute__((target("avx2"))) static void shared_avx2(
    const uint64_t *i, const uint64_t *j, size_t words, size_t categories, uint64_t *table) {
  const __m256i bits = _mm256_setr_epi8(
      0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4, 0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3,
      4);
  const __m256i half = _mm256_set1_epi8(15), none = _mm256_setzero_si256();
  for (size_t u = 0; u < categories; u++)
    for (size_t q = 0; q < categories; q += plane_tile) {
      __m256i sums[plane_tile];
      for (int v = 0; v < plane_tile; v++) sums[v] = none;
      for (size_t start = 0; start < words; start += 64) {
        // A byte of the counts grows by at most 8 a step, and holds 255.
        size_t end = start + 64 < words ? start + 64 : words;
        __m256i counts[plane_tile];
        for (int v = 0; v < plane_tile; v++) counts[v] = none;
        for (size_t w = start; w < end; w += 4) {
          __m256i a = _mm256_loadu_si256((const __m256i *)(i + u * plane_words + w));
#pragma clang loop unroll(full)
          for (size_t v = 0; v < plane_tile; v++) {
            __m256i both = _mm256_and_si256(
                a, _mm256_loadu_si256((const __m256i *)(j + (q + v) * plane_words + w)));
            __m256i low = _mm256_shuffle_epi8(bits, _mm256_and_si256(both, half));
            __m256i high =
                _mm256_shuffle_epi8(bits, _mm256_and_si256(_mm256_srli_epi16(both, 4), half));
            counts[v] = _mm256_add_epi8(counts[v], _mm256_add_epi8(low, high));
          }
        }
        for (int v = 0; v < plane_tile; v++)
          sums[v] = _mm256_add_epi64(sums[v], _mm256_sad_epu8(counts[v], none));
      }
      for (size_t v = 0; v < plane_tile && q + v < categories; v++) {
        uint64_t lanes[4];
        _mm256_storeu_si256((__m256i *)lanes, sums[v]);
        table[u * categories + q + v] += lanes[0] + lanes[1] + lanes[2] + lanes[3];
      }
    }
}

__attribute__((target("avx512f,avx512bw"))) static void build_avx512(
    const uint8_t *cells, size_t words, size_t categories, uint64_t *planes) {
  for (size_t w = 0; w < words; w++) {
    __m512i row = _mm512_loadu_si512(cells + 64 * w);
    for (size_t c = 0; c < categories; c++)
      planes[c * plane_words + w] = _mm512_cmpeq_epi8_mask(row, _mm512_set1_epi8((char)c));
  }
}

/// Three planes of i against six of j at a time: eighteen counters stay in registers.
__attribute__((target("avx512f,avx512bw,avx512vpopcntdq"))) static void shared_avx512(
    const uint64_t *i, const uint64_t *j, size_t words, size_t categories, uint64_t *table) {
  enum { rows = 3 };
  for (size_t p = 0; p < categories; p += rows)
    for (size_t q = 0; q < categories; q += plane_tile) {
      __m512i counts[rows][plane_tile];
      for (int u = 0; u < rows; u++)
        for (int v = 0; v < plane_tile; v++) counts[u][v] = _mm512_setzero_si512();
      for (size_t w = 0; w < words; w += 8) {
        __m512i a[rows];
#pragma clang loop unroll(full)
        for (size_t u = 0; u < rows; u++)
          a[u] = _mm512_loadu_si512(i + (p + u) * plane_words + w);
#pragma clang loop unroll(full)
        for (size_t v = 0; v < plane_tile; v++) {
          __m512i b = _mm512_loadu_si512(j + (q + v) * plane_words + w);
#pragma clang loop unroll(full)
          for (int u = 0; u < rows; u++)
            counts[u][v] = _mm512_add_epi64(
                counts[u][v], _mm512_popcnt_epi64(_mm512_and_si512(a[u], b)));
        }
      }
      for (size_t u = 0; u < rows && p + u < categories; u++)
        for (size_t v = 0; v < plane_tile && q + v < categories; v++)
          table[(p + u) * categories + q + v] +=
              (uint64_t)_mm512_reduce_add_epi64(counts[u][v]);
    }
}

#endif

/// Takes the rows out of all planes in which some column is missing.
static void keep_complete(
    uint64_t *planes, size_t count, size_t height, size_t words) {
  const size_t column = height * plane_words;
  for (size_t w = 0; w < words; w++) {
    uint64_t kept = ~0ull;
    for (size_t i = 0; i < count; i++) {
      uint64_t present = 0;
      for (size_t c = 0; c < height; c++) present |= planes[i * column + c * plane_words + w];
      kept &= present;
    }
    for (size_t plane = 0; plane < count * height; plane++) planes[plane * plane_words + w] &= kept;
  }
}

void ck_pair_tables(
    const struct ck_codes *codes, enum ck_way way, void *space, uint64_t *tables) {
  build_planes build = build_portable;
  count_shared shared = shared_portable;
#if defined(__x86_64__)
  if (way == ck_avx2) build = build_avx2, shared = shared_avx2;
  if (way == ck_avx512) build = build_avx512, shared = shared_avx512;
#endif
  const size_t height = padded(codes->categories), column = height * plane_words;
  uint64_t *planes = space;
  memset(planes, 0, ck_space(codes->count, codes->categories));
  for (size_t row = codes->first; row < codes->last; row += block_rows) {
    size_t rows = codes->last - row < block_rows ? codes->last - row : block_rows;
    size_t whole = rows / 64, rest = rows % 64;
    size_t words = (whole + (rest > 0) + 7) / 8 * 8;
    for (size_t i = 0; i < codes->count; i++) {
      const uint8_t *cells = codes->columns[i] + row;
      build(cells, whole, codes->categories, planes + i * column);
      // What is left of the rows, and nobody behind it up to whole registers.
      uint8_t tail[512];
      memset(tail, 255, sizeof tail);
      memcpy(tail, cells + 64 * whole, rest);
      build(tail, words - whole, codes->categories, planes + i * column + whole);
    }
    if (codes->complete) keep_complete(planes, codes->count, height, words);
    uint64_t *table = tables;
    for (size_t i = 0; i < codes->count; i++)
      for (size_t j = i; j < codes->count; j++) {
        shared(planes + i * column, planes + j * column, words, codes->categories, table);
        table += codes->categories * codes->categories;
      }
  }
}
