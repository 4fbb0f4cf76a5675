#include "exchange/encoding.h"

#include <QStringDecoder>

#include <array>

namespace polku {

namespace {

/// What Windows-1252 has in the place of Latin 1's second set of controls; 0 where it has nothing.
constexpr std::array<char16_t, 32> windowsCharacters{0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                     0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                                     0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                     0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

QString fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0 && windowsCharacters[c.unicode() - 0x80] != 0)
            c = QChar(windowsCharacters[c.unicode() - 0x80]);
    }
    return text;
}

/// UTF-16 without its mark shows by the zero bytes of its plain letters.
std::optional<QStringConverter::Encoding> bareUtf16(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(512);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < start.size(); ++i) {
        if (start.at(i) == 0)
            ++(i % 2 == 0 ? even : odd);
    }
    if (odd > start.size() / 4 && even == 0)
        return QStringConverter::Utf16LE;
    if (even > start.size() / 4 && odd == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

std::optional<QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

} // namespace

std::optional<DecodedText> decodeText(const QByteArray &bytes)
{
    std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(bytes);
    if (!encoding || *encoding == QStringConverter::Utf32LE || *encoding == QStringConverter::Utf32BE)
        encoding = bareUtf16(bytes);
    if (encoding && *encoding != QStringConverter::Utf8) {
        const std::optional<QString> text = decoded(bytes, *encoding);
        return text ? std::optional(DecodedText{*text, QStringLiteral("UTF-16")}) : std::nullopt;
    }
    // No text has a zero byte. Spreadsheets' own files and PDFs show here.
    if (bytes.contains('\0') || bytes.startsWith("PK\x03\x04") || bytes.startsWith("%PDF"))
        return std::nullopt;
    if (const std::optional<QString> text = decoded(bytes, QStringConverter::Utf8))
        return DecodedText{*text, QStringLiteral("UTF-8")};
    return DecodedText{fromWindows(bytes), QStringLiteral("Windows-1252")};
}

} // namespace polku
