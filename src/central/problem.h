// Says in RFC 9457 problem documents what went wrong and, by the status, what the caller does next.
#pragma once

#include "base/failure.h"
#include "central/httpmessage.h"

#include <string_view>

namespace piketboek {

/// The status's own phrase ("Not Found").
std::string_view statusPhrase(int status);

HttpResponse problem(int status, std::string_view detail);

HttpResponse problem(const Failure &failure);

} // namespace piketboek
