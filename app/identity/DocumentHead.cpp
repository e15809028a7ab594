#include "app/identity/DocumentHead.h"

#include "app/identity/DocumentPicture.h"
#include "app/identity/GenuineWords.h"
#include "app/identity/PictureLabel.h"
#include "app/identity/Transcription.h"
#include "widgets/Notice.h"
#include "widgets/theme/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::identity {

namespace {

constexpr QSize LargestPhoto(240, 320);
constexpr QSize LargestPhotoBelowFront(120, 160);
constexpr QSize LargestFront(760, 480);
constexpr int LowestFront = 140;

widgets::Notice::Kind noticeKind(cards::Genuineness genuine)
{
    switch (genuine) {
    case cards::Genuineness::Yes:
        return widgets::Notice::Kind::Success;
    case cards::Genuineness::Unchecked:
        return widgets::Notice::Kind::Warning;
    case cards::Genuineness::No:
        break;
    }
    return widgets::Notice::Kind::Error;
}

} // namespace

DocumentHead::DocumentHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_front(new PictureLabel(this))
    , m_photo(new PictureLabel(this))
    , m_noPhoto(new QLabel(this))
    , m_genuine(new widgets::Notice(this))
    , m_compared(new QBoxLayout(QBoxLayout::TopToBottom))
{
    m_title->setFont(theme::font(theme::TextSize::Subtitle, true));
    m_title->setWordWrap(true);
    m_front->setObjectName(QStringLiteral("documentFront"));
    m_front->setLargest(LargestFront);
    m_front->setLowest(LowestFront);
    m_photo->setObjectName(QStringLiteral("documentPhoto"));
    m_noPhoto->setWordWrap(true);
    m_genuine->setObjectName(QStringLiteral("genuineNotice"));
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::px(12));
    words->addWidget(m_noPhoto);
    words->addWidget(m_genuine);
    words->addStretch(1);
    m_compared->setSpacing(theme::px(12));
    m_compared->addWidget(m_photo, 0, Qt::AlignTop);
    m_compared->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(12));
    column->addWidget(m_title);
    column->addWidget(m_front, 100);
    column->addLayout(m_compared);
    column->addStretch(1);
    clear();
}

void DocumentHead::show(const cards::IdentityDocument &document, const QImage &front)
{
    m_title->setText(nameOf(document.kind));
    m_genuine->say(noticeKind(document.genuine), sentenceFor(document));
    //: For a screen reader: the whole front of a residence card.
    m_front->setPicture(front, tr("Picture of the card's front"));
    m_front->setVisible(!front.isNull());
    m_compared->setDirection(front.isNull() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_photo->setLargest(front.isNull() ? LargestPhoto : LargestPhotoBelowFront);
    showPhoto(document);
    if (front.isNull()) {
        setFixedWidth(theme::px(LargestPhoto.width() + 40));
    } else {
        setMinimumWidth(theme::px(LargestPhoto.width() + 40));
        setMaximumWidth(theme::px(LargestFront.width() + 16));
    }
}

void DocumentHead::clear()
{
    m_title->clear();
    m_front->setPicture({}, {});
    m_photo->setPicture({}, {});
    m_genuine->clear();
}

bool DocumentHead::isEmpty() const
{
    return m_title->text().isEmpty();
}

void DocumentHead::showPhoto(const cards::IdentityDocument &document)
{
    const auto photo = photoOf(document);
    const auto drawn = photo ? draw(*photo) : Outcome<QImage>(QImage());
    const bool isThere = drawn && !drawn->isNull();
    m_photo->setVisible(isThere);
    m_noPhoto->setVisible(!isThere);
    if (isThere)
        //: For a screen reader: the photo of a document's holder.
        m_photo->setPicture(*drawn, tr("Photo of the holder"));
    m_noPhoto->setText(drawn
            //: In place of a photo: this reading brought none.
            ? tr("No photo was read. Compare the visitor with the card itself.")
            //: In place of a photo: the card's picture is damaged.
            : tr("The photo in the chip cannot be drawn. Compare the visitor with the card itself."));
}

} // namespace madoguchi::identity
