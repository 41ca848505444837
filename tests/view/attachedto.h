// What is attached to a record, as its lines say it.
#pragma once

#include "journal/attachment.h"
#include "support/must.h"
#include "view/tablet.h"

namespace piketboek {

inline QList<Attachment> attachedTo(Tablet &tablet, const QString &record)
{
    QList<Attachment> all;
    const std::vector<Line> lines = must(tablet.reader->lines(record.toStdString()));
    for (const Line &line : lines)
        for (const Attachment &one : Attachment::of(line.envelope, line.disclosures))
            all += one;
    return all;
}

} // namespace piketboek
