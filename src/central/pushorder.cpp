#include "central/pushorder.h"

namespace piketboek {

PushOrder::Place::Place(PushOrder &order, const std::string &token) : m_order(&order), m_token(token)
{
    const std::lock_guard lock(order.m_mutex);
    order.m_places[token].push_back(this);
}

PushOrder::Place::~Place()
{
    {
        const std::lock_guard lock(m_order->m_mutex);
        const auto places = m_order->m_places.find(m_token);
        std::erase(places->second, this);
        if (places->second.empty())
            m_order->m_places.erase(places);
    }
    m_order->m_left.notify_all();
}

void PushOrder::Place::waitForThoseBefore()
{
    std::unique_lock lock(m_order->m_mutex);
    m_order->m_left.wait(lock, [this] { return m_order->m_places.at(m_token).front() == this; });
}

} // namespace piketboek
