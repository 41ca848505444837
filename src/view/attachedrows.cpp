#include "view/attachedrows.h"

#include "journal/attachment.h"
#include "store/filedelivery.h"

namespace piketboek {

namespace {

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

} // namespace

QVariantList attachedRows(const Line &line, const QString &told, Desk &desk)
{
    using Standing = FileDelivery::Standing;
    FileDelivery delivery(desk.reader().database());
    const bool goesNowhere = desk.purpose() == Desk::Purpose::Demo;
    QVariantList all;
    for (const Attachment &one : Attachment::of(line.envelope, line.disclosures)) {
        const Standing standing = desk.known(delivery.standing(one.file));
        all += QVariantMap{{"file", text(one.file)},
                           {"hash", one.hash ? text(toText(*one.hash)) : QString()},
                           {"name", text(one.name)},
                           {"told", told},
                           {"isPicture", one.type.starts_with("image/")},
                           {"isSound", one.type.starts_with("audio/")},
                           {"isHere", one.hash && standing != Standing::Elsewhere},
                           {"isOnlyHere", one.hash && standing == Standing::OnlyHere && !goesNowhere},
                           {"isGone", !one.hash}};
    }
    return all;
}

} // namespace piketboek
