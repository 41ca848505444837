#include "base/base64url.h"

#include <array>
#include <cstdint>

namespace piketboek {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

constexpr std::array<int8_t, 256> reverse = [] {
    std::array<int8_t, 256> table{};
    table.fill(-1);
    for (size_t i = 0; i < alphabet.size(); ++i)
        table[static_cast<unsigned char>(alphabet[i])] = static_cast<int8_t>(i);
    return table;
}();

size_t decodedSize(size_t characters)
{
    return characters / 4 * 3 + (characters % 4 == 0 ? 0 : characters % 4 - 1);
}

} // namespace

std::string toBase64Url(std::string_view bytes)
{
    std::string text;
    text.reserve((bytes.size() * 4 + 2) / 3);
    uint32_t held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = (held << 8) | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= 6; bits -= 6)
            text += alphabet[(held >> (bits - 6)) & 63];
    }
    if (bits > 0)
        text += alphabet[(held << (6 - bits)) & 63];
    return text;
}

bool fromBase64Url(std::string_view text, std::span<unsigned char> out)
{
    if (text.size() % 4 == 1 || decodedSize(text.size()) != out.size())
        return false;
    uint32_t held = 0;
    int bits = 0;
    size_t written = 0;
    for (const char character : text) {
        const int8_t value = reverse[static_cast<unsigned char>(character)];
        if (value < 0)
            return false;
        held = (held << 6) | static_cast<uint32_t>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out[written++] = static_cast<unsigned char>(held >> bits);
            held &= (1U << bits) - 1;
        }
    }
    return held == 0;
}

std::optional<std::string> fromBase64Url(std::string_view text)
{
    std::string bytes(decodedSize(text.size()), '\0');
    if (!fromBase64Url(text, {reinterpret_cast<unsigned char *>(bytes.data()), bytes.size()}))
        return std::nullopt;
    return bytes;
}

} // namespace piketboek
