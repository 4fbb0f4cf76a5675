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

} // namespace polku::ui
