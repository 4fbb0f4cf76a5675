#pragma once

#include <QtGlobal>

// The look of documents: colours as 0xRRGGBB, lengths in points (1/72 inch). The one place with either; HTML takes the
// colours from here too.

namespace polku::publish::look {

inline constexpr quint32 ink = 0x1d2730;
inline constexpr quint32 muted = 0x5a6770;
inline constexpr quint32 line = 0xdde2e0;
inline constexpr quint32 rowLine = 0xe2e6e4;
inline constexpr quint32 surface = 0xffffff;
inline constexpr quint32 accent = 0x17695a;
inline constexpr quint32 accentSoft = 0xe3f0ec;
inline constexpr quint32 accentExpected = 0xaecbc5; ///< the accent at 35 % on white
inline constexpr quint32 box = 0xf1f5f3;
inline constexpr quint32 attention = 0x8a5300;
inline constexpr quint32 attentionSoft = 0xfbf3e6;

// Of marks; each at least 4.5 : 1 on white.
inline constexpr quint32 markNotBegun = 0x5a6770;
inline constexpr quint32 markGood = 0x1e5a9c;
inline constexpr quint32 markAttention = 0x8a5300;
inline constexpr quint32 markBad = 0xa5211c;
inline constexpr quint32 markDone = 0x17695a;

inline constexpr double pageWidth = 595.276;
inline constexpr double pageHeight = 841.89;
inline constexpr double marginLeft = 48;
inline constexpr double marginRight = 48;
inline constexpr double marginTop = 44;
inline constexpr double textWidth = pageWidth - marginLeft - marginRight;
inline constexpr double contentBottom = 780; ///< no text below it, but the footer
inline constexpr double footerRule = 794;
inline constexpr double footerTop = 801;

inline constexpr double boxWidth = 159;
inline constexpr double boxInset = 12;
inline constexpr double columnGap = 19;
inline constexpr double rowPadding = 4.2; ///< above and below a table cell's text
inline constexpr double cellGap = 10;     ///< between two columns of a table
inline constexpr double markSize = 7.6;   ///< of the shape before a cell's word
inline constexpr double markRoom = 11;    ///< from the cell's edge to the word after it

} // namespace polku::publish::look
