// A Book is a real journal in a directory of its own, filled by import and read as a report reads it.
#pragma once

#include "exchange/importer.h"
#include "support/must.h"
#include "support/settableclock.h"

#include <QFile>
#include <QTemporaryDir>

namespace piketboek {

class Book
{
public:
    Imported import(const std::string &rows, RowFormat format = RowFormat::Json)
    {
        clock.pass(1);
        RejectedRows rejected(directory() + "/rejected.csv");
        Importer importer(*m_journal, *m_reader, clock, {});
        return must(importer.take(rows, format, rejected));
    }

    Imported importExample(const char *name)
    {
        QFile file(QStringLiteral(SOURCE_DIR "/assets/examples/") + QLatin1String(name));
        if (!file.open(QFile::ReadOnly))
            qFatal("no example %s", name);
        return import(file.readAll().toStdString());
    }

    std::string recordOf(const std::string &origin)
    {
        return must(m_reader->recordOfOrigin(origin)).value_or("none");
    }

    Draft act(const std::string &record, const char *name)
    {
        Draft draft{.role = "ovd-bz", .record = record, .registerName = "incident", .act = name};
        return draft;
    }

    std::string directory() const { return m_directory.path().toStdString(); }
    Journal &journal() { return *m_journal; }
    Reader &reader() { return *m_reader; }

    SettableClock clock{1'610'611'920'000}; // 14 January 2021 09:12 local

private:
    QTemporaryDir m_directory;
    std::unique_ptr<Journal> m_journal = must(Journal::open(directory(), clock));
    std::unique_ptr<Reader> m_reader = must(Reader::open(directory()));
};

} // namespace piketboek
