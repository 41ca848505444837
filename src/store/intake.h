// The Intake takes the lines of one pull into a journal, each checked against the chains before it is kept.
#pragma once

#include "store/journal.h"

namespace piketboek {

class Intake
{
public:
    explicit Intake(Journal &journal) : m_journal(&journal) {}

    /// Within the caller's transaction; the lines are read ahead on a second thread. Stops, with what
    /// was taken so far and its seals kept, at a line that shows another life of this device, at a link that
    /// must wait, and at the head; a line that is false is a Failure.
    Result<Taken> take(std::string_view lines);

    // One for each kind of line: true to go on with the next.
    Result<bool> operator()(wire::EntryLine &line);
    Result<bool> operator()(wire::ReceiptLine &line);
    Result<bool> operator()(wire::TombstoneLine &line);
    Result<bool> operator()(wire::ErasingLine &line);
    Result<bool> operator()(wire::KeyLine &line);
    Result<bool> operator()(wire::SealLine &line);
    Result<bool> operator()(wire::LinkLine &line);
    Result<bool> operator()(wire::HeadLine &line);
    Result<bool> operator()(wire::TakenLine &line);
    Result<bool> operator()(wire::ForkLine &line);
    Result<bool> operator()(wire::RefusedLine &line);

private:
    using Read = std::vector<Result<wire::Line>>;
    Result<bool> takeLines(Read lines);
    Result<bool> takeAfterEnd(const wire::Line &line);
    Result<ChainEnd *> endOf(const Device &device);
    Result<int64_t *> confirmedOf(const Device &device);
    Result<Holding> holding(const Device &device, int64_t seq, const Hash &hash);
    bool isAnotherLife(Holding held, const Device &device) const;
    Result<bool> giveWay(const Device &device, const EntryId &id);
    Result<void> store(const Device &device, const wire::EntryLine &line);
    Result<void> provesDisclosures(const Device &device, const wire::ReceiptLine &line);
    Result<bool> place(const Device &device, int64_t seq, const Hash &hash, int64_t serial, int64_t received);

    Journal *m_journal;
    Taken m_taken = {};
    bool m_ended = false;                    ///< a line was met beyond which nothing is taken
    std::map<int64_t, ChainEnd> m_ends = {}; ///< device number → where its chain stands, as far as was asked
    std::map<int64_t, int64_t> m_confirmed = {}; ///< device number → the last seq that has a serial
};

} // namespace piketboek
