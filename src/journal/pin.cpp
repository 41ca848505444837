#include "journal/pin.h"

#include <sodium.h>

#include <algorithm>

namespace piketboek {

Pin::Pin(std::string_view digits) : m_count(digits.size())
{
    std::ranges::copy(digits, m_digits.begin());
}

Pin::~Pin()
{
    sodium_memzero(m_digits.data(), m_digits.size());
}

Result<Pin> Pin::read(std::string_view typed)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (typed.size() < 4 || typed.size() > 12 || !std::ranges::all_of(typed, isDigit))
        return fail(Remedy::AskAgain, "a PIN is 4 to 12 digits");
    return Pin(typed);
}

} // namespace piketboek
