#include "console.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace piketboek {

int exitCode(Remedy remedy)
{
    switch (remedy) {
    case Remedy::AskAgain:
    case Remedy::SignIn:
        return 2;
    case Remedy::TryLater:
        return 3;
    case Remedy::ShowOfficer:
    case Remedy::StopAndKeep:
        return 1;
    }
    return 1;
}

void say(std::string_view text)
{
    (void)std::fwrite(text.data(), 1, text.size(), stdout);
}

void complain(std::string_view sentence)
{
    const char *end = sentence.ends_with('.') ? "" : ".";
    (void)std::fprintf(stderr, "piketboekctl: %.*s%s\n", static_cast<int>(sentence.size()), sentence.data(),
                       end);
}

Result<void> allSaid()
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return {};
    return fail(Remedy::TryLater, std::string("the output could not be written: ") + std::strerror(errno));
}

void Progress::tell(int64_t count)
{
    if (Moment::now() < m_next || ::isatty(STDERR_FILENO) == 0)
        return;
    m_next = Moment::now() + std::chrono::milliseconds(200);
    m_shown = true;
    (void)std::fprintf(stderr, "\r%s: %lld ", m_what.c_str(), static_cast<long long>(count));
}

Progress::~Progress()
{
    if (m_shown)
        (void)std::fputs("\r\x1b[K", stderr);
}

} // namespace piketboek
