#include "publish/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace polku::publish {

void forEachInParallel(int count, const std::function<void(int)> &work)
{
    std::atomic<int> next = 0;
    std::mutex guard;
    std::exception_ptr thrown;
    const auto run = [&]() {
        for (int i = next++; i < count; i = next++) {
            try {
                work(i);
            } catch (...) {
                const std::scoped_lock lock(guard);
                if (!thrown)
                    thrown = std::current_exception();
            }
        }
    };
    {
        const int cores = static_cast<int>(std::thread::hardware_concurrency());
        std::vector<std::jthread> others;
        try {
            for (int i = 1; i < std::min(cores, count); ++i)
                others.emplace_back(run);
        } catch (const std::system_error &) {
            // The system gives no more threads: those there are do the work.
        }
        run();
    }
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace polku::publish
