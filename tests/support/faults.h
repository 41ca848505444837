// What can happen to one request between a tablet and the central log.
#pragma once

#include <array>

namespace piketboek {

enum class Fault {
    None,
    RequestLost,
    AnswerLost,
    Duplicated,
    DelayedPastTheNext,
    RequestCut,
    AnswerCut,
    Answers500,
    Answers503,
    Answers504AfterTheDeed,
    CaptivePortal,
    Redirected,
    CentralKilledBefore,
    CentralKilledAfter,
    CentralRestored,
    TabletKilledBefore,
    TabletKilledAfter,
    DiskFull,
    TabletCopied,
};

inline constexpr std::array<const char *, 19> faultNames = {"none",
                                                            "request lost",
                                                            "answer lost",
                                                            "duplicated",
                                                            "delayed past the next",
                                                            "request cut in its body",
                                                            "answer cut in its body",
                                                            "500",
                                                            "503",
                                                            "504 after the deed",
                                                            "captive portal",
                                                            "redirected",
                                                            "central killed before it read the request",
                                                            "central killed before it answered",
                                                            "central restored from an older backup",
                                                            "tablet killed before it asked",
                                                            "tablet killed before it read the answer",
                                                            "disk full",
                                                            "tablet copied"};

inline constexpr int faultKinds = static_cast<int>(faultNames.size());

} // namespace piketboek
