// A Fleet around a central log in this process, and what has to hold once all its tablets are quiet.
#pragma once

#include "support/centralhere.h"
#include "support/fleet.h"

#include <QTest>

namespace piketboek {

inline Fleet::MakeCentral here()
{
    return [](const std::string &directory) { return std::make_unique<CentralHere>(directory); };
}

} // namespace piketboek

#define QUIET(fleet)                                                                                         \
    do {                                                                                                     \
        const std::string trouble = (fleet).settle();                                                        \
        QVERIFY2(trouble.empty(), trouble.c_str());                                                          \
        const std::string wrong = (fleet).wrong();                                                           \
        QVERIFY2(wrong.empty(), wrong.c_str());                                                              \
    } while (false)
