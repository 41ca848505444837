// IncidentActs makes the acts an officer does to one incident, ready to be written; it refuses what can not
// be meant.
#pragma once

#include "base/happened.h"
#include "journal/draft.h"
#include "place/areas.h"
#include "place/positionsource.h"
#include "store/reader.h"

#include <QString>

namespace piketboek {

namespace incidentacts {

/// To which files are added when it is written.
Draft attachment(const std::string &record, int64_t at);
/// What tells who somebody is, for who may see that.
Draft person(const std::string &record, const QString &words, int64_t at);
/// A new incident, as one tap knows it: a category, the minute now, "noted".
Draft open(const std::string &record, const std::string &category, const std::string &exercise, int64_t now,
           const std::string &municipality);

Draft line(const std::string &record, const QString &kind, const QString &text, int64_t at);
/// The action was done.
Draft done(const std::string &record, const EntryId &action, const QString &text, int64_t at);
Draft time(const std::string &record, const QString &key, const Happened &happened);
Draft noTime(const std::string &record, const QString &key);
/// A `set` to be filled.
Draft nothing(const std::string &record);
Draft category(const std::string &record, const QString &category);
Draft place(const std::string &record, const QString &words);
/// A plain field in words: they stay as long as the record, and are published.
Draft plainWords(const std::string &record, const char *field, const QString &words);
Draft here(const std::string &record, const Fix &fix, const std::optional<Neighbourhood> &neighbourhood);
/// A place that is said anew is in this neighbourhood, or in none that is known.
void setNeighbourhood(Draft &draft, const std::optional<Neighbourhood> &neighbourhood);
Draft confirm(const std::string &record);
Draft mistake(const std::string &record, const QString &reason);
Draft grip(const std::string &record, int level, const QString &by, const Happened &happened);
Draft correct(const std::string &record, const Line &line, const QString &text);
Draft withdraw(const std::string &record, const EntryId &entry);
/// What was written while nobody was signed in is the writer's.
Draft claim(const std::string &record, const std::vector<EntryId> &entries);

} // namespace incidentacts

} // namespace piketboek
