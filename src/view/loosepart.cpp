#include "view/loosepart.h"

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

QString LoosePart::folderOf(const std::string &directory, const QString &name)
{
    return QDir(QString::fromStdString(directory)).absoluteFilePath(name);
}

std::vector<LoosePart> LoosePart::in(const QString &folder)
{
    std::vector<LoosePart> all;
    for (const QString &file : QDir(folder).entryList({"*.wav", "*.jpg"}, QDir::Files)) {
        if (std::optional<LoosePart> part = named(file))
            all.push_back(std::move(*part));
    }
    std::ranges::stable_sort(all, {}, &LoosePart::at);
    return all;
}

QString LoosePart::fileName() const
{
    return QStringList{coded(record), QString::number(at), coded(author), coded(role)}.join('_') + '.' +
           ending;
}

std::optional<LoosePart> LoosePart::named(const QString &fileName)
{
    const QString ending = fileName.endsWith(".jpg") ? "jpg" : "wav";
    const QStringList parts = fileName.chopped(fileName.endsWith('.' + ending) ? 4 : 0).split('_');
    if (parts.size() != 4)
        return std::nullopt;
    const LoosePart part{decoded(parts[0]), parts[1].toLongLong(), decoded(parts[2]), decoded(parts[3]),
                         ending};
    return part.fileName() == fileName && !part.record.empty() ? std::optional(part) : std::nullopt;
}

} // namespace piketboek
