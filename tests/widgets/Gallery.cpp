#include "tests/widgets/Gallery.h"

#include "widgets/BusyLine.h"
#include "widgets/Button.h"
#include "widgets/CardPrompt.h"
#include "widgets/CheckField.h"
#include "widgets/ChoiceField.h"
#include "widgets/CountField.h"
#include "widgets/DateField.h"
#include "widgets/MultiLineField.h"
#include "widgets/Notice.h"
#include "widgets/OriginField.h"
#include "widgets/PageView.h"
#include "widgets/PinPad.h"
#include "widgets/SearchList.h"
#include "widgets/StatusLamp.h"
#include "widgets/Steps.h"
#include "widgets/TriesNote.h"
#include "widgets/UndoToast.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace madoguchi::widgets {

namespace {

QVBoxLayout *column(QWidget *owner)
{
    auto *layout = new QVBoxLayout(owner);
    layout->setContentsMargins(theme::px(16), theme::px(12), theme::px(16), theme::px(12));
    layout->setSpacing(theme::px(4));
    return layout;
}

SheetPicture samplePaper()
{
    SheetPicture sheet;
    sheet.background = QImage(1240, 1754, QImage::Format_RGB32);
    sheet.background.fill(Qt::white);
    QPainter painter(&sheet.background);
    painter.setPen(QPen(Qt::black, 3));
    QFont font = theme::nameFont();
    font.setPixelSize(44);
    painter.setFont(font);
    painter.drawText(QRect(0, 100, 1240, 80), Qt::AlignCenter, QStringLiteral("住民票の写し等交付請求書"));
    for (int row = 0; row < 8; ++row)
        painter.drawRect(120, 300 + row * 110, 1000, 110);
    painter.drawLine(360, 300, 360, 1180);
    sheet.overlay = QImage(sheet.background.size(), QImage::Format_ARGB32_Premultiplied);
    sheet.overlay.fill(Qt::transparent);
    QPainter over(&sheet.overlay);
    over.setFont(font);
    over.drawText(390, 375, QStringLiteral("髙橋　𠮷子"));
    return sheet;
}

} // namespace

Gallery::Gallery()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(entries(), 5);
    row->addWidget(choices(), 4);
    row->addWidget(messages(), 5);
    row->addWidget(work(), 6);
    setWindowTitle(QStringLiteral("Gallery"));
}

QWidget *Gallery::entries()
{
    auto *owner = new QWidget;
    QVBoxLayout *layout = column(owner);
    auto *name = new OriginField(QStringLiteral("氏名"), OriginField::Script::Name);
    name->setDocumentText(QStringLiteral("髙橋　𠮷子"));
    name->setRequired(true);
    auto *changed = new OriginField(QStringLiteral("住所"), OriginField::Script::Name);
    changed->setDocumentText(QStringLiteral("青森県架空市葛\U000E0100西一丁目2番3号"));
    changed->setText(QStringLiteral("青森県架空市葛西一丁目2番4号"));
    auto *missing = new OriginField(QStringLiteral("電話番号"));
    missing->setRequired(true);
    missing->setMissing(true);
    auto *wrong = new OriginField(QStringLiteral("本籍"), OriginField::Script::Name);
    wrong->setText(QStringLiteral("青森県架空市大字架空字架空123番地"));
    wrong->setError(QStringLiteral("欄に入りません。短くしてください。"));
    auto *date = new DateField(QStringLiteral("生年月日"));
    date->setReading([](const QString &) { return QStringLiteral("昭和29年3月9日（1954年）"); });
    date->setText(QStringLiteral("S29.3.9"));
    date->setHint(QStringLiteral("例: S29.3.9、昭和29年3月9日"));
    auto *lines = new MultiLineField(QStringLiteral("使う目的"));
    lines->setText(QStringLiteral("年金の手続きのため"));
    lines->setLines(2);
    for (QWidget *field : std::initializer_list<QWidget *> { name, changed, missing, wrong, date, lines })
        layout->addWidget(field);
    layout->addStretch(1);
    return owner;
}

QWidget *Gallery::choices()
{
    auto *owner = new QWidget;
    QVBoxLayout *layout = column(owner);
    auto *one = new ChoiceField(QStringLiteral("来た人"));
    one->setChoices({ { QStringLiteral("self"), QStringLiteral("本人") },
        { QStringLiteral("family"), QStringLiteral("同じ世帯の人") },
        { QStringLiteral("agent"), QStringLiteral("代理人") } });
    one->setChosen({ QStringLiteral("self") });
    auto *several = new ChoiceField(QStringLiteral("記載するもの"));
    several->setSeveral(true);
    several->setChoices({ { QStringLiteral("a"), QStringLiteral("世帯主・続柄") },
        { QStringLiteral("b"), QStringLiteral("本籍・筆頭者") },
        { QStringLiteral("c"), QStringLiteral("住民票コード") } });
    several->setChosen({ QStringLiteral("a"), QStringLiteral("b") });
    auto *check = new CheckField(QStringLiteral("確かめる"), QStringLiteral("本人確認の書類を見ました"));
    check->setChecked(true);
    auto *count = new CountField(QStringLiteral("通数"));
    count->setUnit(QStringLiteral("通"));
    count->setRange(1, 20);
    count->setCount(2);
    for (QWidget *field : std::initializer_list<QWidget *> { one, several, check, count })
        layout->addWidget(field);
    auto *buttons = new QGridLayout;
    auto *main = new Button(QStringLiteral("印刷する"), Button::Kind::Main);
    main->setLarge(true);
    main->setKeyHint(QStringLiteral("F12"));
    main->setPicture(theme::Icon::Printer);
    auto *second = new Button(QStringLiteral("PDFで保存する"));
    second->setPicture(theme::Icon::Save);
    auto *quiet = new Button(QStringLiteral("もどる"), Button::Kind::Quiet);
    auto *danger = new Button(QStringLiteral("この受付の情報を消す"), Button::Kind::Danger);
    auto *off = new Button(QStringLiteral("印刷する"), Button::Kind::Main);
    off->setEnabled(false);
    buttons->addWidget(main, 0, 0, 1, 2);
    buttons->addWidget(second, 1, 0);
    buttons->addWidget(quiet, 1, 1);
    buttons->addWidget(danger, 2, 0);
    buttons->addWidget(off, 2, 1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return owner;
}

QWidget *Gallery::messages()
{
    auto *owner = new QWidget;
    QVBoxLayout *layout = column(owner);
    auto *steps = new Steps;
    steps->setSteps({ QStringLiteral("選ぶ"), QStringLiteral("記入する"), QStringLiteral("印刷する") });
    steps->setCurrent(1);
    layout->addWidget(steps);
    auto *trouble = new Notice;
    trouble->say(Notice::Kind::Error, QStringLiteral("用紙がありません。入れてから［続ける］を押してください。"),
        QStringLiteral("続ける"));
    auto *warning = new Notice;
    warning->say(Notice::Kind::Warning, QStringLiteral("この字はこの書体にありません。印刷の前に確かめてください。"));
    auto *good = new Notice;
    good->say(Notice::Kind::Success, QStringLiteral("2通を印刷しました。"), QStringLiteral("次の申請書"));
    auto *info = new Notice;
    info->say(Notice::Kind::Info, QStringLiteral("カードを置いたままにしてください。"));
    for (QWidget *notice : { trouble, warning, good, info })
        layout->addWidget(notice);
    auto *busy = new BusyLine;
    busy->start(QStringLiteral("カードを読み取っています…"));
    layout->addWidget(busy);
    auto *ready = new StatusLamp(theme::Icon::Reader);
    ready->show(StatusLamp::State::Good, QStringLiteral("カード読取り機"), QStringLiteral("準備よし"));
    auto *paper = new StatusLamp(theme::Icon::Printer);
    paper->show(StatusLamp::State::Trouble, QStringLiteral("プリンター"), QStringLiteral("用紙がありません"),
        QStringLiteral("続ける"));
    layout->addWidget(ready);
    layout->addWidget(paper);
    auto *toast = new UndoToast;
    layout->addWidget(toast);
    toast->start(QStringLiteral("受付を終了しました。"));
    auto *list = new SearchList(QStringLiteral("申請書を探す"));
    list->setSeveral(true);
    list->setItems({ { QStringLiteral("juminhyo"), QStringLiteral("住民票の写し等交付請求書"),
                         QStringLiteral("市民課 1枚"), QStringLiteral("市民課"), {}, true, QStringLiteral("Alt+1") },
        { QStringLiteral("inkan"), QStringLiteral("印鑑登録証明書交付申請書"), QStringLiteral("市民課 1枚"),
            QStringLiteral("市民課"), {}, false, {} },
        { QStringLiteral("zei"), QStringLiteral("税証明交付申請書"), QStringLiteral("税務課 1枚"),
            QStringLiteral("税務課"), {}, false, {} } });
    list->setCheckedIds({ QStringLiteral("juminhyo") });
    list->setEmptyAdvice(QStringLiteral("ひらがなや番号でも探せます。"));
    layout->addWidget(list, 1);
    return owner;
}

QWidget *Gallery::work()
{
    auto *owner = new QWidget;
    QVBoxLayout *layout = column(owner);
    auto *prompt = new CardPrompt;
    prompt->setSentence(QStringLiteral("カードを置いてください"));
    prompt->setAdvice(QStringLiteral("マイナンバーカードを読取り機の上に置いてください。"));
    prompt->setOtherWay(QStringLiteral("カードを使わずに入力する"));
    auto *row = new QHBoxLayout;
    auto *pin = new QVBoxLayout;
    auto *tries = new TriesNote;
    tries->setTries(2);
    auto *pad = new PinPad;
    pad->setDots(2);
    pin->addWidget(tries);
    pin->addWidget(pad, 0, Qt::AlignHCenter);
    pin->addStretch(1);
    auto *pages = new PageView;
    pages->setSheets({ samplePaper(), samplePaper() });
    pages->setGlow(0, QRectF(62, 52, 126, 17));
    row->addLayout(pin);
    row->addWidget(pages, 1);
    layout->addWidget(prompt, 1);
    layout->addLayout(row, 1);
    return owner;
}

} // namespace madoguchi::widgets
