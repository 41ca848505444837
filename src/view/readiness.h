// Readiness says whether this tablet can go out on duty, or at most three reasons why not, the worst first.
#pragma once

#include "base/machine.h"
#include "view/delivery.h"

#include <QVariantList>

#include <functional>

namespace piketboek {

class Readiness : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QVariantList reasons READ reasons NOTIFY changed)

public:
    static constexpr int64_t leastRoom = 500LL << 20;   ///< bytes
    static constexpr int64_t emptyBattery = 30;         ///< percent
    static constexpr int64_t widestClock = 60LL * 1000; ///< ms
    static constexpr int64_t longestSilence = 15LL * 60 * 1000;
    static constexpr int most = 3;

    /// `canLock` is whether an officer stands on this tablet's sheet. All must outlive it.
    Readiness(Desk &desk, const Delivery &delivery, std::function<bool()> canLock, std::string directory);

    bool ready() const { return m_reasons.isEmpty(); }
    QString words() const;
    QVariantList reasons() const { return m_reasons; } ///< {words, button, page}; page "" looks again

    Q_INVOKABLE void look();
    /// As look, of a machine that is known already.
    void judge(const Machine &machine);

signals:
    void changed();

private:
    void add(bool missing, const QString &words, const QString &button, const QString &page);
    void judgeCentral();
    void judgeClock();
    bool hasTiles() const;

    Desk &m_desk;
    const Delivery &m_delivery;
    std::function<bool()> m_canLock;
    std::string m_directory;
    QVariantList m_reasons;
};

} // namespace piketboek
