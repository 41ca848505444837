// All that a person could see on a tablet, as text that is equal on equal tablets.
#pragma once

#include "support/tablet.h"

#include <sstream>

namespace piketboek {

inline void projectAll(Tablet &tablet)
{
    while (!must(tablet.journal().project(500))) {
    }
}

inline void show(std::ostream &out, const EntryId &id)
{
    out << id.device << ':' << id.seq << ' ';
}

inline void show(std::ostream &out, const Line &line)
{
    show(out, line.id);
    out << line.record << ' ' << line.category << ' ' << line.recordState << ' ' << line.withdrawn << ' '
        << line.correctedText << ' ';
    if (line.correctedBy)
        show(out, *line.correctedBy);
    if (line.receipt)
        out << line.receipt->serial << ' ' << line.receipt->received;
    out << '\n';
}

inline void show(std::ostream &out, const RecordRow &row)
{
    out << row.id << ' ' << row.head << ' ' << row.category << ' ' << row.at << ' ' << row.sort << ' '
        << row.state << ' ' << row.exercise << ' ' << row.open << row.counts << ' ' << row.highlight << ' '
        << row.callouts << ' ' << row.falseCallouts << ' ' << row.highestGrip << ' ' << row.remarks << ' '
        << row.conflicts << '\n';
}

inline void show(std::ostream &out, const RecordState &state)
{
    out << state.id << ' ' << state.confirmed << state.mistaken << ' ' << state.lines << '\n';
    for (const auto &[name, choices] : state.fields) {
        for (const Choice &choice : choices) {
            out << name << '=' << choice.value.canonical() << ' ' << choice.moment << ' ';
            show(out, choice.by);
            out << '\n';
        }
    }
}

inline std::string shownOn(Tablet &tablet)
{
    projectAll(tablet);
    const std::unique_ptr<Reader> reader = must(Reader::open(tablet.directory()));
    std::ostringstream out;
    std::set<std::string> records;
    std::set<std::string> lines;
    for (const Line &line : must(reader->timeline({.limit = 100'000}))) {
        std::ostringstream one;
        show(one, line);
        lines.insert(one.str());
        records.insert(line.record);
    }
    for (const std::string &line : lines)
        out << line;
    for (const std::string &record : records) {
        if (record.empty())
            continue;
        if (const std::optional<RecordRow> row = must(reader->record(record)))
            show(out, *row);
        show(out, must(reader->state(record)));
    }
    return out.str();
}

/// The first line that two tablets show differently.
inline std::string firstDifference(const std::string &one, const std::string &other)
{
    std::istringstream lines(one);
    std::istringstream others(other);
    std::string here;
    std::string there;
    while (std::getline(lines, here) && std::getline(others, there) && here == there) {
    }
    return '"' + here + "\" and \"" + there + '"';
}

} // namespace piketboek
