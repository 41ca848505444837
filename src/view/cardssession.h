// CardsSession holds the task cards of this tablet and lets an officer change them: the municipality's own
// file beside the journal, or the program's example.
#pragma once

#include "registers/taskcard.h"
#include "view/ownsettings.h"
#include "view/settingsform.h"

#include <functional>

namespace piketboek {

// qmltyperegistrar (Qt 6.4) finds the base by its whole name only.
class CardsSession : public piketboek::SettingsForm
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QVariantList cards READ cards NOTIFY changed)
    Q_PROPERTY(QString card READ card WRITE setCard NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QVariantList levels READ levels NOTIFY changed)
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)
    Q_PROPERTY(bool own READ own NOTIFY changed)

public:
    /// What is typed on its page belongs to no record: it is kept under this name.
    static constexpr auto keptAs = "taskcards";

    /// In that directory of a journal. Desk and drafts must outlive it.
    CardsSession(Desk &desk, DraftBook &drafts, const std::string &directory);

    const TaskCard::Box &box() const { return m_settings.book(); }

    QVariantList cards() const; ///< {value, words} for a choice
    QString card() const;       ///< the id of the one that is open, the first when none was chosen
    void setCard(const QString &id);
    QVariantList lines() const; ///< of the open card: {id, words}
    QString title() const;      ///< of the open card
    QVariantList
    levels() const;         ///< of GRIP: {level, words, chosen}; none chosen: the open card stands at any
    QString source() const; ///< whose they are
    bool own() const { return m_settings.areOwn(); }

    // On disk when it returns true; else `refusal` says why.
    Q_INVOKABLE bool addLine(const QString &words);
    Q_INVOKABLE bool removeLine(const QString &line);
    /// One place earlier.
    Q_INVOKABLE bool raiseLine(const QString &line);
    Q_INVOKABLE bool rename(const QString &title);
    /// The open card stands at that level of GRIP, or no more.
    Q_INVOKABLE bool toggleLevel(int level);
    /// The field of the open card's name, for as long as it is typed.
    Q_INVOKABLE QString nameField() const;
    /// A card has a line: its first one is made with it.
    Q_INVOKABLE bool addCard(const QString &title, const QString &category, const QString &line);
    Q_INVOKABLE bool removeCard();
    /// The program's example again.
    Q_INVOKABLE bool putBack();

private:
    using Lines = std::vector<TaskCard::Line>;

    const TaskCard *open() const;
    const TaskCard *called(const QString &title) const;
    bool change(const std::function<bool(TaskCard &)> &how);
    bool changeLines(const std::function<bool(Lines &)> &how);
    std::string newId() const;

    OwnSettings<TaskCard::Box> m_settings;
    QString m_card;
};

} // namespace piketboek
