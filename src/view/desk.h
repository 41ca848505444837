// The Desk is the pages' way to the journal: writes by the pen, asks the reader, and tells when anything came
// in.
#pragma once

#include "store/attached.h"
#include "store/labels.h"
#include "store/pen.h"
#include "store/reader.h"
#include "view/settings.h"

#include <QObject>
#include <QTimer>

namespace piketboek {

class Desk : public QObject
{
    Q_OBJECT

public:
    enum class Purpose { Duty, Demo };

    /// Pen, reader, clock and settings must outlive it; the pen's journal tells this desk from now on.
    Desk(Pen &pen, Reader &reader, const Clock &clock, Settings &settings, Purpose purpose = Purpose::Duty);
    ~Desk() override;

    /// Who writes from now on: the officer's number and role, both "" for nobody.
    void setWriter(std::string author, std::string role);
    const std::string &author() const { return m_author; }
    const std::string &role() const { return m_role; }
    /// Committed (fsync) when it returns; on failure `failed` tells the officer.
    std::optional<Entry> write(Draft draft);
    /// As write, and drops the draft it came from.
    std::optional<Entry> write(Draft draft, const QString &draftPlace);
    /// As write, with the files that it names: those are on disk first. A draft that says who writes it keeps
    /// its author and role.
    std::optional<Entry> attach(Draft draft, std::span<const NewFile> files);
    /// Not waited for.
    void keepDraft(const QString &place, const Json &body);
    void dropDraft(const QString &place);
    std::vector<KeptDraft> drafts();
    /// Waits until everything posted is on disk.
    void settle();

    Reader &reader() { return m_reader; }
    const RegisterBook &book() const { return m_reader.book(); }
    const Clock &clock() const { return m_clock; }
    Settings &settings() { return m_settings; }
    Purpose purpose() const { return m_purpose; }
    /// What stands on a record that is opened now: "no", "exercise" or "demo".
    std::string exerciseWord() const;
    /// What stands on one that is no exercise.
    std::string realWord() const { return m_purpose == Purpose::Demo ? "demo" : "no"; }
    int64_t now() const { return m_clock.now(); }
    /// ms that this clock is ahead of the central log's; nothing before it was measured.
    std::optional<int64_t> clockOffset();
    const std::string &device() const { return m_device; }
    /// T3 as the central log labelled it, or until then letters of its own name to read out.
    QString nameOf(const std::string &device) const;
    QString deviceName() const; ///< "tablet T3"

    /// The sentence in the language chosen.
    QString say(const char *dutch, const char *english) const;
    Language tongue() const { return m_settings.tongue(); }

    /// Where nothing was read because of a failure, tells the officer and gives an empty value.
    template<class T>
    T known(Result<T> result)
    {
        if (result)
            return std::move(*result);
        emit failed(QString::fromStdString(result.error().words));
        return T{};
    }

signals:
    void added(); ///< entries or receipts came in; told at most ten times a second
    void wrote(); ///< this desk wrote
    void failed(const QString &words);
    void draftNotKept(const QString &place); ///< and `failed`
    void wentWell();                         ///< something was written

private:
    std::optional<Entry> finish(Result<Entry> entry);
    void sayFailed(const Failure &failure);
    void takeNews(const std::string &device);
    void finishLists();
    void takeStep(bool done);
    void takeLabels();
    void takeDraft(const QString &place, const Result<void> &kept);

    Pen &m_pen;
    Reader &m_reader;
    const Clock &m_clock;
    Settings &m_settings;
    Purpose m_purpose;
    std::string m_device;
    std::string m_author;
    std::string m_role;
    QTimer m_added;
    Labels m_labels;
    bool m_finishing = false;
    bool m_behind = false; ///< at the start the lists lacked entries
    bool m_draftFailed = false;
};

} // namespace piketboek
