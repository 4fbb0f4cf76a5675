<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
<context>
    <name>AcademyLine</name>
    <message>
        <source>No start day yet</source>
        <translation>Alkamispäivä puuttuu vielä</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>Alkaa %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Päättyi %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Viikko %1</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Viikko %1/%2</translation>
    </message>
    <message>
        <source>%1 · example data</source>
        <translation>%1 · esimerkkiaineisto</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkistoitu</translation>
    </message>
</context>
<context>
    <name>AcademyTemplate</name>
    <message>
        <source>“%1” has no first day, so its weeks cannot be counted.</source>
        <translation>Akatemialla ”%1” ei ole ensimmäistä päivää, joten viikkoja ei voi laskea.</translation>
    </message>
    <message>
        <source>Give the academy its first day.</source>
        <translation>Anna akatemialle ensimmäinen päivä.</translation>
    </message>
    <message>
        <source>“%1” has no phase with a first and a last day.</source>
        <translation>Akatemialla ”%1” ei ole yhtään vaihetta, jolla on ensimmäinen ja viimeinen päivä.</translation>
    </message>
    <message>
        <source>Give its phases their days on the schedule.</source>
        <translation>Anna vaiheille päivät aikataulussa.</translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s), session(s) or deliverable(s) without a date were left out.</source>
        <translation>
            <numerusform>Pois jäi %n vaihe, tapaaminen tai tuotos, jolla ei ole päivää.</numerusform>
            <numerusform>Pois jäi %n vaihetta, tapaamista tai tuotosta, joilla ei ole päivää.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionColumns</name>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n pv myöhässä</numerusform>
            <numerusform>%n pv myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <translation>%1 (lähtenyt)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ryhmä</translation>
    </message>
</context>
<context>
    <name>ActionReviews</name>
    <message numerus="yes">
        <source>Review of the plan and the actions after %n month(s)</source>
        <translation>
            <numerusform>Suunnitelman ja toimenpiteiden tarkastelu %n kuukauden kuluttua</numerusform>
            <numerusform>Suunnitelman ja toimenpiteiden tarkastelu %n kuukauden kuluttua</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been done, what is late and why? What does the self-assessment say now, and what do the pilots&apos; indicators show? Decide what goes on, what changes and what ends, and set new days.</source>
        <translation>Mitä on tehty, mikä on myöhässä ja miksi? Mitä itsearviointi sanoo nyt ja mitä pilottien mittarit näyttävät? Päättäkää, mikä jatkuu, mikä muuttuu ja mikä päättyy, ja asettakaa uudet päivät.</translation>
    </message>
    <message>
        <source>The academy has no last day yet.</source>
        <translation>Akatemialla ei ole vielä viimeistä päivää.</translation>
    </message>
    <message>
        <source>Give it one on the page of the schedule; the reviews are counted from it.</source>
        <translation>Anna se aikataulusivulla; tarkastelut lasketaan siitä.</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>Done %1</source>
        <translation>Tehty %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n päivän myöhässä</numerusform>
            <numerusform>%n päivää myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ei määräaikaa</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Määräaika %1</translation>
    </message>
    <message>
        <source>Waits for “%1”</source>
        <translation>Odottaa: ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n action(s)</source>
        <translation>
            <numerusform>Odottaa %n toimenpidettä</numerusform>
            <numerusform>Odottaa %n toimenpidettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later than agreed</source>
        <translation>
            <numerusform>%n päivän sovittua myöhemmin</numerusform>
            <numerusform>%n päivää sovittua myöhemmin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier than agreed</source>
        <translation>
            <numerusform>%n päivän sovittua aiemmin</numerusform>
            <numerusform>%n päivää sovittua aiemmin</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of an action</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>As agreed, %1</source>
        <translation>Kuten sovittiin, %1</translation>
    </message>
    <message>
        <source>%1, which was %2</source>
        <translation>%1 (sovittu päivä oli %2)</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Vastuuhenkilö: %1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Odottaa: %1</translation>
    </message>
    <message>
        <source>Waiting for this: %1</source>
        <translation>Tätä odottavat: %1</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>It goes on until %1. An academy that ends earlier gets the state “Finished” first.</source>
        <translation>Se jatkuu päivään %1 asti. Jos akatemia päättyy aiemmin, anna sille ensin tila ”Päättynyt”.</translation>
    </message>
    <message>
        <source>Give it its last day, or the state “Finished”, first.</source>
        <translation>Anna sille ensin viimeinen päivä tai tila ”Päättynyt”.</translation>
    </message>
    <message>
        <source>“%1” is not over, so it cannot be archived.</source>
        <translation>”%1” ei ole päättynyt, joten sitä ei voi arkistoida.</translation>
    </message>
</context>
<context>
    <name>AssessmentChart</name>
    <message>
        <source>6 months</source>
        <translation>6 kk</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 kk</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Levels of %1</source>
        <translation>Tasot: %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Keskiarvo</translation>
    </message>
    <message>
        <source>Mean level by area</source>
        <translation>Keskitaso alueittain</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Mean level by team</source>
        <translation>Keskitaso ryhmittäin</translation>
    </message>
    <message numerus="yes">
        <source>The mean is over %n team(s) that have answered.</source>
        <translation>
            <numerusform>Keskiarvossa on %n vastannut ryhmä.</numerusform>
            <numerusform>Keskiarvossa on %n vastannutta ryhmää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean of the teams is shown when at least four have answered, so that nobody&apos;s own answers can be told from it. Now %n have.</source>
        <translation>
            <numerusform>Ryhmien keskiarvo näytetään, kun vähintään neljä on vastannut, jottei kenenkään omia vastauksia voi päätellä siitä. Nyt vastanneita on %n.</numerusform>
            <numerusform>Ryhmien keskiarvo näytetään, kun vähintään neljä on vastannut, jottei kenenkään omia vastauksia voi päätellä siitä. Nyt vastanneita on %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (unfinished)</source>
        <comment>a team and its self-assessment</comment>
        <translation>%1 (kesken)</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Returned to the team</source>
        <translation>Palautettu ryhmälle</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Odottaa sinua</translation>
    </message>
    <message>
        <source>Quiet teams</source>
        <translation>Hiljaiset ryhmät</translation>
    </message>
    <message>
        <source>Sponsor in management</source>
        <translation>Johdon tukihenkilö</translation>
    </message>
    <message>
        <source>Self-assessment at the start</source>
        <translation>Itsearviointi alussa</translation>
    </message>
    <message>
        <source>Pilots without an owner</source>
        <translation>Pilotit ilman vastuuhenkilöä</translation>
    </message>
    <message>
        <source>Pilots without indicators</source>
        <translation>Pilotit ilman mittareita</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>Palaa näihin</translation>
    </message>
    <message>
        <source>“%1” was returned; no new version has come yet.</source>
        <translation>”%1” on palautettu, eikä uutta versiota ole vielä tullut.</translation>
    </message>
    <message>
        <source>“%1” was returned on %2; no new version has come yet.</source>
        <translation>”%1” palautettiin %2, eikä uutta versiota ole vielä tullut.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Nimetön</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is %n day(s) late.</source>
        <translation>
            <numerusform>”%1” on %n päivän myöhässä.</numerusform>
            <numerusform>”%1” on %n päivää myöhässä.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits for your answer.</source>
        <translation>”%1” odottaa vastaustasi.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has waited for your answer for %n day(s).</source>
        <translation>
            <numerusform>”%1” on odottanut vastaustasi %n päivän.</numerusform>
            <numerusform>”%1” on odottanut vastaustasi %n päivää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been heard from the team for %n day(s).</source>
        <translation>
            <numerusform>Ryhmästä ei ole kuultu %n päivään.</numerusform>
            <numerusform>Ryhmästä ei ole kuultu %n päivään.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sponsor has stayed away since %1.</source>
        <translation>Johdon tukihenkilö on ollut poissa %1 lähtien.</translation>
    </message>
    <message>
        <source>The team has no sponsor in management.</source>
        <translation>Ryhmällä ei ole johdon tukihenkilöä.</translation>
    </message>
    <message>
        <source>The self-assessment at the start is unfinished.</source>
        <translation>Alun itsearviointi on kesken.</translation>
    </message>
    <message>
        <source>The self-assessment at the start is missing.</source>
        <translation>Alun itsearviointi puuttuu.</translation>
    </message>
    <message>
        <source>The pilot “%1” has no owner.</source>
        <translation>Pilotilla ”%1” ei ole vastuuhenkilöä.</translation>
    </message>
    <message>
        <source>The pilot “%1” has no indicator with a baseline.</source>
        <translation>Pilotilla ”%1” ei ole mittaria, jolla on lähtötaso.</translation>
    </message>
    <message>
        <source>The pilot “%1” has no indicator.</source>
        <translation>Pilotilla ”%1” ei ole mittaria.</translation>
    </message>
    <message>
        <source>You wanted to come back to “%1” on %2.</source>
        <translation>Halusit palata tähän %2: ”%1”.</translation>
    </message>
    <message>
        <source>Open the deliverable</source>
        <translation>Avaa tuotos</translation>
    </message>
    <message>
        <source>Open the comments</source>
        <translation>Avaa kommentit</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Arvioi</translation>
    </message>
    <message>
        <source>Open the team</source>
        <translation>Avaa ryhmä</translation>
    </message>
    <message>
        <source>Open the self-assessment</source>
        <translation>Avaa itsearviointi</translation>
    </message>
    <message>
        <source>Show the pilot</source>
        <translation>Näytä pilotti</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Merkitse hoidetuksi</translation>
    </message>
    <message>
        <source>See what has happened</source>
        <translation>Katso, mitä on tapahtunut</translation>
    </message>
    <message>
        <source>“%1” was returned before the history of this file begins; no new version has come yet.</source>
        <translation>”%1” on palautettu ennen kuin tämän tiedoston historia alkaa; uutta versiota ei ole vielä tullut.</translation>
    </message>
    <message>
        <source>“%1” waits for your answer, since before the history of this file begins.</source>
        <translation>”%1” odottaa vastaustasi, jo ennen kuin tämän tiedoston historia alkaa.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The folder for backups cannot be made.</source>
        <translation>Varmuuskopioille ei voi luoda kansiota.</translation>
    </message>
    <message>
        <source>Check that you may write to “%1”.</source>
        <translation>Tarkista, että sinulla on oikeus kirjoittaa kansioon ”%1”.</translation>
    </message>
    <message>
        <source>%1, backup %2</source>
        <translation>%1, varmuuskopio %2</translation>
    </message>
    <message>
        <source>The backup cannot be restored to “%1”.</source>
        <translation>Varmuuskopiota ei voi palauttaa tiedostoksi ”%1”.</translation>
    </message>
    <message>
        <source>Check that the backup is still there and that you may write to the folder.</source>
        <translation>Tarkista, että varmuuskopio on tallella ja että sinulla on oikeus kirjoittaa kansioon.</translation>
    </message>
    <message>
        <source>No backup could be made before upgrading the file.</source>
        <translation>Varmuuskopion tekeminen ennen tiedoston päivitystä ei onnistunut.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that there is room in “%1”.</source>
        <translation>Mitään ei muutettu. Tarkista, että kansiossa ”%1” on tilaa.</translation>
    </message>
    <message>
        <source>The copy cannot take the place of the open file.</source>
        <translation>Kopiota ei voi tallentaa avoinna olevan tiedoston päälle.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Valitse toinen nimi tai toinen kansio.</translation>
    </message>
    <message>
        <source>The copy “%1” cannot be written.</source>
        <translation>Kopiota ”%1” ei voi kirjoittaa.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder.</source>
        <translation>Tarkista, että sinulla on oikeus kirjoittaa kansioon.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The content file %1 cannot be used.</source>
        <translation>Sisältötiedostoa %1 ei voi käyttää.</translation>
    </message>
    <message>
        <source>Install the program again, or correct the file.</source>
        <translation>Asenna ohjelma uudelleen tai korjaa tiedosto.</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Level %1, target %2</source>
        <translation>Taso %1, tavoite %2</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Taso %1</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file&apos;s pages are damaged: %1</source>
        <translation>Tiedoston sivut ovat vioittuneet: %1</translation>
    </message>
    <message>
        <source>A record of “%1” (%2) points to one of “%3” that is not there.</source>
        <translation>Taulun ”%1” tietue (%2) viittaa taulun ”%3” tietueeseen, jota ei ole.</translation>
    </message>
    <message>
        <source>Step %1 of the history is damaged and cannot be taken back.</source>
        <translation>Historian muutos %1 on vioittunut, eikä sitä voi perua.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Hakuindeksi on vioittunut.</translation>
    </message>
    <message>
        <source>The search index does not agree with the records.</source>
        <translation>Hakuindeksi ei vastaa tietoja.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Polku; only its pages were checked.</source>
        <translation>Tiedosto on tehty Polku-ohjelman uudemmalla versiolla. Vain sen sivut tarkistettiin.</translation>
    </message>
    <message>
        <source>The file&apos;s tables are not as they should be: %1</source>
        <translation>Tiedoston taulut eivät ole kunnossa: %1</translation>
    </message>
    <message>
        <source>The file is damaged: its tables are not as they should be.</source>
        <translation>Tiedosto on vioittunut: sen taulut eivät ole kunnossa.</translation>
    </message>
    <message>
        <source>Restore a backup, or ask for help with the damaged file. Keep it as it is.</source>
        <translation>Palauta varmuuskopio tai pyydä apua vioittuneen tiedoston kanssa. Säilytä tiedosto sellaisenaan.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Planned</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkistoitu</translation>
    </message>
    <message>
        <source>Before the academy</source>
        <translation>Ennen akatemiaa</translation>
    </message>
    <message>
        <source>Academy month</source>
        <translation>Akatemian kuukausi</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinaari</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Haastattelu</translation>
    </message>
    <message>
        <source>Kick-off</source>
        <translation>Aloitustilaisuus</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Työpaja</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Sparraus</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>Vertaisryhmä</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Klinikka</translation>
    </message>
    <message>
        <source>Management meeting</source>
        <translation>Johdon tapaaminen</translation>
    </message>
    <message>
        <source>Closing seminar</source>
        <translation>Päätösseminaari</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Pidetty</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Itsearviointi</translation>
    </message>
    <message>
        <source>Operating-model plan</source>
        <translation>Toimintamallin suunnitelma</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Toimenpidesuunnitelma</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilotti</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Palaute</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Opas</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Lomake</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Liite</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Laki</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esimerkki</translation>
    </message>
    <message>
        <source>Self-study</source>
        <translation>Itseopiskelu</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Hakija</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Osallistuja</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Ei valittu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Vetäytynyt</translation>
    </message>
    <message>
        <source>Lead organisation</source>
        <translation>Vastuuorganisaatio</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Kumppani</translation>
    </message>
    <message>
        <source>Sponsor in management</source>
        <translation>Johdon tukihenkilö</translation>
    </message>
    <message>
        <source>Head of procurement</source>
        <translation>Hankintajohtaja</translation>
    </message>
    <message>
        <source>Substance unit</source>
        <translation>Substanssiyksikkö</translation>
    </message>
    <message>
        <source>Procurement expert</source>
        <translation>Hankinta-asiantuntija</translation>
    </message>
    <message>
        <source>Sustainability expert</source>
        <translation>Kestävyysasiantuntija</translation>
    </message>
    <message>
        <source>Employment services</source>
        <translation>Työllisyyspalvelut</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Ei päätetty</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Valittu</translation>
    </message>
    <message>
        <source>On the reserve list</source>
        <translation>Varasijalla</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ei aloitettu</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Toimitettu</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>Kommentoitu</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Palautettu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Paikalla</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Etänä</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Poissa</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Ilmoitti esteestä</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Sparraaja</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Estynyt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Pieni</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Tavallinen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Suuri</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoin</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Saavutettu</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Luovuttu</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ei pyydetty</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pyydetty</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Saatu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Evätty</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Ei arvioitu</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Keskisuuri</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Hallinnassa</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Toteutunut</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Vähintään</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Enintään</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Täsmälleen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Alku</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Loppu</translation>
    </message>
    <message>
        <source>After 6 months</source>
        <translation>6 kuukauden kuluttua</translation>
    </message>
    <message>
        <source>After 12 months</source>
        <translation>12 kuukauden kuluttua</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Etenee hyvin</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vaatii huomiota</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Is informed</source>
        <translation>Saa tiedon</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Lauseke</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Tarkistuslista</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Työaika</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Raha</translation>
    </message>
    <message>
        <source>System or tool</source>
        <translation>Järjestelmä tai työkalu</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Itse tehty</translation>
    </message>
    <message>
        <source>At a review</source>
        <translation>Katselmoinnissa</translation>
    </message>
    <message>
        <source>Does it</source>
        <translation>Tekee</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Gives advice</source>
        <translation>Antaa neuvoja</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Procurement categories</source>
        <translation>Hankintakategoriat</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Kuka tekee mitä</translation>
    </message>
    <message>
        <source>Steps of a procurement</source>
        <translation>Hankinnan vaiheet</translation>
    </message>
    <message>
        <source>Tools and clauses</source>
        <translation>Työkalut ja lausekkeet</translation>
    </message>
    <message>
        <source>Clauses of the pilots</source>
        <translation>Pilottien lausekkeet</translation>
    </message>
    <message>
        <source>Training plan</source>
        <translation>Koulutussuunnitelma</translation>
    </message>
    <message>
        <source>Monitoring of the pilots&apos; clauses</source>
        <translation>Pilottien lausekkeiden seuranta</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurssit</translation>
    </message>
    <message>
        <source>What the actions take</source>
        <translation>Mitä toimenpiteet vaativat</translation>
    </message>
    <message>
        <source>Risks of the change</source>
        <translation>Muutoksen riskit</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Hyväksyminen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no such day as “%1”.</source>
        <translation>Päivää ”%1” ei ole.</translation>
    </message>
    <message>
        <source>Write it like 2026-12-31.</source>
        <translation>Kirjoita päivä muodossa 2026-12-31.</translation>
    </message>
    <message>
        <source>“%1” is no language of Polku.</source>
        <translation>”%1” ei ole Polku-ohjelman kieli.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Valitse jokin näistä: %1.</translation>
    </message>
    <message>
        <source>Polku: a workbench for procurement academies. Without a command the window opens.</source>
        <translation>Polku: työpöytä hankintojen akatemioille. Ilman komentoa avautuu ikkuna.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Käyttö</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>VALINNAT</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMENTO</translation>
    </message>
    <message>
        <source>Given in this order</source>
        <translation>Annetaan tässä järjestyksessä</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>(pakollinen)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valinnat</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Näytä tämä ohje.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Näytä versio.</translation>
    </message>
    <message>
        <source>The academy file to open.</source>
        <translation>Avattava akatemian tiedosto.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komennot</translation>
    </message>
    <message>
        <source>The academy file.</source>
        <translation>Akatemian tiedosto.</translation>
    </message>
    <message>
        <source>Make a file with a new academy from a programme template.</source>
        <translation>Luo tiedosto, jossa on uusi akatemia ohjelmapohjasta.</translation>
    </message>
    <message>
        <source>The academy&apos;s name.</source>
        <translation>Akatemian nimi.</translation>
    </message>
    <message>
        <source>Its first day.</source>
        <translation>Akatemian ensimmäinen päivä.</translation>
    </message>
    <message>
        <source>Language of its texts; without it the system&apos;s.</source>
        <translation>Tekstien kieli. Ilman tätä käytetään järjestelmän kieltä.</translation>
    </message>
    <message>
        <source>Make a file with the practice academy.</source>
        <translation>Luo tiedosto, jossa on harjoitusakatemia.</translation>
    </message>
    <message>
        <source>The week that it is in, 1 to 17; without it 9.</source>
        <translation>Viikko, jolla akatemia on, 1–17. Ilman tätä 9.</translation>
    </message>
    <message>
        <source>Make it as on this day; the same day, week and language give the same file.</source>
        <translation>Luo akatemia tämän päivän mukaan. Sama päivä, viikko ja kieli tuottavat saman tiedoston.</translation>
    </message>
    <message>
        <source>Tell what is in a file.</source>
        <translation>Kerro, mitä tiedostossa on.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Vastaa JSON-muodossa.</translation>
    </message>
    <message>
        <source>Check that a file is sound; 0 when it is, 1 when not.</source>
        <translation>Tarkista, että tiedosto on kunnossa. Tulos on 0, jos on, ja 1, jos ei.</translation>
    </message>
    <message>
        <source>List the records of a kind with their ids.</source>
        <translation>Luettele yhdenlaiset tiedot tunnisteineen.</translation>
    </message>
    <message>
        <source>The kind of record: team, pilot, action …</source>
        <translation>Tietojen laji: team, pilot, action …</translation>
    </message>
    <message>
        <source>Answer in JSON, with every field.</source>
        <translation>Vastaa JSON-muodossa, kaikki kentät mukana.</translation>
    </message>
    <message>
        <source>Answer in CSV, with every field.</source>
        <translation>Vastaa CSV-muodossa, kaikki kentät mukana.</translation>
    </message>
    <message>
        <source>Change one field of one record.</source>
        <translation>Muuta yhden tiedon yhtä kenttää.</translation>
    </message>
    <message>
        <source>Its id, from the list.</source>
        <translation>Tiedon tunniste luettelosta.</translation>
    </message>
    <message>
        <source>The field: title, stage, due …</source>
        <translation>Kenttä: title, stage, due …</translation>
    </message>
    <message>
        <source>What to write; after -- it may begin with a hyphen, and &quot;&quot; empties the field.</source>
        <translation>Kirjoitettava arvo. Merkkien -- jälkeen se voi alkaa tavuviivalla, ja &quot;&quot; tyhjentää kentän.</translation>
    </message>
    <message>
        <source>Tell who changed what and when, newest first.</source>
        <translation>Kerro, kuka muutti mitä ja milloin, uusin ensin.</translation>
    </message>
    <message>
        <source>Take back the newest step.</source>
        <translation>Peru uusin muutos.</translation>
    </message>
    <message>
        <source>Do again the step that was taken back last.</source>
        <translation>Tee uudelleen viimeksi peruttu muutos.</translation>
    </message>
    <message>
        <source>The file to read.</source>
        <translation>Luettava tiedosto.</translation>
    </message>
    <message>
        <source>What it holds; without it that is found out from the file.</source>
        <translation>Tiedoston sisältö. Ilman tätä se päätellään tiedostosta.</translation>
    </message>
    <message>
        <source>Into which academy, by id or name, where the file has several.</source>
        <translation>Akatemia, johon tiedot tuodaan: tunniste tai nimi, jos tiedostossa on useita.</translation>
    </message>
    <message>
        <source>Only tell what would happen.</source>
        <translation>Kerro vain, mitä tapahtuisi.</translation>
    </message>
    <message>
        <source>Write a document or the data into a file of its own.</source>
        <translation>Kirjoita asiakirja tai tiedot omaan tiedostoonsa.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Kirjoitettava tiedosto.</translation>
    </message>
    <message>
        <source>Without it by the ending of OUT.</source>
        <translation>Ilman tätä muodon kertoo tiedoston OUT pääte.</translation>
    </message>
    <message>
        <source>Only this academy, by id or name.</source>
        <translation>Vain tämä akatemia: tunniste tai nimi.</translation>
    </message>
    <message>
        <source>Only this team, by id or name.</source>
        <translation>Vain tämä ryhmä: tunniste tai nimi.</translation>
    </message>
    <message>
        <source>Only this pilot, by id or title.</source>
        <translation>Vain tämä pilotti: tunniste tai otsikko.</translation>
    </message>
    <message>
        <source>Language of the document; without it the academy&apos;s.</source>
        <translation>Asiakirjan kieli. Ilman tätä käytetään akatemian kieltä.</translation>
    </message>
    <message>
        <source>The practice academy has no week %1.</source>
        <translation>Harjoitusakatemiassa ei ole viikkoa %1.</translation>
    </message>
    <message>
        <source>Choose one from 1 to 17.</source>
        <translation>Valitse viikko väliltä 1–17.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported.</source>
        <translation>Tätä ei voi tuoda: ”%1”.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Jotain puuttuu: %1.</translation>
    </message>
    <message>
        <source>This was not expected: %1.</source>
        <translation>Tämä on ylimääräinen: %1.</translation>
    </message>
    <message>
        <source>This is not a number: %1.</source>
        <translation>Tämä ei ole luku: %1.</translation>
    </message>
    <message>
        <source>%1 needs one value after it.</source>
        <translation>Tämän jälkeen tarvitaan yksi arvo: %1.</translation>
    </message>
    <message>
        <source>The command line cannot be understood (%1).</source>
        <translation>Komentoriviä ei voi tulkita (%1).</translation>
    </message>
    <message>
        <source>“%1 --help” tells how it is used.</source>
        <translation>”%1 --help” kertoo, miten komentoa käytetään.</translation>
    </message>
    <message>
        <source>There already is a file “%1”.</source>
        <translation>Tiedosto ”%1” on jo olemassa.</translation>
    </message>
    <message>
        <source>Choose another name, or delete the file first.</source>
        <translation>Valitse toinen nimi tai poista tiedosto ensin.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Tiedostoa ”%1” ei voi kirjoittaa.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder and that the disk is not full.</source>
        <translation>Tarkista, että sinulla on oikeus kirjoittaa kansioon ja että levyllä on tilaa.</translation>
    </message>
    <message>
        <source>There is no %1 “%2” here.</source>
        <translation>Täällä ei ole tietoa ”%2” (%1).</translation>
    </message>
    <message>
        <source>More than one %1 is called “%2”.</source>
        <translation>Useammalla kuin yhdellä tiedolla on nimi ”%2” (%1).</translation>
    </message>
    <message>
        <source>Give the id of one of these:</source>
        <translation>Anna jonkin näistä tunniste:</translation>
    </message>
    <message>
        <source>The file has no academy.</source>
        <translation>Tiedostossa ei ole akatemiaa.</translation>
    </message>
    <message>
        <source>Make a file with one first: polku new FILE --name NAME --start YYYY-MM-DD.</source>
        <translation>Luo ensin tiedosto, jossa on akatemia: polku new FILE --name NAME --start YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>The file has several academies.</source>
        <translation>Tiedostossa on useita akatemioita.</translation>
    </message>
    <message>
        <source>Say which one with --academy:</source>
        <translation>Kerro valinnalla --academy, mitä niistä tarkoitat:</translation>
    </message>
    <message>
        <source>“%1” is no format that this can be written in.</source>
        <translation>Tätä ei voi kirjoittaa muodossa ”%1”.</translation>
    </message>
    <message>
        <source>The ending of “%1” does not tell in which format to write.</source>
        <translation>Nimen ”%1” pääte ei kerro, missä muodossa tiedosto kirjoitetaan.</translation>
    </message>
    <message>
        <source>Give it another ending, or say --format.</source>
        <translation>Anna tiedostolle toinen pääte tai käytä valintaa --format.</translation>
    </message>
    <message>
        <source>The export would replace the academy file itself.</source>
        <translation>Vienti korvaisi itse akatemian tiedoston.</translation>
    </message>
    <message>
        <source>Give another file after --to.</source>
        <translation>Anna toinen tiedosto valinnan --to jälkeen.</translation>
    </message>
    <message>
        <source>“%1” cannot be exported.</source>
        <translation>Tätä ei voi viedä: ”%1”.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Tiedosto: %1</translation>
    </message>
    <message>
        <source>Academy: %1 (example data)</source>
        <translation>Akatemia: %1 (esimerkkiaineisto)</translation>
    </message>
    <message>
        <source>Academy: %1</source>
        <translation>Akatemia: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s)</source>
        <translation>
            <numerusform>%n pilotti</numerusform>
            <numerusform>%n pilottia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n toimenpide</numerusform>
            <numerusform>%n toimenpidettä</numerusform>
        </translation>
    </message>
    <message>
        <source>File format: %1</source>
        <translation>Tiedostomuoto: %1</translation>
    </message>
    <message>
        <source>Steps in the history: %1</source>
        <translation>Muutoksia historiassa: %1</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Tiedosto on kunnossa.</translation>
    </message>
    <message>
        <source>The file is not sound.</source>
        <translation>Tiedosto ei ole kunnossa.</translation>
    </message>
    <message>
        <source>Keep it, and continue with a backup of it. This was found:</source>
        <translation>Säilytä se ja jatka sen varmuuskopiolla. Tarkistuksessa löytyi:</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Tiedostoa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Tarkista nimi ja kansio.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Tiedostoa ”%1” ei voi lukea.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Tarkista, että sinulla on siihen lukuoikeus.</translation>
    </message>
    <message>
        <source>Line %1: new: %2</source>
        <translation>Rivi %1: uusi: %2</translation>
    </message>
    <message>
        <source>Line %1: changed: %2</source>
        <translation>Rivi %1: muutettu: %2</translation>
    </message>
    <message>
        <source>Line %1: as it is: %2</source>
        <translation>Rivi %1: ennallaan: %2</translation>
    </message>
    <message>
        <source>Line %1 is refused: %2</source>
        <translation>Rivi %1 on hylätty: %2</translation>
    </message>
    <message>
        <source>Line %1, note: %2</source>
        <translation>Rivi %1, huomautus: %2</translation>
    </message>
    <message>
        <source>These columns are not known and not imported: %1.</source>
        <translation>Näitä sarakkeita ei tunneta eikä tuoda: %1.</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, as they are: %3, refused: %4</source>
        <translation>Uusia: %1, muutettuja: %2, ennallaan: %3, hylättyjä: %4</translation>
    </message>
    <message>
        <source>No row of the table can be used.</source>
        <translation>Taulukossa ei ole yhtään kelvollista riviä.</translation>
    </message>
    <message>
        <source>Nothing was imported. Put right what is told above.</source>
        <translation>Mitään ei tuotu. Korjaa yllä kerrotut kohdat.</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”.</source>
        <translation>Tietojen lajia ”%1” ei ole.</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2.</source>
        <translation>Tietoa %1, jonka tunniste on %2, ei ole.</translation>
    </message>
    <message>
        <source>“polku list” tells the ids.</source>
        <translation>Tunnisteet saa komennolla ”polku list”.</translation>
    </message>
    <message>
        <source>A record of the kind “%1” has no field “%2”.</source>
        <translation>Lajin ”%1” tiedoissa ei ole kenttää ”%2”.</translation>
    </message>
    <message>
        <source>“%1” tells what the record belongs to and cannot be changed.</source>
        <translation>Kenttä ”%1” kertoo, mihin tieto kuuluu, eikä sitä voi muuttaa.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record.</source>
        <translation>”%1” ei ole minkään tiedon tunniste.</translation>
    </message>
    <message>
        <source>Polku</source>
        <translation>Polku</translation>
    </message>
    <message>
        <source>There is no display here to open a window on.</source>
        <translation>Käytettävissä ei ole näyttöä, jolle ikkunan voisi avata.</translation>
    </message>
    <message>
        <source>“polku --help” tells what can be done without one.</source>
        <translation>”polku --help” kertoo, mitä voi tehdä ilman ikkunaa.</translation>
    </message>
    <message>
        <source>Tell where each team is in each phase, and from which facts.</source>
        <translation>Kerro, missä kukin ryhmä on eri vaiheissa ja mihin se perustuu.</translation>
    </message>
    <message>
        <source>Which academy, by id or name, where the file has several.</source>
        <translation>Mikä akatemia, jos tiedostossa on useita: tunniste tai nimi.</translation>
    </message>
    <message>
        <source>As it stands on this day.</source>
        <translation>Tilanne tänä päivänä.</translation>
    </message>
    <message>
        <source>No team takes part yet.</source>
        <translation>Mukana ei ole vielä yhtään ryhmää.</translation>
    </message>
    <message>
        <source>the coach says: %1</source>
        <translation>sparraajan arvio: %1</translation>
    </message>
    <message>
        <source>List what waits for the coach&apos;s answer, oldest first.</source>
        <translation>Luettele, mikä odottaa sparraajan vastausta, vanhin ensin.</translation>
    </message>
    <message>
        <source>Nothing waits for the coach.</source>
        <translation>Mikään ei odota sparraajaa.</translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <comment>team, what, day</comment>
        <translation>%1: %2, %3 lähtien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>team, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This list is confidential: it holds the points, notes and reasons that only coaches see.</source>
        <translation>Luettelo on luottamuksellinen: siinä ovat pisteet, muistiinpanot ja perustelut, jotka vain sparraajat näkevät.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Mikään ei kaipaa huomiota.</translation>
    </message>
    <message>
        <source>Tell which teams need attention, and why.</source>
        <translation>Kerro, mitkä ryhmät kaipaavat huomiota ja miksi.</translation>
    </message>
    <message>
        <source>Changes from this day on; without it since the team&apos;s last session.</source>
        <translation>Muutokset tästä päivästä alkaen. Ilman tätä ryhmän edellisestä tapaamisesta alkaen.</translation>
    </message>
    <message>
        <source>Name a team after --team.</source>
        <translation>Anna ryhmä valinnan --team jälkeen.</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>ei yhdessä</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>Valintoja %1 ja %2 ei voi käyttää yhdessä.</translation>
    </message>
    <message>
        <source>%1 does not go with the export of “%2”.</source>
        <translation>Valinta %1 ei koske vientiä ”%2”.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Jätä se pois.</translation>
    </message>
    <message>
        <source>The session that the feedback is about, by id or title; without it that is found out.</source>
        <translation>Tapaaminen, jota palaute koskee: tunniste tai otsikko. Muuten se päätellään.</translation>
    </message>
    <message>
        <source>Only feedback on this session, by id or title.</source>
        <translation>Vain tätä tapaamista koskeva palaute: tunniste tai otsikko.</translation>
    </message>
    <message>
        <source>The answers are about the academy as a whole.</source>
        <translation>Vastaukset koskevat koko akatemiaa.</translation>
    </message>
    <message>
        <source>The answers are about “%1”.</source>
        <translation>Vastaukset koskevat tapaamista ”%1”.</translation>
    </message>
    <message>
        <source>Scores from 1 to 5: %1</source>
        <translation>Asteikko 1–5: %1</translation>
    </message>
    <message>
        <source>Answers in words: %1</source>
        <translation>Sanalliset vastaukset: %1</translation>
    </message>
    <message>
        <source>Day of the answer: %1</source>
        <translation>Vastauspäivä: %1</translation>
    </message>
    <message>
        <source>“%1” holds numbers on another scale than from 1 to 5.</source>
        <translation>Sarakkeen ”%1” luvut ovat muulla asteikolla kuin 1–5.</translation>
    </message>
    <message>
        <source>“%1” tells who answered. It is left out, because feedback carries no names.</source>
        <translation>Sarakkeesta ”%1” näkee, kuka vastasi. Se jätetään pois, koska palautteessa ei ole nimiä.</translation>
    </message>
    <message>
        <source>“%1” has the same question as a column before it.</source>
        <translation>Sarakkeessa ”%1” on sama kysymys kuin aiemmassa sarakkeessa.</translation>
    </message>
    <message>
        <source>Only feedback is about a session.</source>
        <translation>Vain palaute koskee tapaamista.</translation>
    </message>
    <message>
        <source>Leave out --session, or say --as feedback.</source>
        <translation>Jätä --session pois tai lisää --as feedback.</translation>
    </message>
    <message>
        <source>The programme template by its id, or a template file; without it the ordinary one.</source>
        <translation>Ohjelmapohjan tunnus tai pohjatiedosto. Ilman tätä käytetään tavallista.</translation>
    </message>
    <message>
        <source>There is no programme template “%1”.</source>
        <translation>Ohjelmapohjaa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>Give the path of a template file, or one of these:</source>
        <translation>Anna pohjatiedoston polku tai jokin näistä:</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Pois jätetään: %1.</translation>
    </message>
    <message>
        <source>Your own DOCX or ODT whose look the document gets: styles, logo, margins.</source>
        <translation>Oma DOCX tai ODT, jonka ulkoasun asiakirja saa: tyylit, logo, reunukset.</translation>
    </message>
    <message>
        <source>--style goes with DOCX and ODT only.</source>
        <translation>--style käy vain DOCX- ja ODT-muotojen kanssa.</translation>
    </message>
    <message>
        <source>Leave it out, or give --to a file that ends in .docx or .odt.</source>
        <translation>Jätä se pois, tai anna --to-valinnalle tiedosto, jonka pääte on .docx tai .odt.</translation>
    </message>
    <message>
        <source>academy: the report for the organiser and the funder; team: that of one team; progress: the board; pilots: the summaries; assessments: the self-assessments; schedule: sessions and deadlines; calendar: the same for calendars; changes: what has changed in a team since its last session; plan: a team&apos;s plan; summary: the same on two pages; brief: one page for its director; actions: its action plan, or a table of all; teams: a table; feedback: what participants said; library: the materials and who has studied them; applications: the coach&apos;s own list; template: an academy for the next one to start from; everything: all records as JSON.</source>
        <translation>academy: raportti järjestäjälle ja rahoittajalle; team: yhden ryhmän raportti; progress: edistymistaulu; pilots: tiivistelmät; assessments: itsearvioinnit; schedule: tapaamiset ja määräajat; calendar: samat kalenteriin; changes: mitä ryhmässä on muuttunut edellisen tapaamisen jälkeen; plan: ryhmän suunnitelma; summary: sama kahdella sivulla; brief: yksi sivu sen johtajalle; actions: sen toimenpidesuunnitelma tai taulukko kaikista; teams: taulukko; feedback: osallistujien palaute; library: aineistot ja kuka niihin on perehtynyt; applications: sparraajan oma luettelo; template: akatemia seuraavan pohjaksi; everything: kaikki tiedot JSON-muodossa.</translation>
    </message>
    <message>
        <source>“%1” is of one team.</source>
        <translation>”%1” koskee yhtä ryhmää.</translation>
    </message>
    <message>
        <source>“%1” cannot be written as %2.</source>
        <translation>”%1” ei ole saatavissa muodossa %2.</translation>
    </message>
    <message>
        <source>On pages “%1” is of one team.</source>
        <translation>Sivuina ”%1” koskee yhtä ryhmää.</translation>
    </message>
    <message>
        <source>Bring in records from a CSV or JSON file, or a plan from a Markdown file, as one step.</source>
        <translation>Tuo tietueita CSV- tai JSON-tiedostosta tai suunnitelman Markdown-tiedostosta yhtenä muutoksena.</translation>
    </message>
    <message>
        <source>Whose plan it is, by id or name.</source>
        <translation>Kenen suunnitelma se on: ryhmän tunnus tai nimi.</translation>
    </message>
    <message>
        <source>Only a plan is brought in for one team.</source>
        <translation>Vain suunnitelma tuodaan yhdelle ryhmälle.</translation>
    </message>
    <message>
        <source>Leave out --team, or say --as plan.</source>
        <translation>Jätä --team pois tai lisää --as plan.</translation>
    </message>
    <message>
        <source>Whose plan “%1” is, is not told.</source>
        <translation>Komennosta puuttuu, kenen suunnitelma ”%1” on.</translation>
    </message>
    <message>
        <source>Add --team and the name of the team.</source>
        <translation>Lisää --team ja ryhmän nimi.</translation>
    </message>
    <message numerus="yes">
        <source>%1: filled, %n word(s)</source>
        <translation>
            <numerusform>%1: täytetään, %n sana</numerusform>
            <numerusform>%1: täytetään, %n sanaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the text is replaced, %n word(s)</source>
        <translation>
            <numerusform>%1: teksti korvataan, %n sana</numerusform>
            <numerusform>%1: teksti korvataan, %n sanaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a section of the team&apos;s own, %n word(s)</source>
        <translation>
            <numerusform>%1: ryhmän oma osio, %n sana</numerusform>
            <numerusform>%1: ryhmän oma osio, %n sanaa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: as it is</source>
        <translation>%1: ennallaan</translation>
    </message>
    <message>
        <source>%1: no text below the heading, the section stays as it is</source>
        <translation>%1: otsikon alla ei ole tekstiä, osio jää ennalleen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) before the first section are left out.</source>
        <translation>
            <numerusform>%n sana ennen ensimmäistä osiota jää pois.</numerusform>
            <numerusform>%n sanaa ennen ensimmäistä osiota jää pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s), session(s) and deadline(s) moved along.</source>
        <translation>
            <numerusform>%n vaihe, tapaaminen tai määräaika siirtyi mukana.</numerusform>
            <numerusform>%n vaihetta, tapaamista ja määräaikaa siirtyi mukana.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first week has sessions before that weekday, so the academy starts on %1.</source>
        <translation>Ensimmäisellä viikolla on tapaamisia ennen tätä viikonpäivää, joten akatemia alkaa %1.</translation>
    </message>
    <message>
        <source>Tell what differs between two versions of a team&apos;s plan.</source>
        <translation>Kerro, mikä ryhmän suunnitelman kahdessa versiossa eroaa.</translation>
    </message>
    <message>
        <source>Of which team, by id or name.</source>
        <translation>Minkä ryhmän: tunniste tai nimi.</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSIO</translation>
    </message>
    <message>
        <source>A version by name or id, a day such as 2026-03-12, or now; without it the one that was kept last.</source>
        <translation>Version nimi tai tunniste, päivä, esimerkiksi 2026-03-12, tai now; ilman sitä viimeksi talletettu versio.</translation>
    </message>
    <message>
        <source>The same; without it the plan as it is now.</source>
        <translation>Samoin; ilman sitä suunnitelma sellaisena kuin se on nyt.</translation>
    </message>
    <message>
        <source>Only tell which versions were kept.</source>
        <translation>Kerro vain, mitä versioita on talletettu.</translation>
    </message>
    <message>
        <source>%1 “%2”: new</source>
        <comment>kind, title</comment>
        <translation>%1 ”%2”: uusi</translation>
    </message>
    <message>
        <source>%1 “%2”: removed</source>
        <comment>kind, title</comment>
        <translation>%1 ”%2”: poistettu</translation>
    </message>
    <message>
        <source>%1 “%2”: moved</source>
        <comment>kind, title</comment>
        <translation>%1 ”%2”: siirretty</translation>
    </message>
    <message>
        <source>%1 “%2”: changed</source>
        <comment>kind, title</comment>
        <translation>%1 ”%2”: muuttunut</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>version, when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No version of the plan has been kept.</source>
        <translation>Suunnitelmasta ei ole talletettu versioita.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Mikään ei eroa.</translation>
    </message>
    <message>
        <source>“%1” has no plan.</source>
        <translation>Ryhmällä ”%1” ei ole suunnitelmaa.</translation>
    </message>
    <message>
        <source>Choose a team that takes part.</source>
        <translation>Valitse ryhmä, joka on mukana.</translation>
    </message>
    <message>
        <source>Say --from with a day, such as 2026-03-12.</source>
        <translation>Anna --from ja päivä, esimerkiksi 2026-03-12.</translation>
    </message>
    <message>
        <source>Tell what is missing or does not fit in what the teams write.</source>
        <translation>Kertoo, mitä ryhmien teksteistä ja suunnitelmista puuttuu tai mikä niissä ei sovi yhteen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing is missing.</source>
        <translation>mitään ei puutu.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to complete.</source>
        <translation>
            <numerusform>%n asia täydennettävänä.</numerusform>
            <numerusform>%n asiaa täydennettävänä.</numerusform>
        </translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NIMI</translation>
    </message>
    <message>
        <source>TEAM</source>
        <translation>RYHMÄ</translation>
    </message>
    <message>
        <source>ACADEMY</source>
        <translation>AKATEMIA</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>TAPAAMINEN</translation>
    </message>
    <message>
        <source>PILOT</source>
        <translation>PILOTTI</translation>
    </message>
    <message>
        <source>With the state submitted: the day on which it came; without it today.</source>
        <translation>Tilan submitted kanssa: päivä, jona se tuli; ilman sitä tämä päivä.</translation>
    </message>
    <message>
        <source>A day is given only with the state “submitted”.</source>
        <translation>Päivä annetaan vain tilan ”submitted” kanssa.</translation>
    </message>
    <message>
        <source>Leave --on out, or write: state submitted.</source>
        <translation>Jätä --on pois tai kirjoita: state submitted.</translation>
    </message>
    <message>
        <source>The document holds everything, also what only the coach sees: private notes, points and contact details. Give it to nobody who may not see them.</source>
        <translation>Asiakirjassa on kaikki, myös se, minkä vain sparraaja näkee: yksityiset muistiinpanot, pisteet ja yhteystiedot. Älä anna sitä kenellekään, joka ei saa nähdä niitä.</translation>
    </message>
    <message>
        <source>“%1” is taken as “%2”.</source>
        <translation>”%1” tulkitaan kentäksi ”%2”.</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>The comment is empty.</source>
        <translation>Kommentti on tyhjä.</translation>
    </message>
    <message>
        <source>Write it first.</source>
        <translation>Kirjoita se ensin.</translation>
    </message>
    <message>
        <source>Only what belongs to a team can be commented on.</source>
        <translation>Kommentoida voi vain ryhmän tietoja.</translation>
    </message>
    <message>
        <source>Choose a record of a team.</source>
        <translation>Valitse jokin ryhmän tieto.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>phase %1</source>
        <translation>vaihe %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>tapaaminen %1</translation>
    </message>
    <message>
        <source>deliverable %1</source>
        <translation>tuotos %1</translation>
    </message>
    <message>
        <source>criterion %1</source>
        <translation>valintaperuste %1</translation>
    </message>
    <message>
        <source>theme %1</source>
        <translation>teema %1</translation>
    </message>
    <message>
        <source>material %1</source>
        <translation>aineisto %1</translation>
    </message>
    <message>
        <source>not known here; what can stand here is %1</source>
        <translation>ei tunneta tässä; tässä voi olla %1</translation>
    </message>
    <message>
        <source>missing, or not a text</source>
        <translation>puuttuu tai ei ole teksti</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>ei ole teksti</translation>
    </message>
    <message>
        <source>missing, or not a list</source>
        <translation>puuttuu tai ei ole luettelo</translation>
    </message>
    <message>
        <source>holds something that is not a text</source>
        <translation>sisältää muutakin kuin tekstiä</translation>
    </message>
    <message>
        <source>missing, or not a whole number</source>
        <translation>puuttuu tai ei ole kokonaisluku</translation>
    </message>
    <message>
        <source>not between %1 and %2</source>
        <translation>ei ole välillä %1–%2</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>ei ole kokonaisluku</translation>
    </message>
    <message>
        <source>missing, or not true or false</source>
        <translation>puuttuu tai ei ole true tai false</translation>
    </message>
    <message>
        <source>missing, or not a date</source>
        <translation>puuttuu tai ei ole päivämäärä</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date</source>
        <translation>&quot;%1&quot; ei ole päivämäärä</translation>
    </message>
    <message>
        <source>not a time of day, HH:mm</source>
        <translation>ei ole kellonaika muodossa HH:mm</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; choose one of: %2</source>
        <translation>&quot;%1&quot; on tuntematon; valitse jokin näistä: %2</translation>
    </message>
    <message>
        <source>missing, empty, or not a list</source>
        <translation>puuttuu, on tyhjä tai ei ole luettelo</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>ei ole luettelo</translation>
    </message>
    <message>
        <source>: not an object in braces</source>
        <translation>: ei ole aaltosulkeissa oleva kokonaisuus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>&quot;%1&quot; on kahdesti</translation>
    </message>
    <message>
        <source>not after start</source>
        <translation>ei ole alkamisajan (start) jälkeen</translation>
    </message>
    <message>
        <source>before start_week</source>
        <translation>on ennen alkamisviikkoa (start_week)</translation>
    </message>
    <message>
        <source>the code &quot;%1&quot; is there twice</source>
        <translation>tunnus &quot;%1&quot; on kahdesti</translation>
    </message>
    <message>
        <source>none of them is of the kind &quot;month&quot;</source>
        <translation>yksikään ei ole lajia &quot;month&quot;</translation>
    </message>
    <message>
        <source>there is no phase of the code &quot;%1&quot;</source>
        <translation>tunnuksella &quot;%1&quot; ei ole vaihetta</translation>
    </message>
    <message>
        <source>there is no material of the code &quot;%1&quot;</source>
        <translation>tunnuksella &quot;%1&quot; ei ole materiaalia</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file is not a table in text form.</source>
        <translation>Tiedosto ei ole tekstimuotoinen taulukko.</translation>
    </message>
    <message>
        <source>Save it from the spreadsheet as CSV and import that.</source>
        <translation>Tallenna taulukko taulukkolaskennasta CSV-muodossa ja tuo se.</translation>
    </message>
    <message>
        <source>The quotes on line %1 are broken: text follows a closing quote.</source>
        <translation>Rivin %1 lainausmerkit ovat väärin: sulkevan merkin jälkeen on tekstiä.</translation>
    </message>
    <message>
        <source>Nothing was imported. Write quotes inside a quoted cell twice (&quot;&quot;).</source>
        <translation>Mitään ei tuotu. Kirjoita lainausmerkki lainatun solun sisällä kahdesti (&quot;&quot;).</translation>
    </message>
    <message>
        <source>The quotes are broken: one opened on line %1 is never closed.</source>
        <translation>Lainausmerkit ovat väärin: rivillä %1 avattua merkkiä ei suljeta.</translation>
    </message>
    <message>
        <source>Nothing was imported. Close the quote on that line.</source>
        <translation>Mitään ei tuotu. Sulje lainausmerkki tuolla rivillä.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tiedosto on tyhjä.</translation>
    </message>
    <message>
        <source>The first row names the columns, each further row is one record.</source>
        <translation>Ensimmäinen rivi nimeää sarakkeet, ja jokainen seuraava rivi on yksi tieto.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Leikepöydällä ei ole tekstiä.</translation>
    </message>
    <message>
        <source>Copy the rows in the spreadsheet first, then paste them here.</source>
        <translation>Kopioi rivit ensin taulukkolaskennassa ja liitä ne sitten tähän.</translation>
    </message>
</context>
<context>
    <name>CsvFeedback</name>
    <message>
        <source>The row has more cells than the first row has columns.</source>
        <translation>Rivillä on enemmän soluja kuin ensimmäisellä rivillä on sarakkeita.</translation>
    </message>
    <message>
        <source>There is no answer in the row.</source>
        <translation>Rivillä ei ole yhtään vastausta.</translation>
    </message>
    <message>
        <source>“%1” is not on the scale from 1 to 5 and is left out of “%2”.</source>
        <translation>”%1” ei ole asteikolla 1–5, joten se jätetään pois kysymyksestä ”%2”.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula. It is taken as text.</source>
        <translation>”%1” näyttää kaavalta. Se luetaan tekstinä.</translation>
    </message>
</context>
<context>
    <name>CsvImport</name>
    <message>
        <source>The row has more cells than the first row has columns.</source>
        <translation>Rivillä on enemmän soluja kuin ensimmäisellä rivillä on sarakkeita.</translation>
    </message>
    <message>
        <source>The first row of the table does not name columns that Polku knows.</source>
        <translation>Taulukon ensimmäisellä rivillä ei ole sarakkeita, jotka Polku tuntee.</translation>
    </message>
    <message>
        <source>Name them like the fields of a team, a person, an action or a pilot, in any of the three languages.</source>
        <translation>Nimeä sarakkeet ryhmän, henkilön, toimenpiteen tai pilotin kenttien mukaan millä tahansa ohjelman kolmesta kielestä.</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>Taulukossa ei ole saraketta ”%1”.</translation>
    </message>
    <message>
        <source>The first row must name the columns; each record needs its name.</source>
        <translation>Ensimmäisen rivin on nimettävä sarakkeet, ja jokaisella tiedolla on oltava nimi.</translation>
    </message>
    <message>
        <source>The row does not say which team it is about.</source>
        <translation>Rivillä ei kerrota, mitä ryhmää se koskee.</translation>
    </message>
    <message>
        <source>The academy has no team “%1”. Import the teams first.</source>
        <translation>Akatemiassa ei ole ryhmää ”%1”. Tuo ensin ryhmät.</translation>
    </message>
    <message>
        <source>%1: the team has nothing called “%2”.</source>
        <translation>%1: ryhmällä ei ole mitään, minkä nimi on ”%2”.</translation>
    </message>
    <message>
        <source>%1: the team has more than one “%2”.</source>
        <translation>%1: ryhmällä on useampi kuin yksi ”%2”.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Tämä puuttuu: %1.</translation>
    </message>
    <message>
        <source>Line %1 is about the same record already.</source>
        <translation>Sama tieto on jo rivillä %1.</translation>
    </message>
    <message>
        <source>The team has more than one “%1”; it is not clear which one is meant.</source>
        <translation>Ryhmällä on useampi kuin yksi ”%1”. Ei ole selvää, mitä niistä tarkoitetaan.</translation>
    </message>
    <message>
        <source>The row does not name a team.</source>
        <translation>Rivillä ei nimetä ryhmää.</translation>
    </message>
    <message>
        <source>%1 is not the same as on line %2.</source>
        <translation>%1 on eri kuin rivillä %2.</translation>
    </message>
    <message>
        <source>%1 has %2 parts for %3 organisations.</source>
        <translation>%1: osia on %2, mutta organisaatioita %3.</translation>
    </message>
    <message>
        <source>%1 is given, but not the organisation that it is about.</source>
        <translation>%1 on annettu, mutta ei organisaatiota, jota se koskee.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n vastaus</numerusform>
            <numerusform>%n vastausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its answers are there already.</source>
        <translation>
            <numerusform>%n sen vastauksista on jo mukana.</numerusform>
            <numerusform>%n sen vastauksista on jo mukana.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Skip to the content</source>
        <translation>Siirry sisältöön</translation>
    </message>
    <message>
        <source>The numbers as a table</source>
        <translation>Luvut taulukkona</translation>
    </message>
    <message>
        <source>Link within this document</source>
        <translation>Linkki tämän asiakirjan sisällä</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Pylväs</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Target line</source>
        <translation>Tavoiteviiva</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>[name removed]</source>
        <translation>[nimi poistettu]</translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message>
        <source>Some of these records are in the file already.</source>
        <translation>Osa näistä tiedoista on jo tiedostossa.</translation>
    </message>
    <message>
        <source>Nothing was imported. Import them into a new file.</source>
        <translation>Mitään ei tuotu. Tuo tiedot uuteen tiedostoon.</translation>
    </message>
    <message>
        <source>This JSON file is not an export of everything from Polku.</source>
        <translation>Tämä JSON-tiedosto ei ole Polku-ohjelman vienti kaikista tiedoista.</translation>
    </message>
    <message>
        <source>Export everything from an academy file and import that.</source>
        <translation>Vie kaikki tiedot akatemian tiedostosta ja tuo syntynyt tiedosto.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Polku.</source>
        <translation>Tiedosto on tehty Polku-ohjelman uudemmalla versiolla.</translation>
    </message>
    <message>
        <source>Install the newer version to import it.</source>
        <translation>Asenna uudempi versio, niin voit tuoda sen.</translation>
    </message>
    <message>
        <source>Polku knows nothing of this name.</source>
        <translation>Polku ei tunne tätä nimeä.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Tämän on oltava objekti.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Tämän on oltava luettelo.</translation>
    </message>
    <message>
        <source>The record has no id.</source>
        <translation>Tiedolla ei ole tunnistetta.</translation>
    </message>
    <message>
        <source>Another record has the same id.</source>
        <translation>Toisella tiedolla on sama tunniste.</translation>
    </message>
    <message>
        <source>This may not be null.</source>
        <translation>Tämä ei saa olla null.</translation>
    </message>
    <message>
        <source>This must be a text in Base64.</source>
        <translation>Tämän on oltava Base64-muotoinen teksti.</translation>
    </message>
    <message>
        <source>The bytes are not those that the name promises (SHA-256).</source>
        <translation>Tavut eivät vastaa nimen mukaista tarkistetta (SHA-256).</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2 in the file.</source>
        <translation>Tiedostossa ei ole tietoa %1, jonka tunniste on %2.</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”.</source>
        <translation>Tietojen lajia ”%1” ei ole.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Ja vielä %n.</numerusform>
            <numerusform>Ja vielä %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the file cannot be read.</source>
        <translation>
            <numerusform>Tiedostossa on %n kohta, jota ei voi lukea.</numerusform>
            <numerusform>Tiedostossa on %n kohtaa, joita ei voi lukea.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported. Put these right, or export the file anew:</source>
        <translation>Mitään ei tuotu. Korjaa nämä tai vie tiedosto uudelleen:</translation>
    </message>
    <message>
        <source>The file is not whole JSON: it cannot be read beyond line %1, character %2.</source>
        <translation>Tiedosto ei ole ehjä JSON: sitä ei voi lukea riviä %1, merkkiä %2 pidemmälle.</translation>
    </message>
    <message>
        <source>Nothing was imported. Export the file anew.</source>
        <translation>Mitään ei tuotu. Vie tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>This is not the id of a record.</source>
        <translation>Tämä ei ole minkään tiedon tunniste.</translation>
    </message>
    <message>
        <source>There is no such day as “%1”; days are like 2026-12-31.</source>
        <translation>Päivää ”%1” ei ole. Päivä kirjoitetaan muodossa 2026-12-31.</translation>
    </message>
    <message>
        <source>There is no such time as “%1”; times are like 09:30.</source>
        <translation>Kellonaikaa ”%1” ei ole. Kellonaika kirjoitetaan muodossa 09:30.</translation>
    </message>
    <message>
        <source>There is no such moment as “%1”; moments are like 2026-12-31T12:00:00.000Z.</source>
        <translation>Ajankohtaa ”%1” ei ole. Ajankohta kirjoitetaan muodossa 2026-12-31T12:00:00.000Z.</translation>
    </message>
    <message>
        <source>“%1” is not one of the codes: %2.</source>
        <translation>”%1” ei ole mikään näistä koodeista: %2.</translation>
    </message>
    <message>
        <source>This must be a list of texts without commas.</source>
        <translation>Tämän on oltava luettelo tekstejä, joissa ei ole pilkkuja.</translation>
    </message>
    <message>
        <source>This must be a list of texts.</source>
        <translation>Tämän on oltava luettelo tekstejä.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Tämän on oltava true tai false.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Tämän on oltava kokonaisluku.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Tämän on oltava luku.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Tämän on oltava teksti.</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>The practice academy has no week %1.</source>
        <translation>Harjoitusakatemiassa ei ole viikkoa %1.</translation>
    </message>
    <message>
        <source>Choose a week from 1 to %1.</source>
        <translation>Valitse viikko väliltä 1–%1.</translation>
    </message>
    <message>
        <source>The content of the practice academy is broken.</source>
        <translation>Harjoitusakatemian sisältö on rikki.</translation>
    </message>
    <message>
        <source>Please report this as a mistake in the program.</source>
        <translation>Ilmoita tästä ohjelman virheenä.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Vienti keskeytettiin.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn.</source>
        <translation>PDF-tiedoston piirtäminen ei onnistunut.</translation>
    </message>
    <message>
        <source>Try another format, and report this as a fault.</source>
        <translation>Kokeile toista muotoa ja ilmoita tästä vikana.</translation>
    </message>
    <message>
        <source>No name was given for the file.</source>
        <translation>Tiedostolle ei annettu nimeä.</translation>
    </message>
    <message>
        <source>Give a file name.</source>
        <translation>Anna tiedostolle nimi.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>”%1” on kansio.</translation>
    </message>
    <message>
        <source>Give the name of a file in it.</source>
        <translation>Anna kansioon tulevan tiedoston nimi.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Kansiota ”%1” ei ole.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Luo ensin kansio tai valitse toinen.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>”%1” ei ole kansio.</translation>
    </message>
    <message>
        <source>Choose a folder for the file.</source>
        <translation>Valitse tiedostolle kansio.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be replaced.</source>
        <translation>”%1” ei ole tiedosto, jonka voi korvata.</translation>
    </message>
    <message>
        <source>Give another file name.</source>
        <translation>Anna tiedostolle toinen nimi.</translation>
    </message>
    <message>
        <source>“%1” is write-protected.</source>
        <translation>”%1” on kirjoitussuojattu.</translation>
    </message>
    <message>
        <source>Remove the protection, or give another file name.</source>
        <translation>Poista suojaus tai anna tiedostolle toinen nimi.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Tiedostoa ”%1” ei voitu kirjoittaa.</translation>
    </message>
    <message>
        <source>Check that there is free space on the disk and try again, or choose another folder.</source>
        <translation>Tarkista, että levyllä on vapaata tilaa, ja yritä uudelleen tai valitse toinen kansio.</translation>
    </message>
    <message>
        <source>Files cannot be made in the folder “%1”.</source>
        <translation>Kansioon ”%1” ei voi luoda tiedostoja.</translation>
    </message>
    <message>
        <source>Choose a folder where you may write.</source>
        <translation>Valitse kansio, johon sinulla on oikeus kirjoittaa.</translation>
    </message>
    <message>
        <source>The PDF could not be completed.</source>
        <translation>PDF-tiedostoa ei saatu valmiiksi.</translation>
    </message>
    <message>
        <source>The part of Polku that makes PDF files is missing.</source>
        <translation>Polku-ohjelmasta puuttuu osa, joka tekee PDF-tiedostot.</translation>
    </message>
    <message>
        <source>Install Polku again, or choose another format.</source>
        <translation>Asenna Polku uudelleen tai valitse toinen tiedostomuoto.</translation>
    </message>
    <message>
        <source>The calendar file did not come out right.</source>
        <translation>Kalenteritiedostosta ei tullut kelvollinen.</translation>
    </message>
    <message>
        <source>Nothing was written. Please tell the makers of Polku.</source>
        <translation>Mitään ei kirjoitettu. Kerro asiasta Polku-ohjelman tekijöille.</translation>
    </message>
    <message>
        <source>The document could not be made.</source>
        <translation>Asiakirjaa ei voitu tehdä.</translation>
    </message>
    <message>
        <source>“%1” is no Word document (.docx) whose look could be used.</source>
        <translation>”%1” ei ole Word-asiakirja (.docx), jonka ulkoasua voisi käyttää.</translation>
    </message>
    <message>
        <source>Open it in Word and save it as “Word Document (.docx)”.</source>
        <translation>Avaa se Wordissa ja tallenna se muotoon ”Word-asiakirja (.docx)”.</translation>
    </message>
    <message>
        <source>“%1” is no OpenDocument text (.odt) whose look could be used.</source>
        <translation>”%1” ei ole OpenDocument-teksti (.odt), jonka ulkoasua voisi käyttää.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice and save it as “ODF Text Document (.odt)”.</source>
        <translation>Avaa se LibreOfficessa ja tallenna se muotoon ”ODF-tekstiasiakirja (.odt)”.</translation>
    </message>
    <message>
        <source>Only Word and OpenDocument files can take their look from another file.</source>
        <translation>Vain Word- ja OpenDocument-tiedostot voivat saada ulkoasunsa toisesta tiedostosta.</translation>
    </message>
    <message>
        <source>Choose DOCX or ODT, or leave the style file out.</source>
        <translation>Valitse DOCX tai ODT, tai jätä mallitiedosto pois.</translation>
    </message>
    <message>
        <source>The style file “%1” does not exist.</source>
        <translation>Mallitiedostoa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Tarkista sen nimi ja kansio.</translation>
    </message>
    <message>
        <source>The style file “%1” cannot be read.</source>
        <translation>Mallitiedostoa ”%1” ei voida lukea.</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read.</source>
        <translation>Tarkista, että se on tiedosto, jonka saat lukea.</translation>
    </message>
    <message>
        <source>“%1” is a Word document, and what is made is an OpenDocument text.</source>
        <translation>”%1” on Word-asiakirja, mutta tehtävä asiakirja on OpenDocument-teksti.</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument text, and what is made is a Word document.</source>
        <translation>”%1” on OpenDocument-teksti, mutta tehtävä asiakirja on Word-asiakirja.</translation>
    </message>
    <message>
        <source>Give a style file of the same format as the document.</source>
        <translation>Anna mallitiedosto, joka on samassa muodossa kuin asiakirja.</translation>
    </message>
    <message>
        <source>The part of Polku that makes Word and OpenDocument files is missing.</source>
        <translation>Polku-ohjelmasta puuttuu osa, joka tekee Word- ja OpenDocument-tiedostot.</translation>
    </message>
    <message>
        <source>The part of Polku that makes Excel workbooks is missing.</source>
        <translation>Polku-ohjelmasta puuttuu osa, joka tekee Excel-työkirjat.</translation>
    </message>
    <message>
        <source>The workbook could not be made.</source>
        <translation>Työkirjaa ei voitu tehdä.</translation>
    </message>
    <message>
        <source>Check that there is free space for temporary files, and try again.</source>
        <translation>Tarkista, että tilapäistiedostoille on tilaa, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>“%1” is an academy file, which this would destroy.</source>
        <translation>”%1” on akatemian tiedosto, joka menetettäisiin.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Team</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Ajankohta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Itsearviointi</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Tavoitetaso</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Näyttö</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linkki</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Seurantapäivä</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Result in one sentence</source>
        <translation>Tulos yhdellä virkkeellä</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Ostaja</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Ala</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Hankintalaji</translation>
    </message>
    <message>
        <source>Object of procurement</source>
        <translation>Hankinnan kohde</translation>
    </message>
    <message>
        <source>CPV</source>
        <translation>CPV</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Menettely</translation>
    </message>
    <message>
        <source>Estimated value, €</source>
        <translation>Ennakoitu arvo, €</translation>
    </message>
    <message>
        <source>Kind for thresholds</source>
        <translation>Kynnysarvoluokka</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Hankinnan vaihe</translation>
    </message>
    <message>
        <source>Contract notice</source>
        <translation>Hankintailmoitus</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Contract starts</source>
        <translation>Sopimuskauden alku</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Sopimuskauden loppu</translation>
    </message>
    <message>
        <source>Option, months</source>
        <translation>Optio, kuukautta</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Further themes</source>
        <translation>Muut teemat</translation>
    </message>
    <message>
        <source>Sustainable development goals</source>
        <translation>Kestävän kehityksen tavoitteet</translation>
    </message>
    <message>
        <source>Background and need</source>
        <translation>Tausta ja tarve</translation>
    </message>
    <message>
        <source>Social goal</source>
        <translation>Sosiaalinen tavoite</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roolit</translation>
    </message>
    <message>
        <source>Risk analysis</source>
        <translation>Riskianalyysi</translation>
    </message>
    <message>
        <source>Market dialogue</source>
        <translation>Markkinavuoropuhelu</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Seuraamus</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kustannukset</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Työtunnit</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Mikä toimi</translation>
    </message>
    <message>
        <source>What we would change</source>
        <translation>Mitä muuttaisimme</translation>
    </message>
    <message>
        <source>Advice to others</source>
        <translation>Neuvot muille</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Jatkotoimet</translation>
    </message>
    <message>
        <source>Material links</source>
        <translation>Linkit aineistoon</translation>
    </message>
    <message>
        <source>Contact role</source>
        <translation>Yhteyshenkilön rooli</translation>
    </message>
    <message>
        <source>Contact unit</source>
        <translation>Yhteyshenkilön yksikkö</translation>
    </message>
    <message>
        <source>Permission to publish</source>
        <translation>Julkaisulupa</translation>
    </message>
    <message>
        <source>Date of the summary</source>
        <translation>Tiivistelmän päivä</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisenssi</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Notes of the team</source>
        <translation>Ryhmän muistiinpanot</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Järjestys</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilotti</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Toteutunut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Paikka tarjouspyynnössä</translation>
    </message>
    <message>
        <source>Exact text</source>
        <translation>Tarkka sanamuoto</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>Painoarvo, %</translation>
    </message>
    <message>
        <source>Monitoring announced in the tender</source>
        <translation>Seurannasta kerrottu tarjouspyynnössä</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Raportointiväli</translation>
    </message>
    <message>
        <source>Persons at least</source>
        <translation>Henkilöitä vähintään</translation>
    </message>
    <message>
        <source>Months at least</source>
        <translation>Kuukausia vähintään</translation>
    </message>
    <message>
        <source>Weekly hours at least</source>
        <translation>Viikkotunteja vähintään</translation>
    </message>
    <message>
        <source>Person-months at least</source>
        <translation>Henkilötyökuukausia vähintään</translation>
    </message>
    <message>
        <source>Share of contract value, %</source>
        <translation>Osuus sopimuksen arvosta, %</translation>
    </message>
    <message>
        <source>Share of staff or hours, %</source>
        <translation>Osuus henkilöstöstä tai työtunneista, %</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Kohderyhmät</translation>
    </message>
    <message>
        <source>Paths to employment</source>
        <translation>Työllistymisen polut</translation>
    </message>
    <message>
        <source>Code of conduct annex</source>
        <translation>Vähimmäisvelvoitteet liitteenä</translation>
    </message>
    <message>
        <source>Version of the annex</source>
        <translation>Liitteen versio</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>Riskiluokka</translation>
    </message>
    <message>
        <source>Self-assessment requested</source>
        <translation>Itsearviointi pyydetty</translation>
    </message>
    <message>
        <source>Self-assessment received</source>
        <translation>Itsearviointi saatu</translation>
    </message>
    <message>
        <source>Self-assessment score</source>
        <translation>Itsearvioinnin pisteet</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditointi</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Poikkeamat</translation>
    </message>
    <message>
        <source>Open deviations</source>
        <translation>Avoimet poikkeamat</translation>
    </message>
    <message>
        <source>Corrective deadline</source>
        <translation>Korjausten määräaika</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riski</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Todennäköisyys</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Vaikutus</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Hallintakeino</translation>
    </message>
    <message>
        <source>Owner&apos;s role</source>
        <translation>Vastuurooli</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Lähtötaso</translation>
    </message>
    <message>
        <source>Baseline date</source>
        <translation>Lähtötason päivä</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tavoitearvo</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Tavoitearvon päivä</translation>
    </message>
    <message>
        <source>Target is</source>
        <translation>Tavoitearvo on</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mittausväli</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ennuste</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tiivistelmä</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Hyväksyjä</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Hyväksymispäivä</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Seuraava katselmus</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetty pois</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Osio</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Self-assessment area</source>
        <translation>Itsearvioinnin alue</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Tärkeys</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Alkamispäivä</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Valmistumispäivä</translation>
    </message>
    <message>
        <source>Due as first agreed</source>
        <translation>Alun perin sovittu määräaika</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Henkilötyöpäivät</translation>
    </message>
    <message>
        <source>Cost, €</source>
        <translation>Kustannus, €</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Programme template</source>
        <translation>Ohjelmapohja</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättymispäivä</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Järjestäjä</translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation>Sparraajat</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Esimerkkiaineisto</translation>
    </message>
    <message>
        <source>Academy</source>
        <translation>Akatemia</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Alkamisaika</translation>
    </message>
    <message>
        <source>Finishes</source>
        <translation>Päättymisaika</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>Moved because</source>
        <translation>Siirron syy</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pakollinen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teemat</translation>
    </message>
    <message>
        <source>eForms social objective</source>
        <translation>Edistettävä sosiaalinen tavoite (eForms)</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Lyhyt nimi</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Sparraaja</translation>
    </message>
    <message>
        <source>What the team wants to achieve</source>
        <translation>Mitä ryhmä haluaa saada aikaan</translation>
    </message>
    <message>
        <source>Sponsor&apos;s unit</source>
        <translation>Johdon tukihenkilön yksikkö</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Organisaation tyyppi</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Verkkosivusto</translation>
    </message>
    <message>
        <source>Purchases in a year, €</source>
        <translation>Hankinnat vuodessa, €</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Role in the team</source>
        <translation>Rooli ryhmässä</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Yksiköt</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Tehtävänimike</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>May be named as contact</source>
        <translation>Saa mainita yhteyshenkilönä</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Säilytysajan loppu</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Lähtenyt ryhmästä</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saapumispäivä</translation>
    </message>
    <message>
        <source>Needs and expectations</source>
        <translation>Tarpeet ja odotukset</translation>
    </message>
    <message>
        <source>Link to strategy</source>
        <translation>Strategiayhteys</translation>
    </message>
    <message>
        <source>Pilot idea</source>
        <translation>Pilotti-idea</translation>
    </message>
    <message>
        <source>Team and its roles</source>
        <translation>Ryhmä ja sen roolit</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Työaika</translation>
    </message>
    <message>
        <source>Commitment of management</source>
        <translation>Johdon sitoutuminen</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Haastattelu</translation>
    </message>
    <message>
        <source>Interview notes</source>
        <translation>Haastattelun muistiinpanot</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Päätöspäivä</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Päätöksen perustelu</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Tuotos</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Toimituspäivä</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Arviointipäivä</translation>
    </message>
    <message>
        <source>Coach&apos;s response</source>
        <translation>Sparraajan vastaus</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Läsnäolo</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Läsnäolijoita</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Keskustelu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Kirjoittaja</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Osapuoli</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Tekstikohta</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Käsitelty</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Tiedoston nimi</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tiedostotyyppi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Sisällön tarkiste</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Päättäjä</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Viite</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmiina</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Aineisto</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Hakemus</translation>
    </message>
    <message>
        <source>Selection criterion</source>
        <translation>Valintaperuste</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>Studied on</source>
        <translation>Perehdytty</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Part in the task</source>
        <translation>Osuus tehtävässä</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Mitä tehdään</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Työkalu</translation>
    </message>
    <message>
        <source>Tool or clause</source>
        <translation>Työkalu tai lauseke</translation>
    </message>
    <message>
        <source>Kind of clause</source>
        <translation>Lausekkeen laji</translation>
    </message>
    <message>
        <source>When it is used</source>
        <translation>Milloin käytetään</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Yearly value, €</source>
        <translation>Vuosiarvo, €</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potentiaali</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>Mitä opitaan</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Mitä tarvitaan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Sisältö</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>”%1” ei ole kokonaisluku.</translation>
    </message>
    <message>
        <source>Write it like 1234 or 1 234.</source>
        <translation>Kirjoita luku muodossa 1234 tai 1 234.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>”%1” ei ole luku.</translation>
    </message>
    <message>
        <source>Write it like 1234.5 or 1 234,5.</source>
        <translation>Kirjoita luku muodossa 1234,5 tai 1 234,5.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>”%1” ei ole päivämäärä.</translation>
    </message>
    <message>
        <source>Write it like 31.12.2026 or 2026-12-31.</source>
        <translation>Kirjoita päivä muodossa 31.12.2026 tai 2026-12-31.</translation>
    </message>
    <message>
        <source>There is no such day as %1.</source>
        <translation>Päivää %1 ei ole.</translation>
    </message>
    <message>
        <source>Check the day and the month.</source>
        <translation>Tarkista päivä ja kuukausi.</translation>
    </message>
    <message>
        <source>The year of %1 cannot be right.</source>
        <translation>Vuosi ei voi olla oikein: %1.</translation>
    </message>
    <message>
        <source>Write a year between 1900 and 2199.</source>
        <translation>Kirjoita vuosi väliltä 1900–2199.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>”%1” ei ole kellonaika.</translation>
    </message>
    <message>
        <source>Write it like 9:30.</source>
        <translation>Kirjoita kellonaika muodossa 9.30.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time.</source>
        <translation>”%1” ei ole päivä ja kellonaika.</translation>
    </message>
    <message>
        <source>Write it like 2026-12-31T12:00.</source>
        <translation>Kirjoita aika muodossa 2026-12-31T12:00.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>”%1” ei ole kyllä eikä ei.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Kirjoita kyllä tai ei.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>”%1” ei ole mikään vaihtoehdoista.</translation>
    </message>
    <message>
        <source>Choose one of those that the field offers.</source>
        <translation>Valitse jokin kentän vaihtoehdoista.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Valitse jokin näistä: %1.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record.</source>
        <translation>”%1” ei ole minkään tiedon tunniste.</translation>
    </message>
    <message>
        <source>Take the id from the list of records.</source>
        <translation>Katso tunniste tietojen luettelosta.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Actions are made from coaching notes and from the notes of a session.</source>
        <translation>Toimenpiteitä tehdään sparrausmuistiinpanoista ja tapaamisen muistiinpanoista.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Valitse jokin niistä.</translation>
    </message>
    <message>
        <source>This line of the notes has no action.</source>
        <translation>Tästä muistiinpanojen rivistä ei ole tehty toimenpidettä.</translation>
    </message>
    <message>
        <source>Make the action first.</source>
        <translation>Tee ensin toimenpide.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 mennessä</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>This step does not fit the tables of this file.</source>
        <translation>Muutos ei sovi tämän tiedoston tauluihin.</translation>
    </message>
    <message>
        <source>It can be read in the history but not taken back.</source>
        <translation>Sen voi lukea historiasta, mutta sitä ei voi perua.</translation>
    </message>
    <message>
        <source>A step of the history is damaged.</source>
        <translation>Yksi historian muutoksista on vioittunut.</translation>
    </message>
    <message>
        <source>The records themselves are not affected. This step cannot be taken back.</source>
        <translation>Itse tiedot ovat ennallaan. Tätä muutosta ei voi perua.</translation>
    </message>
    <message>
        <source>This step cannot be taken back: what it changed has been changed again since.</source>
        <translation>Tätä muutosta ei voi perua: samoja tietoja on sen jälkeen muutettu uudelleen.</translation>
    </message>
    <message>
        <source>Take back the later steps first, or make the change by hand.</source>
        <translation>Peru ensin myöhemmät muutokset tai korjaa tiedot käsin.</translation>
    </message>
    <message>
        <source>There is no such step in the history.</source>
        <translation>Historiassa ei ole tällaista muutosta.</translation>
    </message>
</context>
<context>
    <name>NewAcademy</name>
    <message>
        <source>There is no programme template “%1”.</source>
        <translation>Ohjelmapohjaa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Valitse jokin näistä: %1.</translation>
    </message>
    <message>
        <source>The academy has no name.</source>
        <translation>Akatemialla ei ole nimeä.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Anna akatemialle nimi.</translation>
    </message>
    <message>
        <source>The start of the academy is not a date.</source>
        <translation>Akatemian alkamispäivä ei ole päivämäärä.</translation>
    </message>
    <message>
        <source>Give the first day, like 2027-01-18.</source>
        <translation>Anna ensimmäinen päivä, esimerkiksi 2027-01-18.</translation>
    </message>
    <message>
        <source>Operating-model plan</source>
        <translation>Toimintamallin suunnitelma</translation>
    </message>
    <message>
        <source>Each team</source>
        <translation>Jokainen ryhmä</translation>
    </message>
    <message>
        <source>The first week has sessions before that weekday, so the academy starts on Monday %1.</source>
        <translation>Ensimmäisellä viikolla on tapaamisia ennen tätä viikonpäivää, joten akatemia alkaa maanantaina %1.</translation>
    </message>
    <message>
        <source>The academy may start on it; its sessions are on working days.</source>
        <translation>Akatemia saa alkaa silloin; tapaamiset ovat arkipäivinä.</translation>
    </message>
    <message>
        <source>The first day is in the past. That is right for an academy that is recorded afterwards.</source>
        <translation>Ensimmäinen päivä on jo mennyt. Se on oikein, kun akatemia kirjataan jälkikäteen.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) or deadline(s) before the start would already be past. A later first day gives them time.</source>
        <translation>
            <numerusform>%n tapaaminen tai määräaika ennen alkua olisi jo mennyt. Myöhempi aloituspäivä antaa sille aikaa.</numerusform>
            <numerusform>%n tapaamista tai määräaikaa ennen alkua olisi jo mennyt. Myöhempi aloituspäivä antaa niille aikaa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnTemplates</name>
    <message>
        <source>The template “%1” cannot be written.</source>
        <translation>Pohjaa ”%1” ei voi kirjoittaa.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may write to your settings.</source>
        <translation>Tarkista, ettei levy ole täynnä ja että sinulla on kirjoitusoikeus omiin asetuksiisi.</translation>
    </message>
    <message>
        <source>The template has no name.</source>
        <translation>Pohjalla ei ole nimeä.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Anna sille nimi.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Results</source>
        <translation>Tulokset</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Tuonti ja vienti</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Academy</source>
        <translation>Akatemia</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Työ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleiskatsaus</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotit</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Itsearviointi</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Arvioitavat</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Aikataulu</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Viime kerran jälkeen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kirjasto</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Palaute</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Sparraus</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Toimintamalli</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>Follow from gap to result</source>
        <translation>Seuraa kehittämiskohteesta tulokseen</translation>
    </message>
    <message>
        <source>Thread to results</source>
        <translation>Punainen lanka</translation>
    </message>
    <message>
        <source>Our path</source>
        <translation>Polkumme</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Viestit</translation>
    </message>
</context>
<context>
    <name>Pilots</name>
    <message numerus="yes">
        <source>%1 is %n day(s) late</source>
        <translation>
            <numerusform>%1 on %n päivän myöhässä</numerusform>
            <numerusform>%1 on %n päivää myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>No indicator yet</source>
        <translation>Ei vielä mittaria</translation>
    </message>
    <message>
        <source>Below the national threshold, %1</source>
        <translation>Alle kansallisen kynnysarvon, %1</translation>
    </message>
    <message>
        <source>Below the EU threshold, %1</source>
        <translation>Alle EU-kynnysarvon, %1</translation>
    </message>
    <message>
        <source>Over the national threshold; the EU threshold is %1</source>
        <translation>Yli kansallisen kynnysarvon; EU-kynnysarvo on %1</translation>
    </message>
    <message>
        <source>Over the national threshold, %1</source>
        <translation>Yli kansallisen kynnysarvon, %1</translation>
    </message>
    <message>
        <source>Over the EU threshold, %1</source>
        <translation>Yli EU-kynnysarvon, %1</translation>
    </message>
    <message>
        <source>Choose the kind to compare the value with the thresholds.</source>
        <translation>Valitse kynnysarvoluokka, niin näet, miten arvo suhtautuu kynnysarvoihin.</translation>
    </message>
    <message>
        <source>In notices (eForms): %1, %2</source>
        <translation>Ilmoituksissa (eForms): %1, %2</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Operating-model plan</source>
        <translation>Toimintamallin suunnitelma</translation>
    </message>
    <message>
        <source>Next review: %1</source>
        <translation>Seuraava katselmus: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tilanne %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisällys</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This section has not been written yet.</source>
        <translation>Tätä osiota ei ole vielä kirjoitettu.</translation>
    </message>
    <message>
        <source>The goals, how they are measured and by when</source>
        <translation>Tavoitteet, niiden mittarit ja määräajat</translation>
    </message>
    <message>
        <source>Clauses that the pilots use</source>
        <translation>Pilottien käyttämät lausekkeet</translation>
    </message>
    <message>
        <source>How the pilots&apos; clauses are monitored</source>
        <translation>Miten pilottien lausekkeita seurataan</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Mitä mitataan</translation>
    </message>
    <message>
        <source>The actions that are not done yet take %1.</source>
        <translation>Tekemättä olevat toimenpiteet vaativat yhteensä %1.</translation>
    </message>
    <message>
        <source>The action plan</source>
        <translation>Toimenpidesuunnitelma</translation>
    </message>
    <message>
        <source>The risks, the largest first</source>
        <translation>Riskit suurimmasta pienimpään</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Hyväksyminen</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Seuraava katselmus</translation>
    </message>
    <message>
        <source>Decisions on the plan</source>
        <translation>Suunnitelmaa koskevat päätökset</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Toimenpidesuunnitelma</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotit</translation>
    </message>
    <message>
        <source>From gap to result</source>
        <translation>Kehittämiskohteesta tulokseen</translation>
    </message>
    <message>
        <source>Each goal closes a gap that the self-assessment found. The table shows what is done for it.</source>
        <translation>Jokainen tavoite vastaa itsearvioinnissa löydettyyn kehittämiskohteeseen. Taulukosta näkee, mitä sen eteen tehdään.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tiivistelmä</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Viimeistään %1.</translation>
    </message>
    <message>
        <source>The approval of the plan.</source>
        <translation>Suunnitelman hyväksyminen.</translation>
    </message>
    <message>
        <source>Working time and money: %1.</source>
        <translation>Työaikaa ja rahaa: %1.</translation>
    </message>
    <message>
        <source>Your own action: %1.</source>
        <translation>Oma toimenpiteesi: %1.</translation>
    </message>
    <message>
        <source>A way forward, as this stands still: %1.</source>
        <translation>Ratkaisu toimenpiteeseen, joka on pysähtynyt: %1.</translation>
    </message>
    <message>
        <source>Your part in the review of the plan.</source>
        <translation>Osallistumisesi suunnitelman katselmukseen.</translation>
    </message>
    <message>
        <source>Summary of the operating-model plan</source>
        <translation>Toimintamallin suunnitelman tiivistelmä</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>What it still takes</source>
        <translation>Mitä se vielä vaatii</translation>
    </message>
    <message>
        <source>What we want to achieve</source>
        <translation>Mihin pyrimme</translation>
    </message>
    <message>
        <source>What is done next</source>
        <translation>Mitä tehdään seuraavaksi</translation>
    </message>
    <message>
        <source>The largest risks</source>
        <translation>Suurimmat riskit</translation>
    </message>
    <message>
        <source>Brief for the management</source>
        <translation>Johdon tiivistelmä</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Mitä lupaamme</translation>
    </message>
    <message>
        <source>What we need from you</source>
        <translation>Mitä tarvitsemme sinulta</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Mitä seuraavaksi tapahtuu</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Allekirjoitus</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Paikka ja päivä</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>Nimenselvennys ja asema</translation>
    </message>
    <message>
        <source>Action plan: %1</source>
        <translation>Toimenpidesuunnitelma: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n action(s).</source>
        <translation>
            <numerusform>Toimenpiteitä on %n.</numerusform>
            <numerusform>Toimenpiteitä on %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are done.</source>
        <translation>
            <numerusform>Niistä %n on tehty.</numerusform>
            <numerusform>Niistä %n on tehty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are late.</source>
        <translation>
            <numerusform>%n on myöhässä.</numerusform>
            <numerusform>%n on myöhässä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not done yet take %1.</source>
        <translation>Tekemättä olevat vaativat yhteensä %1.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Pysähtyneet</translation>
    </message>
    <message>
        <source>Under way and coming</source>
        <translation>Käynnissä ja tulossa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tavoitearvo</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Lähtötaso</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Viimeisin</translation>
    </message>
    <message>
        <source>Source and frequency</source>
        <translation>Lähde ja mittausväli</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Lauseke</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Sijoitus</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilotti</translation>
    </message>
    <message>
        <source>How it is monitored</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Kuinka usein</translation>
    </message>
    <message>
        <source>What follows if it fails</source>
        <translation>Seuraus, jos ehto ei täyty</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riski</translation>
    </message>
    <message>
        <source>Likelihood (1–5)</source>
        <translation>Todennäköisyys (1–5)</translation>
    </message>
    <message>
        <source>Impact (1–5)</source>
        <translation>Vaikutus (1–5)</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>Mitä riskille tehdään</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Päättäjä</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Viite</translation>
    </message>
    <message>
        <source>Contract period</source>
        <translation>Sopimuskausi</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Toimenpide</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Mitä edistää</translation>
    </message>
    <message>
        <source>Gap in the self-assessment</source>
        <translation>Itsearvioinnin kehittämiskohde</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>%1 person-days</source>
        <translation>%1 henkilötyöpäivää</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ja %2</translation>
    </message>
    <message>
        <source>Approved on %1 by: %2</source>
        <translation>Hyväksytty %1, päättäjä: %2</translation>
    </message>
    <message>
        <source>Approved on %1</source>
        <translation>Hyväksytty %1</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Ei vielä hyväksytty</translation>
    </message>
    <message>
        <source>It was due on %1.</source>
        <translation>Määräaika %1 on ohitettu.</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, myöhässä</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Value a year</source>
        <translation>Arvo vuodessa</translation>
    </message>
    <message>
        <source>Potential (1–5)</source>
        <translation>Potentiaali (1–5)</translation>
    </message>
    <message>
        <source>Risk (1–5)</source>
        <translation>Riski (1–5)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Yhdessä</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linjaus</translation>
    </message>
    <message>
        <source>%1 (CPV %2)</source>
        <translation>%1 (CPV %2)</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Mitä tehdään</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Työkalu</translation>
    </message>
    <message>
        <source>Tool or clause</source>
        <translation>Työkalu tai lauseke</translation>
    </message>
    <message>
        <source>When it is used</source>
        <translation>Milloin käytetään</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>Mitä opitaan</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Tehty %1</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Mitä tarvitaan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Mistä saadaan</translation>
    </message>
    <message>
        <source>Categories by what can be achieved and what can go wrong</source>
        <translation>Kategoriat sen mukaan, mitä niissä voidaan saavuttaa ja mikä voi mennä pieleen</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Kuka tekee mitä</translation>
    </message>
    <message>
        <source>What is done at each stage of a procurement</source>
        <translation>Mitä hankinnan kussakin vaiheessa tehdään</translation>
    </message>
    <message>
        <source>Tools and clauses</source>
        <translation>Työkalut ja lausekkeet</translation>
    </message>
    <message>
        <source>Who learns what by when</source>
        <translation>Kuka oppii mitä ja mihin mennessä</translation>
    </message>
    <message>
        <source>What the change takes</source>
        <translation>Mitä muutos vaatii</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Hankinnan vaihe</translation>
    </message>
    <message>
        <source>You answer for this: %1.</source>
        <translation>Sinun vastuullasi: %1.</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Mikä voi mennä vikaan</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Potential and risk</source>
        <translation>Potentiaali ja riski</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Does it</source>
        <translation>Tekee</translation>
    </message>
    <message>
        <source>Where we begin</source>
        <translation>Mistä aloitamme</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Kuka vastaa mistäkin</translation>
    </message>
    <message>
        <source>%1 (agreed: %2)</source>
        <translation>%1 (sovittu: %2)</translation>
    </message>
    <message>
        <source>From – to, result</source>
        <translation>Mistä – mihin, tulos</translation>
    </message>
</context>
<context>
    <name>PlanImport</name>
    <message>
        <source>“%1” is not a text.</source>
        <translation>”%1” ei ole tekstitiedosto.</translation>
    </message>
    <message>
        <source>Save the plan as Markdown or as plain text and import that, or paste its sections into the plan.</source>
        <translation>Tallenna suunnitelma Markdownina tai tavallisena tekstinä ja tuo se, tai liitä osiot suunnitelmaan yksitellen.</translation>
    </message>
    <message>
        <source>“%1” has no plan yet.</source>
        <translation>Ryhmällä ”%1” ei ole vielä suunnitelmaa.</translation>
    </message>
    <message>
        <source>A team gets its plan when it is taken into the academy.</source>
        <translation>Ryhmä saa suunnitelman, kun se valitaan akatemiaan.</translation>
    </message>
    <message>
        <source>“%1” has no headings.</source>
        <translation>Tiedostossa ”%1” ei ole otsikoita.</translation>
    </message>
    <message>
        <source>Sections are known by their headings: a line that begins with #, such as “# Goals”.</source>
        <translation>Osiot tunnistetaan otsikoista eli riveistä, jotka alkavat merkillä #, esimerkiksi ”# Tavoitteet”.</translation>
    </message>
    <message>
        <source>Untitled section</source>
        <translation>Nimetön osio</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>High</source>
        <translation>Suuri</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Keskisuuri</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Pieni</translation>
    </message>
</context>
<context>
    <name>PlanParts</name>
    <message>
        <source>Procurement categories</source>
        <translation>Hankintakategoriat</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Lisää kategoria</translation>
    </message>
    <message>
        <source>Remove the category</source>
        <translation>Poista kategoria</translation>
    </message>
    <message>
        <source>Which purchases can do most good, and in which can most go wrong? Add the categories with their potential and risk from 1 to 5; a map shows where to begin.</source>
        <translation>Missä hankinnoissa saadaan eniten hyvää aikaan ja missä voi eniten mennä pieleen? Lisää kategoriat ja niiden potentiaali ja riski asteikolla 1–5. Kartta näyttää, mistä aloittaa.</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Uusi kategoria</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potentiaali</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riski</translation>
    </message>
    <message>
        <source>Map of the categories by potential and risk</source>
        <translation>Kartta kategorioista potentiaalin ja riskin mukaan</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) lack(s) a number and is/are not on the map.</source>
        <translation>
            <numerusform>%n kategorialta puuttuu luku, eikä se ole kartalla.</numerusform>
            <numerusform>%n kategorialta puuttuu luku, eivätkä ne ole kartalla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Risks of the change</source>
        <translation>Muutoksen riskit</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Lisää riski</translation>
    </message>
    <message>
        <source>Remove the risk</source>
        <translation>Poista riski</translation>
    </message>
    <message>
        <source>What can stop the change itself? Add the risks with how likely they are and how much they would matter, from 1 to 5.</source>
        <translation>Mikä voi pysäyttää itse muutoksen? Lisää riskit ja arvioi niiden todennäköisyys ja vaikutus asteikolla 1–5.</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Uusi riski</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Todennäköisyys</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Vaikutus</translation>
    </message>
    <message>
        <source>Map of the risks by likelihood and impact</source>
        <translation>Kartta riskeistä todennäköisyyden ja vaikutuksen mukaan</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) lack(s) a number and is/are not on the map.</source>
        <translation>
            <numerusform>%n riskiltä puuttuu luku, eikä se ole kartalla.</numerusform>
            <numerusform>%n riskiltä puuttuu luku, eivätkä ne ole kartalla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps of a procurement</source>
        <translation>Hankinnan vaiheet</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Lisää vaihe</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Poista vaihe</translation>
    </message>
    <message>
        <source>What is done at each stage of every procurement, by whom and with which tool? A handful of steps is enough.</source>
        <translation>Mitä jokaisen hankinnan eri vaiheissa tehdään, kuka tekee ja millä työkalulla? Muutama vaihe riittää.</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Uusi vaihe</translation>
    </message>
    <message>
        <source>Tools and clauses</source>
        <translation>Työkalut ja lausekkeet</translation>
    </message>
    <message>
        <source>Add a tool or clause</source>
        <translation>Lisää työkalu tai lauseke</translation>
    </message>
    <message>
        <source>Remove the tool or clause</source>
        <translation>Poista työkalu tai lauseke</translation>
    </message>
    <message>
        <source>Which clauses, annexes, forms and checklists do you use, and when? Add also those that you are going to take into use.</source>
        <translation>Mitkä lausekkeet, liitteet, lomakkeet ja tarkistuslistat ovat käytössä, ja milloin niitä käytetään? Lisää myös ne, jotka on tarkoitus ottaa käyttöön.</translation>
    </message>
    <message>
        <source>New tool or clause</source>
        <translation>Uusi työkalu tai lauseke</translation>
    </message>
    <message>
        <source>Training plan</source>
        <translation>Koulutussuunnitelma</translation>
    </message>
    <message>
        <source>Add a training</source>
        <translation>Lisää koulutus</translation>
    </message>
    <message>
        <source>Remove the training</source>
        <translation>Poista koulutus</translation>
    </message>
    <message>
        <source>Who has to learn what, how and by when? Think of those who buy, those who follow contracts, and the management.</source>
        <translation>Kenen pitää oppia mitä, miten ja mihin mennessä? Ajattele hankintojen tekijöitä, sopimusten seuraajia ja johtoa.</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Uusi koulutus</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurssit</translation>
    </message>
    <message>
        <source>Add a resource</source>
        <translation>Lisää resurssi</translation>
    </message>
    <message>
        <source>Remove the resource</source>
        <translation>Poista resurssi</translation>
    </message>
    <message>
        <source>How much working time, money and systems does the change take, and where do they come from?</source>
        <translation>Kuinka paljon työaikaa, rahaa ja järjestelmiä muutos vaatii ja mistä ne saadaan?</translation>
    </message>
    <message>
        <source>New resource</source>
        <translation>Uusi resurssi</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Lisää mittari</translation>
    </message>
    <message>
        <source>Remove the indicator</source>
        <translation>Poista mittari</translation>
    </message>
    <message>
        <source>What will tell whether it worked? Each indicator needs where you are now, a target, and somebody who gathers the figures.</source>
        <translation>Mistä näkyy, onnistuttiinko? Jokainen mittari tarvitsee lähtötason, tavoitteen ja jonkun, joka kokoaa luvut.</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Uusi mittari</translation>
    </message>
</context>
<context>
    <name>PlanVersion</name>
    <message>
        <source>Submitted for review</source>
        <translation>Toimitettu palautetta varten</translation>
    </message>
    <message>
        <source>Returned for changes</source>
        <translation>Palautettu muutettavaksi</translation>
    </message>
    <message>
        <source>Approved by the coach</source>
        <translation>Sparraajan hyväksymä</translation>
    </message>
    <message>
        <source>“%1” was submitted</source>
        <translation>”%1” toimitettiin</translation>
    </message>
    <message>
        <source>“%1” was returned</source>
        <translation>”%1” palautettiin</translation>
    </message>
    <message>
        <source>“%1” was approved</source>
        <translation>”%1” hyväksyttiin</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>Sellaisena kuin se oli %1</translation>
    </message>
</context>
<context>
    <name>PlanVersions</name>
    <message>
        <source>What this version of the plan was cannot be read.</source>
        <translation>Tämän version sisältöä ei voi lukea.</translation>
    </message>
    <message>
        <source>The plan itself is not touched by it. Compare with another version.</source>
        <translation>Itse suunnitelmaan se ei vaikuta. Vertaa toiseen versioon.</translation>
    </message>
    <message>
        <source>It was not in the plan at that time.</source>
        <translation>Sitä ei silloin ollut suunnitelmassa.</translation>
    </message>
    <message>
        <source>Choose a later version, or write it anew.</source>
        <translation>Valitse myöhempi versio tai kirjoita se uudelleen.</translation>
    </message>
    <message>
        <source>More than one version of the plan is called “%1”.</source>
        <translation>Suunnitelmalla on useampi versio, jonka nimi on ”%1”.</translation>
    </message>
    <message>
        <source>Give its id.</source>
        <translation>Anna sen tunniste.</translation>
    </message>
    <message>
        <source>The history does not know the plan on %1 yet.</source>
        <translation>Historia ei vielä tunne suunnitelmaa päivältä %1.</translation>
    </message>
    <message>
        <source>Choose a later day, or a version that was kept.</source>
        <translation>Valitse myöhempi päivä tai talletettu versio.</translation>
    </message>
    <message>
        <source>The plan has no version “%1”.</source>
        <translation>Suunnitelmalla ei ole versiota ”%1”.</translation>
    </message>
    <message>
        <source>Give a version&apos;s name or id, “now”, or a day such as 2026-03-12.</source>
        <translation>Anna version nimi tai tunniste, ”now” tai päivä, esimerkiksi 2026-03-12.</translation>
    </message>
    <message>
        <source>The version has no name.</source>
        <translation>Versiolla ei ole nimeä.</translation>
    </message>
    <message>
        <source>Write what it is, for example who it was sent to.</source>
        <translation>Kirjoita, mikä se on, esimerkiksi kenelle se lähetettiin.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This is missing.</source>
        <translation>Tämä puuttuu.</translation>
    </message>
    <message>
        <source>At most %1 characters; there are %2.</source>
        <translation>Enintään %1 merkkiä; nyt niitä on %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>”%1” ei ole päivämäärä.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>”%1” ei ole kellonaika.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>”%1” ei ole mikään vaihtoehdoista.</translation>
    </message>
    <message>
        <source>“%1” is not in the catalogue.</source>
        <translation>”%1” ei ole luettelossa.</translation>
    </message>
    <message>
        <source>Must be between %1 and %2.</source>
        <translation>Luvun on oltava välillä %1–%2.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Tämä ei ole sähköpostiosoite.</translation>
    </message>
    <message>
        <source>A link begins with https:// (or mailto: for an address).</source>
        <translation>Linkin alussa on https:// (tai sähköpostiosoitteen edessä mailto:).</translation>
    </message>
    <message>
        <source>This is not a business ID: check the digits, like 2077474-0.</source>
        <translation>Tämä ei ole Y-tunnus. Tarkista numerot, esimerkiksi 2077474-0.</translation>
    </message>
    <message>
        <source>More open deviations than deviations.</source>
        <translation>Avoimia poikkeamia on enemmän kuin poikkeamia.</translation>
    </message>
    <message>
        <source>A CPV code has eight digits, like 90910000 or 90910000-9.</source>
        <translation>CPV-koodissa on kahdeksan numeroa, esimerkiksi 90910000 tai 90910000-9.</translation>
    </message>
    <message>
        <source>The check digit is unusual. Compare the code with the CPV list.</source>
        <translation>Tarkistusnumero on epätavallinen. Vertaa koodia CPV-luetteloon.</translation>
    </message>
    <message>
        <source>Ends before it starts (%1).</source>
        <translation>Päättyy ennen kuin alkaa (%1).</translation>
    </message>
    <message>
        <source>The decision is before the notice (%1).</source>
        <translation>Päätös on ennen hankintailmoitusta (%1).</translation>
    </message>
    <message>
        <source>The contract starts before the decision (%1).</source>
        <translation>Sopimuskausi alkaa ennen päätöstä (%1).</translation>
    </message>
    <message>
        <source>Due before it starts (%1).</source>
        <translation>Määräaika on ennen alkamispäivää (%1).</translation>
    </message>
    <message>
        <source>Reviewed before it was submitted (%1).</source>
        <translation>Arvioitu ennen toimituspäivää (%1).</translation>
    </message>
    <message>
        <source>The target is before the baseline (%1).</source>
        <translation>Tavoitearvon päivä on ennen lähtötason päivää (%1).</translation>
    </message>
    <message>
        <source>The review is before the approval (%1).</source>
        <translation>Katselmus on ennen hyväksymistä (%1).</translation>
    </message>
    <message>
        <source>Received before it was requested (%1).</source>
        <translation>Saatu ennen kuin sitä pyydettiin (%1).</translation>
    </message>
    <message>
        <source>Finishes before it begins.</source>
        <translation>Päättyy ennen kuin alkaa.</translation>
    </message>
    <message>
        <source>The target is the same as the baseline.</source>
        <translation>Tavoitearvo on sama kuin lähtötaso.</translation>
    </message>
    <message>
        <source>The baseline is already better than the target.</source>
        <translation>Lähtötaso on jo tavoitearvoa parempi.</translation>
    </message>
    <message>
        <source>The academy has another team of this name. Give one of them a name that tells them apart.</source>
        <translation>Akatemiassa on toinen samanniminen ryhmä. Anna toiselle nimi, joka erottaa ne.</translation>
    </message>
    <message>
        <source>This organisation is also in the team “%1”. Check that it is meant to be in both.</source>
        <translation>Tämä organisaatio on myös ryhmässä ”%1”. Tarkista, että sen on tarkoitus olla molemmissa.</translation>
    </message>
    <message>
        <source>The weights make %1 per cent together, not 100. Their shares count all the same.</source>
        <translation>Painoarvot ovat yhteensä %1 prosenttia, eivät 100. Osuudet lasketaan silti.</translation>
    </message>
    <message>
        <source>%1 has left the team. Choose who goes on with this.</source>
        <translation>%1 on lähtenyt ryhmästä. Valitse, kuka jatkaa tätä.</translation>
    </message>
    <message>
        <source>The team has no action with the id %1.</source>
        <translation>Ryhmällä ei ole toimenpidettä, jonka tunnus on %1.</translation>
    </message>
    <message>
        <source>An action cannot wait for itself.</source>
        <translation>Toimenpide ei voi odottaa itseään.</translation>
    </message>
    <message>
        <source>These actions would wait for each other in a circle, and none could ever be done: %1. Take one of the links away first.</source>
        <translation>Nämä toimenpiteet odottaisivat toisiaan kehässä, eikä yhtäkään voisi koskaan tehdä: %1. Poista ensin jokin näistä odotuksista.</translation>
    </message>
    <message>
        <source>It waits for “%1”, which is due later (%2).</source>
        <translation>Tämä odottaa toimenpidettä ”%1”, jonka määräpäivä on myöhemmin (%2).</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Self-assessment at the start</source>
        <translation>Itsearviointi alussa</translation>
    </message>
    <message>
        <source>Self-assessment at the end</source>
        <translation>Itsearviointi lopussa</translation>
    </message>
    <message>
        <source>Self-assessment after 6 months</source>
        <translation>Itsearviointi 6 kuukauden kuluttua</translation>
    </message>
    <message>
        <source>Self-assessment after 12 months</source>
        <translation>Itsearviointi 12 kuukauden kuluttua</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>ei aloitettu</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>aloitettu</translation>
    </message>
    <message>
        <source>waits for the coach</source>
        <translation>odottaa sparraajaa</translation>
    </message>
    <message>
        <source>commented on</source>
        <translation>kommentoitu</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>palautettu</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>hyväksytty</translation>
    </message>
    <message>
        <source>approved with its deliverable</source>
        <translation>hyväksytty tuotoksen mukana</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>esteitä</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>saavutettu</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>oli paikalla</translation>
    </message>
    <message>
        <source>was absent</source>
        <translation>oli poissa</translation>
    </message>
    <message>
        <source>was excused</source>
        <translation>poissaolo sovittu</translation>
    </message>
    <message>
        <source>attendance not noted</source>
        <translation>läsnäoloa ei ole merkitty</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n päivän myöhässä</numerusform>
            <numerusform>%n päivää myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Tuotokset</translation>
    </message>
    <message>
        <source>Plan sections</source>
        <translation>Suunnitelman osiot</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>Steps of the pilots</source>
        <translation>Pilottien vaiheet</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Pidetyt tapaamiset</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Itsearviointi</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1/%2 valmiina</translation>
    </message>
    <message>
        <source>“%1” was returned, and there is no new version yet.</source>
        <translation>”%1” palautettiin, eikä uutta versiota ole vielä tullut.</translation>
    </message>
    <message>
        <source>The team was absent from its last session, “%1”.</source>
        <translation>Ryhmä oli poissa viimeksi pidetystä tapaamisesta: ”%1”.</translation>
    </message>
    <message>
        <source>The action “%1” is blocked.</source>
        <translation>Toimenpiteellä ”%1” on este.</translation>
    </message>
    <message>
        <source>“%1” has been begun but is not complete.</source>
        <translation>”%1” on aloitettu mutta kesken.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is missing; it is %n day(s) late.</source>
        <translation>
            <numerusform>”%1” puuttuu ja on %n päivän myöhässä.</numerusform>
            <numerusform>”%1” puuttuu ja on %n päivää myöhässä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The action “%1” is %n day(s) late.</source>
        <translation>
            <numerusform>Toimenpide ”%1” on %n päivän myöhässä.</numerusform>
            <numerusform>Toimenpide ”%1” on %n päivää myöhässä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pilot is %n day(s) behind its plan: “%1”.</source>
        <translation>
            <numerusform>Pilotti on %n päivän jäljessä suunnitelmastaan: ”%1”.</numerusform>
            <numerusform>Pilotti on %n päivää jäljessä suunnitelmastaan: ”%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is %n day(s) late.</source>
        <translation>
            <numerusform>”%1” on %n päivän myöhässä.</numerusform>
            <numerusform>”%1” on %n päivää myöhässä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) need attention.</source>
        <translation>
            <numerusform>Lisäksi %n muu asia vaatii huomiota.</numerusform>
            <numerusform>Lisäksi %n muuta asiaa vaatii huomiota.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Mikään ei ole myöhässä.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait for the coach.</source>
        <translation>
            <numerusform>%n asia odottaa sparraajaa.</numerusform>
            <numerusform>%n asiaa odottaa sparraajaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next is “%1”, on %2.</source>
        <translation>Seuraavaksi ”%1”, %2.</translation>
    </message>
    <message>
        <source>Nothing was asked of the team in this phase.</source>
        <translation>Ryhmältä ei pyydetty tässä vaiheessa mitään.</translation>
    </message>
    <message>
        <source>Everything that this phase asks for is done.</source>
        <translation>Kaikki, mitä tämä vaihe edellyttää, on tehty.</translation>
    </message>
    <message>
        <source>The phase has no dates yet.</source>
        <translation>Vaiheella ei ole vielä päivämääriä.</translation>
    </message>
    <message>
        <source>The phase begins on %1.</source>
        <translation>Vaihe alkaa %1.</translation>
    </message>
    <message>
        <source>The plan section “%1” was returned, and there is no new version yet.</source>
        <translation>Suunnitelman osio ”%1” palautettiin, eikä uutta versiota ole vielä tullut.</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>The tender has not been published yet: keep the summary inside the academy.</source>
        <translation>Tarjouspyyntöä ei ole vielä julkaistu: pidä tiivistelmä akatemian sisäisenä.</translation>
    </message>
    <message>
        <source>The permission to publish has not been recorded.</source>
        <translation>Julkaisulupaa ei ole merkitty.</translation>
    </message>
    <message>
        <source>The result in one sentence is missing.</source>
        <translation>Yhden virkkeen tulos puuttuu.</translation>
    </message>
    <message>
        <source>The contact role is missing, so readers have nobody to ask.</source>
        <translation>Yhteyshenkilön rooli puuttuu, joten lukijat eivät tiedä, keneltä kysyä.</translation>
    </message>
    <message>
        <source>The licence is missing, so readers do not know whether they may use the text.</source>
        <translation>Lisenssi puuttuu, joten lukijat eivät tiedä, saako tekstiä käyttää.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Self-assessment</source>
        <translation>Itsearviointi</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>Itsearvioinnit</translation>
    </message>
    <message>
        <source>Assessment score</source>
        <translation>Itsearvioinnin tulos</translation>
    </message>
    <message>
        <source>Assessment scores</source>
        <translation>Itsearvioinnin tulokset</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>Sparrausmuistiinpano</translation>
    </message>
    <message>
        <source>Coaching notes</source>
        <translation>Sparrausmuistiinpanot</translation>
    </message>
    <message>
        <source>Coach&apos;s rating</source>
        <translation>Sparraajan arvio</translation>
    </message>
    <message>
        <source>Coach&apos;s ratings</source>
        <translation>Sparraajan arviot</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilotti</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotit</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Välietappi</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Välietapit</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Lauseke</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Lausekkeet</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riski</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riskit</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mittaus</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mittaukset</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Suunnitelmat</translation>
    </message>
    <message>
        <source>Plan section</source>
        <translation>Suunnitelman osio</translation>
    </message>
    <message>
        <source>Plan sections</source>
        <translation>Suunnitelman osiot</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Toimenpide</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>Academy</source>
        <translation>Akatemia</translation>
    </message>
    <message>
        <source>Academies</source>
        <translation>Akatemiat</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Vaiheet</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Tuotos</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Tuotokset</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Aineisto</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Aineistot</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teemat</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Jäsenyys</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Jäsenyydet</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Hakemus</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Hakemukset</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Tuotoksen toimitus</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Tuotosten toimitukset</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Läsnäolo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentti</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentit</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Palaute</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Liite</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Liitteet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Progress on a day</source>
        <translation>Etenemisen tilanne</translation>
    </message>
    <message>
        <source>Progress on days</source>
        <translation>Etenemisen tilanteet</translation>
    </message>
    <message>
        <source>Selection criterion</source>
        <translation>Valintaperuste</translation>
    </message>
    <message>
        <source>Selection criteria</source>
        <translation>Valintaperusteet</translation>
    </message>
    <message>
        <source>Material of a session</source>
        <translation>Tapaamisen aineisto</translation>
    </message>
    <message>
        <source>Materials of sessions</source>
        <translation>Tapaamisten aineistot</translation>
    </message>
    <message>
        <source>Score of an application</source>
        <translation>Hakemuksen pisteet</translation>
    </message>
    <message>
        <source>Scores of applications</source>
        <translation>Hakemusten pisteet</translation>
    </message>
    <message>
        <source>Studied material</source>
        <translation>Perehtyminen aineistoon</translation>
    </message>
    <message>
        <source>Studied materials</source>
        <translation>Perehtymiset aineistoihin</translation>
    </message>
    <message>
        <source>Role of the plan</source>
        <translation>Suunnitelman rooli</translation>
    </message>
    <message>
        <source>Roles of the plan</source>
        <translation>Suunnitelman roolit</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Vastuu</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Vastuut</translation>
    </message>
    <message>
        <source>Part in a task</source>
        <translation>Osuus tehtävässä</translation>
    </message>
    <message>
        <source>Parts in tasks</source>
        <translation>Osuudet tehtävissä</translation>
    </message>
    <message>
        <source>Process step</source>
        <translation>Prosessin vaihe</translation>
    </message>
    <message>
        <source>Process steps</source>
        <translation>Prosessin vaiheet</translation>
    </message>
    <message>
        <source>Tool or clause</source>
        <translation>Työkalu tai lauseke</translation>
    </message>
    <message>
        <source>Tools and clauses</source>
        <translation>Työkalut ja lausekkeet</translation>
    </message>
    <message>
        <source>Procurement category</source>
        <translation>Hankintakategoria</translation>
    </message>
    <message>
        <source>Procurement categories</source>
        <translation>Hankintakategoriat</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Koulutus</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Koulutukset</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resurssi</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurssit</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Suunnitelman versio</translation>
    </message>
    <message>
        <source>Versions of the plan</source>
        <translation>Suunnitelman versiot</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The pilots</source>
        <translation>Pilotit</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilotti</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Hankinnan vaihe</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleiskatsaus</translation>
    </message>
    <message numerus="yes">
        <source>This booklet presents %n pilot procurement(s).</source>
        <translation>
            <numerusform>Tässä julkaisussa esitellään %n pilottihankinta.</numerusform>
            <numerusform>Tässä julkaisussa esitellään %n pilottihankintaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They come from %n team(s).</source>
        <translation>
            <numerusform>Niiden takana on %n ryhmä.</numerusform>
            <numerusform>Niiden takana on %n ryhmää.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pilots by theme</source>
        <translation>Pilotit teemoittain</translation>
    </message>
    <message>
        <source>Pilots by stage</source>
        <translation>Pilotit hankinnan vaiheen mukaan</translation>
    </message>
    <message>
        <source>Pilots by estimated value</source>
        <translation>Pilotit ennakoidun arvon mukaan</translation>
    </message>
    <message>
        <source>There are no pilots to export.</source>
        <translation>Vietäviä pilotteja ei ole.</translation>
    </message>
    <message>
        <source>Add a pilot first, or choose another team.</source>
        <translation>Lisää ensin pilotti tai valitse toinen ryhmä.</translation>
    </message>
    <message>
        <source>Pilot summaries: %1</source>
        <translation>Pilottien tiivistelmät: %1</translation>
    </message>
    <message>
        <source>Pilot summaries</source>
        <translation>Pilottien tiivistelmät</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisällys</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Lähtötaso</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tavoitearvo</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Toteuma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>%1 (expected)</source>
        <translation>%1 (ennuste)</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>tavoitearvo %1</translation>
    </message>
    <message>
        <source>Bar chart of “%1”. %2. The target is %3.</source>
        <translation>Pylväskaavio: ”%1”. %2. Tavoitearvo on %3.</translation>
    </message>
    <message>
        <source>Bar chart of “%1”. %2.</source>
        <translation>Pylväskaavio: ”%1”. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, option %n month(s)</source>
        <translation>
            <numerusform>%1, optio %n kk</numerusform>
            <numerusform>%1, optio %n kk</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts of the procurement</source>
        <translation>Hankinnan tiedot</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Ostaja</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Hankinnan kohde</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Ala</translation>
    </message>
    <message>
        <source>CPV</source>
        <translation>CPV</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Menettely</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Ennakoitu arvo</translation>
    </message>
    <message>
        <source>Contract period</source>
        <translation>Sopimuskausi</translation>
    </message>
    <message>
        <source>Contract notice</source>
        <translation>Hankintailmoitus</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Theme (eForms)</source>
        <translation>Teema (eForms)</translation>
    </message>
    <message>
        <source>UN goals</source>
        <translation>YK:n tavoitteet</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Miten se tehtiin</translation>
    </message>
    <message>
        <source>Roles:</source>
        <translation>Roolit:</translation>
    </message>
    <message>
        <source>Risk analysis:</source>
        <translation>Riskianalyysi:</translation>
    </message>
    <message>
        <source>Market dialogue:</source>
        <translation>Markkinavuoropuhelu:</translation>
    </message>
    <message>
        <source>%1. Monitoring was announced in the tender.</source>
        <translation>%1. Seurannasta kerrottiin tarjouspyynnössä.</translation>
    </message>
    <message>
        <source>Requirement or condition</source>
        <translation>Vaatimus tai ehto</translation>
    </message>
    <message>
        <source>Monitoring:</source>
        <translation>Seuranta:</translation>
    </message>
    <message>
        <source>Consequence:</source>
        <translation>Seuraamus:</translation>
    </message>
    <message>
        <source>Monitoring and consequence</source>
        <translation>Seuranta ja seuraamus</translation>
    </message>
    <message>
        <source>Lessons and advice</source>
        <translation>Opit ja neuvot</translation>
    </message>
    <message>
        <source>Worked:</source>
        <translation>Mikä toimi:</translation>
    </message>
    <message>
        <source>We would change:</source>
        <translation>Mitä muuttaisimme:</translation>
    </message>
    <message>
        <source>Advice:</source>
        <translation>Neuvot muille:</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Yhteyshenkilö: %1</translation>
    </message>
    <message>
        <source>Published with the buyer&apos;s permission</source>
        <translation>Julkaistu ostajan luvalla</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versio %1</translation>
    </message>
    <message>
        <source>Pilot · %1</source>
        <translation>Pilotti · %1</translation>
    </message>
    <message>
        <source>Draft, not for publication: the tender has not been published yet.</source>
        <translation>Luonnos, ei julkaistavaksi: tarjouspyyntöä ei ole vielä julkaistu.</translation>
    </message>
    <message>
        <source>Background and need</source>
        <translation>Tausta ja tarve</translation>
    </message>
    <message>
        <source>Social goal</source>
        <translation>Sosiaalinen tavoite</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Tulokset</translation>
    </message>
    <message>
        <source>Costs and working time</source>
        <translation>Kustannukset ja työaika</translation>
    </message>
    <message>
        <source>Working time: %1 hours.</source>
        <translation>Työaika: %1 tuntia.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Jatkotoimet</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Aineisto</translation>
    </message>
    <message>
        <source>Example data, not a real procurement</source>
        <translation>Esimerkkiaineisto, ei todellinen hankinta</translation>
    </message>
    <message>
        <source>Untitled pilot</source>
        <translation>Nimetön pilotti</translation>
    </message>
    <message>
        <source>Pilot summary</source>
        <translation>Pilotin tiivistelmä</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Tällä sivulla</translation>
    </message>
    <message>
        <source>Self-assessment: %1</source>
        <translation>Itsearviointi: %1</translation>
    </message>
    <message>
        <source>Self-assessment by the maturity model</source>
        <translation>Itsearviointi kypsyysmallilla</translation>
    </message>
    <message numerus="yes">
        <source>The mean of the teams is over %n team(s), this one among them.</source>
        <translation>
            <numerusform>Ryhmien keskiarvossa on %n ryhmä, tämä mukaan lukien.</numerusform>
            <numerusform>Ryhmien keskiarvossa on %n ryhmää, tämä mukaan lukien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean of the teams is told when at least four have answered, so that nobody&apos;s own answers can be found from it.</source>
        <translation>Ryhmien keskiarvo kerrotaan, kun vähintään neljä on vastannut, jottei kenenkään omia vastauksia voi päätellä siitä.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the mean level is %2, over %n area(s).</source>
        <translation>
            <numerusform>%1: keskitaso on %2, mukana %n alue.</numerusform>
            <numerusform>%1: keskitaso on %2, mukana %n aluetta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean level moved by %1 from the start, and is now %2 (%3).</source>
        <translation>Keskitaso on nyt %2 (%3), muutos alusta %1.</translation>
    </message>
    <message>
        <source>Levels by area, from the start: %1</source>
        <translation>Tasot alueittain alusta alkaen: %1</translation>
    </message>
    <message>
        <source>Levels by area: %1</source>
        <translation>Tasot alueittain: %1</translation>
    </message>
    <message>
        <source>Levels, targets and the mean of the teams</source>
        <translation>Tasot, tavoitteet ja ryhmien keskiarvo</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>Mean of the teams</source>
        <translation>Ryhmien keskiarvo</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, taso %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Näyttö</translation>
    </message>
    <message>
        <source>Claims without evidence</source>
        <translation>Väitteet ilman näyttöä</translation>
    </message>
    <message>
        <source>Levels above 2 ask for a decision, a document or a figure.</source>
        <translation>Kakkosta ylempi taso kaipaa näytöksi päätöksen, asiakirjan tai luvun.</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Ajankohta</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linkki</translation>
    </message>
    <message numerus="yes">
        <source>The means are told when at least four teams have answered, so that nobody&apos;s own answers can be found from them. Now %n have.</source>
        <translation>
            <numerusform>Keskiarvot kerrotaan, kun vähintään neljä ryhmää on vastannut, jottei kenenkään omia vastauksia voi päätellä niistä. Nyt vastanneita on %n.</numerusform>
            <numerusform>Keskiarvot kerrotaan, kun vähintään neljä ryhmää on vastannut, jottei kenenkään omia vastauksia voi päätellä niistä. Nyt vastanneita on %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the start the mean level is %1, over %n team(s).</source>
        <translation>
            <numerusform>Alussa keskitaso on %1, mukana %n ryhmä.</numerusform>
            <numerusform>Alussa keskitaso on %1, mukana %n ryhmää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean level went from %1 to %2 (%3), over %n team(s) that answered both times.</source>
        <translation>
            <numerusform>Keskitaso muuttui arvosta %1 arvoon %2 (%3). Mukana on %n ryhmä, joka vastasi molemmilla kerroilla.</numerusform>
            <numerusform>Keskitaso muuttui arvosta %1 arvoon %2 (%3). Mukana on %n ryhmää, jotka vastasivat molemmilla kerroilla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Levels go from 1 (ad hoc) to 5 (measured and improved). An area that fewer than four teams answered has no mean.</source>
        <translation>Tasot ovat 1:stä (satunnainen) 5:een (mitattu ja parannettu). Alueella, josta alle neljä ryhmää vastasi, ei ole keskiarvoa.</translation>
    </message>
    <message>
        <source>Mean level by area, from the start: %1</source>
        <translation>Keskitaso alueittain alusta alkaen: %1</translation>
    </message>
    <message>
        <source>Mean level by area: %1</source>
        <translation>Keskitaso alueittain: %1</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Ryhmiä</translation>
    </message>
    <message>
        <source>There is no self-assessment to export.</source>
        <translation>Vietävää itsearviointia ei ole.</translation>
    </message>
    <message>
        <source>Fill one in first, or choose another team.</source>
        <translation>Täytä ensin sellainen tai valitse toinen ryhmä.</translation>
    </message>
    <message>
        <source>Confidential: the coach&apos;s own list for choosing the teams</source>
        <translation>Luottamuksellinen: sparraajan oma luettelo ryhmien valintaa varten</translation>
    </message>
    <message>
        <source>Applications: %1</source>
        <translation>Hakemukset: %1</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Hakemukset</translation>
    </message>
    <message>
        <source>Points are from 0 to 5. The total is their mean, weighted by the academy&apos;s criteria; an application has a rank only when every criterion is scored.</source>
        <translation>Pisteet ovat 0–5. Kokonaispisteet ovat niiden keskiarvo, jota painotetaan akatemian valintaperusteilla. Hakemuksella on sija vasta, kun kaikki perusteet on pisteytetty.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Sija</translation>
    </message>
    <message>
        <source>Total, 0–5</source>
        <translation>Yhteensä, 0–5</translation>
    </message>
    <message>
        <source>Missing roles</source>
        <translation>Puuttuvat roolit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Applications, the best first</source>
        <translation>Hakemukset, paras ensin</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Pisteytetty</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Lyhyesti</translation>
    </message>
    <message>
        <source>Points by criterion</source>
        <translation>Pisteet perusteittain</translation>
    </message>
    <message>
        <source>There are no applications to export.</source>
        <translation>Vietäviä hakemuksia ei ole.</translation>
    </message>
    <message>
        <source>Import the answers to the call first, or add a team.</source>
        <translation>Tuo ensin hakukierroksen vastaukset tai lisää ryhmä.</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>Aikataulu: %1</translation>
    </message>
    <message>
        <source>Sessions and deadlines</source>
        <translation>Tapaamiset ja määräajat</translation>
    </message>
    <message>
        <source>In no phase</source>
        <translation>Ilman vaihetta</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Kaikki ryhmät</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kello</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ei vielä päivää</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Määräaika: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Peruttu: %1</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>The academy as a whole</source>
        <translation>Akatemia kokonaisuutena</translation>
    </message>
    <message>
        <source>All sessions together</source>
        <translation>Kaikki tapaamiset yhdessä</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered.</source>
        <translation>
            <numerusform>%n henkilö vastasi.</numerusform>
            <numerusform>%n henkilöä vastasi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers are told when at least four people have answered, so that nobody can be recognised.</source>
        <translation>Vastaukset kerrotaan, kun vähintään neljä on vastannut, jottei ketään voi tunnistaa.</translation>
    </message>
    <message>
        <source>How the answers fell: %1</source>
        <translation>Vastausten jakauma: %1</translation>
    </message>
    <message>
        <source>How often each answer was given to “%1”, from 5 to 1. %2. The mean is %3.</source>
        <translation>Kuinka moni antoi kunkin vastauksen kysymykseen ”%1”, viidestä yhteen. %2. Keskiarvo on %3.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastauksia</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Keskiarvo</translation>
    </message>
    <message>
        <source>There is no feedback to export.</source>
        <translation>Vietävää palautetta ei ole.</translation>
    </message>
    <message>
        <source>Write answers down or import them from a survey first.</source>
        <translation>Kirjaa ensin vastauksia tai tuo ne kyselystä.</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>Palaute: %1</translation>
    </message>
    <message>
        <source>What participants said</source>
        <translation>Mitä osallistujat sanoivat</translation>
    </message>
    <message>
        <source>Participants answered without their names, on a scale from 1 (not at all) to 5 (fully) and in their own words.</source>
        <translation>Osallistujat vastasivat nimettömästi asteikolla 1 (ei lainkaan) – 5 (täysin) sekä omin sanoin.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Tilaisuus</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Kirjasto: %1</translation>
    </message>
    <message>
        <source>Materials and who has studied them</source>
        <translation>Aineistot ja niihin perehtyneet</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teemat</translation>
    </message>
    <message>
        <source>Which team has studied what</source>
        <translation>Mikä ryhmä on perehtynyt mihinkin</translation>
    </message>
    <message>
        <source>Materials to be studied, by team</source>
        <translation>Aineistot, joihin perehdytään, ryhmittäin</translation>
    </message>
    <message>
        <source>The academy has no materials to export.</source>
        <translation>Akatemiassa ei ole vietäviä aineistoja.</translation>
    </message>
    <message>
        <source>Add some in the library first.</source>
        <translation>Lisää niitä ensin kirjastoon.</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Perehdytty</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>“%1” has no plan and no actions yet.</source>
        <translation>Ryhmällä ”%1” ei ole vielä suunnitelmaa eikä toimenpiteitä.</translation>
    </message>
    <message>
        <source>Begin the plan first, or choose another team.</source>
        <translation>Aloita ensin suunnitelma, tai valitse toinen ryhmä.</translation>
    </message>
    <message>
        <source>“%1” has no plan yet.</source>
        <translation>Ryhmällä ”%1” ei ole vielä suunnitelmaa.</translation>
    </message>
    <message>
        <source>“%1” has no actions yet.</source>
        <translation>Ryhmällä ”%1” ei ole vielä toimenpiteitä.</translation>
    </message>
    <message>
        <source>Add an action first, or choose another team.</source>
        <translation>Lisää ensin toimenpide, tai valitse toinen ryhmä.</translation>
    </message>
    <message>
        <source>Academy report</source>
        <translation>Akatemiaraportti</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tilanne %1</translation>
    </message>
    <message>
        <source>The academy begins on %1.</source>
        <translation>Akatemia alkaa %1.</translation>
    </message>
    <message>
        <source>The academy is in week %1 of %2.</source>
        <translation>Akatemiassa on meneillään viikko %1/%2.</translation>
    </message>
    <message>
        <source>The academy is in week %1 of %2, in the phase “%3”.</source>
        <translation>Akatemiassa on meneillään viikko %1/%2, vaihe ”%3”.</translation>
    </message>
    <message>
        <source>The academy ended on %1.</source>
        <translation>Akatemia päättyi %1.</translation>
    </message>
    <message>
        <source>The academy has no dates yet.</source>
        <translation>Akatemialla ei ole vielä päivämääriä.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Avainluvut</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Pidetyt tapaamiset</translation>
    </message>
    <message>
        <source>Handed in of the deliverables due by now</source>
        <translation>Tähän mennessä pyydetyistä tuotoksista toimitettu</translation>
    </message>
    <message>
        <source>Approved of all deliverables</source>
        <translation>Kaikista tuotoksista hyväksytty</translation>
    </message>
    <message>
        <source>Written of the plans&apos; sections</source>
        <translation>Suunnitelmien osioista kirjoitettu</translation>
    </message>
    <message>
        <source>Done of the planned actions</source>
        <translation>Suunnitelluista toimenpiteistä tehty</translation>
    </message>
    <message>
        <source>Pilot procurements</source>
        <translation>Pilottihankinnat</translation>
    </message>
    <message>
        <source>Mean maturity level, 1–5</source>
        <translation>Kypsyystason keskiarvo, 1–5</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) take part.</source>
        <translation>
            <numerusform>Mukana on %n ryhmä.</numerusform>
            <numerusform>Mukana on %n ryhmää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They come from %n organisation(s).</source>
        <translation>
            <numerusform>Ne tulevat %n organisaatiosta.</numerusform>
            <numerusform>Ne tulevat %n organisaatiosta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Seuraavat päivät</translation>
    </message>
    <message>
        <source>The teams in the phase “%1”</source>
        <translation>Ryhmät vaiheessa ”%1”</translation>
    </message>
    <message>
        <source>The teams have not been selected yet.</source>
        <translation>Ryhmiä ei ole vielä valittu.</translation>
    </message>
    <message>
        <source>There is no progress to tell yet.</source>
        <translation>Etenemisestä ei ole vielä kerrottavaa.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöitä</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>Itsearvioinnit</translation>
    </message>
    <message>
        <source>No team has assessed itself yet.</source>
        <translation>Mikään ryhmä ei ole vielä tehnyt itsearviointia.</translation>
    </message>
    <message>
        <source>There are no pilots yet.</source>
        <translation>Pilotteja ei ole vielä.</translation>
    </message>
    <message>
        <source>Feedback is told when at least four answers have come, so that nobody&apos;s own answer can be found from it.</source>
        <translation>Palaute kerrotaan, kun vastauksia on vähintään neljä, jotta kenenkään omaa vastausta ei voi päätellä.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Mitä seuraavaksi</translation>
    </message>
    <message numerus="yes">
        <source>The teams have %n action(s) still to do in their action plans.</source>
        <translation>
            <numerusform>Ryhmien toimenpidesuunnitelmissa on vielä tekemättä %n toimenpide.</numerusform>
            <numerusform>Ryhmien toimenpidesuunnitelmissa on vielä tekemättä %n toimenpidettä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned after this day.</source>
        <translation>Tämän päivän jälkeen ei ole suunniteltu mitään.</translation>
    </message>
    <message>
        <source>Joint sessions and deadlines to come</source>
        <translation>Tulevat yhteiset tapaamiset ja määräajat</translation>
    </message>
    <message numerus="yes">
        <source>%n later date(s) are in the schedule.</source>
        <translation>
            <numerusform>%n myöhempi päivä on aikataulussa.</numerusform>
            <numerusform>%n myöhempää päivää on aikataulussa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean %1 on a scale from 1 to 5, over %n answer(s).</source>
        <translation>
            <numerusform>Keskiarvo %1 asteikolla 1–5, %n vastaus.</numerusform>
            <numerusform>Keskiarvo %1 asteikolla 1–5, %n vastausta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that the phase asks for is done.</source>
        <translation>Kaikki, mitä vaihe edellyttää, on tehty.</translation>
    </message>
    <message>
        <source>The phase is under way, and nothing is late.</source>
        <translation>Vaihe on käynnissä, eikä mikään ole myöhässä.</translation>
    </message>
    <message>
        <source>Something is past its day, was returned, or is blocked.</source>
        <translation>Jonkin päivä on mennyt, jokin on palautettu tai jokin on estynyt.</translation>
    </message>
    <message>
        <source>Something that the academy asks for is more than a week past its day.</source>
        <translation>Jokin akatemian edellyttämä on yli viikon myöhässä.</translation>
    </message>
    <message>
        <source>The phase has not begun.</source>
        <translation>Vaihe ei ole alkanut.</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Eteneminen: %1</translation>
    </message>
    <message>
        <source>Where each team is in each phase</source>
        <translation>Missä kukin ryhmä on kussakin vaiheessa</translation>
    </message>
    <message>
        <source>The phases and what their states are made of</source>
        <translation>Vaiheet ja mistä niiden tila muodostuu</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>Phase begins</source>
        <translation>Vaihe alkaa</translation>
    </message>
    <message>
        <source>Phase ends</source>
        <translation>Vaihe päättyy</translation>
    </message>
    <message>
        <source>Steps in all</source>
        <translation>Kaikkiaan</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>As of %1, in the phase “%2” (%3).</source>
        <translation>Tilanne %1 vaiheessa ”%2” (%3).</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Tilanne %1.</translation>
    </message>
    <message>
        <source>Not begun by any team: %1.</source>
        <translation>Mikään ryhmä ei ole vielä aloittanut: %1.</translation>
    </message>
    <message>
        <source>State of each team in each phase, and how many of its steps are done</source>
        <translation>Kunkin ryhmän tila kussakin vaiheessa ja montako askelta on tehty</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>Mitä tilat tarkoittavat</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Merkitys</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>Mitä taustalla on</translation>
    </message>
    <message>
        <source>“%1” waits for the coach&apos;s answer.</source>
        <translation>”%1” odottaa sparraajan vastausta.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has waited for the coach&apos;s answer for %n day(s).</source>
        <translation>
            <numerusform>”%1” on odottanut sparraajan vastausta %n päivän.</numerusform>
            <numerusform>”%1” on odottanut sparraajan vastausta %n päivää.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention now</source>
        <translation>Vaatii nyt huomiota</translation>
    </message>
    <message>
        <source>Nothing needs attention now.</source>
        <translation>Mikään ei nyt vaadi huomiota.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Mistä lähtien</translation>
    </message>
    <message>
        <source>No team takes part yet, so there is no progress to tell.</source>
        <translation>Yksikään ryhmä ei ole vielä mukana, joten etenemisestä ei ole kerrottavaa.</translation>
    </message>
    <message>
        <source>Select teams first, or choose another academy.</source>
        <translation>Valitse ensin ryhmät tai valitse toinen akatemia.</translation>
    </message>
    <message>
        <source>This report is of one team.</source>
        <translation>Tämä raportti koskee yhtä ryhmää.</translation>
    </message>
    <message>
        <source>Choose a team.</source>
        <translation>Valitse ryhmä.</translation>
    </message>
    <message>
        <source>This report cannot be written as a table.</source>
        <translation>Tätä raporttia ei voi kirjoittaa taulukkona.</translation>
    </message>
    <message>
        <source>This is a table, which has no pages.</source>
        <translation>Tämä on taulukko, jolla ei ole sivuja.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Valitse toinen muoto.</translation>
    </message>
    <message>
        <source>Add some first, or choose another team.</source>
        <translation>Lisää ensin jotain tai valitse toinen ryhmä.</translation>
    </message>
    <message>
        <source>There are no teams to export.</source>
        <translation>Vietäviä ryhmiä ei ole.</translation>
    </message>
    <message>
        <source>There are no actions to export.</source>
        <translation>Vietäviä toimenpiteitä ei ole.</translation>
    </message>
    <message>
        <source>Team report: %1</source>
        <translation>Ryhmäraportti: %1</translation>
    </message>
    <message>
        <source>Team report</source>
        <translation>Ryhmäraportti</translation>
    </message>
    <message>
        <source>As of %1, in the phase “%2”: %3.</source>
        <translation>Tilanne %1 vaiheessa ”%2”: %3.</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, myöhässä</translation>
    </message>
    <message>
        <source>Sections with text in them: %1.</source>
        <translation>Osioita, joissa on tekstiä: %1.</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Toimenpidesuunnitelma</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Ei merkitty</translation>
    </message>
    <message numerus="yes">
        <source>Beside the joint sessions, %n session(s) with single teams have been held.</source>
        <translation>
            <numerusform>Yhteisten tapaamisten lisäksi on pidetty yksi ryhmäkohtainen tapaaminen.</numerusform>
            <numerusform>Yhteisten tapaamisten lisäksi on pidetty %n ryhmäkohtaista tapaamista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Late in earlier phases: %1.</source>
        <translation>Aiemmista vaiheista on vielä myöhässä: %1.</translation>
    </message>
    <message>
        <source>%1. Monitoring will be announced in the tender.</source>
        <translation>%1. Seurannasta kerrotaan tarjouspyynnössä.</translation>
    </message>
    <message>
        <source>In the phase “%1” the team is late.</source>
        <translation>Vaiheessa ”%1” ryhmä on myöhässä.</translation>
    </message>
    <message>
        <source>No action has a due day.</source>
        <translation>Millään toimenpiteellä ei ole määräaikaa.</translation>
    </message>
    <message>
        <source>Give the actions days first, or choose another team.</source>
        <translation>Anna toimenpiteille ensin määräajat tai valitse toinen ryhmä.</translation>
    </message>
    <message>
        <source>This report has no days for a calendar.</source>
        <translation>Tässä raportissa ei ole päiviä kalenteriin.</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>painoarvo %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 – mean %2, %n answer(s)</source>
        <translation>
            <numerusform>%1 – keskiarvo %2, %n vastaus</numerusform>
            <numerusform>%1 – keskiarvo %2, %n vastausta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (suunniteltu)</translation>
    </message>
    <message>
        <source>Kind of procurement</source>
        <translation>Hankintalaji</translation>
    </message>
    <message>
        <source>What waits for the coach&apos;s answer</source>
        <translation>Odottaa sparraajan vastausta</translation>
    </message>
    <message>
        <source>Of several applications of one team only the one that counts has a rank: the one selected, else the one received last.</source>
        <translation>Kun ryhmältä on useita hakemuksia, sijan saa vain se, joka otetaan huomioon: valittu tai muuten viimeksi saapunut.</translation>
    </message>
    <message>
        <source>%1 (received %2)</source>
        <translation>%1 (saapunut %2)</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Academy report</source>
        <translation>Akatemiaraportti</translation>
    </message>
    <message>
        <source>For the organiser and the funder: teams, progress, self-assessments, pilots, feedback and what happens next.</source>
        <translation>Järjestäjälle ja rahoittajalle: ryhmät, eteneminen, itsearvioinnit, pilotit, palaute ja se, mitä seuraavaksi tapahtuu.</translation>
    </message>
    <message>
        <source>Team report</source>
        <translation>Ryhmäraportti</translation>
    </message>
    <message>
        <source>For a team and its management: progress, deliverables, plan, actions, self-assessment and pilots.</source>
        <translation>Ryhmälle ja sen johdolle: eteneminen, tuotokset, suunnitelma, toimenpiteet, itsearviointi ja pilotit.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>The board of teams and phases, what its states mean and what stands behind them.</source>
        <translation>Taulu ryhmistä ja vaiheista: mitä tilat tarkoittavat ja mitä niiden taustalla on.</translation>
    </message>
    <message>
        <source>Pilot summaries</source>
        <translation>Pilottien tiivistelmät</translation>
    </message>
    <message>
        <source>For the public: one pilot, or a booklet of several. As a table: the pilots of the academy with their values and dates.</source>
        <translation>Julkaistavaksi: yksi pilotti tai kirjanen useammasta. Taulukkona: akatemian pilotit arvoineen ja päivineen.</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>Itsearvioinnit</translation>
    </message>
    <message>
        <source>Of the academy: the teams&apos; means, no team by name. Of a team: its levels and evidence.</source>
        <translation>Akatemiasta: ryhmien keskiarvot, ei yhtäkään ryhmää nimeltä. Ryhmästä: sen tasot ja näyttö.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Aikataulu</translation>
    </message>
    <message>
        <source>Sessions and deadlines, phase by phase.</source>
        <translation>Tapaamiset ja määräajat vaihe vaiheelta.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Palaute</translation>
    </message>
    <message>
        <source>What participants said, session by session: distributions and quotes without names.</source>
        <translation>Mitä osallistujat sanoivat, tapaaminen tapaamiselta: jakaumat ja lainaukset ilman nimiä.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kirjasto</translation>
    </message>
    <message>
        <source>The materials phase by phase, and which team has studied what.</source>
        <translation>Aineistot vaihe vaiheelta ja se, mihin kukin ryhmä on perehtynyt.</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Mitä on muuttunut</translation>
    </message>
    <message>
        <source>What has changed in a team since its last session.</source>
        <translation>Mitä ryhmässä on muuttunut sen edellisen tapaamisen jälkeen.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>A team&apos;s whole plan for its own organisations.</source>
        <translation>Ryhmän koko suunnitelma sen omille organisaatioille.</translation>
    </message>
    <message>
        <source>Summary of the plan</source>
        <translation>Suunnitelman tiivistelmä</translation>
    </message>
    <message>
        <source>A team&apos;s plan on two pages, for a council or a management group.</source>
        <translation>Ryhmän suunnitelma kahdella sivulla valtuustolle tai johtoryhmälle.</translation>
    </message>
    <message>
        <source>Brief for the director</source>
        <translation>Johtajan yhden sivun kooste</translation>
    </message>
    <message>
        <source>One page: what the team promises, what it needs and by when.</source>
        <translation>Yksi sivu: mitä ryhmä lupaa, mitä se tarvitsee ja mihin mennessä.</translation>
    </message>
    <message>
        <source>Table of teams</source>
        <translation>Taulukko ryhmistä</translation>
    </message>
    <message>
        <source>A row for each organisation of each team.</source>
        <translation>Rivi jokaisen ryhmän jokaisesta organisaatiosta.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>Of a team: its action plan by how the actions stand. Of all teams: a table of what, who by role, by when, and how far it is.</source>
        <translation>Yhdestä ryhmästä: sen toimenpidesuunnitelma tilan mukaan. Kaikista ryhmistä: taulukko siitä, mitä, kuka roolin mukaan, mihin mennessä ja miten pitkällä.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Hakemukset</translation>
    </message>
    <message>
        <source>The coach&apos;s own list for choosing the teams. Confidential.</source>
        <translation>Sparraajan oma luettelo ryhmien valintaa varten. Luottamuksellinen.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>“%1” has not been started.</source>
        <translation>Kohdetta ”%1” ei ole aloitettu.</translation>
    </message>
    <message>
        <source>Write it first, then submit it.</source>
        <translation>Kirjoita se ensin ja toimita sitten.</translation>
    </message>
    <message>
        <source>“%1” has been approved and cannot be submitted again.</source>
        <translation>”%1” on hyväksytty, eikä sitä voi toimittaa uudelleen.</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>Avaa se ensin uudelleen.</translation>
    </message>
    <message>
        <source>Ask the coach to reopen it if it has to change.</source>
        <translation>Pyydä sparraajaa avaamaan se uudelleen, jos sitä pitää muuttaa.</translation>
    </message>
    <message>
        <source>“%1” has been submitted already.</source>
        <translation>”%1” on jo toimitettu.</translation>
    </message>
    <message>
        <source>Answer it: approve it, return it or comment on it.</source>
        <translation>Vastaa siihen: hyväksy, palauta tai kommentoi.</translation>
    </message>
    <message>
        <source>Wait for the coach&apos;s answer, or take it back to write on.</source>
        <translation>Odota sparraajan vastausta tai ota teksti takaisin ja jatka kirjoittamista.</translation>
    </message>
    <message>
        <source>Only the coach can return “%1”.</source>
        <translation>Vain sparraaja voi palauttaa kohteen ”%1”.</translation>
    </message>
    <message>
        <source>Only the coach can approve “%1”.</source>
        <translation>Vain sparraaja voi hyväksyä kohteen ”%1”.</translation>
    </message>
    <message>
        <source>Write the coach a comment.</source>
        <translation>Kirjoita sparraajalle kommentti.</translation>
    </message>
    <message>
        <source>“%1” has been returned already.</source>
        <translation>”%1” on jo palautettu.</translation>
    </message>
    <message>
        <source>Wait for the new version, or write a comment.</source>
        <translation>Odota uutta versiota tai kirjoita kommentti.</translation>
    </message>
    <message>
        <source>“%1” has been returned and waits for a new version.</source>
        <translation>”%1” on palautettu ja odottaa uutta versiota.</translation>
    </message>
    <message>
        <source>Wait for it, or reopen this one and approve it.</source>
        <translation>Odota sitä, tai avaa tämä uudelleen ja hyväksy.</translation>
    </message>
    <message>
        <source>“%1” has been approved.</source>
        <translation>”%1” on hyväksytty.</translation>
    </message>
    <message>
        <source>Reopen it first, then return it.</source>
        <translation>Avaa se ensin uudelleen ja palauta sitten.</translation>
    </message>
    <message>
        <source>“%1” has been approved already.</source>
        <translation>”%1” on jo hyväksytty.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Mitään ei ole enää tehtävänä.</translation>
    </message>
    <message>
        <source>“%1” has not been submitted yet.</source>
        <translation>Kohdetta ”%1” ei ole vielä toimitettu.</translation>
    </message>
    <message>
        <source>Write a comment meanwhile; comments are open at any time.</source>
        <translation>Kirjoita sillä välin kommentti; kommentoida voi milloin tahansa.</translation>
    </message>
    <message>
        <source>Write on as it is; there is nothing to take back.</source>
        <translation>Jatka kirjoittamista; takaisin otettavaa ei ole.</translation>
    </message>
    <message>
        <source>“%1” waits for the coach&apos;s answer already.</source>
        <translation>”%1” odottaa jo sparraajan vastausta.</translation>
    </message>
    <message>
        <source>Only the coach can reopen “%1”, because it has been approved.</source>
        <translation>Vain sparraaja voi avata kohteen ”%1” uudelleen, koska se on hyväksytty.</translation>
    </message>
    <message>
        <source>“%1” has been answered and can be written on.</source>
        <translation>Kohteeseen ”%1” on vastattu, ja sen kirjoittamista voi jatkaa.</translation>
    </message>
    <message>
        <source>Write the new version and submit it.</source>
        <translation>Kirjoita uusi versio ja toimita se.</translation>
    </message>
    <message>
        <source>“%1” has been started already.</source>
        <translation>”%1” on jo aloitettu.</translation>
    </message>
    <message>
        <source>Write on as it is.</source>
        <translation>Jatka kirjoittamista.</translation>
    </message>
    <message>
        <source>Records of this kind are not reviewed.</source>
        <translation>Tämänlaisia tietoja ei arvioida.</translation>
    </message>
    <message>
        <source>Review a submission, a plan section or a plan.</source>
        <translation>Valitse toimitus, suunnitelman osio tai suunnitelma.</translation>
    </message>
    <message>
        <source>“%1” cannot be returned without a comment.</source>
        <translation>Kohdetta ”%1” ei voi palauttaa ilman kommenttia.</translation>
    </message>
    <message>
        <source>Write what should change, so that the team knows what to do.</source>
        <translation>Kirjoita, mitä pitäisi muuttaa, jotta ryhmä tietää, mitä tehdä.</translation>
    </message>
    <message>
        <source>“%1” has been begun and cannot go back to not started.</source>
        <translation>”%1” on aloitettu, eikä sitä voi palauttaa aloittamattomaksi.</translation>
    </message>
    <message>
        <source>Leave it as a draft, or undo the step that began it.</source>
        <translation>Jätä se luonnokseksi tai kumoa aloittaminen.</translation>
    </message>
    <message>
        <source>There is no comment on “%1” yet.</source>
        <translation>Kohteesta ”%1” ei ole vielä kommenttia.</translation>
    </message>
    <message>
        <source>Write the comment, then send it.</source>
        <translation>Kirjoita kommentti ja lähetä se sitten.</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 on vasta tulossa.</translation>
    </message>
    <message>
        <source>Give the day on which it came: today at the latest.</source>
        <translation>Anna päivä, jona se tuli: viimeistään tämä päivä.</translation>
    </message>
    <message>
        <source>“%1” was answered on %2: a new version cannot have come before that.</source>
        <translation>”%1” sai vastauksen %2: uusi versio ei ole voinut tulla ennen sitä.</translation>
    </message>
    <message>
        <source>Give a later day, or undo the answer first.</source>
        <translation>Anna myöhempi päivä tai kumoa vastaus ensin.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>The phase ends before it begins.</source>
        <translation>Vaihe päättyy ennen kuin se alkaa.</translation>
    </message>
    <message>
        <source>The phase overlaps with “%1” (%2).</source>
        <translation>Vaihe on päällekkäin vaiheen ”%1” kanssa (%2).</translation>
    </message>
    <message>
        <source>The session has no date.</source>
        <translation>Tapaamisella ei ole päivää.</translation>
    </message>
    <message>
        <source>The session ends before it begins.</source>
        <translation>Tapaaminen päättyy ennen kuin se alkaa.</translation>
    </message>
    <message>
        <source>The session is outside its phase “%1” (%2).</source>
        <translation>Tapaaminen ei ole vaiheensa ”%1” aikana (%2).</translation>
    </message>
    <message>
        <source>The deliverable has no due date.</source>
        <translation>Tuotoksella ei ole määräaikaa.</translation>
    </message>
    <message>
        <source>The deliverable is due before the academy starts on %1.</source>
        <translation>Tuotoksen määräaika on ennen akatemian alkua %1.</translation>
    </message>
    <message>
        <source>The new start of the academy is not a date.</source>
        <translation>Akatemian uusi alkamispäivä ei ole päivämäärä.</translation>
    </message>
    <message>
        <source>Give the first day of the academy.</source>
        <translation>Anna akatemian ensimmäinen päivä.</translation>
    </message>
    <message>
        <source>The academy has no start date to move from.</source>
        <translation>Akatemialla ei ole alkamispäivää, josta siirtää.</translation>
    </message>
    <message>
        <source>Give the academy its first day on the overview.</source>
        <translation>Anna akatemialle ensimmäinen päivä yleiskatsauksessa.</translation>
    </message>
    <message>
        <source>The first week has sessions before that weekday, so the academy would start on Monday %1.</source>
        <translation>Ensimmäisellä viikolla on tapaamisia ennen tätä viikonpäivää, joten akatemia alkaisi maanantaina %1.</translation>
    </message>
    <message>
        <source>The new start is in the past.</source>
        <translation>Uusi alkamispäivä on jo mennyt.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) or deadline(s) would move into the past.</source>
        <translation>
            <numerusform>%n tapaaminen tai määräaika siirtyisi menneisyyteen.</numerusform>
            <numerusform>%n tapaamista tai määräaikaa siirtyisi menneisyyteen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Määräaika: %1</translation>
    </message>
    <message>
        <source>Ask the teams for the self-assessment and for how their actions and pilots are.</source>
        <translation>Pyydä ryhmiltä itsearviointi ja kysy, miten toimenpiteet ja pilotit etenevät.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Tehty: %1</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Today is %1</source>
        <translation>Tänään on %1</translation>
    </message>
</context>
<context>
    <name>ScheduleTimeline</name>
    <message>
        <source>Phases</source>
        <translation>Vaiheet</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Team sessions</source>
        <translation>Ryhmien tapaamiset</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Määräajat</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Pyhäpäivät</translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message>
        <source>Since the session “%1” on %2</source>
        <translation>Tapaamisen ”%1” (%2) jälkeen</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 lähtien</translation>
    </message>
    <message>
        <source>Since the start: no session has been held yet</source>
        <translation>Alusta lähtien: tapaamisia ei ole vielä pidetty</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (uusi)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (poistettu)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Mitä on muuttunut</translation>
    </message>
    <message>
        <source>What has changed: %1</source>
        <translation>Mitä on muuttunut: %1</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Mikään ei ole muuttunut.</translation>
    </message>
    <message>
        <source>In texts, words that were added are bold, and words that were removed stand in brackets.</source>
        <translation>Teksteissä lisätyt sanat on lihavoitu ja poistetut ovat hakasulkeissa.</translation>
    </message>
    <message>
        <source>The history of this practice academy begins on %1, when it was made. What it holds from before then is not told as changes.</source>
        <translation>Tämän harjoitusakatemian historia alkaa %1, jolloin akatemia luotiin. Siinä valmiina ollutta sisältöä ei kerrota muutoksina.</translation>
    </message>
    <message>
        <source>Nothing has been changed after that.</source>
        <translation>Sen jälkeen mikään ei ole muuttunut.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Etenee hyvin</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vaatii huomiota</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ei aloitettu</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Changed %1: %2</source>
        <translation>Muutettu %1: %2</translation>
    </message>
    <message>
        <source>Changed %1 of “%2”</source>
        <translation>Muutettu %1: ”%2”</translation>
    </message>
    <message>
        <source>an earlier step</source>
        <translation>aiempi muutos</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Kumottu: %1</translation>
    </message>
    <message>
        <source>Redid: %1</source>
        <translation>Tehty uudelleen: %1</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>Peruttu: %1</translation>
    </message>
    <message>
        <source>Added %1 “%2”</source>
        <translation>Lisätty %1 ”%2”</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Lisätty %1</translation>
    </message>
    <message>
        <source>Deleted %1 “%2”</source>
        <translation>Poistettu %1 ”%2”</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Poistettu %1</translation>
    </message>
    <message>
        <source>Changed several records</source>
        <translation>Muutettu useita tietoja</translation>
    </message>
    <message>
        <source>Changed “%1”</source>
        <translation>Muutettu ”%1”</translation>
    </message>
    <message>
        <source>Made the academy “%1”</source>
        <translation>Luotu akatemia ”%1”</translation>
    </message>
    <message>
        <source>Made the practice academy as it is in week %1</source>
        <translation>Luotu harjoitusakatemia, tilanne viikolla %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n row(s) from %1</source>
        <translation>
            <numerusform>Tuotu %n rivi: %1</numerusform>
            <numerusform>Tuotu %n riviä: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved the dates of “%1”</source>
        <translation>Päivät siirretty: ”%1”</translation>
    </message>
    <message>
        <source>Started “%1” of %2</source>
        <translation>Aloitettu ”%1”, %2</translation>
    </message>
    <message>
        <source>Submitted “%1” of %2</source>
        <translation>Toimitettu ”%1”, %2</translation>
    </message>
    <message>
        <source>Approved “%1” of %2</source>
        <translation>Hyväksytty ”%1”, %2</translation>
    </message>
    <message>
        <source>Returned “%1” of %2</source>
        <translation>Palautettu ”%1”, %2</translation>
    </message>
    <message>
        <source>Reopened “%1” of %2</source>
        <translation>Avattu uudelleen ”%1”, %2</translation>
    </message>
    <message>
        <source>Commented on “%1” of %2</source>
        <translation>Kommentoitu kohdetta ”%1”, %2</translation>
    </message>
    <message>
        <source>Answered a comment on “%1” of %2</source>
        <translation>Vastattu kommenttiin kohteesta ”%1”, %2</translation>
    </message>
    <message>
        <source>Resolved a comment on “%1” of %2</source>
        <translation>Merkitty kommentti käsitellyksi kohteessa ”%1”, %2</translation>
    </message>
    <message>
        <source>Reopened a comment on “%1” of %2</source>
        <translation>Avattu kommentti uudelleen kohteessa ”%1”, %2</translation>
    </message>
    <message>
        <source>Selected “%1” into the academy</source>
        <translation>Valittu akatemiaan: ”%1”</translation>
    </message>
    <message>
        <source>Put “%1” on the reserve list</source>
        <translation>Siirretty varasijalle: ”%1”</translation>
    </message>
    <message>
        <source>Declined the application of “%1”</source>
        <translation>Hylätty hakemus: ”%1”</translation>
    </message>
    <message>
        <source>Took back the decision on “%1”</source>
        <translation>Peruttu valintapäätös: ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>Changed %1 of %n record(s): %2</source>
        <translation>
            <numerusform>Muutettu %1 (%n): %2</numerusform>
            <numerusform>Muutettu %1 (%n): %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n record(s): %1</source>
        <translation>
            <numerusform>Poistettu %n: %1</numerusform>
            <numerusform>Poistettu %n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n row(s) from the clipboard</source>
        <translation>
            <numerusform>Liitetty %n rivi leikepöydältä</numerusform>
            <numerusform>Liitetty %n riviä leikepöydältä</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the present dates of the actions of “%1” as agreed</source>
        <translation>Vahvistettiin ryhmän ”%1” toimenpiteiden nykyiset päivät sovituiksi</translation>
    </message>
    <message>
        <source>Brought the text of %1 into “%2”</source>
        <translation>Tuotiin teksti tiedostosta %1: ”%2”</translation>
    </message>
    <message>
        <source>New version number of the pilot “%1”</source>
        <translation>Uusi versionumero pilotille ”%1”</translation>
    </message>
    <message>
        <source>Brought back “%1” as it was in “%2”</source>
        <translation>Palautettu ”%1” sellaiseksi kuin se oli versiossa ”%2”</translation>
    </message>
    <message>
        <source>Recorded “%1” of %2 as submitted on %3</source>
        <translation>Kirjattu toimitetuksi %3: ”%1”, %2</translation>
    </message>
    <message>
        <source>Version %2 of the pilot replaces version %1.</source>
        <translation>Pilotin versio %2 korvaa version %1.</translation>
    </message>
    <message>
        <source>The pilot went back from version %1 to version %2.</source>
        <translation>Pilotti palasi versiosta %1 versioon %2.</translation>
    </message>
    <message>
        <source>Changed %1 of “%2”: %3</source>
        <translation>Muutettu %1 (”%2”): %3</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Undo: %1</source>
        <translation>Kumoa: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Tee uudelleen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>Viimeisin muutos %1</translation>
    </message>
    <message>
        <source>Last changed by %1, %2</source>
        <translation>Viimeisin muutos: %1, %2</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Tiedostoa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>Check the name and the folder; a network or USB disk may be missing.</source>
        <translation>Tarkista nimi ja kansio. Verkkolevy tai USB-levy voi puuttua.</translation>
    </message>
    <message>
        <source>“%1” is not a Polku file.</source>
        <translation>”%1” ei ole Polku-tiedosto.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .polku.</source>
        <translation>Valitse tiedosto, jonka nimen lopussa on .polku.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Tiedostoa ”%1” ei voi lukea.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>Pyydä lukuoikeutta tai kopioi tiedosto omaan kansioosi.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program.</source>
        <translation>”%1” on toisen ohjelman tietokanta.</translation>
    </message>
    <message>
        <source>“%1” is cut short.</source>
        <translation>Tiedosto ”%1” on vajaa.</translation>
    </message>
    <message>
        <source>Part of the file is missing, perhaps after a broken copy. Restore a backup, or fetch the file again from where it came.</source>
        <translation>Osa tiedostosta puuttuu, ehkä kesken jääneen kopioinnin vuoksi. Palauta varmuuskopio tai hae tiedosto uudelleen sieltä, mistä se tuli.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it does not tell its version.</source>
        <translation>Tiedosto ”%1” on vioittunut: siitä ei näy, mikä versio se on.</translation>
    </message>
    <message>
        <source>Restore a backup, or ask for help with the damaged file. Keep it as it is.</source>
        <translation>Palauta varmuuskopio tai pyydä apua vioittuneen tiedoston kanssa. Säilytä tiedosto sellaisenaan.</translation>
    </message>
    <message>
        <source>The last change to the file was interrupted and must be tidied up first.</source>
        <translation>Tiedoston viimeisin muutos jäi kesken, ja tiedosto on ensin saatava kuntoon.</translation>
    </message>
    <message>
        <source>Open the file once for editing where you may write to it. Keep the files beside it that begin with its name.</source>
        <translation>Avaa tiedosto kerran muokattavaksi paikassa, jossa sinulla on kirjoitusoikeus. Säilytä sen vieressä olevat tiedostot, joiden nimi alkaa samalla tavalla.</translation>
    </message>
    <message>
        <source>A value does not fit its field. Nothing was changed.</source>
        <translation>Arvo ei sovi kenttäänsä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Check the values and try again.</source>
        <translation>Tarkista arvot ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Levy on täynnä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Vapauta levyltä tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The file cannot be reached or written.</source>
        <translation>Tiedostoa ei löydy tai siihen ei voi kirjoittaa.</translation>
    </message>
    <message>
        <source>Check that the disk or network folder is there and that you may write to it, then try again.</source>
        <translation>Tarkista, että levy tai verkkokansio on paikallaan ja että sinulla on kirjoitusoikeus. Yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The file may not be written.</source>
        <translation>Tiedostoon ei saa kirjoittaa.</translation>
    </message>
    <message>
        <source>Save a copy to a folder of your own and continue there.</source>
        <translation>Tallenna kopio omaan kansioosi ja jatka siinä.</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>Toinen ohjelma käyttää tiedostoa.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Sulje toinen ohjelma ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Tiedosto on vioittunut.</translation>
    </message>
    <message>
        <source>This is not a Polku file.</source>
        <translation>Tämä ei ole Polku-tiedosto.</translation>
    </message>
    <message>
        <source>The change does not fit the other records. Nothing was changed.</source>
        <translation>Muutos ei sovi yhteen muiden tietojen kanssa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Open the record again and try once more.</source>
        <translation>Avaa tieto uudelleen ja yritä vielä kerran.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Nothing was changed.</source>
        <translation>Tapahtui jotain odottamatonta. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report the detail below.</source>
        <translation>Yritä uudelleen. Jos sama toistuu, ilmoita alla oleva lisätieto.</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>Tietoa ei enää ole.</translation>
    </message>
    <message>
        <source>It may have been deleted; look for it in the history.</source>
        <translation>Se on voitu poistaa. Etsi sitä historiasta.</translation>
    </message>
</context>
<context>
    <name>TeamProblem</name>
    <message>
        <source>Plan</source>
        <translation>Toimintamalli</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Toimenpidesuunnitelma</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotit</translation>
    </message>
    <message>
        <source>People of the team</source>
        <translation>Ryhmän henkilöt</translation>
    </message>
    <message>
        <source>“%1” waits for itself.</source>
        <translation>”%1” odottaa itseään.</translation>
    </message>
    <message>
        <source>These actions wait for one another in a circle: %1.</source>
        <translation>Nämä toimenpiteet odottavat toisiaan kehässä: %1.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Nimetön</translation>
    </message>
    <message>
        <source>The section “%1” is empty.</source>
        <translation>Osio ”%1” on tyhjä.</translation>
    </message>
    <message numerus="yes">
        <source>The section “%1” has only %n word(s).</source>
        <translation>
            <numerusform>Osiossa ”%1” on vain %n sana.</numerusform>
            <numerusform>Osiossa ”%1” on vain %n sanaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>No action serves the goal “%1”.</source>
        <translation>Mikään toimenpide ei edistä tavoitetta ”%1”.</translation>
    </message>
    <message>
        <source>Nothing tells how the goal “%1” is measured.</source>
        <translation>Tavoitteella ”%1” ei ole mittaria.</translation>
    </message>
    <message>
        <source>The goal “%1” has an indicator but no baseline.</source>
        <translation>Tavoitteella ”%1” on mittari, mutta lähtötaso puuttuu.</translation>
    </message>
    <message>
        <source>Nobody is responsible for the action “%1”.</source>
        <translation>Toimenpiteellä ”%1” ei ole vastuuhenkilöä.</translation>
    </message>
    <message>
        <source>The action “%1” has no due date.</source>
        <translation>Toimenpiteellä ”%1” ei ole määräaikaa.</translation>
    </message>
    <message>
        <source>The action “%1” is due before it starts.</source>
        <translation>Toimenpiteen ”%1” määräaika on ennen sen alkua.</translation>
    </message>
    <message>
        <source>The pilot “%1” tests no goal of the plan.</source>
        <translation>Pilotti ”%1” ei testaa mitään suunnitelman tavoitetta.</translation>
    </message>
    <message>
        <source>Nothing is measured in the pilot “%1”.</source>
        <translation>Pilotilla ”%1” ei ole mittareita.</translation>
    </message>
    <message>
        <source>The indicator “%1” of “%2” has no baseline.</source>
        <translation>Mittarilta ”%1” (%2) puuttuu lähtötaso.</translation>
    </message>
    <message>
        <source>Nothing tells how the clause “%1” of “%2” is monitored.</source>
        <translation>Lausekkeen ”%1” (%2) seurannasta ei ole sovittu.</translation>
    </message>
    <message>
        <source>The invitation to tender of “%2” is out without telling how the clause “%1” is monitored.</source>
        <translation>Pilotin ”%2” tarjouspyyntö on julkaistu, eikä siinä kerrota lausekkeen ”%1” seurannasta.</translation>
    </message>
    <message>
        <source>The monitoring of the clause “%1” is not yet in the invitation to tender of “%2”.</source>
        <translation>Lausekkeen ”%1” seurannasta ei ole vielä kerrottu pilotin ”%2” tarjouspyynnössä.</translation>
    </message>
    <message>
        <source>The person responsible for “%1” has left the team.</source>
        <translation>Kohteen ”%1” vastuuhenkilö on lähtenyt ryhmästä.</translation>
    </message>
    <message numerus="yes">
        <source>The role “%1” is responsible for %n thing(s), but nobody in the team has it.</source>
        <translation>
            <numerusform>Rooli ”%1” vastaa %n asiasta, mutta kenelläkään ryhmässä ei ole sitä roolia.</numerusform>
            <numerusform>Rooli ”%1” vastaa %n asiasta, mutta kenelläkään ryhmässä ei ole sitä roolia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has the role “%1” yet.</source>
        <translation>Roolissa ”%1” ei ole vielä ketään.</translation>
    </message>
    <message>
        <source>Write it, or leave it out of the plan.</source>
        <translation>Kirjoita se tai jätä se pois suunnitelmasta.</translation>
    </message>
    <message>
        <source>See which questions of the guidance it does not answer yet.</source>
        <translation>Katso, mihin ohjeen kysymyksiin se ei vielä vastaa.</translation>
    </message>
    <message>
        <source>Add an action, or tell which one serves it.</source>
        <translation>Lisää toimenpide tai kerro, mikä niistä edistää tavoitetta.</translation>
    </message>
    <message>
        <source>Choose one number that tells whether the goal is reached.</source>
        <translation>Valitse yksi luku, joka kertoo, onko tavoite saavutettu.</translation>
    </message>
    <message>
        <source>Write down where things stand now; otherwise no change can be shown.</source>
        <translation>Kirjaa nykyinen taso; muuten muutosta ei voi osoittaa.</translation>
    </message>
    <message>
        <source>Name a person or a role.</source>
        <translation>Nimeä henkilö tai rooli.</translation>
    </message>
    <message>
        <source>Give it a day, even a rough one.</source>
        <translation>Anna sille päivä, vaikka suuntaa antava.</translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation>Korjaa toinen päivistä.</translation>
    </message>
    <message>
        <source>Take away one of the links, so that one of them can begin.</source>
        <translation>Poista yksi riippuvuus, jotta jokin niistä voi alkaa.</translation>
    </message>
    <message>
        <source>Choose the goal that the pilot tests.</source>
        <translation>Valitse tavoite, jota pilotti testaa.</translation>
    </message>
    <message>
        <source>Add one or two indicators with a baseline and a target.</source>
        <translation>Lisää yksi tai kaksi mittaria, joilla on lähtötaso ja tavoitearvo.</translation>
    </message>
    <message>
        <source>Agree on who checks what, and how often.</source>
        <translation>Sopikaa, kuka tarkistaa mitä ja kuinka usein.</translation>
    </message>
    <message>
        <source>Correct the tender documents while the tender period lasts, or agree on the monitoring with the supplier. If it was announced, mark it so.</source>
        <translation>Korjatkaa tarjouspyyntöä tarjousaikana tai sopikaa seurannasta toimittajan kanssa. Jos siitä on kerrottu, merkitkää se.</translation>
    </message>
    <message>
        <source>Announce it there and mark it as announced: during the contract only what was announced can be monitored.</source>
        <translation>Kertokaa siitä tarjouspyynnössä ja merkitkää se kerrotuksi: sopimuskaudella voi seurata vain sitä, mistä on kerrottu.</translation>
    </message>
    <message>
        <source>Choose somebody who is there.</source>
        <translation>Valitse joku, joka on ryhmässä.</translation>
    </message>
    <message>
        <source>Choose the person who has it, also when it is for the time being.</source>
        <translation>Valitse henkilö, jolla rooli on, vaikka toistaiseksi.</translation>
    </message>
    <message>
        <source>Add the person to the team, or name another role.</source>
        <translation>Lisää henkilö ryhmään tai nimeä toinen rooli.</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>“%1” cannot be used as a template.</source>
        <translation>Tiedostoa ”%1” ei voi käyttää pohjana.</translation>
    </message>
    <message>
        <source>It is not JSON: something is wrong on line %1. Correct it there in a text editor, and open the file again.</source>
        <translation>Se ei ole JSONia: rivillä %1 on virhe. Korjaa se tekstieditorilla ja avaa tiedosto uudelleen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct this in a text editor, and open the file again:</source>
        <translation>Korjaa tämä tekstieditorilla ja avaa tiedosto uudelleen:</translation>
    </message>
    <message>
        <source>It is far too large for one. Choose a template file.</source>
        <translation>Se on aivan liian suuri pohjaksi. Valitse pohjatiedosto.</translation>
    </message>
    <message>
        <source>It holds no phases, so it is something else. Choose a file that was saved as a template.</source>
        <translation>Siinä ei ole vaiheita, joten se on jotain muuta. Valitse tiedosto, joka on tallennettu pohjaksi.</translation>
    </message>
    <message>
        <source>A newer Polku wrote it. Update Polku to use it.</source>
        <translation>Sen on kirjoittanut uudempi Polku. Päivitä Polku, niin voit käyttää sitä.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be read.</source>
        <translation>Pohjaa ”%1” ei voi lukea.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Tarkista, että tiedosto on tallella ja että sinulla on siihen lukuoikeus.</translation>
    </message>
</context>
<context>
    <name>WaitsFor</name>
    <message>
        <source>“%1” cannot wait for that.</source>
        <translation>”%1” ei voi odottaa sitä.</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Viimeksi &amp;avatut</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Ei vielä tiedostoja</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Ulkoasu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;Work as</source>
        <translation>&amp;Työskentele roolissa</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>poistettu %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tyhjä</translation>
    </message>
</context>
<context>
    <name>WorkingDays</name>
    <message>
        <source>%1 is a holiday: %2.</source>
        <translation>%1 on pyhäpäivä: %2.</translation>
    </message>
    <message>
        <source>%1 is not a working day: %2.</source>
        <translation>%1 ei ole työpäivä: %2.</translation>
    </message>
    <message>
        <source>%1 is a Saturday.</source>
        <translation>%1 on lauantai.</translation>
    </message>
    <message>
        <source>%1 is a Sunday.</source>
        <translation>%1 on sunnuntai.</translation>
    </message>
</context>
<context>
    <name>polku::Workspace</name>
    <message>
        <source>Something unexpected happened. Nothing was changed.</source>
        <translation>Tapahtui jotain odottamatonta. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report the detail below.</source>
        <translation>Yritä uudelleen. Jos sama toistuu, ilmoita alla oleva lisätieto.</translation>
    </message>
    <message>
        <source>There already is a file “%1”.</source>
        <translation>Tiedosto ”%1” on jo olemassa.</translation>
    </message>
    <message>
        <source>Choose another name, or open the file that is there.</source>
        <translation>Valitse toinen nimi tai avaa olemassa oleva tiedosto.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Kansiota ”%1” ei ole.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Luo ensin kansio tai valitse toinen.</translation>
    </message>
    <message>
        <source>“%1” cannot be made.</source>
        <translation>Tiedostoa ”%1” ei voi luoda.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder.</source>
        <translation>Tarkista, että sinulla on oikeus kirjoittaa kansioon.</translation>
    </message>
    <message>
        <source>Save a copy to a folder of your own and continue there.</source>
        <translation>Tallenna kopio omaan kansioosi ja jatka siinä.</translation>
    </message>
    <message>
        <source>The file is open for looking only.</source>
        <translation>Tiedosto on avattu vain katseltavaksi.</translation>
    </message>
    <message>
        <source>You may look at this file but not change it.</source>
        <translation>Voit katsella tätä tiedostoa mutta et muuttaa sitä.</translation>
    </message>
    <message>
        <source>The file is open elsewhere (on %1).</source>
        <translation>Tiedosto on auki muualla (%1).</translation>
    </message>
    <message>
        <source>Close it there first, or save a copy and continue in that.</source>
        <translation>Sulje se ensin siellä tai tallenna kopio ja jatka siinä.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Polku.</source>
        <translation>Tiedosto on tehty Polku-ohjelman uudemmalla versiolla.</translation>
    </message>
    <message>
        <source>Install the newer version to change it; here you can look at it and export.</source>
        <translation>Asenna uudempi versio, jos haluat muuttaa tiedostoa. Tässä voit katsella ja viedä sen tietoja.</translation>
    </message>
    <message>
        <source>The file is no longer where it was opened; it was moved, deleted or replaced.</source>
        <translation>Tiedosto ei ole enää siellä, mistä se avattiin: se on siirretty, poistettu tai korvattu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the file again from where it is now.</source>
        <translation>Mitään ei muutettu. Avaa tiedosto uudelleen sen nykyisestä paikasta.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Ei ole mitään kumottavaa.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Ei ole mitään, minkä voisi tehdä uudelleen.</translation>
    </message>
    <message>
        <source>There is no step %1 in the history.</source>
        <translation>Historiassa ei ole muutosta %1.</translation>
    </message>
    <message>
        <source>This step was made in an older file format and cannot be taken back.</source>
        <translation>Tämä muutos on tehty vanhempaan tiedostomuotoon, eikä sitä voi perua.</translation>
    </message>
    <message>
        <source>It can still be read in the history; make the change by hand.</source>
        <translation>Sen voi yhä lukea historiasta. Korjaa tiedot käsin.</translation>
    </message>
    <message>
        <source>A step of the history is damaged.</source>
        <translation>Yksi historian muutoksista on vioittunut.</translation>
    </message>
    <message>
        <source>The records themselves are not affected. This step cannot be taken back.</source>
        <translation>Itse tiedot ovat ennallaan. Tätä muutosta ei voi perua.</translation>
    </message>
    <message>
        <source>The disk is full, so the file is open for looking only.</source>
        <translation>Levy on täynnä, joten tiedosto on auki vain katseltavaksi.</translation>
    </message>
    <message>
        <source>Make room on the disk, then open the file again.</source>
        <translation>Vapauta tilaa levyltä ja avaa tiedosto sitten uudelleen.</translation>
    </message>
</context>
<context>
    <name>polku::ui::AcademyLevels</name>
    <message numerus="yes">
        <source>The mean level is %1, over %n team(s) that have answered.</source>
        <translation>
            <numerusform>Keskitaso on %1. Mukana on %n vastannut ryhmä.</numerusform>
            <numerusform>Keskitaso on %1. Mukana on %n vastannutta ryhmää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean level went from %1 to %2, over %n team(s) that have answered both times.</source>
        <translation>
            <numerusform>Keskitaso muuttui arvosta %1 arvoon %2. Mukana on %n ryhmä, joka on vastannut molemmilla kerroilla.</numerusform>
            <numerusform>Keskitaso muuttui arvosta %1 arvoon %2. Mukana on %n ryhmää, jotka ovat vastanneet molemmilla kerroilla.</numerusform>
        </translation>
    </message>
    <message>
        <source>With fewer than four teams the means by area tell single teams apart: keep them to yourself.</source>
        <translation>Alle neljän ryhmän keskiarvoista voi päätellä yksittäisen ryhmän vastaukset: pidä ne omana tietonasi.</translation>
    </message>
    <message>
        <source>No team has answered yet. The means are drawn here when the first one has assessed all areas.</source>
        <translation>Yksikään ryhmä ei ole vielä vastannut. Keskiarvot piirtyvät tähän, kun ensimmäinen ryhmä on arvioinut kaikki alueet.</translation>
    </message>
    <message>
        <source>No team has answered both at the start and now. The change is drawn here when the first one has.</source>
        <translation>Yksikään ryhmä ei ole vastannut sekä alussa että nyt. Muutos piirtyy tähän, kun ensimmäinen on vastannut.</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Kaikki ryhmät</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Alueittain</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Ryhmittäin</translation>
    </message>
</context>
<context>
    <name>polku::ui::AcademyPanel</name>
    <message>
        <source>About the academy</source>
        <translation>Tietoja akatemiasta</translation>
    </message>
</context>
<context>
    <name>polku::ui::ActionBoard</name>
    <message>
        <source>Everything here has begun. What is planned but not begun waits in this column.</source>
        <translation>Kaikki on aloitettu. Tässä sarakkeessa ovat suunnitellut toimenpiteet, joita ei ole vielä aloitettu.</translation>
    </message>
    <message>
        <source>Nothing is under way. Drag here what somebody has begun, or press Alt and the right arrow on it.</source>
        <translation>Mikään ei ole työn alla. Vedä tähän se, minkä joku on aloittanut, tai paina sen kohdalla Alt ja nuoli oikealle.</translation>
    </message>
    <message>
        <source>Nothing is stuck. Drag here what cannot go on, so that the coach sees it and can help.</source>
        <translation>Mikään ei ole jumissa. Vedä tähän se, mikä ei pääse eteenpäin, niin sparraaja näkee sen ja voi auttaa.</translation>
    </message>
    <message>
        <source>Nothing is done yet. What is dragged here gets today as the day it was done.</source>
        <translation>Mitään ei ole vielä tehty. Tähän vedetty merkitään tänään tehdyksi.</translation>
    </message>
    <message>
        <source>“%1” is now in the column “%2”.</source>
        <translation>”%1” on nyt sarakkeessa ”%2”.</translation>
    </message>
    <message>
        <source>Board of the actions by status</source>
        <translation>Toimenpiteiden taulu tilan mukaan</translation>
    </message>
    <message>
        <source>None of the actions that are shown.</source>
        <translation>Ei yhtään näkyvistä toimenpiteistä.</translation>
    </message>
</context>
<context>
    <name>polku::ui::ActionFilters</name>
    <message>
        <source>Filters (%1)</source>
        <translation>Rajaukset (%1)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Rajaukset</translation>
    </message>
    <message numerus="yes">
        <source>Filters, %n set</source>
        <translation>
            <numerusform>Rajaukset, %n käytössä</numerusform>
            <numerusform>Rajaukset, %n käytössä</numerusform>
        </translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Kaikki ryhmät</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tällä viikolla</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Odottaa muita</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Ei tietoa</translation>
    </message>
    <message>
        <source>Something that is gone</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ei ryhmiä</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Tilan mukaan</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Vastuuhenkilön mukaan</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Tärkeyden mukaan</translation>
    </message>
    <message>
        <source>By goal</source>
        <translation>Tavoitteen mukaan</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Teeman mukaan</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Osion mukaan</translation>
    </message>
    <message>
        <source>By pilot</source>
        <translation>Pilotin mukaan</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Ryhmän mukaan</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Taulu</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Aikajana</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Näkymä</translation>
    </message>
    <message>
        <source>Show actions of</source>
        <translation>Näytä ryhmän toimenpiteet</translation>
    </message>
    <message>
        <source>Find in the actions</source>
        <translation>Etsi toimenpiteistä</translation>
    </message>
    <message>
        <source>What is to be done now</source>
        <translation>Mitä nyt tehdään</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Poista rajaukset</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Poista kaikki rajaukset</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Show the whole of the chosen action</source>
        <translation>Näytä valittu toimenpide kokonaan</translation>
    </message>
    <message>
        <source>Show actions by: %1</source>
        <translation>Rajaa toimenpiteet: %1</translation>
    </message>
</context>
<context>
    <name>polku::ui::ActionModel</name>
    <message>
        <source>Nobody named</source>
        <translation>Ei vastuuhenkilöä</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Ei tietoa</translation>
    </message>
</context>
<context>
    <name>polku::ui::ActionPanel</name>
    <message numerus="yes">
        <source>Moved %n day(s) later than agreed.</source>
        <translation>
            <numerusform>Siirretty %n päivä sovittua myöhemmäksi.</numerusform>
            <numerusform>Siirretty %n päivää sovittua myöhemmäksi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n day(s) earlier than agreed.</source>
        <translation>
            <numerusform>Siirretty %n päivä sovittua aiemmaksi.</numerusform>
            <numerusform>Siirretty %n päivää sovittua aiemmaksi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>Mihin se liittyy</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Mitä se odottaa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Työ</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Tehty %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n päivä myöhässä</numerusform>
            <numerusform>%n päivää myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Estynyt</translation>
    </message>
    <message>
        <source>Waits for another action</source>
        <translation>Odottaa toista toimenpidettä</translation>
    </message>
    <message>
        <source>The owner has left</source>
        <translation>Vastuuhenkilö on lähtenyt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Ei sittenkään tehty</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Merkitse tehdyksi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Delete the action</source>
        <translation>Poista toimenpide</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Toimenpide</translation>
    </message>
    <message>
        <source>The action&apos;s card and comments</source>
        <translation>Toimenpiteen kortti ja kommentit</translation>
    </message>
</context>
<context>
    <name>polku::ui::ActionTable</name>
    <message>
        <source>Actions</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>Name of a new action</source>
        <translation>Uuden toimenpiteen nimi</translation>
    </message>
    <message>
        <source>Type a new action and press Enter, or paste rows from a spreadsheet</source>
        <translation>Kirjoita uusi toimenpide ja paina Enteriä, tai liitä rivejä taulukkolaskennasta</translation>
    </message>
</context>
<context>
    <name>polku::ui::ActionTimeline</name>
    <message>
        <source>“%1” is planned for %2.</source>
        <translation>”%1”: uudet päivät %2.</translation>
    </message>
    <message>
        <source>The present dates of all actions of %1 count as agreed from now on. The thin lines show them when dates move.</source>
        <translation>Ryhmän %1 kaikkien toimenpiteiden nykyiset päivät ovat tästä lähtien sovitut päivät. Ohuet viivat näyttävät ne, kun päivät siirtyvät.</translation>
    </message>
    <message>
        <source>Choose a team first: dates are agreed with one team.</source>
        <translation>Valitse ensin ryhmä: päivistä sovitaan yhden ryhmän kanssa.</translation>
    </message>
    <message>
        <source>The present dates of %1 were agreed already.</source>
        <translation>Ryhmän %1 nykyiset päivät oli jo sovittu.</translation>
    </message>
    <message numerus="yes">
        <source>The present dates of %n action(s) count as agreed now.</source>
        <translation>
            <numerusform>%n toimenpiteen nykyinen päivä on nyt sovittu päivä.</numerusform>
            <numerusform>%n toimenpiteen nykyiset päivät ovat nyt sovitut päivät.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Koko aika</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Kuukaudet</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Viikot</translation>
    </message>
    <message>
        <source>Scale of the timeline</source>
        <translation>Aikajanan mittakaava</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − change the scale.</source>
        <translation>Ctrl + ja Ctrl − muuttavat mittakaavaa.</translation>
    </message>
    <message>
        <source>Thin line: as agreed. Arrow: the one waits for the other.</source>
        <translation>Ohut viiva: sovittu päivä. Nuoli: toinen odottaa toista.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Show today on the timeline</source>
        <translation>Näytä tämä päivä aikajanalla</translation>
    </message>
    <message>
        <source>Agree the present dates</source>
        <translation>Vahvista nykyiset päivät</translation>
    </message>
    <message>
        <source>Timeline of the actions</source>
        <translation>Toimenpiteiden aikajana</translation>
    </message>
</context>
<context>
    <name>polku::ui::ActionsPage</name>
    <message>
        <source>An action belongs to a team. Add a team first.</source>
        <translation>Toimenpide kuuluu ryhmälle. Lisää ensin ryhmä.</translation>
    </message>
    <message>
        <source>Choose a team first: an action belongs to one.</source>
        <translation>Valitse ensin ryhmä: toimenpide kuuluu aina yhdelle.</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Uusi toimenpide</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>”%1” on poistettu.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) deleted.</source>
        <translation>
            <numerusform>%n toimenpide poistettu.</numerusform>
            <numerusform>%n toimenpidettä poistettu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) added, 6 and 12 months after the academy&apos;s end.</source>
        <translation>
            <numerusform>%n tarkastelu lisätty 6 ja 12 kuukauden päähän akatemian päättymisestä.</numerusform>
            <numerusform>%n tarkastelua lisätty 6 ja 12 kuukauden päähän akatemian päättymisestä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-työkirja (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Taulukko (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalenteri (*.ics)</translation>
    </message>
    <message>
        <source>Actions %1</source>
        <translation>Toimenpiteet %1</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Tallennettu nimellä ”%1”.</translation>
    </message>
    <message>
        <source>Export the actions</source>
        <translation>Vie toimenpiteet</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n toimenpide</numerusform>
            <numerusform>%n toimenpidettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n myöhässä</numerusform>
            <numerusform>%n myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>Export and more</source>
        <translation>Vie ja muut toiminnot</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>Liitä rivejä taulukkolaskennasta</translation>
    </message>
    <message>
        <source>Add the reviews after 6 and 12 months</source>
        <translation>Lisää tarkastelut 6 ja 12 kuukauden päähän</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Excel-työkirja…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Taulukko (CSV)…</translation>
    </message>
    <message>
        <source>Calendar (ICS)…</source>
        <translation>Kalenteri (ICS)…</translation>
    </message>
    <message>
        <source>Action plan as a document…</source>
        <translation>Toimenpidesuunnitelma asiakirjana…</translation>
    </message>
    <message>
        <source>No action fits these filters.</source>
        <translation>Mikään toimenpide ei vastaa näitä rajauksia.</translation>
    </message>
    <message>
        <source>Show all actions</source>
        <translation>Näytä kaikki toimenpiteet</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Ei vielä toimenpiteitä</translation>
    </message>
    <message>
        <source>What is done, by whom and by when? Eight to fifteen actions are enough for a start; those of the first months are small enough to happen for certain. Rows of a spreadsheet can be pasted.</source>
        <translation>Mitä tehdään, kuka tekee ja mihin mennessä? Alkuun riittää 8–15 toimenpidettä; ensimmäisten kuukausien toimenpiteet ovat niin pieniä, että ne toteutuvat varmasti. Taulukkolaskennan rivit voi liittää tähän.</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Liitä rivejä</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action(s)</source>
        <translation>
            <numerusform>%1 / %n toimenpide</numerusform>
            <numerusform>%1 / %n toimenpidettä</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours are the actions that have you as their owner. Write your name in the menu File, under Your name in the history, so that the program knows which they are.</source>
        <translation>Omiasi ovat toimenpiteet, joiden vastuuhenkilö olet. Kirjoita nimesi Tiedosto-valikossa kohtaan Nimesi historiassa, jotta ohjelma tietää, mitkä ne ovat.</translation>
    </message>
</context>
<context>
    <name>polku::ui::AnswerColumns</name>
    <message>
        <source>The academy as a whole</source>
        <translation>Akatemia kokonaisuutena</translation>
    </message>
    <message>
        <source>It tells who answered. Feedback carries no names.</source>
        <translation>Siitä näkee, kuka vastasi. Palautteessa ei ole nimiä.</translation>
    </message>
    <message>
        <source>The survey tool&apos;s own note.</source>
        <translation>Kyselytyökalun oma merkintä.</translation>
    </message>
    <message>
        <source>The numbers are on another scale than from 1 to 5.</source>
        <translation>Luvut ovat muulla asteikolla kuin 1–5.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Siinä ei ole mitään.</translation>
    </message>
    <message>
        <source>A column before it has the same question.</source>
        <translation>Sama kysymys on jo aiemmassa sarakkeessa.</translation>
    </message>
    <message>
        <source>The answers are about</source>
        <translation>Vastaukset koskevat</translation>
    </message>
    <message>
        <source>Column of the table</source>
        <translation>Taulukon sarake</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Mitä siinä on</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Tulkinta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetään pois</translation>
    </message>
    <message>
        <source>Scores from 1 to 5</source>
        <translation>Asteikko 1–5</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>Sanalliset vastaukset</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Vastauspäivä</translation>
    </message>
    <message>
        <source>“%1” is taken as</source>
        <translation>”%1”: tulkinta</translation>
    </message>
    <message>
        <source>Question of “%1”</source>
        <translation>Sarakkeen ”%1” kysymys</translation>
    </message>
</context>
<context>
    <name>polku::ui::AnswerForm</name>
    <message>
        <source>Not told</source>
        <translation>Ei kerrota</translation>
    </message>
    <message>
        <source>The answers are saved.</source>
        <translation>Vastaukset on tallennettu.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) saved. The form is ready for the next one.</source>
        <translation>
            <numerusform>%n vastaaja tallennettu. Lomake on valmis seuraavalle.</numerusform>
            <numerusform>%n vastaajaa tallennettu. Lomake on valmis seuraavalle.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person&apos;s answers: %1</source>
        <translation>Yhden henkilön vastaukset: %1</translation>
    </message>
    <message>
        <source>From 1 (not at all) to 5 (fully). Questions may be left unanswered.</source>
        <translation>1 = ei lainkaan, 5 = täysin. Kysymyksiin voi jättää vastaamatta.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ei vastausta</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>ei lainkaan</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>täysin</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Team of the one who answers</source>
        <translation>Vastaajan ryhmä</translation>
    </message>
    <message>
        <source>Answers carry no name. Tell the team only when the person wants it; reports never do.</source>
        <translation>Vastauksissa ei ole nimeä. Kerro ryhmä vain, jos vastaaja haluaa sitä. Raporteissa sitä ei kerrota koskaan.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Tallenna vastaukset</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Sulje lomake</translation>
    </message>
</context>
<context>
    <name>polku::ui::AnswerPanel</name>
    <message>
        <source>Comments</source>
        <translation>Kommentit</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Vastauksesi</translation>
    </message>
    <message>
        <source>Write to the team; Ctrl+Enter sends it as a comment</source>
        <translation>Kirjoita ryhmälle; Ctrl+Enter lähettää kommenttina</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>Return with comment</source>
        <translation>Palauta kommentoituna</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentoi</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Takes your answer back and puts this into the queue again.</source>
        <translation>Ottaa vastauksesi takaisin ja palauttaa tämän jonoon.</translation>
    </message>
    <message>
        <source>Your answer on %1</source>
        <translation>Vastauksesi %1</translation>
    </message>
    <message>
        <source>Your answer to the earlier version</source>
        <translation>Vastauksesi aiempaan versioon</translation>
    </message>
    <message>
        <source>The file is open for reading only, so nothing can be answered.</source>
        <translation>Tiedosto on avattu vain luettavaksi, joten mihinkään ei voi vastata.</translation>
    </message>
    <message>
        <source>To return it, write first what should change.</source>
        <translation>Jos haluat palauttaa, kirjoita ensin, mitä pitäisi muuttaa.</translation>
    </message>
    <message>
        <source>Record as submitted</source>
        <translation>Kirjaa toimitetuksi</translation>
    </message>
    <message>
        <source>For what the team has sent in some other way, such as by e-mail or on paper.</source>
        <translation>Käytä, kun ryhmä on lähettänyt tämän muulla tavalla, esimerkiksi sähköpostilla tai paperilla.</translation>
    </message>
    <message>
        <source>On which day it came</source>
        <translation>Minä päivänä se tuli</translation>
    </message>
    <message>
        <source>The day on which it came, today at the latest</source>
        <translation>Päivä, jona se tuli, viimeistään tämä päivä</translation>
    </message>
</context>
<context>
    <name>polku::ui::ApplicationPanel</name>
    <message>
        <source>Interview</source>
        <translation>Haastattelu</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Hakemus</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Sija %1</translation>
    </message>
    <message>
        <source>Nobody yet as: %1.</source>
        <translation>Näihin rooleihin ei ole vielä ketään: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) take part already; at most %1 is what one academy carries well.</source>
        <translation>
            <numerusform>%n ryhmä osallistuu jo; yksi akatemia kantaa hyvin enintään %1 ryhmää.</numerusform>
            <numerusform>%n ryhmää osallistuu jo; yksi akatemia kantaa hyvin enintään %1 ryhmää.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” takes part now. It has a plan, its deliverables, its coaching sessions and its self-assessments.</source>
        <translation>”%1” osallistuu nyt. Sillä on suunnitelma, tuotokset, sparraukset ja itsearvioinnit.</translation>
    </message>
    <message>
        <source>“%1” is on the reserve list.</source>
        <translation>”%1” on varasijalla.</translation>
    </message>
    <message>
        <source>The application of “%1” is declined.</source>
        <translation>Ryhmän ”%1” hakemus on hylätty.</translation>
    </message>
    <message>
        <source>“%1” waits for a decision again.</source>
        <translation>”%1” odottaa taas päätöstä.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pisteytys</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Valitse</translation>
    </message>
    <message>
        <source>Takes the team into the academy, with a plan, deliverables, coaching sessions and self-assessments</source>
        <translation>Ottaa ryhmän mukaan akatemiaan: se saa suunnitelman, tuotokset, sparraukset ja itsearvioinnit</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Varasijalle</translation>
    </message>
    <message>
        <source>Puts the team on the reserve list</source>
        <translation>Siirtää ryhmän varasijalle</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Declines the application; nothing is deleted</source>
        <translation>Hylkää hakemuksen; mitään ei poisteta</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Peru päätös</translation>
    </message>
    <message>
        <source>Takes the decision back; nothing is deleted</source>
        <translation>Peruu päätöksen; mitään ei poisteta</translation>
    </message>
    <message>
        <source>Add the application</source>
        <translation>Lisää hakemus</translation>
    </message>
    <message>
        <source>Organisations and people</source>
        <translation>Organisaatiot ja henkilöt</translation>
    </message>
    <message>
        <source>Shows the team</source>
        <translation>Näyttää ryhmän</translation>
    </message>
    <message>
        <source>Application %1 of %2: %3</source>
        <translation>Hakemus %1/%2: %3</translation>
    </message>
    <message>
        <source>Application received on %1: %2</source>
        <translation>Hakemus saapunut %1: %2</translation>
    </message>
    <message>
        <source>Which of the team&apos;s applications</source>
        <translation>Mikä ryhmän hakemuksista</translation>
    </message>
    <message>
        <source>The team has sent several applications. The one selected counts, else the one received last.</source>
        <translation>Ryhmä on lähettänyt useita hakemuksia. Valittu otetaan huomioon, muuten viimeksi saapunut.</translation>
    </message>
    <message>
        <source>Add another application</source>
        <translation>Lisää toinen hakemus</translation>
    </message>
</context>
<context>
    <name>polku::ui::ApplicationsView</name>
    <message>
        <source>Rank</source>
        <translation>Sija</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>%1 of %2 criteria scored</source>
        <translation>Perusteista pisteytetty %1/%2</translation>
    </message>
    <message>
        <source>%1 (%2/%3)</source>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Haastattelu</translation>
    </message>
    <message>
        <source>Missing roles</source>
        <translation>Puuttuvat roolit</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Hakemukset</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Ei vielä hakemuksia</translation>
    </message>
    <message>
        <source>Bring the answers to the call in as a table (CSV), or add a team that applies. Then score the applications by the academy&apos;s criteria and decide.</source>
        <translation>Tuo hakukierroksen vastaukset taulukkona (CSV) tai lisää hakeva ryhmä. Pisteytä sitten hakemukset akatemian valintaperusteilla ja päätä.</translation>
    </message>
    <message>
        <source>Import applications</source>
        <translation>Tuo hakemukset</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Uusi ryhmä</translation>
    </message>
    <message>
        <source>The applications are covered</source>
        <translation>Hakemukset on peitetty</translation>
    </message>
    <message>
        <source>Others may see your screen, and points and notes are yours alone. Show the notes on the page of coaching when you no longer share it.</source>
        <translation>Muut saattavat nähdä näyttösi, ja pisteet ja muistiinpanot ovat vain sinun. Näytä muistiinpanot Sparraus-sivulla, kun et enää jaa näyttöäsi.</translation>
    </message>
</context>
<context>
    <name>polku::ui::ApprovalPart</name>
    <message>
        <source>Decisions on the plan</source>
        <translation>Suunnitelmaa koskevat päätökset</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Lisää päätös</translation>
    </message>
    <message>
        <source>Remove the decision</source>
        <translation>Poista päätös</translation>
    </message>
    <message>
        <source>A decision by a body or a role backs the plan; add it with its day and reference.</source>
        <translation>Toimielimen tai roolin päätös antaa suunnitelmalle selkänojan. Lisää se päivineen ja viitteineen.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Hyväksyminen</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Uusi päätös</translation>
    </message>
</context>
<context>
    <name>polku::ui::AreaRow</name>
    <message>
        <source>Levels above 2 ask for evidence: name a decision, a document or a figure, or give a link.</source>
        <translation>Kakkosta ylempi taso kaipaa näyttöä: nimeä päätös, asiakirja tai luku tai anna linkki.</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Ei vielä arvioitu</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Näyttö puuttuu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Tavoite: %1</translation>
    </message>
</context>
<context>
    <name>polku::ui::AskedBanner</name>
    <message>
        <source>The coach</source>
        <translation>Sparraaja</translation>
    </message>
    <message>
        <source>The whole plan was returned.</source>
        <translation>Koko suunnitelma on palautettu.</translation>
    </message>
    <message>
        <source>This section was returned.</source>
        <translation>Tämä osio on palautettu.</translation>
    </message>
    <message>
        <source>%1 returned the whole plan, %2.</source>
        <translation>%1 palautti koko suunnitelman, %2.</translation>
    </message>
    <message>
        <source>%1 commented on the whole plan, %2.</source>
        <translation>%1 kommentoi koko suunnitelmaa, %2.</translation>
    </message>
    <message>
        <source>%1 returned this section, %2.</source>
        <translation>%1 palautti tämän osion, %2.</translation>
    </message>
    <message>
        <source>%1 commented on this section, %2.</source>
        <translation>%1 kommentoi tätä osiota, %2.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Answer the coach</source>
        <translation>Vastaa sparraajalle</translation>
    </message>
</context>
<context>
    <name>polku::ui::AssessmentPage</name>
    <message numerus="yes">
        <source>%2: %1 of %n team(s) have answered</source>
        <translation>
            <numerusform>%2: %1/%n ryhmä vastannut</numerusform>
            <numerusform>%2: %1/%n ryhmää vastannut</numerusform>
        </translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Kaikki ryhmät</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n area(s)</source>
        <translation>
            <numerusform>%1/%n alue arvioitu</numerusform>
            <numerusform>%1/%n aluetta arvioitu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1, keskitaso %2</translation>
    </message>
    <message>
        <source>%1: not begun</source>
        <translation>%1: ei aloitettu</translation>
    </message>
    <message>
        <source>The team looks at ten areas together, in about an hour: choose the level that is true today and write a sentence of reasons.</source>
        <translation>Ryhmä käy kymmenen aluetta läpi yhdessä, noin tunnissa: valitkaa taso, joka pitää paikkansa tänään, ja kirjoittakaa lauseen perustelu.</translation>
    </message>
    <message>
        <source>Assess the same ten areas again with the same team. Look at the earlier answers only at the end.</source>
        <translation>Arvioikaa samat kymmenen aluetta uudelleen samalla ryhmällä. Katsokaa aiemmat vastaukset vasta lopuksi.</translation>
    </message>
    <message>
        <source>Not assessed yet: %1.</source>
        <translation>Vielä arvioimatta: %1.</translation>
    </message>
    <message>
        <source>Without evidence: %1.</source>
        <translation>Ilman näyttöä: %1.</translation>
    </message>
    <message>
        <source>All areas are assessed: mark it complete when the team agrees.</source>
        <translation>Kaikki alueet on arvioitu: merkitkää valmiiksi, kun ryhmä on yhtä mieltä.</translation>
    </message>
    <message>
        <source>It is marked complete all the same: the areas left out count nowhere.</source>
        <translation>Arviointi on silti merkitty valmiiksi: pois jätettyjä alueita ei lasketa mihinkään.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Ajankohta</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Alueet</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Itsearviointi</translation>
    </message>
    <message>
        <source>No teams to assess yet</source>
        <translation>Ei vielä arvioitavia ryhmiä</translation>
    </message>
    <message>
        <source>A self-assessment belongs to a team that takes part. Add the teams first; each then looks at itself at the start, at the end, and 6 and 12 months later.</source>
        <translation>Itsearviointi kuuluu mukana olevalle ryhmälle. Lisää ensin ryhmät; kukin arvioi itseään alussa, lopussa sekä 6 ja 12 kuukauden kuluttua.</translation>
    </message>
    <message>
        <source>Go to the teams</source>
        <translation>Siirry ryhmiin</translation>
    </message>
    <message>
        <source>Begin the self-assessment</source>
        <translation>Aloita itsearviointi</translation>
    </message>
    <message>
        <source>When you are done</source>
        <translation>Kun olette valmiita</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Raportti…</translation>
    </message>
</context>
<context>
    <name>polku::ui::AttentionList</name>
    <message>
        <source>What needs you</source>
        <translation>Mikä odottaa sinua</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Mikään ei odota</translation>
    </message>
    <message>
        <source>Late work, what waits for your answer and quiet teams are told here.</source>
        <translation>Tässä kerrotaan myöhässä olevasta työstä, vastaustasi odottavista ja hiljaisista ryhmistä.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Odottaa sinua</translation>
    </message>
    <message>
        <source>Needs you · %1</source>
        <translation>Odottaa sinua · %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n pv</numerusform>
            <numerusform>%n pv</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>Vain sinä näet tämän</translation>
    </message>
    <message>
        <source>You came back to this.</source>
        <translation>Asia on hoidettu.</translation>
    </message>
</context>
<context>
    <name>polku::ui::BackupsPage</name>
    <message numerus="yes">
        <source>%n copy(ies) of this file</source>
        <translation>
            <numerusform>%n kopio tästä tiedostosta</numerusform>
            <numerusform>%n kopiota tästä tiedostosta</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Tee varmuuskopio nyt</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Varmuuskopiot, uusin ensin</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ikä</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Restore beside the present file</source>
        <translation>Palauta nykyisen tiedoston rinnalle</translation>
    </message>
    <message>
        <source>Makes a new file from the backup; the present file stays as it is.</source>
        <translation>Tekee varmuuskopiosta uuden tiedoston. Nykyinen tiedosto säilyy ennallaan.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Ei vielä varmuuskopioita</translation>
    </message>
    <message>
        <source>Polku makes one when you close a file that you changed, and every hour while you work.</source>
        <translation>Polku tekee varmuuskopion, kun suljet muuttamasi tiedoston, ja tunnin välein työsi aikana.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuutti</numerusform>
            <numerusform>%n minuuttia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n tunti</numerusform>
            <numerusform>%n tuntia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Varmuuskopio on tehty.</translation>
    </message>
    <message>
        <source>Restored as “%1”.</source>
        <translation>Palautettu nimellä ”%1”.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
</context>
<context>
    <name>polku::ui::BarTimeline</name>
    <message numerus="yes">
        <source>Without dates: %n</source>
        <translation>
            <numerusform>Ilman päiviä: %n</numerusform>
            <numerusform>Ilman päiviä: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Up and down choose a bar. Left and right move it by a day, with Shift its end, with Alt its beginning, with Ctrl by a week. Enter opens it. The table shows the same.</source>
        <translation>Nuolet ylös ja alas valitsevat palkin. Nuolet vasemmalle ja oikealle siirtävät sitä päivän, vaihtonäppäimen kanssa sen loppua, Alt-näppäimen kanssa sen alkua ja Ctrl-näppäimen kanssa viikon. Enter avaa sen. Taulukossa on sama.</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, %n day(s)</source>
        <comment>while a bar is dragged</comment>
        <translation>
            <numerusform>%1 – %2, %n päivä</numerusform>
            <numerusform>%1 – %2, %n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list to give them dates.</source>
        <translation>Avaa luettelo, niin voit antaa niille päivät.</translation>
    </message>
    <message>
        <source>Drag a name onto the timeline, or press an arrow key to begin today.</source>
        <translation>Vedä nimi aikajanalle tai paina nuolinäppäintä, niin se alkaa tänään.</translation>
    </message>
</context>
<context>
    <name>polku::ui::BoardModel</name>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4; the coach says: %5</source>
        <translation>%1, %2: %3, %4; sparraajan arvio: %5</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>%1, coached by %2</source>
        <translation>%1, sparraajana %2</translation>
    </message>
</context>
<context>
    <name>polku::ui::CardBoard</name>
    <message numerus="yes">
        <source>%1: %n card(s)</source>
        <comment>column of a board</comment>
        <translation>
            <numerusform>%1: %n kortti</numerusform>
            <numerusform>%1: %n korttia</numerusform>
        </translation>
    </message>
    <message>
        <source>With Alt and an arrow key the card moves to another column or place. Enter opens it.</source>
        <translation>Alt ja nuolinäppäin siirtävät kortin toiseen sarakkeeseen tai paikkaan. Enter avaa sen.</translation>
    </message>
</context>
<context>
    <name>polku::ui::CellPanel</name>
    <message>
        <source>Your own rating</source>
        <translation>Oma arviosi</translation>
    </message>
    <message>
        <source>Only you see it. Both stay visible on the board where they differ.</source>
        <translation>Vain sinä näet sen. Taululla näkyvät molemmat, jos ne eroavat.</translation>
    </message>
    <message>
        <source>The team&apos;s path</source>
        <translation>Ryhmän polku</translation>
    </message>
    <message>
        <source>Keep the board now and then: the steps done are then shown here as a line.</source>
        <translation>Tallenna taulu silloin tällöin, niin tehdyt askeleet näkyvät tässä viivana.</translation>
    </message>
    <message>
        <source>None; as computed</source>
        <translation>Ei omaa, laskettu tila</translation>
    </message>
</context>
<context>
    <name>polku::ui::ChainPage</name>
    <message>
        <source>%1 · the thread of one record</source>
        <translation>%1 · yhden tietueen lanka</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Kehittämiskohde</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Toimenpide</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilotti</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>From gap to result, as a list</source>
        <translation>Kehittämiskohteesta tulokseen luettelona</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter opens the record.</source>
        <translation>Nuolinäppäimet siirtävät, Enter avaa tietueen.</translation>
    </message>
    <message>
        <source>From gap to result, as a picture</source>
        <translation>Kehittämiskohteesta tulokseen kuvana</translation>
    </message>
    <message>
        <source>Only this thread</source>
        <translation>Vain tämä lanka</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Avaa tietue</translation>
    </message>
    <message>
        <source>Nothing leads anywhere yet</source>
        <translation>Mikään ei vielä johda mihinkään</translation>
    </message>
    <message>
        <source>Here you see how the gaps of the self-assessment lead to goals, actions, pilots and results. Set targets in the self-assessment, write goals, and say for each action and pilot which goal it serves.</source>
        <translation>Täällä näet, miten itsearvioinnin kehittämiskohteista päästään tavoitteisiin, toimenpiteisiin, pilotteihin ja tuloksiin. Aseta itsearvioinnissa tavoitetasot, kirjoita tavoitteet ja valitse jokaiselle toimenpiteelle ja pilotille tavoite, jota se palvelee.</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Siirry toimintamalliin</translation>
    </message>
    <message>
        <source>From gap to result</source>
        <translation>Kehittämiskohteesta tulokseen</translation>
    </message>
    <message>
        <source>Nothing leads here and nothing follows from it yet. All of the team&apos;s is shown.</source>
        <translation>Mikään ei vielä johda tähän, eikä tästä seuraa mitään. Näet koko ryhmän ketjut.</translation>
    </message>
    <message>
        <source>Show all threads</source>
        <translation>Näytä kaikki langat</translation>
    </message>
</context>
<context>
    <name>polku::ui::ChainPicture</name>
    <message>
        <source>From gap to result</source>
        <translation>Kehittämiskohteesta tulokseen</translation>
    </message>
</context>
<context>
    <name>polku::ui::ChoiceEditor</name>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>”%1” ei ole mikään vaihtoehdoista.</translation>
    </message>
    <message>
        <source>Choose one of those that the field offers.</source>
        <translation>Valitse jokin kentän vaihtoehdoista.</translation>
    </message>
</context>
<context>
    <name>polku::ui::CoachingPage</name>
    <message>
        <source>The note on %1 is deleted. Its actions stay.</source>
        <translation>Muistiinpano on poistettu (%1). Siitä tehdyt toimenpiteet jäävät.</translation>
    </message>
    <message>
        <source>You wanted to come back to this on %1.</source>
        <translation>Aioit palata tähän %1.</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Avaa muistiinpano</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Merkitse tehdyksi</translation>
    </message>
    <message>
        <source>The academy has no session yet. Add one on the schedule.</source>
        <translation>Akatemiassa ei ole vielä tapaamisia. Lisää tapaaminen aikatauluun.</translation>
    </message>
    <message>
        <source>Session mode</source>
        <translation>Tapaamisnäkymä</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Uusi muistiinpano</translation>
    </message>
    <message>
        <source>Only you see this page. It is in no report and in nothing a team gets.</source>
        <translation>Vain sinä näet tämän sivun. Sitä ei ole raporteissa eikä missään, mitä ryhmät saavat.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Peitä</translation>
    </message>
    <message>
        <source>Cover the notes</source>
        <translation>Peitä muistiinpanot</translation>
    </message>
    <message>
        <source>Hides the notes while others see your screen</source>
        <translation>Piilottaa muistiinpanot, kun muut näkevät näyttösi</translation>
    </message>
    <message>
        <source>Notes on this team</source>
        <translation>Muistiinpanot tästä ryhmästä</translation>
    </message>
    <message>
        <source>Notes from this session</source>
        <translation>Muistiinpanot tästä tapaamisesta</translation>
    </message>
    <message>
        <source>Your notes; Alt with the arrow keys moves</source>
        <translation>Muistiinpanosi; Alt ja nuolinäppäimet siirtävät</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Poista muistiinpano</translation>
    </message>
    <message>
        <source>Open from earlier</source>
        <translation>Aiemmin sovittua, vielä avoinna</translation>
    </message>
    <message>
        <source>Nothing is open from earlier notes on the team.</source>
        <translation>Aiemmista muistiinpanoista ei ole mitään avoinna.</translation>
    </message>
    <message>
        <source>The notes are covered</source>
        <translation>Muistiinpanot on peitetty</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Näytä muistiinpanot</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) made for %1.</source>
        <translation>
            <numerusform>%n toimenpide tehty (%1).</numerusform>
            <numerusform>%n toimenpidettä tehty (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Peitetty</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to come back to</source>
        <translation>
            <numerusform>%n muistiinpano, johon palata</numerusform>
            <numerusform>%n muistiinpanoa, joihin palata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n muistiinpano</numerusform>
            <numerusform>%n muistiinpanoa</numerusform>
        </translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Kaikki ryhmät</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Kaikki tapaamiset</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Ei vielä muistiinpanoja</translation>
    </message>
    <message>
        <source>No notes here</source>
        <translation>Tässä ei ole muistiinpanoja</translation>
    </message>
    <message>
        <source>Write down what you talk about with a team. Only you see your notes. A line that begins with -&gt; and a name or a day becomes an action of the team when you say so.</source>
        <translation>Kirjoita muistiin, mitä ryhmän kanssa puhutte. Vain sinä näet muistiinpanosi. Rivistä, joka alkaa merkillä -&gt; ja jossa on nimi tai päivä, tulee ryhmän toimenpide, kun niin päätät.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Kirjoita muistiinpano</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Ei vielä ryhmiä</translation>
    </message>
    <message>
        <source>When teams have applied or take part, you keep your own notes on them here, and hold the sessions with them.</source>
        <translation>Kun ryhmät ovat hakeneet tai mukana, pidät täällä omat muistiinpanosi niistä ja vedät tapaamiset niiden kanssa.</translation>
    </message>
    <message>
        <source>Go to the teams</source>
        <translation>Siirry ryhmiin</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Sparraus</translation>
    </message>
    <message>
        <source>Agreed in the session; the team sees this</source>
        <translation>Tapaamisessa sovittu; ryhmä näkee tämän</translation>
    </message>
    <message>
        <source>Others may see your screen. The search, the history and the list of what needs you leave them out, too. Show the notes again when you no longer share it.</source>
        <translation>Muut saattavat nähdä näyttösi. Myös haku, historia ja sinua odottavien asioiden luettelo jättävät muistiinpanot pois. Näytä ne taas, kun et enää jaa näyttöäsi.</translation>
    </message>
</context>
<context>
    <name>polku::ui::CodesEditor</name>
    <message>
        <source>Remove %1</source>
        <translation>Poista %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>polku::ui::CommandPalette</name>
    <message>
        <source>Do something or go somewhere</source>
        <translation>Tee jotain tai siirry jonnekin</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Sopivat vaihtoehdot</translation>
    </message>
</context>
<context>
    <name>polku::ui::CommentEdit</name>
    <message>
        <source>People to speak to</source>
        <translation>Henkilöt, joille voi kirjoittaa</translation>
    </message>
    <message>
        <source>%1 · coach</source>
        <translation>%1 · sparraaja</translation>
    </message>
    <message>
        <source>%1; Enter takes the name</source>
        <translation>%1; Enter valitsee nimen</translation>
    </message>
</context>
<context>
    <name>polku::ui::CommentThread</name>
    <message>
        <source>Answer</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Merkitse käsitellyksi</translation>
    </message>
    <message>
        <source>Comment by %1</source>
        <translation>Kommentti: %1</translation>
    </message>
    <message>
        <source>About “%1”</source>
        <translation>Koskee: ”%1”</translation>
    </message>
    <message>
        <source>On the words “%1”</source>
        <translation>Kohta: ”%1”</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Käsitelty</translation>
    </message>
    <message>
        <source>Answer to the comment</source>
        <translation>Vastaus kommenttiin</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter lähettää</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>The comment was resolved.</source>
        <translation>Kommentti merkittiin käsitellyksi.</translation>
    </message>
    <message>
        <source>The comment was opened again.</source>
        <translation>Kommentti avattiin uudelleen.</translation>
    </message>
    <message>
        <source>The answer was sent.</source>
        <translation>Vastaus lähetettiin.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Näytä kohta</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Siirry kohtaan</translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation>Näitä sanoja ei enää ole tekstissä.</translation>
    </message>
    <message>
        <source>The comment that you came for</source>
        <translation>Kommentti, jota tulit katsomaan</translation>
    </message>
</context>
<context>
    <name>polku::ui::CommentThreads</name>
    <message>
        <source>No comments yet. Both the coach and the team may comment at any time.</source>
        <translation>Ei vielä kommentteja. Sekä sparraaja että ryhmä voivat kommentoida milloin tahansa.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentit</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Uusi kommentti</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentoi</translation>
    </message>
    <message>
        <source>The comment was sent.</source>
        <translation>Kommentti lähetettiin.</translation>
    </message>
    <message>
        <source>No other comments.</source>
        <translation>Ei muita kommentteja.</translation>
    </message>
    <message>
        <source>Write a comment; Ctrl+Enter sends, @ names somebody</source>
        <translation>Kirjoita kommentti; Ctrl+Enter lähettää, @ ja nimi osoittaa sen jollekulle</translation>
    </message>
    <message>
        <source>As the coach</source>
        <translation>Sparraajana</translation>
    </message>
    <message>
        <source>As the team</source>
        <translation>Ryhmänä</translation>
    </message>
    <message>
        <source>On whose side the comment is written</source>
        <translation>Kenen puolesta kommentti kirjoitetaan</translation>
    </message>
    <message>
        <source>Comment on the whole instead</source>
        <translation>Kommentoi sen sijaan kokonaisuutta</translation>
    </message>
    <message>
        <source>On the words “%1”</source>
        <translation>Kohdasta ”%1”</translation>
    </message>
    <message>
        <source>Nobody has written to you with “@” and your name. The name that you sign with is in the menu File.</source>
        <translation>Kukaan ei ole kirjoittanut sinulle @-merkillä ja nimelläsi. Nimi, jolla allekirjoitat, on Tiedosto-valikossa.</translation>
    </message>
    <message>
        <source>No open comments. What has been resolved stays with its section.</source>
        <translation>Ei avoimia kommentteja. Käsitellyt kommentit säilyvät osiossaan.</translation>
    </message>
</context>
<context>
    <name>polku::ui::CommentedCard</name>
    <message>
        <source>Comments %1</source>
        <translation>Kommentit %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentit</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kortti</translation>
    </message>
</context>
<context>
    <name>polku::ui::CriteriaView</name>
    <message>
        <source>Selection criteria</source>
        <translation>Valintaperusteet</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Lisää peruste</translation>
    </message>
    <message>
        <source>Remove the criterion and the points given by it</source>
        <translation>Poista peruste ja sen mukaan annetut pisteet</translation>
    </message>
    <message>
        <source>By what are the applications judged?</source>
        <translation>Millä perusteilla hakemuksia arvioidaan?</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Uusi peruste</translation>
    </message>
    <message>
        <source>Each application gets 0 to 5 points by each criterion; its total is their mean, weighted by these shares. Points are for the coach only.</source>
        <translation>Jokainen hakemus saa kustakin perusteesta 0–5 pistettä. Kokonaispisteet ovat niiden keskiarvo, jota painotetaan näillä osuuksilla. Pisteet näkee vain sparraaja.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Alt+Up in the table</source>
        <translation>Alt+ylänuoli taulukossa</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>Alt+Down in the table</source>
        <translation>Alt+alanuoli taulukossa</translation>
    </message>
    <message>
        <source>Take the criteria of the programme template</source>
        <translation>Ota ohjelmapohjan valintaperusteet</translation>
    </message>
    <message>
        <source>The weights make %1</source>
        <translation>Painoarvot ovat yhteensä %1</translation>
    </message>
    <message>
        <source>The weights make %1, not 100. Their shares count all the same.</source>
        <translation>Painoarvot ovat yhteensä %1, eivät 100. Osuudet lasketaan silti.</translation>
    </message>
</context>
<context>
    <name>polku::ui::DateEditor</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Valitse kalenterista</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Valitse kalenterista (Alt+Alanuoli)</translation>
    </message>
</context>
<context>
    <name>polku::ui::DayEdit</name>
    <message>
        <source>The day is %1 at the latest.</source>
        <translation>Päivä on viimeistään %1.</translation>
    </message>
</context>
<context>
    <name>polku::ui::DistributionBars</name>
    <message numerus="yes">
        <source>%1: %n answer(s)</source>
        <comment>score</comment>
        <translation>
            <numerusform>%1: %n vastaus</numerusform>
            <numerusform>%1: %n vastausta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The mean is %2.</source>
        <translation>%1. Keskiarvo on %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number and share of answers</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>polku::ui::DistributionTable</name>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastauksia</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Keskiarvo</translation>
    </message>
</context>
<context>
    <name>polku::ui::ErrorPanel</name>
    <message>
        <source>Show the detail</source>
        <translation>Näytä lisätieto</translation>
    </message>
    <message>
        <source>Hide the detail</source>
        <translation>Piilota lisätieto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Tekninen lisätieto</translation>
    </message>
</context>
<context>
    <name>polku::ui::ExchangePage</name>
    <message>
        <source>Import from a file</source>
        <translation>Tuo tiedostosta</translation>
    </message>
    <message>
        <source>Tables and Polku documents (*.csv *.tsv *.txt *.json)</source>
        <translation>Taulukot ja Polku-asiakirjat (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Vie kaikki</translation>
    </message>
    <message>
        <source>Polku document (*.json)</source>
        <translation>Polku-asiakirja (*.json)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Vie kaikki…</translation>
    </message>
    <message>
        <source>Rows of the table are</source>
        <translation>Taulukon rivit ovat</translation>
    </message>
    <message>
        <source>What the import will do, row by row</source>
        <translation>Mitä tuonti tekee, rivi riviltä</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Älä tuo</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Tiedostoa ”%1” ei voi lukea.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Tarkista, että tiedosto on tallella ja että sinulla on siihen lukuoikeus.</translation>
    </message>
    <message>
        <source>These columns are not known and will not be imported: %1.</source>
        <translation>Näitä sarakkeita ei tunneta eikä niitä tuoda: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The document holds %n record(s). All of them will be added to this file.</source>
        <translation>
            <numerusform>Asiakirjassa on %n tieto. Se lisätään tähän tiedostoon.</numerusform>
            <numerusform>Asiakirjassa on %n tietoa. Ne kaikki lisätään tähän tiedostoon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation>”%1” on tuotu.</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Tuonti ja vienti</translation>
    </message>
    <message>
        <source>Bring in teams, people, actions, pilots or feedback</source>
        <translation>Tuo ryhmiä, henkilöitä, toimenpiteitä, pilotteja tai palautetta</translation>
    </message>
    <message>
        <source>Choose a table that a spreadsheet saved as CSV, or drop it here. You see what will happen before anything changes. Answers come as any survey tool exports them. A document of everything (JSON) from another file can be brought in too.</source>
        <translation>Valitse taulukko, jonka taulukkolaskentaohjelma on tallentanut CSV-muodossa, tai pudota se tähän. Näet, mitä tapahtuu, ennen kuin mikään muuttuu. Kyselyn vastaukset käyvät sellaisina kuin kyselytyökalu ne antaa. Myös toisen tiedoston kaikki tiedot sisältävän asiakirjan (JSON) voi tuoda.</translation>
    </message>
    <message>
        <source>“%1” is taken as “%2”.</source>
        <translation>”%1” tulkitaan kentäksi ”%2”.</translation>
    </message>
    <message>
        <source>Everything was saved as “%1”, also what only the coach sees. Give it to nobody who may not see that.</source>
        <translation>Kaikki tallennettiin nimellä ”%1”, myös se, minkä vain sparraaja näkee. Älä anna sitä kenellekään, joka ei saa nähdä sitä.</translation>
    </message>
</context>
<context>
    <name>polku::ui::FeedbackPage</name>
    <message>
        <source>The academy as a whole</source>
        <translation>Akatemia kokonaisuutena</translation>
    </message>
    <message numerus="yes">
        <source>feedback on %1 of %n session(s) held</source>
        <translation>
            <numerusform>palautetta %1/%n pidetystä tapaamisesta</numerusform>
            <numerusform>palautetta %1/%n pidetystä tapaamisesta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All sessions together</source>
        <translation>Kaikki tapaamiset yhdessä</translation>
    </message>
    <message numerus="yes">
        <source>The questions that were asked more than once, over %n occasion(s).</source>
        <translation>
            <numerusform>Useammin kuin kerran esitetyt kysymykset, %n tilaisuus.</numerusform>
            <numerusform>Useammin kuin kerran esitetyt kysymykset, %n tilaisuutta.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers yet: %1</source>
        <translation>Ei vielä vastauksia: %1</translation>
    </message>
    <message>
        <source>Write down what people answered on paper, or import the file of a survey tool. Copied questions can be pasted into the tool; the import then knows them again.</source>
        <translation>Kirjaa paperilla annetut vastaukset tai tuo kyselytyökalun tiedosto. Kopioidut kysymykset voi liittää kyselytyökaluun, jolloin tuonti tunnistaa ne.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered</source>
        <translation>
            <numerusform>%n henkilö vastasi</numerusform>
            <numerusform>%n henkilöä vastasi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (from 1 to 5)</source>
        <comment>question</comment>
        <translation>%1 (1–5)</translation>
    </message>
    <message>
        <source>The questions are on the clipboard.</source>
        <translation>Kysymykset ovat leikepöydällä.</translation>
    </message>
    <message>
        <source>The answer is taken out.</source>
        <translation>Vastaus on poistettu.</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Tuo vastauksia…</translation>
    </message>
    <message>
        <source>Bring in the answers of a survey tool from a CSV file</source>
        <translation>Tuo kyselytyökalun vastaukset CSV-tiedostosta</translation>
    </message>
    <message>
        <source>Add answers</source>
        <translation>Lisää vastauksia</translation>
    </message>
    <message>
        <source>Sessions and the answers on them</source>
        <translation>Tapaamiset ja niitä koskevat vastaukset</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Palaute</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastauksia</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Keskiarvo</translation>
    </message>
    <message>
        <source>Copy the questions</source>
        <translation>Kopioi kysymykset</translation>
    </message>
</context>
<context>
    <name>polku::ui::FieldDelegate</name>
    <message>
        <source>%1 The value before stays.</source>
        <translation>%1 Aiempi arvo jää voimaan.</translation>
    </message>
</context>
<context>
    <name>polku::ui::Files</name>
    <message>
        <source>Open an academy file</source>
        <translation>Avaa akatemian tiedosto</translation>
    </message>
    <message>
        <source>Academy files (*.polku);;All files (*)</source>
        <translation>Akatemian tiedostot (*.polku);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Where to keep the academy file</source>
        <translation>Minne akatemian tiedosto tallennetaan</translation>
    </message>
    <message>
        <source>Academy files (*.polku)</source>
        <translation>Akatemian tiedostot (*.polku)</translation>
    </message>
    <message>
        <source>Practice academy</source>
        <translation>Harjoitusakatemia</translation>
    </message>
</context>
<context>
    <name>polku::ui::FollowUpList</name>
    <message>
        <source>Was made from a line that is no longer here. The action stays.</source>
        <translation>Tehty rivistä, jota ei enää ole. Toimenpide jää voimaan.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n action(s)</source>
        <translation>
            <numerusform>Tee %n toimenpide</numerusform>
            <numerusform>Tee %n toimenpidettä</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Uusi: %1</translation>
    </message>
    <message>
        <source>Stays a line: say what is to be done.</source>
        <translation>Jää riviksi: kirjoita, mitä tehdään.</translation>
    </message>
    <message>
        <source>Stays a line: name somebody of the team, or give a day.</source>
        <translation>Jää riviksi: nimeä joku ryhmästä tai anna päivä.</translation>
    </message>
    <message>
        <source>The action does not say this.</source>
        <translation>Toimenpiteessä ei sanota näin.</translation>
    </message>
    <message>
        <source>The action says: %1</source>
        <translation>Toimenpiteessä: %1</translation>
    </message>
    <message>
        <source>Change the action</source>
        <translation>Muuta toimenpide</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Ei sittenkään tehty</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Merkitse tehdyksi</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Write the whole name.</source>
        <translation>Usealla on nimi ”%1”. Kirjoita koko nimi.</translation>
    </message>
    <message>
        <source>There is no such day as “%1”.</source>
        <translation>Päivää ”%1” ei ole.</translation>
    </message>
    <message>
        <source>Follow-ups in these notes</source>
        <translation>Näistä muistiinpanoista seuraa</translation>
    </message>
    <message>
        <source>A line that begins with -&gt; and names somebody of the team, or a day, becomes an action. For example: -&gt; Maija 12.3. calls the city</source>
        <translation>Rivistä, joka alkaa merkillä -&gt; ja jossa on ryhmän jäsenen nimi tai päivä, tulee toimenpide. Esimerkiksi: -&gt; Maija 12.3. soittaa kaupungille</translation>
    </message>
    <message>
        <source>The team sees its actions. Nothing else of the notes goes into them.</source>
        <translation>Ryhmä näkee toimenpiteensä. Niihin ei tule muistiinpanoista mitään muuta.</translation>
    </message>
</context>
<context>
    <name>polku::ui::GoalsPart</name>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lisää tavoite</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Poista tavoite</translation>
    </message>
    <message>
        <source>What should be different in two years? Three to five goals are enough, each with an indicator, where you are now and where you want to be.</source>
        <translation>Minkä pitäisi olla toisin kahden vuoden päästä? Kolmesta viiteen tavoitetta riittää. Kirjaa jokaiselle mittari, nykytaso ja tavoitetaso.</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Uusi tavoite</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s) on the goal</source>
        <translation>
            <numerusform>%n avoin kommentti tavoitteesta</numerusform>
            <numerusform>%n avointa kommenttia tavoitteesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on the goal</source>
        <translation>Kommentoi tavoitetta</translation>
    </message>
    <message>
        <source>Read and write what is said about the goal (Ctrl+Alt+M)</source>
        <translation>Lue ja kirjoita tavoitetta koskevia kommentteja (Ctrl+Alt+M)</translation>
    </message>
    <message>
        <source>Follow from gap to result</source>
        <translation>Seuraa kehittämiskohteesta tulokseen</translation>
    </message>
</context>
<context>
    <name>polku::ui::HeatMap</name>
    <message>
        <source>%1. %2: %3 %4, %5 %6, %7.</source>
        <translation>%1. %2: %3 %4, %5 %6, %7.</translation>
    </message>
</context>
<context>
    <name>polku::ui::HistoryModel</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Eilen</translation>
    </message>
</context>
<context>
    <name>polku::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n muutos</numerusform>
            <numerusform>%n muutosta</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päivät</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Kaikki päivät</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Viimeiset 7 päivää</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Viimeiset 30 päivää</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Kaikki ryhmät</translation>
    </message>
    <message>
        <source>Steps of the history, newest first</source>
        <translation>Historian muutokset, uusin ensin</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Täällä ei ole vielä mitään</translation>
    </message>
    <message>
        <source>Every change to the file appears here with who made it and when. Choose other days or another team to see more.</source>
        <translation>Tänne tulee jokainen tiedoston muutos: kuka sen teki ja milloin. Valitse muut päivät tai toinen ryhmä, niin näet enemmän.</translation>
    </message>
    <message>
        <source>One deleted record</source>
        <translation>Yksi poistettu tieto</translation>
    </message>
    <message>
        <source>Only the history of “%1”; press to see everything</source>
        <translation>Vain tämän historia: ”%1”. Paina, niin näet kaiken.</translation>
    </message>
    <message>
        <source>Step %1 was taken back.</source>
        <translation>Muutos %1 on peruttu.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Every change to what is your team&apos;s appears here with who made it and when. Choose other days to see more.</source>
        <translation>Tässä näkyy jokainen ryhmäsi tietojen muutos, sen tekijä ja aika. Valitse muut päivät, niin näet enemmän.</translation>
    </message>
</context>
<context>
    <name>polku::ui::ImportLines</name>
    <message>
        <source>New: %1 · changed: %2 · as they are: %3 · refused: %4</source>
        <translation>Uusia: %1 · muutettuja: %2 · ennallaan: %3 · hylättyjä: %4</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Why, and what to look at</source>
        <translation>Miksi, ja mitä kannattaa katsoa</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Lisätään</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Muutetaan</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Pysyy ennallaan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Hylätty</translation>
    </message>
</context>
<context>
    <name>polku::ui::LevelTable</name>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
</context>
<context>
    <name>polku::ui::LibraryPage</name>
    <message>
        <source>The catalogue&apos;s materials</source>
        <translation>Ohjelman omat aineistot</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) added.</source>
        <translation>
            <numerusform>%n aineisto lisätty.</numerusform>
            <numerusform>%n aineistoa lisätty.</numerusform>
        </translation>
    </message>
    <message>
        <source>New material</source>
        <translation>Uusi aineisto</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>”%1” on poistettu.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken away.</source>
        <translation>
            <numerusform>%n merkintä poistettu.</numerusform>
            <numerusform>%n merkintää poistettu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n aineisto</numerusform>
            <numerusform>%n aineistoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be studied still</source>
        <translation>
            <numerusform>%n perehtymättä</numerusform>
            <numerusform>%n perehtymättä</numerusform>
        </translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Kaikki vaiheet</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Kaikki teemat</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Aineistot</translation>
    </message>
    <message>
        <source>Who has studied what</source>
        <translation>Kuka on perehtynyt mihinkin</translation>
    </message>
    <message>
        <source>Add the catalogue&apos;s materials</source>
        <translation>Lisää ohjelman omat aineistot</translation>
    </message>
    <message>
        <source>What to show of the library</source>
        <translation>Mitä kirjastosta näytetään</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Etsi luettelosta</translation>
    </message>
    <message>
        <source>Find in the list of materials</source>
        <translation>Etsi aineistoluettelosta</translation>
    </message>
    <message>
        <source>Show materials of the phase</source>
        <translation>Näytä vaiheen aineistot</translation>
    </message>
    <message>
        <source>Show materials of the theme</source>
        <translation>Näytä teeman aineistot</translation>
    </message>
    <message>
        <source>Which team has studied which material</source>
        <translation>Mikä ryhmä on perehtynyt mihinkin aineistoon</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kirjasto</translation>
    </message>
    <message>
        <source>No material fits these filters.</source>
        <translation>Mikään aineisto ei vastaa näitä rajauksia.</translation>
    </message>
    <message>
        <source>No materials yet</source>
        <translation>Ei vielä aineistoja</translation>
    </message>
    <message>
        <source>Materials are what teams read and use: guides, annexes, forms, laws. Begin with those of the catalogue, on employment through procurement, human rights and labour exploitation among others, and add your own.</source>
        <translation>Aineistoja ryhmät lukevat ja käyttävät: oppaita, liitteitä, lomakkeita, lakeja. Aloita ohjelman omista, jotka käsittelevät muun muassa hankinnoilla työllistämistä, ihmisoikeuksia ja työperäistä hyväksikäyttöä, ja lisää omasi.</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Ei vielä ryhmiä</translation>
    </message>
    <message>
        <source>When teams take part, this is where you note which of them has studied which material.</source>
        <translation>Kun ryhmiä on mukana, merkitset tähän, mikä niistä on perehtynyt mihinkin aineistoon.</translation>
    </message>
    <message>
        <source>Go to the teams</source>
        <translation>Siirry ryhmiin</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Käytetään</translation>
    </message>
    <message>
        <source>Studied by</source>
        <translation>Perehtyneet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n team(s)</source>
        <translation>
            <numerusform>%1/%n ryhmä</numerusform>
            <numerusform>%1/%n ryhmää</numerusform>
        </translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Opiskeltu</translation>
    </message>
</context>
<context>
    <name>polku::ui::LookButton</name>
    <message>
        <source>The look of your organisation</source>
        <translation>Oman organisaation ulkoasu</translation>
    </message>
    <message>
        <source>Word and OpenDocument files (*.docx *.dotx *.odt *.ott)</source>
        <translation>Word- ja OpenDocument-tiedostot (*.docx *.dotx *.odt *.ott)</translation>
    </message>
    <message>
        <source>Polku&apos;s own</source>
        <translation>Ohjelman oma</translation>
    </message>
    <message>
        <source>Look of Word and OpenDocument files: %1</source>
        <translation>Word- ja OpenDocument-tiedostojen ulkoasu: %1</translation>
    </message>
    <message>
        <source>Word and OpenDocument files get the styles, logo, header, footer and margins of the file that you choose, and none of its text.</source>
        <translation>Word- ja OpenDocument-tiedostot saavat valitun tiedoston tyylit, logon, ylä- ja alatunnisteen sekä reunukset, mutta eivät sen tekstiä.</translation>
    </message>
    <message>
        <source>From a file of your organisation…</source>
        <translation>Oman organisaation tiedostosta…</translation>
    </message>
    <message>
        <source>Polku&apos;s own look</source>
        <translation>Ohjelman oma ulkoasu</translation>
    </message>
</context>
<context>
    <name>polku::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>”%1” on luotu.</translation>
    </message>
    <message>
        <source>You are looking at this file without changing it.</source>
        <translation>Katselet tätä tiedostoa muuttamatta sitä.</translation>
    </message>
    <message>
        <source>Open for editing</source>
        <translation>Avaa muokattavaksi</translation>
    </message>
    <message>
        <source>This file can only be read: the file or its folder is write-protected. Copy it to a folder of your own to change it.</source>
        <translation>Tätä tiedostoa voi vain lukea: tiedosto tai sen kansio on kirjoitussuojattu. Jos haluat muuttaa sitä, kopioi se omaan kansioosi.</translation>
    </message>
    <message>
        <source>This file can only be read now: it is open on %1. Close it there, then open it again here.</source>
        <translation>Tätä tiedostoa voi nyt vain lukea, koska se on auki muualla: %1. Sulje se siellä ja avaa se sitten täällä uudelleen.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>This file was written by a newer Polku and can only be read. Update Polku to change it.</source>
        <translation>Tämä tiedosto on tehty Polku-ohjelman uudemmalla versiolla, ja sitä voi vain lukea. Jos haluat muuttaa sitä, päivitä Polku.</translation>
    </message>
    <message>
        <source>New academy…</source>
        <translation>Uusi akatemia…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Avaa…</translation>
    </message>
    <message>
        <source>Your name in the history…</source>
        <translation>Nimesi historiassa…</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Sulje tiedosto</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Hae kaikesta</translation>
    </message>
    <message>
        <source>Do or go…</source>
        <translation>Tee tai siirry…</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Työpöydän mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>About Polku</source>
        <translation>Tietoja Polku-ohjelmasta</translation>
    </message>
    <message>
        <source>Polku %1, free software under the EUPL 1.2 licence.</source>
        <translation>Polku %1, vapaa ohjelma EUPL 1.2 -lisenssillä.</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Nimesi historiassa</translation>
    </message>
    <message>
        <source>What you change is written into the file&apos;s history under this name:</source>
        <translation>Tekemäsi muutokset kirjataan tiedoston historiaan tällä nimellä:</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilotti</translation>
    </message>
    <message>
        <source>This is no longer in the file. The history tells who deleted it.</source>
        <translation>Tätä ei enää ole tiedostossa. Historia kertoo, kuka poisti sen.</translation>
    </message>
    <message>
        <source>The disk is full, so this file can only be read. Make room, then open it again here.</source>
        <translation>Levy on täynnä, joten tiedostoa voi vain katsella. Vapauta tilaa ja avaa tiedosto sitten tästä uudelleen.</translation>
    </message>
    <message>
        <source>Another academy in this file…</source>
        <translation>Toinen akatemia tähän tiedostoon…</translation>
    </message>
    <message>
        <source>Save the academy as a template…</source>
        <translation>Tallenna akatemia pohjaksi…</translation>
    </message>
    <message>
        <source>Bring the academy back from the archive</source>
        <translation>Palauta akatemia arkistosta</translation>
    </message>
    <message>
        <source>Archive the academy</source>
        <translation>Arkistoi akatemia</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Arkistossa</translation>
    </message>
    <message>
        <source>“%1” is back from the archive.</source>
        <translation>”%1” on palautettu arkistosta.</translation>
    </message>
    <message>
        <source>“%1” is in the archive. The menu under the academy&apos;s name leads to it.</source>
        <translation>”%1” on arkistossa. Akatemian nimen valikosta pääsee siihen.</translation>
    </message>
    <message>
        <source>Save the academy as a template</source>
        <translation>Tallenna akatemia pohjaksi</translation>
    </message>
    <message>
        <source>Its phases, sessions, deliverables, criteria, themes and materials become a template for the next academy; teams and notes stay out of it.

Name of the template:</source>
        <translation>Vaiheista, tapaamisista, tuotoksista, valintaperusteista, teemoista ja aineistoista tulee pohja seuraavalle akatemialle. Ryhmät ja muistiinpanot jäävät pois.

Pohjan nimi:</translation>
    </message>
    <message>
        <source>“%1” is among your templates now: a new academy can be made from it.</source>
        <translation>”%1” on nyt omissa pohjissasi: siitä voi tehdä uuden akatemian.</translation>
    </message>
    <message>
        <source>Academy</source>
        <translation>Akatemia</translation>
    </message>
    <message>
        <source>This is not a part of what the team sees.</source>
        <translation>Tämä ei kuulu siihen, minkä ryhmä näkee.</translation>
    </message>
    <message>
        <source>The coach, all teams</source>
        <translation>Sparraaja, kaikki ryhmät</translation>
    </message>
    <message>
        <source>You see the program as %1 does. The way back is under the academy&apos;s name.</source>
        <translation>Näet ohjelman niin kuin %1 sen näkee. Takaisin pääset akatemian nimen alta.</translation>
    </message>
    <message>
        <source>You see all teams again, as the coach.</source>
        <translation>Näet taas kaikki ryhmät sparraajana.</translation>
    </message>
    <message>
        <source>Work as the coach, with all teams</source>
        <translation>Työskentele sparraajana, kaikki ryhmät</translation>
    </message>
    <message>
        <source>Work as %1</source>
        <translation>Työskentele ryhmänä: %1</translation>
    </message>
</context>
<context>
    <name>polku::ui::ManyActions</name>
    <message numerus="yes">
        <source>%n action(s) chosen</source>
        <translation>
            <numerusform>%n toimenpide valittu</numerusform>
            <numerusform>%n toimenpidettä valittu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change all %n</source>
        <translation>
            <numerusform>Muuta %n</numerusform>
            <numerusform>Muuta kaikki %n</numerusform>
        </translation>
    </message>
    <message>
        <source>They are of several teams, which do not share this. Choose actions of one team.</source>
        <translation>Ne ovat usean ryhmän, joilla tämä ei ole yhteinen. Valitse yhden ryhmän toimenpiteitä.</translation>
    </message>
    <message>
        <source>Choose what to change; it is written into all of them as one step.</source>
        <translation>Valitse, mitä muutetaan; se kirjoitetaan kaikkiin yhdellä kertaa.</translation>
    </message>
    <message>
        <source>“%1”: %2 Nothing was changed.</source>
        <translation>”%1”: %2 Mitään ei muutettu.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) changed.</source>
        <translation>
            <numerusform>%n toimenpide muutettu.</numerusform>
            <numerusform>%n toimenpidettä muutettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of all of them</source>
        <translation>Muuta kaikista</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Merkitse tehdyksi</translation>
    </message>
    <message>
        <source>Mark all chosen actions as done</source>
        <translation>Merkitse kaikki valitut toimenpiteet tehdyiksi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Delete all chosen actions</source>
        <translation>Poista kaikki valitut toimenpiteet</translation>
    </message>
    <message numerus="yes">
        <source>Empty it in all %n</source>
        <translation>
            <numerusform>Tyhjennä %n:stä</numerusform>
            <numerusform>Tyhjennä kaikista (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::MarkdownToolbar</name>
    <message>
        <source>Link</source>
        <translation>Linkki</translation>
    </message>
    <message>
        <source>Address of the page or e-mail address; empty takes the link away:</source>
        <translation>Sivun osoite tai sähköpostiosoite; tyhjä poistaa linkin:</translation>
    </message>
    <message>
        <source>“%1” is no address that a link can lead to. Write a web page such as https://example.fi, or an e-mail address.</source>
        <translation>”%1” ei ole osoite, johon linkki voi viedä. Kirjoita verkkosivu, esimerkiksi https://example.fi, tai sähköpostiosoite.</translation>
    </message>
    <message>
        <source>Body text</source>
        <translation>Leipäteksti</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Väliotsikko</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Pieni otsikko</translation>
    </message>
    <message>
        <source>Paragraph style</source>
        <translation>Kappaleen tyyli</translation>
    </message>
    <message>
        <source>Paragraph style (Ctrl+Alt+0 to 3)</source>
        <translation>Kappaleen tyyli (Ctrl+Alt+0–3)</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Lihavointi</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursivointi</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numeroitu luettelo</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Muistilista</translation>
    </message>
    <message>
        <source>Move the item deeper</source>
        <translation>Siirrä kohta alemmalle tasolle</translation>
    </message>
    <message>
        <source>Move the item back</source>
        <translation>Siirrä kohta ylemmälle tasolle</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Lainaus</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Lisää taulukko</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Lisää rivi alle</translation>
    </message>
    <message>
        <source>Add a column to the right</source>
        <translation>Lisää sarake oikealle</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Poista tämä rivi</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Poista tämä sarake</translation>
    </message>
</context>
<context>
    <name>polku::ui::MaterialPanel</name>
    <message>
        <source>Open %1</source>
        <translation>Avaa %1</translation>
    </message>
    <message>
        <source>The link cannot be opened</source>
        <translation>Linkkiä ei voi avata</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Avaa selaimessa: %1</translation>
    </message>
    <message>
        <source>Only links that begin with https:// or http:// are opened.</source>
        <translation>Vain linkit, joiden alussa on https:// tai http://, avataan.</translation>
    </message>
    <message>
        <source>Used in sessions</source>
        <translation>Käytetään tapaamisissa</translation>
    </message>
    <message>
        <source>In none. Add it in the session&apos;s record on the schedule.</source>
        <translation>Ei missään. Lisää se aikataulussa tapaamisen tietoihin.</translation>
    </message>
    <message>
        <source>Studied by</source>
        <translation>Perehtyneet</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Delete the material</source>
        <translation>Poista aineisto</translation>
    </message>
    <message>
        <source>In none.</source>
        <translation>Ei missään.</translation>
    </message>
</context>
<context>
    <name>polku::ui::MessagesPage</name>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n odottaa sinua</numerusform>
            <numerusform>%n odottaa sinua</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Mikään ei odota sinua.</translation>
    </message>
    <message>
        <source>The coach has sent nothing back. What comes back, or is commented on, stands here with the reason, until you hand in a new version.</source>
        <translation>Sparraaja ei ole palauttanut mitään. Palautettu ja kommentoitu näkyy täällä perusteluineen, kunnes annatte uuden version.</translation>
    </message>
    <message>
        <source>Nothing of yours waits for the coach. Hand in a section on the plan&apos;s page, or a deliverable on your path.</source>
        <translation>Sparraajalla ei ole nyt teiltä mitään luettavana. Pyydä palaute osiosta suunnitelman sivulla tai anna tuotos polullanne.</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Avoimet</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>Minulle</translation>
    </message>
    <message>
        <source>The coach has answered</source>
        <translation>Sparraaja on vastannut</translation>
    </message>
    <message>
        <source>With the coach</source>
        <translation>Sparraajan luettavana</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Hyväksytyt</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Keskustelut</translation>
    </message>
    <message>
        <source>Which conversations to show</source>
        <translation>Mitkä keskustelut näytetään</translation>
    </message>
    <message>
        <source>What you have handed in</source>
        <translation>Mitä olette antaneet sparraajalle</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <source>Section of the plan</source>
        <translation>Suunnitelman osio</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Koko suunnitelma</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Tuotos</translation>
    </message>
</context>
<context>
    <name>polku::ui::Navigation</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <comment>page and count</comment>
        <translation>
            <numerusform>%1, %n odottaa</numerusform>
            <numerusform>%1, %n odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>You work as: %1</source>
        <translation>Työskentelet roolissa: %1</translation>
    </message>
    <message>
        <source>The program as %1 sees it. The way back to the coach&apos;s view is here.</source>
        <translation>Ohjelma niin kuin %1 sen näkee. Tästä pääset takaisin sparraajan näkymään.</translation>
    </message>
    <message>
        <source>The coach sees all teams. Choose a team to see the program as it does.</source>
        <translation>Sparraaja näkee kaikki ryhmät. Valitse ryhmä, niin näet ohjelman niin kuin se.</translation>
    </message>
    <message>
        <source>Coach&apos;s view</source>
        <translation>Sparraajan näkymä</translation>
    </message>
</context>
<context>
    <name>polku::ui::NewAcademyPage</name>
    <message>
        <source>Put it into “%1”, beside what is there</source>
        <translation>Lisää tiedostoon ”%1” muiden viereen</translation>
    </message>
    <message>
        <source>New academy</source>
        <translation>Uusi akatemia</translation>
    </message>
    <message>
        <source>Give the academy a name.</source>
        <translation>Anna akatemialle nimi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Make the academy</source>
        <translation>Luo akatemia</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>Akatemia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Järjestäjä</translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation>Sparraajat</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Language of its texts</source>
        <translation>Tekstien kieli</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Ohjelma</translation>
    </message>
</context>
<context>
    <name>polku::ui::NoteModel</name>
    <message>
        <source>Nothing is written yet</source>
        <translation>Ei vielä tekstiä</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>polku::ui::NotePart</name>
    <message>
        <source>The clauses of your pilots come here by themselves in the plan&apos;s documents.</source>
        <translation>Pilottien lausekkeet tulevat suunnitelman asiakirjoissa tähän itsestään.</translation>
    </message>
    <message>
        <source>How the clauses of your pilots are monitored comes here by itself in the documents.</source>
        <translation>Pilottien lausekkeiden seuranta tulee suunnitelman asiakirjoissa tähän itsestään.</translation>
    </message>
    <message numerus="yes">
        <source>The plan&apos;s documents tell here %n clause(s) of your pilots.</source>
        <translation>
            <numerusform>Suunnitelman asiakirjoissa tässä kerrotaan pilottien %n lauseke.</numerusform>
            <numerusform>Suunnitelman asiakirjoissa tässä kerrotaan pilottien %n lauseketta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan&apos;s documents tell here how %n clause(s) of your pilots is/are monitored.</source>
        <translation>
            <numerusform>Suunnitelman asiakirjoissa tässä kerrotaan, miten pilottien %n lauseketta seurataan.</numerusform>
            <numerusform>Suunnitelman asiakirjoissa tässä kerrotaan, miten pilottien %n lauseketta seurataan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The actions of your action plan come here by themselves in the plan&apos;s documents.</source>
        <translation>Toimenpidesuunnitelman toimenpiteet tulevat suunnitelman asiakirjoissa tähän itsestään.</translation>
    </message>
    <message numerus="yes">
        <source>The plan&apos;s documents tell here the %n action(s) of your action plan.</source>
        <translation>
            <numerusform>Suunnitelman asiakirjoissa tässä on toimenpidesuunnitelman %n toimenpide.</numerusform>
            <numerusform>Suunnitelman asiakirjoissa tässä on toimenpidesuunnitelman %n toimenpidettä.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the action plan, what is not done yet takes %1 person-days and %2.</source>
        <translation>Toimenpidesuunnitelman mukaan tekemättömät toimenpiteet vievät %1 henkilötyöpäivää ja %2.</translation>
    </message>
    <message>
        <source>Go to the team&apos;s pilots</source>
        <translation>Siirry ryhmän pilotteihin</translation>
    </message>
    <message>
        <source>Go to the team&apos;s action plan</source>
        <translation>Siirry ryhmän toimenpidesuunnitelmaan</translation>
    </message>
</context>
<context>
    <name>polku::ui::OccasionView</name>
    <message numerus="yes">
        <source>Mean %1 · %n answer(s)</source>
        <translation>
            <numerusform>Keskiarvo %1 · %n vastaus</numerusform>
            <numerusform>Keskiarvo %1 · %n vastausta</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Vastaukset: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Take this answer out, for example because it tells who wrote it</source>
        <translation>Poista vastaus, esimerkiksi koska siitä tunnistaa kirjoittajan</translation>
    </message>
    <message>
        <source>Take out the answer “%1”</source>
        <translation>Poista vastaus ”%1”</translation>
    </message>
    <message>
        <source>Fewer than four have answered. Reports tell only how many they are, so that nobody can be recognised; do not show these answers to others either.</source>
        <translation>Vastaajia on alle neljä. Raportit kertovat vain heidän määränsä, jottei ketään voi tunnistaa. Älä näytä näitä vastauksia muillekaan.</translation>
    </message>
</context>
<context>
    <name>polku::ui::OverviewPage</name>
    <message>
        <source>today, week %1</source>
        <translation>tänään, viikko %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message numerus="yes">
        <source>%n deliverable(s)</source>
        <translation>
            <numerusform>%n tuotos</numerusform>
            <numerusform>%n tuotosta</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>huomenna</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>eilen</translation>
    </message>
    <message>
        <source>No sessions are planned.</source>
        <translation>Tapaamisia ei ole suunniteltu.</translation>
    </message>
    <message numerus="yes">
        <source>No sessions in the next %n day(s).</source>
        <translation>
            <numerusform>Ei tapaamisia seuraavan päivän aikana.</numerusform>
            <numerusform>Ei tapaamisia seuraavien %n päivän aikana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the next two weeks</source>
        <translation>
            <numerusform>%n muu seuraavien kahden viikon aikana</numerusform>
            <numerusform>%n muuta seuraavien kahden viikon aikana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n pv myöhässä</numerusform>
            <numerusform>%n pv myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · new version</source>
        <translation>%1 · uusi versio</translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n pv päästä</numerusform>
            <numerusform>%n pv päästä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 teams have handed it in</source>
        <translation>Tuotoksen toimittaneita ryhmiä %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is late, and nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>Mikään ei ole myöhässä, eikä seuraavana päivänä ole määräaikoja.</numerusform>
            <numerusform>Mikään ei ole myöhässä, eikä seuraavien %n päivän aikana ole määräaikoja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more late</source>
        <translation>
            <numerusform>%n muu myöhässä</numerusform>
            <numerusform>%n muuta myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>deliverables accepted</source>
        <translation>tuotosta hyväksytty</translation>
    </message>
    <message>
        <source>of plan sections written</source>
        <translation>suunnitelman osioista kirjoitettu</translation>
    </message>
    <message>
        <source>pilots, %1</source>
        <translation>pilottia, %1</translation>
    </message>
    <message>
        <source>pilots</source>
        <translation>pilottia</translation>
    </message>
    <message>
        <source>actions, %1 done, %2 late</source>
        <translation>toimenpidettä, %1 valmiina, %2 myöhässä</translation>
    </message>
    <message>
        <source>actions, %1 done</source>
        <translation>toimenpidettä, %1 valmiina</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n muutos</numerusform>
            <numerusform>%n muutosta</numerusform>
        </translation>
    </message>
    <message>
        <source>What you and others change is told here, by day.</source>
        <translation>Tässä kerrotaan päivittäin, mitä sinä ja muut muutatte.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliverable(s) to read</source>
        <translation>
            <numerusform>%n tuotos luettavana</numerusform>
            <numerusform>%n tuotosta luettavana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan section(s) to read</source>
        <translation>
            <numerusform>%n suunnitelman osio luettavana</numerusform>
            <numerusform>%n suunnitelman osiota luettavana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) to decide on</source>
        <translation>
            <numerusform>%n hakija odottaa päätöstä</numerusform>
            <numerusform>%n hakijaa odottaa päätöstä</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the applicants</source>
        <translation>Näytä hakijat</translation>
    </message>
    <message>
        <source>The path of the academy</source>
        <translation>Akatemian polku</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleiskatsaus</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraavaksi</translation>
    </message>
    <message>
        <source>Late and due</source>
        <translation>Myöhässä ja tulossa</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Tähän mennessä</translation>
    </message>
    <message>
        <source>Since you were last here</source>
        <translation>Edellisen käyntisi jälkeen</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Odottaa sinua</translation>
    </message>
    <message>
        <source>The dates are set. Now the teams.</source>
        <translation>Päivät on sovittu. Nyt ryhmät.</translation>
    </message>
    <message>
        <source>Add the teams that take part: each gets a plan, its deliverables and its coaching sessions.</source>
        <translation>Lisää mukaan tulevat ryhmät: jokainen saa suunnitelman, tuotokset ja sparraukset.</translation>
    </message>
    <message>
        <source>Go to the teams</source>
        <translation>Siirry ryhmiin</translation>
    </message>
    <message>
        <source>Read and answer</source>
        <translation>Lue ja vastaa</translation>
    </message>
    <message numerus="yes">
        <source>%n whole plan(s) to read</source>
        <translation>
            <numerusform>%n suunnitelma luettavana kokonaisena</numerusform>
            <numerusform>%n suunnitelmaa luettavana kokonaisena</numerusform>
        </translation>
    </message>
    <message>
        <source>About the academy</source>
        <translation>Tietoja akatemiasta</translation>
    </message>
</context>
<context>
    <name>polku::ui::PageHeader</name>
    <message>
        <source>Search everything</source>
        <translation>Hae kaikesta</translation>
    </message>
</context>
<context>
    <name>polku::ui::PasteView</name>
    <message>
        <source>Column %1</source>
        <translation>Sarake %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetään pois</translation>
    </message>
    <message>
        <source>“%1” is taken as</source>
        <translation>”%1”: tulkinta</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Liitetyt rivit</translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>Lisää %n rivi</numerusform>
            <numerusform>Lisää %n riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>%n rivi liitetty.</numerusform>
            <numerusform>%n riviä liitetty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused.</source>
        <translation>
            <numerusform>%n rivi hylättiin.</numerusform>
            <numerusform>%n riviä hylättiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Ensimmäisellä rivillä ovat sarakkeiden nimet</translation>
    </message>
    <message>
        <source>What will happen, row by row</source>
        <translation>Mitä tapahtuu, rivi riviltä</translation>
    </message>
    <message>
        <source>Do not paste</source>
        <translation>Älä liitä</translation>
    </message>
    <message>
        <source>Say below which column holds the names of the actions: choose “%1” for it.</source>
        <translation>Valitse alta, missä sarakkeessa toimenpiteiden nimet ovat: valitse sille ”%1”.</translation>
    </message>
    <message>
        <source>They go to the team %1.</source>
        <translation>Ne lisätään ryhmälle %1.</translation>
    </message>
</context>
<context>
    <name>polku::ui::PathChart</name>
    <message>
        <source>%1: %2 of %3 steps done, %4</source>
        <translation>%1: %2/%3 askelta tehty, %4</translation>
    </message>
    <message>
        <source>Steps done over time</source>
        <translation>Tehdyt askeleet ajan mukaan</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1/%2 askelta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>odotettu</translation>
    </message>
</context>
<context>
    <name>polku::ui::PathPage</name>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>huomenna</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>palautettu</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n pv myöhässä</numerusform>
            <numerusform>%n pv myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Tuotos</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Koko suunnitelma</translation>
    </message>
    <message>
        <source>Section of the plan</source>
        <translation>Suunnitelman osio</translation>
    </message>
    <message>
        <source>Action, blocked</source>
        <translation>Toimenpide, odottaa muita</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Toimenpide</translation>
    </message>
    <message>
        <source>Step of a pilot</source>
        <translation>Pilotin vaihe</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Itsearviointi</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Mitään ei ole tekemättä</translation>
    </message>
    <message>
        <source>All that the program asks for is done or with the coach. Now is a good time to look at the plan once more, and at what its actions have brought about.</source>
        <translation>Kaikki, mitä ohjelma pyytää, on tehty tai sparraajan luettavana. Nyt on hyvä hetki lukea suunnitelma vielä kerran ja katsoa, mitä sen toimenpiteet ovat saaneet aikaan.</translation>
    </message>
    <message>
        <source>The coach asks for a new version</source>
        <translation>Sparraaja pyytää uutta versiota</translation>
    </message>
    <message>
        <source>The coach has sent it back. Write on it and hand it in again.</source>
        <translation>Sparraaja on palauttanut tämän. Täydentäkää se ja antakaa uudelleen luettavaksi.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Session, %1</source>
        <translation>Tapaaminen, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n päivän myöhässä</numerusform>
            <numerusform>%n päivää myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Määräaika %1</translation>
    </message>
    <message>
        <source>%1. It was due on %2.</source>
        <translation>%1. Määräaika oli %2.</translation>
    </message>
    <message>
        <source>%1. It is due on %2.</source>
        <translation>%1. Määräaika on %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Avaa ”%1”</translation>
    </message>
    <message>
        <source>Nothing is late, and nothing is due in the next four weeks. What you hand in, your actions and the steps of your pilots come here by their days.</source>
        <translation>Mikään ei ole myöhässä, eikä neljään viikkoon ole määräaikoja. Tuotokset, toimenpiteet ja pilottien vaiheet tulevat tänne päivämäärän mukaan.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions are ahead. New ones come here with their time, place and link.</source>
        <translation>Tapaamisia ei ole tulossa. Uudet tulevat tänne aikoineen, paikkoineen ja linkkeineen.</translation>
    </message>
    <message>
        <source>Nothing waits for a new version from you. What the coach sends back comes here with the reason.</source>
        <translation>Mistään ei odoteta teiltä uutta versiota. Sparraajan palauttamat tulevat tänne perusteluineen.</translation>
    </message>
    <message numerus="yes">
        <source>%n open conversation(s)</source>
        <translation>
            <numerusform>%n avoin keskustelu</numerusform>
            <numerusform>%n avointa keskustelua</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked for in this phase.</source>
        <translation>Tässä vaiheessa ei pyydetä mitään.</translation>
    </message>
    <message>
        <source>Our path</source>
        <translation>Polkumme</translation>
    </message>
    <message>
        <source>The path of the team through the program</source>
        <translation>Ryhmän polku ohjelman läpi</translation>
    </message>
    <message>
        <source>Phases of the program; the arrow keys choose one</source>
        <translation>Ohjelman vaiheet; nuolinäppäimet valitsevat</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraavaksi</translation>
    </message>
    <message>
        <source>Due and late</source>
        <translation>Tulossa ja myöhässä</translation>
    </message>
    <message>
        <source>Sessions ahead</source>
        <translation>Tulevat tapaamiset</translation>
    </message>
    <message>
        <source>From the coach</source>
        <translation>Sparraajalta</translation>
    </message>
    <message>
        <source>No path yet</source>
        <translation>Polkua ei vielä ole</translation>
    </message>
    <message>
        <source>Here you see the phases of the program, what is next and what is due, as soon as the coach has set the dates.</source>
        <translation>Täällä näkyvät ohjelman vaiheet, seuraava askel ja määräajat heti, kun sparraaja on asettanut päivät.</translation>
    </message>
</context>
<context>
    <name>polku::ui::PathPanel</name>
    <message>
        <source>Due</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Mitä pyydetään</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kello</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linkki</translation>
    </message>
    <message>
        <source>Moved because</source>
        <translation>Siirron syy</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>Take back from review</source>
        <translation>Peru palautepyyntö</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Anna sparraajan luettavaksi</translation>
    </message>
    <message>
        <source>“%1” waits for the coach.</source>
        <translation>”%1” odottaa sparraajan palautetta.</translation>
    </message>
    <message>
        <source>“%1” can be written on.</source>
        <translation>Tuotosta ”%1” voi taas kirjoittaa.</translation>
    </message>
    <message>
        <source>What is chosen on the path</source>
        <translation>Polulta valittu</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Avaa linkki</translation>
    </message>
    <message>
        <source>The coach&apos;s answer</source>
        <translation>Sparraajan vastaus</translation>
    </message>
    <message>
        <source>Go to the page where it is made</source>
        <translation>Siirry sivulle, jolla se tehdään</translation>
    </message>
</context>
<context>
    <name>polku::ui::PathTimeline</name>
    <message>
        <source>Phases</source>
        <translation>Vaiheet</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Määräajat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item of the timeline and its date</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Timeline of the academy</source>
        <translation>Akatemian aikajana</translation>
    </message>
</context>
<context>
    <name>polku::ui::PhasePath</name>
    <message>
        <source>behind you</source>
        <translation>takana</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>olette tässä</translation>
    </message>
    <message>
        <source>ahead of you</source>
        <translation>edessä</translation>
    </message>
</context>
<context>
    <name>polku::ui::PilotChoice</name>
    <message>
        <source>Pilots to export</source>
        <translation>Vietävät pilotit</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Valitse kaikki</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Poista valinnat</translation>
    </message>
    <message>
        <source>Untitled pilot</source>
        <translation>Nimetön pilotti</translation>
    </message>
</context>
<context>
    <name>polku::ui::PilotPanel</name>
    <message>
        <source>Facts</source>
        <translation>Perustiedot</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Seuraavaksi: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Miten se tehtiin</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Lausekkeet</translation>
    </message>
    <message>
        <source>Add a clause</source>
        <translation>Lisää lauseke</translation>
    </message>
    <message>
        <source>Remove the clause</source>
        <translation>Poista lauseke</translation>
    </message>
    <message>
        <source>The exact wording of a requirement or condition goes here.</source>
        <translation>Tähän kirjoitetaan vaatimuksen tai ehdon tarkka sanamuoto.</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Lisää mittari</translation>
    </message>
    <message>
        <source>Remove the indicator</source>
        <translation>Poista mittari</translation>
    </message>
    <message>
        <source>What will tell whether it worked? One or two numbers are enough.</source>
        <translation>Mistä näkee, toimiko se? Yksi tai kaksi lukua riittää.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mittaukset</translation>
    </message>
    <message>
        <source>Add a measurement</source>
        <translation>Lisää mittaus</translation>
    </message>
    <message>
        <source>Remove the measurement</source>
        <translation>Poista mittaus</translation>
    </message>
    <message>
        <source>Costs and lessons</source>
        <translation>Kustannukset ja opit</translation>
    </message>
    <message>
        <source>Contact and publication</source>
        <translation>Yhteyshenkilö ja julkaiseminen</translation>
    </message>
    <message>
        <source>For the team only</source>
        <translation>Vain ryhmälle</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Välietapit</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Lisää välietappi</translation>
    </message>
    <message>
        <source>Remove the milestone</source>
        <translation>Poista välietappi</translation>
    </message>
    <message>
        <source>Planned days tell what is late; the next one is shown in the list.</source>
        <translation>Suunnitellut päivät kertovat, mikä on myöhässä. Seuraava näkyy luettelossa.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riskit</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Lisää riski</translation>
    </message>
    <message>
        <source>Remove the risk</source>
        <translation>Poista riski</translation>
    </message>
    <message>
        <source>What may go wrong, how likely (1–5) and how badly (1–5)?</source>
        <translation>Mikä voi mennä vikaan, kuinka todennäköisesti (1–5) ja kuinka pahasti (1–5)?</translation>
    </message>
    <message>
        <source>New clause</source>
        <translation>Uusi lauseke</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Uusi mittari</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Uusi välietappi</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Uusi riski</translation>
    </message>
    <message>
        <source>Pilot summary…</source>
        <translation>Pilotin tiivistelmä…</translation>
    </message>
    <message>
        <source>Look at the pilot summary and export it</source>
        <translation>Katso pilotin tiivistelmää ja vie se</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Delete the pilot</source>
        <translation>Poista pilotti</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilotti</translation>
    </message>
    <message>
        <source>The pilot&apos;s card and comments</source>
        <translation>Pilotin kortti ja kommentit</translation>
    </message>
</context>
<context>
    <name>polku::ui::PilotsPage</name>
    <message>
        <source>Team</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n pv myöhässä</numerusform>
            <numerusform>%n pv myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s)</source>
        <translation>
            <numerusform>%n pilotti</numerusform>
            <numerusform>%n pilottia</numerusform>
        </translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Kaikki ryhmät</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Kaikki vaiheet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>A pilot belongs to a team. Add a team first.</source>
        <translation>Pilotti kuuluu ryhmälle. Lisää ensin ryhmä.</translation>
    </message>
    <message>
        <source>New pilot of</source>
        <translation>Uusi pilotti ryhmälle</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Uusi pilotti</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>”%1” on poistettu.</translation>
    </message>
    <message>
        <source>Summaries…</source>
        <translation>Tiivistelmät…</translation>
    </message>
    <message>
        <source>Export the summaries of the pilots that are shown</source>
        <translation>Vie näkyvissä olevien pilottien tiivistelmät</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Etsi luettelosta</translation>
    </message>
    <message>
        <source>Find in the list of pilots</source>
        <translation>Etsi pilottien luettelosta</translation>
    </message>
    <message>
        <source>Show pilots of</source>
        <translation>Näytä ryhmän pilotit</translation>
    </message>
    <message>
        <source>Show pilots in the stage</source>
        <translation>Näytä tämän vaiheen pilotit</translation>
    </message>
    <message>
        <source>Show pilots of a theme</source>
        <translation>Näytä teeman pilotit</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotit</translation>
    </message>
    <message>
        <source>No pilot fits these filters.</source>
        <translation>Mikään pilotti ei vastaa näitä rajauksia.</translation>
    </message>
    <message>
        <source>No pilots yet</source>
        <translation>Ei vielä pilotteja</translation>
    </message>
    <message>
        <source>A pilot is the procurement in which a team tries its operating model. Start with an idea; the rest can be filled in later.</source>
        <translation>Pilotti on hankinta, jossa ryhmä kokeilee toimintamalliaan. Aloita ideasta. Loput voit täydentää myöhemmin.</translation>
    </message>
</context>
<context>
    <name>polku::ui::PlanFind</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n osio</numerusform>
            <numerusform>%n osiota</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>Etsi suunnitelmasta</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Korvaava teksti</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Sama kirjainkoko</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Kokonaiset sanat</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Edellinen osuma (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Seuraava osuma (Enter)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Korvaa</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Korvaa kaikki</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sulje (Esc)</translation>
    </message>
    <message>
        <source>Looks through all sections of the plan</source>
        <translation>Etsii suunnitelman kaikista osioista</translation>
    </message>
    <message>
        <source>Not in the plan</source>
        <translation>Ei löydy suunnitelmasta</translation>
    </message>
</context>
<context>
    <name>polku::ui::PlanFocus</name>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Poistu koko näytöstä (Esc)</translation>
    </message>
    <message>
        <source>Writing over the whole screen</source>
        <translation>Kirjoittaminen koko näytöllä</translation>
    </message>
</context>
<context>
    <name>polku::ui::PlanHelp</name>
    <message>
        <source>This is a section of your own: write what your organisation needs and the others leave out.</source>
        <translation>Tämä on oma osionne: kirjoittakaa tähän se, mitä organisaationne tarvitsee ja muut osiot jättävät pois.</translation>
    </message>
    <message>
        <source>Questions that this section answers</source>
        <translation>Tämä osio vastaa kysymyksiin</translation>
    </message>
    <message>
        <source>How to write it</source>
        <translation>Näin osio kirjoitetaan</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Lähteet</translation>
    </message>
    <message>
        <source>There is no worked example for a section of your own.</source>
        <translation>Omaan osioon ei ole valmista esimerkkiä.</translation>
    </message>
    <message>
        <source>Comments %1</source>
        <translation>Kommentit %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentit</translation>
    </message>
    <message>
        <source>Help with the section</source>
        <translation>Apua osion kirjoittamiseen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esimerkki</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>Tämä osio</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Avoimet</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>Minulle</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Puuttuu %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>Which comments</source>
        <translation>Mitkä kommentit</translation>
    </message>
    <message>
        <source>This goal</source>
        <translation>Tämä tavoite</translation>
    </message>
</context>
<context>
    <name>polku::ui::PlanImportView</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Tiedostoa ”%1” ei voi lukea.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Tarkista, että tiedosto on tallella ja että sinulla on siihen lukuoikeus.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a plan.</source>
        <translation>”%1” on liian suuri suunnitelmaksi.</translation>
    </message>
    <message>
        <source>Choose the text of the plan, saved as Markdown or as plain text.</source>
        <translation>Valitse suunnitelman teksti, joka on tallennettu Markdown-muodossa tai pelkkänä tekstinä.</translation>
    </message>
    <message>
        <source>Gets this text; it is empty now</source>
        <translation>Saa tämän tekstin; nyt osio on tyhjä</translation>
    </message>
    <message>
        <source>Its text is replaced by this one</source>
        <translation>Teksti korvataan tällä</translation>
    </message>
    <message>
        <source>Stays as it is: the text is the same</source>
        <translation>Pysyy ennallaan: teksti on sama</translation>
    </message>
    <message>
        <source>Stays as it is: there is no text below the heading</source>
        <translation>Pysyy ennallaan: otsikon alla ei ole tekstiä</translation>
    </message>
    <message>
        <source>Unknown heading: becomes a section of your own</source>
        <translation>Tuntematon otsikko: tulee omaksi osioksi</translation>
    </message>
    <message>
        <source>Bring in “%1”</source>
        <translation>Tuo ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) will be written. Nothing has been changed yet, and it can be undone as one step.</source>
        <translation>
            <numerusform>%n osio kirjoitetaan. Mitään ei ole vielä muutettu, ja tuonnin voi kumota kerralla.</numerusform>
            <numerusform>%n osiota kirjoitetaan. Mitään ei ole vielä muutettu, ja tuonnin voi kumota kerralla.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has all of this already. There is nothing to bring in.</source>
        <translation>Kaikki tämä on jo suunnitelmassa. Tuotavaa ei ole.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) before the first section is/are left out.</source>
        <translation>
            <numerusform>%n sana ennen ensimmäistä osiota jätetään pois.</numerusform>
            <numerusform>%n sanaa ennen ensimmäistä osiota jätetään pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was brought into the plan: %n section(s).</source>
        <translation>
            <numerusform>”%1” tuotiin suunnitelmaan: %n osio.</numerusform>
            <numerusform>”%1” tuotiin suunnitelmaan: %n osiota.</numerusform>
        </translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Osio</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sanoja</translation>
    </message>
    <message>
        <source>What the import will do, section by section</source>
        <translation>Mitä tuonti tekee, osio osiolta</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Do not bring in</source>
        <translation>Älä tuo</translation>
    </message>
</context>
<context>
    <name>polku::ui::PlanModel</name>
    <message>
        <source>very short</source>
        <translation>hyvin lyhyt</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln sana</numerusform>
            <numerusform>%Ln sanaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n kommentti</numerusform>
            <numerusform>%n kommenttia</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetty pois</translation>
    </message>
    <message>
        <source>%1, changed since</source>
        <translation>%1, muutettu sen jälkeen</translation>
    </message>
</context>
<context>
    <name>polku::ui::PlanPage</name>
    <message>
        <source>Take back into the plan</source>
        <translation>Ota takaisin suunnitelmaan</translation>
    </message>
    <message>
        <source>Leave out of the plan</source>
        <translation>Jätä pois suunnitelmasta</translation>
    </message>
    <message>
        <source>Take back from review</source>
        <translation>Peru palautepyyntö</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Pyydä palaute</translation>
    </message>
    <message>
        <source>“%1” waits for the coach.</source>
        <translation>”%1” odottaa sparraajan palautetta.</translation>
    </message>
    <message>
        <source>“%1” can be written on.</source>
        <translation>Osiota ”%1” voi taas kirjoittaa.</translation>
    </message>
    <message>
        <source>A section of your own</source>
        <translation>Oma osio</translation>
    </message>
    <message>
        <source>Name of the section; it comes after the one that is open:</source>
        <translation>Osion nimi; osio tulee avoimen osion jälkeen:</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Nimeä osio uudelleen</translation>
    </message>
    <message>
        <source>Name of the section:</source>
        <translation>Osion nimi:</translation>
    </message>
    <message>
        <source>“%1” is in the plan again.</source>
        <translation>”%1” on taas mukana suunnitelmassa.</translation>
    </message>
    <message>
        <source>“%1” is left out of the plan; its text is kept.</source>
        <translation>”%1” on jätetty pois suunnitelmasta; teksti säilyy.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>”%1” poistettiin.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place(s).</source>
        <translation>
            <numerusform>Korvattiin %n kohdassa.</numerusform>
            <numerusform>Korvattiin %n kohdassa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n section(s) begun</source>
        <translation>
            <numerusform>%1/%n osiosta aloitettu</numerusform>
            <numerusform>%1/%n osiosta aloitettu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln sana</numerusform>
            <numerusform>%Ln sanaa</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan to write yet</source>
        <translation>Suunnitelmaa ei vielä ole</translation>
    </message>
    <message>
        <source>Every team that takes part gets a plan with its sections. Add the teams first.</source>
        <translation>Jokainen osallistuva ryhmä saa suunnitelman osioineen. Lisää ensin ryhmät.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Toimintamalli</translation>
    </message>
    <message>
        <source>Sections of the plan; Alt with the arrow keys goes to the next, Ctrl+Shift moves one</source>
        <translation>Suunnitelman osiot; Alt ja nuolinäppäin vie seuraavaan, Ctrl+Vaihto ja nuolinäppäin siirtää osiota</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Lisää oma osio</translation>
    </message>
    <message>
        <source>Find and replace in the plan</source>
        <translation>Etsi ja korvaa suunnitelmasta</translation>
    </message>
    <message>
        <source>Write over the whole screen</source>
        <translation>Kirjoita koko näytöllä</translation>
    </message>
    <message>
        <source>Guidance, example and comments</source>
        <translation>Ohje, esimerkki ja kommentit</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Nimeä uudelleen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Poista osio</translation>
    </message>
    <message>
        <source>Go to the teams</source>
        <translation>Siirry ryhmiin</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Takaisin tekstiin</translation>
    </message>
    <message>
        <source>Versions of the plan</source>
        <translation>Suunnitelman versiot</translation>
    </message>
    <message>
        <source>Keep as a version…</source>
        <translation>Talleta versioksi…</translation>
    </message>
    <message>
        <source>Whole plan: %1</source>
        <translation>Koko suunnitelma: %1</translation>
    </message>
    <message>
        <source>Take the whole plan back</source>
        <translation>Ota koko suunnitelma takaisin</translation>
    </message>
    <message>
        <source>Whole plan ready for review</source>
        <translation>Pyydä palaute koko suunnitelmasta</translation>
    </message>
    <message>
        <source>The whole plan waits for the coach.</source>
        <translation>Koko suunnitelma odottaa sparraajaa.</translation>
    </message>
    <message>
        <source>The plan can be written on.</source>
        <translation>Suunnitelmaa voi jatkaa.</translation>
    </message>
    <message>
        <source>Comment on the selected words</source>
        <translation>Kommentoi valittua kohtaa</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to complete</source>
        <translation>
            <numerusform>%n asia täydennettävänä</numerusform>
            <numerusform>%n asiaa täydennettävänä</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to complete</source>
        <translation>Ei täydennettävää</translation>
    </message>
    <message>
        <source>Empty sections, goals without actions, actions without an owner and the like</source>
        <translation>Tyhjät osiot, tavoitteet ilman toimenpiteitä, toimenpiteet ilman vastuuhenkilöä ja vastaavat</translation>
    </message>
    <message>
        <source>A plan with its sections comes with the team&apos;s place in the academy. Ask the coach for it.</source>
        <translation>Suunnitelma osioineen tulee, kun ryhmä on mukana akatemiassa. Kysy sparraajalta.</translation>
    </message>
    <message>
        <source>Bring in a plan written elsewhere…</source>
        <translation>Tuo muualla kirjoitettu suunnitelma…</translation>
    </message>
    <message>
        <source>Documents of the plan…</source>
        <translation>Suunnitelman asiakirjat…</translation>
    </message>
    <message>
        <source>Bring in a plan written elsewhere</source>
        <translation>Tuo muualla kirjoitettu suunnitelma</translation>
    </message>
    <message>
        <source>Texts with headings (*.md *.markdown *.txt)</source>
        <translation>Otsikoidut tekstit (*.md *.markdown *.txt)</translation>
    </message>
</context>
<context>
    <name>polku::ui::PointsEdit</name>
    <message>
        <source>%1 of 5 points</source>
        <translation>%1/5 pistettä</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Ei vielä pisteytetty</translation>
    </message>
    <message>
        <source>Type 0 to 5; Delete takes the points away</source>
        <translation>Kirjoita 0–5; Delete poistaa pisteet</translation>
    </message>
</context>
<context>
    <name>polku::ui::ProblemList</name>
    <message>
        <source>What to complete; Enter goes to the place</source>
        <translation>Täydennettävää; Enter vie kohtaan</translation>
    </message>
    <message>
        <source>Nothing to complete</source>
        <translation>Ei täydennettävää</translation>
    </message>
    <message>
        <source>Here stand empty sections, goals that no action serves, actions that are nobody&apos;s, clauses that nobody monitors.</source>
        <translation>Tähän tulevat tyhjät osiot, tavoitteet ilman toimenpiteitä, toimenpiteet ilman vastuuhenkilöä ja lausekkeet, joita kukaan ei seuraa.</translation>
    </message>
</context>
<context>
    <name>polku::ui::ProblemModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>polku::ui::ProgressPage</name>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n ryhmä</numerusform>
            <numerusform>%n ryhmää</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ends today</source>
        <translation>%1 päättyy tänään</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n day(s)</source>
        <translation>
            <numerusform>%1 päättyy %n päivän päästä</numerusform>
            <numerusform>%1 päättyy %n päivän päästä</numerusform>
        </translation>
    </message>
    <message>
        <source>The board of %1 is kept already.</source>
        <translation>Taulu %1 on jo tallessa.</translation>
    </message>
    <message>
        <source>The board of %1 is kept.</source>
        <translation>Taulu %1 on tallennettu.</translation>
    </message>
    <message>
        <source>Keep today&apos;s board</source>
        <translation>Tallenna päivän taulu</translation>
    </message>
    <message>
        <source>Keeps how each team stands today, so that its path over the months can be looked at.</source>
        <translation>Tallentaa, missä kukin ryhmä on tänään, jotta polkua voi katsoa kuukausien yli.</translation>
    </message>
    <message>
        <source>Progress of the teams by phase</source>
        <translation>Ryhmien eteneminen vaiheittain</translation>
    </message>
    <message>
        <source>No teams take part yet</source>
        <translation>Mukana ei ole vielä ryhmiä</translation>
    </message>
    <message>
        <source>Import the applications from a CSV file and select the teams, or add a team by hand. Each team then has a row here, from its deliverables, plan, actions, pilots and sessions.</source>
        <translation>Tuo hakemukset CSV-tiedostosta ja valitse ryhmät, tai lisää ryhmä käsin. Jokainen ryhmä saa tänne rivin, joka lasketaan tuotoksista, suunnitelmasta, toimenpiteistä, piloteista ja tapaamisista.</translation>
    </message>
    <message>
        <source>Import applications</source>
        <translation>Tuo hakemukset</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Lisää ryhmä</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>computed from deliverables, plan, actions, pilots and sessions</source>
        <translation>laskettu tuotoksista, suunnitelmasta, toimenpiteistä, piloteista ja tapaamisista</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Odottaa sinua</translation>
    </message>
    <message>
        <source>Chosen cell</source>
        <translation>Valittu solu</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Raportti…</translation>
    </message>
</context>
<context>
    <name>polku::ui::RecordTable</name>
    <message>
        <source>Removed.</source>
        <translation>Poistettu.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>”%1” on poistettu.</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Shift+Up)</source>
        <translation>Siirrä ylös (Ctrl+Vaihto+Ylös)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Shift+Down)</source>
        <translation>Siirrä alas (Ctrl+Vaihto+Alas)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
</context>
<context>
    <name>polku::ui::ReportChoice</name>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Asiakirjan kieli</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Choose at least one pilot.</source>
        <translation>Valitse vähintään yksi pilotti.</translation>
    </message>
    <message>
        <source>This report is of one team, and no team takes part yet.</source>
        <translation>Tämä raportti koskee yhtä ryhmää, eikä yksikään ryhmä ole vielä mukana.</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Kaikki ryhmät</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ulkoasu</translation>
    </message>
</context>
<context>
    <name>polku::ui::ReportsPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sivu %1/%2</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Tallennettu nimellä ”%1”.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Keskeytetty. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF-tiedostona…</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Muut muodot</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Verkkosivu (HTML)…</translation>
    </message>
    <message>
        <source>Text (Markdown)…</source>
        <translation>Teksti (Markdown)…</translation>
    </message>
    <message>
        <source>Before you publish</source>
        <translation>Ennen julkaisua</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Viennin eteneminen</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Sivujen esikatselu</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages.</source>
        <translation>Sivua vaihdetaan näppäimillä Page Up ja Page Down.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these pilots cannot be published yet. Choose one alone to see why.</source>
        <translation>
            <numerusform>Näistä %n pilotti ei ole vielä julkaistavissa. Valitse se yksin, niin näet syyn.</numerusform>
            <numerusform>Näistä %n pilottia ei ole vielä julkaistavissa. Valitse yksi kerrallaan, niin näet syyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-asiakirja (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Verkkosivu (*.html)</translation>
    </message>
    <message>
        <source>Markdown text (*.md)</source>
        <translation>Markdown-teksti (*.md)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Word document (DOCX)…</source>
        <translation>Word-asiakirja (DOCX)…</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)…</source>
        <translation>OpenDocument-teksti (ODT)…</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-asiakirja (*.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument-teksti (*.odt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Tallenna raportti</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>Taulukon esikatselu</translation>
    </message>
    <message>
        <source>This list is confidential: it holds the points, notes and reasons that only coaches see.</source>
        <translation>Luettelo on luottamuksellinen: siinä ovat pisteet, muistiinpanot ja perustelut, jotka vain sparraajat näkevät.</translation>
    </message>
    <message>
        <source>Before you give it to anyone</source>
        <translation>Ennen kuin annat sen kenellekään</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Tallenna Exceliin…</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-työkirja (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Taulukko (*.csv)</translation>
    </message>
    <message>
        <source>PDF document…</source>
        <translation>PDF-asiakirja…</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Excel-työkirja…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Taulukko (CSV)…</translation>
    </message>
</context>
<context>
    <name>polku::ui::ResponsibilityModel</name>
    <message>
        <source>Nobody yet</source>
        <translation>Ei vielä ketään</translation>
    </message>
    <message>
        <source>%1, %2: no part</source>
        <translation>%1, %2: ei osuutta</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tehtävä</translation>
    </message>
</context>
<context>
    <name>polku::ui::ResponsibilityView</name>
    <message>
        <source>Roles</source>
        <translation>Roolit</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Lisää rooli</translation>
    </message>
    <message>
        <source>Remove the role</source>
        <translation>Poista rooli</translation>
    </message>
    <message>
        <source>Whose part does the plan tell? Add the roles, also those that nobody has yet.</source>
        <translation>Kenen osuudesta suunnitelma kertoo? Lisää roolit, myös ne, joissa ei vielä ole ketään.</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Uusi rooli</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Uusi tehtävä</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>”%1” on poistettu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No part</source>
        <translation>Ei osuutta</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Kuka tekee mitä</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Lisää tehtävä</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>Poista tehtävä</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Shift+Up)</source>
        <translation>Siirrä ylös (Ctrl+Vaihto+Ylös)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Shift+Down)</source>
        <translation>Siirrä alas (Ctrl+Vaihto+Alas)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>Who does what: tasks by roles</source>
        <translation>Kuka tekee mitä: tehtävät rooleittain</translation>
    </message>
    <message>
        <source>Add the main tasks, then give each role its letter. Every task has exactly one A.</source>
        <translation>Lisää tärkeimmät tehtävät ja anna jokaiselle roolille kirjain. Jokaisella tehtävällä on täsmälleen yksi A.</translation>
    </message>
    <message>
        <source>%1. Type the letter in the cell; Delete empties it.</source>
        <translation>%1. Kirjoita kirjain ruutuun; Delete tyhjentää sen.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) should have exactly one A: %1</source>
        <translation>
            <numerusform>%n tehtävällä pitäisi olla täsmälleen yksi A: %1</numerusform>
            <numerusform>%n tehtävällä pitäisi olla täsmälleen yksi A: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::RestartPanel</name>
    <message>
        <source>Give the first day of the academy.</source>
        <translation>Anna akatemian ensimmäinen päivä.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write another day to see what would move. Nothing changes before you press the button.</source>
        <translation>Kirjoita toinen päivä, niin näet, mitä siirtyisi. Mikään ei muutu ennen kuin painat painiketta.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) and deadline(s) would move.</source>
        <translation>
            <numerusform>%n tapaaminen tai määräaika siirtyisi.</numerusform>
            <numerusform>%n tapaamista ja määräaikaa siirtyisi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that have been held or are past stay where they are.</source>
        <translation>
            <numerusform>%n on jo pidetty tai mennyt ja pysyy paikallaan.</numerusform>
            <numerusform>%n on jo pidetty tai mennyt, ja ne pysyvät paikoillaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The academy starts on %1 now.</source>
        <translation>Akatemia alkaa nyt %1.</translation>
    </message>
    <message>
        <source>Change the start date</source>
        <translation>Muuta alkamispäivää</translation>
    </message>
    <message>
        <source>The academy starts</source>
        <translation>Akatemia alkaa</translation>
    </message>
    <message>
        <source>New first day of the academy</source>
        <translation>Akatemian uusi ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Move these</source>
        <translation>Siirrä nämä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Move everything in the list</source>
        <translation>Siirrä kaikki luettelossa olevat</translation>
    </message>
    <message>
        <source>Leave the start date as it is</source>
        <translation>Jätä alkamispäivä ennalleen</translation>
    </message>
    <message>
        <source>What would move</source>
        <translation>Mitä siirtyisi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sitten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
</context>
<context>
    <name>polku::ui::ReviewModel</name>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 since %4</source>
        <translation>%1, %2: %3, %4 lähtien</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>polku::ui::ReviewPage</name>
    <message>
        <source>Nothing waits for you</source>
        <translation>Mikään ei odota sinua</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n odottaa sinua</numerusform>
            <numerusform>%n odottaa sinua</numerusform>
        </translation>
    </message>
    <message>
        <source>What the teams have written; Alt with the arrow keys moves</source>
        <translation>Mitä ryhmät ovat kirjoittaneet; Alt ja nuolinäppäimet siirtävät</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>With the team</source>
        <translation>Ryhmällä</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Hyväksytyt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>When a team submits a deliverable, a section of its plan or a pilot card, it appears here to be read and answered.</source>
        <translation>Kun ryhmä toimittaa tuotoksen, suunnitelmansa osion tai pilottikortin, se ilmestyy tähän luettavaksi ja vastattavaksi.</translation>
    </message>
    <message>
        <source>Nothing has been returned</source>
        <translation>Mitään ei ole palautettu</translation>
    </message>
    <message>
        <source>What you return or comment on stays here until the team submits it again.</source>
        <translation>Palauttamasi ja kommentoimasi pysyvät tässä, kunnes ryhmä toimittaa ne uudelleen.</translation>
    </message>
    <message>
        <source>Nothing has been approved yet</source>
        <translation>Mitään ei ole vielä hyväksytty</translation>
    </message>
    <message>
        <source>What you accept is kept here to look back at.</source>
        <translation>Hyväksymäsi pysyvät tässä katsottavina.</translation>
    </message>
    <message>
        <source>Nothing has been submitted yet</source>
        <translation>Mitään ei ole vielä toimitettu</translation>
    </message>
    <message>
        <source>“%1” of %2 was accepted.</source>
        <translation>”%1” hyväksyttiin (%2).</translation>
    </message>
    <message>
        <source>“%1” of %2 was returned with your comment.</source>
        <translation>”%1” palautettiin kommenttisi kanssa (%2).</translation>
    </message>
    <message>
        <source>Your comment on “%1” of %2 was sent.</source>
        <translation>Kommenttisi kohteeseen ”%1” lähetettiin (%2).</translation>
    </message>
    <message>
        <source>“%1” of %2 waits for your answer again.</source>
        <translation>”%1” odottaa taas vastaustasi (%2).</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Arvioitavat</translation>
    </message>
    <message>
        <source>“%1” of %2 is recorded as submitted today.</source>
        <translation>”%1” on kirjattu toimitetuksi tänään (%2).</translation>
    </message>
    <message>
        <source>“%1” of %2 is recorded as submitted on %3.</source>
        <translation>”%1” on kirjattu toimitetuksi %3 (%2).</translation>
    </message>
</context>
<context>
    <name>polku::ui::ReviewTextView</name>
    <message>
        <source>Show changes</source>
        <translation>Näytä muutokset</translation>
    </message>
    <message>
        <source>Marks what has changed since the text was last read.</source>
        <translation>Merkitsee, mikä on muuttunut siitä, kun teksti viimeksi luettiin.</translation>
    </message>
    <message>
        <source>Open the pilot</source>
        <translation>Avaa pilotti</translation>
    </message>
    <message>
        <source>The text to read</source>
        <translation>Luettava teksti</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 lähtien</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>määräaika %1</translation>
    </message>
    <message>
        <source>Nothing has been written into this record itself.</source>
        <translation>Tähän ei ole kirjoitettu tekstiä.</translation>
    </message>
    <message>
        <source>Compared with what was submitted on %1: added words are underlined, removed words struck through.</source>
        <translation>Verrattuna %1 toimitettuun: lisätyt sanat on alleviivattu, poistetut yliviivattu.</translation>
    </message>
    <message>
        <source>Compared with what was answered on %1: added words are underlined, removed words struck through.</source>
        <translation>Verrattuna versioon, johon vastattiin %1: lisätyt sanat on alleviivattu, poistetut yliviivattu.</translation>
    </message>
    <message>
        <source>Removed: “%1”.</source>
        <translation>Poistettu: ”%1”.</translation>
    </message>
    <message>
        <source>Added: “%1”.</source>
        <translation>Lisätty: ”%1”.</translation>
    </message>
    <message>
        <source>Comment on the words</source>
        <translation>Kommentoi kohtaa</translation>
    </message>
    <message>
        <source>Select some words of the text first (Ctrl+Alt+M)</source>
        <translation>Valitse ensin sanoja tekstistä (Ctrl+Alt+M)</translation>
    </message>
    <message>
        <source>Select some words of a plan section first.</source>
        <translation>Valitse ensin sanoja suunnitelman osion tekstistä.</translation>
    </message>
    <message>
        <source>These words do not stand in the section&apos;s text as they are: they are of a table, or some of them have been removed. Select others.</source>
        <translation>Nämä sanat eivät ole osion tekstissä sellaisinaan: ne kuuluvat taulukkoon tai osa niistä on poistettu. Valitse muita sanoja.</translation>
    </message>
</context>
<context>
    <name>polku::ui::ScheduleList</name>
    <message>
        <source>Time</source>
        <translation>Kello</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Kaikki ryhmät</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Tarkista</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>to check</comment>
        <translation>
            <numerusform>%n asia</numerusform>
            <numerusform>%n asiaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Määräajat</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Vaiheet</translation>
    </message>
    <message>
        <source>Everybody&apos;s sessions</source>
        <translation>Kaikkien tapaamiset</translation>
    </message>
    <message>
        <source>For all teams</source>
        <translation>Kaikille ryhmille yhteiset</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>Kenen tapaamiset</translation>
    </message>
</context>
<context>
    <name>polku::ui::SchedulePage</name>
    <message>
        <source>%1 It stays where it is.</source>
        <translation>%1 Se pysyy paikallaan.</translation>
    </message>
    <message>
        <source>“%1” is on %2 now.</source>
        <translation>”%1” siirtyi. Uusi päivä on %2</translation>
    </message>
    <message>
        <source>“%1” begins on %2 now.</source>
        <translation>”%1” siirtyi. Se alkaa %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) and deadline(s) moved along.</source>
        <translation>
            <numerusform>%n tapaaminen tai määräaika siirtyi mukana.</numerusform>
            <numerusform>%n tapaamista ja määräaikaa siirtyi mukana.</numerusform>
        </translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Uusi tapaaminen</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>”%1” on poistettu.</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-asiakirja (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Verkkosivu (*.html)</translation>
    </message>
    <message>
        <source>Markdown text (*.md)</source>
        <translation>Markdown-teksti (*.md)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Taulukko (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalenteri (*.ics)</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>Aikataulu %1</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Tallennettu nimellä ”%1”.</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>Tallenna aikataulu</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>%n asia tarkistettavana</numerusform>
            <numerusform>%n asiaa tarkistettavana</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Calendar (Outlook, Thunderbird)…</source>
        <translation>Kalenteri (Outlook, Thunderbird)…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)…</source>
        <translation>Taulukko (CSV)…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Verkkosivu (HTML)…</translation>
    </message>
    <message>
        <source>Text (Markdown)…</source>
        <translation>Teksti (Markdown)…</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Koko aika</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Kuukaudet</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Viikot</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − change the scale.</source>
        <translation>Ctrl + ja Ctrl − muuttavat mittakaavaa.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Show today on the timeline</source>
        <translation>Näytä tämä päivä aikajanalla</translation>
    </message>
    <message>
        <source>A phase takes its dates along</source>
        <translation>Vaihe vie päivät mukanaan</translation>
    </message>
    <message>
        <source>When you move a phase, its planned sessions and coming deadlines move by as many days.</source>
        <translation>Kun siirrät vaihetta, sen suunnitellut tapaamiset ja tulevat määräajat siirtyvät yhtä monta päivää.</translation>
    </message>
    <message>
        <source>Change the start date</source>
        <translation>Muuta alkamispäivää</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Mitään ei ole vielä suunniteltu</translation>
    </message>
    <message>
        <source>An academy made from a template has its phases, sessions and deadlines here. Add the first session, or make a new academy from a template.</source>
        <translation>Ohjelmapohjasta tehdyn akatemian vaiheet, tapaamiset ja määräajat ovat tässä. Lisää ensimmäinen tapaaminen tai tee uusi akatemia ohjelmapohjasta.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Aikataulu</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-työkirja (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Excel-työkirja…</translation>
    </message>
</context>
<context>
    <name>polku::ui::SchedulePanel</name>
    <message>
        <source>Materials</source>
        <translation>Aineistot</translation>
    </message>
    <message>
        <source>Add a material</source>
        <translation>Lisää aineisto</translation>
    </message>
    <message>
        <source>Take the material off the session</source>
        <translation>Poista aineisto tapaamisesta</translation>
    </message>
    <message>
        <source>What is read before the session or used in it.</source>
        <translation>Mitä luetaan ennen tapaamista tai käytetään siinä.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Läsnäolo</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Lisää ryhmä</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Poista merkintä</translation>
    </message>
    <message>
        <source>Nobody has been marked yet.</source>
        <translation>Ketään ei ole vielä merkitty.</translation>
    </message>
    <message>
        <source>New material</source>
        <translation>Uusi aineisto</translation>
    </message>
    <message>
        <source>“%1” is marked as held. Mark who was there.</source>
        <translation>”%1” on merkitty pidetyksi. Merkitse, ketkä olivat paikalla.</translation>
    </message>
    <message>
        <source>Close the record (Esc)</source>
        <translation>Sulje tiedot (Esc)</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Sulje tiedot</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>Merkitse pidetyksi</translation>
    </message>
    <message>
        <source>Mark the session as held</source>
        <translation>Merkitse tapaaminen pidetyksi</translation>
    </message>
    <message>
        <source>Mark all others present</source>
        <translation>Merkitse muut läsnä oleviksi</translation>
    </message>
    <message>
        <source>Every team that has no mark yet; change those that were not there</source>
        <translation>Kaikki ryhmät, joilla ei ole vielä merkintää; muuta niitä, jotka eivät olleet paikalla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>Poista tiedot</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>“%1” is marked as held, though its day, %2, is still ahead.</source>
        <translation>”%1” on merkitty pidetyksi, vaikka sen päivä, %2, on vasta edessä.</translation>
    </message>
</context>
<context>
    <name>polku::ui::SchedulePreview</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n tapaaminen</numerusform>
            <numerusform>%n tapaamista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n määräaika</numerusform>
            <numerusform>%n määräaikaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved off a weekend or holiday</source>
        <translation>
            <numerusform>%n siirretty viikonlopulta tai pyhäpäivältä</numerusform>
            <numerusform>%n siirretty viikonlopulta tai pyhäpäivältä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>%n asia tarkistettavana</numerusform>
            <numerusform>%n asiaa tarkistettavana</numerusform>
        </translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Kaikki ryhmät</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>The schedule, drawn to scale</source>
        <translation>Aikataulu mittakaavassa</translation>
    </message>
    <message>
        <source>The schedule as a list</source>
        <translation>Aikataulu luettelona</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
</context>
<context>
    <name>polku::ui::ScheduleTimeline</name>
    <message>
        <source>%1: %2</source>
        <comment>item of the timeline and its date</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Timeline of the academy</source>
        <translation>Akatemian aikajana</translation>
    </message>
</context>
<context>
    <name>polku::ui::ScoringGrid</name>
    <message>
        <source>Points: %1</source>
        <translation>Pisteet: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Huomautus: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>No points yet. The total is their weighted mean, 0 to 5.</source>
        <translation>Ei vielä pisteitä. Kokonaispisteet ovat niiden painotettu keskiarvo, 0–5.</translation>
    </message>
    <message>
        <source>Total %1 of 5</source>
        <translation>Yhteensä %1/5</translation>
    </message>
    <message>
        <source>Total so far %1 of 5: %2 of %3 scored</source>
        <translation>Tähän asti %1/5: pisteytetty %2/%3</translation>
    </message>
    <message>
        <source>Not scored yet: %1.</source>
        <translation>Vielä pisteyttämättä: %1.</translation>
    </message>
    <message>
        <source>The academy has no selection criteria yet. &lt;a href=&quot;#&quot;&gt;Make them on the Criteria tab.&lt;/a&gt;</source>
        <translation>Akatemialla ei ole vielä valintaperusteita. &lt;a href=&quot;#&quot;&gt;Tee ne Valintaperusteet-välilehdellä.&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>polku::ui::SearchPanel</name>
    <message>
        <source>Hits</source>
        <translation>Osumat</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Hakutulokset</translation>
    </message>
    <message>
        <source>Type at least two letters.</source>
        <translation>Kirjoita vähintään kaksi kirjainta.</translation>
    </message>
    <message>
        <source>Nothing holds a word that begins with “%1”.</source>
        <translation>Mistään ei löydy sanaa, jonka alussa on ”%1”.</translation>
    </message>
</context>
<context>
    <name>polku::ui::SectionView</name>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>Left out of the plan</source>
        <translation>Jätetty pois suunnitelmasta</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln sana</numerusform>
            <numerusform>%Ln sanaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>Osion teksti</translation>
    </message>
    <message>
        <source>The section as a whole</source>
        <translation>Osion toiminnot</translation>
    </message>
    <message>
        <source>Write here. The guidance at the right tells what the section answers.</source>
        <translation>Kirjoita tähän. Oikealla oleva ohje kertoo, mihin osio vastaa.</translation>
    </message>
    <message>
        <source>Text of the section and what belongs to it</source>
        <translation>Osion teksti ja mitä siihen kuuluu</translation>
    </message>
    <message>
        <source>What belongs to the section</source>
        <translation>Mitä osioon kuuluu</translation>
    </message>
    <message>
        <source>The coach approved it before the last changes. If they matter, ask the coach to reopen it.</source>
        <translation>Sparraaja hyväksyi tekstin ennen viimeisiä muutoksia. Jos ne ovat olennaisia, pyydä sparraajaa avaamaan se uudelleen.</translation>
    </message>
</context>
<context>
    <name>polku::ui::SessionWindow</name>
    <message>
        <source>No team takes part yet</source>
        <translation>Mukana ei ole vielä ryhmiä</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place of a team among the teams</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>The session has no agenda yet. Write it on the schedule.</source>
        <translation>Tapaamisella ei ole vielä ohjelmaa. Kirjoita se aikatauluun.</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Ei sittenkään tehty</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Merkitse tehdyksi</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <comment>time used of the time planned</comment>
        <translation>%1 / %2 min</translation>
    </message>
    <message>
        <source>The time is used</source>
        <translation>Aika on käytetty</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pysäytä aika</translation>
    </message>
    <message>
        <source>Start the time</source>
        <translation>Käynnistä aika</translation>
    </message>
    <message>
        <source>Previous team</source>
        <translation>Edellinen ryhmä</translation>
    </message>
    <message>
        <source>Next team</source>
        <translation>Seuraava ryhmä</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Alusta</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Poistu</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>What we agree</source>
        <translation>Mitä sovimme</translation>
    </message>
    <message>
        <source>The team sees these notes, here and afterwards.</source>
        <translation>Ryhmä näkee nämä muistiinpanot, nyt ja myöhemmin.</translation>
    </message>
    <message>
        <source>What we agree; the team sees these notes</source>
        <translation>Mitä sovimme; ryhmä näkee nämä muistiinpanot</translation>
    </message>
    <message>
        <source>Open actions of the team</source>
        <translation>Ryhmän avoimet toimenpiteet</translation>
    </message>
    <message>
        <source>The team has no open actions. A line of the notes that begins with -&gt; and a name or a day becomes one.</source>
        <translation>Ryhmällä ei ole avoimia toimenpiteitä. Muistiinpanojen rivistä, joka alkaa merkillä -&gt; ja jossa on nimi tai päivä, tulee toimenpide.</translation>
    </message>
    <message>
        <source>Page Down: next team · Page Up: previous team · F5: start or pause the time · F11: the whole screen or a window · Esc: leave</source>
        <translation>Page Down: seuraava ryhmä · Page Up: edellinen ryhmä · F5: aika käyntiin tai seis · F11: koko näyttö tai ikkuna · Esc: poistu</translation>
    </message>
</context>
<context>
    <name>polku::ui::SidePanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Sulje (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>polku::ui::SincePage</name>
    <message>
        <source>Save what has changed</source>
        <translation>Tallenna muutokset</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Mikään ei ole muuttunut</translation>
    </message>
    <message>
        <source>What the team and you change from now on is told here. Choose an earlier day to see more.</source>
        <translation>Tässä kerrotaan, mitä ryhmä ja sinä muutatte tästä eteenpäin. Valitse aikaisempi päivä, niin näet enemmän.</translation>
    </message>
    <message>
        <source>No teams take part yet</source>
        <translation>Mukana ei ole vielä ryhmiä</translation>
    </message>
    <message>
        <source>When teams take part, what changes in each between two sessions is told here.</source>
        <translation>Kun ryhmiä on mukana, tässä kerrotaan, mitä kussakin muuttuu kahden tapaamisen välillä.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>poistettu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <source>Changes, %1</source>
        <translation>Muutokset, %1</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-asiakirja (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Verkkosivu (*.html)</translation>
    </message>
    <message>
        <source>Markdown text (*.md)</source>
        <translation>Markdown-teksti (*.md)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Tallennettu nimellä ”%1”.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Changes from this day on</source>
        <translation>Muutokset tästä päivästä alkaen</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>Edellisestä tapaamisesta</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Mitä on muuttunut</translation>
    </message>
    <message>
        <source>Tab goes to the next record, Enter opens it.</source>
        <translation>Sarkain siirtää seuraavaan kohtaan, Enter avaa sen.</translation>
    </message>
    <message>
        <source>Go to the teams</source>
        <translation>Siirry ryhmiin</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Tallenna nimellä</translation>
    </message>
    <message>
        <source>PDF document…</source>
        <translation>PDF-asiakirja…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Verkkosivu (HTML)…</translation>
    </message>
    <message>
        <source>Text (Markdown)…</source>
        <translation>Teksti (Markdown)…</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Avaa PDF:nä</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Viime kerran jälkeen</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Mikään ei ole vielä muuttunut</translation>
    </message>
</context>
<context>
    <name>polku::ui::SpellCheck</name>
    <message>
        <source>No suggestions</source>
        <translation>Ei ehdotuksia</translation>
    </message>
    <message>
        <source>Add “%1” to the words that are right</source>
        <translation>Lisää ”%1” oikeiden sanojen joukkoon</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Oikoluku</translation>
    </message>
    <message>
        <source>%1: no dictionary on this computer</source>
        <translation>%1: koneella ei ole sanastoa</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ei käytössä</translation>
    </message>
</context>
<context>
    <name>polku::ui::StepPanel</name>
    <message>
        <source>Take this step back</source>
        <translation>Peru tämä muutos</translation>
    </message>
    <message>
        <source>Adds a step that restores what this one changed.</source>
        <translation>Lisää historiaan muutoksen, joka palauttaa tiedot entiselleen.</translation>
    </message>
    <message>
        <source>Only this record&apos;s history</source>
        <translation>Vain tämän tiedon historia</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Mitä muutettiin</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 lisätty</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 poistettu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tyhjä</translation>
    </message>
    <message numerus="yes">
        <source>And %n more field(s).</source>
        <translation>
            <numerusform>Ja vielä %n kenttä.</numerusform>
            <numerusform>Ja vielä %n kenttää.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a step to see what it changed.</source>
        <translation>Valitse muutos, niin näet, mitä muutettiin.</translation>
    </message>
    <message>
        <source>%1 · step %2</source>
        <translation>%1 · muutos %2</translation>
    </message>
    <message>
        <source>%1 · %2 · step %3</source>
        <translation>%1 · %2 · muutos %3</translation>
    </message>
</context>
<context>
    <name>polku::ui::StudyModel</name>
    <message>
        <source>Studied</source>
        <translation>Perehdytty</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>ryhmä</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>who, when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>studied: %1</source>
        <translation>perehtynyt: %1</translation>
    </message>
    <message>
        <source>missing, its phase is over</source>
        <translation>puuttuu, vaihe on päättynyt</translation>
    </message>
    <message>
        <source>to be studied now</source>
        <translation>perehdytään nyt</translation>
    </message>
    <message>
        <source>not yet expected</source>
        <translation>ei vielä ajankohtainen</translation>
    </message>
    <message>
        <source>at hand when needed</source>
        <translation>käytetään tarvittaessa</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>team, material, how it stands</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>In no phase</source>
        <translation>Ilman vaihetta</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Aineisto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>studied of expected</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 has studied %2 of the %3 materials expected by now.</source>
        <translation>%1 on perehtynyt %2 aineistoon niistä %3 aineistosta, joihin pitäisi jo olla perehdytty.</translation>
    </message>
</context>
<context>
    <name>polku::ui::StudyPanel</name>
    <message>
        <source>Who has studied it</source>
        <translation>Kuka on perehtynyt</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Poista merkintä</translation>
    </message>
    <message>
        <source>Nobody yet. Without a person, a mark is the whole team&apos;s.</source>
        <translation>Ei vielä kukaan. Ilman henkilöä merkintä koskee koko ryhmää.</translation>
    </message>
    <message>
        <source>Choose a team&apos;s cell to see who has studied the material.</source>
        <translation>Valitse ryhmän ruutu, niin näet, kuka on perehtynyt aineistoon.</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Perehdytty</translation>
    </message>
    <message>
        <source>It belongs to the phase “%1”, which ended on %2.</source>
        <translation>Se kuuluu vaiheeseen ”%1”, joka päättyi %2.</translation>
    </message>
    <message>
        <source>It belongs to the phase “%1”, which goes on until %2.</source>
        <translation>Se kuuluu vaiheeseen ”%1”, joka jatkuu %2 asti.</translation>
    </message>
    <message>
        <source>It belongs to the phase “%1”, which has not begun.</source>
        <translation>Se kuuluu vaiheeseen ”%1”, joka ei ole vielä alkanut.</translation>
    </message>
    <message>
        <source>It belongs to no phase, so nobody waits for it.</source>
        <translation>Se ei kuulu mihinkään vaiheeseen, joten sitä ei odoteta.</translation>
    </message>
    <message>
        <source>Forms, laws and examples are at hand when they are needed; nobody waits for them.</source>
        <translation>Lomakkeet, lait ja esimerkit otetaan esiin tarvittaessa. Niitä ei odoteta.</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Poista merkinnät</translation>
    </message>
    <message>
        <source>Mark as studied today</source>
        <translation>Merkitse tänään perehdytyksi</translation>
    </message>
    <message>
        <source>Space or a double click in the table marks a material as studied today, and takes the mark away again.</source>
        <translation>Välilyönti tai kaksoisnapsautus taulukossa merkitsee aineistoon perehdytyn tänään, ja toinen kerta poistaa merkinnän.</translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation>Koko ryhmä</translation>
    </message>
</context>
<context>
    <name>polku::ui::TeamLevels</name>
    <message>
        <source>%1: level %2</source>
        <translation>%1: taso %2</translation>
    </message>
    <message>
        <source>Levels in pictures and numbers</source>
        <translation>Tasot kuvina ja lukuina</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Kaavion laji</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Verkko</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Pylväät</translation>
    </message>
    <message>
        <source>The levels are drawn here as soon as the first area is assessed.</source>
        <translation>Tasot piirtyvät tähän, kun ensimmäinen alue on arvioitu.</translation>
    </message>
    <message>
        <source>Claims without evidence</source>
        <translation>Väitteet ilman näyttöä</translation>
    </message>
    <message>
        <source>A level above 2 says that something is decided or written down. Name it, or give a link:</source>
        <translation>Kakkosta ylempi taso tarkoittaa, että jotain on päätetty tai kirjattu. Nimetkää se tai antakaa linkki:</translation>
    </message>
</context>
<context>
    <name>polku::ui::TeamPanel</name>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Lisää organisaatio</translation>
    </message>
    <message>
        <source>Remove the organisation</source>
        <translation>Poista organisaatio</translation>
    </message>
    <message>
        <source>Who takes part? One organisation or several.</source>
        <translation>Kuka osallistuu? Yksi organisaatio tai useampi.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Remove the person</source>
        <translation>Poista henkilö</translation>
    </message>
    <message>
        <source>Names are personal data: only those who are needed.</source>
        <translation>Nimet ovat henkilötietoja: vain ne, joita tarvitaan.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Hakemus</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Uusi organisaatio</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Uusi henkilö</translation>
    </message>
    <message>
        <source>Nobody yet as: %1.</source>
        <translation>Näihin rooleihin ei ole vielä ketään: %1.</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotit</translation>
    </message>
    <message>
        <source>Show the pilots</source>
        <translation>Näytä pilotit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Delete the team</source>
        <translation>Poista ryhmä</translation>
    </message>
    <message>
        <source>Take into the academy</source>
        <translation>Ota mukaan akatemiaan</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>“%1” takes part now. It has a plan, its deliverables, its coaching sessions and its self-assessments.</source>
        <translation>”%1” osallistuu nyt. Sillä on suunnitelma, tuotokset, sparraukset ja itsearvioinnit.</translation>
    </message>
    <message>
        <source>Add what the team lacks</source>
        <translation>Lisää, mitä ryhmältä puuttuu</translation>
    </message>
    <message>
        <source>Makes the team a participant, with a plan, deliverables, coaching sessions and self-assessments</source>
        <translation>Tekee ryhmästä osallistujan: se saa suunnitelman, tuotokset, sparraukset ja itsearvioinnit</translation>
    </message>
    <message>
        <source>Show the application</source>
        <translation>Näytä hakemus</translation>
    </message>
</context>
<context>
    <name>polku::ui::TeamsPage</name>
    <message>
        <source>Team</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Tilanne</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n myöhässä</numerusform>
            <numerusform>%n myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotit</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) take part</source>
        <translation>
            <numerusform>%n ryhmä osallistuu</numerusform>
            <numerusform>%n ryhmää osallistuu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n muu</numerusform>
            <numerusform>%n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Uusi ryhmä</translation>
    </message>
    <message>
        <source>“%1” is deleted with its plans, actions and pilots.</source>
        <translation>”%1” on poistettu suunnitelmineen, toimenpiteineen ja pilotteineen.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Ei vielä ryhmiä</translation>
    </message>
    <message>
        <source>A team is one organisation or several that learn together. Add those that apply; the ones that are selected get a plan and their tasks.</source>
        <translation>Ryhmä on yksi tai useampi organisaatio, jotka oppivat yhdessä. Lisää hakijat. Valitut saavat suunnitelman ja tehtävänsä.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Mitä näytetään</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Hakemukset</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Valintaperusteet</translation>
    </message>
</context>
<context>
    <name>polku::ui::TemplateList</name>
    <message>
        <source>Open a template file</source>
        <translation>Avaa pohjatiedosto</translation>
    </message>
    <message>
        <source>Template files (*.json);;All files (*)</source>
        <translation>Pohjatiedostot (*.json);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Save the template as a file</source>
        <translation>Tallenna pohja tiedostoksi</translation>
    </message>
    <message>
        <source>Template files (*.json)</source>
        <translation>Pohjatiedostot (*.json)</translation>
    </message>
    <message>
        <source>With the program</source>
        <translation>Ohjelman mukana</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>%1, cannot be used</source>
        <translation>%1, ei voi käyttää</translation>
    </message>
    <message>
        <source>%1, your own</source>
        <translation>%1, oma</translation>
    </message>
    <message>
        <source>No template is chosen.</source>
        <translation>Ohjelmapohjaa ei ole valittu.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Valitse sellainen luettelosta.</translation>
    </message>
    <message>
        <source>You have this template already.</source>
        <translation>Tämä pohja sinulla on jo.</translation>
    </message>
    <message>
        <source>“%1” is among your own templates now.</source>
        <translation>”%1” on nyt omissa pohjissasi.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Tallennettu tiedostoon %1.</translation>
    </message>
    <message>
        <source>“%1” is no longer among your templates.</source>
        <translation>”%1” ei ole enää pohjissasi.</translation>
    </message>
    <message>
        <source>Programme template</source>
        <translation>Ohjelmapohja</translation>
    </message>
    <message>
        <source>F2 renames and Delete removes one of your own.</source>
        <translation>F2 nimeää ja Delete poistaa oman pohjan.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Avaa tiedosto…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Tallenna tiedostoksi…</translation>
    </message>
    <message>
        <source>Save the chosen template as a file</source>
        <translation>Tallenna valittu pohja tiedostoksi</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Nimeä uudelleen</translation>
    </message>
    <message>
        <source>Rename the chosen template</source>
        <translation>Nimeä valittu pohja uudelleen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove the chosen template</source>
        <translation>Poista valittu pohja</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Put the removed template back</source>
        <translation>Palauta poistettu pohja</translation>
    </message>
</context>
<context>
    <name>polku::ui::Toast</name>
    <message>
        <source>Close the message</source>
        <translation>Sulje viesti</translation>
    </message>
</context>
<context>
    <name>polku::ui::VersionPart</name>
    <message>
        <source>Nothing differs between the two.</source>
        <translation>Versiot eivät eroa toisistaan.</translation>
    </message>
    <message>
        <source>It is only on the right: it came later.</source>
        <translation>Vain oikealla: se on lisätty myöhemmin.</translation>
    </message>
    <message>
        <source>It is only on the left: it was removed since.</source>
        <translation>Vain vasemmalla: se on sittemmin poistettu.</translation>
    </message>
    <message>
        <source>It stands elsewhere in the plan.</source>
        <translation>Se on siirretty toiseen kohtaan suunnitelmaa.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed.</source>
        <translation>
            <numerusform>%n kappale muuttunut.</numerusform>
            <numerusform>%n kappaletta muuttunut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) added.</source>
        <translation>
            <numerusform>%n kappale lisätty.</numerusform>
            <numerusform>%n kappaletta lisätty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) removed.</source>
        <translation>
            <numerusform>%n kappale poistettu.</numerusform>
            <numerusform>%n kappaletta poistettu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed.</source>
        <translation>
            <numerusform>%n kenttä muuttunut.</numerusform>
            <numerusform>%n kenttää muuttunut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an earlier version on the left; it can be brought back.</source>
        <translation>Valitse vasemmalle aiempi versio; sen voi palauttaa.</translation>
    </message>
    <message>
        <source>It was not in the plan yet, so there is nothing to bring back.</source>
        <translation>Sitä ei vielä ollut suunnitelmassa, joten palautettavaa ei ole.</translation>
    </message>
    <message>
        <source>Makes it what it was in “%1”. One undo takes that back.</source>
        <translation>Palauttaa sen sellaiseksi kuin se oli: ”%1”. Yksi kumoaminen peruu palautuksen.</translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) the same: show</source>
        <translation>
            <numerusform>… %n kappale ennallaan: näytä</numerusform>
            <numerusform>… %n kappaletta ennallaan: näytä</numerusform>
        </translation>
    </message>
    <message>
        <source>Only bold, italic, a link or the kind of paragraph differs.</source>
        <translation>Vain lihavointi, kursivointi, linkki tai kappaleen laji eroaa.</translation>
    </message>
    <message>
        <source>Bring back the left one</source>
        <translation>Palauta vasen</translation>
    </message>
    <message>
        <source>The two versions side by side; removed words are struck through, added ones underlined</source>
        <translation>Versiot rinnakkain; poistetut sanat on yliviivattu, lisätyt alleviivattu</translation>
    </message>
</context>
<context>
    <name>polku::ui::VersionParts</name>
    <message>
        <source>The same</source>
        <translation>Ennallaan</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Siirretty</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muuttunut</translation>
    </message>
    <message>
        <source>The plan as a whole</source>
        <translation>Koko suunnitelma</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>siirretty</translation>
    </message>
</context>
<context>
    <name>polku::ui::VersionsView</name>
    <message>
        <source>The history of the plan begins today. Every day of work will be a point here.</source>
        <translation>Suunnitelman historia alkaa tänään. Jokaisesta työpäivästä tulee tähän piste.</translation>
    </message>
    <message>
        <source>On the left: %1</source>
        <translation>Vasemmalla: %1</translation>
    </message>
    <message>
        <source>On the left: %1 · %2</source>
        <translation>Vasemmalla: %1 · %2</translation>
    </message>
    <message>
        <source>The plan on the left was not there yet.</source>
        <translation>Vasemmanpuoleista suunnitelmaa ei vielä ollut.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) differ.</source>
        <translation>
            <numerusform>%n osio eroaa.</numerusform>
            <numerusform>%n osiota eroaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) differ.</source>
        <translation>
            <numerusform>%n tavoite eroaa.</numerusform>
            <numerusform>%n tavoitetta eroaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s) differ.</source>
        <translation>
            <numerusform>%n muu osa eroaa.</numerusform>
            <numerusform>%n muuta osaa eroaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs between the two.</source>
        <translation>Versiot eivät eroa toisistaan.</translation>
    </message>
    <message numerus="yes">
        <source>Also the %n part(s) that are the same</source>
        <translation>
            <numerusform>Näytä myös %n ennallaan oleva osa</numerusform>
            <numerusform>Näytä myös %n ennallaan olevaa osaa</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are the same</source>
        <translation>Versiot ovat samat</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Ei vielä versioita</translation>
    </message>
    <message>
        <source>Choose an earlier version on the left, or move along the time below.</source>
        <translation>Valitse vasemmalle aiempi versio tai siirry alla ajassa.</translation>
    </message>
    <message>
        <source>Keep the plan under a name before you send it to somebody: what has changed since can then always be told, and brought back. Each review of the plan keeps one by itself.</source>
        <translation>Talleta suunnitelma nimellä, ennen kuin lähetät sen jollekulle: silloin voit aina katsoa, mikä on sen jälkeen muuttunut, ja palauttaa sen. Jokainen suunnitelman palautekierros tallettaa version itsestään.</translation>
    </message>
    <message>
        <source>Keep the plan as a version</source>
        <translation>Talleta suunnitelma versioksi</translation>
    </message>
    <message>
        <source>What it is, for example “Sent to the management group”:</source>
        <translation>Mikä versio on, esimerkiksi ”Lähetetty johtoryhmälle”:</translation>
    </message>
    <message>
        <source>The plan is kept as “%1”.</source>
        <translation>Suunnitelma on talletettu versioksi ”%1”.</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>Nimeä versio uudelleen</translation>
    </message>
    <message>
        <source>Name of the version:</source>
        <translation>Version nimi:</translation>
    </message>
    <message>
        <source>The version “%1” was removed; the plan itself is as it was.</source>
        <translation>Versio ”%1” poistettiin; itse suunnitelma on ennallaan.</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Nimeä ”%1” uudelleen…</translation>
    </message>
    <message>
        <source>Remove the version “%1”</source>
        <translation>Poista versio ”%1”</translation>
    </message>
    <message>
        <source>Choose a version that was kept to rename or remove it.</source>
        <translation>Valitse talletettu versio, jonka haluat nimetä uudelleen tai poistaa.</translation>
    </message>
    <message>
        <source>“%1” is the same now as it was in “%2”.</source>
        <translation>”%1” on jo nyt sama kuin versiossa ”%2”.</translation>
    </message>
    <message>
        <source>“%1” is again as it was in “%2”.</source>
        <translation>”%1” on taas kuin versiossa ”%2”.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vertaa versiota</translation>
    </message>
    <message>
        <source>with</source>
        <translation>versioon</translation>
    </message>
    <message>
        <source>The version on the left</source>
        <translation>Vasemmanpuoleinen versio</translation>
    </message>
    <message>
        <source>The version on the right</source>
        <translation>Oikeanpuoleinen versio</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Vaihda versioiden paikat</translation>
    </message>
    <message>
        <source>Rename or remove a version</source>
        <translation>Nimeä versio uudelleen tai poista se</translation>
    </message>
    <message>
        <source>Parts of the plan that differ; Alt with the arrow keys goes to the next</source>
        <translation>Suunnitelman eroavat osat; Alt ja nuolinäppäin siirtyvät seuraavaan</translation>
    </message>
    <message>
        <source>The plan through time: the arrow keys move to the next day, Page Up and Page Down to the next version</source>
        <translation>Suunnitelma ajassa: nuolinäppäimet siirtyvät seuraavaan päivään, Page Up ja Page Down seuraavaan versioon</translation>
    </message>
    <message>
        <source>“%1” is again as it was in “%2”; its place in the plan stays as it is now.</source>
        <translation>”%1” on taas sellainen kuin versiossa ”%2”; sen paikka suunnitelmassa pysyy nykyisenä.</translation>
    </message>
</context>
<context>
    <name>polku::ui::WaitsForEditor</name>
    <message>
        <source>Show %1</source>
        <translation>Näytä %1</translation>
    </message>
    <message>
        <source>Wait for it no longer</source>
        <translation>Älä odota sitä enää</translation>
    </message>
    <message>
        <source>Wait no longer for %1</source>
        <translation>Älä odota enää: %1</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Lisää toimenpide</translation>
    </message>
    <message>
        <source>The team has no other action with “%1” in its name.</source>
        <translation>Ryhmällä ei ole muuta toimenpidettä, jonka nimessä on ”%1”.</translation>
    </message>
</context>
<context>
    <name>polku::ui::WelcomePage</name>
    <message>
        <source>Welcome to Polku</source>
        <translation>Tervetuloa Polkuun</translation>
    </message>
    <message>
        <source>A workbench for academies of socially sustainable procurement. An academy is one file on your computer.</source>
        <translation>Työpöytä sosiaalisesti kestävien hankintojen akatemioille. Akatemia on yksi tiedosto tietokoneellasi.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Takaisin: %1</translation>
    </message>
    <message>
        <source>Go on with an academy</source>
        <translation>Jatka akatemian parissa</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Avaa tiedosto…</translation>
    </message>
    <message>
        <source>Or drop a .polku file on this window. Files you have opened are listed here.</source>
        <translation>Voit myös pudottaa .polku-tiedoston tähän ikkunaan. Avaamasi tiedostot näkyvät tässä.</translation>
    </message>
    <message>
        <source>Or drop a .polku file on this window.</source>
        <translation>Voit myös pudottaa .polku-tiedoston tähän ikkunaan.</translation>
    </message>
    <message>
        <source>Make a new academy</source>
        <translation>Luo uusi akatemia</translation>
    </message>
    <message>
        <source>Language of its texts</source>
        <translation>Tekstien kieli</translation>
    </message>
    <message>
        <source>Practise with an example</source>
        <translation>Harjoittele esimerkillä</translation>
    </message>
    <message>
        <source>Six made-up teams with their plans and pilots, as an academy looks in the middle of it. Nothing can go wrong there.</source>
        <translation>Kuusi keksittyä ryhmää suunnitelmineen ja pilotteineen: tältä akatemia näyttää kesken matkan. Täällä mikään ei voi mennä vikaan.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>Make a practice academy</source>
        <translation>Luo harjoitusakatemia</translation>
    </message>
    <message>
        <source>From a programme template: name, coaches and first day, and you see the whole schedule before it is made.</source>
        <translation>Ohjelmapohjasta: anna nimi, sparraajat ja aloituspäivä, niin näet koko aikataulun ennen kuin akatemia luodaan.</translation>
    </message>
    <message>
        <source>New academy…</source>
        <translation>Uusi akatemia…</translation>
    </message>
</context>
</TS>
