#include "registers/provisionalnumber.h"

namespace piketboek {

Label provisionalNumber(const std::string &name, std::string_view exercise)
{
    if (exercise == "exercise")
        return inBothTongues("OEF-" + name);
    return exercise == "demo" ? inBothTongues("DEMO-" + name)
                              : Label{name + " (voorlopig)", name + " (provisional)"};
}

} // namespace piketboek
