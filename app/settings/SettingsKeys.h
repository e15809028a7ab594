#pragma once

#include "app/settings/Settings.h"

#include <QCoreApplication>

#include <functional>
#include <optional>
#include <toml++/toml.h>

// Inside app/settings alone: nobody else sees toml++.
namespace madoguchi::settings {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::settings)
};

/// What is wrong with a value, and with which part of it.
struct Wrong {
    QString message;
    const toml::node *at = nullptr; ///< null: the whole value
    ErrorCode code = ErrorCode::BadFile;
};

/// One key of madoguchi.toml: where it stands, how its value gets into Settings, and how it is written there.
struct Key {
    const char *section;
    const char *name;
    std::function<std::optional<Wrong>(Settings &, const toml::node &)> take;
    std::function<QByteArray(const Settings &)> literal; ///< as TOML writes it, in UTF-8

    [[nodiscard]] QString word() const; ///< "[office] municipality"
    [[nodiscard]] QString dotted() const; ///< "office.municipality"
};

/// Every key of the file, declared once.
[[nodiscard]] const QList<Key> &keys();

[[nodiscard]] QString toText(std::string_view text);

} // namespace madoguchi::settings
