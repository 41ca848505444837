#include "view/translation.h"

#include <QCoreApplication>

namespace piketboek {

Translation::Translation(Settings &settings, QQmlEngine &engine) : m_settings(settings), m_engine(engine)
{
    connect(&settings, &Settings::languageChanged, this, &Translation::follow);
    follow();
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void Translation::follow()
{
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(":/i18n/piketboek_" + m_settings.language() + ".qm"))
        QCoreApplication::installTranslator(&m_translator);
    m_engine.retranslate();
}

} // namespace piketboek
