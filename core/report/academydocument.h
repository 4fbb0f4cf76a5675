#pragma once

#include "report/document.h"

namespace polku {
struct Academy;
}

namespace polku::report {

/// A document about an academy, of which only title, subject and blocks are missing: who made it and when, what it is
/// when the academy is for practice, and what stands at the foot of each page.
Document academyDocument(const Academy &academy, const Words &words, QDate date);

} // namespace polku::report
