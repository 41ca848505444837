#include "place/projlibrary.h"

#include <QLibrary>

#include <optional>

namespace piketboek {

namespace {

template<typename Function>
bool find(QLibrary &library, const char *name, Function &found)
{
    found = reinterpret_cast<Function>(library.resolve(name));
    return found;
}

std::optional<ProjLibrary> open()
{
    QLibrary library(PROJ_FILE);
    ProjLibrary proj{};
    const bool isWhole = find(library, "proj_context_create", proj.createContext) &&
                         find(library, "proj_context_destroy", proj.destroyContext) &&
                         find(library, "proj_context_set_enable_network", proj.setNetwork) &&
                         find(library, "proj_log_func", proj.setLog) &&
                         find(library, "proj_create_crs_to_crs", proj.createTransformation) &&
                         find(library, "proj_normalize_for_visualization", proj.eastFirst) &&
                         find(library, "proj_trans", proj.transform) &&
                         find(library, "proj_destroy", proj.destroy);
    return isWhole ? std::optional(proj) : std::nullopt;
}

} // namespace

const ProjLibrary *ProjLibrary::opened()
{
    static const std::optional<ProjLibrary> library = open();
    return library ? &*library : nullptr;
}

} // namespace piketboek
