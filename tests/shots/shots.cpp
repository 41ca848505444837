// shots --output DIR: every page in every size, theme and language, as a picture and the texts on it.
// With --only 'incident-412x915-*-covered': those alone, of all text sizes and also under a keyboard.
#include "stage.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>

#include <cstdio>

using namespace piketboek;

namespace {

bool keep(const QDir &directory, const Shot &shot, const Picture &picture)
{
    QFile words(directory.filePath(shot.name() + ".txt"));
    const QByteArray text = (picture.texts.join('\n') + '\n').toUtf8();
    return picture.image.save(directory.filePath(shot.name() + ".png")) && words.open(QIODevice::WriteOnly) &&
           words.write(text) == text.size();
}

int giveUp(const QString &words)
{
    std::fprintf(stderr, "shots: %s\n", qPrintable(words));
    return 1;
}

std::vector<Shot> wanted(const QString &only)
{
    std::vector<Shot> shots;
    const auto pattern = QRegularExpression::fromWildcard(only);
    for (const int textScale : {100, 150, 200})
        for (const qreal covered : {0.0, 0.45})
            for (Shot shot : Shot::all(Stage::sizes)) {
                shot.textScale = textScale;
                shot.covered = covered;
                if (only.isEmpty() ? textScale == 100 && covered == 0 : pattern.match(shot.name()).hasMatch())
                    shots.push_back(shot);
            }
    return shots;
}

int takeAll(Stage &stage, const QDir &directory, const std::vector<Shot> &shots)
{
    if (shots.empty())
        return giveUp("no picture has such a name");
    for (const Shot &shot : shots) {
        if (!keep(directory, shot, stage.take(shot)))
            return giveUp("nothing can be written in " + directory.path());
    }
    return 0;
}

void orElse(const char *variable, const char *value)
{
    if (!qEnvironmentVariableIsSet(variable))
        qputenv(variable, value);
}

} // namespace

int main(int argc, char **argv)
{
    orElse("QT_QPA_PLATFORM", "offscreen");
    orElse("QT_QUICK_BACKEND", "software");
    orElse("QT_FONT_DPI", "96");
    orElse("LC_ALL", "C.UTF-8");
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({"output", "the directory that the pictures go to", "directory"});
    parser.addOption({"only", "the pictures whose name is like this", "pattern"});
    parser.process(app);
    const QDir directory(parser.value("output"));
    if (!parser.isSet("output") || !directory.mkpath("."))
        return giveUp("say where to: --output DIR");
    const Result<std::unique_ptr<Stage>> stage = Stage::build(PIKETBOEK_ASSETS);
    return stage ? takeAll(**stage, directory, wanted(parser.value("only")))
                 : giveUp(QString::fromStdString(stage.error().words));
}
