// TimelineModel is everything in one stream, newest first; it loads a page at a time and never moves by
// itself.
#pragma once

#include "view/desk.h"
#include "view/listofrows.h"
#include "view/typedtime.h"

#include <map>
#include <unordered_set>

namespace piketboek {

class TimelineModel : public ListOfRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
    Q_PROPERTY(QString registerName READ registerName WRITE setRegisterName NOTIFY filterChanged)
    Q_PROPERTY(QString category READ category WRITE setCategory NOTIFY filterChanged)
    Q_PROPERTY(bool onlyWaiting READ onlyWaiting WRITE setOnlyWaiting NOTIFY filterChanged)
    Q_PROPERTY(bool onlyGrip READ onlyGrip WRITE setOnlyGrip NOTIFY filterChanged)
    Q_PROPERTY(QString author READ author WRITE setAuthor NOTIFY filterChanged)
    /// Of how many days until now; 0 for all.
    Q_PROPERTY(int days READ days WRITE setDays NOTIFY filterChanged)
    Q_PROPERTY(bool onlyHighlights READ onlyHighlights WRITE setOnlyHighlights NOTIFY filterChanged)
    /// A time as it was typed; as it was read then, "" while it is none; and what is to be asked about it.
    Q_PROPERTY(QString moment READ moment WRITE setMoment NOTIFY momentChanged)
    Q_PROPERTY(QString momentWords READ momentWords NOTIFY momentChanged)
    Q_PROPERTY(QString momentDoubt READ momentDoubt NOTIFY momentChanged)
    /// "happened" for what had happened by that moment, "known" for what was known then, "" for all.
    Q_PROPERTY(QString standpoint READ standpoint WRITE setStandpoint NOTIFY filterChanged)
    /// What the chips offer: {id, words} of each register, and whoever wrote; read anew in another language.
    Q_PROPERTY(QVariantList registers READ registers NOTIFY spoke)
    Q_PROPERTY(QVariantList authors READ authors NOTIFY spoke)
    Q_PROPERTY(QString filterWords READ filterWords NOTIFY filterWordsChanged)
    Q_PROPERTY(int newRows READ newRows NOTIFY newRowsChanged)

public:
    static constexpr int firstPage = 50;
    static constexpr int page = 50; ///< as many as can be read between two frames

    explicit TimelineModel(Desk &desk);

    QString search() const { return m_search; }
    QString registerName() const { return QString::fromStdString(m_query.registerName); }
    QString category() const { return QString::fromStdString(m_query.category); }
    bool onlyWaiting() const { return m_query.onlyWaiting; }
    bool onlyGrip() const { return m_query.onlyGrip; }
    QString author() const { return QString::fromStdString(m_query.author); }
    int days() const { return m_days; }
    bool onlyHighlights() const { return m_query.onlyHighlights; }
    QString moment() const { return m_moment; }
    QString momentWords() const;
    QString momentDoubt() const;
    QString standpoint() const { return m_standpoint; }
    QString filterWords() const { return m_filterWords; }
    int newRows() const { return m_newRows; }

    void setSearch(const QString &words);
    void setRegisterName(const QString &name);
    void setCategory(const QString &category);
    void setOnlyWaiting(bool only);
    void setOnlyGrip(bool only);
    void setAuthor(const QString &number);
    void setDays(int days);
    void setOnlyHighlights(bool only);
    void setMoment(const QString &typed);
    void setStandpoint(const QString &standpoint);

    Q_INVOKABLE void showNew();
    Q_INVOKABLE void clearFilters();
    QVariantList registers() const;
    QVariantList authors() const;

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// While it is on screen, what comes in waits behind `newRows`; otherwise it is simply there.
    void setShown(bool shown);
    void refresh();
    /// In another language from now on.
    void speak();

signals:
    void filterChanged();
    void momentChanged();
    void filterWordsChanged();
    void newRowsChanged();
    void spoke();

private:
    void filter();
    void stand();
    void reload();
    void freshen();
    void setNewRows(int rows);
    void describeFilter();
    QString registerWord(const std::string &name) const;
    QStringList filterNames() const;
    bool filtered() const;
    std::vector<RowValues> load();
    RowValues rowFrom(const Line &line);
    QString titleOf(const std::string &record);

    Desk &m_desk;
    TimelineQuery m_query;
    QString m_search;
    QString m_moment;
    TypedTime m_momentRead; ///< "03:24" stays of the day on which it was typed
    QString m_standpoint;
    QString m_filterWords;
    std::map<std::string, QString> m_titles;
    std::unordered_set<int64_t> m_listed; ///< the entries in the list, by number
    int64_t m_taken = 0;                  ///< entries read from the journal, shown or not
    int64_t m_knownNumber = 0;            ///< entries up to here are in the list
    int64_t m_seenNumber;                 ///< entries up to here were here when the program started
    int m_newRows = 0;
    int m_days = 0;
    bool m_complete = true;
    bool m_shown = false;
    bool m_stale = true;
};

} // namespace piketboek
