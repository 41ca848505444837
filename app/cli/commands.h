// The commands of the program: each adds its options, and what it does to the session when it is chosen.
#pragma once

#include "session.h"

#include <CLI/CLI.hpp>

namespace piketboek {

void addImport(CLI::App &app, Session &session);
void addWrite(CLI::App &app, Session &session);
void addRecords(CLI::App &app, Session &session); ///< set, status, link, unlink, merge, unmerge
void addAttach(CLI::App &app, Session &session);  ///< attach, files
void addList(CLI::App &app, Session &session);    ///< list, show, numbers
void addRetention(CLI::App &app, Session &session);
void addTimeline(CLI::App &app, Session &session);
void addReport(CLI::App &app, Session &session);
void addSituation(CLI::App &app, Session &session); ///< situation, handover
void addSync(CLI::App &app, Session &session);
void addExport(CLI::App &app, Session &session);
void addUpkeep(CLI::App &app, Session &session);   ///< verify, rebuild
void addCentral(CLI::App &app, Session &session);  ///< token add, central-verify
void addRegister(CLI::App &app, Session &session); ///< register-options

} // namespace piketboek
