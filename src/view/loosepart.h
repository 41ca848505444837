// A LoosePart is a voice memo or photo that is not attached yet, or was not when the app was killed: its
// file's name says for which incident, from when and by whom.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace piketboek {

struct LoosePart
{
    std::string record = {};
    int64_t at = 0; ///< ms UTC when it was begun
    std::string author = {};
    std::string role = {};
    QString ending = "wav"; ///< or "jpg"

    /// Beside the files of that journal directory: what is not attached yet is not for the sweep of those.
    static QString folderOf(const std::string &directory, const QString &name);
    /// Those that stand in a folder, oldest first.
    static std::vector<LoosePart> in(const QString &folder);
    QString fileName() const;
    /// Nothing for a name that is not one of these.
    static std::optional<LoosePart> named(const QString &fileName);

    bool operator==(const LoosePart &) const = default;
};

} // namespace piketboek
