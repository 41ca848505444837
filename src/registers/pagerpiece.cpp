#include "registers/pagerpiece.h"

#include "registers/pagerform.h"
#include "registers/pagersign.h"

#include <set>

namespace piketboek {

namespace {

using Kind = PagerText::Kind;

bool isOnlyOne(Kind kind)
{
    return kind == Kind::Priority || kind == Kind::TalkGroup || kind == Kind::Scale || kind == Kind::Grip ||
           kind == Kind::Marker || kind == Kind::Postcode;
}

class Scan
{
public:
    explicit Scan(PagerWords words) : m_left(words) {}

    std::vector<PagerPiece> pieces()
    {
        while (!m_left.empty())
            take(next());
        return std::move(m_pieces);
    }

private:
    PagerPiece next() const
    {
        if (const auto sign = PagerSign::at(m_left, m_before))
            return {sign->kind, m_left.first(sign->words), sign->value};
        const bool bracketed = m_left.front().bracketed;
        const bool mayClassify = !bracketed && !m_seen.contains(Kind::Classification);
        if (const auto form = mayClassify ? PagerForm::at(m_left) : std::nullopt)
            return {Kind::Classification, m_left.first(form->words)};
        return {.words = m_left.first(1), .open = !bracketed};
    }

    void take(PagerPiece piece)
    {
        m_left = m_left.subspan(piece.words.size());
        m_before.front = m_before.front && !piece.open;
        m_before.urgent = m_before.urgent || piece.kind == Kind::Priority || piece.kind == Kind::Urgency;
        if (const bool again = !m_seen.insert(piece.kind).second; again && isOnlyOne(piece.kind))
            piece.kind = Kind::Rest;
        m_pieces.push_back(std::move(piece));
    }

    PagerWords m_left;
    PagerSign::Before m_before;
    std::set<Kind> m_seen;
    std::vector<PagerPiece> m_pieces;
};

} // namespace

std::vector<PagerPiece> PagerPiece::of(PagerWords words)
{
    return Scan(words).pieces();
}

} // namespace piketboek
