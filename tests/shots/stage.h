// Stage shows the real pages over the demonstration's journal at one fixed moment, and takes their picture.
#pragma once

#include "democlock.h"
#include "support/settableclock.h"
#include "view/session.h"
#include "view/translation.h"

#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <memory>

namespace piketboek {

struct Shot
{
    QString page = {};
    QSize size = {};
    QString theme = {};
    QString language = {};
    int textScale = 100; ///< percent
    qreal covered = 0;   ///< the part of the window that a keyboard lies over, from below

    QString
    name() const; ///< page-size-theme-language, then the text's size and "covered" when they are not plain

    /// Every page in these sizes, in all themes and both languages.
    static std::vector<Shot> all(const std::vector<QSize> &sizes);
};

struct Picture
{
    QImage image = {};
    QStringList texts = {}; ///< what can be read on it, from top to bottom
};

class Stage
{
public:
    static const std::vector<QSize> sizes;

    static Result<std::unique_ptr<Stage>> build(const std::string &assets);
    ~Stage();

    Picture take(const Shot &shot);
    /// Brings the page on the window and waits until it has come to rest.
    QImage show(const Shot &shot);
    /// The window once two pictures in a row are equal.
    QImage settled();
    QQuickWindow &window() { return *m_window; }
    qreal pixelsPerMm() const { return m_settings->pixelsPerMm(); }
    Session &session() { return *m_session; }

private:
    Stage();
    Result<void> openJournal(const std::string &assets);
    void signIn();
    void beginDraft();
    void layOutPhotos();
    void layOutRecorder();
    void layOutCamera();
    void speak(bool wanted);
    void blur();
    void cover(const QString &page);
    void askForKeys();
    void putKeysAway();
    bool isLoading() const;
    Result<void> openWindow();
    void showPage(const QString &page);
    void filter(bool wanted);
    void showCalls();
    void showHandover();
    void openFirstRecord();

    QTemporaryDir m_directory;
    SettableClock m_wall;
    DemoClock m_clock;
    std::unique_ptr<Pen> m_pen;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Settings> m_settings;
    Areas m_areas;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    std::unique_ptr<Translation> m_translation;
    QQuickWindow *m_window = nullptr;
};

} // namespace piketboek
