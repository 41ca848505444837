#include "view/areachoice.h"

#include <QFileInfo>

namespace piketboek {

AreaChoice::AreaChoice(Settings &settings, std::string bundled)
    : m_settings(settings), m_bundled(std::move(bundled))
{
    connect(&m_settings, &Settings::municipalityChanged, this, [this] {
        if (m_isLoaded)
            load();
    });
    connect(&m_settings, &Settings::languageChanged, this, &AreaChoice::changed);
}

void AreaChoice::load()
{
    m_isLoaded = true;
    const std::string file = m_settings.areaFile().toStdString();
    Result<Areas> read = file.empty() ? Areas::load(m_bundled) : Areas::read(file);
    m_isBroken = !file.empty() && !read;
    if (!read && !m_areas)
        read = Areas::load(m_bundled);
    const std::unique_ptr<Areas> before =
        read ? std::exchange(m_areas, std::make_unique<Areas>(std::move(*read))) : nullptr;
    emit changed();
}

QString AreaChoice::words() const
{
    const bool isEnglish = m_settings.tongue() == Language::English;
    const QString municipality = m_settings.municipality();
    if (m_isBroken)
        return QString(isEnglish ? "“%1” can not be read, or is no GeoJSON with neighbourhoods: those of "
                                   "before remain."
                                 : "“%1” is niet te lezen, of geen GeoJSON met buurten: die van eerst "
                                   "blijven staan.")
            .arg(QFileInfo(m_settings.areaFile()).fileName());
    if (m_areas && !m_areas->isOf(municipality.toStdString()))
        return QString(isEnglish ? "None of the neighbourhoods is in %1: choose a file that has them."
                                 : "Geen van de buurten ligt in %1: kies een bestand dat ze heeft.")
            .arg(municipality);
    return {};
}

} // namespace piketboek
