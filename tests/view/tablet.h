// Tablet is a whole app without its window: a real journal in a directory, its pen, reader and session.
#pragma once

#include "support/settableclock.h"
#include "view/session.h"

#include <QTemporaryDir>
#include <QTest>

namespace piketboek {

/// What stays when a tablet is switched off.
struct TabletDisk
{
    QTemporaryDir directory;
    SettableClock clock{1'774'404'600'000}; // 2026-03-25 03:10 local

    QByteArray from = {}; ///< the journal of another process; "" for one of its own

    std::string path() const
    {
        return from.isEmpty() ? directory.path().toStdString() + "/journal" : from.toStdString();
    }
};

class Tablet
{
public:
    explicit Tablet(TabletDisk &disk, Desk::Purpose purpose = Desk::Purpose::Duty,
                    Whereabouts whereabouts = {})
        : m_disk(disk), pen(std::move(*Journal::open(disk.path(), disk.clock))),
          reader(std::move(*Reader::open(disk.path()))),
          settings(QString::fromStdString(disk.path() + "/settings.ini"), disk.clock),
          desk(pen, *reader, disk.clock, settings, purpose), session(desk, disk.path())
    {
        session.setWhereabouts(whereabouts);
    }

    /// Taps a tile as a finger does, once the tiles are armed again.
    QString tap(const char *category)
    {
        if (!QTest::qWaitFor([this] { return session.now()->tilesArmed(); }))
            return {};
        session.now()->tap(category, 120);
        return session.incident()->record();
    }

    QVariant at(ListOfRows &list, int row, const char *role) const
    {
        return list.data(list.index(row), list.roleNames().key(role));
    }

    QStringList column(ListOfRows &list, const char *role) const
    {
        QStringList values;
        for (int row = 0; row < list.rowCount(); ++row)
            values += at(list, row, role).toString();
        return values;
    }

private:
    TabletDisk &m_disk;

public:
    Pen pen;
    std::unique_ptr<Reader> reader;
    Settings settings;
    Desk desk;
    Session session;
};

} // namespace piketboek
