#include "central/storeaddress.h"

#include <string_view>

namespace piketboek {

Result<std::string> fileOfStore(const std::string &address)
{
    constexpr std::string_view engine = "sqlite:";
    if (!address.starts_with(engine) || address.size() == engine.size())
        return fail(Remedy::AskAgain,
                    "a store is named sqlite:FILE, for example sqlite:/var/lib/piketboek/central.sqlite");
    return address.substr(engine.size());
}

} // namespace piketboek
