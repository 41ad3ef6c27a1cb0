// Debian keeps the headers in a folder of their own, which only pkg-config tells of.
#if __has_include(<postgresql/libpq-fe.h>)
#include <postgresql/libpq-fe.h>
#else
#include <libpq-fe.h>
#endif
