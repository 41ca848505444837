#include "view/spokenpart.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

namespace piketboek {

namespace {

QString coded(const std::string &words)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(words), {}, "_."));
}

std::string decoded(const QString &words)
{
    return QUrl::fromPercentEncoding(words.toLatin1()).toStdString();
}

} // namespace

QString SpokenPart::folderOf(const std::string &directory)
{
    return QString::fromStdString(directory) + "/spoken";
}

std::vector<SpokenPart> SpokenPart::in(const QString &folder)
{
    std::vector<SpokenPart> all;
    for (const QString &file : QDir(folder).entryList({"*.wav"}, QDir::Files)) {
        if (std::optional<SpokenPart> part = named(file))
            all.push_back(std::move(*part));
    }
    std::ranges::stable_sort(all, {}, &SpokenPart::at);
    return all;
}

QString SpokenPart::fileName() const
{
    return QStringList{coded(record), QString::number(at), coded(author), coded(role)}.join('_') + ".wav";
}

std::optional<SpokenPart> SpokenPart::named(const QString &fileName)
{
    const QStringList parts = fileName.chopped(fileName.endsWith(".wav") ? 4 : 0).split('_');
    if (parts.size() != 4)
        return std::nullopt;
    const SpokenPart part{decoded(parts[0]), parts[1].toLongLong(), decoded(parts[2]), decoded(parts[3])};
    return part.fileName() == fileName && !part.record.empty() ? std::optional(part) : std::nullopt;
}

} // namespace piketboek
