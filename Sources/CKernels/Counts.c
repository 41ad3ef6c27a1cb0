#include "CKernels.h"

#include <string.h>

/// Rows whose sums are held at a time.
enum { score_block = 512 };

void ck_scores(const struct ck_scoring *scoring, size_t first, size_t last, uint8_t *target) {
  const uint8_t categories = (uint8_t)scoring->categories;
  for (size_t start = first; start < last; start += score_block) {
    size_t rows = last - start < score_block ? last - start : score_block;
    uint8_t sums[score_block] = {0}, answered[score_block] = {0};
    for (size_t i = 0; i < scoring->count; i++) {
      const uint8_t *cells = scoring->columns[i] + start;
      // Code c counts as c, or as categories − 1 − c: (c ^ flip) + shift, in bytes that wrap.
      const uint8_t flip = scoring->turned[i] ? 255 : 0;
      const uint8_t shift = scoring->turned[i] ? categories : 0;
      for (size_t r = 0; r < rows; r++) {
        uint8_t present = cells[r] < categories ? 255 : 0;
        sums[r] += (uint8_t)((cells[r] ^ flip) + shift) & present;
        answered[r] += present & 1;
      }
    }
    for (size_t r = 0; r < rows; r++)
      target[start + r] = scoring->places[answered[r] * scoring->width + sums[r]];
  }
}

void ck_cross_counts(const struct ck_cross *cross, size_t rows, uint32_t *counts) {
  enum { block = 1024 };
  const uint8_t most_a = cross->most_a, most_b = cross->most_b;
  const uint16_t width = (uint16_t)(most_b + 1);
  uint16_t places[block];
  for (size_t start = 0; start < rows; start += block) {
    size_t length = rows - start < block ? rows - start : block;
    const uint8_t *a = cross->a + start, *b = cross->b + start;
    for (size_t r = 0; r < length; r++) {
      uint8_t u = a[r] < most_a ? a[r] : most_a, v = b[r] < most_b ? b[r] : most_b;
      places[r] = (uint16_t)(u * width + v);
    }
    for (size_t r = 0; r < length; r++) counts[places[r]]++;
  }
}

size_t ck_count(const uint8_t *cells, size_t rows, uint8_t wanted) {
  size_t found = 0;
  while (rows > 0) {
    // As many as a byte can count.
    size_t length = rows < 255 * 64 ? rows : 255 * 64;
    uint8_t counts[64] = {0};
    size_t r = 0;
    for (; r + 64 <= length; r += 64)
      for (size_t lane = 0; lane < 64; lane++) counts[lane] += cells[r + lane] == wanted;
    for (size_t lane = 0; lane < 64; lane++) found += counts[lane];
    for (; r < length; r++) found += cells[r] == wanted;
    cells += length;
    rows -= length;
  }
  return found;
}

void ck_turn(
    const uint8_t *const *columns, size_t count, size_t first, size_t last, size_t stride,
    uint8_t *rows) {
  enum { block = 256 };
  for (size_t start = first; start < last; start += block) {
    size_t end = last - start < block ? last : start + block;
    for (size_t c = 0; c < count; c++)
      for (size_t r = start; r < end; r++) rows[(r - first) * stride + c] = columns[c][r];
  }
}

/// The sums of one group. `square` holds count² products, the rest of the space is one row's.
static inline __attribute__((always_inline)) void sum_group(
    const struct ck_groups *groups, size_t group, double *space, double *alone, double *joint) {
  const size_t k = groups->count;
  double *square = space, *value = space + k * k, *present = value + k;
  double *n = present + k, *total = n + k, *squares = total + k;
  memset(space, 0, (k * k + 5 * k) * sizeof(double));
  double rows = 0;
  const int32_t last = groups->starts[group + 1];
  for (int32_t place = groups->starts[group]; place < last; place++) {
    const uint8_t *cells = groups->rows + (size_t)groups->order[place] * groups->stride;
    if (place + 16 < last)
      __builtin_prefetch(groups->rows + (size_t)groups->order[place + 16] * groups->stride);
    size_t answered = 0;
    for (size_t c = 0; c < k; c++) {
      int here = cells[c] < groups->missing[c];
      answered += (size_t)here;
      present[c] = here;
      value[c] = groups->values[256 * c + cells[c]];
    }
    for (size_t c = 0; c < k; c++) {
      n[c] += present[c];
      total[c] += value[c];
      squares[c] += value[c] * value[c];
    }
    if (answered < k) continue;
    rows += 1;
    for (size_t c = 0; c < k; c++) joint[1 + c] += value[c];
    for (size_t c = 0; c < k; c++) {
      const double factor = value[c];
      for (size_t d = 0; d < k; d++) square[c * k + d] += factor * value[d];
    }
  }
  joint[0] = rows;
  double *next = joint + 1 + k;
  for (size_t c = 0; c < k; c++) {
    alone[3 * c] = n[c];
    alone[3 * c + 1] = total[c];
    alone[3 * c + 2] = squares[c];
    for (size_t d = 0; d <= c; d++) *next++ = square[c * k + d];
  }
}

typedef void (*sum_groups)(
    const struct ck_groups *, size_t, size_t, double *, double *, double *);

static inline __attribute__((always_inline)) void each_group(
    const struct ck_groups *groups, size_t first, size_t last, double *space, double *alone,
    double *joint) {
  const size_t k = groups->count, width = 1 + k + k * (k + 1) / 2;
  memset(joint, 0, (last - first) * width * sizeof(double));
  for (size_t g = first; g < last; g++)
    sum_group(groups, g, space, alone + (g - first) * 3 * k, joint + (g - first) * width);
}

static void sum_portable(
    const struct ck_groups *groups, size_t first, size_t last, double *space, double *alone,
    double *joint) {
  each_group(groups, first, last, space, alone, joint);
}

#if defined(__x86_64__)

/// The same, compiled for wider registers; without fused products, so that even sums that are not
/// whole come out the same.
__attribute__((target("avx2"))) static void sum_avx2(
    const struct ck_groups *groups, size_t first, size_t last, double *space, double *alone,
    double *joint) {
  each_group(groups, first, last, space, alone, joint);
}

#endif

void ck_group_sums(
    const struct ck_groups *groups, enum ck_way way, size_t first, size_t last, double *space,
    double *alone, double *joint) {
  sum_groups sum = sum_portable;
#if defined(__x86_64__)
  if (way != ck_portable) sum = sum_avx2;
#endif
  sum(groups, first, last, space, alone, joint);
}

void ck_spread_sums(const struct ck_spread *spread, size_t rows, int64_t *sums) {
  enum { block = 1024 };
  const size_t k = spread->count, width = k + 2;
  const uint8_t categories = (uint8_t)spread->categories;
  uint8_t whole[block];
  uint32_t squares[block];
  for (size_t start = 0; start < rows; start += block) {
    size_t length = rows - start < block ? rows - start : block;
    memset(whole, 1, length);
    memset(squares, 0, length * sizeof(uint32_t));
    for (size_t i = 0; i < k; i++) {
      const uint8_t *cells = spread->columns[i] + start;
      for (size_t r = 0; r < length; r++) whole[r] &= cells[r] < categories;
      for (size_t r = 0; r < length; r++) squares[r] += (uint32_t)cells[r] * cells[r];
    }
    const int32_t *groups = spread->groups + start;
    for (size_t r = 0; r < length; r++) {
      if (!whole[r]) continue;
      int64_t *own = sums + (size_t)groups[r] * width;
      own[0] += 1;
      own[1] += squares[r];
      for (size_t i = 0; i < k; i++) own[2 + i] += spread->columns[i][start + r];
    }
  }
}

void ck_tally_counts(const struct ck_tally *tally, size_t rows, int32_t *counts) {
  enum { block = 1024 };
  const uint8_t *places = tally->places;
  const size_t width = tally->width;
  uint32_t targets[block];
  for (size_t start = 0; start < rows; start += block) {
    size_t length = rows - start < block ? rows - start : block;
    const uint8_t *cells = tally->cells + start;
    const int32_t *groups = tally->groups + start;
    for (size_t r = 0; r < length; r++)
      targets[r] = (uint32_t)((size_t)groups[r] * width + places[cells[r]]);
    for (size_t r = 0; r < length; r++) counts[targets[r]]++;
  }
}
