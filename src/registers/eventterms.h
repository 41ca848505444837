// EventTerms are the terms for an event's papers by the municipality's own rules: settings, no law.
#pragma once

namespace piketboek {

/// Weeks are those of the calendar before the day on which it begins; a term includes its last day. The
/// defaults are what Dordrecht published.
struct EventTerms
{
    int finalWeeks = 6;       ///< the final application, class A and A+
    int largeFinalWeeks = 10; ///< the same, class B and C
    int largeConceptWeeks = 14;
    int calendarMonth = 9; ///< of the year before: to be announced for the calendar, class B and C
    int calendarDay = 1;
};

} // namespace piketboek
