// A CentralHere is the real central log in this process, asked without a network.
#pragma once

#include "central/routes.h"
#include "support/central.h"
#include "support/settableclock.h"

#include <sstream>

namespace piketboek {

class CentralHere final : public Central
{
public:
    explicit CentralHere(const std::string &directory) : Central(directory)
    {
        start(false);
        m_token = must(m_door->addToken("tablets"));
    }

    void kill() override
    {
        m_journal.reset();
        m_door.reset();
    }

    void start(bool restored) override
    {
        m_door = must(Door::open(file(), clock));
        CentralJournal::Setup setup{.restored = restored};
        m_journal = must(CentralJournal::open(file(), *m_door, clock, setup));
    }

    Result<Answer> answer(const Ask &ask) override
    {
        clock.pass(7);
        HttpResponse response = routesTo(*m_journal, *m_door).answer(requestOf(ask));
        return Answer{response.status, response.contentType, std::move(response.body), {}};
    }

    CentralJournal &journal() { return *m_journal; }

    SettableClock clock;

private:
    HttpRequest requestOf(const Ask &ask) const
    {
        const size_t mark = std::min(ask.path.find('?'), ask.path.size());
        HttpRequest request{.method = ask.method,
                            .path = ask.path.substr(0, mark),
                            .bearer = m_token,
                            .contentType = ask.contentType,
                            .body = ask.body};
        std::istringstream query(ask.path.substr(std::min(mark + 1, ask.path.size())));
        for (std::string part; std::getline(query, part, '&');) {
            const size_t sign = part.find('=');
            request.query.emplace_back(part.substr(0, sign), part.substr(sign + 1));
        }
        return request;
    }

    std::unique_ptr<Door> m_door;
    std::unique_ptr<CentralJournal> m_journal;
    std::string m_token;
};

} // namespace piketboek
