// The PushOrder keeps the pushes that come with one token in the order in which they came.
#pragma once

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <string>

namespace piketboek {

class PushOrder
{
public:
    /// A push's place behind those that came with that token before it, as long as it lives.
    class Place
    {
    public:
        Place(PushOrder &order, const std::string &token);
        ~Place();
        Place(const Place &) = delete;
        Place &operator=(const Place &) = delete;

        /// Returns when none is before it any more.
        void waitForThoseBefore();

    private:
        PushOrder *m_order;
        std::string m_token;
    };

private:
    std::mutex m_mutex;
    std::condition_variable m_left;
    std::map<std::string, std::deque<const Place *>> m_places;
};

} // namespace piketboek
