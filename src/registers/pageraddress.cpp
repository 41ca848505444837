#include "registers/pageraddress.h"

#include <algorithm>

namespace piketboek {

namespace {

using Kind = PagerText::Kind;
using Pieces = std::vector<PagerPiece>;

bool isOpen(const PagerPiece &piece)
{
    return piece.open;
}

bool isNumber(const PagerPiece &piece)
{
    return piece.kind == Kind::Unit || piece.kind == Kind::IncidentNumber || piece.kind == Kind::TripNumber;
}

bool saysPage(const PagerPiece &piece)
{
    return piece.kind == Kind::Priority || piece.kind == Kind::Urgency || piece.kind == Kind::TalkGroup ||
           piece.kind == Kind::Scale || piece.kind == Kind::Classification;
}

bool isLetterOrDigit(char c)
{
    return isLetter(c) || isDigit(c);
}

// 12, 12a, 12-3, 12A-bis. The 2e of 2e Opbouwstraat is none.
bool isHouseNumber(std::string_view text)
{
    const size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    std::string_view behind = text.substr(digits);
    if (digits == 0 || digits > 4 || behind == "e")
        return false;
    if (!behind.empty() && isLetter(behind[0]))
        behind.remove_prefix(1);
    const bool addition = behind.size() >= 2 && behind.size() <= 5 && behind[0] == '-';
    return behind.empty() || (addition && std::ranges::all_of(behind.substr(1), isLetterOrDigit));
}

// Looks between the classification and the numbers at the end, where a page has its address.
class Address
{
public:
    explicit Address(Pieces &pieces) : m_pieces(pieces)
    {
        const auto classified = std::ranges::find(pieces, Kind::Classification, &PagerPiece::kind);
        m_classified = classified != pieces.end();
        const auto begin = m_classified ? classified + 1 : pieces.begin();
        m_begin = static_cast<size_t>(begin - pieces.begin());
        const auto end = std::find_if(std::find_if(begin, pieces.end(), isOpen), pieces.end(), isNumber);
        m_end = static_cast<size_t>(end - pieces.begin());
        m_isPage = std::ranges::any_of(pieces, saysPage);
    }

    void findTown(std::span<const std::string> towns)
    {
        const PagerWords last = lastWords();
        size_t longest = 0;
        std::string_view name;
        for (const std::string &town : towns) {
            const std::vector<PagerWord> words = PagerWord::of(town);
            if (words.size() <= longest || words.size() > last.size() ||
                !beginsWith(last.last(words.size()), words))
                continue;
            longest = words.size();
            name = town;
        }
        if (longest > 0)
            makeTown(last.last(longest), name);
    }

    void findHouseNumber()
    {
        for (size_t i = m_begin + 1; i < m_end; ++i) {
            if (!isHouseNumberAt(i))
                continue;
            m_pieces[i] = {Kind::HouseNumber, m_pieces[i].words, std::string(m_pieces[i].words[0].core)};
            return;
        }
    }

    void findPlace()
    {
        bool beforeMark = false;
        for (size_t i = m_end; i-- > 0;) {
            if (!m_pieces[i].open)
                beforeMark = followsPlace(m_pieces[i].kind);
            else if (beforeMark || (m_classified && i >= m_begin))
                m_pieces[i].kind = Kind::Place;
        }
    }

private:
    PagerWords lastWords() const
    {
        size_t end = m_end;
        while (end > m_begin && !m_pieces[end - 1].open)
            --end;
        size_t begin = end;
        while (begin > m_begin && m_pieces[begin - 1].open)
            --begin;
        return begin < end ? PagerWords(m_pieces[begin].words.data(), end - begin) : PagerWords();
    }

    void makeTown(PagerWords words, std::string_view name)
    {
        const auto isFirst = [words](const PagerPiece &piece) { return piece.words.data() == words.data(); };
        const auto first = std::ranges::find_if(m_pieces, isFirst);
        *first = {Kind::Town, words, std::string(name)};
        m_pieces.erase(first + 1, first + static_cast<ptrdiff_t>(words.size()));
        m_end -= words.size() - 1;
    }

    bool isHouseNumberAt(size_t i) const
    {
        const PagerPiece &piece = m_pieces[i];
        const bool behindWord = piece.open && m_pieces[i - 1].open;
        const Kind next = i + 1 < m_pieces.size() ? m_pieces[i + 1].kind : Kind::Unit;
        const bool goesOn = i + 1 < m_pieces.size() && m_pieces[i + 1].open;
        return behindWord && !goesOn && isHouseNumber(piece.words[0].core) &&
               (m_isPage || next == Kind::Postcode || next == Kind::Town);
    }

    bool followsPlace(Kind kind) const
    {
        return kind == Kind::HouseNumber || kind == Kind::Postcode || kind == Kind::Marker ||
               (kind == Kind::Town && m_isPage);
    }

    Pieces &m_pieces;
    size_t m_begin = 0;
    size_t m_end = 0;
    bool m_classified = false;
    bool m_isPage = false;
};

} // namespace

void findAddress(std::vector<PagerPiece> &pieces, std::span<const std::string> towns)
{
    Address address(pieces);
    address.findTown(towns);
    address.findHouseNumber();
    address.findPlace();
}

} // namespace piketboek
