// A Town is a few devices and a central log in memory: entries are written through real chains, and get their
// serials when they are pushed.
#pragma once

#include "journal/devicechain.h"
#include "registers/placedentry.h"

#include <algorithm>

namespace piketboek {

class Town
{
public:
    explicit Town(size_t devices)
    {
        for (size_t i = 0; i < devices; ++i)
            m_devices.push_back({DeviceChain::begin(KeyPair::make())});
    }

    /// A minute after the one before it.
    EntryId write(size_t device, const Draft &draft)
    {
        Device &by = m_devices[device];
        m_now += 60'000;
        const WritingMoment moment{m_now + by.ahead, 60, {m_now, "boot", by.ahead, 0}, by.seen};
        const Entry entry = *by.chain.write(draft, moment);
        m_held.push_back({*Envelope::read(entry.envelope), entry});
        return entry.id;
    }

    void push(size_t device) { push(m_devices[device].chain.device()); }
    void push(const std::string &device)
    {
        for (Held &held : m_held) {
            if (held.entry.id.device == device && held.serial == 0) {
                held.serial = ++m_last;
                held.received = m_now + 1000;
            }
        }
    }
    void pull(size_t device) { m_devices[device].seen = Seen{m_logs.back().log, m_last, {}}; }
    void sync(size_t device)
    {
        push(device);
        pull(device);
    }
    /// The central log goes on from an older copy of itself; what came after it is to be pushed again.
    void restore(int64_t serial)
    {
        m_logs.push_back({"log " + std::to_string(m_logs.size()), serial});
        m_last = serial;
        for (Held &held : m_held) {
            if (held.serial > serial)
                held.serial = held.received = 0;
        }
    }
    /// ms that the device's clock is ahead, as it knows of itself.
    void setClock(size_t device, int64_t ahead) { m_devices[device].ahead = ahead; }
    void pretendToHaveSeen(size_t device, int64_t serial)
    {
        m_devices[device].seen = Seen{m_logs.back().log, serial, {}};
    }

    int64_t last() const { return m_last; }
    size_t size() const { return m_held.size(); }
    const EntryId &id(size_t which) const { return m_held[which].entry.id; }
    const Entry &entry(size_t which) const { return m_held[which].entry; }

    std::vector<PlacedEntry> placed() const
    {
        std::vector<PlacedEntry> all;
        for (const Held &held : m_held)
            all.push_back({held.envelope, held.serial, held.received, known(held.envelope)});
        return all;
    }

private:
    struct Device
    {
        DeviceChain chain;
        int64_t ahead = 0;
        std::optional<Seen> seen = {};
    };
    struct Held
    {
        Envelope envelope = {};
        Entry entry = {};
        int64_t serial = 0;
        int64_t received = 0;
    };
    struct Log
    {
        std::string log;
        int64_t from;
    };

    // What a device knew of a log that was restored later holds up to where that one was cut off.
    int64_t known(const Envelope &envelope) const
    {
        if (!envelope.seen)
            return 0;
        int64_t serial = envelope.seen->serial;
        for (auto log = m_logs.rbegin(); log != m_logs.rend() && log->log != envelope.seen->log; ++log)
            serial = std::min(serial, log->from);
        return serial;
    }

    std::vector<Device> m_devices;
    std::vector<Held> m_held;
    std::vector<Log> m_logs = {{"log 0", 0}};
    int64_t m_last = 0;
    int64_t m_now = 1580736600000;
};

} // namespace piketboek
