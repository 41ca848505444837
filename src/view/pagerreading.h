// A PagerReading is a pager text taken apart as an officer sees it before it is taken over, and the act that
// takes it.
#pragma once

#include "journal/draft.h"
#include "registers/pagertext.h"
#include "view/desk.h"

#include <QVariantList>

namespace piketboek {

class PagerReading
{
public:
    /// AskAgain for what is no pager text.
    static Result<PagerReading> of(const QString &text);

    /// {label, value} of each part that was recognised, and of the rest.
    QVariantList parts(const Desk &desk) const;
    /// Sets what the text says; its category is the officer's to choose.
    Draft act(const std::string &record) const;

private:
    PagerReading(std::string text, PagerText read) : m_text(std::move(text)), m_read(std::move(read)) {}
    std::string place() const;

    std::string m_text;
    PagerText m_read;
};

} // namespace piketboek
