// A Pin is the four to twelve digits an officer typed; its bytes are wiped when it goes.
#pragma once

#include "base/failure.h"

#include <array>
#include <string_view>

namespace piketboek {

class Pin
{
public:
    /// AskAgain for anything but 4 to 12 of the digits 0 to 9. What was typed is the caller's to wipe.
    static Result<Pin> read(std::string_view typed);
    ~Pin();
    Pin(Pin &&) = default;
    Pin &operator=(Pin &&) = delete;

    std::string_view digits() const { return {m_digits.data(), m_count}; }

private:
    explicit Pin(std::string_view digits);

    std::array<char, 12> m_digits{};
    size_t m_count;
};

} // namespace piketboek
