#include "registers/description.h"

#include "registers/commonfields.h"
#include "registers/descriptionreader.h"

#include <algorithm>

namespace piketboek {

namespace {

std::string quoted(const std::string &name)
{
    return '"' + name + '"';
}

} // namespace

std::expected<Description, Description::Flaw> Description::read(const Json &json)
{
    return DescriptionReader(json).description();
}

std::optional<Description::Flaw> Description::breaks(const Description &older) const
{
    if (version <= older.version)
        return Flaw{"/version", "version " + std::to_string(older.version) + " was installed already"};
    for (const FormField &was : older.fields) {
        const FormField *now = field(was.name);
        if (!now)
            return Flaw{"/fields", "the field " + quoted(was.name) + " is gone: retire it instead"};
        if (now->type != was.type || now->cover != was.cover || now->act != was.act)
            return Flaw{"/fields", "the field " + quoted(was.name) +
                                       " changed its type, cover or act: give the new one another name"};
    }
    for (const LifeStep &was : older.steps) {
        if (!step(was.id))
            return Flaw{"/steps", "the step " + quoted(was.id) + " is gone: retire it instead"};
    }
    return std::nullopt;
}

const FormField *Description::field(std::string_view called) const
{
    const auto found = std::ranges::find(fields, called, &FormField::name);
    return found == fields.end() ? commonField(called) : &*found;
}

const LifeStep *Description::step(std::string_view id) const
{
    const auto found = std::ranges::find(steps, id, &LifeStep::id);
    return found == steps.end() ? nullptr : &*found;
}

} // namespace piketboek
