#include "registers/pagertext.h"

#include "registers/pageraddress.h"
#include "registers/pagerform.h"

#include <algorithm>

namespace piketboek {

namespace {

using Kind = PagerText::Kind;

void keepOnce(std::vector<std::string> &values, const std::string &value)
{
    if (std::ranges::find(values, value) == values.end())
        values.push_back(value);
}

void keepForm(PagerText &text, PagerWords words)
{
    const PagerForm form = PagerForm::at(words).value_or(PagerForm());
    text.classification = form.classification;
    text.category = form.category;
    text.mustChoose = form.mustChoose;
}

std::string *textOf(PagerText &text, Kind kind)
{
    switch (kind) {
    case Kind::Urgency:
        return &text.urgency;
    case Kind::TalkGroup:
        return &text.talkGroup;
    case Kind::HouseNumber:
        return &text.houseNumber;
    case Kind::Postcode:
        return &text.postcode;
    case Kind::Town:
        return &text.town;
    default:
        return nullptr;
    }
}

std::vector<std::string> *listOf(PagerText &text, Kind kind)
{
    switch (kind) {
    case Kind::Officer:
        return &text.officers;
    case Kind::Unit:
        return &text.units;
    case Kind::IncidentNumber:
        return &text.incidentNumbers;
    case Kind::TripNumber:
        return &text.tripNumbers;
    default:
        return nullptr;
    }
}

void keepMeaning(PagerText &text, const PagerPiece &piece)
{
    switch (piece.kind) {
    case Kind::Priority:
        text.priority = piece.value[0] - '0';
        break;
    case Kind::Grip:
        text.grip = piece.value[0] - '0';
        break;
    case Kind::Scale:
        text.scale = static_cast<PagerText::Scale>(piece.value[0] - '0');
        break;
    case Kind::Classification:
        keepForm(text, piece.words);
        break;
    case Kind::Marker:
        text.marker = HectometreMarker::at(piece.words)->marker;
        break;
    default:
        text.contact = text.contact || piece.kind == Kind::Contact;
        text.withdrawn = text.withdrawn || piece.kind == Kind::Withdrawn;
        text.test = text.test || piece.kind == Kind::Test;
    }
}

void keep(PagerText &text, const PagerPiece &piece)
{
    if (std::string *value = textOf(text, piece.kind))
        *value = piece.value;
    else if (std::vector<std::string> *values = listOf(text, piece.kind))
        keepOnce(*values, piece.value);
    else
        keepMeaning(text, piece);
}

void append(std::string &text, std::string_view words)
{
    text += text.empty() ? "" : " ";
    text += words;
}

void addPart(std::vector<PagerText::Part> &parts, const PagerPiece &piece)
{
    const bool isRun = piece.kind == Kind::Place || piece.kind == Kind::Rest;
    if (parts.empty() || parts.back().kind != piece.kind || !isRun)
        parts.push_back({piece.kind, {}});
    for (const PagerWord &word : piece.words)
        append(parts.back().words, word.written);
}

std::string wordsOf(const PagerText &text, Kind kind)
{
    std::string words;
    for (const PagerText::Part &part : text.parts) {
        if (part.kind == kind)
            append(words, part.words);
    }
    return words;
}

// A scale is one of a fire, and to call the control room is a call-out of its own.
void suggestCategory(PagerText &text)
{
    if (!text.classification.empty() || (text.scale == PagerText::Scale::None && !text.contact))
        return;
    text.category = text.scale == PagerText::Scale::None ? "other" : "fire";
    text.mustChoose = false;
}

PagerText textFrom(const std::vector<PagerPiece> &pieces)
{
    PagerText text;
    for (const PagerPiece &piece : pieces) {
        addPart(text.parts, piece);
        keep(text, piece);
    }
    text.place = wordsOf(text, Kind::Place);
    text.place.erase(text.place.find_last_not_of(",;:") + 1);
    text.rest = wordsOf(text, Kind::Rest);
    suggestCategory(text);
    return text;
}

} // namespace

Result<PagerText> PagerText::read(std::string_view text, std::span<const std::string> towns)
{
    if (text.size() > limit)
        return fail(Remedy::AskAgain, "a pager text has at most 4096 bytes: give one message at a time");
    const std::vector<PagerWord> words = PagerWord::of(text);
    std::vector<PagerPiece> pieces = PagerPiece::of(words);
    findAddress(pieces, towns);
    return textFrom(pieces);
}

} // namespace piketboek
