#include "devices/cards/CardText.h"
#include "devices/cards/ChipDate.h"
#include "devices/cards/ResidenceFiles.h"
#include "devices/cards/ResidenceTags.h"
#include "devices/cards/Tlv.h"

#include <algorithm>
#include <initializer_list>

namespace madoguchi::cards {

namespace {

using namespace residence;

constexpr qsizetype SignedFrontSize = 7000; // what was signed is filled up with 00 to these sizes
constexpr qsizetype SignedPhotoSize = 3000;
constexpr qsizetype SignedNameSize = 2500;
constexpr qsizetype SignedEntriesSize = 53;

bool isPrintable(char c)
{
    return c > 0x20 && c < 0x7F;
}

/// Takes the objects of a card's files over; the first one that is wrong is the error.
class ResidenceParser {
public:
    explicit ResidenceParser(const QList<QByteArray> &files)
        : m_files(files)
    {
    }

    Outcome<ResidenceReadout> parse(const ResidenceCardType &type, const QString &cardNumber)
    {
        m_document.kind = type.kind;
        m_card.generation = type.generation;
        m_card.cardNumber = cardNumber;
        if (type.generation == 1)
            firstGeneration();
        else
            secondGeneration();
        if (!m_mistake.isEmpty())
            return failure(ErrorCode::BadAnswer, {}, m_mistake);
        m_document.residence = std::move(m_card);
        return ResidenceReadout { std::move(m_document), std::move(m_signature) };
    }

private:
    void firstGeneration()
    {
        m_card.front = picture(FirstPicture, ImageFormat::Tiff);
        if (!m_card.front)
            refuse("no picture of the front");
        m_card.photo = picture(Photo, ImageFormat::Jpeg2000);
        addresses();
        m_card.comprehensivePermit = text(ComprehensiveText);
        m_card.individualPermit = text(IndividualText);
        m_card.applicationPending = flag(FirstPending);
        m_signature = { filled({ FirstPicture }, SignedFrontSize) + filled({ Photo }, SignedPhotoSize),
            value(FirstSignature).toByteArray(), value(FirstCertificate).toByteArray() };
    }

    void secondGeneration()
    {
        if (code(CardNumber) != m_card.cardNumber)
            refuse("a card number that is not the one which opened the card");
        entries();
        m_card.nameImage = picture(FirstPicture, ImageFormat::Tiff);
        m_card.addressImage = picture(AddressPicture, ImageFormat::Tiff);
        m_card.photo = picture(Photo, ImageFormat::Jpeg2000);
        m_card.comprehensivePermit = code(Comprehensive);
        m_card.comprehensivePermitExpiry = date(ComprehensiveExpiry);
        m_card.individualPermit = code(Individual);
        m_card.applicationPending = flag(SecondPending);
        m_card.note = text(Note);
        const QByteArray printed = filled({ CardExpiry, BirthDate, SexCode, Nationality, Status, Period, PermissionKind,
                                              PermissionDate, Work, PeriodExpiry },
            SignedEntriesSize);
        m_signature = { printed + filled({ Photo }, SignedPhotoSize) + filled({ FirstPicture }, SignedNameSize),
            value(SecondSignature).toByteArray(), value(SecondCertificate).toByteArray() };
    }

    void entries()
    {
        m_card.cardExpiry = date(CardExpiry);
        m_document.birthDate = date(BirthDate);
        m_document.sex = sex();
        m_card.nationality = code(Nationality);
        m_card.status = code(Status);
        m_card.period = code(Period);
        m_card.permissionKind = code(PermissionKind);
        m_card.permissionDate = date(PermissionDate);
        m_card.work = work();
        m_card.periodExpiry = date(PeriodExpiry);
    }

    /// Every date begins a new endorsement.
    void addresses()
    {
        for (const QByteArray &file : m_files) {
            TlvReader reader(file);
            while (const std::optional<TlvObject> object = reader.next()) {
                const bool belongs = object->tag == EndorsementMunicipality || object->tag == EndorsementAddress;
                if (object->tag == EndorsementDate)
                    m_card.addresses << AddressEndorsement { dateIn(object->value), {}, {} };
                else if (belongs && m_card.addresses.isEmpty())
                    refuse("an address without its date");
                else if (object->tag == EndorsementMunicipality)
                    m_card.addresses.last().municipality = digits(object->value, 6);
                else if (object->tag == EndorsementAddress && !withoutFiller(object->value).isEmpty())
                    m_card.addresses.last().address = guess(object->value);
                if (belongs && !withoutFiller(object->value).isEmpty() && !m_card.addresses.isEmpty()
                    && m_card.addresses.constLast().date.isEmpty())
                    m_hasUndatedAddress = m_card.hasUnreadableText = true;
            }
        }
        orderAddresses();
    }

    /// The newest first; of one day the one that was written last. What has no date is the empty form of a card on
    /// which nothing was written, or cannot be read: then nobody knows which address is the newest.
    void orderAddresses()
    {
        m_card.addresses.removeIf([](const AddressEndorsement &one) { return one.date.isEmpty(); });
        std::reverse(m_card.addresses.begin(), m_card.addresses.end());
        std::stable_sort(m_card.addresses.begin(), m_card.addresses.end(),
            [](const AddressEndorsement &a, const AddressEndorsement &b) { return a.date > b.date; });
        if (!m_card.addresses.isEmpty() && !m_hasUndatedAddress)
            m_document.address = m_card.addresses.constFirst().address;
    }

    [[nodiscard]] QByteArrayView value(quint16 tag) const
    {
        for (const QByteArray &file : m_files) {
            if (const std::optional<QByteArrayView> found = tlvValue(file, tag))
                return *found;
        }
        return {};
    }

    [[nodiscard]] QByteArray filled(std::initializer_list<quint16> tags, qsizetype size) const
    {
        QByteArray bytes;
        for (const quint16 tag : tags)
            bytes += value(tag);
        return bytes.leftJustified(size, '\0');
    }

    std::optional<CardImage> picture(quint16 tag, ImageFormat format)
    {
        const QByteArray bytes = value(tag).toByteArray();
        if (withoutFiller(bytes).isEmpty())
            return std::nullopt;
        const std::optional<CardImage> image = cardImage(bytes);
        if (!image || image->format != format)
            refuse("a picture of another format");
        return image;
    }

    QString digits(QByteArrayView bytes, qsizetype count)
    {
        const QByteArrayView written = withoutFiller(bytes);
        const bool right = written.size() == count && areDigits(written);
        if (!right && !written.isEmpty())
            refuse("a number of another form");
        return right ? QString::fromLatin1(written) : QString();
    }

    /// Empty where nothing is written.
    QString dateIn(QByteArrayView bytes)
    {
        const QByteArrayView written = withoutFiller(bytes);
        if (!written.isEmpty() && !isChipDate(written))
            refuse("a date that is none");
        return QString::fromLatin1(written);
    }

    std::optional<QString> date(quint16 tag)
    {
        const QString written = dateIn(value(tag));
        return written.isEmpty() ? std::nullopt : std::optional(written);
    }

    std::optional<QString> code(quint16 tag)
    {
        const QByteArrayView written = withoutFiller(value(tag));
        if (written.isEmpty())
            return std::nullopt;
        if (!std::all_of(written.begin(), written.end(), isPrintable))
            refuse("a code with other characters");
        return QString::fromLatin1(written);
    }

    std::optional<bool> flag(quint16 tag)
    {
        const std::optional<QString> written = code(tag);
        if (written && *written != QLatin1String("0") && *written != QLatin1String("1"))
            refuse("a mark that is neither 0 nor 1");
        return written ? std::optional(*written == QLatin1String("1")) : std::nullopt;
    }

    std::optional<QString> guess(QByteArrayView bytes)
    {
        std::optional<QString> read = guessedText(bytes);
        m_card.hasUnreadableText = m_card.hasUnreadableText || !read;
        return read;
    }

    std::optional<QString> text(quint16 tag)
    {
        const QByteArrayView bytes = value(tag);
        return withoutFiller(bytes).isEmpty() ? std::nullopt : guess(bytes);
    }

    /// Not the codes of JIS X 0303: 3 is "unspecified".
    std::optional<Sex> sex()
    {
        const QString written = code(SexCode).value_or(QString());
        if (written == QLatin1String("1"))
            return Sex::Male;
        if (written == QLatin1String("2"))
            return Sex::Female;
        if (written == QLatin1String("3"))
            return Sex::Other;
        refuse("a sex of another code");
        return std::nullopt;
    }

    std::optional<WorkRestriction> work()
    {
        const QString written = code(Work).value_or(QString());
        if (written == QLatin1String("1"))
            return WorkRestriction::None;
        if (written == QLatin1String("2"))
            return WorkRestriction::AsStatusAllows;
        if (written == QLatin1String("4"))
            return WorkRestriction::AsDesignated;
        if (written == QLatin1String("9"))
            return WorkRestriction::NotPermitted;
        if (!written.isEmpty())
            refuse("a restriction of work of another code");
        return std::nullopt;
    }

    void refuse(const char *why)
    {
        if (m_mistake.isEmpty())
            m_mistake = QStringLiteral("residence card: ") + QLatin1String(why);
    }

    const QList<QByteArray> &m_files;
    IdentityDocument m_document;
    ResidenceCardData m_card;
    CardSignature m_signature;
    bool m_hasUndatedAddress = false;
    QString m_mistake;
};

} // namespace

QString toWord(WorkRestriction work)
{
    switch (work) {
    case WorkRestriction::None:
        return QStringLiteral("none");
    case WorkRestriction::AsStatusAllows:
        return QStringLiteral("as-status-allows");
    case WorkRestriction::AsDesignated:
        return QStringLiteral("as-designated");
    case WorkRestriction::NotPermitted:
        return QStringLiteral("not-permitted");
    }
    Q_UNREACHABLE();
}

Outcome<ResidenceReadout> parseResidenceCard(
    const ResidenceCardType &type, const QString &cardNumber, const QList<QByteArray> &files)
{
    return ResidenceParser(files).parse(type, cardNumber);
}

} // namespace madoguchi::cards
