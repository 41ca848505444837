// Held is what this program holds of the machine's memory at one moment.
#pragma once

#include <QByteArray>
#include <QFile>

#include <malloc.h>
#include <unistd.h>

namespace piketboek {

struct Held
{
    double resident = 0; ///< MB, as it stood
    double trimmed = 0;  ///< MB, once the allocator gave back what nothing uses
    double used = 0;     ///< MB of what was allocated and is not freed

    static Held now()
    {
        Held held;
        held.resident = residentNow();
        const struct mallinfo2 heap = mallinfo2();
        held.used = static_cast<double>(heap.uordblks + heap.hblkhd) / 1e6;
        malloc_trim(0);
        held.trimmed = residentNow();
        return held;
    }

private:
    static double residentNow()
    {
        QFile file("/proc/self/statm");
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return text.split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
    }
};

} // namespace piketboek
