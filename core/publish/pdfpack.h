#pragma once

#include <QByteArray>

#include <string>
#include <string_view>

namespace polku::publish {

class PdfObjects;

/// Compressed for /FlateDecode, and the other way round. Unpacking throws std::runtime_error when it cannot.
std::string deflated(std::string_view data);
std::string inflated(std::string_view data);

/// A stream object of compressed data; `entries` are the dictionary's others.
std::string compressedStream(std::string_view entries, std::string_view data);

/// The file so that PdfObjects reads it: as it is when every object is whole in itself, as Cairo 1.16 writes them; else
/// rewritten by qpdf (Cairo from 1.18 on packs objects; held to PDF 1.4 it would not, but would leave out the words of
/// glyphs that are no characters too). Throws what qpdf throws.
QByteArray unpackedPdf(const QByteArray &file);

/// The objects as a PDF 1.7 in which all but streams are packed and compressed together. The same objects give the same
/// bytes.
QByteArray packPdf(const PdfObjects &objects);

} // namespace polku::publish
