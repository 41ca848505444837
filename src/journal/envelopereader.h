// The EnvelopeReader reads an envelope straight from its canonical text, member by member as they come.
#pragma once

#include "journal/canonicalreader.h"
#include "journal/envelope.h"

namespace piketboek {

class EnvelopeReader
{
public:
    explicit EnvelopeReader(CanonicalReader &reader) : m_reader(&reader) {}

    /// The value at the cursor. Nothing when it is not canonical; a Failure when it lacks what every version
    /// keeps.
    std::optional<Result<Envelope>> read();

private:
    struct Member
    {
        std::string_view name = {};
        bool (*read)(EnvelopeReader &) = nullptr;
    };
    static const Member members[];

    bool member(const std::string &name);
    bool hash(std::optional<Hash> &into);
    bool optionalInteger(std::optional<int64_t> &into);
    bool about();
    bool target();
    bool clock();
    bool covered();
    bool happened();
    bool plain();
    bool seen();
    Result<Envelope> judged();

    CanonicalReader *m_reader;
    Envelope m_envelope = {};
    std::optional<Hash> m_prev = {};
    bool m_coveredSeen = false;
    std::optional<std::string> m_spoiled = {}; ///< the first covered field whose value is no hash
    std::string m_text = {};                   ///< what is only looked at
    const Member *m_next = members;
};

} // namespace piketboek
