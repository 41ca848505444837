// A CentralServer is the real server process over an empty store, with a token to come in.
#pragma once

#include "bench/program.h"
#include "sync/httpline.h"

#include <memory>
#include <span>
#include <string>

namespace piketboek::bench {

class CentralServer
{
public:
    /// In a directory of that name, emptied first.
    explicit CentralServer(const std::string &name);

    std::unique_ptr<HttpLine> line() const;
    /// Pushes these batches as the app does, the next one on its way with the one that is waited for; ends
    /// the program when they were not all taken.
    static void push(HttpLine &line, std::span<const Ask> batches);
    static Ask question(std::string body);
    /// One pull page as it comes over the wire, with its head: its bytes are counted, not unpacked.
    std::string pulled(const std::string &log, size_t after, bool packed) const;

    const std::string &store() const { return m_store; }
    Program &program() { return *m_program; }

private:
    std::string m_store;
    std::string m_token;
    std::unique_ptr<Program> m_program;
    std::string m_address;
};

} // namespace piketboek::bench
