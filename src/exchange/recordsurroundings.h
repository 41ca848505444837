// The record surroundings are what the clocks of a journal's records need besides each record, read once.
#pragma once

#include "registers/surroundings.h"
#include "store/reader.h"

#include <vector>

namespace piketboek {

class RecordSurroundings
{
public:
    /// `reader` must outlive it.
    static Result<RecordSurroundings> of(Reader &reader);

    Surroundings around() const
    {
        return {.book = *m_book, .meetings = m_meetings, .ordinances = m_ordinances, .measures = m_measures};
    }

private:
    const RegisterBook *m_book = &RegisterBook::shipped();
    std::vector<RecordState> m_meetings;
    std::vector<RecordState> m_ordinances;
    std::vector<RecordState> m_measures;
};

} // namespace piketboek
