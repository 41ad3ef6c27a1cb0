#include <sqlite3.h>

// What Swift cannot call: functions with a variable number of arguments, and a file's methods.

/// Distrusts what stands in the file: views and tables may not call functions with side effects,
/// and a misspelt column in double quotes is a fault, not a text.
static inline void sqlite_distrust(sqlite3 *database) {
  sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
  sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0);
  sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, (int *)0);
}

/// Reads the file's first bytes through SQLite's own descriptor, since closing another one would
/// drop the locks that SQLite holds (fcntl locks belong to the process). Zeros fill up what a
/// short file lacks. SQLITE_OK, or what went wrong.
static inline int sqlite_read_start(sqlite3 *database, void *bytes, int count) {
  sqlite3_file *file = 0;
  int status = sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  if (status != SQLITE_OK) return status;
  if (file == 0 || file->pMethods == 0) return SQLITE_CANTOPEN;
  status = file->pMethods->xRead(file, bytes, count, 0);
  return status == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : status;
}
