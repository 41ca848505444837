// OwnSettings are a settings file beside the journal that stands in place of the program's example, once
// somebody changed it here or the municipality put it there; a file of theirs is set aside, never lost.
#pragma once

#include "store/wholefile.h"

#include <filesystem>
#include <optional>
#include <string>

namespace piketboek {

/// `Book` has shipped(), in(directory), fileIn(directory) and asJson().
template<class Book>
class OwnSettings
{
public:
    explicit OwnSettings(std::string directory) : m_directory(std::move(directory))
    {
        Result<std::optional<Book>> found = Book::in(m_directory);
        m_own = found && found->has_value();
        if (m_own)
            m_book = std::move(**found);
        else if (!found)
            m_unsound = found.error();
    }

    const Book &book() const { return m_book; }
    bool areOwn() const { return m_own; }
    /// Why the file that is there does not stand.
    const std::optional<Failure> &unsound() const { return m_unsound; }

    /// On disk when it succeeds; else all stays as it was. A file that did not stand is set aside.
    Result<void> take(Book book)
    {
        Result<WholeFile> file = WholeFile::begin(Book::fileIn(m_directory), WholeFile::For::Owner);
        Result<void> kept =
            file ? file->write(book.asJson().canonical() + '\n') : std::unexpected(file.error());
        if (kept && m_unsound)
            kept = setAside();
        if (kept)
            kept = file->finish();
        if (!kept)
            return kept;
        m_unsound.reset();
        m_own = true;
        m_book = std::move(book);
        return {};
    }

    /// The program's example again; the own file is set aside.
    Result<void> putBack()
    {
        if (Result<void> aside = setAside(); !aside)
            return aside;
        m_own = false;
        m_book = Book::shipped();
        return {};
    }

private:
    // Under a name that is free: what was set aside before is nobody's to lose either.
    Result<void> setAside() const
    {
        namespace fs = std::filesystem;
        const std::string file = Book::fileIn(m_directory);
        std::string aside = file + ".before";
        std::error_code error;
        for (int more = 2; fs::exists(aside, error); ++more)
            aside = file + ".before" + std::to_string(more);
        if (fs::exists(file, error))
            fs::rename(file, aside, error);
        return error ? fail(Remedy::TryLater, error.message()) : Result<void>();
    }

    std::string m_directory;
    Book m_book = Book::shipped();
    bool m_own = false;
    std::optional<Failure> m_unsound;
};

} // namespace piketboek
