#include "publish/htmlstyle.h"

#include "publish/look.h"

namespace polku::publish {

namespace {

struct Token
{
    const char *name;
    quint32 light;
    quint32 dark;
};

// Contrast of text and background is at least 5 : 1 in both.
constexpr Token tokens[] = {
    {"ink", look::ink, 0xe4e9e7},
    {"muted", look::muted, 0x9dabb0},
    {"line", look::line, 0x333d42},
    {"row", look::rowLine, 0x2a3338},
    {"surface", look::surface, 0x1d2529},
    {"box", look::box, 0x161c1f},
    {"accent", look::accent, 0x62c4ac},
    {"expected", look::accentExpected, 0x35605a},
    {"attention", look::attention, 0xebb765},
    {"notice", look::attentionSoft, 0x2f2a1e},
    {"not-begun", look::markNotBegun, 0x9dabb0},
    {"good", look::markGood, 0x8ab8f0},
    {"bad", look::markBad, 0xf2928a},
    {"done", look::markDone, 0x62c4ac},
};

QString variables(bool dark)
{
    QString text;
    for (const Token &token : tokens) {
        text += QStringLiteral("--%1:#%2;")
                    .arg(QLatin1String(token.name))
                    .arg(dark ? token.dark : token.light, 6, 16, QLatin1Char('0'));
    }
    return text;
}

constexpr char rules[] = R"css(
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--surface);color:var(--ink);font:1rem/1.55 "Open Sans","Noto Sans",system-ui,sans-serif;hyphens:manual;overflow-wrap:break-word}
main,header.cover,nav{max-width:52rem;margin:0 auto;padding:0 1.5rem}
main{padding-top:2rem;padding-bottom:2rem}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-100vw;top:0;background:var(--surface);padding:.5rem 1rem;z-index:1}
.skip:focus{left:0}
h1,h2,h3,h4,h5,h6{line-height:1.3;margin:0 0 .25rem;break-after:avoid;text-wrap:balance}
.title{font-size:2rem;font-weight:700;margin-top:2.5rem}
.kicker+.title,article>.title:first-child{margin-top:0}
.section{font-size:1.08rem;font-weight:700;color:var(--accent);margin-top:1.4rem}
.subsection{font-size:1rem;font-weight:700;margin-top:1rem}
p{margin:0 0 .7rem;white-space:pre-line;orphans:2;widows:2}
.kicker{color:var(--accent);font-size:.85rem;font-weight:600;text-transform:uppercase;letter-spacing:.02em;margin:2.5rem 0 .4rem;break-after:avoid}
article>.kicker:first-child{margin-top:0}
.lead{font-size:1.18rem;line-height:1.5;margin-bottom:1.2rem}
.note{font-size:.86rem;color:var(--muted)}
blockquote{margin:.6rem 0 .9rem;padding:.1rem 0 .1rem 1rem;border-left:3px solid var(--accent);font-style:italic;overflow:hidden}
blockquote p{margin:0}
ul,ol{margin:0 0 .8rem;padding-left:1.4rem}
article,section.part{display:flow-root}
article+article{border-top:1px solid var(--line);margin-top:3rem;padding-top:3rem}
.facts{float:right;width:17rem;margin:.3rem 0 1rem 1.75rem;background:var(--box);padding:1.1rem 1.2rem;font-size:.88rem;break-inside:avoid}
.facts dl{margin:0}
.facts dt{color:var(--muted)}
.facts dd{margin:0 0 .55rem;font-weight:600}
.facts dd:last-child{margin-bottom:0}
.clears{clear:both}
.scroll{clear:both;overflow-x:auto;margin:.4rem 0 1.2rem}
table{border-collapse:collapse;width:100%;font-size:.92rem;line-height:1.4}
caption{text-align:left;color:var(--muted);font-size:.86rem;padding-bottom:.2rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .9rem .4rem 0;font-weight:400;border-bottom:1px solid var(--row)}
th:last-child,td:last-child{padding-right:0}
thead th{font-weight:700;border-bottom:1.5px solid var(--ink)}
.end{text-align:right;font-variant-numeric:tabular-nums}
tr{break-inside:avoid}
.marked{display:flex;gap:.35rem}
svg.mark{flex:none;display:inline-block;width:.95em;height:.95em;max-width:none;margin-top:.22em}
svg.mark *{fill:currentColor}
svg.mark .ring{fill:none;stroke:currentColor;stroke-width:1.7}
svg.mark .hole{fill:none;stroke:var(--surface);stroke-width:1.7}
.mark.not-begun{color:var(--not-begun)}
.mark.good{color:var(--good)}
.mark.attention{color:var(--attention)}
.mark.bad{color:var(--bad)}
.mark.done{color:var(--done)}
figure{clear:both;margin:.6rem 0 1.4rem;break-inside:avoid}
figcaption{color:var(--muted);font-size:.86rem;margin-bottom:.3rem}
svg{display:block;width:100%;max-width:42rem;height:auto;font-family:inherit}
svg .bar{fill:var(--accent)}
svg .expected{fill:var(--expected)}
svg .axis{stroke:var(--muted);stroke-width:1.2}
svg .target{stroke:var(--attention);stroke-width:1.2;stroke-dasharray:5 4}
svg text{fill:var(--muted);font-size:11px}
svg .value{fill:var(--ink);font-weight:600;paint-order:stroke;stroke:var(--surface);stroke-width:4px;stroke-linejoin:round}
details{font-size:.88rem;margin-top:.4rem}
summary{color:var(--accent);cursor:pointer}
header.cover{padding-top:5rem;padding-bottom:3rem;border-left:.6rem solid var(--accent)}
header.cover h1{font-size:2.6rem;line-height:1.2;margin:.4rem 0 1rem}
header.cover .subtitle{font-size:1.2rem;max-width:36rem}
header.cover .line{color:var(--muted);margin:0}
.notice{background:var(--notice);border-left:3px solid var(--attention);color:var(--attention);font-weight:600;padding:.7rem 1rem;margin:1.5rem 0}
nav ol{list-style:none;padding:0}
nav li{border-bottom:1px solid var(--row);padding:.35rem 0}
nav .deep{padding-left:1.2rem}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
footer{max-width:49rem;margin:0 auto;color:var(--muted);font-size:.86rem;border-top:1px solid var(--line);padding:.9rem 0 2.5rem;display:flex;flex-wrap:wrap;gap:.3rem 2rem;justify-content:space-between}
@media (max-width:52rem){footer{margin:0 1.5rem}}
@media (max-width:44rem){.facts{float:none;width:auto;margin:0 0 1.2rem}.title{font-size:1.6rem}}
@page{size:A4;margin:15mm 16mm 18mm}
@media print{
:root{color-scheme:light;LIGHT}
html{font-size:9.6pt}
body{line-height:1.42}
main,header.cover,nav,footer{max-width:none;margin:0;padding-left:0;padding-right:0}
header.cover{padding-left:1.5rem;break-after:page;min-height:60vh}
main{padding-top:0}
nav{break-after:page}
article+article{border-top:0;margin-top:0;padding-top:0;break-before:page}
.title{font-size:19pt}
.facts{width:54mm;-webkit-print-color-adjust:exact;print-color-adjust:exact}
svg{max-width:120mm;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.skip,details{display:none}
a{color:inherit}
.pagebreak{break-before:page}
}
)css";

} // namespace

QString htmlStyle()
{
    QString style = QStringLiteral(":root{color-scheme:light dark;") + variables(false) +
                    QStringLiteral("}\n@media (prefers-color-scheme:dark){:root{") + variables(true) +
                    QStringLiteral("}}");
    return style + QString::fromLatin1(rules).replace(QStringLiteral("LIGHT"), variables(false));
}

} // namespace polku::publish
