#include "base/uuid.h"

#include <array>

namespace piketboek {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

bool isDash(size_t at)
{
    return at == 8 || at == 13 || at == 18 || at == 23;
}

} // namespace

std::string uuid7(int64_t ms, std::string_view random)
{
    std::array<unsigned char, 16> bytes{};
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<unsigned char>(static_cast<uint64_t>(ms) >> (40 - 8 * i));
    for (size_t i = 0; i < 10; ++i)
        bytes[6 + i] = static_cast<unsigned char>(random[i]);
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0F) | 0x70);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80);
    std::string text;
    for (const unsigned char byte : bytes) {
        if (isDash(text.size()))
            text += '-';
        text += hexDigits[byte >> 4];
        text += hexDigits[byte & 15];
    }
    return text;
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (size_t i = 0; i < text.size(); ++i) {
        if (isDash(i) ? text[i] != '-' : hexDigits.find(text[i]) == std::string_view::npos)
            return false;
    }
    return true;
}

} // namespace piketboek
