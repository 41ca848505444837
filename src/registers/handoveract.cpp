#include "registers/handoveract.h"

#include "base/happened.h"

namespace piketboek {

namespace {

constexpr size_t mostRecords = 1000; // 50 bytes each, of the 65 536 that an envelope has

int64_t startOf(const PlacedEntry &entry)
{
    const HappenedText text = entry.envelope.happened.value_or(HappenedText{});
    const Result<Happened> happened = Happened::read(text.at, text.zone, text.source);
    return happened ? happened->sortKey() : momentOf(entry);
}

} // namespace

HandoverAct HandoverAct::read(const PlacedEntry &entry)
{
    const Envelope &envelope = entry.envelope;
    HandoverAct act{.by = envelope.id,
                    .from = envelope.plain.text("from"),
                    .to = envelope.plain.text("to"),
                    .role = envelope.plain.text("role"),
                    .way = envelope.plain.text("way"),
                    .offered = envelope.plain.flag("offered"),
                    .exercise = envelope.exercise,
                    .happened = envelope.happened,
                    .at = startOf(entry)};
    for (const Target &target : envelope.about) {
        if (!target.record.empty())
            act.open.push_back(target.record);
    }
    return act;
}

Draft HandoverAct::draft(const std::string &duty) const
{
    Draft draft{.record = duty, .registerName = registerName, .act = "handover"};
    for (const std::string &record : open) {
        if (draft.about.size() < mostRecords)
            draft.about.push_back({{}, record});
    }
    draft.happened = happened;
    draft.exercise = exercise;
    draft.plain = Json::object({{"to", to}, {"role", role}, {"way", way}});
    if (!from.empty())
        draft.plain.set("from", from);
    if (offered)
        draft.plain.set("offered", true);
    return draft;
}

} // namespace piketboek
