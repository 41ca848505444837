// AreaChoice has the neighbourhoods that are shown: those of the file in the settings, or else those that
// came along; a file that can not be used changes nothing, and says so.
#pragma once

#include "place/areas.h"
#include "view/settings.h"

#include <memory>

namespace piketboek {

class AreaChoice : public QObject
{
    Q_OBJECT

public:
    /// `bundled` is a directory. Nothing is read before `load`; the settings must outlive it.
    AreaChoice(Settings &settings, std::string bundled);

    /// Again whenever the settings name another file or municipality.
    void load();
    /// nullptr while there are none. Those of before live until `changed` has been told.
    const Areas *areas() const { return m_areas.get(); }
    /// What is wrong, in one sentence; "" for nothing.
    QString words() const;

signals:
    void changed();

private:
    Settings &m_settings;
    std::string m_bundled;
    std::unique_ptr<Areas> m_areas;
    bool m_isLoaded = false;
    bool m_isBroken = false; ///< the file
};

} // namespace piketboek
