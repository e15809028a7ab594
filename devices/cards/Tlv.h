#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace madoguchi::cards {

/// One object of a card's file. `value` points into the bytes that were parsed.
struct TlvObject {
    quint16 tag = 0; ///< one byte (0012h) or two (DF22h)
    QByteArrayView value;
};

/// Tag and length at the start of `bytes`.
struct TlvHeader {
    quint16 tag = 0;
    int headerSize = 0; ///< bytes of tag and length
    int valueSize = 0;
};

constexpr int LongestTlvHeader = 5; ///< two bytes of tag, three of length

/// How long the tags of a card are: on driving licences 1F, 5F and 7F are tags of one byte.
enum class TagForm { OneOrTwoBytes, OneByte };

/// Walks the objects of a file in the order in which they stand. Tags have one or two bytes, lengths one to three
/// (7F, 81 xx, 82 xx xx, also longer than needed). Nothing is descended into: private tags such as FF10 hold raw bytes
/// although they look constructed.
class TlvReader {
public:
    explicit TlvReader(QByteArrayView bytes, TagForm form = TagForm::OneOrTwoBytes)
        : m_rest(bytes)
        , m_form(form)
    {
    }

    /// The next object; none at the end, at filler (00 or FF that begins no known tag), and at an object that is
    /// longer than what is there.
    [[nodiscard]] std::optional<TlvObject> next();

    /// Whether the walk ended at an object that is not complete, instead of the end or filler.
    [[nodiscard]] bool isBroken() const { return m_broken; }

    /// The header at the start of `bytes`, also if the value is not complete; none if it is no header.
    [[nodiscard]] static std::optional<TlvHeader> header(QByteArrayView bytes, TagForm form = TagForm::OneOrTwoBytes);

private:
    QByteArrayView m_rest;
    TagForm m_form;
    bool m_broken = false;
};

/// The value of the first object with this tag.
[[nodiscard]] std::optional<QByteArrayView> tlvValue(QByteArrayView bytes, quint16 tag);

} // namespace madoguchi::cards
