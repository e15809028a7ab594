#include "devices/virtual/ProgramInput.h"

#include <QMetaObject>

#include <iostream>
#include <string>
#include <thread>
#include <windows.h>

namespace madoguchi::virtualcards {

namespace {

ProgramInput *receiver = nullptr;

BOOL WINAPI onControl(DWORD)
{
    if (receiver != nullptr)
        QMetaObject::invokeMethod(receiver, &ProgramInput::terminated, Qt::QueuedConnection);
    return TRUE;
}

/// A console cannot be waited for by the event loop: a thread reads it until the end of file or of the program.
void readLines()
{
    std::string text;
    while (std::getline(std::cin, text)) {
        const QString line = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed();
        if (receiver != nullptr)
            QMetaObject::invokeMethod(
                receiver, [line] { emit receiver->line(line); }, Qt::QueuedConnection);
    }
    if (receiver != nullptr)
        QMetaObject::invokeMethod(receiver, &ProgramInput::ended, Qt::QueuedConnection);
}

} // namespace

struct ProgramInput::Platform { };

ProgramInput::ProgramInput(QObject *parent)
    : QObject(parent)
{
    receiver = this;
    SetConsoleCtrlHandler(onControl, TRUE);
    std::thread(readLines).detach();
}

ProgramInput::~ProgramInput()
{
    SetConsoleCtrlHandler(onControl, FALSE);
    receiver = nullptr;
}

} // namespace madoguchi::virtualcards
