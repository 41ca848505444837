// Routes are what the central log answers to over HTTP: version in the path, nouns, no slash at the end.
#pragma once

#include "central/centraljournal.h"
#include "central/httpserver.h"

namespace piketboek {

/// All must outlive the server.
HttpHandler routesTo(CentralJournal &journal, Door &door);

/// The kind of every answer that has lines.
inline constexpr const char *jsonLines = "application/jsonl";

} // namespace piketboek
