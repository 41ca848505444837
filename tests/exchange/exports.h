// What the export tests share: a register of a book as text, and back into a book.
#pragma once

#include "exchange/registerexport.h"

#include "report/book.h"

namespace piketboek {

inline RegisterExport exported(Book &book, const std::string &registerName,
                               ExportFormat format = ExportFormat::Json, bool allFields = false)
{
    return must(RegisterExport::make(book.reader(), {registerName, format, allFields}));
}

inline Imported imported(Book &book, const std::string &registerName, std::string_view text, RowFormat format)
{
    RejectedRows rejected(book.directory() + "/rejected.csv");
    Importer importer(book.journal(), book.reader(), book.clock, {}, registerName);
    book.clock.pass(1);
    return must(importer.take(text, format, rejected));
}

inline QString rejectedOf(Book &book)
{
    QFile file(QString::fromStdString(book.directory()) + QStringLiteral("/rejected.csv"));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace piketboek
