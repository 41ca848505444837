// A Translation keeps the pages in the language of the settings, also when that changes.
#pragma once

#include "view/settings.h"

#include <QQmlEngine>
#include <QTranslator>

namespace piketboek {

class Translation : public QObject
{
    Q_OBJECT

public:
    Translation(Settings &settings, QQmlEngine &engine);
    ~Translation() override;

private:
    void follow();

    Settings &m_settings;
    QQmlEngine &m_engine;
    QTranslator m_translator;
};

} // namespace piketboek
