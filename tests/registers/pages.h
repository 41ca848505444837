// Pages as a test writes them, read with the towns around Dordrecht, and shown as the parts they fell into.
#pragma once

#include "registers/pagertext.h"
#include "support/must.h"

#include <QStringList>

#include <map>

namespace piketboek {

inline const std::vector<std::string> towns = {"Dordrecht",   "Zwijndrecht",
                                               "Papendrecht", "Rotterdam",
                                               "Hardinxveld", "Hardinxveld-Giessendam",
                                               "den IJssel",  "Capelle aan den IJssel",
                                               "IJssel"};

inline PagerText readBytes(std::string_view bytes)
{
    return must(PagerText::read(bytes, towns));
}

inline PagerText read(const QString &page)
{
    return readBytes(page.toStdString());
}

inline QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

inline QString text(const std::vector<std::string> &values)
{
    QStringList all;
    for (const std::string &value : values)
        all << text(value);
    return all.join(", ");
}

inline std::string name(PagerText::Kind kind)
{
    using Kind = PagerText::Kind;
    static const std::map<Kind, std::string> names = {
        {Kind::Priority, "prio"},   {Kind::Urgency, "urgency"},      {Kind::TalkGroup, "group"},
        {Kind::Contact, "contact"}, {Kind::Classification, "class"}, {Kind::Scale, "scale"},
        {Kind::Grip, "grip"},       {Kind::Officer, "officer"},      {Kind::Unit, "unit"},
        {Kind::Place, "place"},     {Kind::HouseNumber, "house"},    {Kind::Postcode, "postcode"},
        {Kind::Town, "town"},       {Kind::Marker, "marker"},        {Kind::IncidentNumber, "incident"},
        {Kind::TripNumber, "trip"}, {Kind::Withdrawn, "withdrawn"},  {Kind::Test, "test"},
        {Kind::Rest, "rest"}};
    return names.at(kind);
}

/// "prio P 1 | town Dordrecht"
inline QString shown(const PagerText &page)
{
    QStringList all;
    for (const PagerText::Part &part : page.parts)
        all << text(name(part.kind)) + ' ' + text(part.words);
    return all.join(" | ");
}

} // namespace piketboek
