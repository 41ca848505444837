// A WholeFile comes into being whole or not at all: it is written beside its place and moved there at the
// end.
#pragma once

#include "base/failure.h"

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace piketboek {

class WholeFile
{
public:
    enum class For {
        Everyone, ///< as the system makes files
        Owner,    ///< holds what is personal: nobody else reads it
    };

    /// AskAgain when nothing can be written there, or when a store or what is no ordinary file stands there.
    static Result<WholeFile> begin(const std::string &path, For who = For::Everyone);
    ~WholeFile();
    WholeFile(WholeFile &&) = default;
    WholeFile &operator=(WholeFile &&) = delete;

    /// TryLater when the disk is full.
    Result<void> write(std::string_view bytes);
    /// On disk (fsync), under its name.
    Result<void> finish();

private:
    struct Close
    {
        void operator()(std::FILE *file) const { (void)std::fclose(file); }
    };
    WholeFile(std::string path, std::FILE *file) : m_path(std::move(path)), m_file(file) {}
    std::string besides() const { return m_path + ".part"; }
    Failure failure() const;

    std::string m_path;
    std::unique_ptr<std::FILE, Close> m_file;
};

} // namespace piketboek
