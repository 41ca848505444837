// ProjLibrary holds those functions of PROJ that the grid is made of; linked, PROJ would bring twenty
// libraries into every start.
#pragma once

#include <proj.h>

namespace piketboek {

struct ProjLibrary
{
    decltype(&proj_context_create) createContext;
    decltype(&proj_context_destroy) destroyContext;
    decltype(&proj_context_set_enable_network) setNetwork;
    decltype(&proj_log_func) setLog;
    decltype(&proj_create_crs_to_crs) createTransformation;
    decltype(&proj_normalize_for_visualization) eastFirst;
    decltype(&proj_trans) transform;
    decltype(&proj_destroy) destroy;

    /// Opened when first asked for, and kept; null on a computer that has none.
    static const ProjLibrary *opened();
};

} // namespace piketboek
