#pragma once

#include "model/choices.h"
#include "widgets/statebadge.h"

namespace polku::ui {

/// How a review state stands, for shape and colour; the word is the state's own.
Standing standingOf(ReviewState state);
/// The same for how far a team is.
Standing standingOf(ProgressState state);

} // namespace polku::ui
