#pragma once

#include "publish/publish.h"

#include <QPushButton>

#include <functional>

namespace polku::ui {

class Desk;

/// Whose look Word and OpenDocument files get: the program's, or that of a file of the organisation, one for each of
/// the two. Shows it, and lets the person choose another. Kept with the academy's file beside the settings.
class LookButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit LookButton(Desk &desk, QWidget *parent = nullptr);

    /// The organisation's file for documents of this format; empty: the program's look.
    QString styleFile(publish::Format format) const;
    /// Shows what is kept for the file that is open now.
    void reload();
    void retranslate();

    /// Asks for a file; an empty answer means the person gave up. Tests replace it.
    std::function<QString(const QString &filter)> askOpen;

private:
    void choose();
    void forget();

    Desk &m_desk;
    QAction *m_choose;
    QAction *m_forget;
};

} // namespace polku::ui
