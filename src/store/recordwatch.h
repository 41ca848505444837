// RecordWatch says which records are not as they were when it was last asked.
#pragma once

#include "store/reader.h"

#include <map>

namespace piketboek {

class RecordWatch
{
public:
    /// The reader must outlive it.
    explicit RecordWatch(Reader &reader) : m_reader(reader) {}

    /// At first all; later those that something decided about since, that came, or that went. Lines decide
    /// nothing.
    Result<std::vector<std::string>> changed();
    /// The next time all are told again.
    void forget() { m_looks.clear(); }

private:
    Result<std::map<std::string, std::string>> looks();

    Reader &m_reader;
    std::map<std::string, std::string> m_looks; ///< record → what tells whether it is as it was
};

} // namespace piketboek
