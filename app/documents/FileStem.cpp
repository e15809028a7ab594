#include "app/documents/FileStem.h"

namespace madoguchi::documents {

namespace {

constexpr qsizetype LongestBytes = 180; ///< of 255: what comes behind it needs room, too

/// What some system forbids in names (Windows the most), and what is not seen and turns writing around.
bool isUnfit(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c < 0x80 && QByteArrayLiteral("<>:\"/\\|?*").contains(char(c));
    }
}

} // namespace

QString fileStem(const FormTemplate &form)
{
    QString stem;
    qsizetype bytes = 0;
    for (const char32_t c : form.title.ja.simplified().toUcs4()) {
        const QString fit = isUnfit(c) ? QStringLiteral("-") : QString::fromUcs4(&c, 1);
        bytes += fit.toUtf8().size();
        if (bytes > LongestBytes)
            break;
        stem += fit;
    }
    const auto isEdge = [](QChar c) { return c == u'.' || c == u'-' || c.isSpace(); };
    while (!stem.isEmpty() && isEdge(stem.back()))
        stem.chop(1);
    while (!stem.isEmpty() && isEdge(stem.front()))
        stem.remove(0, 1);
    return stem.isEmpty() ? form.id : stem;
}

} // namespace madoguchi::documents
