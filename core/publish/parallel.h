#pragma once

#include <functional>

namespace polku::publish {

/// Calls `work(i)` for every i from 0 to `count` - 1, in this thread and in as many others as the machine has cores
/// for, and returns when all are done. Calls may run at the same time and in any order: each may write only what
/// belongs to its i. When calls throw, the others are still made, and the first exception caught is thrown here.
void forEachInParallel(int count, const std::function<void(int)> &work);

} // namespace polku::publish
