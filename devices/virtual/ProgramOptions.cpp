#include "devices/virtual/ProgramOptions.h"

#include <QCommandLineParser>
#include <QMetaEnum>
#include <QRegularExpression>

namespace madoguchi::virtualcards {

namespace {

QStringList faultWords()
{
    const auto faults = QMetaEnum::fromType<CardFault>();
    QStringList words;
    for (int i = 0; i < faults.keyCount(); ++i)
        words << toWord(static_cast<CardFault>(faults.value(i)));
    return words;
}

/// Reads values of options and remembers the first mistake.
class Values {
public:
    explicit Values(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    std::optional<int> number(const QString &option, int lowest, int highest)
    {
        if (!m_parser.isSet(option))
            return std::nullopt;
        bool ok = false;
        const int value = m_parser.value(option).toInt(&ok);
        if (!ok || value < lowest || value > highest)
            refuse(QStringLiteral("--%1 needs a number from %2 to %3").arg(option).arg(lowest).arg(highest));
        return value;
    }

    CardFault fault()
    {
        const auto value = faultFromWord(m_parser.value(QStringLiteral("fault")));
        if (!value)
            refuse(QStringLiteral("--fault knows: ") + faultWords().join(QStringLiteral(", ")));
        return value.value_or(CardFault::None);
    }

    QByteArray bytes(const QString &option, int fewest, int most)
    {
        if (!m_parser.isSet(option))
            return {};
        static const QRegularExpression form(QStringLiteral("^([0-9A-Fa-f]{2})+$"));
        const QString text = m_parser.value(option).remove(u' ');
        if (!form.match(text).hasMatch() || text.size() < 2 * fewest || text.size() > 2 * most)
            refuse(QStringLiteral("--%1 needs %2 to %3 bytes in hexadecimal").arg(option).arg(fewest).arg(most));
        return QByteArray::fromHex(text.toLatin1());
    }

    void refuse(const QString &why)
    {
        if (m_mistake.isEmpty())
            m_mistake = why;
    }

    [[nodiscard]] QString mistake() const { return m_mistake; }

private:
    const QCommandLineParser &m_parser;
    QString m_mistake;
};

void declareOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        { QStringLiteral("resident"), {}, QStringLiteral("ID") },
        { QStringLiteral("state"), {}, QStringLiteral("PATH") },
        { QStringLiteral("host"), {}, QStringLiteral("HOST"), VpcdAddress().host },
        { QStringLiteral("port"), {}, QStringLiteral("PORT") },
        { QStringLiteral("delay-ms"), {}, QStringLiteral("N") },
        { QStringLiteral("byte-us"), {}, QStringLiteral("N") },
        { QStringLiteral("remove-after"), {}, QStringLiteral("N") },
        { QStringLiteral("remove-during"), {}, QStringLiteral("N") },
        { QStringLiteral("fault"), {}, QStringLiteral("NAME"), toWord(CardFault::None) },
        { QStringLiteral("atr"), {}, QStringLiteral("HEX") },
        { QStringLiteral("uid"), {}, QStringLiteral("HEX") },
        { QStringLiteral("wait"), {}, QStringLiteral("SECONDS") },
        QCommandLineOption(QStringLiteral("until-eof")),
        QCommandLineOption(QStringLiteral("list")),
        QCommandLineOption(QStringList { QStringLiteral("h"), QStringLiteral("help") }),
    });
}

CardBehaviour behaviourFrom(Values &values)
{
    CardBehaviour behaviour;
    behaviour.delayPerCommand
        = std::chrono::milliseconds(values.number(QStringLiteral("delay-ms"), 0, 60'000).value_or(0));
    behaviour.delayPerByte
        = std::chrono::microseconds(values.number(QStringLiteral("byte-us"), 0, 100'000).value_or(0));
    behaviour.removeAfter = values.number(QStringLiteral("remove-after"), 1, 1'000'000);
    behaviour.removeDuring = values.number(QStringLiteral("remove-during"), 1, 1'000'000);
    behaviour.fault = values.fault();
    if (const QByteArray atr = values.bytes(QStringLiteral("atr"), 2, 33); !atr.isEmpty())
        behaviour.atr = atr;
    behaviour.uid = values.bytes(QStringLiteral("uid"), 4, 10);
    return behaviour;
}

} // namespace

Outcome<ProgramOptions> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(arguments))
        return failure(ErrorCode::Usage, {}, parser.errorText());
    Values values(parser);
    ProgramOptions options;
    options.resident = parser.value(QStringLiteral("resident"));
    options.state = parser.value(QStringLiteral("state"));
    options.address.host = parser.value(QStringLiteral("host"));
    options.address.port
        = static_cast<quint16>(values.number(QStringLiteral("port"), 1, 65535).value_or(options.address.port));
    options.behaviour = behaviourFrom(values);
    options.waitSeconds = values.number(QStringLiteral("wait"), 0, 86'400).value_or(options.waitSeconds);
    options.untilEndOfInput = parser.isSet(QStringLiteral("until-eof"));
    if (parser.isSet(QStringLiteral("list")))
        options.action = ProgramOptions::Action::List;
    if (parser.isSet(QStringLiteral("help")))
        options.action = ProgramOptions::Action::Help;
    if (options.action == ProgramOptions::Action::Play && options.resident.isEmpty())
        values.refuse(QStringLiteral("--resident is needed; --list shows them"));
    if (!parser.positionalArguments().isEmpty())
        values.refuse(QStringLiteral("unexpected argument: ") + parser.positionalArguments().constFirst());
    if (!values.mistake().isEmpty())
        return failure(ErrorCode::Usage, {}, values.mistake());
    return options;
}

QString helpText()
{
    return QStringLiteral(R"(Puts the card of a fictional resident on a virtual reader (vsmartcard's vpcd).

  madoguchi-virtual-card --resident ID|FILE [options]
  madoguchi-virtual-card --list

  --resident ID|FILE   a shipped resident, or a file of your own (see residents/README.md)
  --list               the shipped residents: id, name, what can be practised
  --state FILE|FOLDER  where the tries left are kept (FOLDER/ID.json); without it they are forgotten at the end
  --host HOST          where vpcd listens (127.0.0.1)
  --port PORT          35963, or 35964 for the second reader
  --wait SECONDS       how long to wait for vpcd the first time (10; 0 = for ever)
  --delay-ms N         delay of every answer in milliseconds
  --byte-us N          delay for every byte of command and answer in microseconds
  --remove-after N     the card is taken away when N commands were answered
  --remove-during N    the card is taken away instead of answering command N
  --fault NAME         %1
  --atr HEX            another answer to reset
  --uid HEX            the reader tells this UID; with --fault unknown-card it is a staff card
  --until-eof          end when standard input ends

Prints "ready" on a line when the card lies on the reader, "removed" when it is taken away.
Lines on standard input: insert, remove, resident ID|FILE, quit.
Exit codes: 0 done, 2 wrong usage, 3 bad file (file and place named), 4 no virtual reader.
)")
        .arg(faultWords().join(QStringLiteral(", ")));
}

} // namespace madoguchi::virtualcards
