// A SpokenPart is a voice memo that is being spoken, or was when the app was killed: its file's name says for
// which incident, from when and by whom.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace piketboek {

struct SpokenPart
{
    std::string record = {};
    int64_t at = 0; ///< ms UTC when it was begun
    std::string author = {};
    std::string role = {};

    /// Beside the files of that journal directory: what is not attached yet is not for the sweep of those.
    static QString folderOf(const std::string &directory);
    /// Those that stand in a folder, oldest first.
    static std::vector<SpokenPart> in(const QString &folder);
    QString fileName() const;
    /// Nothing for a name that is not one of these.
    static std::optional<SpokenPart> named(const QString &fileName);

    bool operator==(const SpokenPart &) const = default;
};

} // namespace piketboek
