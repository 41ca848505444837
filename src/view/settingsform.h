// A SettingsForm is a page on which an officer changes a list of this tablet: what is refused is said there,
// and what is typed belongs to no record.
#pragma once

#include "view/formsession.h"

#include <QVariantList>

namespace piketboek {

// qmltyperegistrar (Qt 6.4) finds the base by its whole name only.
class SettingsForm : public piketboek::FormSession
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QVariantList categories READ categories NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)

public:
    QVariantList categories() const; ///< {value, words} for a choice; "" is any
    QString refusal() const { return m_refusal; }

protected:
    /// What is typed is kept under that name.
    SettingsForm(Desk &desk, DraftBook &drafts, const char *keptAs);

    /// Whether it is on disk; else `refusal` says why.
    bool take(const Result<void> &kept);
    bool refuse(const QString &words);
    /// The file that is there does not stand: why, and what becomes of it.
    void warn(const std::optional<Failure> &unsound);

private:
    QString m_refusal;
};

} // namespace piketboek
