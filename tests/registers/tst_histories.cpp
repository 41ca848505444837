#include "journal/wire.h"
#include "registers/acts.h"
#include "registers/recordstate.h"
#include "registers/remarks.h"
#include "registers/town.h"
#include "support/seed.h"

#include <QtTest>

#include <array>

using namespace piketboek;

namespace {

constexpr size_t devices = 4;
constexpr int rounds = 20;

std::string somewhen(Random &random)
{
    return "2020-02-03T14:" + std::to_string(10 + pick(random, 5)) + "+01:00";
}

std::string someCategory(Random &random)
{
    static const std::array<std::string, 4> categories = {"fire", "other", "extreme_weather", "odd"};
    return categories[pick(random, categories.size())];
}

std::string someKey(Random &random)
{
    static const std::array<std::string, 3> keys = {"alarm", "on_scene", "end"};
    return keys[pick(random, keys.size())];
}

EntryId someEntry(Random &random, const Town &town)
{
    return town.id(pick(random, town.size()));
}

Draft someAct(Random &random, const Town &town)
{
    switch (pick(random, 14)) {
    case 0:
    case 1:
    case 2:
        return line("rook");
    case 3:
        return at(line("rook"), pick(random, 2) ? somewhen(random) : "2020-02-30");
    case 4:
    case 5:
        return set("category", someCategory(random));
    case 6:
        return setCovered("place", "Markt");
    case 7:
        return pressed(someKey(random), somewhen(random));
    case 8:
        return voided(someKey(random));
    case 9:
        return grip(static_cast<int>(pick(random, 6)));
    case 10:
        return about("correct", someEntry(random, town));
    case 11:
        return about("settle", someEntry(random, town));
    case 12:
        return pick(random, 5) ? callout("false") : mistake();
    default:
        return takeBack(someEntry(random, town));
    }
}

// Devices write, push and pull as it comes; now and then the central log is put back from a backup.
Town someHistory(Random &random)
{
    Town town(devices);
    town.setClock(1, 90'000);
    town.setClock(2, -3'600'000);
    town.write(0, open(someCategory(random)));
    for (int step = 0; step < 80; ++step) {
        const size_t device = pick(random, devices);
        const size_t what = pick(random, 40);
        if (what < 20)
            town.write(device, someAct(random, town));
        else if (what < 29)
            town.push(device);
        else if (what < 38)
            town.pull(device);
        else if (what == 38)
            town.pretendToHaveSeen(device, town.last() + 1000);
        else
            town.restore(town.last() / 2);
    }
    return town;
}

// As another program holds it: read from the wire, without any disclosure.
std::vector<PlacedEntry> withoutDisclosures(const Town &town)
{
    std::vector<PlacedEntry> placed = town.placed();
    for (size_t i = 0; i < placed.size(); ++i) {
        std::string line;
        wire::append(line, placed[i].serial, placed[i].received, town.entry(i).envelope, "[]");
        line.pop_back();
        placed[i].envelope = std::get<wire::EntryLine>(*wire::read(line)).envelope;
    }
    return placed;
}

bool sets(const PlacedEntry &entry, const std::string &field)
{
    const Envelope &envelope = entry.envelope;
    if (envelope.act == "time")
        return timeField(envelope.plain.text("time")) == field;
    const bool setting = envelope.act == "open" || envelope.act == "set" || envelope.act == "grip";
    return setting && (envelope.plain.find(field) || envelope.coverOf(field));
}

std::set<EntryId> namedBy(const std::vector<Choice> &choices)
{
    std::set<EntryId> ids;
    for (const Choice &choice : choices)
        ids.insert(choice.by);
    return ids;
}

} // namespace

class TstHistories : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_random = piketboek::random(); }
    void anyOrderOfArrivalGivesTheSameRecord();
    void withAndWithoutDisclosuresTheRecordIsTheSame();
    void soundLinesMayBeLeftOut();
    void everyFieldKeepsWhatNoOtherSetHasSeen();
    void noFieldIsWithoutAValueWhateverWasPretended();
    void whatWasPushedAgainAfterARestoreIsTheSameForAll();

private:
    Random m_random;
};

void TstHistories::anyOrderOfArrivalGivesTheSameRecord()
{
    for (int round = 0; round < rounds; ++round) {
        std::vector<PlacedEntry> entries = someHistory(m_random).placed();
        const RecordState state = RecordState::fold(entries);
        for (int order = 0; order < 5; ++order) {
            std::ranges::shuffle(entries, m_random);
            QVERIFY(RecordState::fold(entries) == state);
        }
    }
}

void TstHistories::withAndWithoutDisclosuresTheRecordIsTheSame()
{
    for (int round = 0; round < rounds; ++round) {
        const Town town = someHistory(m_random);
        QVERIFY(RecordState::fold(withoutDisclosures(town)) == RecordState::fold(town.placed()));
    }
}

void TstHistories::soundLinesMayBeLeftOut()
{
    for (int round = 0; round < rounds; ++round) {
        const std::vector<PlacedEntry> all = someHistory(m_random).placed();
        std::vector<PlacedEntry> head;
        std::set<EntryId> left;
        for (const PlacedEntry &entry : all) {
            if (entry.envelope.act != "line" || !brokenRule(entry).empty() || pick(m_random, 4) == 0)
                head.push_back(entry);
            else
                left.insert(entry.envelope.id);
        }
        const OtherLines others{static_cast<int64_t>(left.size()),
                                [&](const EntryId &id) { return left.contains(id); }};
        QVERIFY(RecordState::fold(head, others) == RecordState::fold(all));
    }
}

void TstHistories::everyFieldKeepsWhatNoOtherSetHasSeen()
{
    for (int round = 0; round < rounds; ++round) {
        const std::vector<PlacedEntry> all = someHistory(m_random).placed();
        const RecordState state = RecordState::fold(all);
        for (const auto &[field, choices] : state.fields) {
            std::set<EntryId> unseen;
            for (const PlacedEntry &entry : all) {
                const auto standing = [&](const PlacedEntry &other) {
                    return sets(other, field) && !state.withdrawn.contains(other.envelope.id);
                };
                const auto over = [&](const PlacedEntry &other) {
                    return standing(other) && hasSeen(other, entry);
                };
                if (standing(entry) && std::ranges::none_of(all, over))
                    unseen.insert(entry.envelope.id);
            }
            QVERIFY(std::ranges::includes(unseen, namedBy(choices)));
            QVERIFY(choices.front().covered ? unseen == namedBy(choices) : !choices.empty());
        }
    }
}

void TstHistories::noFieldIsWithoutAValueWhateverWasPretended()
{
    for (int round = 0; round < rounds; ++round) {
        Town town = someHistory(m_random);
        for (size_t device = 0; device < devices; ++device) {
            town.pretendToHaveSeen(device, largestInteger);
            town.write(device, set("category", someCategory(m_random)));
            town.push(device);
        }
        const RecordState state = RecordState::fold(town.placed());
        for (const auto &[field, choices] : state.fields)
            QVERIFY2(!choices.empty(), field.c_str());
    }
}

void TstHistories::whatWasPushedAgainAfterARestoreIsTheSameForAll()
{
    for (int round = 0; round < rounds; ++round) {
        Town town = someHistory(m_random);
        town.restore(town.last() / 3);
        std::array<size_t, devices> order = {0, 1, 2, 3};
        std::ranges::shuffle(order, m_random);
        for (const size_t device : order)
            town.push(device);
        std::vector<PlacedEntry> entries = town.placed();
        QVERIFY(std::ranges::all_of(entries, [](const PlacedEntry &entry) { return entry.serial > 0; }));
        const RecordState state = RecordState::fold(entries);
        std::ranges::sort(entries, {}, &PlacedEntry::serial);
        QVERIFY(RecordState::fold(entries) == state);
    }
}

QTEST_GUILESS_MAIN(TstHistories)
#include "tst_histories.moc"
