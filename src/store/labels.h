// Labels know the short names (T1, T2) that the central log gave to devices.
#pragma once

#include "store/reader.h"

#include <map>
#include <string>

namespace piketboek {

class Labels
{
public:
    /// Takes in what came since the last time; only what a central log wrote itself gives a label.
    Result<void> refresh(Reader &reader);

    /// "" while the central log has given it none.
    std::string of(std::string_view device) const;

private:
    Result<void> readFrom(Reader &reader, const Device &central);

    std::map<std::string, std::string, std::less<>> m_labels;
    std::map<std::string, int64_t, std::less<>> m_read; ///< per central log's device, up to which seq
};

} // namespace piketboek
