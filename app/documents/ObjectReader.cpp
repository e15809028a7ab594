#include "app/documents/ObjectReader.h"

#include "app/settings/NearestWord.h"

#include <QCoreApplication>

#include <cmath>

namespace madoguchi::documents {

namespace {

class ObjectReaderText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::documents::ObjectReader)
};

} // namespace

ObjectReader::ObjectReader(
    const QJsonValue &value, const QString &path, const QStringList &knownKeys, Problems &problems)
    : m_object(value.toObject())
    , m_path(path)
    , m_problems(problems)
{
    if (!value.isObject())
        //: Checking a form template. IT staff; the path is shown beside the sentence.
        m_problems.add(path, ObjectReaderText::tr("This has to be an object in braces. Correct it."));
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (knownKeys.contains(it.key()))
            continue;
        const QString meant = settings::nearestWord(shortened(it.key()), knownKeys);
        complain(it.key(),
            meant.isEmpty()
                //: Checking a form template. IT staff; %1 is a key that nobody knows.
                ? ObjectReaderText::tr("The key “%1” is not known here. Remove it.").arg(shortened(it.key()))
                //: Checking a form template. IT staff; %1 is a key that nobody knows, %2 the key probably meant.
                : ObjectReaderText::tr("The key “%1” is not known here. Did you mean “%2”?")
                      .arg(shortened(it.key()), meant));
    }
}

QString ObjectReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? shortened(key) : m_path + u'.' + shortened(key);
}

bool ObjectReader::present(const QString &key, Need need)
{
    if (m_object.contains(key))
        return true;
    if (need == Need::Required)
        //: Checking a form template. IT staff; %1 is a key of the file.
        complain(key, ObjectReaderText::tr("“%1” is missing. Add it.").arg(key));
    return false;
}

QString ObjectReader::text(const QString &key, Need need)
{
    if (!present(key, need))
        return {};
    const QJsonValue found = m_object.value(key);
    if (!found.isString())
        //: Checking a form template. IT staff; the path is shown beside the sentence.
        complain(key, ObjectReaderText::tr("This has to be a text in quotation marks. Correct it."));
    else if (need == Need::Required && found.toString().isEmpty())
        //: Checking a form template. IT staff; the path is shown beside the sentence.
        complain(key, ObjectReaderText::tr("This text is empty. Fill it in."));
    return found.toString();
}

QStringList ObjectReader::texts(const QString &key)
{
    QStringList result;
    for (const QJsonValue &element : array(key, 200, Need::Optional)) {
        if (!element.isString())
            complain(key, ObjectReaderText::tr("This has to be a text in quotation marks. Correct it."));
        result.append(element.toString());
    }
    return result;
}

double ObjectReader::number(const QString &key, double fallback, double least, double most, Need need)
{
    if (!present(key, need))
        return fallback;
    const QJsonValue found = m_object.value(key);
    if (found.isDouble() && found.toDouble() >= least && found.toDouble() <= most)
        return found.toDouble();
    //: Checking a form template. IT staff; %1 and %2 are numbers.
    complain(key, ObjectReaderText::tr("This has to be a number from %1 to %2. Correct it.").arg(least).arg(most));
    return fallback;
}

int ObjectReader::integer(const QString &key, int fallback, int least, int most, Need need)
{
    const double found = number(key, fallback, least, most, need);
    if (found != std::floor(found))
        //: Checking a form template. IT staff; the path is shown beside the sentence.
        complain(key, ObjectReaderText::tr("This has to be a whole number. Correct it."));
    return static_cast<int>(found);
}

bool ObjectReader::flag(const QString &key)
{
    if (!present(key, Need::Optional))
        return false;
    const QJsonValue found = m_object.value(key);
    if (!found.isBool())
        //: Checking a form template. IT staff; "true" and "false" are the words of the file and stay as they are.
        complain(key, ObjectReaderText::tr("This has to be true or false. Correct it."));
    return found.toBool();
}

QJsonArray ObjectReader::array(const QString &key, qsizetype most, Need need)
{
    if (!present(key, need))
        return {};
    const QJsonValue found = m_object.value(key);
    if (!found.isArray()) {
        //: Checking a form template. IT staff; the path is shown beside the sentence.
        complain(key, ObjectReaderText::tr("This has to be a list in brackets. Correct it."));
        return {};
    }
    QJsonArray elements = found.toArray();
    if (elements.size() <= most)
        return elements;
    //: Checking a form template. IT staff; %1 is a number.
    complain(key, ObjectReaderText::tr("There are more than %1 entries. Use fewer.").arg(most));
    return {};
}

QRectF ObjectReader::rect(const QString &key, Need need)
{
    if (!present(key, need))
        return {};
    const QJsonArray numbers = m_object.value(key).toArray();
    double lengths[4] = {};
    bool good = numbers.size() == 4;
    for (int i = 0; good && i < 4; ++i) {
        lengths[i] = numbers[i].toDouble(NAN);
        good = std::abs(lengths[i]) <= 2000;
    }
    if (good && lengths[2] > 0 && lengths[3] > 0)
        return { lengths[0], lengths[1], lengths[2], lengths[3] };
    //: Checking a form template. IT staff; the order is that of the numbers in the file.
    complain(
        key, ObjectReaderText::tr("This has to be four numbers in millimetres: left, top, width, height. Correct it."));
    return {};
}

void ObjectReader::complainOfWord(const QString &key, const QString &found, const QStringList &known)
{
    //: Checking a form template. IT staff; %1 is the word in the file, %2 the words that may stand there.
    complain(key,
        ObjectReaderText::tr("“%1” cannot stand here. Use one of: %2.")
            .arg(shortened(found), known.join(QStringLiteral(", "))));
}

} // namespace madoguchi::documents
