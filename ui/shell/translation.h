#pragma once

#include "base/language.h"
#include "shell/qtwords.h"

#include <QObject>
#include <QTranslator>

namespace polku::ui {

/// The language of the screen: the program's words, Qt's own, and how dates and numbers are written. Every widget hears
/// of a switch as QEvent::LanguageChange.
class Translation : public QObject
{
    Q_OBJECT

public:
    explicit Translation(QObject *parent = nullptr);
    ~Translation() override;

    void use(Language language);

private:
    QTranslator m_words;
    QTranslator m_qt;
    QtWords m_swedish; ///< in place of Qt's own where it has none
};

} // namespace polku::ui
