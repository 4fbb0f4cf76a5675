#pragma once

class QApplication;

namespace polku::bench {

/// Ends the program when its first window has been painted, after printing the moment (nanoseconds of the steady clock,
/// which all processes share) and the resident memory in bytes, 0 where the system does not tell.
void endAtFirstPaint(QApplication &application);

} // namespace polku::bench
