// PhrasebookSession holds the quick lines of this tablet and lets an officer change them: the municipality's
// own file beside the journal, or the program's example.
#pragma once

#include "registers/phrasebook.h"
#include "view/ownsettings.h"
#include "view/settingsform.h"

namespace piketboek {

// qmltyperegistrar (Qt 6.4) finds the base by its whole name only.
class PhrasebookSession : public piketboek::SettingsForm
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)
    Q_PROPERTY(bool own READ own NOTIFY changed)

public:
    /// What is typed on its page belongs to no record: it is kept under this name.
    static constexpr auto keptAs = "phrasebook";

    /// In that directory of a journal. Desk and drafts must outlive it.
    PhrasebookSession(Desk &desk, DraftBook &drafts, const std::string &directory);

    /// Those of this category and this step of an incident first, then those for any.
    QStringList phrases(const std::string &category, const std::string &step) const;
    /// The kind of line that a phrase makes; "fact" for words that are none.
    QString kindOf(const QString &words) const;

    /// {words, below}, in the order in which they stand on the buttons.
    QVariantList rows() const;
    QVariantList kinds() const; ///< {value, words} for a choice
    QVariantList steps() const; ///< {value, words} for a choice; "" is any
    bool own() const
    {
        return m_settings.areOwn();
    } ///< whether the file was changed here or by the municipality

    /// On disk when it returns true; else `refusal` says why.
    Q_INVOKABLE bool add(const QString &words, const QString &kind, const QString &category,
                         const QString &step);
    Q_INVOKABLE void remove(const QString &words);
    /// One place earlier.
    Q_INVOKABLE void raise(const QString &words);
    /// The program's example again.
    Q_INVOKABLE void putBack();

private:
    using Place = std::vector<Phrasebook::Phrase>::iterator;

    Place placeOf(Phrasebook &book, const QString &words) const;
    QString wordsOf(const Phrasebook::Phrase &phrase) const;
    QString belowOf(const Phrasebook::Phrase &phrase) const;
    QString stepWord(const std::string &step) const;

    OwnSettings<Phrasebook> m_settings;
};

} // namespace piketboek
