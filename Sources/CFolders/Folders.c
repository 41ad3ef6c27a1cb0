#define _GNU_SOURCE
#include "CFolders.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

int cfolders_exchange(const char *a, const char *b) {
  return renameat2(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

void cfolders_begin_writing(int file) {
  (void)sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WRITE);
}
