#include "exchange/wavsound.h"

#include <algorithm>
#include <optional>

namespace piketboek {

namespace {

constexpr size_t headLength = 12; // RIFF, its length, WAVE
constexpr size_t formLength = 16;
constexpr uint32_t plainSamples = 1;
constexpr uint32_t toldFurtherOn = 0xFFFE; // WAVE_FORMAT_EXTENSIBLE
constexpr size_t placeOfTold = 24;

uint32_t number(std::string_view bytes, size_t at, size_t length)
{
    uint32_t value = 0;
    for (size_t byte = length; byte > 0; --byte)
        value = value << 8 | static_cast<unsigned char>(bytes[at + byte - 1]);
    return value;
}

void put(std::string &bytes, uint32_t value, size_t length)
{
    for (size_t byte = 0; byte < length; ++byte)
        bytes += static_cast<char>(value >> (8 * byte));
}

struct Form
{
    uint32_t channels = 0;
    uint32_t rate = 0;
    uint32_t bits = 0;

    uint32_t block() const { return channels * bits / 8; }
    bool isUsable() const
    {
        return channels >= 1 && channels <= 8 && rate >= 1000 && rate <= 192'000 && bits >= 8 && bits <= 32 &&
               bits % 8 == 0;
    }
    static std::optional<Form> read(std::string_view body)
    {
        if (body.size() < formLength)
            return std::nullopt;
        uint32_t kind = number(body, 0, 2);
        if (kind == toldFurtherOn && body.size() >= placeOfTold + 2)
            kind = number(body, placeOfTold, 2);
        const Form form{number(body, 2, 2), number(body, 4, 4), number(body, 14, 2)};
        return kind == plainSamples && form.isUsable() ? std::optional(form) : std::nullopt;
    }
};

std::string header(const Form &form, uint32_t length)
{
    std::string bytes("RIFF");
    put(bytes, 36 + length, 4);
    bytes += "WAVEfmt ";
    put(bytes, formLength, 4);
    put(bytes, plainSamples, 2);
    put(bytes, form.channels, 2);
    put(bytes, form.rate, 4);
    put(bytes, form.rate * form.block(), 4);
    put(bytes, form.block(), 2);
    put(bytes, form.bits, 2);
    bytes += "data";
    put(bytes, length, 4);
    return bytes;
}

// Only a recorder that was let finish knows where the sound ends; until then all that follows is sound.
std::string_view soundFrom(std::string_view bytes, size_t at, uint32_t said)
{
    const size_t whole = size_t{number(bytes, 4, 4)} + 8;
    const bool isFinished = whole == bytes.size() || whole + 1 == bytes.size();
    return bytes.substr(at, isFinished ? said : std::string_view::npos);
}

} // namespace

Result<WavSound> WavSound::mended(std::string_view bytes)
{
    std::optional<Form> form;
    const bool isWav = bytes.size() > headLength && bytes.starts_with("RIFF") && bytes.substr(8, 4) == "WAVE";
    for (size_t at = headLength; isWav && at + 8 <= bytes.size();) {
        const std::string_view kind = bytes.substr(at, 4);
        const uint32_t length = number(bytes, at + 4, 4);
        at += 8;
        if (kind == "data") {
            std::string_view sound = soundFrom(bytes, at, length);
            sound = sound.substr(0, form ? sound.size() - sound.size() % form->block() : 0);
            if (sound.empty())
                break;
            const auto blocks = static_cast<int64_t>(sound.size() / form->block());
            return WavSound{header(*form, static_cast<uint32_t>(sound.size())) + std::string(sound),
                            blocks * 1000 / form->rate};
        }
        if (length > bytes.size() - at)
            break;
        if (kind == "fmt ")
            form = Form::read(bytes.substr(at, length));
        at += size_t{length} + length % 2;
    }
    return fail(Remedy::AskAgain, "there is no sound in this recording");
}

} // namespace piketboek
