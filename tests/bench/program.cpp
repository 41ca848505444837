#include "bench/program.h"

#include "bench/must.h"

#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace piketboek::bench {

namespace {

[[noreturn]] void become(const std::string &name, std::vector<std::string> arguments,
                         const std::map<std::string, std::string> &environment, int output)
{
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    for (const auto &[variable, value] : environment)
        ::setenv(variable.c_str(), value.c_str(), 1);
    const std::string path = std::string(PROGRAMS_DIR) + "/" + name;
    std::vector<char *> list{const_cast<char *>(path.c_str())};
    for (std::string &argument : arguments)
        list.push_back(argument.data());
    list.push_back(nullptr);
    ::execv(path.c_str(), list.data());
    ::_exit(127);
}

double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

Program::Program(const std::string &name, const std::vector<std::string> &arguments,
                 const std::map<std::string, std::string> &environment)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        giveUp("no pipe");
    m_process = ::fork();
    if (m_process == 0)
        become(name, arguments, environment, ends[1]);
    ::close(ends[1]);
    m_output = ends[0];
}

Program::~Program()
{
    end();
    ::close(m_output);
}

std::string Program::line()
{
    size_t end = m_read.find('\n');
    while (end == std::string::npos) {
        char bytes[4096];
        const ssize_t count = ::read(m_output, bytes, sizeof bytes);
        if (count <= 0)
            return {};
        m_read.append(bytes, static_cast<size_t>(count));
        end = m_read.find('\n');
    }
    const std::string line = m_read.substr(0, end);
    m_read.erase(0, end + 1);
    return line;
}

double Program::megabytes(const std::string &what) const
{
    std::ifstream status("/proc/" + std::to_string(m_process) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(what + ":"))
            return std::stod(line.substr(what.size() + 1)) / 1024;
    }
    giveUp("the program has ended");
}

double Program::end()
{
    if (m_process < 0)
        return 0;
    ::kill(m_process, SIGTERM);
    rusage used{};
    ::wait4(m_process, nullptr, 0, &used);
    m_process = -1;
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

} // namespace piketboek::bench
