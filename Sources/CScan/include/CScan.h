#pragma once

#include <stddef.h>
#include <stdint.h>

/// How the columns of a delimited text are read the fast way: runs of columns, each all text or all
/// codes of one byte.
struct cscan_run {
  /// Columns in the run.
  int32_t count;
  /// Whether its cells are codes; else they are text.
  int32_t coded;
  /// First coded column, of `tables` and of a row of cells.
  int32_t first;
  /// Whether all tables of the run are the same.
  int32_t alike;
};

struct cscan_plan {
  uint8_t delimiter;
  int32_t run_count;
  const struct cscan_run *runs;
  /// By text column, in file order: the place of its span in a row, or −1 when nobody wants it.
  const int32_t *texts;
  /// 16 cells for each coded column: those of the digits 0–9, and at 10 that of an empty field;
  /// `cscan_unknown` where only the careful way can tell.
  const uint8_t *tables;
  /// Coded columns, and texts that are wanted.
  int32_t coded_count;
  int32_t text_count;
};

enum { cscan_unknown = 250, cscan_slack = 64 };

/// Where a text stands.
struct cscan_span {
  int32_t start;
  int32_t end;
};

/// Ways of reading codes, from the plainest to the fastest that this processor has.
enum cscan_way { cscan_portable = 0, cscan_avx2 = 1, cscan_avx512 = 2 };

/// The fastest way that this processor has.
enum cscan_way cscan_best(void);

/// Reads records from `start` on while they are plain: as many fields as there are columns, each code
/// a digit or nothing and known to its table, each line ended by LF or CRLF. Fields may stand in
/// quotes, whole and without a quote of their own; the span of a text is what is between them.
///
/// - bytes: `count` of them, followed by `cscan_slack` line feeds that may be read and are never
///   taken for data.
/// - limit: records that begin here or later are left.
/// - cells: `coded_count` bytes a row; 16 more may be written after the last. spans: `text_count` a row. ends: where each row's record ends.
/// - rows: at most so many; on return, those read.
///
/// Returns the place of the first record that was not read.
size_t cscan_rows(
    const struct cscan_plan *plan, enum cscan_way way, const uint8_t *bytes, size_t count,
    size_t start, size_t limit, uint8_t *cells, struct cscan_span *spans, int32_t *ends,
    size_t *rows);

/// Writes cells that lie row by row (`width` to a row) column by column: column c of row r goes to
/// `columns[c][r]`.
void cscan_turn(const uint8_t *cells, size_t rows, size_t width, uint8_t *const *columns);

/// How many bytes are `wanted`.
size_t cscan_count(const uint8_t *bytes, size_t count, uint8_t wanted);

enum { cscan_has_zero = 1, cscan_has_high = 2 };

/// Whether there is a byte that is 0, and one that is 0x80 and up: a sum of the two above.
int cscan_unusual(const uint8_t *bytes, size_t count);

/// Place of the first byte from `start` on that is 0x80 and up; `count` when there is none.
size_t cscan_high(const uint8_t *bytes, size_t start, size_t count);
