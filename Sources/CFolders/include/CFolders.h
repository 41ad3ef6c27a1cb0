#pragma once

/// Exchanges two paths of one file system in a single step, so that nobody ever sees neither.
/// Returns 0, or the errno: ENOSYS and EINVAL where the kernel or file system cannot do it.
int cfolders_exchange(const char *a, const char *b);

/// Has the kernel begin to write a file's pages to the disk, without waiting for it. Where it cannot,
/// nothing happens: a later fsync does it all.
void cfolders_begin_writing(int file);
