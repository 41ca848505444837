// The daily twentieth of a fuzz target: random changes to its seeds, without coverage. SAMPLE SEEDS ROUNDS
// [NUMBER]; the number it prints repeats the run.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

namespace {

using Dice = std::mt19937_64;

size_t below(Dice &dice, size_t bound)
{
    return bound == 0 ? 0 : dice() % bound;
}

std::vector<std::string> seedsIn(const char *directory)
{
    std::vector<std::filesystem::path> paths;
    for (const auto &file : std::filesystem::directory_iterator(directory))
        paths.push_back(file.path());
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> seeds;
    for (const auto &path : paths) {
        std::ifstream stream(path, std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    return seeds;
}

void change(std::string &text, const std::string &other, Dice &dice)
{
    constexpr std::string_view telling = "\"[]{},:;\\\n\r0-9e.\xEF\xBB\xBF\xC3\x80 u";
    const size_t at = below(dice, text.size() + 1);
    const size_t length = below(dice, 16);
    switch (below(dice, 6)) {
    case 0:
        text.erase(at, length);
        break;
    case 1:
        text.insert(at, std::string(text.substr(at, length)));
        break;
    case 2:
        text.insert(at, 1, telling[below(dice, telling.size())]);
        break;
    case 3:
        text = text.substr(0, at) + other.substr(below(dice, other.size()));
        break;
    case 4:
        text.insert(at, 1, static_cast<char>(dice()));
        break;
    default:
        if (at < text.size())
            text[at] = static_cast<char>(text[at] ^ (1 << below(dice, 8)));
    }
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 3)
        return 2;
    const auto number = count > 3 ? std::stoull(arguments[3]) : std::random_device()();
    std::printf("seed %llu\n", static_cast<unsigned long long>(number));
    std::fflush(stdout);
    const std::vector<std::string> seeds = seedsIn(arguments[1]);
    Dice dice(number);
    for (long round = std::stol(arguments[2]); round > 0; --round) {
        std::string text = seeds.at(below(dice, seeds.size()));
        for (size_t changes = below(dice, 4); changes > 0; --changes)
            change(text, seeds.at(below(dice, seeds.size())), dice);
        LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(text.data()), text.size());
    }
    return 0;
}
