#include "bench/prose.h"

#include <array>

namespace polku::bench {

namespace {

constexpr std::array beginnings{
    u"hankinta",    u"työllistämis", u"kilpailutus", u"sopimus",    u"siivous",    u"rakennus",     u"ruoka",
    u"kuljetus",    u"palvelu",      u"toimittaja",  u"yritys",     u"harjoitus",  u"oppi",         u"vastuu",
    u"ihmisoikeus", u"markkina",     u"seuranta",    u"mittari",    u"johto",      u"strategia",    u"kaupunki",
    u"alue",        u"hyvinvointi",  u"osaamis",     u"nuoriso",    u"kotoutumis", u"osatyökyky",   u"kumppani",
    u"laatu",       u"vertailu",     u"tarjous",     u"kynnys",     u"kestävyys",  u"riski",        u"tilaaja",
    u"hanke",       u"kunta",        u"maakunta",    u"kiinteistö", u"puhtaus",    u"turvallisuus", u"vaikutus",
    u"budjetti",    u"kehittämis",   u"asiakas",     u"käyttäjä",   u"ympäristö",  u"tieto"};

constexpr std::array ends{
    u"ehto",       u"malli",    u"suunnitelma", u"velvoite", u"prosessi", u"vuoropuhelu", u"ohjelma",  u"kriteeri",
    u"ryhmä",      u"yksikkö",  u"raportti",    u"arvio",    u"tavoite",  u"kokous",      u"päätös",   u"lomake",
    u"asiakirja",  u"kokeilu",  u"paikka",      u"jakso",    u"koulutus", u"tapaaminen",  u"selvitys", u"ratkaisu",
    u"toimenpide", u"vastaava", u"lausunto",    u"ohje",     u"käytäntö", u"tarve",       u"jälki",    u"kartoitus"};

constexpr std::array endings{u"",      u"n",   u"a",   u"ssa",  u"sta",  u"lla", u"lle", u"lta",
                             u"t",     u"ja",  u"na",  u"ksi",  u"mme",  u"nsa", u"kin", u"kaan",
                             u"ineen", u"tta", u"iin", u"ihin", u"ista", u"illa"};

constexpr std::array joints{u"ja",      u"on",      u"ovat",     u"sekä",    u"kun",    u"että",  u"mutta", u"myös",
                            u"aina",    u"ennen",   u"jälkeen",  u"kanssa",  u"mukaan", u"tulee", u"voi",   u"pitää",
                            u"saadaan", u"tehdään", u"sovitaan", u"yhdessä", u"uusi",   u"pieni", u"hyvä",  u"kolme"};

} // namespace

QString Prose::word()
{
    if (pick(5) < 2)
        return QString::fromUtf16(joints[static_cast<size_t>(pick(int(joints.size())))]);
    QString made = QString::fromUtf16(beginnings[static_cast<size_t>(pick(int(beginnings.size())))]);
    if (pick(4) > 0)
        made += QString::fromUtf16(ends[static_cast<size_t>(pick(int(ends.size())))]);
    return made + QString::fromUtf16(endings[static_cast<size_t>(pick(int(endings.size())))]);
}

QString Prose::phrase(int words)
{
    QString made = word();
    made[0] = made[0].toUpper();
    for (int i = 1; i < words; ++i)
        made += QLatin1Char(' ') + word();
    return made;
}

QString Prose::sentences(int count)
{
    QString made = sentence();
    for (int i = 1; i < count; ++i)
        made += QLatin1Char(' ') + sentence();
    return made;
}

QString Prose::text(int paragraphs)
{
    QString made = sentences(3 + pick(3));
    for (int i = 1; i < paragraphs; ++i) {
        made += QStringLiteral("\n\n");
        if (i % 3 == 1)
            made += QStringLiteral("- %1\n- %2\n- %3").arg(phrase(6), phrase(8), phrase(5));
        else
            made += sentences(3 + pick(3));
    }
    return made;
}

} // namespace polku::bench
