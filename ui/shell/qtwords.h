#pragma once

#include <QTranslator>

namespace polku::ui {

/// Qt's own words in Swedish, of buttons, of its file dialog and of the menus of text fields: Qt's own translations
/// have none.
class QtWords final : public QTranslator
{
    Q_OBJECT

public:
    explicit QtWords(QObject *parent = nullptr) : QTranslator(parent) {}

    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

} // namespace polku::ui
