#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace polku {

/// The text of a file that people saved.
struct DecodedText
{
    QString text;
    QString encoding; ///< "UTF-8", "UTF-16" or "Windows-1252"
};

/// Recognises UTF-8 with or without its mark and UTF-16 with or without it; anything else that may be text is taken as
/// Windows-1252. Nothing for what is no text: a document in its program's own form, a PDF.
std::optional<DecodedText> decodeText(const QByteArray &bytes);

} // namespace polku
