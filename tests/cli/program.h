// The real piketboekctl, run as a process in a directory of its own.
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace piketboek {

struct Ran
{
    int code = -1;
    QString out = {};
    QString err = {};

    /// One sentence on stderr, and nothing but it.
    bool isOneSentence() const
    {
        return err.startsWith("piketboekctl: ") && err.endsWith(".\n") && err.count('\n') == 1;
    }
};

class Place
{
public:
    static QString program(const char *name = "piketboekctl")
    {
        return QStringLiteral(PROGRAMS_DIR "/") + name;
    }
    static QString example(const char *name) { return QStringLiteral(SOURCE_DIR "/assets/examples/") + name; }

    QString path(const QString &name) const { return m_directory.filePath(name); }
    QString journal() const { return path("journal"); }

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile made(path(name));
        if (!made.open(QFile::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("a file could not be made");
        return made.fileName();
    }
    QByteArray content(const QString &name) const
    {
        QFile read(path(name));
        return read.open(QFile::ReadOnly) ? read.readAll() : QByteArray();
    }

    /// With --journal in front.
    Ran ctl(const QStringList &arguments) const
    {
        return run(program(), QStringList{"--journal", journal()} + arguments);
    }

    Ran run(const QString &command, const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_directory.path());
        process.start(command, arguments);
        if (!process.waitForFinished(240'000))
            qFatal("a program did not end");
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    /// Lines of the journal as timeline --json gives them.
    qsizetype entries() const { return ctl({"timeline", "--json"}).out.count('\n'); }

private:
    QTemporaryDir m_directory;
};

} // namespace piketboek
