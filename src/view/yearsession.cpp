#include "view/yearsession.h"

#include "base/localtime.h"
#include "base/timetext.h"
#include "report/yearreport.h"
#include "report/yearsentences.h"
#include "view/incidentacts.h"

#include <QMetaObject>

namespace piketboek {

namespace {

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

YearSession::Answer answerFor(const std::string &directory, const std::string &municipality, int year,
                              int64_t now, Language language)
{
    Result<std::unique_ptr<Reader>> reader = Reader::open(directory);
    if (!reader)
        return {.report = text(reader.error().words)};
    const Result<YearReport> report = YearReport::make(**reader, year, municipality, now, false);
    if (!report)
        return {.report = text(report.error().words)};
    YearSession::Answer answer;
    answer.report = text(asText(*report, language));
    answer.asOf = text(YearSentences::of(*report, language).asOf);
    answer.complete = report->figures.asOf.complete;
    const Result<YearLists> lists = YearLists::of(**reader, year, municipality, language);
    if (!lists)
        return {.report = text(lists.error().words)};
    answer.lists = *lists;
    return answer;
}

// Until the spring it is last year's report that is written.
int yearToWrite(int64_t now)
{
    const LocalTime today = localTime(now);
    return today.month <= 3 ? today.year - 1 : today.year;
}

} // namespace

YearSession::YearSession(Desk &desk, UndoBar &undo, const std::string &directory)
    : m_desk(desk), m_undo(undo), m_directory(directory), m_year(yearToWrite(desk.now()))
{
    m_thread.setMaxThreadCount(1);
    connect(&m_desk.settings(), &Settings::municipalityChanged, this, &YearSession::refresh);
}

YearSession::~YearSession()
{
    m_thread.waitForDone();
}

void YearSession::setYear(int year)
{
    if (year == m_year || year < firstYear || year > lastYear)
        return;
    m_year = year;
    m_answer = {};
    emit yearChanged();
    refresh();
}

void YearSession::setShown(bool shown)
{
    m_shown = shown;
    refresh();
}

void YearSession::refresh()
{
    if (m_shown && !busy())
        ask();
    else
        m_again = m_shown;
}

void YearSession::confirm(const QString &record)
{
    m_undo.confirm(record.toStdString());
}

void YearSession::mistake(const QString &record)
{
    m_undo.mistake(record.toStdString());
}

void YearSession::ask()
{
    m_again = false;
    const int question = ++m_asked;
    const auto work = [this, question, year = m_year, now = m_desk.now(), language = m_desk.tongue(),
                       municipality = m_desk.settings().municipality().toStdString()] {
        const Answer answer = answerFor(m_directory, municipality, year, now, language);
        QMetaObject::invokeMethod(
            this, [this, question, answer] { take(question, answer); }, Qt::QueuedConnection);
    };
    m_thread.start(work);
    emit changed();
}

void YearSession::take(int question, const Answer &answer)
{
    m_answered = question;
    m_answer = answer;
    if (m_again)
        ask();
    emit changed();
}

} // namespace piketboek
