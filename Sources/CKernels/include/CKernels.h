#pragma once

#include <stddef.h>
#include <stdint.h>

// Counts and sums over columns of codes, one byte a cell. All results are whole numbers, or sums of
// whole numbers that a double holds exactly, so every way of working gives the same.

/// Ways of counting, from the plainest to the fastest that this processor has.
enum ck_way { ck_portable = 0, ck_avx2 = 1, ck_avx512 = 2 };

/// The fastest way that this processor has.
enum ck_way ck_best(void);

/// Columns of codes, and which rows of them to look at.
struct ck_codes {
  /// `count` columns; a cell from `categories` on is missing.
  const uint8_t *const *columns;
  size_t count;
  size_t categories;
  /// Rows first..<last.
  size_t first;
  size_t last;
  /// Whether only rows without a missing cell count.
  int32_t complete;
};

/// Bytes of working space that `ck_pair_tables` needs, 64-byte aligned.
size_t ck_space(size_t count, size_t categories);

/// Adds the contingency table of every pair of columns i ≤ j to `tables`: categories² numbers each,
/// (u, v) at u · categories + v, u being the code of i; pairs in the order (0, 0), (0, 1) … (1, 1) ….
///
/// Each code of each column becomes a plane of bits, one a row; a cell of a table is the number of
/// bits that two planes share.
void ck_pair_tables(
    const struct ck_codes *codes, enum ck_way way, void *space, uint64_t *tables);

/// How to score the answers to `count` items, of `categories` codes each, from 0.
struct ck_scoring {
  const uint8_t *const *columns;
  /// Whether an item is turned: code c counts as categories − 1 − c.
  const uint8_t *turned;
  size_t count;
  size_t categories;
  /// By answered items n and sum s of their codes, at n · width + s: the score's place.
  const uint8_t *places;
  /// count · (categories − 1) + 1; at most 256.
  size_t width;
};

/// Writes the place of each row's score.
void ck_scores(const struct ck_scoring *scoring, size_t first, size_t last, uint8_t *target);

/// Two columns of codes; larger codes than the largest count as that one.
struct ck_cross {
  const uint8_t *a;
  const uint8_t *b;
  uint8_t most_a;
  uint8_t most_b;
};

/// Adds 1 to counts[a · (most_b + 1) + b] for each row.
void ck_cross_counts(const struct ck_cross *cross, size_t rows, uint32_t *counts);

/// How many cells are `wanted`.
size_t ck_count(const uint8_t *cells, size_t rows, uint8_t wanted);

/// Rows of codes in the order of their groups.
struct ck_groups {
  /// Row by row, `stride` bytes each, of which `count` are codes.
  const uint8_t *rows;
  size_t stride;
  size_t count;
  /// 256 values by column and code; codes from `missing`[column] on are missing, their value 0.
  const double *values;
  const uint8_t *missing;
  /// Group g holds the rows order[starts[g]..<starts[g + 1]].
  const int32_t *order;
  const int32_t *starts;
};

/// Writes cells that lie column by column row by row, from row `first` of the columns on.
void ck_turn(
    const uint8_t *const *columns, size_t count, size_t first, size_t last, size_t stride,
    uint8_t *rows);

/// Sums of the groups first..<last, written one after the other.
///
/// - alone: by group 3 · count numbers: of each column n, Σx and Σx² over the rows that have it.
/// - joint: by group 1 + count + count(count + 1)/2 numbers over the rows that have all columns:
///   n, Σx of each column, then Σxy for x ≤ y, y by y.
/// - space: count² + 5 · count doubles.
void ck_group_sums(
    const struct ck_groups *groups, enum ck_way way, size_t first, size_t last, double *space,
    double *alone, double *joint);

/// Columns of codes, and the group of each row.
struct ck_spread {
  /// `count` columns; a cell from `categories` on is missing.
  const uint8_t *const *columns;
  size_t count;
  size_t categories;
  const int32_t *groups;
};

/// Adds to each group's count + 2 numbers, over its rows that have all columns: how many they are,
/// the sum of all squares of their codes, and the sum of each column's codes.
void ck_spread_sums(const struct ck_spread *spread, size_t rows, int64_t *sums);

/// Codes and the group of each row.
struct ck_tally {
  const uint8_t *cells;
  const int32_t *groups;
  /// 256 numbers: the place of each code among a group's counts.
  const uint8_t *places;
  size_t width;
};

/// Adds 1 to counts[group · width + places[code]] for each row.
void ck_tally_counts(const struct ck_tally *tally, size_t rows, int32_t *counts);
