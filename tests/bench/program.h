// A Program is one of ours, running beside this one; it ends with its owner.
#pragma once

#include <map>
#include <string>
#include <sys/types.h>
#include <vector>

namespace piketboek::bench {

class Program
{
public:
    /// Of the directory of built programs.
    Program(const std::string &name, const std::vector<std::string> &arguments,
            const std::map<std::string, std::string> &environment = {});
    ~Program();
    Program(const Program &) = delete;

    /// The next line it prints, on either of its outputs; empty at their end.
    std::string line();
    /// A value of its /proc status, such as "VmHWM", in MB.
    double megabytes(const std::string &what) const;
    /// Asks it to end and waits; the seconds of processor time that it used.
    double end();

private:
    pid_t m_process = -1;
    int m_output = -1;
    std::string m_read;
};

} // namespace piketboek::bench
