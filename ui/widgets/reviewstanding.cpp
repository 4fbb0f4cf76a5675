#include "widgets/reviewstanding.h"

namespace polku::ui {

Standing standingOf(ReviewState state)
{
    switch (state) {
    case ReviewState::NotStarted:
        return Standing::NotStarted;
    case ReviewState::Draft:
    case ReviewState::Submitted:
        return Standing::OnTrack;
    case ReviewState::Commented:
    case ReviewState::Returned:
        return Standing::NeedsAttention;
    case ReviewState::Approved:
        return Standing::Done;
    }
    Q_UNREACHABLE();
}

Standing standingOf(ProgressState state)
{
    switch (state) {
    case ProgressState::NotStarted:
        return Standing::NotStarted;
    case ProgressState::OnTrack:
        return Standing::OnTrack;
    case ProgressState::NeedsAttention:
        return Standing::NeedsAttention;
    case ProgressState::Late:
        return Standing::Late;
    case ProgressState::Done:
        break;
    }
    return Standing::Done;
}

} // namespace polku::ui
