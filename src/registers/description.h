// A Description says what a register holds: its fields, the steps of a record's life, its words and how long
// a record is kept.
#pragma once

#include "journal/json.h"
#include "registers/formfield.h"

#include <expected>
#include <optional>

namespace piketboek {

/// One step of a record's life: entered by a `time` act that names it.
struct LifeStep
{
    std::string id = {};
    Label label = {};
    std::vector<std::string> after = {}; ///< the steps it may follow; empty for any
    bool closes = false;                 ///< nothing is to be done any more
    bool retired = false;
};

/// How long a record is kept (Selectielijst gemeenten); a proposal is the archivist's to decide.
struct Retention
{
    std::string rule = {};             ///< the row of the list, or why there is none
    std::optional<int64_t> years = {}; ///< nothing: kept for ever
    std::string from = {};             ///< what starts the term: a step or field; "" for the last that closes
    bool proposed = false;
};

struct Description
{
    /// What is wrong with a description, and where (a pointer as RFC 6901 has it).
    struct Flaw
    {
        std::string pointer = {};
        std::string reason = {};
    };

    std::string name = {};
    int64_t version = 0;
    Label label = {};
    Label plural = {};
    std::string code = {};  ///< in its numbers: 2020-INC-0016
    std::string shape = {}; ///< circle, hexagon, triangle or square
    std::vector<FormField> fields = {};
    std::vector<LifeStep> steps = {};
    std::string first = {}; ///< the step that an `open` is
    std::string date = {};  ///< the field or step that says when a record is; "" for its `open`
    std::string kind = {};  ///< the field whose value is a record's kind, as incidents have a category
    std::vector<std::string> title = {};   ///< the fields a list names it by, the first that is set
    std::vector<std::string> columns = {}; ///< fields and steps, as lists and CSV show them
    Retention retention = {};
    Json json = {}; ///< what it was read from

    static std::expected<Description, Flaw> read(const Json &json);
    /// Whether it may follow that version: a field or step never goes, nor changes its type or cover.
    std::optional<Flaw> breaks(const Description &older) const;

    /// Its own, or one that every record has.
    const FormField *field(std::string_view called) const;
    const LifeStep *step(std::string_view id) const;
};

} // namespace piketboek
