#include <cblas.h>

/// Ends OpenBLAS's own threads; weak, since not every build exports it. What we ask of it uses the
/// calling thread alone.
__attribute__((weak)) int blas_thread_shutdown_(void);

static inline void openblas_end_threads(void) {
  openblas_set_num_threads(1);
  if (blas_thread_shutdown_) blas_thread_shutdown_();
}
