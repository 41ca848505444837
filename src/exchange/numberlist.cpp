#include "exchange/numberlist.h"

#include "base/digits.h"
#include "exchange/recordvalues.h"

#include <algorithm>
#include <charconv>

namespace piketboek {

namespace {

/// A number in its parts, so that they sort by series and then by serial.
struct Numbered
{
    std::string series = {};
    int64_t serial = 0;
    NumberGiven given = {};

    auto key() const { return std::tuple(series, serial); }
};

Numbered read(const NumberGiven &given)
{
    const size_t dash = given.number.rfind('-');
    Numbered numbered{given.number.substr(0, dash), 0, given};
    if (dash != std::string::npos)
        std::from_chars(given.number.data() + dash + 1, given.number.data() + given.number.size(),
                        numbered.serial);
    return numbered;
}

class Listing
{
public:
    Listing(Reader &reader, Language language) : m_reader(reader), m_language(language) {}

    Result<std::vector<NumberedItem>> of(const std::vector<Numbered> &numbers);

private:
    std::string pick(const char *dutch, const char *english) const
    {
        return m_language == Language::English ? english : dutch;
    }
    void addGap(const Numbered *before, const Numbered &next);
    Result<void> addRecord(const Numbered &numbered);
    Result<std::string> standing(const RecordRow &row);

    Reader &m_reader;
    Language m_language;
    std::vector<NumberedItem> m_items;
};

void Listing::addGap(const Numbered *before, const Numbered &next)
{
    const int64_t from = before ? before->serial + 1 : 1;
    if (from >= next.serial)
        return;
    const auto named = [&](int64_t serial) {
        return next.series + '-' + digits(static_cast<int>(serial), 4);
    };
    const bool restored = !before || before->given.byDevice != next.given.byDevice;
    NumberedItem gap{named(from)};
    if (from + 1 < next.serial)
        gap.number += " – " + named(next.serial - 1);
    gap.words = restored ? pick("niet gegeven: het centrale logboek werd teruggezet en ging hoger verder",
                                "not given: the central log was put back and went on higher")
                         : pick("niet hier: nog niet ontvangen, of vernietigd",
                                "not here: not received yet, or destroyed");
    m_items.push_back(std::move(gap));
}

Result<std::string> Listing::standing(const RecordRow &row)
{
    if (row.state == "mistaken")
        return pick("vergissing, telt niet", "a mistake, does not count");
    if (row.exercise != "no")
        return pick("oefening, telt niet", "an exercise, does not count");
    if (row.counts)
        return std::string();
    if (row.state == "unconfirmed")
        return pick("onbevestigd, telt niet", "unconfirmed, does not count");
    const Result<RecordState> head = m_reader.state(row.head);
    if (!head)
        return std::unexpected(head.error());
    const std::string other = head->number().empty() ? row.head : head->number();
    return row.head == row.id
               ? pick("samengevoegd, telt onder een ander nummer", "merged, counts under another number")
               : pick("samengevoegd met ", "merged with ") + other;
}

Result<void> Listing::addRecord(const Numbered &numbered)
{
    const Result<std::optional<RecordRow>> row = m_reader.record(numbered.given.record);
    if (!row)
        return std::unexpected(row.error());
    NumberedItem item{numbered.given.number, numbered.given.record};
    const Description *description = *row ? m_reader.book().find((*row)->registerName) : nullptr;
    if (!description) {
        item.words = pick("het dossier is nog niet hier", "its record is not here yet");
        m_items.push_back(std::move(item));
        return {};
    }
    const Result<RecordState> state = m_reader.state(numbered.given.record);
    const Result<std::string> stands = state ? standing(**row) : std::unexpected(state.error());
    if (!stands)
        return std::unexpected(stands.error());
    item.words = (*row)->at + ' ' + titleOf(*state, *description, m_language);
    if (!stands->empty())
        item.words += " · " + *stands;
    m_items.push_back(std::move(item));
    return {};
}

Result<std::vector<NumberedItem>> Listing::of(const std::vector<Numbered> &numbers)
{
    const Numbered *before = nullptr;
    for (const Numbered &numbered : numbers) {
        if (before && before->series != numbered.series)
            before = nullptr;
        addGap(before, numbered);
        if (const Result<void> added = addRecord(numbered); !added)
            return std::unexpected(added.error());
        before = &numbered;
    }
    return std::move(m_items);
}

} // namespace

Result<std::vector<NumberedItem>> numberList(Reader &reader, int year, Language language)
{
    const Result<std::vector<NumberGiven>> given = reader.numbersGiven();
    if (!given)
        return std::unexpected(given.error());
    std::vector<Numbered> numbers;
    for (const NumberGiven &one : *given) {
        if (year == 0 || one.number.starts_with(digits(year, 4) + '-'))
            numbers.push_back(read(one));
    }
    std::ranges::stable_sort(numbers, {}, &Numbered::key);
    return Listing(reader, language).of(numbers);
}

} // namespace piketboek
