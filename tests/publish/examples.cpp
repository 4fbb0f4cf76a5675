#include "examples.h"

namespace polku::test {

using namespace polku::report;

namespace {

QString t(const char *text)
{
    return QString::fromUtf8(text);
}

void addSection(Document &document, const char *heading, const char *text)
{
    document.blocks.push_back(Heading{2, t(heading), {}});
    document.blocks.push_back(Paragraph{{Span{t(text), false, false, {}}}, Paragraph::Role::Body});
}

void addPilot(Document &document, const QString &title, const QString &anchor)
{
    auto &blocks = document.blocks;
    blocks.push_back(
        Paragraph{{Span{t("Pilotti · Hankinnoilla työllistäminen"), false, false, {}}}, Paragraph::Role::Kicker});
    blocks.push_back(Heading{1, title, anchor});
    blocks.push_back(Paragraph{{Span{t("Työllistämisehto toi ruokapalvelusopimukseen ensimmäisenä vuonna kolme "
                                       "oppisopimusopiskelijaa, ja tarjouksia saatiin yhtä monta kuin ennenkin."),
                                     false,
                                     false,
                                     {}}},
                               Paragraph::Role::Lead});
    blocks.push_back(FactBox{t("Perustiedot"),
                             {{t("Hankkija"), t("Koskelan kaupunki, sivistystoimiala")},
                              {t("Kohde"), t("Koulujen ruokapalvelut, palvelu")},
                              {t("CPV"), t("55520000-1 Ateriapalvelut")},
                              {t("Menettely"), t("Avoin, ylittää EU-kynnysarvon")},
                              {t("Ennakoitu arvo"), t("1–2 milj. euroa")},
                              {t("Sopimuskausi"), t("1.8.2026–31.7.2029 + 12 kk")},
                              {t("Vaihe"), t("Sopimusaikainen seuranta")},
                              {t("Teema (eForms)"), t("Hankinnoilla työllistäminen (opp)")}}});
    addSection(
        document, "Tausta ja tarve",
        "Kaupungin strategia nostaa nuorten työllisyyden kärkitavoitteeksi. Ruokapalveluissa eläköityy viidennes "
        "henkilöstöstä viidessä vuodessa, ja alan opiskelijat löytävät huonosti työpaikkoja.");
    addSection(document, "Sosiaalinen tavoite",
               "Jokainen sopimusvuosi tuo keittiöryhmää kohden vähintään yhden oppisopimuksen henkilölle, jonka asema "
               "työmarkkinoilla on heikko.");
    addSection(
        document, "Näin se tehtiin",
        "Riskien ja mahdollisuuksien arviointi tehtiin työllisyyspalvelujen kanssa. Markkinavuoropuhelussa viisi "
        "toimittajaa kertoi, että ehto on toteutettavissa, kun rekrytoinnissa autetaan ja ehto alkaa vasta "
        "kolmen kuukauden jälkeen.");
    blocks.push_back(Heading{2, t("Ehto"), {}});
    blocks.push_back(Paragraph{{Span{t("Toimittaja työllistää sopimuskauden jokaisena vuotena vähintään yhden "
                                       "oppisopimusopiskelijan kutakin keittiöryhmää kohden. Velvoite alkaa kolmen "
                                       "kuukauden kuluttua sopimuskauden alusta."),
                                     false,
                                     false,
                                     {}}},
                               Paragraph::Role::Quotation});
    blocks.push_back(Paragraph{{Span{t("Sopimuksen erityisehto. Seuranta neljännesvuosittain; siitä kerrottiin "
                                       "tarjouspyynnössä."),
                                     false,
                                     false,
                                     {}}},
                               Paragraph::Role::Body});
    blocks.push_back(Heading{2, t("Tulokset"), {}});
    Table table;
    table.columns = {{t("Mittari"), Table::Align::Start, 3},
                     {t("Lähtötaso"), Table::Align::End, 1.1},
                     {t("Tavoite"), Table::Align::End, 1},
                     {t("Toteuma"), Table::Align::End, 1.1},
                     {t("Päivä"), Table::Align::End, 1.2}};
    table.rows = {{t("Oppisopimusopiskelijoita"), t("0"), t("4"), t("3"), t("31.3.2027")},
                  {t("Henkilötyökuukausia"), t("0"), t("24"), t("17"), t("31.3.2027")},
                  {t("Tarjouksia"), t("4"), t("≥ 3"), t("4"), t("2.6.2026")}};
    blocks.push_back(table);
    BarChart chart;
    chart.title = t("Henkilötyökuukausia neljänneksittäin, tavoite katkoviivalla");
    chart.alternative =
        t("Pylväskuvio: henkilötyökuukausia oli 2 vuoden 2026 kolmannella neljänneksellä, 4 neljännellä "
          "ja 5 vuoden 2027 ensimmäisellä; toiselle arvioidaan 6. Tavoite on 4.");
    chart.bars = {{t("III/26"), 2, t("2"), false},
                  {t("IV/26"), 4, t("4"), false},
                  {t("I/27"), 5, t("5"), false},
                  {t("II/27 (arvio)"), 6, t("6"), true}};
    chart.target = 4;
    chart.targetText = t("tavoite 4");
    blocks.push_back(chart);
    blocks.push_back(Heading{2, t("Opit ja neuvot muille"), {}});
    blocks.push_back(
        Paragraph{{Span{t("Toimi:"), true, false, {}},
                   Span{t(" sama yhteyshenkilö työllisyyspalveluissa koko ajan. "), false, false, {}},
                   Span{t("Tekisimme toisin:"), true, false, {}},
                   Span{t(" mitoittaisimme ehdon henkilötyökuukausina, koska opinnot jaksottuvat. "), false, false, {}},
                   Span{t("Neuvo:"), true, false, {}},
                   Span{t(" kysy toimittajilta ajoissa, mitä apua rekrytointi tarvitsee."), false, false, {}}},
                  Paragraph::Role::Body});
    blocks.push_back(Heading{2, t("Jatko"), {}});
    blocks.push_back(
        Paragraph{{Span{t("Sama ehto siivouspalveluihin 2027. Ohje ja lausekepohja "), false, false, {}},
                   Span{t("hankintapalvelujen sivuille"), false, false, t("https://example.org/ohje?a=1&b=2")},
                   Span{t("."), false, false, {}}},
                  Paragraph::Role::Body});
}

Document base()
{
    Document document;
    document.language = Language::Finnish;
    document.author = t("Koskelan kaupunki");
    document.subject = t("Sosiaalisesti kestävät hankinnat");
    document.date = QDate(2027, 4, 12);
    document.notice = t("Esimerkkiaineisto, ei todellinen hankinta");
    document.footerLeft = t("Yhteys: hankintapalvelut, Koskelan kaupunki");
    document.footerRight = t("Versio 3 · 12.4.2027 · CC BY 4.0");
    document.pageLabel = t("%1 (%2)");
    document.onThisPage = t("Sisällys");
    return document;
}

} // namespace

Document pilotSummary()
{
    Document document = base();
    document.title = t("Kolme oppisopimuspaikkaa koulujen ruokapalveluihin");
    addPilot(document, document.title, {});
    return document;
}

Document pilotBooklet(int pilots)
{
    Document document = base();
    document.title = t("Kestävien hankintojen kehittämisakatemia: pilotit");
    document.footerLeft = t("Kestävien hankintojen kehittämisakatemia");
    Cover cover;
    cover.kicker = t("Pilottien esimerkkikortit");
    cover.title = t("Kestävien hankintojen kehittämisakatemia");
    cover.subtitle =
        t("Kuusi tiimiä, kymmenen pilottia: mitä kokeiltiin, mitä saatiin aikaan ja mitä muut voivat oppia.");
    cover.lines = {t("Järjestäjä: Koskelan kaupunki"), t("12.4.2027"), t("Versio 3")};
    cover.notice = document.notice;
    document.blocks.push_back(cover);
    document.blocks.push_back(Contents{t("Sisällys"), 1});
    document.blocks.push_back(PageBreak{});
    document.blocks.push_back(Heading{1, t("Pilotit yhdellä silmäyksellä"), t("yhteenveto")});
    document.blocks.push_back(
        Paragraph{{Span{t("Pilotteja on kymmenen, yhteensä noin 11,4 miljoonaa euroa."), false, false, {}}},
                  Paragraph::Role::Lead});
    BarChart themes;
    themes.title = t("Pilotteja teemoittain");
    themes.alternative = t("Hankinnoilla työllistäminen 5, ihmisoikeudet toimitusketjussa 3, esteettömyys 2.");
    themes.horizontal = true;
    themes.bars = {{t("Hankinnoilla työllistäminen"), 5, t("5"), false},
                   {t("Ihmisoikeudet ja työperäisen hyväksikäytön torjunta toimitusketjussa"), 3, t("3"), false},
                   {t("Esteettömyys"), 2, t("2"), false}};
    document.blocks.push_back(themes);
    document.blocks.push_back(List{false,
                                   {{Span{t("Työllistämisehto on käytössä viidessä pilotissa."), false, false, {}}},
                                    {Span{t("Seuranta on sovittu kaikissa."), true, false, {}}}}});
    for (int i = 0; i < pilots; ++i) {
        document.blocks.push_back(PageBreak{});
        addPilot(document, t("%1. Kolme oppisopimuspaikkaa koulujen ruokapalveluihin").arg(i + 1),
                 t("pilotti-%1").arg(i + 1));
    }
    return document;
}

} // namespace polku::test
