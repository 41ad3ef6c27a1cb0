import Foundation

/// Ends at once on Ctrl-C or a polite kill, with the status that shells expect. What was being
/// written is a neighbour of the release folder, so the earlier release stands.
func endOnInterrupt() {
  for (signal, status) in [(SIGINT, Int32(130)), (SIGTERM, Int32(143))] {
    // Two handlers, since a C function pointer cannot hold the status.
    if status == 130 {
      Foundation.signal(signal) { _ in _exit(130) }
    } else {
      Foundation.signal(signal) { _ in _exit(143) }
    }
  }
  // A program that starts us from a thread of its own may hand down a mask that holds them back.
  var signals = sigset_t()
  sigemptyset(&signals)
  for signal in [SIGINT, SIGTERM] { sigaddset(&signals, signal) }
  pthread_sigmask(SIG_UNBLOCK, &signals, nil)
}
