<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI" sourcelanguage="en">
<context>
    <name>AcademyLine</name>
    <message>
        <source>No start day yet</source>
        <translation>Ingen startdag ännu</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>Börjar %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Slutade %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Vecka %1</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Vecka %1 av %2</translation>
    </message>
    <message>
        <source>%1 · example data</source>
        <translation>%1 · exempeldata</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiverad</translation>
    </message>
</context>
<context>
    <name>AcademyTemplate</name>
    <message>
        <source>“%1” has no first day, so its weeks cannot be counted.</source>
        <translation>”%1” har ingen första dag, så veckorna kan inte räknas.</translation>
    </message>
    <message>
        <source>Give the academy its first day.</source>
        <translation>Ge akademin en första dag.</translation>
    </message>
    <message>
        <source>“%1” has no phase with a first and a last day.</source>
        <translation>”%1” har ingen fas med en första och en sista dag.</translation>
    </message>
    <message>
        <source>Give its phases their days on the schedule.</source>
        <translation>Ge faserna deras dagar i tidsplanen.</translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s), session(s) or deliverable(s) without a date were left out.</source>
        <translation>
            <numerusform>%n fas, träff eller leverans utan datum lämnades bort.</numerusform>
            <numerusform>%n faser, träffar eller leveranser utan datum lämnades bort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionColumns</name>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d försenad</numerusform>
            <numerusform>%n d försenad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <translation>%1 (har slutat)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>ActionReviews</name>
    <message numerus="yes">
        <source>Review of the plan and the actions after %n month(s)</source>
        <translation>
            <numerusform>Genomgång av planen och åtgärderna efter %n månad</numerusform>
            <numerusform>Genomgång av planen och åtgärderna efter %n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been done, what is late and why? What does the self-assessment say now, and what do the pilots&apos; indicators show? Decide what goes on, what changes and what ends, and set new days.</source>
        <translation>Vad har gjorts, vad är försenat och varför? Vad säger självvärderingen nu och vad visar piloternas indikatorer? Besluta vad som fortsätter, vad som ändras och vad som avslutas, och sätt nya datum.</translation>
    </message>
    <message>
        <source>The academy has no last day yet.</source>
        <translation>Akademin har ännu ingen sista dag.</translation>
    </message>
    <message>
        <source>Give it one on the page of the schedule; the reviews are counted from it.</source>
        <translation>Ange den på schemats sida; genomgångarna räknas från den.</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>Done %1</source>
        <translation>Klar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag försenad</numerusform>
            <numerusform>%n dagar försenad</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ingen tidsfrist</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Senast %1</translation>
    </message>
    <message>
        <source>Waits for “%1”</source>
        <translation>Väntar på ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n action(s)</source>
        <translation>
            <numerusform>Väntar på %n åtgärd</numerusform>
            <numerusform>Väntar på %n åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later than agreed</source>
        <translation>
            <numerusform>%n dag senare än överenskommet</numerusform>
            <numerusform>%n dagar senare än överenskommet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier than agreed</source>
        <translation>
            <numerusform>%n dag tidigare än överenskommet</numerusform>
            <numerusform>%n dagar tidigare än överenskommet</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of an action</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>As agreed, %1</source>
        <translation>Som överenskommet, %1</translation>
    </message>
    <message>
        <source>%1, which was %2</source>
        <translation>%1 (överenskommet var %2)</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Ansvarig: %1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Väntar på: %1</translation>
    </message>
    <message>
        <source>Waiting for this: %1</source>
        <translation>Väntar på denna: %1</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>It goes on until %1. An academy that ends earlier gets the state “Finished” first.</source>
        <translation>Den pågår till %1. Slutar akademin tidigare ska den först få statusen ”Avslutad”.</translation>
    </message>
    <message>
        <source>Give it its last day, or the state “Finished”, first.</source>
        <translation>Ge den först en sista dag eller statusen ”Avslutad”.</translation>
    </message>
    <message>
        <source>“%1” is not over, so it cannot be archived.</source>
        <translation>”%1” är inte slut och kan därför inte arkiveras.</translation>
    </message>
</context>
<context>
    <name>AssessmentChart</name>
    <message>
        <source>6 months</source>
        <translation>6 mån.</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mån.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Levels of %1</source>
        <translation>Nivåer: %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medelvärde</translation>
    </message>
    <message>
        <source>Mean level by area</source>
        <translation>Medelnivå per område</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Mean level by team</source>
        <translation>Medelnivå per team</translation>
    </message>
    <message numerus="yes">
        <source>The mean is over %n team(s) that have answered.</source>
        <translation>
            <numerusform>Medelvärdet omfattar %n team som har svarat.</numerusform>
            <numerusform>Medelvärdet omfattar %n team som har svarat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean of the teams is shown when at least four have answered, so that nobody&apos;s own answers can be told from it. Now %n have.</source>
        <translation>
            <numerusform>Teamens medelvärde visas när minst fyra har svarat, så att ingens egna svar kan utläsas ur det. Nu har %n svarat.</numerusform>
            <numerusform>Teamens medelvärde visas när minst fyra har svarat, så att ingens egna svar kan utläsas ur det. Nu har %n svarat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (unfinished)</source>
        <comment>a team and its self-assessment</comment>
        <translation>%1 (oavslutad)</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Returned to the team</source>
        <translation>Återsänt till teamet</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Väntar på dig</translation>
    </message>
    <message>
        <source>Quiet teams</source>
        <translation>Tysta team</translation>
    </message>
    <message>
        <source>Sponsor in management</source>
        <translation>Sponsor i ledningen</translation>
    </message>
    <message>
        <source>Self-assessment at the start</source>
        <translation>Självbedömning i början</translation>
    </message>
    <message>
        <source>Pilots without an owner</source>
        <translation>Piloter utan ansvarig</translation>
    </message>
    <message>
        <source>Pilots without indicators</source>
        <translation>Piloter utan indikatorer</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>Att återkomma till</translation>
    </message>
    <message>
        <source>“%1” was returned; no new version has come yet.</source>
        <translation>”%1” har återsänts och ingen ny version har kommit.</translation>
    </message>
    <message>
        <source>“%1” was returned on %2; no new version has come yet.</source>
        <translation>”%1” återsändes %2 och ingen ny version har kommit.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Utan namn</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is %n day(s) late.</source>
        <translation>
            <numerusform>”%1” är %n dag försenad.</numerusform>
            <numerusform>”%1” är %n dagar försenad.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits for your answer.</source>
        <translation>”%1” väntar på ditt svar.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has waited for your answer for %n day(s).</source>
        <translation>
            <numerusform>”%1” har väntat på ditt svar i %n dag.</numerusform>
            <numerusform>”%1” har väntat på ditt svar i %n dagar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been heard from the team for %n day(s).</source>
        <translation>
            <numerusform>Ingenting har hörts från teamet på %n dag.</numerusform>
            <numerusform>Ingenting har hörts från teamet på %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sponsor has stayed away since %1.</source>
        <translation>Sponsorn har varit frånvarande sedan %1.</translation>
    </message>
    <message>
        <source>The team has no sponsor in management.</source>
        <translation>Teamet har ingen sponsor i ledningen.</translation>
    </message>
    <message>
        <source>The self-assessment at the start is unfinished.</source>
        <translation>Självbedömningen i början är inte klar.</translation>
    </message>
    <message>
        <source>The self-assessment at the start is missing.</source>
        <translation>Självbedömningen i början saknas.</translation>
    </message>
    <message>
        <source>The pilot “%1” has no owner.</source>
        <translation>Piloten ”%1” saknar ansvarig.</translation>
    </message>
    <message>
        <source>The pilot “%1” has no indicator with a baseline.</source>
        <translation>Piloten ”%1” saknar en indikator med utgångsvärde.</translation>
    </message>
    <message>
        <source>The pilot “%1” has no indicator.</source>
        <translation>Piloten ”%1” saknar indikator.</translation>
    </message>
    <message>
        <source>You wanted to come back to “%1” on %2.</source>
        <translation>Du ville återkomma till ”%1” %2.</translation>
    </message>
    <message>
        <source>Open the deliverable</source>
        <translation>Öppna leveransen</translation>
    </message>
    <message>
        <source>Open the comments</source>
        <translation>Öppna kommentarerna</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granska</translation>
    </message>
    <message>
        <source>Open the team</source>
        <translation>Öppna teamet</translation>
    </message>
    <message>
        <source>Open the self-assessment</source>
        <translation>Öppna självbedömningen</translation>
    </message>
    <message>
        <source>Show the pilot</source>
        <translation>Visa piloten</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Markera som klar</translation>
    </message>
    <message>
        <source>See what has happened</source>
        <translation>Se vad som har hänt</translation>
    </message>
    <message>
        <source>“%1” was returned before the history of this file begins; no new version has come yet.</source>
        <translation>”%1” returnerades innan historiken i den här filen börjar; någon ny version har inte kommit än.</translation>
    </message>
    <message>
        <source>“%1” waits for your answer, since before the history of this file begins.</source>
        <translation>”%1” väntar på ditt svar, sedan innan historiken i den här filen börjar.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The folder for backups cannot be made.</source>
        <translation>Mappen för säkerhetskopior kan inte skapas.</translation>
    </message>
    <message>
        <source>Check that you may write to “%1”.</source>
        <translation>Kontrollera att du har rätt att skriva till ”%1”.</translation>
    </message>
    <message>
        <source>%1, backup %2</source>
        <translation>%1, säkerhetskopia %2</translation>
    </message>
    <message>
        <source>The backup cannot be restored to “%1”.</source>
        <translation>Säkerhetskopian kan inte återställas till ”%1”.</translation>
    </message>
    <message>
        <source>Check that the backup is still there and that you may write to the folder.</source>
        <translation>Kontrollera att säkerhetskopian finns kvar och att du har rätt att skriva till mappen.</translation>
    </message>
    <message>
        <source>No backup could be made before upgrading the file.</source>
        <translation>Det gick inte att göra en säkerhetskopia innan filen uppgraderades.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that there is room in “%1”.</source>
        <translation>Inget har ändrats. Kontrollera att det finns utrymme i ”%1”.</translation>
    </message>
    <message>
        <source>The copy cannot take the place of the open file.</source>
        <translation>Kopian kan inte ersätta den öppna filen.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Välj ett annat namn eller en annan mapp.</translation>
    </message>
    <message>
        <source>The copy “%1” cannot be written.</source>
        <translation>Kopian ”%1” kan inte skrivas.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder.</source>
        <translation>Kontrollera att du har rätt att skriva till mappen.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The content file %1 cannot be used.</source>
        <translation>Innehållsfilen %1 kan inte användas.</translation>
    </message>
    <message>
        <source>Install the program again, or correct the file.</source>
        <translation>Installera programmet på nytt eller rätta filen.</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Level %1, target %2</source>
        <translation>Nivå %1, mål %2</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nivå %1</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file&apos;s pages are damaged: %1</source>
        <translation>Filens sidor är skadade: %1</translation>
    </message>
    <message>
        <source>A record of “%1” (%2) points to one of “%3” that is not there.</source>
        <translation>En post i ”%1” (%2) hänvisar till en post i ”%3” som inte finns.</translation>
    </message>
    <message>
        <source>Step %1 of the history is damaged and cannot be taken back.</source>
        <translation>Steg %1 i historiken är skadat och kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Sökindexet är skadat.</translation>
    </message>
    <message>
        <source>The search index does not agree with the records.</source>
        <translation>Sökindexet stämmer inte överens med posterna.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Polku; only its pages were checked.</source>
        <translation>Filen är skriven med en nyare version av Polku; bara dess sidor kontrollerades.</translation>
    </message>
    <message>
        <source>The file&apos;s tables are not as they should be: %1</source>
        <translation>Filens tabeller är inte som de ska vara: %1</translation>
    </message>
    <message>
        <source>The file is damaged: its tables are not as they should be.</source>
        <translation>Filen är skadad: dess tabeller är inte som de ska vara.</translation>
    </message>
    <message>
        <source>Restore a backup, or ask for help with the damaged file. Keep it as it is.</source>
        <translation>Återställ en säkerhetskopia eller be om hjälp med den skadade filen. Behåll filen som den är.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiverad</translation>
    </message>
    <message>
        <source>Before the academy</source>
        <translation>Före akademin</translation>
    </message>
    <message>
        <source>Academy month</source>
        <translation>Akademimånad</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webbinarium</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Kick-off</source>
        <translation>Startträff</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Sparring</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>Kamratgrupp</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>Management meeting</source>
        <translation>Möte med ledningen</translation>
    </message>
    <message>
        <source>Closing seminar</source>
        <translation>Slutseminarium</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Genomförd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställd</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Självbedömning</translation>
    </message>
    <message>
        <source>Operating-model plan</source>
        <translation>Plan för verksamhetsmodellen</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Åtgärdsplan</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Blankett</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Bilaga</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Self-study</source>
        <translation>Självstudier</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Inte antaget</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Har dragit sig ur</translation>
    </message>
    <message>
        <source>Lead organisation</source>
        <translation>Huvudorganisation</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Sponsor in management</source>
        <translation>Sponsor i ledningen</translation>
    </message>
    <message>
        <source>Head of procurement</source>
        <translation>Upphandlingschef</translation>
    </message>
    <message>
        <source>Substance unit</source>
        <translation>Substansenhet</translation>
    </message>
    <message>
        <source>Procurement expert</source>
        <translation>Upphandlingssakkunnig</translation>
    </message>
    <message>
        <source>Sustainability expert</source>
        <translation>Hållbarhetssakkunnig</translation>
    </message>
    <message>
        <source>Employment services</source>
        <translation>Sysselsättningstjänster</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annan</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Inget beslut ännu</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Antagen</translation>
    </message>
    <message>
        <source>On the reserve list</source>
        <translation>På reservplats</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avslagen</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjad</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Inlämnad</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>Kommenterad</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Återsänd</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Närvarande</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>På distans</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Anmält förhinder</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Hindrad</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Låg</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hög</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Slopat</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Inte begärt</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Begärt</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Beviljat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekat</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Inte bedömd</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medelhög</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Hanterad</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Har inträffat</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>After 6 months</source>
        <translation>Efter 6 månader</translation>
    </message>
    <message>
        <source>After 12 months</source>
        <translation>Efter 12 månader</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Enligt plan</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Kräver åtgärd</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Is informed</source>
        <translation>Får information</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausul</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Arbetstid</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Pengar</translation>
    </message>
    <message>
        <source>System or tool</source>
        <translation>System eller verktyg</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>För hand</translation>
    </message>
    <message>
        <source>At a review</source>
        <translation>Vid en granskning</translation>
    </message>
    <message>
        <source>Does it</source>
        <translation>Utför</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Ansvarar</translation>
    </message>
    <message>
        <source>Gives advice</source>
        <translation>Ger råd</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Procurement categories</source>
        <translation>Upphandlingskategorier</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Vem gör vad</translation>
    </message>
    <message>
        <source>Steps of a procurement</source>
        <translation>Upphandlingens steg</translation>
    </message>
    <message>
        <source>Tools and clauses</source>
        <translation>Verktyg och klausuler</translation>
    </message>
    <message>
        <source>Clauses of the pilots</source>
        <translation>Piloternas klausuler</translation>
    </message>
    <message>
        <source>Training plan</source>
        <translation>Utbildningsplan</translation>
    </message>
    <message>
        <source>Monitoring of the pilots&apos; clauses</source>
        <translation>Uppföljning av piloternas klausuler</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>What the actions take</source>
        <translation>Vad åtgärderna kräver</translation>
    </message>
    <message>
        <source>Risks of the change</source>
        <translation>Förändringens risker</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkännande</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no such day as “%1”.</source>
        <translation>Datumet ”%1” finns inte.</translation>
    </message>
    <message>
        <source>Write it like 2026-12-31.</source>
        <translation>Skriv till exempel 2026-12-31.</translation>
    </message>
    <message>
        <source>“%1” is no language of Polku.</source>
        <translation>”%1” är inte ett av språken i Polku.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Välj något av följande: %1.</translation>
    </message>
    <message>
        <source>Polku: a workbench for procurement academies. Without a command the window opens.</source>
        <translation>Polku: en arbetsbänk för upphandlingsakademier. Utan kommando öppnas fönstret.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Användning</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>ALTERNATIV</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMMANDO</translation>
    </message>
    <message>
        <source>Given in this order</source>
        <translation>Anges i den här ordningen</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>(obligatoriskt)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Visa den här hjälpen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Visa versionen.</translation>
    </message>
    <message>
        <source>The academy file to open.</source>
        <translation>Akademifilen som ska öppnas.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>The academy file.</source>
        <translation>Akademifilen.</translation>
    </message>
    <message>
        <source>Make a file with a new academy from a programme template.</source>
        <translation>Skapa en fil med en ny akademi utifrån en programmall.</translation>
    </message>
    <message>
        <source>The academy&apos;s name.</source>
        <translation>Akademins namn.</translation>
    </message>
    <message>
        <source>Its first day.</source>
        <translation>Akademins första dag.</translation>
    </message>
    <message>
        <source>Language of its texts; without it the system&apos;s.</source>
        <translation>Språket i akademins texter. Utan det används systemets språk.</translation>
    </message>
    <message>
        <source>Make a file with the practice academy.</source>
        <translation>Skapa en fil med övningsakademin.</translation>
    </message>
    <message>
        <source>The week that it is in, 1 to 17; without it 9.</source>
        <translation>Veckan som akademin är inne på, 1–17. Utan den 9.</translation>
    </message>
    <message>
        <source>Make it as on this day; the same day, week and language give the same file.</source>
        <translation>Skapa akademin som den är den här dagen. Samma dag, vecka och språk ger samma fil.</translation>
    </message>
    <message>
        <source>Tell what is in a file.</source>
        <translation>Berätta vad filen innehåller.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Svara i JSON.</translation>
    </message>
    <message>
        <source>Check that a file is sound; 0 when it is, 1 when not.</source>
        <translation>Kontrollera att filen är hel. Svaret är 0 när den är det och 1 när den inte är det.</translation>
    </message>
    <message>
        <source>List the records of a kind with their ids.</source>
        <translation>Lista posterna av en viss typ med id.</translation>
    </message>
    <message>
        <source>The kind of record: team, pilot, action …</source>
        <translation>Typen av post: team, pilot, action …</translation>
    </message>
    <message>
        <source>Answer in JSON, with every field.</source>
        <translation>Svara i JSON med alla fält.</translation>
    </message>
    <message>
        <source>Answer in CSV, with every field.</source>
        <translation>Svara i CSV med alla fält.</translation>
    </message>
    <message>
        <source>Change one field of one record.</source>
        <translation>Ändra ett fält i en post.</translation>
    </message>
    <message>
        <source>Its id, from the list.</source>
        <translation>Postens id, från listan.</translation>
    </message>
    <message>
        <source>The field: title, stage, due …</source>
        <translation>Fältet: title, stage, due …</translation>
    </message>
    <message>
        <source>What to write; after -- it may begin with a hyphen, and &quot;&quot; empties the field.</source>
        <translation>Det som ska skrivas. Efter -- får det börja med bindestreck, och &quot;&quot; tömmer fältet.</translation>
    </message>
    <message>
        <source>Tell who changed what and when, newest first.</source>
        <translation>Berätta vem som ändrade vad och när, de nyaste först.</translation>
    </message>
    <message>
        <source>Take back the newest step.</source>
        <translation>Ta tillbaka det nyaste steget.</translation>
    </message>
    <message>
        <source>Do again the step that was taken back last.</source>
        <translation>Gör om det steg som senast togs tillbaka.</translation>
    </message>
    <message>
        <source>The file to read.</source>
        <translation>Filen som ska läsas.</translation>
    </message>
    <message>
        <source>What it holds; without it that is found out from the file.</source>
        <translation>Vad filen innehåller. Utan detta framgår det av filen.</translation>
    </message>
    <message>
        <source>Into which academy, by id or name, where the file has several.</source>
        <translation>Akademin dit posterna importeras: id eller namn, om filen har flera.</translation>
    </message>
    <message>
        <source>Only tell what would happen.</source>
        <translation>Berätta bara vad som skulle hända.</translation>
    </message>
    <message>
        <source>Write a document or the data into a file of its own.</source>
        <translation>Skriv ett dokument eller alla data till en egen fil.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Filen som ska skrivas.</translation>
    </message>
    <message>
        <source>Without it by the ending of OUT.</source>
        <translation>Utan detta avgör ändelsen på OUT.</translation>
    </message>
    <message>
        <source>Only this academy, by id or name.</source>
        <translation>Bara den här akademin, enligt id eller namn.</translation>
    </message>
    <message>
        <source>Only this team, by id or name.</source>
        <translation>Bara det här teamet, enligt id eller namn.</translation>
    </message>
    <message>
        <source>Only this pilot, by id or title.</source>
        <translation>Bara den här piloten, enligt id eller rubrik.</translation>
    </message>
    <message>
        <source>Language of the document; without it the academy&apos;s.</source>
        <translation>Dokumentets språk. Utan det används akademins språk.</translation>
    </message>
    <message>
        <source>The practice academy has no week %1.</source>
        <translation>Övningsakademin har ingen vecka %1.</translation>
    </message>
    <message>
        <source>Choose one from 1 to 17.</source>
        <translation>Välj en vecka mellan 1 och 17.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported.</source>
        <translation>”%1” kan inte importeras.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Något saknas: %1.</translation>
    </message>
    <message>
        <source>This was not expected: %1.</source>
        <translation>Detta var oväntat: %1.</translation>
    </message>
    <message>
        <source>This is not a number: %1.</source>
        <translation>Detta är inte ett tal: %1.</translation>
    </message>
    <message>
        <source>%1 needs one value after it.</source>
        <translation>%1 ska följas av ett värde.</translation>
    </message>
    <message>
        <source>The command line cannot be understood (%1).</source>
        <translation>Kommandoraden går inte att förstå (%1).</translation>
    </message>
    <message>
        <source>“%1 --help” tells how it is used.</source>
        <translation>”%1 --help” berättar hur kommandot används.</translation>
    </message>
    <message>
        <source>There already is a file “%1”.</source>
        <translation>Filen ”%1” finns redan.</translation>
    </message>
    <message>
        <source>Choose another name, or delete the file first.</source>
        <translation>Välj ett annat namn eller ta bort filen först.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>”%1” kan inte skrivas.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder and that the disk is not full.</source>
        <translation>Kontrollera att du har rätt att skriva till mappen och att disken inte är full.</translation>
    </message>
    <message>
        <source>There is no %1 “%2” here.</source>
        <translation>Här finns ingen post ”%2” (%1).</translation>
    </message>
    <message>
        <source>More than one %1 is called “%2”.</source>
        <translation>Fler än en post heter ”%2” (%1).</translation>
    </message>
    <message>
        <source>Give the id of one of these:</source>
        <translation>Ange id för någon av dessa:</translation>
    </message>
    <message>
        <source>The file has no academy.</source>
        <translation>Filen har ingen akademi.</translation>
    </message>
    <message>
        <source>Make a file with one first: polku new FILE --name NAME --start YYYY-MM-DD.</source>
        <translation>Skapa först en fil med en akademi: polku new FILE --name NAME --start YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>The file has several academies.</source>
        <translation>Filen har flera akademier.</translation>
    </message>
    <message>
        <source>Say which one with --academy:</source>
        <translation>Ange med --academy vilken som avses:</translation>
    </message>
    <message>
        <source>“%1” is no format that this can be written in.</source>
        <translation>Detta kan inte skrivas i formatet ”%1”.</translation>
    </message>
    <message>
        <source>The ending of “%1” does not tell in which format to write.</source>
        <translation>Ändelsen på ”%1” anger inte i vilket format filen ska skrivas.</translation>
    </message>
    <message>
        <source>Give it another ending, or say --format.</source>
        <translation>Ge filen en annan ändelse eller ange --format.</translation>
    </message>
    <message>
        <source>The export would replace the academy file itself.</source>
        <translation>Exporten skulle ersätta själva akademifilen.</translation>
    </message>
    <message>
        <source>Give another file after --to.</source>
        <translation>Ange en annan fil efter --to.</translation>
    </message>
    <message>
        <source>“%1” cannot be exported.</source>
        <translation>”%1” kan inte exporteras.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fil: %1</translation>
    </message>
    <message>
        <source>Academy: %1 (example data)</source>
        <translation>Akademi: %1 (exempeldata)</translation>
    </message>
    <message>
        <source>Academy: %1</source>
        <translation>Akademi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s)</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n piloter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>File format: %1</source>
        <translation>Filformat: %1</translation>
    </message>
    <message>
        <source>Steps in the history: %1</source>
        <translation>Steg i historiken: %1</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Filen är hel.</translation>
    </message>
    <message>
        <source>The file is not sound.</source>
        <translation>Filen är inte hel.</translation>
    </message>
    <message>
        <source>Keep it, and continue with a backup of it. This was found:</source>
        <translation>Behåll den och fortsätt med en säkerhetskopia. Följande hittades:</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Filen ”%1” finns inte.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Kontrollera namnet och mappen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>”%1” kan inte läsas.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Kontrollera att du har rätt att läsa den.</translation>
    </message>
    <message>
        <source>Line %1: new: %2</source>
        <translation>Rad %1: ny: %2</translation>
    </message>
    <message>
        <source>Line %1: changed: %2</source>
        <translation>Rad %1: ändrad: %2</translation>
    </message>
    <message>
        <source>Line %1: as it is: %2</source>
        <translation>Rad %1: oförändrad: %2</translation>
    </message>
    <message>
        <source>Line %1 is refused: %2</source>
        <translation>Rad %1 avvisas: %2</translation>
    </message>
    <message>
        <source>Line %1, note: %2</source>
        <translation>Rad %1, anmärkning: %2</translation>
    </message>
    <message>
        <source>These columns are not known and not imported: %1.</source>
        <translation>De här kolumnerna är okända och importeras inte: %1.</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, as they are: %3, refused: %4</source>
        <translation>Nya: %1, ändrade: %2, oförändrade: %3, avvisade: %4</translation>
    </message>
    <message>
        <source>No row of the table can be used.</source>
        <translation>Ingen av tabellens rader kan användas.</translation>
    </message>
    <message>
        <source>Nothing was imported. Put right what is told above.</source>
        <translation>Inget importerades. Rätta det som nämns ovan.</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”.</source>
        <translation>Det finns ingen typ av post som heter ”%1”.</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2.</source>
        <translation>Det finns ingen post (%1) med id %2.</translation>
    </message>
    <message>
        <source>“polku list” tells the ids.</source>
        <translation>”polku list” visar id för posterna.</translation>
    </message>
    <message>
        <source>A record of the kind “%1” has no field “%2”.</source>
        <translation>En post av typen ”%1” har inget fält ”%2”.</translation>
    </message>
    <message>
        <source>“%1” tells what the record belongs to and cannot be changed.</source>
        <translation>”%1” anger vad posten hör till och kan inte ändras.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record.</source>
        <translation>”%1” är inte id för någon post.</translation>
    </message>
    <message>
        <source>Polku</source>
        <translation>Polku</translation>
    </message>
    <message>
        <source>There is no display here to open a window on.</source>
        <translation>Det finns ingen skärm att öppna ett fönster på.</translation>
    </message>
    <message>
        <source>“polku --help” tells what can be done without one.</source>
        <translation>”polku --help” berättar vad som går att göra utan fönster.</translation>
    </message>
    <message>
        <source>Tell where each team is in each phase, and from which facts.</source>
        <translation>Berättar var varje team står i varje fas och vad det bygger på.</translation>
    </message>
    <message>
        <source>Which academy, by id or name, where the file has several.</source>
        <translation>Vilken akademi, id eller namn, om filen har flera.</translation>
    </message>
    <message>
        <source>As it stands on this day.</source>
        <translation>Läget den här dagen.</translation>
    </message>
    <message>
        <source>No team takes part yet.</source>
        <translation>Inget team deltar ännu.</translation>
    </message>
    <message>
        <source>the coach says: %1</source>
        <translation>coachens bedömning: %1</translation>
    </message>
    <message>
        <source>List what waits for the coach&apos;s answer, oldest first.</source>
        <translation>Lista vad som väntar på coachens svar, äldst först.</translation>
    </message>
    <message>
        <source>Nothing waits for the coach.</source>
        <translation>Inget väntar på coachen.</translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <comment>team, what, day</comment>
        <translation>%1: %2, sedan %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>team, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This list is confidential: it holds the points, notes and reasons that only coaches see.</source>
        <translation>Listan är konfidentiell: den innehåller poäng, anteckningar och motiveringar som bara coacherna ser.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Ingenting behöver uppmärksamhet.</translation>
    </message>
    <message>
        <source>Tell which teams need attention, and why.</source>
        <translation>Berätta vilka team som behöver uppmärksamhet och varför.</translation>
    </message>
    <message>
        <source>Changes from this day on; without it since the team&apos;s last session.</source>
        <translation>Ändringar från och med den här dagen; annars sedan teamets senaste träff.</translation>
    </message>
    <message>
        <source>Name a team after --team.</source>
        <translation>Ange ett team efter --team.</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>inte tillsammans med</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 och %2 kan inte användas tillsammans.</translation>
    </message>
    <message>
        <source>%1 does not go with the export of “%2”.</source>
        <translation>%1 gäller inte exporten ”%2”.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lämna bort det.</translation>
    </message>
    <message>
        <source>The session that the feedback is about, by id or title; without it that is found out.</source>
        <translation>Träffen som responsen gäller, enligt id eller rubrik. Annars tas det reda på.</translation>
    </message>
    <message>
        <source>Only feedback on this session, by id or title.</source>
        <translation>Bara responsen på den här träffen, enligt id eller rubrik.</translation>
    </message>
    <message>
        <source>The answers are about the academy as a whole.</source>
        <translation>Svaren gäller akademin som helhet.</translation>
    </message>
    <message>
        <source>The answers are about “%1”.</source>
        <translation>Svaren gäller ”%1”.</translation>
    </message>
    <message>
        <source>Scores from 1 to 5: %1</source>
        <translation>Skalan 1–5: %1</translation>
    </message>
    <message>
        <source>Answers in words: %1</source>
        <translation>Svar i ord: %1</translation>
    </message>
    <message>
        <source>Day of the answer: %1</source>
        <translation>Svarsdag: %1</translation>
    </message>
    <message>
        <source>“%1” holds numbers on another scale than from 1 to 5.</source>
        <translation>Talen i ”%1” följer en annan skala än 1–5.</translation>
    </message>
    <message>
        <source>“%1” tells who answered. It is left out, because feedback carries no names.</source>
        <translation>”%1” avslöjar vem som svarade. Den lämnas bort, eftersom responsen inte har namn.</translation>
    </message>
    <message>
        <source>“%1” has the same question as a column before it.</source>
        <translation>”%1” har samma fråga som en tidigare kolumn.</translation>
    </message>
    <message>
        <source>Only feedback is about a session.</source>
        <translation>Bara respons gäller en träff.</translation>
    </message>
    <message>
        <source>Leave out --session, or say --as feedback.</source>
        <translation>Lämna bort --session eller ange --as feedback.</translation>
    </message>
    <message>
        <source>The programme template by its id, or a template file; without it the ordinary one.</source>
        <translation>Programmallens id eller en mallfil; utan detta den vanliga.</translation>
    </message>
    <message>
        <source>There is no programme template “%1”.</source>
        <translation>Det finns ingen programmall ”%1”.</translation>
    </message>
    <message>
        <source>Give the path of a template file, or one of these:</source>
        <translation>Ange sökvägen till en mallfil eller något av dessa:</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Lämnas bort: %1.</translation>
    </message>
    <message>
        <source>Your own DOCX or ODT whose look the document gets: styles, logo, margins.</source>
        <translation>Er egen DOCX eller ODT vars utseende dokumentet får: format, logotyp, marginaler.</translation>
    </message>
    <message>
        <source>--style goes with DOCX and ODT only.</source>
        <translation>--style kan användas bara med DOCX och ODT.</translation>
    </message>
    <message>
        <source>Leave it out, or give --to a file that ends in .docx or .odt.</source>
        <translation>Lämna bort det, eller ge --to en fil som slutar på .docx eller .odt.</translation>
    </message>
    <message>
        <source>academy: the report for the organiser and the funder; team: that of one team; progress: the board; pilots: the summaries; assessments: the self-assessments; schedule: sessions and deadlines; calendar: the same for calendars; changes: what has changed in a team since its last session; plan: a team&apos;s plan; summary: the same on two pages; brief: one page for its director; actions: its action plan, or a table of all; teams: a table; feedback: what participants said; library: the materials and who has studied them; applications: the coach&apos;s own list; template: an academy for the next one to start from; everything: all records as JSON.</source>
        <translation>academy: rapporten till arrangören och finansiären; team: ett teams rapport; progress: framstegstavlan; pilots: sammanfattningarna; assessments: självbedömningarna; schedule: träffar och tidsfrister; calendar: samma för kalendrar; changes: vad som har ändrats i ett team sedan den senaste träffen; plan: ett teams plan; summary: samma på två sidor; brief: en sida för dess direktör; actions: dess åtgärdsplan, eller en tabell över alla; teams: en tabell; feedback: deltagarnas respons; library: materialen och vem som har tagit del av dem; applications: coachens egen lista; template: en akademi som mall för nästa; everything: alla uppgifter som JSON.</translation>
    </message>
    <message>
        <source>“%1” is of one team.</source>
        <translation>”%1” gäller ett team.</translation>
    </message>
    <message>
        <source>“%1” cannot be written as %2.</source>
        <translation>”%1” kan inte skrivas som %2.</translation>
    </message>
    <message>
        <source>On pages “%1” is of one team.</source>
        <translation>På sidor gäller ”%1” ett team.</translation>
    </message>
    <message>
        <source>Bring in records from a CSV or JSON file, or a plan from a Markdown file, as one step.</source>
        <translation>Hämta poster från en CSV- eller JSON-fil, eller en plan från en Markdown-fil, som en enda ändring.</translation>
    </message>
    <message>
        <source>Whose plan it is, by id or name.</source>
        <translation>Vems plan det är: teamets id eller namn.</translation>
    </message>
    <message>
        <source>Only a plan is brought in for one team.</source>
        <translation>Bara en plan hämtas för ett enda team.</translation>
    </message>
    <message>
        <source>Leave out --team, or say --as plan.</source>
        <translation>Utelämna --team eller lägg till --as plan.</translation>
    </message>
    <message>
        <source>Whose plan “%1” is, is not told.</source>
        <translation>Kommandot säger inte vems plan ”%1” är.</translation>
    </message>
    <message>
        <source>Add --team and the name of the team.</source>
        <translation>Lägg till --team och teamets namn.</translation>
    </message>
    <message numerus="yes">
        <source>%1: filled, %n word(s)</source>
        <translation>
            <numerusform>%1: fylls i, %n ord</numerusform>
            <numerusform>%1: fylls i, %n ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the text is replaced, %n word(s)</source>
        <translation>
            <numerusform>%1: texten ersätts, %n ord</numerusform>
            <numerusform>%1: texten ersätts, %n ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a section of the team&apos;s own, %n word(s)</source>
        <translation>
            <numerusform>%1: ett eget avsnitt, %n ord</numerusform>
            <numerusform>%1: ett eget avsnitt, %n ord</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: as it is</source>
        <translation>%1: oförändrat</translation>
    </message>
    <message>
        <source>%1: no text below the heading, the section stays as it is</source>
        <translation>%1: ingen text under rubriken, avsnittet lämnas som det är</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) before the first section are left out.</source>
        <translation>
            <numerusform>%n ord före det första avsnittet lämnas bort.</numerusform>
            <numerusform>%n ord före det första avsnittet lämnas bort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s), session(s) and deadline(s) moved along.</source>
        <translation>
            <numerusform>%n fas, träff eller tidsfrist flyttades med.</numerusform>
            <numerusform>%n faser, träffar och tidsfrister flyttades med.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first week has sessions before that weekday, so the academy starts on %1.</source>
        <translation>Första veckan har träffar före den veckodagen, så akademin börjar den %1.</translation>
    </message>
    <message>
        <source>Tell what differs between two versions of a team&apos;s plan.</source>
        <translation>Berätta vad som skiljer två versioner av ett teams plan åt.</translation>
    </message>
    <message>
        <source>Of which team, by id or name.</source>
        <translation>Vilket teams: id eller namn.</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>A version by name or id, a day such as 2026-03-12, or now; without it the one that was kept last.</source>
        <translation>En versions namn eller id, en dag, till exempel 2026-03-12, eller now; utan det den version som sparades senast.</translation>
    </message>
    <message>
        <source>The same; without it the plan as it is now.</source>
        <translation>På samma sätt; utan det planen som den är nu.</translation>
    </message>
    <message>
        <source>Only tell which versions were kept.</source>
        <translation>Berätta bara vilka versioner som har sparats.</translation>
    </message>
    <message>
        <source>%1 “%2”: new</source>
        <comment>kind, title</comment>
        <translation>%1 ”%2”: ny</translation>
    </message>
    <message>
        <source>%1 “%2”: removed</source>
        <comment>kind, title</comment>
        <translation>%1 ”%2”: borttagen</translation>
    </message>
    <message>
        <source>%1 “%2”: moved</source>
        <comment>kind, title</comment>
        <translation>%1 ”%2”: flyttad</translation>
    </message>
    <message>
        <source>%1 “%2”: changed</source>
        <comment>kind, title</comment>
        <translation>%1 ”%2”: ändrad</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>version, when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No version of the plan has been kept.</source>
        <translation>Ingen version av planen har sparats.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Inget skiljer.</translation>
    </message>
    <message>
        <source>“%1” has no plan.</source>
        <translation>”%1” har ingen plan.</translation>
    </message>
    <message>
        <source>Choose a team that takes part.</source>
        <translation>Välj ett team som deltar.</translation>
    </message>
    <message>
        <source>Say --from with a day, such as 2026-03-12.</source>
        <translation>Ange --from och en dag, till exempel 2026-03-12.</translation>
    </message>
    <message>
        <source>Tell what is missing or does not fit in what the teams write.</source>
        <translation>Berättar vad som saknas eller inte går ihop i det som teamen skriver.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing is missing.</source>
        <translation>ingenting saknas.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to complete.</source>
        <translation>
            <numerusform>%n sak att komplettera.</numerusform>
            <numerusform>%n saker att komplettera.</numerusform>
        </translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>TEAM</source>
        <translation>TEAM</translation>
    </message>
    <message>
        <source>ACADEMY</source>
        <translation>AKADEMI</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>TRÄFF</translation>
    </message>
    <message>
        <source>PILOT</source>
        <translation>PILOT</translation>
    </message>
    <message>
        <source>With the state submitted: the day on which it came; without it today.</source>
        <translation>Med tillståndet submitted: dagen då det kom; utan det i dag.</translation>
    </message>
    <message>
        <source>A day is given only with the state “submitted”.</source>
        <translation>En dag anges bara med tillståndet ”submitted”.</translation>
    </message>
    <message>
        <source>Leave --on out, or write: state submitted.</source>
        <translation>Utelämna --on, eller skriv: state submitted.</translation>
    </message>
    <message>
        <source>The document holds everything, also what only the coach sees: private notes, points and contact details. Give it to nobody who may not see them.</source>
        <translation>Dokumentet innehåller allt, också det som bara coachen ser: privata anteckningar, poäng och kontaktuppgifter. Ge det inte till någon som inte får se dem.</translation>
    </message>
    <message>
        <source>“%1” is taken as “%2”.</source>
        <translation>”%1” tolkas som ”%2”.</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>The comment is empty.</source>
        <translation>Kommentaren är tom.</translation>
    </message>
    <message>
        <source>Write it first.</source>
        <translation>Skriv den först.</translation>
    </message>
    <message>
        <source>Only what belongs to a team can be commented on.</source>
        <translation>Bara det som hör till ett team kan kommenteras.</translation>
    </message>
    <message>
        <source>Choose a record of a team.</source>
        <translation>Välj en uppgift som hör till ett team.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>phase %1</source>
        <translation>fas %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>träff %1</translation>
    </message>
    <message>
        <source>deliverable %1</source>
        <translation>leverans %1</translation>
    </message>
    <message>
        <source>criterion %1</source>
        <translation>kriterium %1</translation>
    </message>
    <message>
        <source>theme %1</source>
        <translation>tema %1</translation>
    </message>
    <message>
        <source>material %1</source>
        <translation>materialpost %1</translation>
    </message>
    <message>
        <source>not known here; what can stand here is %1</source>
        <translation>är okänt här; här kan stå %1</translation>
    </message>
    <message>
        <source>missing, or not a text</source>
        <translation>saknas eller är ingen text</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>är ingen text</translation>
    </message>
    <message>
        <source>missing, or not a list</source>
        <translation>saknas eller är ingen lista</translation>
    </message>
    <message>
        <source>holds something that is not a text</source>
        <translation>innehåller något som inte är text</translation>
    </message>
    <message>
        <source>missing, or not a whole number</source>
        <translation>saknas eller är inget heltal</translation>
    </message>
    <message>
        <source>not between %1 and %2</source>
        <translation>är inte mellan %1 och %2</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>är inget heltal</translation>
    </message>
    <message>
        <source>missing, or not true or false</source>
        <translation>saknas eller är inte true eller false</translation>
    </message>
    <message>
        <source>missing, or not a date</source>
        <translation>saknas eller är inget datum</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date</source>
        <translation>&quot;%1&quot; är inget datum</translation>
    </message>
    <message>
        <source>not a time of day, HH:mm</source>
        <translation>är inget klockslag i formen HH:mm</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; choose one of: %2</source>
        <translation>&quot;%1&quot; är okänt; välj något av: %2</translation>
    </message>
    <message>
        <source>missing, empty, or not a list</source>
        <translation>saknas, är tom eller är ingen lista</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>är ingen lista</translation>
    </message>
    <message>
        <source>: not an object in braces</source>
        <translation>: är inget objekt inom klamrar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>&quot;%1&quot; finns två gånger</translation>
    </message>
    <message>
        <source>not after start</source>
        <translation>är inte efter start</translation>
    </message>
    <message>
        <source>before start_week</source>
        <translation>är före start_week</translation>
    </message>
    <message>
        <source>the code &quot;%1&quot; is there twice</source>
        <translation>koden &quot;%1&quot; finns två gånger</translation>
    </message>
    <message>
        <source>none of them is of the kind &quot;month&quot;</source>
        <translation>ingen av dem är av slaget &quot;month&quot;</translation>
    </message>
    <message>
        <source>there is no phase of the code &quot;%1&quot;</source>
        <translation>det finns ingen fas med koden &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no material of the code &quot;%1&quot;</source>
        <translation>det finns inget material med koden &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file is not a table in text form.</source>
        <translation>Filen är inte en tabell i textform.</translation>
    </message>
    <message>
        <source>Save it from the spreadsheet as CSV and import that.</source>
        <translation>Spara den som CSV från kalkylprogrammet och importera den filen.</translation>
    </message>
    <message>
        <source>The quotes on line %1 are broken: text follows a closing quote.</source>
        <translation>Citattecknen på rad %1 är fel: det finns text efter ett avslutande citattecken.</translation>
    </message>
    <message>
        <source>Nothing was imported. Write quotes inside a quoted cell twice (&quot;&quot;).</source>
        <translation>Inget importerades. Skriv citattecken inne i en citerad cell två gånger (&quot;&quot;).</translation>
    </message>
    <message>
        <source>The quotes are broken: one opened on line %1 is never closed.</source>
        <translation>Citattecknen är fel: det som öppnas på rad %1 avslutas aldrig.</translation>
    </message>
    <message>
        <source>Nothing was imported. Close the quote on that line.</source>
        <translation>Inget importerades. Avsluta citatet på den raden.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>The first row names the columns, each further row is one record.</source>
        <translation>Den första raden namnger kolumnerna, och varje följande rad är en post.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Det finns ingen text på urklipp.</translation>
    </message>
    <message>
        <source>Copy the rows in the spreadsheet first, then paste them here.</source>
        <translation>Kopiera först raderna i kalkylbladet och klistra sedan in dem här.</translation>
    </message>
</context>
<context>
    <name>CsvFeedback</name>
    <message>
        <source>The row has more cells than the first row has columns.</source>
        <translation>Raden har fler celler än den första raden har kolumner.</translation>
    </message>
    <message>
        <source>There is no answer in the row.</source>
        <translation>Det finns inget svar på raden.</translation>
    </message>
    <message>
        <source>“%1” is not on the scale from 1 to 5 and is left out of “%2”.</source>
        <translation>”%1” finns inte på skalan 1–5 och lämnas bort från ”%2”.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula. It is taken as text.</source>
        <translation>”%1” ser ut som en formel. Den läses som text.</translation>
    </message>
</context>
<context>
    <name>CsvImport</name>
    <message>
        <source>The row has more cells than the first row has columns.</source>
        <translation>Raden har fler celler än den första raden har kolumner.</translation>
    </message>
    <message>
        <source>The first row of the table does not name columns that Polku knows.</source>
        <translation>Tabellens första rad innehåller inga kolumnnamn som Polku känner till.</translation>
    </message>
    <message>
        <source>Name them like the fields of a team, a person, an action or a pilot, in any of the three languages.</source>
        <translation>Namnge kolumnerna efter fälten för ett team, en person, en åtgärd eller en pilot, på något av de tre språken.</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>Tabellen har ingen kolumn ”%1”.</translation>
    </message>
    <message>
        <source>The first row must name the columns; each record needs its name.</source>
        <translation>Den första raden ska namnge kolumnerna, och varje post behöver sitt namn.</translation>
    </message>
    <message>
        <source>The row does not say which team it is about.</source>
        <translation>Raden anger inte vilket team den gäller.</translation>
    </message>
    <message>
        <source>The academy has no team “%1”. Import the teams first.</source>
        <translation>Akademin har inget team ”%1”. Importera teamen först.</translation>
    </message>
    <message>
        <source>%1: the team has nothing called “%2”.</source>
        <translation>%1: teamet har inget som heter ”%2”.</translation>
    </message>
    <message>
        <source>%1: the team has more than one “%2”.</source>
        <translation>%1: teamet har fler än en ”%2”.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 saknas.</translation>
    </message>
    <message>
        <source>Line %1 is about the same record already.</source>
        <translation>Rad %1 gäller redan samma post.</translation>
    </message>
    <message>
        <source>The team has more than one “%1”; it is not clear which one is meant.</source>
        <translation>Teamet har fler än en ”%1”. Det är oklart vilken som avses.</translation>
    </message>
    <message>
        <source>The row does not name a team.</source>
        <translation>Raden anger inget team.</translation>
    </message>
    <message>
        <source>%1 is not the same as on line %2.</source>
        <translation>%1 är inte samma som på rad %2.</translation>
    </message>
    <message>
        <source>%1 has %2 parts for %3 organisations.</source>
        <translation>%1: antalet delar är %2, men antalet organisationer %3.</translation>
    </message>
    <message>
        <source>%1 is given, but not the organisation that it is about.</source>
        <translation>%1 har angetts, men inte organisationen som uppgiften gäller.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its answers are there already.</source>
        <translation>
            <numerusform>%n av dess svar finns redan.</numerusform>
            <numerusform>%n av dess svar finns redan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Skip to the content</source>
        <translation>Hoppa till innehållet</translation>
    </message>
    <message>
        <source>The numbers as a table</source>
        <translation>Siffrorna som tabell</translation>
    </message>
    <message>
        <source>Link within this document</source>
        <translation>Länk i dokumentet</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Target line</source>
        <translation>Målvärdeslinje</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>[name removed]</source>
        <translation>[namnet borttaget]</translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message>
        <source>Some of these records are in the file already.</source>
        <translation>En del av posterna finns redan i filen.</translation>
    </message>
    <message>
        <source>Nothing was imported. Import them into a new file.</source>
        <translation>Inget importerades. Importera dem till en ny fil.</translation>
    </message>
    <message>
        <source>This JSON file is not an export of everything from Polku.</source>
        <translation>Den här JSON-filen är inte en export av allt från Polku.</translation>
    </message>
    <message>
        <source>Export everything from an academy file and import that.</source>
        <translation>Exportera allt från en akademifil och importera den filen.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Polku.</source>
        <translation>Filen är skriven med en nyare version av Polku.</translation>
    </message>
    <message>
        <source>Install the newer version to import it.</source>
        <translation>Installera den nyare versionen för att importera filen.</translation>
    </message>
    <message>
        <source>Polku knows nothing of this name.</source>
        <translation>Polku känner inte till det här namnet.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Detta ska vara ett objekt.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Detta ska vara en lista.</translation>
    </message>
    <message>
        <source>The record has no id.</source>
        <translation>Posten har inget id.</translation>
    </message>
    <message>
        <source>Another record has the same id.</source>
        <translation>En annan post har samma id.</translation>
    </message>
    <message>
        <source>This may not be null.</source>
        <translation>Detta får inte vara null.</translation>
    </message>
    <message>
        <source>This must be a text in Base64.</source>
        <translation>Detta ska vara en text i Base64.</translation>
    </message>
    <message>
        <source>The bytes are not those that the name promises (SHA-256).</source>
        <translation>Innehållet stämmer inte med kontrollsumman i namnet (SHA-256).</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2 in the file.</source>
        <translation>Filen har ingen post (%1) med id %2.</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”.</source>
        <translation>Det finns ingen typ av post som heter ”%1”.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Och %n till.</numerusform>
            <numerusform>Och %n till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the file cannot be read.</source>
        <translation>
            <numerusform>%n ställe i filen kan inte läsas.</numerusform>
            <numerusform>%n ställen i filen kan inte läsas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported. Put these right, or export the file anew:</source>
        <translation>Inget importerades. Rätta dessa eller exportera filen på nytt:</translation>
    </message>
    <message>
        <source>The file is not whole JSON: it cannot be read beyond line %1, character %2.</source>
        <translation>Filen är inte en hel JSON-fil: den kan inte läsas längre än till rad %1, tecken %2.</translation>
    </message>
    <message>
        <source>Nothing was imported. Export the file anew.</source>
        <translation>Inget importerades. Exportera filen på nytt.</translation>
    </message>
    <message>
        <source>This is not the id of a record.</source>
        <translation>Detta är inte id för någon post.</translation>
    </message>
    <message>
        <source>There is no such day as “%1”; days are like 2026-12-31.</source>
        <translation>Datumet ”%1” finns inte. Datum skrivs som 2026-12-31.</translation>
    </message>
    <message>
        <source>There is no such time as “%1”; times are like 09:30.</source>
        <translation>Klockslaget ”%1” finns inte. Klockslag skrivs som 09:30.</translation>
    </message>
    <message>
        <source>There is no such moment as “%1”; moments are like 2026-12-31T12:00:00.000Z.</source>
        <translation>Tidpunkten ”%1” finns inte. Tidpunkter skrivs som 2026-12-31T12:00:00.000Z.</translation>
    </message>
    <message>
        <source>“%1” is not one of the codes: %2.</source>
        <translation>”%1” är inte någon av koderna: %2.</translation>
    </message>
    <message>
        <source>This must be a list of texts without commas.</source>
        <translation>Detta ska vara en lista över texter utan kommatecken.</translation>
    </message>
    <message>
        <source>This must be a list of texts.</source>
        <translation>Detta ska vara en lista över texter.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Detta ska vara true eller false.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Detta ska vara ett heltal.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Detta ska vara ett tal.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Detta ska vara en text.</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>The practice academy has no week %1.</source>
        <translation>Övningsakademin har ingen vecka %1.</translation>
    </message>
    <message>
        <source>Choose a week from 1 to %1.</source>
        <translation>Välj en vecka mellan 1 och %1.</translation>
    </message>
    <message>
        <source>The content of the practice academy is broken.</source>
        <translation>Övningsakademins innehåll är trasigt.</translation>
    </message>
    <message>
        <source>Please report this as a mistake in the program.</source>
        <translation>Rapportera detta som ett fel i programmet.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Exporten avbröts.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn.</source>
        <translation>PDF-filen kunde inte ritas.</translation>
    </message>
    <message>
        <source>Try another format, and report this as a fault.</source>
        <translation>Försök med ett annat format och rapportera detta som ett fel.</translation>
    </message>
    <message>
        <source>No name was given for the file.</source>
        <translation>Filen fick inget namn.</translation>
    </message>
    <message>
        <source>Give a file name.</source>
        <translation>Ange ett filnamn.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>”%1” är en mapp.</translation>
    </message>
    <message>
        <source>Give the name of a file in it.</source>
        <translation>Ange namnet på en fil i mappen.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Mappen ”%1” finns inte.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Skapa mappen först eller välj en annan.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>”%1” är ingen mapp.</translation>
    </message>
    <message>
        <source>Choose a folder for the file.</source>
        <translation>Välj en mapp för filen.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be replaced.</source>
        <translation>”%1” är ingen fil som kan ersättas.</translation>
    </message>
    <message>
        <source>Give another file name.</source>
        <translation>Ange ett annat filnamn.</translation>
    </message>
    <message>
        <source>“%1” is write-protected.</source>
        <translation>”%1” är skrivskyddad.</translation>
    </message>
    <message>
        <source>Remove the protection, or give another file name.</source>
        <translation>Ta bort skrivskyddet eller ange ett annat filnamn.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>”%1” kunde inte skrivas.</translation>
    </message>
    <message>
        <source>Check that there is free space on the disk and try again, or choose another folder.</source>
        <translation>Kontrollera att det finns ledigt utrymme på disken och försök igen, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>Files cannot be made in the folder “%1”.</source>
        <translation>Det går inte att skapa filer i mappen ”%1”.</translation>
    </message>
    <message>
        <source>Choose a folder where you may write.</source>
        <translation>Välj en mapp där du har rätt att skriva.</translation>
    </message>
    <message>
        <source>The PDF could not be completed.</source>
        <translation>PDF-filen kunde inte slutföras.</translation>
    </message>
    <message>
        <source>The part of Polku that makes PDF files is missing.</source>
        <translation>Den del av Polku som gör PDF-filer saknas.</translation>
    </message>
    <message>
        <source>Install Polku again, or choose another format.</source>
        <translation>Installera Polku på nytt eller välj ett annat format.</translation>
    </message>
    <message>
        <source>The calendar file did not come out right.</source>
        <translation>Kalenderfilen blev inte som den ska.</translation>
    </message>
    <message>
        <source>Nothing was written. Please tell the makers of Polku.</source>
        <translation>Inget skrevs. Berätta gärna för dem som gör Polku.</translation>
    </message>
    <message>
        <source>The document could not be made.</source>
        <translation>Dokumentet kunde inte göras.</translation>
    </message>
    <message>
        <source>“%1” is no Word document (.docx) whose look could be used.</source>
        <translation>”%1” är inget Word-dokument (.docx) vars utseende kan användas.</translation>
    </message>
    <message>
        <source>Open it in Word and save it as “Word Document (.docx)”.</source>
        <translation>Öppna det i Word och spara det som ”Word-dokument (.docx)”.</translation>
    </message>
    <message>
        <source>“%1” is no OpenDocument text (.odt) whose look could be used.</source>
        <translation>”%1” är ingen OpenDocument-text (.odt) vars utseende kan användas.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice and save it as “ODF Text Document (.odt)”.</source>
        <translation>Öppna den i LibreOffice och spara den som ”ODF-textdokument (.odt)”.</translation>
    </message>
    <message>
        <source>Only Word and OpenDocument files can take their look from another file.</source>
        <translation>Bara Word- och OpenDocument-filer kan få sitt utseende från en annan fil.</translation>
    </message>
    <message>
        <source>Choose DOCX or ODT, or leave the style file out.</source>
        <translation>Välj DOCX eller ODT, eller lämna bort mallfilen.</translation>
    </message>
    <message>
        <source>The style file “%1” does not exist.</source>
        <translation>Mallfilen ”%1” finns inte.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Kontrollera dess namn och mapp.</translation>
    </message>
    <message>
        <source>The style file “%1” cannot be read.</source>
        <translation>Mallfilen ”%1” kan inte läsas.</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read.</source>
        <translation>Kontrollera att det är en fil som du får läsa.</translation>
    </message>
    <message>
        <source>“%1” is a Word document, and what is made is an OpenDocument text.</source>
        <translation>”%1” är ett Word-dokument, men det som görs är en OpenDocument-text.</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument text, and what is made is a Word document.</source>
        <translation>”%1” är en OpenDocument-text, men det som görs är ett Word-dokument.</translation>
    </message>
    <message>
        <source>Give a style file of the same format as the document.</source>
        <translation>Ge en mallfil i samma format som dokumentet.</translation>
    </message>
    <message>
        <source>The part of Polku that makes Word and OpenDocument files is missing.</source>
        <translation>Den del av Polku som gör Word- och OpenDocument-filer saknas.</translation>
    </message>
    <message>
        <source>The part of Polku that makes Excel workbooks is missing.</source>
        <translation>Den del av Polku som gör Excel-arbetsböcker saknas.</translation>
    </message>
    <message>
        <source>The workbook could not be made.</source>
        <translation>Arbetsboken kunde inte göras.</translation>
    </message>
    <message>
        <source>Check that there is free space for temporary files, and try again.</source>
        <translation>Kontrollera att det finns plats för tillfälliga filer och försök igen.</translation>
    </message>
    <message>
        <source>“%1” is an academy file, which this would destroy.</source>
        <translation>”%1” är en akademifil som skulle gå förlorad.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Tidpunkt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Självbedömning</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Målnivå</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belägg</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Träff</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Följs upp den</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Result in one sentence</source>
        <translation>Resultatet i en mening</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Köpare</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Bransch</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Upphandlingens art</translation>
    </message>
    <message>
        <source>Object of procurement</source>
        <translation>Upphandlingsföremål</translation>
    </message>
    <message>
        <source>CPV</source>
        <translation>CPV</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Förfarande</translation>
    </message>
    <message>
        <source>Estimated value, €</source>
        <translation>Beräknat värde, €</translation>
    </message>
    <message>
        <source>Kind for thresholds</source>
        <translation>Tröskelvärdesklass</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Contract notice</source>
        <translation>Upphandlingsannons</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Contract starts</source>
        <translation>Avtalet börjar</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Avtalet slutar</translation>
    </message>
    <message>
        <source>Option, months</source>
        <translation>Option, månader</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Further themes</source>
        <translation>Övriga teman</translation>
    </message>
    <message>
        <source>Sustainable development goals</source>
        <translation>Mål för hållbar utveckling</translation>
    </message>
    <message>
        <source>Background and need</source>
        <translation>Bakgrund och behov</translation>
    </message>
    <message>
        <source>Social goal</source>
        <translation>Socialt mål</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Risk analysis</source>
        <translation>Riskanalys</translation>
    </message>
    <message>
        <source>Market dialogue</source>
        <translation>Marknadsdialog</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Påföljd</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostnader</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbetstimmar</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Det som fungerade</translation>
    </message>
    <message>
        <source>What we would change</source>
        <translation>Det vi skulle ändra</translation>
    </message>
    <message>
        <source>Advice to others</source>
        <translation>Råd till andra</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Fortsatta åtgärder</translation>
    </message>
    <message>
        <source>Material links</source>
        <translation>Länkar till material</translation>
    </message>
    <message>
        <source>Contact role</source>
        <translation>Kontaktpersonens roll</translation>
    </message>
    <message>
        <source>Contact unit</source>
        <translation>Kontaktpersonens enhet</translation>
    </message>
    <message>
        <source>Permission to publish</source>
        <translation>Tillstånd att publicera</translation>
    </message>
    <message>
        <source>Date of the summary</source>
        <translation>Sammanfattningens datum</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Notes of the team</source>
        <translation>Teamets anteckningar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Plats i anbudsförfrågan</translation>
    </message>
    <message>
        <source>Exact text</source>
        <translation>Exakt ordalydelse</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>Vikt, %</translation>
    </message>
    <message>
        <source>Monitoring announced in the tender</source>
        <translation>Uppföljningen angavs i anbudsförfrågan</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapporteras</translation>
    </message>
    <message>
        <source>Persons at least</source>
        <translation>Personer, minst</translation>
    </message>
    <message>
        <source>Months at least</source>
        <translation>Månader, minst</translation>
    </message>
    <message>
        <source>Weekly hours at least</source>
        <translation>Timmar i veckan, minst</translation>
    </message>
    <message>
        <source>Person-months at least</source>
        <translation>Personmånader, minst</translation>
    </message>
    <message>
        <source>Share of contract value, %</source>
        <translation>Andel av avtalets värde, %</translation>
    </message>
    <message>
        <source>Share of staff or hours, %</source>
        <translation>Andel av personalen eller timmarna, %</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Målgrupper</translation>
    </message>
    <message>
        <source>Paths to employment</source>
        <translation>Vägar till sysselsättning</translation>
    </message>
    <message>
        <source>Code of conduct annex</source>
        <translation>Bilagan Minimikrav på ansvarstagande</translation>
    </message>
    <message>
        <source>Version of the annex</source>
        <translation>Bilagans version</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>Riskklass</translation>
    </message>
    <message>
        <source>Self-assessment requested</source>
        <translation>Självbedömning begärd</translation>
    </message>
    <message>
        <source>Self-assessment received</source>
        <translation>Självbedömning mottagen</translation>
    </message>
    <message>
        <source>Self-assessment score</source>
        <translation>Självbedömningens poäng</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Kvalitetsrevision</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Avvikelser</translation>
    </message>
    <message>
        <source>Open deviations</source>
        <translation>Öppna avvikelser</translation>
    </message>
    <message>
        <source>Corrective deadline</source>
        <translation>Tidsfrist för korrigering</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Sannolikhet</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Konsekvens</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Owner&apos;s role</source>
        <translation>Den ansvarigas roll</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgångsvärde</translation>
    </message>
    <message>
        <source>Baseline date</source>
        <translation>Datum för utgångsvärdet</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Datum för målvärdet</translation>
    </message>
    <message>
        <source>Target is</source>
        <translation>Målvärdet är</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mäts</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Förväntat</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkänd av</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkänd den</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa översyn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnat</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Self-assessment area</source>
        <translation>Område i självbedömningen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klar den</translation>
    </message>
    <message>
        <source>Due as first agreed</source>
        <translation>Ursprunglig tidsfrist</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Persondagar</translation>
    </message>
    <message>
        <source>Cost, €</source>
        <translation>Kostnad, €</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Väntar på</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Programme template</source>
        <translation>Programmall</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Arrangör</translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation>Coacher</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Exempeldata</translation>
    </message>
    <message>
        <source>Academy</source>
        <translation>Akademi</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar kl.</translation>
    </message>
    <message>
        <source>Finishes</source>
        <translation>Slutar kl.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Moved because</source>
        <translation>Orsak till flytten</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorisk</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Anvisning</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>eForms social objective</source>
        <translation>Socialt mål i eForms</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kort namn</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>What the team wants to achieve</source>
        <translation>Det teamet vill uppnå</translation>
    </message>
    <message>
        <source>Sponsor&apos;s unit</source>
        <translation>Sponsorns enhet</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>FO-nummer</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Typ av organisation</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>Purchases in a year, €</source>
        <translation>Inköp per år, €</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role in the team</source>
        <translation>Roll i teamet</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Befattning</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>May be named as contact</source>
        <translation>Får anges som kontaktperson</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Sparas till</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Har slutat</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottagen</translation>
    </message>
    <message>
        <source>Needs and expectations</source>
        <translation>Behov och förväntningar</translation>
    </message>
    <message>
        <source>Link to strategy</source>
        <translation>Strategisk koppling</translation>
    </message>
    <message>
        <source>Pilot idea</source>
        <translation>Pilotidé</translation>
    </message>
    <message>
        <source>Team and its roles</source>
        <translation>Teamet och dess roller</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Arbetstid</translation>
    </message>
    <message>
        <source>Commitment of management</source>
        <translation>Ledningens engagemang</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Interview notes</source>
        <translation>Intervjuanteckningar</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutsdatum</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Motivering till beslutet</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Inlämnad den</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Granskad den</translation>
    </message>
    <message>
        <source>Coach&apos;s response</source>
        <translation>Coachens svar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Antal närvarande</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Tråd</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Skribent</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textställe</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behandlad</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnamn</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medietyp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Kontrollsumma för innehållet</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutat av</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Selection criterion</source>
        <translation>Urvalskriterium</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Studied on</source>
        <translation>Läst den</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Part in the task</source>
        <translation>Del i uppgiften</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vad som görs</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Verktyg</translation>
    </message>
    <message>
        <source>Tool or clause</source>
        <translation>Verktyg eller klausul</translation>
    </message>
    <message>
        <source>Kind of clause</source>
        <translation>Typ av klausul</translation>
    </message>
    <message>
        <source>When it is used</source>
        <translation>När det används</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Yearly value, €</source>
        <translation>Årligt värde, €</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potential</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>Vad man lär sig</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Vad som behövs</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Mängd</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>”%1” är inte ett heltal.</translation>
    </message>
    <message>
        <source>Write it like 1234 or 1 234.</source>
        <translation>Skriv till exempel 1234 eller 1 234.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>”%1” är inte ett tal.</translation>
    </message>
    <message>
        <source>Write it like 1234.5 or 1 234,5.</source>
        <translation>Skriv till exempel 1234.5 eller 1 234,5.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>”%1” är inte ett datum.</translation>
    </message>
    <message>
        <source>Write it like 31.12.2026 or 2026-12-31.</source>
        <translation>Skriv till exempel 31.12.2026 eller 2026-12-31.</translation>
    </message>
    <message>
        <source>There is no such day as %1.</source>
        <translation>Datumet %1 finns inte.</translation>
    </message>
    <message>
        <source>Check the day and the month.</source>
        <translation>Kontrollera dagen och månaden.</translation>
    </message>
    <message>
        <source>The year of %1 cannot be right.</source>
        <translation>Året i %1 kan inte stämma.</translation>
    </message>
    <message>
        <source>Write a year between 1900 and 2199.</source>
        <translation>Ange ett år mellan 1900 och 2199.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>”%1” är inte ett klockslag.</translation>
    </message>
    <message>
        <source>Write it like 9:30.</source>
        <translation>Skriv till exempel 9.30.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time.</source>
        <translation>”%1” är inte ett datum med klockslag.</translation>
    </message>
    <message>
        <source>Write it like 2026-12-31T12:00.</source>
        <translation>Skriv till exempel 2026-12-31T12:00.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>”%1” är varken ja eller nej.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Skriv ja eller nej.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>”%1” är inte ett av alternativen.</translation>
    </message>
    <message>
        <source>Choose one of those that the field offers.</source>
        <translation>Välj ett av fältets alternativ.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Välj något av följande: %1.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record.</source>
        <translation>”%1” är inte id för någon post.</translation>
    </message>
    <message>
        <source>Take the id from the list of records.</source>
        <translation>Ta rätt id från listan över poster.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Actions are made from coaching notes and from the notes of a session.</source>
        <translation>Åtgärder görs av sparringanteckningar och av anteckningar från en träff.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Välj en av dem.</translation>
    </message>
    <message>
        <source>This line of the notes has no action.</source>
        <translation>Den här raden i anteckningarna har ingen åtgärd.</translation>
    </message>
    <message>
        <source>Make the action first.</source>
        <translation>Gör åtgärden först.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senast %1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>This step does not fit the tables of this file.</source>
        <translation>Steget passar inte tabellerna i den här filen.</translation>
    </message>
    <message>
        <source>It can be read in the history but not taken back.</source>
        <translation>Steget kan läsas i historiken men inte tas tillbaka.</translation>
    </message>
    <message>
        <source>A step of the history is damaged.</source>
        <translation>Ett steg i historiken är skadat.</translation>
    </message>
    <message>
        <source>The records themselves are not affected. This step cannot be taken back.</source>
        <translation>Själva posterna påverkas inte. Steget kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>This step cannot be taken back: what it changed has been changed again since.</source>
        <translation>Steget kan inte tas tillbaka, för det som det ändrade har ändrats på nytt efteråt.</translation>
    </message>
    <message>
        <source>Take back the later steps first, or make the change by hand.</source>
        <translation>Ta först tillbaka de senare stegen eller gör ändringen för hand.</translation>
    </message>
    <message>
        <source>There is no such step in the history.</source>
        <translation>Det finns inget sådant steg i historiken.</translation>
    </message>
</context>
<context>
    <name>NewAcademy</name>
    <message>
        <source>There is no programme template “%1”.</source>
        <translation>Programmallen ”%1” finns inte.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Välj något av följande: %1.</translation>
    </message>
    <message>
        <source>The academy has no name.</source>
        <translation>Akademin har inget namn.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ge akademin ett namn.</translation>
    </message>
    <message>
        <source>The start of the academy is not a date.</source>
        <translation>Akademins startdag är inte ett datum.</translation>
    </message>
    <message>
        <source>Give the first day, like 2027-01-18.</source>
        <translation>Ange den första dagen, till exempel 2027-01-18.</translation>
    </message>
    <message>
        <source>Operating-model plan</source>
        <translation>Plan för verksamhetsmodellen</translation>
    </message>
    <message>
        <source>Each team</source>
        <translation>Varje team</translation>
    </message>
    <message>
        <source>The first week has sessions before that weekday, so the academy starts on Monday %1.</source>
        <translation>Första veckan har träffar före den veckodagen, så akademin börjar måndagen %1.</translation>
    </message>
    <message>
        <source>The academy may start on it; its sessions are on working days.</source>
        <translation>Akademin får börja då; träffarna är på vardagar.</translation>
    </message>
    <message>
        <source>The first day is in the past. That is right for an academy that is recorded afterwards.</source>
        <translation>Den första dagen har redan varit. Det är rätt för en akademi som antecknas i efterhand.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) or deadline(s) before the start would already be past. A later first day gives them time.</source>
        <translation>
            <numerusform>%n träff eller tidsfrist före starten skulle redan vara förbi. En senare första dag ger den tid.</numerusform>
            <numerusform>%n träffar eller tidsfrister före starten skulle redan vara förbi. En senare första dag ger dem tid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnTemplates</name>
    <message>
        <source>The template “%1” cannot be written.</source>
        <translation>Mallen ”%1” kan inte skrivas.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may write to your settings.</source>
        <translation>Kontrollera att disken inte är full och att du får skriva i dina inställningar.</translation>
    </message>
    <message>
        <source>The template has no name.</source>
        <translation>Mallen har inget namn.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ge den ett namn.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import och export</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Academy</source>
        <translation>Akademi</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Självbedömning</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tidsplan</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Sedan sist</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Sparring</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Verksamhetsmodell</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Follow from gap to result</source>
        <translation>Följ från utvecklingsbehov till resultat</translation>
    </message>
    <message>
        <source>Thread to results</source>
        <translation>Röd tråd</translation>
    </message>
    <message>
        <source>Our path</source>
        <translation>Vår väg</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
</context>
<context>
    <name>Pilots</name>
    <message numerus="yes">
        <source>%1 is %n day(s) late</source>
        <translation>
            <numerusform>%1 är %n dag försenad</numerusform>
            <numerusform>%1 är %n dagar försenad</numerusform>
        </translation>
    </message>
    <message>
        <source>No indicator yet</source>
        <translation>Ingen indikator ännu</translation>
    </message>
    <message>
        <source>Below the national threshold, %1</source>
        <translation>Under det nationella tröskelvärdet, %1</translation>
    </message>
    <message>
        <source>Below the EU threshold, %1</source>
        <translation>Under EU-tröskelvärdet, %1</translation>
    </message>
    <message>
        <source>Over the national threshold; the EU threshold is %1</source>
        <translation>Över det nationella tröskelvärdet; EU-tröskelvärdet är %1</translation>
    </message>
    <message>
        <source>Over the national threshold, %1</source>
        <translation>Över det nationella tröskelvärdet, %1</translation>
    </message>
    <message>
        <source>Over the EU threshold, %1</source>
        <translation>Över EU-tröskelvärdet, %1</translation>
    </message>
    <message>
        <source>Choose the kind to compare the value with the thresholds.</source>
        <translation>Välj tröskelvärdesklass för att jämföra värdet med tröskelvärdena.</translation>
    </message>
    <message>
        <source>In notices (eForms): %1, %2</source>
        <translation>I annonser (eForms): %1, %2</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Operating-model plan</source>
        <translation>Plan för verksamhetsmodellen</translation>
    </message>
    <message>
        <source>Next review: %1</source>
        <translation>Nästa översyn: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Läget %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This section has not been written yet.</source>
        <translation>Det här avsnittet har inte skrivits ännu.</translation>
    </message>
    <message>
        <source>The goals, how they are measured and by when</source>
        <translation>Målen, hur de mäts och när de ska nås</translation>
    </message>
    <message>
        <source>Clauses that the pilots use</source>
        <translation>Klausuler som piloterna använder</translation>
    </message>
    <message>
        <source>How the pilots&apos; clauses are monitored</source>
        <translation>Hur piloternas klausuler följs upp</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Vad som mäts</translation>
    </message>
    <message>
        <source>The actions that are not done yet take %1.</source>
        <translation>De åtgärder som ännu inte är gjorda kräver %1.</translation>
    </message>
    <message>
        <source>The action plan</source>
        <translation>Åtgärdsplanen</translation>
    </message>
    <message>
        <source>The risks, the largest first</source>
        <translation>Riskerna, den största först</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkännande</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa översyn</translation>
    </message>
    <message>
        <source>Decisions on the plan</source>
        <translation>Beslut om planen</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Åtgärdsplan</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloter</translation>
    </message>
    <message>
        <source>From gap to result</source>
        <translation>Från utvecklingsbehov till resultat</translation>
    </message>
    <message>
        <source>Each goal closes a gap that the self-assessment found. The table shows what is done for it.</source>
        <translation>Varje mål svarar mot ett utvecklingsbehov som självbedömningen visade. Tabellen visar vad som görs för det.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Senast %1.</translation>
    </message>
    <message>
        <source>The approval of the plan.</source>
        <translation>Godkännande av planen.</translation>
    </message>
    <message>
        <source>Working time and money: %1.</source>
        <translation>Arbetstid och pengar: %1.</translation>
    </message>
    <message>
        <source>Your own action: %1.</source>
        <translation>Din egen åtgärd: %1.</translation>
    </message>
    <message>
        <source>A way forward, as this stands still: %1.</source>
        <translation>En lösning för en åtgärd som står still: %1.</translation>
    </message>
    <message>
        <source>Your part in the review of the plan.</source>
        <translation>Din medverkan i översynen av planen.</translation>
    </message>
    <message>
        <source>Summary of the operating-model plan</source>
        <translation>Sammanfattning av planen för verksamhetsmodellen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>What it still takes</source>
        <translation>Vad som ännu krävs</translation>
    </message>
    <message>
        <source>What we want to achieve</source>
        <translation>Vad vi vill uppnå</translation>
    </message>
    <message>
        <source>What is done next</source>
        <translation>Vad som görs härnäst</translation>
    </message>
    <message>
        <source>The largest risks</source>
        <translation>De största riskerna</translation>
    </message>
    <message>
        <source>Brief for the management</source>
        <translation>Sammandrag för ledningen</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Vad vi lovar</translation>
    </message>
    <message>
        <source>What we need from you</source>
        <translation>Vad vi behöver av dig</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Vad som händer härnäst</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort och datum</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>Namnförtydligande och ställning</translation>
    </message>
    <message>
        <source>Action plan: %1</source>
        <translation>Åtgärdsplan: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n action(s).</source>
        <translation>
            <numerusform>Det finns %n åtgärd.</numerusform>
            <numerusform>Det finns %n åtgärder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are done.</source>
        <translation>
            <numerusform>%n av dem är gjord.</numerusform>
            <numerusform>%n av dem är gjorda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are late.</source>
        <translation>
            <numerusform>%n är försenad.</numerusform>
            <numerusform>%n är försenade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not done yet take %1.</source>
        <translation>De som ännu inte är gjorda kräver %1.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Står still</translation>
    </message>
    <message>
        <source>Under way and coming</source>
        <translation>Pågår och kommer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjorda</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgångsvärde</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Senaste</translation>
    </message>
    <message>
        <source>Source and frequency</source>
        <translation>Källa och intervall</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausul</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>How it is monitored</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>What follows if it fails</source>
        <translation>Följd om villkoret inte uppfylls</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Likelihood (1–5)</source>
        <translation>Sannolikhet (1–5)</translation>
    </message>
    <message>
        <source>Impact (1–5)</source>
        <translation>Konsekvens (1–5)</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>Vad vi gör åt den</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Beslutsfattare</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Contract period</source>
        <translation>Avtalsperiod</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Främjar</translation>
    </message>
    <message>
        <source>Gap in the self-assessment</source>
        <translation>Utvecklingsbehov i självbedömningen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>%1 person-days</source>
        <translation>%1 persondagar</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>Approved on %1 by: %2</source>
        <translation>Godkänd %1 av: %2</translation>
    </message>
    <message>
        <source>Approved on %1</source>
        <translation>Godkänd %1</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Ännu inte godkänd</translation>
    </message>
    <message>
        <source>It was due on %1.</source>
        <translation>Tidsfristen %1 har gått ut.</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, försenad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Value a year</source>
        <translation>Värde per år</translation>
    </message>
    <message>
        <source>Potential (1–5)</source>
        <translation>Potential (1–5)</translation>
    </message>
    <message>
        <source>Risk (1–5)</source>
        <translation>Risk (1–5)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Sammantaget</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>%1 (CPV %2)</source>
        <translation>%1 (CPV %2)</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vad som görs</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Verktyg</translation>
    </message>
    <message>
        <source>Tool or clause</source>
        <translation>Verktyg eller klausul</translation>
    </message>
    <message>
        <source>When it is used</source>
        <translation>När det används</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>Vad man lär sig</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Gjord %1</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Vad som behövs</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Mängd</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Varifrån</translation>
    </message>
    <message>
        <source>Categories by what can be achieved and what can go wrong</source>
        <translation>Kategorierna enligt vad som kan uppnås och vad som kan gå fel</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Vem gör vad</translation>
    </message>
    <message>
        <source>What is done at each stage of a procurement</source>
        <translation>Vad som görs i upphandlingens olika skeden</translation>
    </message>
    <message>
        <source>Tools and clauses</source>
        <translation>Verktyg och klausuler</translation>
    </message>
    <message>
        <source>Who learns what by when</source>
        <translation>Vem lär sig vad och när</translation>
    </message>
    <message>
        <source>What the change takes</source>
        <translation>Vad förändringen kräver</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>You answer for this: %1.</source>
        <translation>Du svarar för detta: %1.</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Vad som kan gå fel</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Potential and risk</source>
        <translation>Potential och risk</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Ansvarar</translation>
    </message>
    <message>
        <source>Does it</source>
        <translation>Utför</translation>
    </message>
    <message>
        <source>Where we begin</source>
        <translation>Var vi börjar</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Vem som svarar för vad</translation>
    </message>
    <message>
        <source>%1 (agreed: %2)</source>
        <translation>%1 (överenskommet: %2)</translation>
    </message>
    <message>
        <source>From – to, result</source>
        <translation>Från – till, resultat</translation>
    </message>
</context>
<context>
    <name>PlanImport</name>
    <message>
        <source>“%1” is not a text.</source>
        <translation>”%1” är ingen textfil.</translation>
    </message>
    <message>
        <source>Save the plan as Markdown or as plain text and import that, or paste its sections into the plan.</source>
        <translation>Spara planen som Markdown eller som vanlig text och importera den, eller klistra in avsnitten i planen.</translation>
    </message>
    <message>
        <source>“%1” has no plan yet.</source>
        <translation>Teamet ”%1” har ännu ingen plan.</translation>
    </message>
    <message>
        <source>A team gets its plan when it is taken into the academy.</source>
        <translation>Ett team får sin plan när det tas med i akademin.</translation>
    </message>
    <message>
        <source>“%1” has no headings.</source>
        <translation>”%1” har inga rubriker.</translation>
    </message>
    <message>
        <source>Sections are known by their headings: a line that begins with #, such as “# Goals”.</source>
        <translation>Avsnitten känns igen på sina rubriker, det vill säga rader som börjar med #, till exempel ”# Mål”.</translation>
    </message>
    <message>
        <source>Untitled section</source>
        <translation>Avsnitt utan namn</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>High</source>
        <translation>Hög</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medelhög</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Låg</translation>
    </message>
</context>
<context>
    <name>PlanParts</name>
    <message>
        <source>Procurement categories</source>
        <translation>Upphandlingskategorier</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Lägg till en kategori</translation>
    </message>
    <message>
        <source>Remove the category</source>
        <translation>Ta bort kategorin</translation>
    </message>
    <message>
        <source>Which purchases can do most good, and in which can most go wrong? Add the categories with their potential and risk from 1 to 5; a map shows where to begin.</source>
        <translation>Vilka upphandlingar kan göra mest nytta, och i vilka kan mest gå fel? Lägg till kategorierna med potential och risk från 1 till 5; en karta visar var man ska börja.</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Ny kategori</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potential</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Map of the categories by potential and risk</source>
        <translation>Karta över kategorierna enligt potential och risk</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) lack(s) a number and is/are not on the map.</source>
        <translation>
            <numerusform>%n kategori saknar ett tal och finns inte på kartan.</numerusform>
            <numerusform>%n kategorier saknar ett tal och finns inte på kartan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Risks of the change</source>
        <translation>Förändringens risker</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Lägg till en risk</translation>
    </message>
    <message>
        <source>Remove the risk</source>
        <translation>Ta bort risken</translation>
    </message>
    <message>
        <source>What can stop the change itself? Add the risks with how likely they are and how much they would matter, from 1 to 5.</source>
        <translation>Vad kan stoppa själva förändringen? Lägg till riskerna med hur sannolika de är och hur mycket de skulle betyda, från 1 till 5.</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Ny risk</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Sannolikhet</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Konsekvens</translation>
    </message>
    <message>
        <source>Map of the risks by likelihood and impact</source>
        <translation>Karta över riskerna enligt sannolikhet och konsekvens</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) lack(s) a number and is/are not on the map.</source>
        <translation>
            <numerusform>%n risk saknar ett tal och finns inte på kartan.</numerusform>
            <numerusform>%n risker saknar ett tal och finns inte på kartan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps of a procurement</source>
        <translation>Upphandlingens steg</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Lägg till ett steg</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Ta bort steget</translation>
    </message>
    <message>
        <source>What is done at each stage of every procurement, by whom and with which tool? A handful of steps is enough.</source>
        <translation>Vad görs i varje upphandlings olika skeden, av vem och med vilket verktyg? Några få steg räcker.</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nytt steg</translation>
    </message>
    <message>
        <source>Tools and clauses</source>
        <translation>Verktyg och klausuler</translation>
    </message>
    <message>
        <source>Add a tool or clause</source>
        <translation>Lägg till ett verktyg eller en klausul</translation>
    </message>
    <message>
        <source>Remove the tool or clause</source>
        <translation>Ta bort verktyget eller klausulen</translation>
    </message>
    <message>
        <source>Which clauses, annexes, forms and checklists do you use, and when? Add also those that you are going to take into use.</source>
        <translation>Vilka klausuler, bilagor, blanketter och checklistor används, och när? Lägg också till dem som ska tas i bruk.</translation>
    </message>
    <message>
        <source>New tool or clause</source>
        <translation>Nytt verktyg eller ny klausul</translation>
    </message>
    <message>
        <source>Training plan</source>
        <translation>Utbildningsplan</translation>
    </message>
    <message>
        <source>Add a training</source>
        <translation>Lägg till en utbildning</translation>
    </message>
    <message>
        <source>Remove the training</source>
        <translation>Ta bort utbildningen</translation>
    </message>
    <message>
        <source>Who has to learn what, how and by when? Think of those who buy, those who follow contracts, and the management.</source>
        <translation>Vem behöver lära sig vad, hur och när? Tänk på dem som upphandlar, dem som följer upp avtal och ledningen.</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Ny utbildning</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>Add a resource</source>
        <translation>Lägg till en resurs</translation>
    </message>
    <message>
        <source>Remove the resource</source>
        <translation>Ta bort resursen</translation>
    </message>
    <message>
        <source>How much working time, money and systems does the change take, and where do they come from?</source>
        <translation>Hur mycket arbetstid, pengar och system kräver förändringen, och var kommer de ifrån?</translation>
    </message>
    <message>
        <source>New resource</source>
        <translation>Ny resurs</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Lägg till en indikator</translation>
    </message>
    <message>
        <source>Remove the indicator</source>
        <translation>Ta bort indikatorn</translation>
    </message>
    <message>
        <source>What will tell whether it worked? Each indicator needs where you are now, a target, and somebody who gathers the figures.</source>
        <translation>Vad visar om det lyckades? Varje indikator behöver ett utgångsvärde, ett målvärde och någon som samlar in siffrorna.</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
    </message>
</context>
<context>
    <name>PlanVersion</name>
    <message>
        <source>Submitted for review</source>
        <translation>Inlämnad för granskning</translation>
    </message>
    <message>
        <source>Returned for changes</source>
        <translation>Återsänd för ändringar</translation>
    </message>
    <message>
        <source>Approved by the coach</source>
        <translation>Godkänd av coachen</translation>
    </message>
    <message>
        <source>“%1” was submitted</source>
        <translation>”%1” lämnades in</translation>
    </message>
    <message>
        <source>“%1” was returned</source>
        <translation>”%1” återsändes</translation>
    </message>
    <message>
        <source>“%1” was approved</source>
        <translation>”%1” godkändes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>Som den var %1</translation>
    </message>
</context>
<context>
    <name>PlanVersions</name>
    <message>
        <source>What this version of the plan was cannot be read.</source>
        <translation>Innehållet i den här versionen kan inte läsas.</translation>
    </message>
    <message>
        <source>The plan itself is not touched by it. Compare with another version.</source>
        <translation>Själva planen påverkas inte. Jämför med en annan version.</translation>
    </message>
    <message>
        <source>It was not in the plan at that time.</source>
        <translation>Det fanns inte i planen då.</translation>
    </message>
    <message>
        <source>Choose a later version, or write it anew.</source>
        <translation>Välj en senare version eller skriv det på nytt.</translation>
    </message>
    <message>
        <source>More than one version of the plan is called “%1”.</source>
        <translation>Mer än en version av planen heter ”%1”.</translation>
    </message>
    <message>
        <source>Give its id.</source>
        <translation>Ange dess id.</translation>
    </message>
    <message>
        <source>The history does not know the plan on %1 yet.</source>
        <translation>Historiken känner ännu inte planen den %1.</translation>
    </message>
    <message>
        <source>Choose a later day, or a version that was kept.</source>
        <translation>Välj en senare dag eller en version som har sparats.</translation>
    </message>
    <message>
        <source>The plan has no version “%1”.</source>
        <translation>Planen har ingen version ”%1”.</translation>
    </message>
    <message>
        <source>Give a version&apos;s name or id, “now”, or a day such as 2026-03-12.</source>
        <translation>Ange en versions namn eller id, ”now” eller en dag, till exempel 2026-03-12.</translation>
    </message>
    <message>
        <source>The version has no name.</source>
        <translation>Versionen har inget namn.</translation>
    </message>
    <message>
        <source>Write what it is, for example who it was sent to.</source>
        <translation>Skriv vad den är, till exempel vem den skickades till.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This is missing.</source>
        <translation>Uppgiften saknas.</translation>
    </message>
    <message>
        <source>At most %1 characters; there are %2.</source>
        <translation>Högst %1 tecken; nu finns det %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>”%1” är inte ett datum.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>”%1” är inte ett klockslag.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>”%1” är inte ett av alternativen.</translation>
    </message>
    <message>
        <source>“%1” is not in the catalogue.</source>
        <translation>”%1” finns inte i katalogen.</translation>
    </message>
    <message>
        <source>Must be between %1 and %2.</source>
        <translation>Ska vara mellan %1 och %2.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Detta är inte en e-postadress.</translation>
    </message>
    <message>
        <source>A link begins with https:// (or mailto: for an address).</source>
        <translation>En länk börjar med https:// (eller mailto: om det är en adress).</translation>
    </message>
    <message>
        <source>This is not a business ID: check the digits, like 2077474-0.</source>
        <translation>Detta är inte ett FO-nummer: kontrollera siffrorna, till exempel 2077474-0.</translation>
    </message>
    <message>
        <source>More open deviations than deviations.</source>
        <translation>De öppna avvikelserna är fler än avvikelserna.</translation>
    </message>
    <message>
        <source>A CPV code has eight digits, like 90910000 or 90910000-9.</source>
        <translation>En CPV-kod har åtta siffror, till exempel 90910000 eller 90910000-9.</translation>
    </message>
    <message>
        <source>The check digit is unusual. Compare the code with the CPV list.</source>
        <translation>Kontrollsiffran är ovanlig. Jämför koden med CPV-listan.</translation>
    </message>
    <message>
        <source>Ends before it starts (%1).</source>
        <translation>Slutar före starten (%1).</translation>
    </message>
    <message>
        <source>The decision is before the notice (%1).</source>
        <translation>Beslutet är före upphandlingsannonsen (%1).</translation>
    </message>
    <message>
        <source>The contract starts before the decision (%1).</source>
        <translation>Avtalet börjar före beslutet (%1).</translation>
    </message>
    <message>
        <source>Due before it starts (%1).</source>
        <translation>Tidsfristen är före starten (%1).</translation>
    </message>
    <message>
        <source>Reviewed before it was submitted (%1).</source>
        <translation>Granskad före inlämningen (%1).</translation>
    </message>
    <message>
        <source>The target is before the baseline (%1).</source>
        <translation>Målvärdets datum är före utgångsvärdets datum (%1).</translation>
    </message>
    <message>
        <source>The review is before the approval (%1).</source>
        <translation>Översynen är före godkännandet (%1).</translation>
    </message>
    <message>
        <source>Received before it was requested (%1).</source>
        <translation>Mottagen innan den begärdes (%1).</translation>
    </message>
    <message>
        <source>Finishes before it begins.</source>
        <translation>Slutar innan den börjar.</translation>
    </message>
    <message>
        <source>The target is the same as the baseline.</source>
        <translation>Målvärdet är detsamma som utgångsvärdet.</translation>
    </message>
    <message>
        <source>The baseline is already better than the target.</source>
        <translation>Utgångsvärdet är redan bättre än målvärdet.</translation>
    </message>
    <message>
        <source>The academy has another team of this name. Give one of them a name that tells them apart.</source>
        <translation>Akademin har ett annat team med samma namn. Ge det ena ett namn som skiljer dem åt.</translation>
    </message>
    <message>
        <source>This organisation is also in the team “%1”. Check that it is meant to be in both.</source>
        <translation>Den här organisationen finns också i teamet ”%1”. Kontrollera att den ska vara med i båda.</translation>
    </message>
    <message>
        <source>The weights make %1 per cent together, not 100. Their shares count all the same.</source>
        <translation>Vikterna är sammanlagt %1 procent, inte 100. Andelarna räknas ändå.</translation>
    </message>
    <message>
        <source>%1 has left the team. Choose who goes on with this.</source>
        <translation>%1 har lämnat teamet. Välj vem som fortsätter med detta.</translation>
    </message>
    <message>
        <source>The team has no action with the id %1.</source>
        <translation>Teamet har ingen åtgärd med id %1.</translation>
    </message>
    <message>
        <source>An action cannot wait for itself.</source>
        <translation>En åtgärd kan inte vänta på sig själv.</translation>
    </message>
    <message>
        <source>These actions would wait for each other in a circle, and none could ever be done: %1. Take one of the links away first.</source>
        <translation>De här åtgärderna skulle vänta på varandra i en cirkel, och ingen skulle någonsin kunna göras: %1. Ta först bort någon av kopplingarna.</translation>
    </message>
    <message>
        <source>It waits for “%1”, which is due later (%2).</source>
        <translation>Den väntar på ”%1”, som ska vara klar senare (%2).</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Self-assessment at the start</source>
        <translation>Självbedömning i början</translation>
    </message>
    <message>
        <source>Self-assessment at the end</source>
        <translation>Självbedömning i slutet</translation>
    </message>
    <message>
        <source>Self-assessment after 6 months</source>
        <translation>Självbedömning efter 6 månader</translation>
    </message>
    <message>
        <source>Self-assessment after 12 months</source>
        <translation>Självbedömning efter 12 månader</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>inte påbörjad</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>påbörjad</translation>
    </message>
    <message>
        <source>waits for the coach</source>
        <translation>väntar på coachen</translation>
    </message>
    <message>
        <source>commented on</source>
        <translation>kommenterad</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>återsänd</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>godkänd</translation>
    </message>
    <message>
        <source>approved with its deliverable</source>
        <translation>godkänd med sin leverans</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>hindrad</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>nådd</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>var på plats</translation>
    </message>
    <message>
        <source>was absent</source>
        <translation>var frånvarande</translation>
    </message>
    <message>
        <source>was excused</source>
        <translation>anmäld frånvaro</translation>
    </message>
    <message>
        <source>attendance not noted</source>
        <translation>närvaron är inte antecknad</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag försenad</numerusform>
            <numerusform>%n dagar försenad</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Leveranser</translation>
    </message>
    <message>
        <source>Plan sections</source>
        <translation>Planavsnitt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Steps of the pilots</source>
        <translation>Piloternas steg</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Genomförda träffar</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Självbedömning</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1/%2 klara</translation>
    </message>
    <message>
        <source>“%1” was returned, and there is no new version yet.</source>
        <translation>”%1” återsändes och ingen ny version har kommit ännu.</translation>
    </message>
    <message>
        <source>The team was absent from its last session, “%1”.</source>
        <translation>Teamet var frånvarande från sin senaste träff, ”%1”.</translation>
    </message>
    <message>
        <source>The action “%1” is blocked.</source>
        <translation>Åtgärden ”%1” är hindrad.</translation>
    </message>
    <message>
        <source>“%1” has been begun but is not complete.</source>
        <translation>”%1” har påbörjats men är inte färdig.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is missing; it is %n day(s) late.</source>
        <translation>
            <numerusform>”%1” saknas och är %n dag försenad.</numerusform>
            <numerusform>”%1” saknas och är %n dagar försenad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The action “%1” is %n day(s) late.</source>
        <translation>
            <numerusform>Åtgärden ”%1” är %n dag försenad.</numerusform>
            <numerusform>Åtgärden ”%1” är %n dagar försenad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pilot is %n day(s) behind its plan: “%1”.</source>
        <translation>
            <numerusform>Piloten ligger %n dag efter sin plan: ”%1”.</numerusform>
            <numerusform>Piloten ligger %n dagar efter sin plan: ”%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is %n day(s) late.</source>
        <translation>
            <numerusform>”%1” är %n dag försenad.</numerusform>
            <numerusform>”%1” är %n dagar försenad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) need attention.</source>
        <translation>
            <numerusform>Ytterligare %n sak kräver åtgärd.</numerusform>
            <numerusform>Ytterligare %n saker kräver åtgärd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Ingenting är försenat.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait for the coach.</source>
        <translation>
            <numerusform>%n sak väntar på coachen.</numerusform>
            <numerusform>%n saker väntar på coachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next is “%1”, on %2.</source>
        <translation>Härnäst ”%1”, %2.</translation>
    </message>
    <message>
        <source>Nothing was asked of the team in this phase.</source>
        <translation>Ingenting begärdes av teamet i den här fasen.</translation>
    </message>
    <message>
        <source>Everything that this phase asks for is done.</source>
        <translation>Allt som den här fasen kräver är klart.</translation>
    </message>
    <message>
        <source>The phase has no dates yet.</source>
        <translation>Fasen har inga datum ännu.</translation>
    </message>
    <message>
        <source>The phase begins on %1.</source>
        <translation>Fasen börjar %1.</translation>
    </message>
    <message>
        <source>The plan section “%1” was returned, and there is no new version yet.</source>
        <translation>Planavsnittet ”%1” återsändes och ingen ny version har kommit ännu.</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>The tender has not been published yet: keep the summary inside the academy.</source>
        <translation>Anbudsförfrågan har inte publicerats ännu: håll sammanfattningen inom akademin.</translation>
    </message>
    <message>
        <source>The permission to publish has not been recorded.</source>
        <translation>Tillståndet att publicera har inte antecknats.</translation>
    </message>
    <message>
        <source>The result in one sentence is missing.</source>
        <translation>Resultatet i en mening saknas.</translation>
    </message>
    <message>
        <source>The contact role is missing, so readers have nobody to ask.</source>
        <translation>Kontaktpersonens roll saknas, så läsarna har ingen att fråga.</translation>
    </message>
    <message>
        <source>The licence is missing, so readers do not know whether they may use the text.</source>
        <translation>Licensen saknas, så läsarna vet inte om de får använda texten.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Self-assessment</source>
        <translation>Självbedömning</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>Självbedömningar</translation>
    </message>
    <message>
        <source>Assessment score</source>
        <translation>Områdesbedömning</translation>
    </message>
    <message>
        <source>Assessment scores</source>
        <translation>Områdesbedömningar</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>Sparringanteckning</translation>
    </message>
    <message>
        <source>Coaching notes</source>
        <translation>Sparringanteckningar</translation>
    </message>
    <message>
        <source>Coach&apos;s rating</source>
        <translation>Coachens bedömning</translation>
    </message>
    <message>
        <source>Coach&apos;s ratings</source>
        <translation>Coachens bedömningar</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloter</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milstolpe</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milstolpar</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausul</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klausuler</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risker</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mätning</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mätningar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Plan section</source>
        <translation>Planavsnitt</translation>
    </message>
    <message>
        <source>Plan sections</source>
        <translation>Planavsnitt</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Academy</source>
        <translation>Akademi</translation>
    </message>
    <message>
        <source>Academies</source>
        <translation>Akademier</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Träff</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Leveranser</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Medlemskap</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Medlemskap</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Inlämning</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Inlämningar</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bilaga</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Progress on a day</source>
        <translation>Läget en viss dag</translation>
    </message>
    <message>
        <source>Progress on days</source>
        <translation>Läget olika dagar</translation>
    </message>
    <message>
        <source>Selection criterion</source>
        <translation>Urvalskriterium</translation>
    </message>
    <message>
        <source>Selection criteria</source>
        <translation>Urvalskriterier</translation>
    </message>
    <message>
        <source>Material of a session</source>
        <translation>Material för en träff</translation>
    </message>
    <message>
        <source>Materials of sessions</source>
        <translation>Material för träffar</translation>
    </message>
    <message>
        <source>Score of an application</source>
        <translation>Poäng för en ansökan</translation>
    </message>
    <message>
        <source>Scores of applications</source>
        <translation>Poäng för ansökningar</translation>
    </message>
    <message>
        <source>Studied material</source>
        <translation>Genomgånget material</translation>
    </message>
    <message>
        <source>Studied materials</source>
        <translation>Genomgångna material</translation>
    </message>
    <message>
        <source>Role of the plan</source>
        <translation>Roll i planen</translation>
    </message>
    <message>
        <source>Roles of the plan</source>
        <translation>Roller i planen</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Part in a task</source>
        <translation>Del i en uppgift</translation>
    </message>
    <message>
        <source>Parts in tasks</source>
        <translation>Delar i uppgifter</translation>
    </message>
    <message>
        <source>Process step</source>
        <translation>Processteg</translation>
    </message>
    <message>
        <source>Process steps</source>
        <translation>Processteg</translation>
    </message>
    <message>
        <source>Tool or clause</source>
        <translation>Verktyg eller klausul</translation>
    </message>
    <message>
        <source>Tools and clauses</source>
        <translation>Verktyg och klausuler</translation>
    </message>
    <message>
        <source>Procurement category</source>
        <translation>Upphandlingskategori</translation>
    </message>
    <message>
        <source>Procurement categories</source>
        <translation>Upphandlingskategorier</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Utbildningar</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resurs</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Version av planen</translation>
    </message>
    <message>
        <source>Versions of the plan</source>
        <translation>Versioner av planen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The pilots</source>
        <translation>Piloterna</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message numerus="yes">
        <source>This booklet presents %n pilot procurement(s).</source>
        <translation>
            <numerusform>I häftet presenteras %n pilotupphandling.</numerusform>
            <numerusform>I häftet presenteras %n pilotupphandlingar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They come from %n team(s).</source>
        <translation>
            <numerusform>De kommer från %n team.</numerusform>
            <numerusform>De kommer från %n team.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pilots by theme</source>
        <translation>Piloter per tema</translation>
    </message>
    <message>
        <source>Pilots by stage</source>
        <translation>Piloter per skede</translation>
    </message>
    <message>
        <source>Pilots by estimated value</source>
        <translation>Piloter per beräknat värde</translation>
    </message>
    <message>
        <source>There are no pilots to export.</source>
        <translation>Det finns inga piloter att exportera.</translation>
    </message>
    <message>
        <source>Add a pilot first, or choose another team.</source>
        <translation>Lägg först till en pilot eller välj ett annat team.</translation>
    </message>
    <message>
        <source>Pilot summaries: %1</source>
        <translation>Pilotsammanfattningar: %1</translation>
    </message>
    <message>
        <source>Pilot summaries</source>
        <translation>Pilotsammanfattningar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgångsvärde</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1 (expected)</source>
        <translation>%1 (förväntat)</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>målvärde %1</translation>
    </message>
    <message>
        <source>Bar chart of “%1”. %2. The target is %3.</source>
        <translation>Stapeldiagram över ”%1”. %2. Målvärdet är %3.</translation>
    </message>
    <message>
        <source>Bar chart of “%1”. %2.</source>
        <translation>Stapeldiagram över ”%1”. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, option %n month(s)</source>
        <translation>
            <numerusform>%1, option %n mån.</numerusform>
            <numerusform>%1, option %n mån.</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts of the procurement</source>
        <translation>Fakta om upphandlingen</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Köpare</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Föremål</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Bransch</translation>
    </message>
    <message>
        <source>CPV</source>
        <translation>CPV</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Förfarande</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Beräknat värde</translation>
    </message>
    <message>
        <source>Contract period</source>
        <translation>Avtalsperiod</translation>
    </message>
    <message>
        <source>Contract notice</source>
        <translation>Upphandlingsannons</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Theme (eForms)</source>
        <translation>Tema (eForms)</translation>
    </message>
    <message>
        <source>UN goals</source>
        <translation>FN:s mål</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Så gjordes det</translation>
    </message>
    <message>
        <source>Roles:</source>
        <translation>Roller:</translation>
    </message>
    <message>
        <source>Risk analysis:</source>
        <translation>Riskanalys:</translation>
    </message>
    <message>
        <source>Market dialogue:</source>
        <translation>Marknadsdialog:</translation>
    </message>
    <message>
        <source>%1. Monitoring was announced in the tender.</source>
        <translation>%1. Uppföljningen angavs i anbudsförfrågan.</translation>
    </message>
    <message>
        <source>Requirement or condition</source>
        <translation>Krav eller villkor</translation>
    </message>
    <message>
        <source>Monitoring:</source>
        <translation>Uppföljning:</translation>
    </message>
    <message>
        <source>Consequence:</source>
        <translation>Påföljd:</translation>
    </message>
    <message>
        <source>Monitoring and consequence</source>
        <translation>Uppföljning och påföljd</translation>
    </message>
    <message>
        <source>Lessons and advice</source>
        <translation>Lärdomar och råd</translation>
    </message>
    <message>
        <source>Worked:</source>
        <translation>Det som fungerade:</translation>
    </message>
    <message>
        <source>We would change:</source>
        <translation>Det vi skulle ändra:</translation>
    </message>
    <message>
        <source>Advice:</source>
        <translation>Råd:</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Kontakt: %1</translation>
    </message>
    <message>
        <source>Published with the buyer&apos;s permission</source>
        <translation>Publicerad med köparens tillstånd</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Pilot · %1</source>
        <translation>Pilot · %1</translation>
    </message>
    <message>
        <source>Draft, not for publication: the tender has not been published yet.</source>
        <translation>Utkast, inte för publicering: anbudsförfrågan har inte publicerats ännu.</translation>
    </message>
    <message>
        <source>Background and need</source>
        <translation>Bakgrund och behov</translation>
    </message>
    <message>
        <source>Social goal</source>
        <translation>Socialt mål</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Costs and working time</source>
        <translation>Kostnader och arbetstid</translation>
    </message>
    <message>
        <source>Working time: %1 hours.</source>
        <translation>Arbetstid: %1 timmar.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Fortsatta åtgärder</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Example data, not a real procurement</source>
        <translation>Exempeldata, ingen verklig upphandling</translation>
    </message>
    <message>
        <source>Untitled pilot</source>
        <translation>Pilot utan rubrik</translation>
    </message>
    <message>
        <source>Pilot summary</source>
        <translation>Pilotsammanfattning</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>På den här sidan</translation>
    </message>
    <message>
        <source>Self-assessment: %1</source>
        <translation>Självbedömning: %1</translation>
    </message>
    <message>
        <source>Self-assessment by the maturity model</source>
        <translation>Självbedömning enligt mognadsmodellen</translation>
    </message>
    <message numerus="yes">
        <source>The mean of the teams is over %n team(s), this one among them.</source>
        <translation>
            <numerusform>Teamens medelvärde omfattar %n team, inklusive detta.</numerusform>
            <numerusform>Teamens medelvärde omfattar %n team, inklusive detta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean of the teams is told when at least four have answered, so that nobody&apos;s own answers can be found from it.</source>
        <translation>Teamens medelvärde anges när minst fyra har svarat, så att ingens egna svar kan utläsas ur det.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the mean level is %2, over %n area(s).</source>
        <translation>
            <numerusform>%1: medelnivån är %2, räknad på %n område.</numerusform>
            <numerusform>%1: medelnivån är %2, räknad på %n områden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean level moved by %1 from the start, and is now %2 (%3).</source>
        <translation>Medelnivån har ändrats med %1 från starten och är nu %2 (%3).</translation>
    </message>
    <message>
        <source>Levels by area, from the start: %1</source>
        <translation>Nivåer per område, från starten: %1</translation>
    </message>
    <message>
        <source>Levels by area: %1</source>
        <translation>Nivåer per område: %1</translation>
    </message>
    <message>
        <source>Levels, targets and the mean of the teams</source>
        <translation>Nivåer, mål och teamens medelvärde</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>Mean of the teams</source>
        <translation>Teamens medelvärde</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, nivå %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belägg</translation>
    </message>
    <message>
        <source>Claims without evidence</source>
        <translation>Påståenden utan belägg</translation>
    </message>
    <message>
        <source>Levels above 2 ask for a decision, a document or a figure.</source>
        <translation>Nivåer över 2 behöver ett beslut, ett dokument eller en siffra som belägg.</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Tidpunkt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message numerus="yes">
        <source>The means are told when at least four teams have answered, so that nobody&apos;s own answers can be found from them. Now %n have.</source>
        <translation>
            <numerusform>Medelvärdena anges när minst fyra team har svarat, så att ingens egna svar kan utläsas ur dem. Nu har %n svarat.</numerusform>
            <numerusform>Medelvärdena anges när minst fyra team har svarat, så att ingens egna svar kan utläsas ur dem. Nu har %n svarat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the start the mean level is %1, over %n team(s).</source>
        <translation>
            <numerusform>Vid starten är medelnivån %1, räknad på %n team.</numerusform>
            <numerusform>Vid starten är medelnivån %1, räknad på %n team.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean level went from %1 to %2 (%3), over %n team(s) that answered both times.</source>
        <translation>
            <numerusform>Medelnivån gick från %1 till %2 (%3), räknad på %n team som svarade båda gångerna.</numerusform>
            <numerusform>Medelnivån gick från %1 till %2 (%3), räknad på %n team som svarade båda gångerna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Levels go from 1 (ad hoc) to 5 (measured and improved). An area that fewer than four teams answered has no mean.</source>
        <translation>Nivåerna går från 1 (sporadisk) till 5 (mätt och förbättrad). Ett område som färre än fyra team har svarat på har inget medelvärde.</translation>
    </message>
    <message>
        <source>Mean level by area, from the start: %1</source>
        <translation>Medelnivå per område, från starten: %1</translation>
    </message>
    <message>
        <source>Mean level by area: %1</source>
        <translation>Medelnivå per område: %1</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>There is no self-assessment to export.</source>
        <translation>Det finns ingen självbedömning att exportera.</translation>
    </message>
    <message>
        <source>Fill one in first, or choose another team.</source>
        <translation>Fyll först i en, eller välj ett annat team.</translation>
    </message>
    <message>
        <source>Confidential: the coach&apos;s own list for choosing the teams</source>
        <translation>Konfidentiellt: coachens egen lista för valet av team</translation>
    </message>
    <message>
        <source>Applications: %1</source>
        <translation>Ansökningar: %1</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>Points are from 0 to 5. The total is their mean, weighted by the academy&apos;s criteria; an application has a rank only when every criterion is scored.</source>
        <translation>Poängen är 0–5. Totalen är deras medelvärde, vägt enligt akademins kriterier. En ansökan har en rang först när alla kriterier är poängsatta.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Total, 0–5</source>
        <translation>Totalt, 0–5</translation>
    </message>
    <message>
        <source>Missing roles</source>
        <translation>Roller som saknas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Applications, the best first</source>
        <translation>Ansökningarna, den bästa först</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Poängsatt</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>Points by criterion</source>
        <translation>Poäng per kriterium</translation>
    </message>
    <message>
        <source>There are no applications to export.</source>
        <translation>Det finns inga ansökningar att exportera.</translation>
    </message>
    <message>
        <source>Import the answers to the call first, or add a team.</source>
        <translation>Hämta först in svaren på utlysningen eller lägg till ett team.</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>Tidsplan: %1</translation>
    </message>
    <message>
        <source>Sessions and deadlines</source>
        <translation>Träffar och tidsfrister</translation>
    </message>
    <message>
        <source>In no phase</source>
        <translation>Utan fas</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alla team</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Inget datum än</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Tidsfrist: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Inställd: %1</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>The academy as a whole</source>
        <translation>Akademin som helhet</translation>
    </message>
    <message>
        <source>All sessions together</source>
        <translation>Alla träffar tillsammans</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered.</source>
        <translation>
            <numerusform>%n person svarade.</numerusform>
            <numerusform>%n personer svarade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers are told when at least four people have answered, so that nobody can be recognised.</source>
        <translation>Svaren återges när minst fyra har svarat, så att ingen kan kännas igen.</translation>
    </message>
    <message>
        <source>How the answers fell: %1</source>
        <translation>Svarens fördelning: %1</translation>
    </message>
    <message>
        <source>How often each answer was given to “%1”, from 5 to 1. %2. The mean is %3.</source>
        <translation>Hur många som gav varje svar på ”%1”, från 5 till 1. %2. Medelvärdet är %3.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medelvärde</translation>
    </message>
    <message>
        <source>There is no feedback to export.</source>
        <translation>Det finns ingen respons att exportera.</translation>
    </message>
    <message>
        <source>Write answers down or import them from a survey first.</source>
        <translation>Skriv först ned svar eller importera dem från en enkät.</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>Respons: %1</translation>
    </message>
    <message>
        <source>What participants said</source>
        <translation>Vad deltagarna sade</translation>
    </message>
    <message>
        <source>Participants answered without their names, on a scale from 1 (not at all) to 5 (fully) and in their own words.</source>
        <translation>Deltagarna svarade utan namn, på skalan 1 (inte alls) – 5 (helt) och med egna ord.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Tillfälle</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Bibliotek: %1</translation>
    </message>
    <message>
        <source>Materials and who has studied them</source>
        <translation>Materialen och vem som läst dem</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Which team has studied what</source>
        <translation>Vilket team har läst vad</translation>
    </message>
    <message>
        <source>Materials to be studied, by team</source>
        <translation>Material att läsa, enligt team</translation>
    </message>
    <message>
        <source>The academy has no materials to export.</source>
        <translation>Akademin har inga material att exportera.</translation>
    </message>
    <message>
        <source>Add some in the library first.</source>
        <translation>Lägg först till några i biblioteket.</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Läst</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>“%1” has no plan and no actions yet.</source>
        <translation>”%1” har varken plan eller åtgärder ännu.</translation>
    </message>
    <message>
        <source>Begin the plan first, or choose another team.</source>
        <translation>Börja med planen först, eller välj ett annat team.</translation>
    </message>
    <message>
        <source>“%1” has no plan yet.</source>
        <translation>”%1” har ingen plan ännu.</translation>
    </message>
    <message>
        <source>“%1” has no actions yet.</source>
        <translation>”%1” har inga åtgärder ännu.</translation>
    </message>
    <message>
        <source>Add an action first, or choose another team.</source>
        <translation>Lägg till en åtgärd först, eller välj ett annat team.</translation>
    </message>
    <message>
        <source>Academy report</source>
        <translation>Akademirapport</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Läget %1</translation>
    </message>
    <message>
        <source>The academy begins on %1.</source>
        <translation>Akademin börjar %1.</translation>
    </message>
    <message>
        <source>The academy is in week %1 of %2.</source>
        <translation>Akademin är inne på vecka %1 av %2.</translation>
    </message>
    <message>
        <source>The academy is in week %1 of %2, in the phase “%3”.</source>
        <translation>Akademin är inne på vecka %1 av %2, i fasen ”%3”.</translation>
    </message>
    <message>
        <source>The academy ended on %1.</source>
        <translation>Akademin avslutades %1.</translation>
    </message>
    <message>
        <source>The academy has no dates yet.</source>
        <translation>Akademin har inga datum ännu.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Genomförda träffar</translation>
    </message>
    <message>
        <source>Handed in of the deliverables due by now</source>
        <translation>Inlämnat av de leveranser som hittills begärts</translation>
    </message>
    <message>
        <source>Approved of all deliverables</source>
        <translation>Godkänt av alla leveranser</translation>
    </message>
    <message>
        <source>Written of the plans&apos; sections</source>
        <translation>Skrivet av planernas avsnitt</translation>
    </message>
    <message>
        <source>Done of the planned actions</source>
        <translation>Gjort av de planerade åtgärderna</translation>
    </message>
    <message>
        <source>Pilot procurements</source>
        <translation>Pilotupphandlingar</translation>
    </message>
    <message>
        <source>Mean maturity level, 1–5</source>
        <translation>Mognadsnivåns medelvärde, 1–5</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) take part.</source>
        <translation>
            <numerusform>%n team deltar.</numerusform>
            <numerusform>%n team deltar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They come from %n organisation(s).</source>
        <translation>
            <numerusform>De kommer från %n organisation.</numerusform>
            <numerusform>De kommer från %n organisationer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Nästa datum</translation>
    </message>
    <message>
        <source>The teams in the phase “%1”</source>
        <translation>Teamen i fasen ”%1”</translation>
    </message>
    <message>
        <source>The teams have not been selected yet.</source>
        <translation>Teamen har inte valts ännu.</translation>
    </message>
    <message>
        <source>There is no progress to tell yet.</source>
        <translation>Det finns inga framsteg att berätta om ännu.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>Självbedömningar</translation>
    </message>
    <message>
        <source>No team has assessed itself yet.</source>
        <translation>Inget team har gjort en självbedömning ännu.</translation>
    </message>
    <message>
        <source>There are no pilots yet.</source>
        <translation>Det finns inga piloter ännu.</translation>
    </message>
    <message>
        <source>Feedback is told when at least four answers have come, so that nobody&apos;s own answer can be found from it.</source>
        <translation>Responsen redovisas när minst fyra svar har kommit, så att ingens eget svar kan härledas.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Vad som händer härnäst</translation>
    </message>
    <message numerus="yes">
        <source>The teams have %n action(s) still to do in their action plans.</source>
        <translation>
            <numerusform>I teamens åtgärdsplaner återstår %n åtgärd.</numerusform>
            <numerusform>I teamens åtgärdsplaner återstår %n åtgärder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned after this day.</source>
        <translation>Inget är planerat efter den här dagen.</translation>
    </message>
    <message>
        <source>Joint sessions and deadlines to come</source>
        <translation>Kommande gemensamma träffar och tidsfrister</translation>
    </message>
    <message numerus="yes">
        <source>%n later date(s) are in the schedule.</source>
        <translation>
            <numerusform>%n senare datum finns i tidsplanen.</numerusform>
            <numerusform>%n senare datum finns i tidsplanen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean %1 on a scale from 1 to 5, over %n answer(s).</source>
        <translation>
            <numerusform>Medelvärde %1 på skalan 1–5, %n svar.</numerusform>
            <numerusform>Medelvärde %1 på skalan 1–5, %n svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that the phase asks for is done.</source>
        <translation>Allt som fasen kräver är gjort.</translation>
    </message>
    <message>
        <source>The phase is under way, and nothing is late.</source>
        <translation>Fasen pågår och inget är försenat.</translation>
    </message>
    <message>
        <source>Something is past its day, was returned, or is blocked.</source>
        <translation>Något har passerat sin dag, har återsänts eller är hindrat.</translation>
    </message>
    <message>
        <source>Something that the academy asks for is more than a week past its day.</source>
        <translation>Något som akademin kräver är mer än en vecka försenat.</translation>
    </message>
    <message>
        <source>The phase has not begun.</source>
        <translation>Fasen har inte börjat.</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Framsteg: %1</translation>
    </message>
    <message>
        <source>Where each team is in each phase</source>
        <translation>Var varje team är i varje fas</translation>
    </message>
    <message>
        <source>The phases and what their states are made of</source>
        <translation>Faserna och vad deras status bygger på</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Phase begins</source>
        <translation>Fasen börjar</translation>
    </message>
    <message>
        <source>Phase ends</source>
        <translation>Fasen slutar</translation>
    </message>
    <message>
        <source>Steps in all</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Läget den</translation>
    </message>
    <message>
        <source>As of %1, in the phase “%2” (%3).</source>
        <translation>Läget %1 i fasen ”%2” (%3).</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Läget %1.</translation>
    </message>
    <message>
        <source>Not begun by any team: %1.</source>
        <translation>Inte påbörjat av något team: %1.</translation>
    </message>
    <message>
        <source>State of each team in each phase, and how many of its steps are done</source>
        <translation>Varje teams status i varje fas och hur många steg som är gjorda</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>Vad status betyder</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydelse</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>Vad som ligger bakom</translation>
    </message>
    <message>
        <source>“%1” waits for the coach&apos;s answer.</source>
        <translation>”%1” väntar på coachens svar.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has waited for the coach&apos;s answer for %n day(s).</source>
        <translation>
            <numerusform>”%1” har väntat på coachens svar i %n dag.</numerusform>
            <numerusform>”%1” har väntat på coachens svar i %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention now</source>
        <translation>Kräver åtgärd nu</translation>
    </message>
    <message>
        <source>Nothing needs attention now.</source>
        <translation>Inget kräver åtgärd nu.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>No team takes part yet, so there is no progress to tell.</source>
        <translation>Inget team deltar ännu, så det finns inga framsteg att berätta om.</translation>
    </message>
    <message>
        <source>Select teams first, or choose another academy.</source>
        <translation>Välj team först, eller välj en annan akademi.</translation>
    </message>
    <message>
        <source>This report is of one team.</source>
        <translation>Den här rapporten gäller ett team.</translation>
    </message>
    <message>
        <source>Choose a team.</source>
        <translation>Välj ett team.</translation>
    </message>
    <message>
        <source>This report cannot be written as a table.</source>
        <translation>Den här rapporten kan inte skrivas som en tabell.</translation>
    </message>
    <message>
        <source>This is a table, which has no pages.</source>
        <translation>Det här är en tabell som inte har sidor.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Välj ett annat format.</translation>
    </message>
    <message>
        <source>Add some first, or choose another team.</source>
        <translation>Lägg till något först, eller välj ett annat team.</translation>
    </message>
    <message>
        <source>There are no teams to export.</source>
        <translation>Det finns inga team att exportera.</translation>
    </message>
    <message>
        <source>There are no actions to export.</source>
        <translation>Det finns inga åtgärder att exportera.</translation>
    </message>
    <message>
        <source>Team report: %1</source>
        <translation>Teamrapport: %1</translation>
    </message>
    <message>
        <source>Team report</source>
        <translation>Teamrapport</translation>
    </message>
    <message>
        <source>As of %1, in the phase “%2”: %3.</source>
        <translation>Läget %1 i fasen ”%2”: %3.</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, försenad</translation>
    </message>
    <message>
        <source>Sections with text in them: %1.</source>
        <translation>Avsnitt med text: %1.</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Åtgärdsplan</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Inte antecknat</translation>
    </message>
    <message numerus="yes">
        <source>Beside the joint sessions, %n session(s) with single teams have been held.</source>
        <translation>
            <numerusform>Utöver de gemensamma träffarna har en träff med ett enskilt team hållits.</numerusform>
            <numerusform>Utöver de gemensamma träffarna har %n träffar med enskilda team hållits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Late in earlier phases: %1.</source>
        <translation>Försenade i tidigare faser: %1.</translation>
    </message>
    <message>
        <source>%1. Monitoring will be announced in the tender.</source>
        <translation>%1. Uppföljningen anges i anbudsförfrågan.</translation>
    </message>
    <message>
        <source>In the phase “%1” the team is late.</source>
        <translation>I fasen ”%1” är teamet försenat.</translation>
    </message>
    <message>
        <source>No action has a due day.</source>
        <translation>Ingen åtgärd har något slutdatum.</translation>
    </message>
    <message>
        <source>Give the actions days first, or choose another team.</source>
        <translation>Ge först åtgärderna datum eller välj ett annat team.</translation>
    </message>
    <message>
        <source>This report has no days for a calendar.</source>
        <translation>Den här rapporten har inga dagar för en kalender.</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>vikt %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 – mean %2, %n answer(s)</source>
        <translation>
            <numerusform>%1 – medeltal %2, %n svar</numerusform>
            <numerusform>%1 – medeltal %2, %n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (planerad)</translation>
    </message>
    <message>
        <source>Kind of procurement</source>
        <translation>Typ av upphandling</translation>
    </message>
    <message>
        <source>What waits for the coach&apos;s answer</source>
        <translation>Väntar på coachens svar</translation>
    </message>
    <message>
        <source>Of several applications of one team only the one that counts has a rank: the one selected, else the one received last.</source>
        <translation>Av flera ansökningar från samma team har bara den som räknas en placering: den valda, annars den som kom in sist.</translation>
    </message>
    <message>
        <source>%1 (received %2)</source>
        <translation>%1 (inkommen %2)</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Academy report</source>
        <translation>Akademirapport</translation>
    </message>
    <message>
        <source>For the organiser and the funder: teams, progress, self-assessments, pilots, feedback and what happens next.</source>
        <translation>Till arrangören och finansiären: team, framsteg, självbedömningar, piloter, respons och vad som händer härnäst.</translation>
    </message>
    <message>
        <source>Team report</source>
        <translation>Teamrapport</translation>
    </message>
    <message>
        <source>For a team and its management: progress, deliverables, plan, actions, self-assessment and pilots.</source>
        <translation>Till ett team och dess ledning: framsteg, leveranser, plan, åtgärder, självbedömning och piloter.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>The board of teams and phases, what its states mean and what stands behind them.</source>
        <translation>Tavlan med team och faser: vad status betyder och vad som ligger bakom.</translation>
    </message>
    <message>
        <source>Pilot summaries</source>
        <translation>Pilotsammanfattningar</translation>
    </message>
    <message>
        <source>For the public: one pilot, or a booklet of several. As a table: the pilots of the academy with their values and dates.</source>
        <translation>För offentligheten: en pilot eller ett häfte med flera. Som tabell: akademins piloter med värden och datum.</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>Självbedömningar</translation>
    </message>
    <message>
        <source>Of the academy: the teams&apos; means, no team by name. Of a team: its levels and evidence.</source>
        <translation>För akademin: teamens medelvärden, inget team vid namn. För ett team: dess nivåer och belägg.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tidsplan</translation>
    </message>
    <message>
        <source>Sessions and deadlines, phase by phase.</source>
        <translation>Träffar och tidsfrister, fas för fas.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>What participants said, session by session: distributions and quotes without names.</source>
        <translation>Vad deltagarna sade, träff för träff: fördelningar och citat utan namn.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>The materials phase by phase, and which team has studied what.</source>
        <translation>Materialen fas för fas och vilket team som har tagit del av vad.</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Vad som har ändrats</translation>
    </message>
    <message>
        <source>What has changed in a team since its last session.</source>
        <translation>Vad som har ändrats i ett team sedan dess senaste träff.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>A team&apos;s whole plan for its own organisations.</source>
        <translation>Ett teams hela plan för dess egna organisationer.</translation>
    </message>
    <message>
        <source>Summary of the plan</source>
        <translation>Sammandrag av planen</translation>
    </message>
    <message>
        <source>A team&apos;s plan on two pages, for a council or a management group.</source>
        <translation>Ett teams plan på två sidor, för fullmäktige eller ledningsgruppen.</translation>
    </message>
    <message>
        <source>Brief for the director</source>
        <translation>En sida för direktören</translation>
    </message>
    <message>
        <source>One page: what the team promises, what it needs and by when.</source>
        <translation>En sida: vad teamet lovar, vad det behöver och när.</translation>
    </message>
    <message>
        <source>Table of teams</source>
        <translation>Tabell över team</translation>
    </message>
    <message>
        <source>A row for each organisation of each team.</source>
        <translation>En rad för varje organisation i varje team.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Of a team: its action plan by how the actions stand. Of all teams: a table of what, who by role, by when, and how far it is.</source>
        <translation>För ett team: dess åtgärdsplan enligt status. För alla team: en tabell över vad, vem enligt roll, när och hur långt det har kommit.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>The coach&apos;s own list for choosing the teams. Confidential.</source>
        <translation>Coachens egen lista för valet av team. Konfidentiell.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>“%1” has not been started.</source>
        <translation>”%1” har inte påbörjats.</translation>
    </message>
    <message>
        <source>Write it first, then submit it.</source>
        <translation>Skriv först och lämna in sedan.</translation>
    </message>
    <message>
        <source>“%1” has been approved and cannot be submitted again.</source>
        <translation>”%1” har godkänts och kan inte lämnas in på nytt.</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>Öppna den på nytt först.</translation>
    </message>
    <message>
        <source>Ask the coach to reopen it if it has to change.</source>
        <translation>Be coachen öppna den på nytt om den måste ändras.</translation>
    </message>
    <message>
        <source>“%1” has been submitted already.</source>
        <translation>”%1” har redan lämnats in.</translation>
    </message>
    <message>
        <source>Answer it: approve it, return it or comment on it.</source>
        <translation>Svara: godkänn, återsänd eller kommentera.</translation>
    </message>
    <message>
        <source>Wait for the coach&apos;s answer, or take it back to write on.</source>
        <translation>Vänta på coachens svar, eller ta tillbaka texten och skriv vidare.</translation>
    </message>
    <message>
        <source>Only the coach can return “%1”.</source>
        <translation>Bara coachen kan återsända ”%1”.</translation>
    </message>
    <message>
        <source>Only the coach can approve “%1”.</source>
        <translation>Bara coachen kan godkänna ”%1”.</translation>
    </message>
    <message>
        <source>Write the coach a comment.</source>
        <translation>Skriv en kommentar till coachen.</translation>
    </message>
    <message>
        <source>“%1” has been returned already.</source>
        <translation>”%1” har redan återsänts.</translation>
    </message>
    <message>
        <source>Wait for the new version, or write a comment.</source>
        <translation>Vänta på den nya versionen eller skriv en kommentar.</translation>
    </message>
    <message>
        <source>“%1” has been returned and waits for a new version.</source>
        <translation>”%1” har återsänts och väntar på en ny version.</translation>
    </message>
    <message>
        <source>Wait for it, or reopen this one and approve it.</source>
        <translation>Vänta på den, eller öppna den här på nytt och godkänn.</translation>
    </message>
    <message>
        <source>“%1” has been approved.</source>
        <translation>”%1” har godkänts.</translation>
    </message>
    <message>
        <source>Reopen it first, then return it.</source>
        <translation>Öppna den på nytt först och återsänd sedan.</translation>
    </message>
    <message>
        <source>“%1” has been approved already.</source>
        <translation>”%1” har redan godkänts.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Inget återstår att göra.</translation>
    </message>
    <message>
        <source>“%1” has not been submitted yet.</source>
        <translation>”%1” har inte lämnats in än.</translation>
    </message>
    <message>
        <source>Write a comment meanwhile; comments are open at any time.</source>
        <translation>Skriv en kommentar så länge; kommentera kan man när som helst.</translation>
    </message>
    <message>
        <source>Write on as it is; there is nothing to take back.</source>
        <translation>Skriv vidare; det finns inget att ta tillbaka.</translation>
    </message>
    <message>
        <source>“%1” waits for the coach&apos;s answer already.</source>
        <translation>”%1” väntar redan på coachens svar.</translation>
    </message>
    <message>
        <source>Only the coach can reopen “%1”, because it has been approved.</source>
        <translation>Bara coachen kan öppna ”%1” på nytt, eftersom den har godkänts.</translation>
    </message>
    <message>
        <source>“%1” has been answered and can be written on.</source>
        <translation>”%1” har fått svar och kan skrivas vidare på.</translation>
    </message>
    <message>
        <source>Write the new version and submit it.</source>
        <translation>Skriv den nya versionen och lämna in den.</translation>
    </message>
    <message>
        <source>“%1” has been started already.</source>
        <translation>”%1” har redan påbörjats.</translation>
    </message>
    <message>
        <source>Write on as it is.</source>
        <translation>Skriv vidare.</translation>
    </message>
    <message>
        <source>Records of this kind are not reviewed.</source>
        <translation>Uppgifter av det här slaget granskas inte.</translation>
    </message>
    <message>
        <source>Review a submission, a plan section or a plan.</source>
        <translation>Välj en inlämning, ett avsnitt i en plan eller en plan.</translation>
    </message>
    <message>
        <source>“%1” cannot be returned without a comment.</source>
        <translation>”%1” kan inte återsändas utan en kommentar.</translation>
    </message>
    <message>
        <source>Write what should change, so that the team knows what to do.</source>
        <translation>Skriv vad som borde ändras, så att teamet vet vad det ska göra.</translation>
    </message>
    <message>
        <source>“%1” has been begun and cannot go back to not started.</source>
        <translation>”%1” har påbörjats och kan inte bli ej påbörjad igen.</translation>
    </message>
    <message>
        <source>Leave it as a draft, or undo the step that began it.</source>
        <translation>Låt den vara ett utkast eller ångra att den påbörjades.</translation>
    </message>
    <message>
        <source>There is no comment on “%1” yet.</source>
        <translation>Det finns ännu ingen kommentar till ”%1”.</translation>
    </message>
    <message>
        <source>Write the comment, then send it.</source>
        <translation>Skriv kommentaren och skicka den sedan.</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 har inte varit än.</translation>
    </message>
    <message>
        <source>Give the day on which it came: today at the latest.</source>
        <translation>Ange dagen då det kom: senast i dag.</translation>
    </message>
    <message>
        <source>“%1” was answered on %2: a new version cannot have come before that.</source>
        <translation>”%1” besvarades %2: en ny version kan inte ha kommit före det.</translation>
    </message>
    <message>
        <source>Give a later day, or undo the answer first.</source>
        <translation>Ange en senare dag, eller ångra svaret först.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>The phase ends before it begins.</source>
        <translation>Fasen slutar innan den börjar.</translation>
    </message>
    <message>
        <source>The phase overlaps with “%1” (%2).</source>
        <translation>Fasen överlappar fasen ”%1” (%2).</translation>
    </message>
    <message>
        <source>The session has no date.</source>
        <translation>Träffen har inget datum.</translation>
    </message>
    <message>
        <source>The session ends before it begins.</source>
        <translation>Träffen slutar innan den börjar.</translation>
    </message>
    <message>
        <source>The session is outside its phase “%1” (%2).</source>
        <translation>Träffen ligger utanför sin fas ”%1” (%2).</translation>
    </message>
    <message>
        <source>The deliverable has no due date.</source>
        <translation>Leveransen har ingen tidsfrist.</translation>
    </message>
    <message>
        <source>The deliverable is due before the academy starts on %1.</source>
        <translation>Tidsfristen är före akademins start %1.</translation>
    </message>
    <message>
        <source>The new start of the academy is not a date.</source>
        <translation>Akademins nya start är inget datum.</translation>
    </message>
    <message>
        <source>Give the first day of the academy.</source>
        <translation>Ange akademins första dag.</translation>
    </message>
    <message>
        <source>The academy has no start date to move from.</source>
        <translation>Akademin har inget startdatum att flytta från.</translation>
    </message>
    <message>
        <source>Give the academy its first day on the overview.</source>
        <translation>Ange akademins första dag i översikten.</translation>
    </message>
    <message>
        <source>The first week has sessions before that weekday, so the academy would start on Monday %1.</source>
        <translation>Den första veckan har träffar före den veckodagen, så akademin skulle börja måndagen %1.</translation>
    </message>
    <message>
        <source>The new start is in the past.</source>
        <translation>Det nya startdatumet har redan passerat.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) or deadline(s) would move into the past.</source>
        <translation>
            <numerusform>%n träff eller tidsfrist skulle hamna i det förflutna.</numerusform>
            <numerusform>%n träffar eller tidsfrister skulle hamna i det förflutna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Tidsfrist: %1</translation>
    </message>
    <message>
        <source>Ask the teams for the self-assessment and for how their actions and pilots are.</source>
        <translation>Be teamen om självbedömningen och fråga hur det går med åtgärderna och piloterna.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Klart: %1</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Today is %1</source>
        <translation>I dag är det %1</translation>
    </message>
</context>
<context>
    <name>ScheduleTimeline</name>
    <message>
        <source>Phases</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Team sessions</source>
        <translation>Teamens träffar</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Tidsfrister</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Helgdagar</translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message>
        <source>Since the session “%1” on %2</source>
        <translation>Sedan träffen ”%1” den %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sedan %1</translation>
    </message>
    <message>
        <source>Since the start: no session has been held yet</source>
        <translation>Från början: ingen träff har hållits ännu</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (ny)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (borttagen)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Vad som har ändrats</translation>
    </message>
    <message>
        <source>What has changed: %1</source>
        <translation>Vad som har ändrats: %1</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>In texts, words that were added are bold, and words that were removed stand in brackets.</source>
        <translation>I texter är tillagda ord i fetstil och borttagna ord står inom hakparentes.</translation>
    </message>
    <message>
        <source>The history of this practice academy begins on %1, when it was made. What it holds from before then is not told as changes.</source>
        <translation>Övningsakademins historik börjar %1, då akademin skapades. Det som fanns i den från början räknas inte som ändringar.</translation>
    </message>
    <message>
        <source>Nothing has been changed after that.</source>
        <translation>Efter det har inget ändrats.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Enligt plan</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Kräver åtgärd</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjad</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Changed %1: %2</source>
        <translation>Ändrade %1: %2</translation>
    </message>
    <message>
        <source>Changed %1 of “%2”</source>
        <translation>Ändrade %1 i ”%2”</translation>
    </message>
    <message>
        <source>an earlier step</source>
        <translation>ett tidigare steg</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Ångrade: %1</translation>
    </message>
    <message>
        <source>Redid: %1</source>
        <translation>Gjorde om: %1</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>Tog tillbaka: %1</translation>
    </message>
    <message>
        <source>Added %1 “%2”</source>
        <translation>Lade till %1 ”%2”</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Lade till %1</translation>
    </message>
    <message>
        <source>Deleted %1 “%2”</source>
        <translation>Tog bort %1 ”%2”</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Tog bort %1</translation>
    </message>
    <message>
        <source>Changed several records</source>
        <translation>Ändrade flera poster</translation>
    </message>
    <message>
        <source>Changed “%1”</source>
        <translation>Ändrade ”%1”</translation>
    </message>
    <message>
        <source>Made the academy “%1”</source>
        <translation>Skapade akademin ”%1”</translation>
    </message>
    <message>
        <source>Made the practice academy as it is in week %1</source>
        <translation>Skapade övningsakademin som den är vecka %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n row(s) from %1</source>
        <translation>
            <numerusform>Importerade %n rad från %1</numerusform>
            <numerusform>Importerade %n rader från %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved the dates of “%1”</source>
        <translation>Flyttade datumen i ”%1”</translation>
    </message>
    <message>
        <source>Started “%1” of %2</source>
        <translation>Började på ”%1”, %2</translation>
    </message>
    <message>
        <source>Submitted “%1” of %2</source>
        <translation>Lämnade in ”%1”, %2</translation>
    </message>
    <message>
        <source>Approved “%1” of %2</source>
        <translation>Godkände ”%1”, %2</translation>
    </message>
    <message>
        <source>Returned “%1” of %2</source>
        <translation>Återsände ”%1”, %2</translation>
    </message>
    <message>
        <source>Reopened “%1” of %2</source>
        <translation>Öppnade ”%1” på nytt, %2</translation>
    </message>
    <message>
        <source>Commented on “%1” of %2</source>
        <translation>Kommenterade ”%1”, %2</translation>
    </message>
    <message>
        <source>Answered a comment on “%1” of %2</source>
        <translation>Svarade på en kommentar om ”%1”, %2</translation>
    </message>
    <message>
        <source>Resolved a comment on “%1” of %2</source>
        <translation>Markerade en kommentar om ”%1” som behandlad, %2</translation>
    </message>
    <message>
        <source>Reopened a comment on “%1” of %2</source>
        <translation>Öppnade en kommentar om ”%1” på nytt, %2</translation>
    </message>
    <message>
        <source>Selected “%1” into the academy</source>
        <translation>Antog ”%1” till akademin</translation>
    </message>
    <message>
        <source>Put “%1” on the reserve list</source>
        <translation>Satte ”%1” på reservplats</translation>
    </message>
    <message>
        <source>Declined the application of “%1”</source>
        <translation>Avslog ansökan från ”%1”</translation>
    </message>
    <message>
        <source>Took back the decision on “%1”</source>
        <translation>Återtog beslutet om ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>Changed %1 of %n record(s): %2</source>
        <translation>
            <numerusform>Ändrade %1 i %n post: %2</numerusform>
            <numerusform>Ändrade %1 i %n poster: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n record(s): %1</source>
        <translation>
            <numerusform>Tog bort %n post: %1</numerusform>
            <numerusform>Tog bort %n poster: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n row(s) from the clipboard</source>
        <translation>
            <numerusform>Klistrade in %n rad från urklipp</numerusform>
            <numerusform>Klistrade in %n rader från urklipp</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the present dates of the actions of “%1” as agreed</source>
        <translation>Åtgärdernas nuvarande datum för ”%1” fastställdes som överenskomna</translation>
    </message>
    <message>
        <source>Brought the text of %1 into “%2”</source>
        <translation>Hämtade texten i %1 till ”%2”</translation>
    </message>
    <message>
        <source>New version number of the pilot “%1”</source>
        <translation>Nytt versionsnummer för piloten ”%1”</translation>
    </message>
    <message>
        <source>Brought back “%1” as it was in “%2”</source>
        <translation>Återställde ”%1” som det var i ”%2”</translation>
    </message>
    <message>
        <source>Recorded “%1” of %2 as submitted on %3</source>
        <translation>Antecknade ”%1” som inlämnad %3, %2</translation>
    </message>
    <message>
        <source>Version %2 of the pilot replaces version %1.</source>
        <translation>Version %2 av piloten ersätter version %1.</translation>
    </message>
    <message>
        <source>The pilot went back from version %1 to version %2.</source>
        <translation>Piloten gick tillbaka från version %1 till version %2.</translation>
    </message>
    <message>
        <source>Changed %1 of “%2”: %3</source>
        <translation>Ändrade %1 (”%2”): %3</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gör om: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>Senast ändrad %1</translation>
    </message>
    <message>
        <source>Last changed by %1, %2</source>
        <translation>Senast ändrad av %1, %2</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Filen ”%1” finns inte.</translation>
    </message>
    <message>
        <source>Check the name and the folder; a network or USB disk may be missing.</source>
        <translation>Kontrollera namnet och mappen; en nätverksdisk eller ett USB-minne kanske inte är anslutet.</translation>
    </message>
    <message>
        <source>“%1” is not a Polku file.</source>
        <translation>”%1” är ingen Polku-fil.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .polku.</source>
        <translation>Välj en fil vars namn slutar på .polku.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>”%1” kan inte läsas.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>Be om rätt att läsa filen eller kopiera den till en egen mapp.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program.</source>
        <translation>”%1” är ett annat programs databas.</translation>
    </message>
    <message>
        <source>“%1” is cut short.</source>
        <translation>Filen ”%1” är ofullständig.</translation>
    </message>
    <message>
        <source>Part of the file is missing, perhaps after a broken copy. Restore a backup, or fetch the file again from where it came.</source>
        <translation>En del av filen saknas, kanske efter en avbruten kopiering. Återställ en säkerhetskopia eller hämta filen på nytt där du fick den.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it does not tell its version.</source>
        <translation>”%1” är skadad: filens version framgår inte.</translation>
    </message>
    <message>
        <source>Restore a backup, or ask for help with the damaged file. Keep it as it is.</source>
        <translation>Återställ en säkerhetskopia eller be om hjälp med den skadade filen. Behåll filen som den är.</translation>
    </message>
    <message>
        <source>The last change to the file was interrupted and must be tidied up first.</source>
        <translation>Den senaste ändringen i filen avbröts och måste först städas upp.</translation>
    </message>
    <message>
        <source>Open the file once for editing where you may write to it. Keep the files beside it that begin with its name.</source>
        <translation>Öppna filen en gång för redigering på en plats där du har rätt att skriva. Behåll filerna bredvid som börjar med samma namn.</translation>
    </message>
    <message>
        <source>A value does not fit its field. Nothing was changed.</source>
        <translation>Ett värde passar inte i sitt fält. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Check the values and try again.</source>
        <translation>Kontrollera värdena och försök igen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Disken är full. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Frigör utrymme på disken och försök igen.</translation>
    </message>
    <message>
        <source>The file cannot be reached or written.</source>
        <translation>Filen går inte att nå eller skriva.</translation>
    </message>
    <message>
        <source>Check that the disk or network folder is there and that you may write to it, then try again.</source>
        <translation>Kontrollera att disken eller nätverksmappen är tillgänglig och att du har rätt att skriva till den. Försök sedan igen.</translation>
    </message>
    <message>
        <source>The file may not be written.</source>
        <translation>Du har inte rätt att skriva till filen.</translation>
    </message>
    <message>
        <source>Save a copy to a folder of your own and continue there.</source>
        <translation>Spara en kopia i en egen mapp och fortsätt där.</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>Ett annat program använder filen.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Stäng det andra programmet och försök igen.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Filen är skadad.</translation>
    </message>
    <message>
        <source>This is not a Polku file.</source>
        <translation>Detta är ingen Polku-fil.</translation>
    </message>
    <message>
        <source>The change does not fit the other records. Nothing was changed.</source>
        <translation>Ändringen passar inte ihop med de andra posterna. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Open the record again and try once more.</source>
        <translation>Öppna posten på nytt och försök en gång till.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Nothing was changed.</source>
        <translation>Något oväntat hände. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report the detail below.</source>
        <translation>Försök igen. Om det händer på nytt, rapportera detaljerna nedan.</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>Posten finns inte längre.</translation>
    </message>
    <message>
        <source>It may have been deleted; look for it in the history.</source>
        <translation>Den kan ha tagits bort; leta efter den i historiken.</translation>
    </message>
</context>
<context>
    <name>TeamProblem</name>
    <message>
        <source>Plan</source>
        <translation>Verksamhetsmodell</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Åtgärdsplan</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloter</translation>
    </message>
    <message>
        <source>People of the team</source>
        <translation>Teamets personer</translation>
    </message>
    <message>
        <source>“%1” waits for itself.</source>
        <translation>”%1” väntar på sig själv.</translation>
    </message>
    <message>
        <source>These actions wait for one another in a circle: %1.</source>
        <translation>De här åtgärderna väntar på varandra i en ring: %1.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Namnlös</translation>
    </message>
    <message>
        <source>The section “%1” is empty.</source>
        <translation>Avsnittet ”%1” är tomt.</translation>
    </message>
    <message numerus="yes">
        <source>The section “%1” has only %n word(s).</source>
        <translation>
            <numerusform>Avsnittet ”%1” har bara %n ord.</numerusform>
            <numerusform>Avsnittet ”%1” har bara %n ord.</numerusform>
        </translation>
    </message>
    <message>
        <source>No action serves the goal “%1”.</source>
        <translation>Ingen åtgärd främjar målet ”%1”.</translation>
    </message>
    <message>
        <source>Nothing tells how the goal “%1” is measured.</source>
        <translation>Målet ”%1” har ingen indikator.</translation>
    </message>
    <message>
        <source>The goal “%1” has an indicator but no baseline.</source>
        <translation>Målet ”%1” har en indikator men inget utgångsvärde.</translation>
    </message>
    <message>
        <source>Nobody is responsible for the action “%1”.</source>
        <translation>Åtgärden ”%1” har ingen ansvarig.</translation>
    </message>
    <message>
        <source>The action “%1” has no due date.</source>
        <translation>Åtgärden ”%1” har ingen tidsfrist.</translation>
    </message>
    <message>
        <source>The action “%1” is due before it starts.</source>
        <translation>Tidsfristen för åtgärden ”%1” är före dess början.</translation>
    </message>
    <message>
        <source>The pilot “%1” tests no goal of the plan.</source>
        <translation>Piloten ”%1” prövar inget av planens mål.</translation>
    </message>
    <message>
        <source>Nothing is measured in the pilot “%1”.</source>
        <translation>Piloten ”%1” har inga indikatorer.</translation>
    </message>
    <message>
        <source>The indicator “%1” of “%2” has no baseline.</source>
        <translation>Indikatorn ”%1” (%2) saknar utgångsvärde.</translation>
    </message>
    <message>
        <source>Nothing tells how the clause “%1” of “%2” is monitored.</source>
        <translation>Det framgår inte hur klausulen ”%1” (%2) följs upp.</translation>
    </message>
    <message>
        <source>The invitation to tender of “%2” is out without telling how the clause “%1” is monitored.</source>
        <translation>Anbudsförfrågan för ”%2” är publicerad utan uppgift om hur klausulen ”%1” följs upp.</translation>
    </message>
    <message>
        <source>The monitoring of the clause “%1” is not yet in the invitation to tender of “%2”.</source>
        <translation>Uppföljningen av klausulen ”%1” är ännu inte angiven i anbudsförfrågan för ”%2”.</translation>
    </message>
    <message>
        <source>The person responsible for “%1” has left the team.</source>
        <translation>Den som ansvarar för ”%1” har lämnat teamet.</translation>
    </message>
    <message numerus="yes">
        <source>The role “%1” is responsible for %n thing(s), but nobody in the team has it.</source>
        <translation>
            <numerusform>Rollen ”%1” ansvarar för %n sak, men ingen i teamet har den.</numerusform>
            <numerusform>Rollen ”%1” ansvarar för %n saker, men ingen i teamet har den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has the role “%1” yet.</source>
        <translation>Ingen har ännu rollen ”%1”.</translation>
    </message>
    <message>
        <source>Write it, or leave it out of the plan.</source>
        <translation>Skriv det eller utelämna det ur planen.</translation>
    </message>
    <message>
        <source>See which questions of the guidance it does not answer yet.</source>
        <translation>Se vilka av anvisningens frågor det ännu inte besvarar.</translation>
    </message>
    <message>
        <source>Add an action, or tell which one serves it.</source>
        <translation>Lägg till en åtgärd eller ange vilken som främjar målet.</translation>
    </message>
    <message>
        <source>Choose one number that tells whether the goal is reached.</source>
        <translation>Välj ett tal som visar om målet är nått.</translation>
    </message>
    <message>
        <source>Write down where things stand now; otherwise no change can be shown.</source>
        <translation>Anteckna läget nu; annars kan ingen förändring visas.</translation>
    </message>
    <message>
        <source>Name a person or a role.</source>
        <translation>Ange en person eller en roll.</translation>
    </message>
    <message>
        <source>Give it a day, even a rough one.</source>
        <translation>Ge den en dag, om så en ungefärlig.</translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation>Rätta någondera dagen.</translation>
    </message>
    <message>
        <source>Take away one of the links, so that one of them can begin.</source>
        <translation>Ta bort ett av beroendena så att någon av dem kan börja.</translation>
    </message>
    <message>
        <source>Choose the goal that the pilot tests.</source>
        <translation>Välj det mål som piloten prövar.</translation>
    </message>
    <message>
        <source>Add one or two indicators with a baseline and a target.</source>
        <translation>Lägg till en eller två indikatorer med utgångsvärde och målvärde.</translation>
    </message>
    <message>
        <source>Agree on who checks what, and how often.</source>
        <translation>Kom överens om vem som kontrollerar vad och hur ofta.</translation>
    </message>
    <message>
        <source>Correct the tender documents while the tender period lasts, or agree on the monitoring with the supplier. If it was announced, mark it so.</source>
        <translation>Rätta anbudsförfrågan medan anbudstiden pågår eller kom överens om uppföljningen med leverantören. Om den har angetts, markera det.</translation>
    </message>
    <message>
        <source>Announce it there and mark it as announced: during the contract only what was announced can be monitored.</source>
        <translation>Ange den där och markera den som angiven: under avtalstiden kan bara det som angetts följas upp.</translation>
    </message>
    <message>
        <source>Choose somebody who is there.</source>
        <translation>Välj någon som är med i teamet.</translation>
    </message>
    <message>
        <source>Choose the person who has it, also when it is for the time being.</source>
        <translation>Välj personen som har den, om så tills vidare.</translation>
    </message>
    <message>
        <source>Add the person to the team, or name another role.</source>
        <translation>Lägg till personen i teamet eller ange en annan roll.</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>“%1” cannot be used as a template.</source>
        <translation>”%1” kan inte användas som mall.</translation>
    </message>
    <message>
        <source>It is not JSON: something is wrong on line %1. Correct it there in a text editor, and open the file again.</source>
        <translation>Den är inte JSON: något är fel på rad %1. Rätta det i en textredigerare och öppna filen på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct this in a text editor, and open the file again:</source>
        <translation>Rätta detta i en textredigerare och öppna filen på nytt:</translation>
    </message>
    <message>
        <source>It is far too large for one. Choose a template file.</source>
        <translation>Den är alldeles för stor för en mall. Välj en mallfil.</translation>
    </message>
    <message>
        <source>It holds no phases, so it is something else. Choose a file that was saved as a template.</source>
        <translation>Den innehåller inga faser, så den är något annat. Välj en fil som har sparats som mall.</translation>
    </message>
    <message>
        <source>A newer Polku wrote it. Update Polku to use it.</source>
        <translation>En nyare Polku har skrivit den. Uppdatera Polku för att använda den.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be read.</source>
        <translation>Mallen ”%1” kan inte läsas.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Kontrollera att filen finns kvar och att du har rätt att läsa den.</translation>
    </message>
</context>
<context>
    <name>WaitsFor</name>
    <message>
        <source>“%1” cannot wait for that.</source>
        <translation>”%1” kan inte vänta på det.</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Öppna s&amp;enaste</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Inga filer ännu</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Work as</source>
        <translation>Arbeta &amp;som</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>%1 som har tagits bort</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
</context>
<context>
    <name>WorkingDays</name>
    <message>
        <source>%1 is a holiday: %2.</source>
        <translation>%1 är en helgdag: %2.</translation>
    </message>
    <message>
        <source>%1 is not a working day: %2.</source>
        <translation>%1 är inte en arbetsdag: %2.</translation>
    </message>
    <message>
        <source>%1 is a Saturday.</source>
        <translation>%1 är en lördag.</translation>
    </message>
    <message>
        <source>%1 is a Sunday.</source>
        <translation>%1 är en söndag.</translation>
    </message>
</context>
<context>
    <name>polku::Workspace</name>
    <message>
        <source>Something unexpected happened. Nothing was changed.</source>
        <translation>Något oväntat hände. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report the detail below.</source>
        <translation>Försök igen. Om det händer på nytt, rapportera detaljerna nedan.</translation>
    </message>
    <message>
        <source>There already is a file “%1”.</source>
        <translation>Filen ”%1” finns redan.</translation>
    </message>
    <message>
        <source>Choose another name, or open the file that is there.</source>
        <translation>Välj ett annat namn eller öppna den fil som redan finns.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Mappen ”%1” finns inte.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Skapa mappen först eller välj en annan.</translation>
    </message>
    <message>
        <source>“%1” cannot be made.</source>
        <translation>”%1” kan inte skapas.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder.</source>
        <translation>Kontrollera att du har rätt att skriva till mappen.</translation>
    </message>
    <message>
        <source>Save a copy to a folder of your own and continue there.</source>
        <translation>Spara en kopia i en egen mapp och fortsätt där.</translation>
    </message>
    <message>
        <source>The file is open for looking only.</source>
        <translation>Filen är öppen enbart för läsning.</translation>
    </message>
    <message>
        <source>You may look at this file but not change it.</source>
        <translation>Du får läsa filen men inte ändra den.</translation>
    </message>
    <message>
        <source>The file is open elsewhere (on %1).</source>
        <translation>Filen är öppen på en annan plats (på %1).</translation>
    </message>
    <message>
        <source>Close it there first, or save a copy and continue in that.</source>
        <translation>Stäng den först där, eller spara en kopia och fortsätt i kopian.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Polku.</source>
        <translation>Filen är skriven med en nyare version av Polku.</translation>
    </message>
    <message>
        <source>Install the newer version to change it; here you can look at it and export.</source>
        <translation>Installera den nyare versionen för att ändra filen; här kan du läsa och exportera den.</translation>
    </message>
    <message>
        <source>The file is no longer where it was opened; it was moved, deleted or replaced.</source>
        <translation>Filen finns inte längre där den öppnades; den har flyttats, tagits bort eller ersatts.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the file again from where it is now.</source>
        <translation>Inget har ändrats. Öppna filen på nytt där den finns nu.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>There is no step %1 in the history.</source>
        <translation>Steg %1 finns inte i historiken.</translation>
    </message>
    <message>
        <source>This step was made in an older file format and cannot be taken back.</source>
        <translation>Steget gjordes i ett äldre filformat och kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>It can still be read in the history; make the change by hand.</source>
        <translation>Det kan fortfarande läsas i historiken; gör ändringen för hand.</translation>
    </message>
    <message>
        <source>A step of the history is damaged.</source>
        <translation>Ett steg i historiken är skadat.</translation>
    </message>
    <message>
        <source>The records themselves are not affected. This step cannot be taken back.</source>
        <translation>Själva posterna påverkas inte. Steget kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>The disk is full, so the file is open for looking only.</source>
        <translation>Disken är full, så filen är öppen endast för läsning.</translation>
    </message>
    <message>
        <source>Make room on the disk, then open the file again.</source>
        <translation>Frigör utrymme på disken och öppna sedan filen på nytt.</translation>
    </message>
</context>
<context>
    <name>polku::ui::AcademyLevels</name>
    <message numerus="yes">
        <source>The mean level is %1, over %n team(s) that have answered.</source>
        <translation>
            <numerusform>Medelnivån är %1, räknad på %n team som har svarat.</numerusform>
            <numerusform>Medelnivån är %1, räknad på %n team som har svarat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean level went from %1 to %2, over %n team(s) that have answered both times.</source>
        <translation>
            <numerusform>Medelnivån gick från %1 till %2, räknad på %n team som har svarat båda gångerna.</numerusform>
            <numerusform>Medelnivån gick från %1 till %2, räknad på %n team som har svarat båda gångerna.</numerusform>
        </translation>
    </message>
    <message>
        <source>With fewer than four teams the means by area tell single teams apart: keep them to yourself.</source>
        <translation>Med färre än fyra team kan enskilda teams svar utläsas ur medelvärdena: håll dem för dig själv.</translation>
    </message>
    <message>
        <source>No team has answered yet. The means are drawn here when the first one has assessed all areas.</source>
        <translation>Inget team har svarat ännu. Medelvärdena ritas här när det första teamet har bedömt alla områden.</translation>
    </message>
    <message>
        <source>No team has answered both at the start and now. The change is drawn here when the first one has.</source>
        <translation>Inget team har svarat både vid starten och nu. Förändringen ritas här när det första har gjort det.</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alla team</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Per område</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Per team</translation>
    </message>
</context>
<context>
    <name>polku::ui::AcademyPanel</name>
    <message>
        <source>About the academy</source>
        <translation>Om akademin</translation>
    </message>
</context>
<context>
    <name>polku::ui::ActionBoard</name>
    <message>
        <source>Everything here has begun. What is planned but not begun waits in this column.</source>
        <translation>Allt har påbörjats. I den här kolumnen står det som är planerat men inte påbörjat.</translation>
    </message>
    <message>
        <source>Nothing is under way. Drag here what somebody has begun, or press Alt and the right arrow on it.</source>
        <translation>Inget pågår. Dra hit det som någon har påbörjat, eller tryck Alt och pil höger på det.</translation>
    </message>
    <message>
        <source>Nothing is stuck. Drag here what cannot go on, so that the coach sees it and can help.</source>
        <translation>Inget har kört fast. Dra hit det som inte kommer vidare, så ser coachen det och kan hjälpa.</translation>
    </message>
    <message>
        <source>Nothing is done yet. What is dragged here gets today as the day it was done.</source>
        <translation>Inget är klart än. Det som dras hit får dagens datum som dag då det blev klart.</translation>
    </message>
    <message>
        <source>“%1” is now in the column “%2”.</source>
        <translation>”%1” står nu i kolumnen ”%2”.</translation>
    </message>
    <message>
        <source>Board of the actions by status</source>
        <translation>Åtgärderna på en tavla efter status</translation>
    </message>
    <message>
        <source>None of the actions that are shown.</source>
        <translation>Ingen av åtgärderna som visas.</translation>
    </message>
</context>
<context>
    <name>polku::ui::ActionFilters</name>
    <message>
        <source>Filters (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>Filters, %n set</source>
        <translation>
            <numerusform>Filter, %n i bruk</numerusform>
            <numerusform>Filter, %n i bruk</numerusform>
        </translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alla team</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Väntar på andra</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mina</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Something that is gone</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Inga grupper</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Efter status</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Efter ansvarig</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Efter prioritet</translation>
    </message>
    <message>
        <source>By goal</source>
        <translation>Efter mål</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Efter tema</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Efter avsnitt</translation>
    </message>
    <message>
        <source>By pilot</source>
        <translation>Efter pilot</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Efter team</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tavla</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vy</translation>
    </message>
    <message>
        <source>Show actions of</source>
        <translation>Visa åtgärder för</translation>
    </message>
    <message>
        <source>Find in the actions</source>
        <translation>Sök bland åtgärderna</translation>
    </message>
    <message>
        <source>What is to be done now</source>
        <translation>Vad som ska göras nu</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Ta bort alla filter</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Show the whole of the chosen action</source>
        <translation>Visa hela den valda åtgärden</translation>
    </message>
    <message>
        <source>Show actions by: %1</source>
        <translation>Avgränsa åtgärderna: %1</translation>
    </message>
</context>
<context>
    <name>polku::ui::ActionModel</name>
    <message>
        <source>Nobody named</source>
        <translation>Ingen ansvarig</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Inte angivet</translation>
    </message>
</context>
<context>
    <name>polku::ui::ActionPanel</name>
    <message numerus="yes">
        <source>Moved %n day(s) later than agreed.</source>
        <translation>
            <numerusform>Flyttad %n dag senare än överenskommet.</numerusform>
            <numerusform>Flyttad %n dagar senare än överenskommet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n day(s) earlier than agreed.</source>
        <translation>
            <numerusform>Flyttad %n dag tidigare än överenskommet.</numerusform>
            <numerusform>Flyttad %n dagar tidigare än överenskommet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>Vad den hör till</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Vad den väntar på</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Klar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag försenad</numerusform>
            <numerusform>%n dagar försenad</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Hindrad</translation>
    </message>
    <message>
        <source>Waits for another action</source>
        <translation>Väntar på en annan åtgärd</translation>
    </message>
    <message>
        <source>The owner has left</source>
        <translation>Den ansvariga har slutat</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Inte klar trots allt</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Markera som klar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Delete the action</source>
        <translation>Ta bort åtgärden</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>The action&apos;s card and comments</source>
        <translation>Åtgärdens kort och kommentarer</translation>
    </message>
</context>
<context>
    <name>polku::ui::ActionTable</name>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Name of a new action</source>
        <translation>Den nya åtgärdens namn</translation>
    </message>
    <message>
        <source>Type a new action and press Enter, or paste rows from a spreadsheet</source>
        <translation>Skriv en ny åtgärd och tryck på Enter, eller klistra in rader från ett kalkylblad</translation>
    </message>
</context>
<context>
    <name>polku::ui::ActionTimeline</name>
    <message>
        <source>“%1” is planned for %2.</source>
        <translation>”%1”: nya datum %2.</translation>
    </message>
    <message>
        <source>The present dates of all actions of %1 count as agreed from now on. The thin lines show them when dates move.</source>
        <translation>De nuvarande datumen för alla åtgärder i %1 gäller från och med nu som överenskomna. De tunna linjerna visar dem när datum flyttas.</translation>
    </message>
    <message>
        <source>Choose a team first: dates are agreed with one team.</source>
        <translation>Välj först ett team: datum överenskoms med ett team.</translation>
    </message>
    <message>
        <source>The present dates of %1 were agreed already.</source>
        <translation>De nuvarande datumen för %1 var redan överenskomna.</translation>
    </message>
    <message numerus="yes">
        <source>The present dates of %n action(s) count as agreed now.</source>
        <translation>
            <numerusform>Det nuvarande datumet för %n åtgärd gäller nu som överenskommet.</numerusform>
            <numerusform>De nuvarande datumen för %n åtgärder gäller nu som överenskomna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Hela tiden</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Veckor</translation>
    </message>
    <message>
        <source>Scale of the timeline</source>
        <translation>Tidslinjens skala</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − change the scale.</source>
        <translation>Ctrl + och Ctrl − ändrar skalan.</translation>
    </message>
    <message>
        <source>Thin line: as agreed. Arrow: the one waits for the other.</source>
        <translation>Tunn linje: som överenskommet. Pil: den ena väntar på den andra.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Show today on the timeline</source>
        <translation>Visa i dag på tidslinjen</translation>
    </message>
    <message>
        <source>Agree the present dates</source>
        <translation>Fastställ nuvarande datum</translation>
    </message>
    <message>
        <source>Timeline of the actions</source>
        <translation>Åtgärdernas tidslinje</translation>
    </message>
</context>
<context>
    <name>polku::ui::ActionsPage</name>
    <message>
        <source>An action belongs to a team. Add a team first.</source>
        <translation>En åtgärd hör till ett team. Lägg först till ett team.</translation>
    </message>
    <message>
        <source>Choose a team first: an action belongs to one.</source>
        <translation>Välj först ett team: en åtgärd hör till ett.</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>”%1” är borttagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) deleted.</source>
        <translation>
            <numerusform>%n åtgärd borttagen.</numerusform>
            <numerusform>%n åtgärder borttagna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) added, 6 and 12 months after the academy&apos;s end.</source>
        <translation>
            <numerusform>%n genomgång tillagd, 6 och 12 månader efter akademins slut.</numerusform>
            <numerusform>%n genomgångar tillagda, 6 och 12 månader efter akademins slut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbetsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Actions %1</source>
        <translation>Åtgärder %1</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Sparad som ”%1”.</translation>
    </message>
    <message>
        <source>Export the actions</source>
        <translation>Exportera åtgärderna</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>Export and more</source>
        <translation>Exportera med mera</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>Klistra in rader från ett kalkylblad</translation>
    </message>
    <message>
        <source>Add the reviews after 6 and 12 months</source>
        <translation>Lägg till genomgångarna efter 6 och 12 månader</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Excel-arbetsbok…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabell (CSV)…</translation>
    </message>
    <message>
        <source>Calendar (ICS)…</source>
        <translation>Kalender (ICS)…</translation>
    </message>
    <message>
        <source>Action plan as a document…</source>
        <translation>Åtgärdsplanen som dokument…</translation>
    </message>
    <message>
        <source>No action fits these filters.</source>
        <translation>Ingen åtgärd motsvarar de här filtren.</translation>
    </message>
    <message>
        <source>Show all actions</source>
        <translation>Visa alla åtgärder</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Inga åtgärder ännu</translation>
    </message>
    <message>
        <source>What is done, by whom and by when? Eight to fifteen actions are enough for a start; those of the first months are small enough to happen for certain. Rows of a spreadsheet can be pasted.</source>
        <translation>Vad görs, av vem och till när? Åtta till femton åtgärder räcker för en början; de första månadernas åtgärder är så små att de säkert blir av. Rader från ett kalkylblad kan klistras in.</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Klistra in rader</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action(s)</source>
        <translation>
            <numerusform>%1 av %n åtgärd</numerusform>
            <numerusform>%1 av %n åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours are the actions that have you as their owner. Write your name in the menu File, under Your name in the history, so that the program knows which they are.</source>
        <translation>Dina är de åtgärder som du ansvarar för. Skriv ditt namn i menyn Arkiv, under Ditt namn i historiken, så att programmet vet vilka de är.</translation>
    </message>
</context>
<context>
    <name>polku::ui::AnswerColumns</name>
    <message>
        <source>The academy as a whole</source>
        <translation>Akademin som helhet</translation>
    </message>
    <message>
        <source>It tells who answered. Feedback carries no names.</source>
        <translation>Den avslöjar vem som svarade. Responsen har inga namn.</translation>
    </message>
    <message>
        <source>The survey tool&apos;s own note.</source>
        <translation>Enkätverktygets egen anteckning.</translation>
    </message>
    <message>
        <source>The numbers are on another scale than from 1 to 5.</source>
        <translation>Talen följer en annan skala än 1–5.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Den är tom.</translation>
    </message>
    <message>
        <source>A column before it has the same question.</source>
        <translation>En tidigare kolumn har samma fråga.</translation>
    </message>
    <message>
        <source>The answers are about</source>
        <translation>Svaren gäller</translation>
    </message>
    <message>
        <source>Column of the table</source>
        <translation>Tabellens kolumn</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Vad den innehåller</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Tolkas som</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Lämnas bort</translation>
    </message>
    <message>
        <source>Scores from 1 to 5</source>
        <translation>Skalan 1–5</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>Svar i ord</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Svarsdag</translation>
    </message>
    <message>
        <source>“%1” is taken as</source>
        <translation>”%1” tolkas som</translation>
    </message>
    <message>
        <source>Question of “%1”</source>
        <translation>Frågan i ”%1”</translation>
    </message>
</context>
<context>
    <name>polku::ui::AnswerForm</name>
    <message>
        <source>Not told</source>
        <translation>Anges inte</translation>
    </message>
    <message>
        <source>The answers are saved.</source>
        <translation>Svaren är sparade.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) saved. The form is ready for the next one.</source>
        <translation>
            <numerusform>%n person sparad. Blanketten är klar för nästa.</numerusform>
            <numerusform>%n personer sparade. Blanketten är klar för nästa.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person&apos;s answers: %1</source>
        <translation>En persons svar: %1</translation>
    </message>
    <message>
        <source>From 1 (not at all) to 5 (fully). Questions may be left unanswered.</source>
        <translation>1 = inte alls, 5 = helt. Frågor får lämnas obesvarade.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>inte alls</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>helt</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Team of the one who answers</source>
        <translation>Teamet som den svarande hör till</translation>
    </message>
    <message>
        <source>Answers carry no name. Tell the team only when the person wants it; reports never do.</source>
        <translation>Svaren har inget namn. Ange teamet bara om den svarande vill det. Rapporter anger det aldrig.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Spara svaren</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Stäng blanketten</translation>
    </message>
</context>
<context>
    <name>polku::ui::AnswerPanel</name>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ditt svar</translation>
    </message>
    <message>
        <source>Write to the team; Ctrl+Enter sends it as a comment</source>
        <translation>Skriv till teamet; Ctrl+Enter skickar det som kommentar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Return with comment</source>
        <translation>Återsänd med kommentar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentera</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Öppna på nytt</translation>
    </message>
    <message>
        <source>Takes your answer back and puts this into the queue again.</source>
        <translation>Tar tillbaka ditt svar och ställer detta i kön igen.</translation>
    </message>
    <message>
        <source>Your answer on %1</source>
        <translation>Ditt svar %1</translation>
    </message>
    <message>
        <source>Your answer to the earlier version</source>
        <translation>Ditt svar på den tidigare versionen</translation>
    </message>
    <message>
        <source>The file is open for reading only, so nothing can be answered.</source>
        <translation>Filen är öppen bara för läsning, så det går inte att svara.</translation>
    </message>
    <message>
        <source>To return it, write first what should change.</source>
        <translation>Om du vill återsända: skriv först vad som borde ändras.</translation>
    </message>
    <message>
        <source>Record as submitted</source>
        <translation>Anteckna som inlämnad</translation>
    </message>
    <message>
        <source>For what the team has sent in some other way, such as by e-mail or on paper.</source>
        <translation>Används när teamet har skickat detta på annat sätt, till exempel med e-post eller på papper.</translation>
    </message>
    <message>
        <source>On which day it came</source>
        <translation>Vilken dag det kom</translation>
    </message>
    <message>
        <source>The day on which it came, today at the latest</source>
        <translation>Dagen då det kom, senast i dag</translation>
    </message>
</context>
<context>
    <name>polku::ui::ApplicationPanel</name>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Nobody yet as: %1.</source>
        <translation>Ännu ingen i dessa roller: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) take part already; at most %1 is what one academy carries well.</source>
        <translation>
            <numerusform>%n team deltar redan; en akademi klarar väl högst %1 team.</numerusform>
            <numerusform>%n team deltar redan; en akademi klarar väl högst %1 team.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” takes part now. It has a plan, its deliverables, its coaching sessions and its self-assessments.</source>
        <translation>”%1” deltar nu. Teamet har en plan, sina leveranser, sina sparringträffar och sina självbedömningar.</translation>
    </message>
    <message>
        <source>“%1” is on the reserve list.</source>
        <translation>”%1” är på reservplats.</translation>
    </message>
    <message>
        <source>The application of “%1” is declined.</source>
        <translation>Ansökan från ”%1” har avslagits.</translation>
    </message>
    <message>
        <source>“%1” waits for a decision again.</source>
        <translation>”%1” väntar åter på beslut.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Poängsättning</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Anta</translation>
    </message>
    <message>
        <source>Takes the team into the academy, with a plan, deliverables, coaching sessions and self-assessments</source>
        <translation>Tar med teamet i akademin, med en plan, leveranser, sparringträffar och självbedömningar</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservplats</translation>
    </message>
    <message>
        <source>Puts the team on the reserve list</source>
        <translation>Sätter teamet på reservplats</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Avslå</translation>
    </message>
    <message>
        <source>Declines the application; nothing is deleted</source>
        <translation>Avslår ansökan; inget tas bort</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Återta beslutet</translation>
    </message>
    <message>
        <source>Takes the decision back; nothing is deleted</source>
        <translation>Återtar beslutet; inget tas bort</translation>
    </message>
    <message>
        <source>Add the application</source>
        <translation>Lägg till ansökan</translation>
    </message>
    <message>
        <source>Organisations and people</source>
        <translation>Organisationer och personer</translation>
    </message>
    <message>
        <source>Shows the team</source>
        <translation>Visar teamet</translation>
    </message>
    <message>
        <source>Application %1 of %2: %3</source>
        <translation>Ansökan %1 av %2: %3</translation>
    </message>
    <message>
        <source>Application received on %1: %2</source>
        <translation>Ansökan inkom %1: %2</translation>
    </message>
    <message>
        <source>Which of the team&apos;s applications</source>
        <translation>Vilken av teamets ansökningar</translation>
    </message>
    <message>
        <source>The team has sent several applications. The one selected counts, else the one received last.</source>
        <translation>Teamet har skickat flera ansökningar. Den valda räknas, annars den som kom in sist.</translation>
    </message>
    <message>
        <source>Add another application</source>
        <translation>Lägg till en ansökan till</translation>
    </message>
</context>
<context>
    <name>polku::ui::ApplicationsView</name>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>%1 of %2 criteria scored</source>
        <translation>%1 av %2 kriterier poängsatta</translation>
    </message>
    <message>
        <source>%1 (%2/%3)</source>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Missing roles</source>
        <translation>Roller som saknas</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Inga ansökningar ännu</translation>
    </message>
    <message>
        <source>Bring the answers to the call in as a table (CSV), or add a team that applies. Then score the applications by the academy&apos;s criteria and decide.</source>
        <translation>Hämta in svaren på utlysningen som tabell (CSV) eller lägg till ett team som söker. Poängsätt sedan ansökningarna enligt akademins kriterier och besluta.</translation>
    </message>
    <message>
        <source>Import applications</source>
        <translation>Importera ansökningar</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nytt team</translation>
    </message>
    <message>
        <source>The applications are covered</source>
        <translation>Ansökningarna är dolda</translation>
    </message>
    <message>
        <source>Others may see your screen, and points and notes are yours alone. Show the notes on the page of coaching when you no longer share it.</source>
        <translation>Andra kan se din skärm, och poängen och anteckningarna är bara dina. Visa anteckningarna på sidan Sparring när du inte längre delar skärmen.</translation>
    </message>
</context>
<context>
    <name>polku::ui::ApprovalPart</name>
    <message>
        <source>Decisions on the plan</source>
        <translation>Beslut om planen</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Lägg till ett beslut</translation>
    </message>
    <message>
        <source>Remove the decision</source>
        <translation>Ta bort beslutet</translation>
    </message>
    <message>
        <source>A decision by a body or a role backs the plan; add it with its day and reference.</source>
        <translation>Ett beslut av ett organ eller en roll ger planen stöd; lägg till det med dag och referens.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkännande</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nytt beslut</translation>
    </message>
</context>
<context>
    <name>polku::ui::AreaRow</name>
    <message>
        <source>Levels above 2 ask for evidence: name a decision, a document or a figure, or give a link.</source>
        <translation>Nivåer över 2 behöver belägg: nämn ett beslut, ett dokument eller en siffra, eller ange en länk.</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Inte bedömt ännu</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Belägg saknas</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Mål: %1</translation>
    </message>
</context>
<context>
    <name>polku::ui::AskedBanner</name>
    <message>
        <source>The coach</source>
        <translation>Coachen</translation>
    </message>
    <message>
        <source>The whole plan was returned.</source>
        <translation>Hela planen har återsänts.</translation>
    </message>
    <message>
        <source>This section was returned.</source>
        <translation>Det här avsnittet har återsänts.</translation>
    </message>
    <message>
        <source>%1 returned the whole plan, %2.</source>
        <translation>%1 återsände hela planen, %2.</translation>
    </message>
    <message>
        <source>%1 commented on the whole plan, %2.</source>
        <translation>%1 kommenterade hela planen, %2.</translation>
    </message>
    <message>
        <source>%1 returned this section, %2.</source>
        <translation>%1 återsände det här avsnittet, %2.</translation>
    </message>
    <message>
        <source>%1 commented on this section, %2.</source>
        <translation>%1 kommenterade det här avsnittet, %2.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Answer the coach</source>
        <translation>Svara coachen</translation>
    </message>
</context>
<context>
    <name>polku::ui::AssessmentPage</name>
    <message numerus="yes">
        <source>%2: %1 of %n team(s) have answered</source>
        <translation>
            <numerusform>%2: %1 av %n team har svarat</numerusform>
            <numerusform>%2: %1 av %n team har svarat</numerusform>
        </translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alla team</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n area(s)</source>
        <translation>
            <numerusform>%1 av %n område</numerusform>
            <numerusform>%1 av %n områden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1, medelnivå %2</translation>
    </message>
    <message>
        <source>%1: not begun</source>
        <translation>%1: inte påbörjad</translation>
    </message>
    <message>
        <source>The team looks at ten areas together, in about an hour: choose the level that is true today and write a sentence of reasons.</source>
        <translation>Teamet går tillsammans igenom tio områden på ungefär en timme: välj den nivå som stämmer i dag och skriv en motivering på en mening.</translation>
    </message>
    <message>
        <source>Assess the same ten areas again with the same team. Look at the earlier answers only at the end.</source>
        <translation>Bedöm samma tio områden på nytt med samma team. Se på de tidigare svaren först till sist.</translation>
    </message>
    <message>
        <source>Not assessed yet: %1.</source>
        <translation>Ännu inte bedömt: %1.</translation>
    </message>
    <message>
        <source>Without evidence: %1.</source>
        <translation>Utan belägg: %1.</translation>
    </message>
    <message>
        <source>All areas are assessed: mark it complete when the team agrees.</source>
        <translation>Alla områden är bedömda: märk den som klar när teamet är överens.</translation>
    </message>
    <message>
        <source>It is marked complete all the same: the areas left out count nowhere.</source>
        <translation>Den är ändå märkt som klar: de utelämnade områdena räknas ingenstans.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Tidpunkt</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Självbedömning</translation>
    </message>
    <message>
        <source>No teams to assess yet</source>
        <translation>Inga team att bedöma ännu</translation>
    </message>
    <message>
        <source>A self-assessment belongs to a team that takes part. Add the teams first; each then looks at itself at the start, at the end, and 6 and 12 months later.</source>
        <translation>En självbedömning hör till ett team som deltar. Lägg först till teamen; vart och ett bedömer sig självt vid starten, vid slutet samt 6 och 12 månader senare.</translation>
    </message>
    <message>
        <source>Go to the teams</source>
        <translation>Gå till teamen</translation>
    </message>
    <message>
        <source>Begin the self-assessment</source>
        <translation>Börja självbedömningen</translation>
    </message>
    <message>
        <source>When you are done</source>
        <translation>När ni är klara</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
</context>
<context>
    <name>polku::ui::AttentionList</name>
    <message>
        <source>What needs you</source>
        <translation>Det som väntar på dig</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Ingenting väntar</translation>
    </message>
    <message>
        <source>Late work, what waits for your answer and quiet teams are told here.</source>
        <translation>Här visas försenat arbete, det som väntar på ditt svar och tysta team.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Väntar på dig</translation>
    </message>
    <message>
        <source>Needs you · %1</source>
        <translation>Väntar på dig · %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>Bara du ser detta</translation>
    </message>
    <message>
        <source>You came back to this.</source>
        <translation>Ärendet är skött.</translation>
    </message>
</context>
<context>
    <name>polku::ui::BackupsPage</name>
    <message numerus="yes">
        <source>%n copy(ies) of this file</source>
        <translation>
            <numerusform>%n kopia av den här filen</numerusform>
            <numerusform>%n kopior av den här filen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Gör en säkerhetskopia nu</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Säkerhetskopior, de nyaste först</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Restore beside the present file</source>
        <translation>Återställ bredvid den nuvarande filen</translation>
    </message>
    <message>
        <source>Makes a new file from the backup; the present file stays as it is.</source>
        <translation>Skapar en ny fil av säkerhetskopian; den nuvarande filen ändras inte.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Inga säkerhetskopior ännu</translation>
    </message>
    <message>
        <source>Polku makes one when you close a file that you changed, and every hour while you work.</source>
        <translation>Polku gör en säkerhetskopia när du stänger en fil som du har ändrat och en gång i timmen medan du arbetar.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n timme</numerusform>
            <numerusform>%n timmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dygn</numerusform>
            <numerusform>%n dygn</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>En säkerhetskopia gjordes.</translation>
    </message>
    <message>
        <source>Restored as “%1”.</source>
        <translation>Återställd med namnet ”%1”.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
</context>
<context>
    <name>polku::ui::BarTimeline</name>
    <message numerus="yes">
        <source>Without dates: %n</source>
        <translation>
            <numerusform>Utan datum: %n</numerusform>
            <numerusform>Utan datum: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Up and down choose a bar. Left and right move it by a day, with Shift its end, with Alt its beginning, with Ctrl by a week. Enter opens it. The table shows the same.</source>
        <translation>Pil upp och ned väljer en stapel. Pil vänster och höger flyttar den en dag, med Skift dess slut, med Alt dess början och med Ctrl en vecka. Enter öppnar den. Tabellen visar samma sak.</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, %n day(s)</source>
        <comment>while a bar is dragged</comment>
        <translation>
            <numerusform>%1 – %2, %n dag</numerusform>
            <numerusform>%1 – %2, %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list to give them dates.</source>
        <translation>Öppna listan för att ge dem datum.</translation>
    </message>
    <message>
        <source>Drag a name onto the timeline, or press an arrow key to begin today.</source>
        <translation>Dra ett namn till tidslinjen, eller tryck på en piltangent så börjar det i dag.</translation>
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
        <translation>%1, %2: %3, %4; coachens bedömning: %5</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>%1, coached by %2</source>
        <translation>%1, coachas av %2</translation>
    </message>
</context>
<context>
    <name>polku::ui::CardBoard</name>
    <message numerus="yes">
        <source>%1: %n card(s)</source>
        <comment>column of a board</comment>
        <translation>
            <numerusform>%1: %n kort</numerusform>
            <numerusform>%1: %n kort</numerusform>
        </translation>
    </message>
    <message>
        <source>With Alt and an arrow key the card moves to another column or place. Enter opens it.</source>
        <translation>Med Alt och en piltangent flyttas kortet till en annan kolumn eller plats. Enter öppnar det.</translation>
    </message>
</context>
<context>
    <name>polku::ui::CellPanel</name>
    <message>
        <source>Your own rating</source>
        <translation>Din egen bedömning</translation>
    </message>
    <message>
        <source>Only you see it. Both stay visible on the board where they differ.</source>
        <translation>Bara du ser den. På tavlan syns båda när de skiljer sig.</translation>
    </message>
    <message>
        <source>The team&apos;s path</source>
        <translation>Teamets väg</translation>
    </message>
    <message>
        <source>Keep the board now and then: the steps done are then shown here as a line.</source>
        <translation>Spara tavlan då och då, så visas de klara stegen här som en linje.</translation>
    </message>
    <message>
        <source>None; as computed</source>
        <translation>Ingen, beräknad status</translation>
    </message>
</context>
<context>
    <name>polku::ui::ChainPage</name>
    <message>
        <source>%1 · the thread of one record</source>
        <translation>%1 · en posts tråd</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Utvecklingsbehov</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>From gap to result, as a list</source>
        <translation>Från utvecklingsbehov till resultat som lista</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter opens the record.</source>
        <translation>Piltangenterna flyttar, Enter öppnar posten.</translation>
    </message>
    <message>
        <source>From gap to result, as a picture</source>
        <translation>Från utvecklingsbehov till resultat som bild</translation>
    </message>
    <message>
        <source>Only this thread</source>
        <translation>Bara denna tråd</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Öppna posten</translation>
    </message>
    <message>
        <source>Nothing leads anywhere yet</source>
        <translation>Ingenting leder någonstans ännu</translation>
    </message>
    <message>
        <source>Here you see how the gaps of the self-assessment lead to goals, actions, pilots and results. Set targets in the self-assessment, write goals, and say for each action and pilot which goal it serves.</source>
        <translation>Här ser du hur utvecklingsbehoven i självbedömningen leder till mål, åtgärder, piloter och resultat. Sätt målnivåer i självbedömningen, skriv målen och ange för varje åtgärd och pilot vilket mål den tjänar.</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Gå till planen</translation>
    </message>
    <message>
        <source>From gap to result</source>
        <translation>Från utvecklingsbehov till resultat</translation>
    </message>
    <message>
        <source>Nothing leads here and nothing follows from it yet. All of the team&apos;s is shown.</source>
        <translation>Ännu leder ingenting hit och ingenting följer av det. Du ser hela teamets kedjor.</translation>
    </message>
    <message>
        <source>Show all threads</source>
        <translation>Visa alla trådar</translation>
    </message>
</context>
<context>
    <name>polku::ui::ChainPicture</name>
    <message>
        <source>From gap to result</source>
        <translation>Från utvecklingsbehov till resultat</translation>
    </message>
</context>
<context>
    <name>polku::ui::ChoiceEditor</name>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>”%1” är inte ett av alternativen.</translation>
    </message>
    <message>
        <source>Choose one of those that the field offers.</source>
        <translation>Välj ett av fältets alternativ.</translation>
    </message>
</context>
<context>
    <name>polku::ui::CoachingPage</name>
    <message>
        <source>The note on %1 is deleted. Its actions stay.</source>
        <translation>Anteckningen om %1 är borttagen. Åtgärderna finns kvar.</translation>
    </message>
    <message>
        <source>You wanted to come back to this on %1.</source>
        <translation>Du tänkte återkomma till det här %1.</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Öppna anteckningen</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Markera som klar</translation>
    </message>
    <message>
        <source>The academy has no session yet. Add one on the schedule.</source>
        <translation>Akademin har inga träffar än. Lägg till en i tidsplanen.</translation>
    </message>
    <message>
        <source>Session mode</source>
        <translation>Träffvy</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>Only you see this page. It is in no report and in nothing a team gets.</source>
        <translation>Bara du ser den här sidan. Den finns inte i rapporter eller i något som teamen får.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Cover the notes</source>
        <translation>Dölj anteckningarna</translation>
    </message>
    <message>
        <source>Hides the notes while others see your screen</source>
        <translation>Döljer anteckningarna medan andra ser din skärm</translation>
    </message>
    <message>
        <source>Notes on this team</source>
        <translation>Anteckningar om det här teamet</translation>
    </message>
    <message>
        <source>Notes from this session</source>
        <translation>Anteckningar från den här träffen</translation>
    </message>
    <message>
        <source>Your notes; Alt with the arrow keys moves</source>
        <translation>Dina anteckningar; Alt med piltangenterna flyttar</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Ta bort anteckningen</translation>
    </message>
    <message>
        <source>Open from earlier</source>
        <translation>Öppet sedan tidigare</translation>
    </message>
    <message>
        <source>Nothing is open from earlier notes on the team.</source>
        <translation>Inget är öppet från tidigare anteckningar om teamet.</translation>
    </message>
    <message>
        <source>The notes are covered</source>
        <translation>Anteckningarna är dolda</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Visa anteckningarna</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) made for %1.</source>
        <translation>
            <numerusform>%n åtgärd gjord för %1.</numerusform>
            <numerusform>%n åtgärder gjorda för %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Dolda</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to come back to</source>
        <translation>
            <numerusform>%n anteckning att återkomma till</numerusform>
            <numerusform>%n anteckningar att återkomma till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alla team</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alla träffar</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Inga anteckningar än</translation>
    </message>
    <message>
        <source>No notes here</source>
        <translation>Inga anteckningar här</translation>
    </message>
    <message>
        <source>Write down what you talk about with a team. Only you see your notes. A line that begins with -&gt; and a name or a day becomes an action of the team when you say so.</source>
        <translation>Anteckna vad du och ett team talar om. Bara du ser dina anteckningar. En rad som börjar med -&gt; och ett namn eller en dag blir en åtgärd för teamet när du vill det.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv en anteckning</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Inga team än</translation>
    </message>
    <message>
        <source>When teams have applied or take part, you keep your own notes on them here, and hold the sessions with them.</source>
        <translation>När team har ansökt eller deltar har du dina egna anteckningar om dem här och håller träffarna med dem.</translation>
    </message>
    <message>
        <source>Go to the teams</source>
        <translation>Gå till teamen</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Sparring</translation>
    </message>
    <message>
        <source>Agreed in the session; the team sees this</source>
        <translation>Överenskommet på träffen; teamet ser det här</translation>
    </message>
    <message>
        <source>Others may see your screen. The search, the history and the list of what needs you leave them out, too. Show the notes again when you no longer share it.</source>
        <translation>Andra kan se din skärm. Också sökningen, historiken och listan över vad som väntar på dig utelämnar anteckningarna. Visa dem igen när du inte längre delar skärmen.</translation>
    </message>
</context>
<context>
    <name>polku::ui::CodesEditor</name>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>polku::ui::CommandPalette</name>
    <message>
        <source>Do something or go somewhere</source>
        <translation>Gör något eller gå till en sida</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Passande alternativ</translation>
    </message>
</context>
<context>
    <name>polku::ui::CommentEdit</name>
    <message>
        <source>People to speak to</source>
        <translation>Personer att vända sig till</translation>
    </message>
    <message>
        <source>%1 · coach</source>
        <translation>%1 · coach</translation>
    </message>
    <message>
        <source>%1; Enter takes the name</source>
        <translation>%1; Enter väljer namnet</translation>
    </message>
</context>
<context>
    <name>polku::ui::CommentThread</name>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Öppna på nytt</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Markera som behandlad</translation>
    </message>
    <message>
        <source>Comment by %1</source>
        <translation>Kommentar: %1</translation>
    </message>
    <message>
        <source>About “%1”</source>
        <translation>Gäller: ”%1”</translation>
    </message>
    <message>
        <source>On the words “%1”</source>
        <translation>Om orden ”%1”</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behandlad</translation>
    </message>
    <message>
        <source>Answer to the comment</source>
        <translation>Svar på kommentaren</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter skickar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The comment was resolved.</source>
        <translation>Kommentaren markerades som behandlad.</translation>
    </message>
    <message>
        <source>The comment was opened again.</source>
        <translation>Kommentaren öppnades på nytt.</translation>
    </message>
    <message>
        <source>The answer was sent.</source>
        <translation>Svaret skickades.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Visa stället</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation>De här orden finns inte längre i texten.</translation>
    </message>
    <message>
        <source>The comment that you came for</source>
        <translation>Kommentaren som du kom för att läsa</translation>
    </message>
</context>
<context>
    <name>polku::ui::CommentThreads</name>
    <message>
        <source>No comments yet. Both the coach and the team may comment at any time.</source>
        <translation>Inga kommentarer än. Både coachen och teamet kan kommentera när som helst.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Ny kommentar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentera</translation>
    </message>
    <message>
        <source>The comment was sent.</source>
        <translation>Kommentaren skickades.</translation>
    </message>
    <message>
        <source>No other comments.</source>
        <translation>Inga andra kommentarer.</translation>
    </message>
    <message>
        <source>Write a comment; Ctrl+Enter sends, @ names somebody</source>
        <translation>Skriv en kommentar; Ctrl+Enter skickar, @ och ett namn riktar den till någon</translation>
    </message>
    <message>
        <source>As the coach</source>
        <translation>Som coach</translation>
    </message>
    <message>
        <source>As the team</source>
        <translation>Som team</translation>
    </message>
    <message>
        <source>On whose side the comment is written</source>
        <translation>På vems vägnar kommentaren skrivs</translation>
    </message>
    <message>
        <source>Comment on the whole instead</source>
        <translation>Kommentera helheten i stället</translation>
    </message>
    <message>
        <source>On the words “%1”</source>
        <translation>Om orden ”%1”</translation>
    </message>
    <message>
        <source>Nobody has written to you with “@” and your name. The name that you sign with is in the menu File.</source>
        <translation>Ingen har vänt sig till dig med @ och ditt namn. Namnet som du skriver under med finns i menyn Arkiv.</translation>
    </message>
    <message>
        <source>No open comments. What has been resolved stays with its section.</source>
        <translation>Inga öppna kommentarer. Det som är klart finns kvar vid sitt avsnitt.</translation>
    </message>
</context>
<context>
    <name>polku::ui::CommentedCard</name>
    <message>
        <source>Comments %1</source>
        <translation>Kommentarer %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
</context>
<context>
    <name>polku::ui::CriteriaView</name>
    <message>
        <source>Selection criteria</source>
        <translation>Urvalskriterier</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Lägg till ett kriterium</translation>
    </message>
    <message>
        <source>Remove the criterion and the points given by it</source>
        <translation>Ta bort kriteriet och de poäng som getts enligt det</translation>
    </message>
    <message>
        <source>By what are the applications judged?</source>
        <translation>Enligt vilka kriterier bedöms ansökningarna?</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nytt kriterium</translation>
    </message>
    <message>
        <source>Each application gets 0 to 5 points by each criterion; its total is their mean, weighted by these shares. Points are for the coach only.</source>
        <translation>Varje ansökan får 0–5 poäng enligt varje kriterium. Totalen är deras medelvärde, vägt med dessa andelar. Poängen ser endast coachen.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Alt+Up in the table</source>
        <translation>Alt+uppil i tabellen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Alt+Down in the table</source>
        <translation>Alt+nedpil i tabellen</translation>
    </message>
    <message>
        <source>Take the criteria of the programme template</source>
        <translation>Ta programmallens kriterier</translation>
    </message>
    <message>
        <source>The weights make %1</source>
        <translation>Vikterna är sammanlagt %1</translation>
    </message>
    <message>
        <source>The weights make %1, not 100. Their shares count all the same.</source>
        <translation>Vikterna är sammanlagt %1, inte 100. Andelarna räknas ändå.</translation>
    </message>
</context>
<context>
    <name>polku::ui::DateEditor</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Välj i en kalender</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Välj i en kalender (Alt+nedåtpil)</translation>
    </message>
</context>
<context>
    <name>polku::ui::DayEdit</name>
    <message>
        <source>The day is %1 at the latest.</source>
        <translation>Dagen är senast %1.</translation>
    </message>
</context>
<context>
    <name>polku::ui::DistributionBars</name>
    <message numerus="yes">
        <source>%1: %n answer(s)</source>
        <comment>score</comment>
        <translation>
            <numerusform>%1: %n svar</numerusform>
            <numerusform>%1: %n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The mean is %2.</source>
        <translation>%1. Medelvärdet är %2.</translation>
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
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medelvärde</translation>
    </message>
</context>
<context>
    <name>polku::ui::ErrorPanel</name>
    <message>
        <source>Show the detail</source>
        <translation>Visa detaljerna</translation>
    </message>
    <message>
        <source>Hide the detail</source>
        <translation>Dölj detaljerna</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Tekniska detaljer</translation>
    </message>
</context>
<context>
    <name>polku::ui::ExchangePage</name>
    <message>
        <source>Import from a file</source>
        <translation>Importera från en fil</translation>
    </message>
    <message>
        <source>Tables and Polku documents (*.csv *.tsv *.txt *.json)</source>
        <translation>Tabeller och Polku-dokument (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportera allt</translation>
    </message>
    <message>
        <source>Polku document (*.json)</source>
        <translation>Polku-dokument (*.json)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportera allt…</translation>
    </message>
    <message>
        <source>Rows of the table are</source>
        <translation>Tabellens rader är</translation>
    </message>
    <message>
        <source>What the import will do, row by row</source>
        <translation>Vad importen gör, rad för rad</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Importera inte</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>”%1” kan inte läsas.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Kontrollera att filen finns kvar och att du har rätt att läsa den.</translation>
    </message>
    <message>
        <source>These columns are not known and will not be imported: %1.</source>
        <translation>De här kolumnerna är okända och kommer inte att importeras: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The document holds %n record(s). All of them will be added to this file.</source>
        <translation>
            <numerusform>Dokumentet innehåller %n post. Den läggs till i den här filen.</numerusform>
            <numerusform>Dokumentet innehåller %n poster. Alla läggs till i den här filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation>”%1” har importerats.</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import och export</translation>
    </message>
    <message>
        <source>Bring in teams, people, actions, pilots or feedback</source>
        <translation>Hämta in team, personer, åtgärder, piloter eller respons</translation>
    </message>
    <message>
        <source>Choose a table that a spreadsheet saved as CSV, or drop it here. You see what will happen before anything changes. Answers come as any survey tool exports them. A document of everything (JSON) from another file can be brought in too.</source>
        <translation>Välj en tabell som ett kalkylprogram har sparat som CSV, eller släpp den här. Du ser vad som kommer att hända innan något ändras. Enkätsvar duger så som enkätverktyget exporterar dem. Också ett dokument med allt (JSON) från en annan fil kan hämtas in.</translation>
    </message>
    <message>
        <source>“%1” is taken as “%2”.</source>
        <translation>”%1” tolkas som ”%2”.</translation>
    </message>
    <message>
        <source>Everything was saved as “%1”, also what only the coach sees. Give it to nobody who may not see that.</source>
        <translation>Allt sparades som ”%1”, också det som bara coachen ser. Ge det inte till någon som inte får se det.</translation>
    </message>
</context>
<context>
    <name>polku::ui::FeedbackPage</name>
    <message>
        <source>The academy as a whole</source>
        <translation>Akademin som helhet</translation>
    </message>
    <message numerus="yes">
        <source>feedback on %1 of %n session(s) held</source>
        <translation>
            <numerusform>respons på %1 av %n genomförd träff</numerusform>
            <numerusform>respons på %1 av %n genomförda träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All sessions together</source>
        <translation>Alla träffar tillsammans</translation>
    </message>
    <message numerus="yes">
        <source>The questions that were asked more than once, over %n occasion(s).</source>
        <translation>
            <numerusform>De frågor som ställts mer än en gång, %n tillfälle.</numerusform>
            <numerusform>De frågor som ställts mer än en gång, %n tillfällen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers yet: %1</source>
        <translation>Inga svar ännu: %1</translation>
    </message>
    <message>
        <source>Write down what people answered on paper, or import the file of a survey tool. Copied questions can be pasted into the tool; the import then knows them again.</source>
        <translation>Skriv ned svar som getts på papper eller importera filen från ett enkätverktyg. Kopierade frågor kan klistras in i verktyget, och importen känner då igen dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered</source>
        <translation>
            <numerusform>%n person svarade</numerusform>
            <numerusform>%n personer svarade</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (from 1 to 5)</source>
        <comment>question</comment>
        <translation>%1 (1–5)</translation>
    </message>
    <message>
        <source>The questions are on the clipboard.</source>
        <translation>Frågorna finns på urklipp.</translation>
    </message>
    <message>
        <source>The answer is taken out.</source>
        <translation>Svaret har tagits bort.</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Importera svar…</translation>
    </message>
    <message>
        <source>Bring in the answers of a survey tool from a CSV file</source>
        <translation>Hämta ett enkätverktygs svar från en CSV-fil</translation>
    </message>
    <message>
        <source>Add answers</source>
        <translation>Lägg till svar</translation>
    </message>
    <message>
        <source>Sessions and the answers on them</source>
        <translation>Träffar och svaren om dem</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Träff</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medelvärde</translation>
    </message>
    <message>
        <source>Copy the questions</source>
        <translation>Kopiera frågorna</translation>
    </message>
</context>
<context>
    <name>polku::ui::FieldDelegate</name>
    <message>
        <source>%1 The value before stays.</source>
        <translation>%1 Det tidigare värdet står kvar.</translation>
    </message>
</context>
<context>
    <name>polku::ui::Files</name>
    <message>
        <source>Open an academy file</source>
        <translation>Öppna en akademifil</translation>
    </message>
    <message>
        <source>Academy files (*.polku);;All files (*)</source>
        <translation>Akademifiler (*.polku);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Where to keep the academy file</source>
        <translation>Välj var akademifilen sparas</translation>
    </message>
    <message>
        <source>Academy files (*.polku)</source>
        <translation>Akademifiler (*.polku)</translation>
    </message>
    <message>
        <source>Practice academy</source>
        <translation>Övningsakademi</translation>
    </message>
</context>
<context>
    <name>polku::ui::FollowUpList</name>
    <message>
        <source>Was made from a line that is no longer here. The action stays.</source>
        <translation>Gjordes av en rad som inte finns kvar. Åtgärden gäller fortfarande.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n action(s)</source>
        <translation>
            <numerusform>Gör %n åtgärd</numerusform>
            <numerusform>Gör %n åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Ny: %1</translation>
    </message>
    <message>
        <source>Stays a line: say what is to be done.</source>
        <translation>Förblir en rad: skriv vad som ska göras.</translation>
    </message>
    <message>
        <source>Stays a line: name somebody of the team, or give a day.</source>
        <translation>Förblir en rad: nämn någon i teamet eller ange en dag.</translation>
    </message>
    <message>
        <source>The action does not say this.</source>
        <translation>Åtgärden säger inte så.</translation>
    </message>
    <message>
        <source>The action says: %1</source>
        <translation>I åtgärden: %1</translation>
    </message>
    <message>
        <source>Change the action</source>
        <translation>Ändra åtgärden</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Inte gjord ändå</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Markera som klar</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Write the whole name.</source>
        <translation>Flera heter ”%1”. Skriv hela namnet.</translation>
    </message>
    <message>
        <source>There is no such day as “%1”.</source>
        <translation>Dagen ”%1” finns inte.</translation>
    </message>
    <message>
        <source>Follow-ups in these notes</source>
        <translation>Uppföljning av anteckningarna</translation>
    </message>
    <message>
        <source>A line that begins with -&gt; and names somebody of the team, or a day, becomes an action. For example: -&gt; Maija 12.3. calls the city</source>
        <translation>En rad som börjar med -&gt; och nämner någon i teamet eller en dag blir en åtgärd. Till exempel: -&gt; Maija 12.3 ringer staden</translation>
    </message>
    <message>
        <source>The team sees its actions. Nothing else of the notes goes into them.</source>
        <translation>Teamet ser sina åtgärder. Inget annat i anteckningarna kommer med.</translation>
    </message>
</context>
<context>
    <name>polku::ui::GoalsPart</name>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lägg till ett mål</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Ta bort målet</translation>
    </message>
    <message>
        <source>What should be different in two years? Three to five goals are enough, each with an indicator, where you are now and where you want to be.</source>
        <translation>Vad ska vara annorlunda om två år? Tre till fem mål räcker, vart och ett med en indikator, nuläget och det man vill nå.</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s) on the goal</source>
        <translation>
            <numerusform>%n öppen kommentar om målet</numerusform>
            <numerusform>%n öppna kommentarer om målet</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on the goal</source>
        <translation>Kommentera målet</translation>
    </message>
    <message>
        <source>Read and write what is said about the goal (Ctrl+Alt+M)</source>
        <translation>Läs och skriv kommentarer om målet (Ctrl+Alt+M)</translation>
    </message>
    <message>
        <source>Follow from gap to result</source>
        <translation>Följ från utvecklingsbehov till resultat</translation>
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
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
</context>
<context>
    <name>polku::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alla dagar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>De senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>De senaste 30 dagarna</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alla team</translation>
    </message>
    <message>
        <source>Steps of the history, newest first</source>
        <translation>Ändringarna i historiken, de nyaste först</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Inget här ännu</translation>
    </message>
    <message>
        <source>Every change to the file appears here with who made it and when. Choose other days or another team to see more.</source>
        <translation>Varje ändring i filen visas här med uppgift om vem som gjorde den och när. Välj andra dagar eller ett annat team för att se mer.</translation>
    </message>
    <message>
        <source>One deleted record</source>
        <translation>En borttagen post</translation>
    </message>
    <message>
        <source>Only the history of “%1”; press to see everything</source>
        <translation>Bara historiken för ”%1”; tryck för att se allt</translation>
    </message>
    <message>
        <source>Step %1 was taken back.</source>
        <translation>Ändring %1 har ångrats.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Every change to what is your team&apos;s appears here with who made it and when. Choose other days to see more.</source>
        <translation>Här syns varje ändring av det som är ert teams, vem som gjorde den och när. Välj andra dagar för att se mer.</translation>
    </message>
</context>
<context>
    <name>polku::ui::ImportLines</name>
    <message>
        <source>New: %1 · changed: %2 · as they are: %3 · refused: %4</source>
        <translation>Nya: %1 · ändrade: %2 · oförändrade: %3 · avvisade: %4</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Why, and what to look at</source>
        <translation>Varför, och vad som bör ses över</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Läggs till</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Ändras</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Förblir som den är</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
</context>
<context>
    <name>polku::ui::LevelTable</name>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
</context>
<context>
    <name>polku::ui::LibraryPage</name>
    <message>
        <source>The catalogue&apos;s materials</source>
        <translation>Programmets egna material</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) added.</source>
        <translation>
            <numerusform>%n material tillagt.</numerusform>
            <numerusform>%n material tillagda.</numerusform>
        </translation>
    </message>
    <message>
        <source>New material</source>
        <translation>Nytt material</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>”%1” har tagits bort.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken away.</source>
        <translation>
            <numerusform>%n märkning borttagen.</numerusform>
            <numerusform>%n märkningar borttagna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n material</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be studied still</source>
        <translation>
            <numerusform>%n ännu att läsa</numerusform>
            <numerusform>%n ännu att läsa</numerusform>
        </translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Alla faser</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alla teman</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Who has studied what</source>
        <translation>Vem har läst vad</translation>
    </message>
    <message>
        <source>Add the catalogue&apos;s materials</source>
        <translation>Lägg till programmets egna material</translation>
    </message>
    <message>
        <source>What to show of the library</source>
        <translation>Vad som visas av biblioteket</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Sök i listan</translation>
    </message>
    <message>
        <source>Find in the list of materials</source>
        <translation>Sök i materiallistan</translation>
    </message>
    <message>
        <source>Show materials of the phase</source>
        <translation>Visa material för fasen</translation>
    </message>
    <message>
        <source>Show materials of the theme</source>
        <translation>Visa material för temat</translation>
    </message>
    <message>
        <source>Which team has studied which material</source>
        <translation>Vilket team har läst vilket material</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>No material fits these filters.</source>
        <translation>Inget material motsvarar de här filtren.</translation>
    </message>
    <message>
        <source>No materials yet</source>
        <translation>Inga material ännu</translation>
    </message>
    <message>
        <source>Materials are what teams read and use: guides, annexes, forms, laws. Begin with those of the catalogue, on employment through procurement, human rights and labour exploitation among others, and add your own.</source>
        <translation>Material är det som teamen läser och använder: guider, bilagor, blanketter, lagar. Börja med programmets egna, bland annat om sysselsättning genom upphandling, mänskliga rättigheter och arbetskraftsexploatering, och lägg till egna.</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Inga team ännu</translation>
    </message>
    <message>
        <source>When teams take part, this is where you note which of them has studied which material.</source>
        <translation>När team deltar antecknar du här vilket av dem som har läst vilket material.</translation>
    </message>
    <message>
        <source>Go to the teams</source>
        <translation>Gå till teamen</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Används på</translation>
    </message>
    <message>
        <source>Studied by</source>
        <translation>Läst av</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n team(s)</source>
        <translation>
            <numerusform>%1 av %n team</numerusform>
            <numerusform>%1 av %n team</numerusform>
        </translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Studerat</translation>
    </message>
</context>
<context>
    <name>polku::ui::LookButton</name>
    <message>
        <source>The look of your organisation</source>
        <translation>Den egna organisationens utseende</translation>
    </message>
    <message>
        <source>Word and OpenDocument files (*.docx *.dotx *.odt *.ott)</source>
        <translation>Word- och OpenDocument-filer (*.docx *.dotx *.odt *.ott)</translation>
    </message>
    <message>
        <source>Polku&apos;s own</source>
        <translation>Programmets eget</translation>
    </message>
    <message>
        <source>Look of Word and OpenDocument files: %1</source>
        <translation>Utseende för Word- och OpenDocument-filer: %1</translation>
    </message>
    <message>
        <source>Word and OpenDocument files get the styles, logo, header, footer and margins of the file that you choose, and none of its text.</source>
        <translation>Word- och OpenDocument-filer får format, logotyp, sidhuvud, sidfot och marginaler från den fil som väljs, men ingen text.</translation>
    </message>
    <message>
        <source>From a file of your organisation…</source>
        <translation>Från en fil i den egna organisationen…</translation>
    </message>
    <message>
        <source>Polku&apos;s own look</source>
        <translation>Programmets eget utseende</translation>
    </message>
</context>
<context>
    <name>polku::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>”%1” har skapats.</translation>
    </message>
    <message>
        <source>You are looking at this file without changing it.</source>
        <translation>Du läser filen utan att ändra den.</translation>
    </message>
    <message>
        <source>Open for editing</source>
        <translation>Öppna för redigering</translation>
    </message>
    <message>
        <source>This file can only be read: the file or its folder is write-protected. Copy it to a folder of your own to change it.</source>
        <translation>Filen kan bara läsas: filen eller dess mapp är skrivskyddad. Kopiera filen till en egen mapp för att ändra den.</translation>
    </message>
    <message>
        <source>This file can only be read now: it is open on %1. Close it there, then open it again here.</source>
        <translation>Filen kan bara läsas just nu: den är öppen på %1. Stäng den där och öppna den sedan på nytt här.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna på nytt</translation>
    </message>
    <message>
        <source>This file was written by a newer Polku and can only be read. Update Polku to change it.</source>
        <translation>Filen är skriven med en nyare version av Polku och kan bara läsas. Uppdatera Polku för att ändra den.</translation>
    </message>
    <message>
        <source>New academy…</source>
        <translation>Ny akademi…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öppna…</translation>
    </message>
    <message>
        <source>Your name in the history…</source>
        <translation>Ditt namn i historiken…</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Stäng filen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>Do or go…</source>
        <translation>Gör eller gå till…</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Enligt datorns inställning</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>About Polku</source>
        <translation>Om Polku</translation>
    </message>
    <message>
        <source>Polku %1, free software under the EUPL 1.2 licence.</source>
        <translation>Polku %1, fri programvara under licensen EUPL 1.2.</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Ditt namn i historiken</translation>
    </message>
    <message>
        <source>What you change is written into the file&apos;s history under this name:</source>
        <translation>Det du ändrar antecknas i filens historik under det här namnet:</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>This is no longer in the file. The history tells who deleted it.</source>
        <translation>Det här finns inte längre i filen. Historiken berättar vem som tog bort det.</translation>
    </message>
    <message>
        <source>The disk is full, so this file can only be read. Make room, then open it again here.</source>
        <translation>Disken är full, så filen kan bara läsas. Frigör utrymme och öppna sedan filen på nytt här.</translation>
    </message>
    <message>
        <source>Another academy in this file…</source>
        <translation>En akademi till i den här filen…</translation>
    </message>
    <message>
        <source>Save the academy as a template…</source>
        <translation>Spara akademin som mall…</translation>
    </message>
    <message>
        <source>Bring the academy back from the archive</source>
        <translation>Ta tillbaka akademin ur arkivet</translation>
    </message>
    <message>
        <source>Archive the academy</source>
        <translation>Arkivera akademin</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>I arkivet</translation>
    </message>
    <message>
        <source>“%1” is back from the archive.</source>
        <translation>”%1” har tagits tillbaka ur arkivet.</translation>
    </message>
    <message>
        <source>“%1” is in the archive. The menu under the academy&apos;s name leads to it.</source>
        <translation>”%1” finns i arkivet. Menyn under akademins namn leder dit.</translation>
    </message>
    <message>
        <source>Save the academy as a template</source>
        <translation>Spara akademin som mall</translation>
    </message>
    <message>
        <source>Its phases, sessions, deliverables, criteria, themes and materials become a template for the next academy; teams and notes stay out of it.

Name of the template:</source>
        <translation>Faserna, träffarna, leveranserna, kriterierna, temana och materialet blir en mall för nästa akademi. Team och anteckningar lämnas bort.

Mallens namn:</translation>
    </message>
    <message>
        <source>“%1” is among your templates now: a new academy can be made from it.</source>
        <translation>”%1” finns nu bland dina mallar: en ny akademi kan göras från den.</translation>
    </message>
    <message>
        <source>Academy</source>
        <translation>Akademi</translation>
    </message>
    <message>
        <source>This is not a part of what the team sees.</source>
        <translation>Det här hör inte till det som teamet ser.</translation>
    </message>
    <message>
        <source>The coach, all teams</source>
        <translation>Coachen, alla team</translation>
    </message>
    <message>
        <source>You see the program as %1 does. The way back is under the academy&apos;s name.</source>
        <translation>Du ser programmet så som %1 ser det. Vägen tillbaka finns under akademins namn.</translation>
    </message>
    <message>
        <source>You see all teams again, as the coach.</source>
        <translation>Du ser alla team igen, som coach.</translation>
    </message>
    <message>
        <source>Work as the coach, with all teams</source>
        <translation>Arbeta som coach, med alla team</translation>
    </message>
    <message>
        <source>Work as %1</source>
        <translation>Arbeta som %1</translation>
    </message>
</context>
<context>
    <name>polku::ui::ManyActions</name>
    <message numerus="yes">
        <source>%n action(s) chosen</source>
        <translation>
            <numerusform>%n åtgärd vald</numerusform>
            <numerusform>%n åtgärder valda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change all %n</source>
        <translation>
            <numerusform>Ändra %n</numerusform>
            <numerusform>Ändra alla %n</numerusform>
        </translation>
    </message>
    <message>
        <source>They are of several teams, which do not share this. Choose actions of one team.</source>
        <translation>De hör till flera team, som inte delar detta. Välj åtgärder i ett team.</translation>
    </message>
    <message>
        <source>Choose what to change; it is written into all of them as one step.</source>
        <translation>Välj vad som ska ändras; det skrivs i alla på en gång.</translation>
    </message>
    <message>
        <source>“%1”: %2 Nothing was changed.</source>
        <translation>”%1”: %2 Inget ändrades.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) changed.</source>
        <translation>
            <numerusform>%n åtgärd ändrad.</numerusform>
            <numerusform>%n åtgärder ändrade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of all of them</source>
        <translation>Ändra i alla</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Markera som klar</translation>
    </message>
    <message>
        <source>Mark all chosen actions as done</source>
        <translation>Markera alla valda åtgärder som klara</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Delete all chosen actions</source>
        <translation>Ta bort alla valda åtgärder</translation>
    </message>
    <message numerus="yes">
        <source>Empty it in all %n</source>
        <translation>
            <numerusform>Töm den i %n</numerusform>
            <numerusform>Töm den i alla %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::MarkdownToolbar</name>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Address of the page or e-mail address; empty takes the link away:</source>
        <translation>Sidans adress eller e-postadress; tomt tar bort länken:</translation>
    </message>
    <message>
        <source>“%1” is no address that a link can lead to. Write a web page such as https://example.fi, or an e-mail address.</source>
        <translation>”%1” är ingen adress som en länk kan leda till. Skriv en webbsida, till exempel https://example.fi, eller en e-postadress.</translation>
    </message>
    <message>
        <source>Body text</source>
        <translation>Brödtext</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Mellanrubrik</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Liten rubrik</translation>
    </message>
    <message>
        <source>Paragraph style</source>
        <translation>Styckeformat</translation>
    </message>
    <message>
        <source>Paragraph style (Ctrl+Alt+0 to 3)</source>
        <translation>Styckeformat (Ctrl+Alt+0–3)</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fetstil</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Punktlista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numrerad lista</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>Move the item deeper</source>
        <translation>Flytta punkten en nivå ner</translation>
    </message>
    <message>
        <source>Move the item back</source>
        <translation>Flytta punkten en nivå upp</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Infoga en tabell</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Lägg till en rad under</translation>
    </message>
    <message>
        <source>Add a column to the right</source>
        <translation>Lägg till en kolumn till höger</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Ta bort den här raden</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Ta bort den här kolumnen</translation>
    </message>
</context>
<context>
    <name>polku::ui::MaterialPanel</name>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>The link cannot be opened</source>
        <translation>Länken kan inte öppnas</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Öppnar %1 i webbläsaren</translation>
    </message>
    <message>
        <source>Only links that begin with https:// or http:// are opened.</source>
        <translation>Bara länkar som börjar med https:// eller http:// öppnas.</translation>
    </message>
    <message>
        <source>Used in sessions</source>
        <translation>Används på träffar</translation>
    </message>
    <message>
        <source>In none. Add it in the session&apos;s record on the schedule.</source>
        <translation>På ingen. Lägg till det i träffens uppgifter i tidsplanen.</translation>
    </message>
    <message>
        <source>Studied by</source>
        <translation>Läst av</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Delete the material</source>
        <translation>Ta bort materialet</translation>
    </message>
    <message>
        <source>In none.</source>
        <translation>Inte i någon.</translation>
    </message>
</context>
<context>
    <name>polku::ui::MessagesPage</name>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n väntar på dig</numerusform>
            <numerusform>%n väntar på dig</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Inget väntar på dig.</translation>
    </message>
    <message>
        <source>The coach has sent nothing back. What comes back, or is commented on, stands here with the reason, until you hand in a new version.</source>
        <translation>Coachen har inte sänt tillbaka något. Det som kommer tillbaka eller kommenteras står här med motiveringen, tills ni lämnar in en ny version.</translation>
    </message>
    <message>
        <source>Nothing of yours waits for the coach. Hand in a section on the plan&apos;s page, or a deliverable on your path.</source>
        <translation>Inget från er väntar på coachen. Lämna in ett avsnitt på planens sida eller en leverans på er väg.</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>Till mig</translation>
    </message>
    <message>
        <source>The coach has answered</source>
        <translation>Coachen har svarat</translation>
    </message>
    <message>
        <source>With the coach</source>
        <translation>Hos coachen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkända</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Which conversations to show</source>
        <translation>Vilka samtal som visas</translation>
    </message>
    <message>
        <source>What you have handed in</source>
        <translation>Vad ni har lämnat in</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Section of the plan</source>
        <translation>Avsnitt i planen</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Hela planen</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Leverans</translation>
    </message>
</context>
<context>
    <name>polku::ui::Navigation</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <comment>page and count</comment>
        <translation>
            <numerusform>%1, %n väntar</numerusform>
            <numerusform>%1, %n väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>You work as: %1</source>
        <translation>Du arbetar som: %1</translation>
    </message>
    <message>
        <source>The program as %1 sees it. The way back to the coach&apos;s view is here.</source>
        <translation>Programmet så som %1 ser det. Här finns vägen tillbaka till coachens vy.</translation>
    </message>
    <message>
        <source>The coach sees all teams. Choose a team to see the program as it does.</source>
        <translation>Coachen ser alla team. Välj ett team för att se programmet så som det gör.</translation>
    </message>
    <message>
        <source>Coach&apos;s view</source>
        <translation>Coachens vy</translation>
    </message>
</context>
<context>
    <name>polku::ui::NewAcademyPage</name>
    <message>
        <source>Put it into “%1”, beside what is there</source>
        <translation>Lägg till i ”%1”, bredvid det som finns där</translation>
    </message>
    <message>
        <source>New academy</source>
        <translation>Ny akademi</translation>
    </message>
    <message>
        <source>Give the academy a name.</source>
        <translation>Ge akademin ett namn.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Make the academy</source>
        <translation>Skapa akademin</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>Akademin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Arrangör</translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation>Coacher</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Language of its texts</source>
        <translation>Språk i texterna</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
</context>
<context>
    <name>polku::ui::NoteModel</name>
    <message>
        <source>Nothing is written yet</source>
        <translation>Ingen text än</translation>
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
        <translation>Piloternas klausuler kommer hit av sig själva i planens dokument.</translation>
    </message>
    <message>
        <source>How the clauses of your pilots are monitored comes here by itself in the documents.</source>
        <translation>Hur piloternas klausuler följs upp kommer hit av sig självt i planens dokument.</translation>
    </message>
    <message numerus="yes">
        <source>The plan&apos;s documents tell here %n clause(s) of your pilots.</source>
        <translation>
            <numerusform>I planens dokument står här %n av piloternas klausuler.</numerusform>
            <numerusform>I planens dokument står här %n av piloternas klausuler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan&apos;s documents tell here how %n clause(s) of your pilots is/are monitored.</source>
        <translation>
            <numerusform>I planens dokument står här hur %n av piloternas klausuler följs upp.</numerusform>
            <numerusform>I planens dokument står här hur %n av piloternas klausuler följs upp.</numerusform>
        </translation>
    </message>
    <message>
        <source>The actions of your action plan come here by themselves in the plan&apos;s documents.</source>
        <translation>Åtgärdsplanens åtgärder kommer hit av sig själva i planens dokument.</translation>
    </message>
    <message numerus="yes">
        <source>The plan&apos;s documents tell here the %n action(s) of your action plan.</source>
        <translation>
            <numerusform>I planens dokument står här %n åtgärd i åtgärdsplanen.</numerusform>
            <numerusform>I planens dokument står här %n åtgärder i åtgärdsplanen.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the action plan, what is not done yet takes %1 person-days and %2.</source>
        <translation>Enligt åtgärdsplanen kräver det som ännu inte är gjort %1 dagsverken och %2.</translation>
    </message>
    <message>
        <source>Go to the team&apos;s pilots</source>
        <translation>Gå till teamets piloter</translation>
    </message>
    <message>
        <source>Go to the team&apos;s action plan</source>
        <translation>Gå till teamets åtgärdsplan</translation>
    </message>
</context>
<context>
    <name>polku::ui::OccasionView</name>
    <message numerus="yes">
        <source>Mean %1 · %n answer(s)</source>
        <translation>
            <numerusform>Medelvärde %1 · %n svar</numerusform>
            <numerusform>Medelvärde %1 · %n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Svar: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Take this answer out, for example because it tells who wrote it</source>
        <translation>Ta bort svaret, till exempel för att det avslöjar vem som skrev det</translation>
    </message>
    <message>
        <source>Take out the answer “%1”</source>
        <translation>Ta bort svaret ”%1”</translation>
    </message>
    <message>
        <source>Fewer than four have answered. Reports tell only how many they are, so that nobody can be recognised; do not show these answers to others either.</source>
        <translation>Färre än fyra har svarat. Rapporter anger bara hur många de är, så att ingen kan kännas igen. Visa inte heller svaren för andra.</translation>
    </message>
</context>
<context>
    <name>polku::ui::OverviewPage</name>
    <message>
        <source>today, week %1</source>
        <translation>i dag, vecka %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n deliverable(s)</source>
        <translation>
            <numerusform>%n leverans</numerusform>
            <numerusform>%n leveranser</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>No sessions are planned.</source>
        <translation>Inga träffar är planerade.</translation>
    </message>
    <message numerus="yes">
        <source>No sessions in the next %n day(s).</source>
        <translation>
            <numerusform>Inga träffar under det närmaste dygnet.</numerusform>
            <numerusform>Inga träffar under de närmaste %n dagarna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the next two weeks</source>
        <translation>
            <numerusform>%n till under de två närmaste veckorna</numerusform>
            <numerusform>%n till under de två närmaste veckorna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d försenad</numerusform>
            <numerusform>%n d försenad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · new version</source>
        <translation>%1 · ny version</translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>om %n d</numerusform>
            <numerusform>om %n d</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 teams have handed it in</source>
        <translation>%1 av %2 team har lämnat in</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is late, and nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>Inget är försenat, och det finns inga tidsfrister det närmaste dygnet.</numerusform>
            <numerusform>Inget är försenat, och det finns inga tidsfrister under de närmaste %n dagarna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more late</source>
        <translation>
            <numerusform>%n försenad till</numerusform>
            <numerusform>%n försenade till</numerusform>
        </translation>
    </message>
    <message>
        <source>deliverables accepted</source>
        <translation>leveranser har godkänts</translation>
    </message>
    <message>
        <source>of plan sections written</source>
        <translation>av planavsnitten är skrivna</translation>
    </message>
    <message>
        <source>pilots, %1</source>
        <translation>piloter, %1</translation>
    </message>
    <message>
        <source>pilots</source>
        <translation>piloter</translation>
    </message>
    <message>
        <source>actions, %1 done, %2 late</source>
        <translation>åtgärder, %1 klara, %2 försenade</translation>
    </message>
    <message>
        <source>actions, %1 done</source>
        <translation>åtgärder, %1 klara</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>What you and others change is told here, by day.</source>
        <translation>Här visas dag för dag vad du och andra ändrar.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliverable(s) to read</source>
        <translation>
            <numerusform>%n leverans att läsa</numerusform>
            <numerusform>%n leveranser att läsa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan section(s) to read</source>
        <translation>
            <numerusform>%n planavsnitt att läsa</numerusform>
            <numerusform>%n planavsnitt att läsa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) to decide on</source>
        <translation>
            <numerusform>%n sökande att besluta om</numerusform>
            <numerusform>%n sökande att besluta om</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the applicants</source>
        <translation>Visa de sökande</translation>
    </message>
    <message>
        <source>The path of the academy</source>
        <translation>Akademins väg</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Härnäst</translation>
    </message>
    <message>
        <source>Late and due</source>
        <translation>Försenat och kommande</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hittills</translation>
    </message>
    <message>
        <source>Since you were last here</source>
        <translation>Sedan ditt senaste besök</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Väntar på dig</translation>
    </message>
    <message>
        <source>The dates are set. Now the teams.</source>
        <translation>Datumen är satta. Nu teamen.</translation>
    </message>
    <message>
        <source>Add the teams that take part: each gets a plan, its deliverables and its coaching sessions.</source>
        <translation>Lägg till de team som deltar: vart och ett får en plan, sina leveranser och sina sparringträffar.</translation>
    </message>
    <message>
        <source>Go to the teams</source>
        <translation>Gå till teamen</translation>
    </message>
    <message>
        <source>Read and answer</source>
        <translation>Läs och svara</translation>
    </message>
    <message numerus="yes">
        <source>%n whole plan(s) to read</source>
        <translation>
            <numerusform>%n hel plan att läsa</numerusform>
            <numerusform>%n hela planer att läsa</numerusform>
        </translation>
    </message>
    <message>
        <source>About the academy</source>
        <translation>Om akademin</translation>
    </message>
</context>
<context>
    <name>polku::ui::PageHeader</name>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
</context>
<context>
    <name>polku::ui::PasteView</name>
    <message>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnas</translation>
    </message>
    <message>
        <source>“%1” is taken as</source>
        <translation>”%1” tolkas som</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Inklistrade rader</translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>Lägg till %n rad</numerusform>
            <numerusform>Lägg till %n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>%n rad inklistrad.</numerusform>
            <numerusform>%n rader inklistrade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused.</source>
        <translation>
            <numerusform>%n rad avvisades.</numerusform>
            <numerusform>%n rader avvisades.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Första raden har kolumnernas namn</translation>
    </message>
    <message>
        <source>What will happen, row by row</source>
        <translation>Vad som händer, rad för rad</translation>
    </message>
    <message>
        <source>Do not paste</source>
        <translation>Klistra inte in</translation>
    </message>
    <message>
        <source>Say below which column holds the names of the actions: choose “%1” for it.</source>
        <translation>Välj nedan vilken kolumn som har åtgärdernas namn: välj ”%1” för den.</translation>
    </message>
    <message>
        <source>They go to the team %1.</source>
        <translation>De läggs till för teamet %1.</translation>
    </message>
</context>
<context>
    <name>polku::ui::PathChart</name>
    <message>
        <source>%1: %2 of %3 steps done, %4</source>
        <translation>%1: %2/%3 steg klara, %4</translation>
    </message>
    <message>
        <source>Steps done over time</source>
        <translation>Klara steg över tiden</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1/%2 steg</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>förväntat</translation>
    </message>
</context>
<context>
    <name>polku::ui::PathPage</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>återsänd</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d försenad</numerusform>
            <numerusform>%n d försenad</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Hela planen</translation>
    </message>
    <message>
        <source>Section of the plan</source>
        <translation>Avsnitt i planen</translation>
    </message>
    <message>
        <source>Action, blocked</source>
        <translation>Åtgärd, hindrad</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Step of a pilot</source>
        <translation>Steg i en pilot</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Träff</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Självbedömning</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Inget är ogjort</translation>
    </message>
    <message>
        <source>All that the program asks for is done or with the coach. Now is a good time to look at the plan once more, and at what its actions have brought about.</source>
        <translation>Allt som programmet ber om är gjort eller hos coachen. Nu är det ett bra tillfälle att läsa planen en gång till och se vad åtgärderna har lett till.</translation>
    </message>
    <message>
        <source>The coach asks for a new version</source>
        <translation>Coachen ber om en ny version</translation>
    </message>
    <message>
        <source>The coach has sent it back. Write on it and hand it in again.</source>
        <translation>Coachen har sänt tillbaka det. Skriv vidare och lämna in det på nytt.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Session, %1</source>
        <translation>Träff, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag försenad</numerusform>
            <numerusform>%n dagar försenad</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Ska vara klart %1</translation>
    </message>
    <message>
        <source>%1. It was due on %2.</source>
        <translation>%1. Det skulle vara klart %2.</translation>
    </message>
    <message>
        <source>%1. It is due on %2.</source>
        <translation>%1. Det ska vara klart %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Öppna ”%1”</translation>
    </message>
    <message>
        <source>Nothing is late, and nothing is due in the next four weeks. What you hand in, your actions and the steps of your pilots come here by their days.</source>
        <translation>Inget är försenat, och inget ska vara klart de närmaste fyra veckorna. Leveranser, åtgärder och piloternas steg kommer hit efter sina datum.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions are ahead. New ones come here with their time, place and link.</source>
        <translation>Inga träffar är på kommande. Nya kommer hit med tid, plats och länk.</translation>
    </message>
    <message>
        <source>Nothing waits for a new version from you. What the coach sends back comes here with the reason.</source>
        <translation>Ingen ny version väntas från er. Det som coachen sänder tillbaka kommer hit med motiveringen.</translation>
    </message>
    <message numerus="yes">
        <source>%n open conversation(s)</source>
        <translation>
            <numerusform>%n öppet samtal</numerusform>
            <numerusform>%n öppna samtal</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked for in this phase.</source>
        <translation>I den här fasen begärs inget.</translation>
    </message>
    <message>
        <source>Our path</source>
        <translation>Vår väg</translation>
    </message>
    <message>
        <source>The path of the team through the program</source>
        <translation>Teamets väg genom programmet</translation>
    </message>
    <message>
        <source>Phases of the program; the arrow keys choose one</source>
        <translation>Programmets faser; piltangenterna väljer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Härnäst</translation>
    </message>
    <message>
        <source>Due and late</source>
        <translation>Kommande och försenat</translation>
    </message>
    <message>
        <source>Sessions ahead</source>
        <translation>Kommande träffar</translation>
    </message>
    <message>
        <source>From the coach</source>
        <translation>Från coachen</translation>
    </message>
    <message>
        <source>No path yet</source>
        <translation>Ingen väg ännu</translation>
    </message>
    <message>
        <source>Here you see the phases of the program, what is next and what is due, as soon as the coach has set the dates.</source>
        <translation>Här ser ni programmets faser, nästa steg och det som ska vara klart, så snart coachen har satt datumen.</translation>
    </message>
</context>
<context>
    <name>polku::ui::PathPanel</name>
    <message>
        <source>Due</source>
        <translation>Ska vara klart</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Inlämnad</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Vad som begärs</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Moved because</source>
        <translation>Orsak till flytten</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Take back from review</source>
        <translation>Ta tillbaka från granskningen</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Lämna in</translation>
    </message>
    <message>
        <source>“%1” waits for the coach.</source>
        <translation>”%1” väntar på coachens svar.</translation>
    </message>
    <message>
        <source>“%1” can be written on.</source>
        <translation>Det går att skriva vidare på ”%1”.</translation>
    </message>
    <message>
        <source>What is chosen on the path</source>
        <translation>Det som har valts på vägen</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Öppna länken</translation>
    </message>
    <message>
        <source>The coach&apos;s answer</source>
        <translation>Coachens svar</translation>
    </message>
    <message>
        <source>Go to the page where it is made</source>
        <translation>Gå till sidan där den görs</translation>
    </message>
</context>
<context>
    <name>polku::ui::PathTimeline</name>
    <message>
        <source>Phases</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Tidsfrister</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item of the timeline and its date</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Timeline of the academy</source>
        <translation>Akademins tidslinje</translation>
    </message>
</context>
<context>
    <name>polku::ui::PhasePath</name>
    <message>
        <source>behind you</source>
        <translation>bakom er</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>ni är här</translation>
    </message>
    <message>
        <source>ahead of you</source>
        <translation>framför er</translation>
    </message>
</context>
<context>
    <name>polku::ui::PilotChoice</name>
    <message>
        <source>Pilots to export</source>
        <translation>Piloter att exportera</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Välj alla</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Välj ingen</translation>
    </message>
    <message>
        <source>Untitled pilot</source>
        <translation>Pilot utan rubrik</translation>
    </message>
</context>
<context>
    <name>polku::ui::PilotPanel</name>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Härnäst: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Så gjordes det</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klausuler</translation>
    </message>
    <message>
        <source>Add a clause</source>
        <translation>Lägg till en klausul</translation>
    </message>
    <message>
        <source>Remove the clause</source>
        <translation>Ta bort klausulen</translation>
    </message>
    <message>
        <source>The exact wording of a requirement or condition goes here.</source>
        <translation>Här skrivs den exakta ordalydelsen i ett krav eller villkor.</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Lägg till en indikator</translation>
    </message>
    <message>
        <source>Remove the indicator</source>
        <translation>Ta bort indikatorn</translation>
    </message>
    <message>
        <source>What will tell whether it worked? One or two numbers are enough.</source>
        <translation>Vad visar om det fungerade? Ett eller två tal räcker.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mätningar</translation>
    </message>
    <message>
        <source>Add a measurement</source>
        <translation>Lägg till en mätning</translation>
    </message>
    <message>
        <source>Remove the measurement</source>
        <translation>Ta bort mätningen</translation>
    </message>
    <message>
        <source>Costs and lessons</source>
        <translation>Kostnader och lärdomar</translation>
    </message>
    <message>
        <source>Contact and publication</source>
        <translation>Kontakt och publicering</translation>
    </message>
    <message>
        <source>For the team only</source>
        <translation>Bara för teamet</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milstolpar</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Lägg till en milstolpe</translation>
    </message>
    <message>
        <source>Remove the milestone</source>
        <translation>Ta bort milstolpen</translation>
    </message>
    <message>
        <source>Planned days tell what is late; the next one is shown in the list.</source>
        <translation>De planerade dagarna visar vad som är försenat; nästa dag syns i listan.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risker</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Lägg till en risk</translation>
    </message>
    <message>
        <source>Remove the risk</source>
        <translation>Ta bort risken</translation>
    </message>
    <message>
        <source>What may go wrong, how likely (1–5) and how badly (1–5)?</source>
        <translation>Vad kan gå fel, hur sannolikt är det (1–5) och hur allvarligt (1–5)?</translation>
    </message>
    <message>
        <source>New clause</source>
        <translation>Ny klausul</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Ny milstolpe</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Ny risk</translation>
    </message>
    <message>
        <source>Pilot summary…</source>
        <translation>Pilotsammanfattning…</translation>
    </message>
    <message>
        <source>Look at the pilot summary and export it</source>
        <translation>Titta på pilotsammanfattningen och exportera den</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Delete the pilot</source>
        <translation>Ta bort piloten</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>The pilot&apos;s card and comments</source>
        <translation>Pilotens kort och kommentarer</translation>
    </message>
</context>
<context>
    <name>polku::ui::PilotsPage</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d försenad</numerusform>
            <numerusform>%n d försenad</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s)</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n piloter</numerusform>
        </translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alla team</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alla skeden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>A pilot belongs to a team. Add a team first.</source>
        <translation>En pilot hör till ett team. Lägg först till ett team.</translation>
    </message>
    <message>
        <source>New pilot of</source>
        <translation>Ny pilot för teamet</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Ny pilot</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>”%1” har tagits bort.</translation>
    </message>
    <message>
        <source>Summaries…</source>
        <translation>Sammanfattningar…</translation>
    </message>
    <message>
        <source>Export the summaries of the pilots that are shown</source>
        <translation>Exportera sammanfattningarna av de piloter som visas</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Sök i listan</translation>
    </message>
    <message>
        <source>Find in the list of pilots</source>
        <translation>Sök i listan över piloter</translation>
    </message>
    <message>
        <source>Show pilots of</source>
        <translation>Visa teamets piloter</translation>
    </message>
    <message>
        <source>Show pilots in the stage</source>
        <translation>Visa piloter i skedet</translation>
    </message>
    <message>
        <source>Show pilots of a theme</source>
        <translation>Visa piloter inom ett tema</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloter</translation>
    </message>
    <message>
        <source>No pilot fits these filters.</source>
        <translation>Ingen pilot motsvarar de här filtren.</translation>
    </message>
    <message>
        <source>No pilots yet</source>
        <translation>Inga piloter ännu</translation>
    </message>
    <message>
        <source>A pilot is the procurement in which a team tries its operating model. Start with an idea; the rest can be filled in later.</source>
        <translation>En pilot är den upphandling där ett team prövar sin verksamhetsmodell. Börja med en idé; resten kan fyllas i senare.</translation>
    </message>
</context>
<context>
    <name>polku::ui::PlanFind</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n sökträff</numerusform>
            <numerusform>%n sökträffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n avsnitt</numerusform>
            <numerusform>%n avsnitt</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>Sök i planen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersätt med</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Skilj på stora och små bokstäver</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Hela ord</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Föregående sökträff (Skift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nästa sökträff (Enter)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Ersätt alla</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Looks through all sections of the plan</source>
        <translation>Söker i alla avsnitt i planen</translation>
    </message>
    <message>
        <source>Not in the plan</source>
        <translation>Finns inte i planen</translation>
    </message>
</context>
<context>
    <name>polku::ui::PlanFocus</name>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Lämna helskärm (Esc)</translation>
    </message>
    <message>
        <source>Writing over the whole screen</source>
        <translation>Skrivande i helskärm</translation>
    </message>
</context>
<context>
    <name>polku::ui::PlanHelp</name>
    <message>
        <source>This is a section of your own: write what your organisation needs and the others leave out.</source>
        <translation>Det här är ert eget avsnitt: skriv det som er organisation behöver och som de andra avsnitten utelämnar.</translation>
    </message>
    <message>
        <source>Questions that this section answers</source>
        <translation>Frågor som avsnittet besvarar</translation>
    </message>
    <message>
        <source>How to write it</source>
        <translation>Så skrivs avsnittet</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>There is no worked example for a section of your own.</source>
        <translation>För ett eget avsnitt finns inget färdigt exempel.</translation>
    </message>
    <message>
        <source>Comments %1</source>
        <translation>Kommentarer %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Help with the section</source>
        <translation>Hjälp med avsnittet</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>Avsnittet</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>Till mig</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Saknas %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Which comments</source>
        <translation>Vilka kommentarer</translation>
    </message>
    <message>
        <source>This goal</source>
        <translation>Detta mål</translation>
    </message>
</context>
<context>
    <name>polku::ui::PlanImportView</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>”%1” kan inte läsas.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Kontrollera att filen finns kvar och att du har rätt att läsa den.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a plan.</source>
        <translation>”%1” är för stor för att vara en plan.</translation>
    </message>
    <message>
        <source>Choose the text of the plan, saved as Markdown or as plain text.</source>
        <translation>Välj planens text, sparad som Markdown eller som ren text.</translation>
    </message>
    <message>
        <source>Gets this text; it is empty now</source>
        <translation>Får den här texten; avsnittet är tomt nu</translation>
    </message>
    <message>
        <source>Its text is replaced by this one</source>
        <translation>Texten ersätts med den här</translation>
    </message>
    <message>
        <source>Stays as it is: the text is the same</source>
        <translation>Förblir som det är: texten är densamma</translation>
    </message>
    <message>
        <source>Stays as it is: there is no text below the heading</source>
        <translation>Förblir som det är: det finns ingen text under rubriken</translation>
    </message>
    <message>
        <source>Unknown heading: becomes a section of your own</source>
        <translation>Okänd rubrik: blir ett eget avsnitt</translation>
    </message>
    <message>
        <source>Bring in “%1”</source>
        <translation>Hämta in ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) will be written. Nothing has been changed yet, and it can be undone as one step.</source>
        <translation>
            <numerusform>%n avsnitt skrivs. Ingenting har ändrats ännu, och allt kan ångras i ett steg.</numerusform>
            <numerusform>%n avsnitt skrivs. Ingenting har ändrats ännu, och allt kan ångras i ett steg.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has all of this already. There is nothing to bring in.</source>
        <translation>Allt detta finns redan i planen. Det finns inget att hämta in.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) before the first section is/are left out.</source>
        <translation>
            <numerusform>%n ord före det första avsnittet lämnas bort.</numerusform>
            <numerusform>%n ord före det första avsnittet lämnas bort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was brought into the plan: %n section(s).</source>
        <translation>
            <numerusform>”%1” hämtades in i planen: %n avsnitt.</numerusform>
            <numerusform>”%1” hämtades in i planen: %n avsnitt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>What the import will do, section by section</source>
        <translation>Vad importen gör, avsnitt för avsnitt</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Hämta in</translation>
    </message>
    <message>
        <source>Do not bring in</source>
        <translation>Hämta inte in</translation>
    </message>
</context>
<context>
    <name>polku::ui::PlanModel</name>
    <message>
        <source>very short</source>
        <translation>mycket kort</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln ord</numerusform>
            <numerusform>%Ln ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n kommentar</numerusform>
            <numerusform>%n kommentarer</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnat</translation>
    </message>
    <message>
        <source>%1, changed since</source>
        <translation>%1, ändrat sedan dess</translation>
    </message>
</context>
<context>
    <name>polku::ui::PlanPage</name>
    <message>
        <source>Take back into the plan</source>
        <translation>Ta tillbaka i planen</translation>
    </message>
    <message>
        <source>Leave out of the plan</source>
        <translation>Utelämna ur planen</translation>
    </message>
    <message>
        <source>Take back from review</source>
        <translation>Ta tillbaka från granskningen</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Klar för granskning</translation>
    </message>
    <message>
        <source>“%1” waits for the coach.</source>
        <translation>”%1” väntar på coachens svar.</translation>
    </message>
    <message>
        <source>“%1” can be written on.</source>
        <translation>Det går att skriva vidare på ”%1”.</translation>
    </message>
    <message>
        <source>A section of your own</source>
        <translation>Ett eget avsnitt</translation>
    </message>
    <message>
        <source>Name of the section; it comes after the one that is open:</source>
        <translation>Avsnittets namn; det kommer efter det som är öppet:</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Byt namn på avsnittet</translation>
    </message>
    <message>
        <source>Name of the section:</source>
        <translation>Avsnittets namn:</translation>
    </message>
    <message>
        <source>“%1” is in the plan again.</source>
        <translation>”%1” är åter med i planen.</translation>
    </message>
    <message>
        <source>“%1” is left out of the plan; its text is kept.</source>
        <translation>”%1” är utelämnat ur planen; texten finns kvar.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>”%1” togs bort.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place(s).</source>
        <translation>
            <numerusform>Ersattes på %n ställe.</numerusform>
            <numerusform>Ersattes på %n ställen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n section(s) begun</source>
        <translation>
            <numerusform>%1 av %n avsnitt påbörjat</numerusform>
            <numerusform>%1 av %n avsnitt påbörjade</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln ord</numerusform>
            <numerusform>%Ln ord</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan to write yet</source>
        <translation>Det finns ingen plan ännu</translation>
    </message>
    <message>
        <source>Every team that takes part gets a plan with its sections. Add the teams first.</source>
        <translation>Varje deltagande team får en verksamhetsmodell med avsnitt. Lägg först till teamen.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Verksamhetsmodell</translation>
    </message>
    <message>
        <source>Sections of the plan; Alt with the arrow keys goes to the next, Ctrl+Shift moves one</source>
        <translation>Planens avsnitt; Alt och piltangent går till nästa, Ctrl+Skift och piltangent flyttar avsnittet</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Lägg till ett avsnitt</translation>
    </message>
    <message>
        <source>Find and replace in the plan</source>
        <translation>Sök och ersätt i planen</translation>
    </message>
    <message>
        <source>Write over the whole screen</source>
        <translation>Skriv i helskärm</translation>
    </message>
    <message>
        <source>Guidance, example and comments</source>
        <translation>Anvisning, exempel och kommentarer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Byt namn…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta uppåt</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta nedåt</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Ta bort avsnittet</translation>
    </message>
    <message>
        <source>Go to the teams</source>
        <translation>Gå till teamen</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Tillbaka till texten</translation>
    </message>
    <message>
        <source>Versions of the plan</source>
        <translation>Versioner av planen</translation>
    </message>
    <message>
        <source>Keep as a version…</source>
        <translation>Spara som version…</translation>
    </message>
    <message>
        <source>Whole plan: %1</source>
        <translation>Hela planen: %1</translation>
    </message>
    <message>
        <source>Take the whole plan back</source>
        <translation>Ta tillbaka hela planen</translation>
    </message>
    <message>
        <source>Whole plan ready for review</source>
        <translation>Hela planen klar för granskning</translation>
    </message>
    <message>
        <source>The whole plan waits for the coach.</source>
        <translation>Hela planen väntar på coachen.</translation>
    </message>
    <message>
        <source>The plan can be written on.</source>
        <translation>Det går att skriva vidare på planen.</translation>
    </message>
    <message>
        <source>Comment on the selected words</source>
        <translation>Kommentera de valda orden</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to complete</source>
        <translation>
            <numerusform>%n sak att komplettera</numerusform>
            <numerusform>%n saker att komplettera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to complete</source>
        <translation>Inget att komplettera</translation>
    </message>
    <message>
        <source>Empty sections, goals without actions, actions without an owner and the like</source>
        <translation>Tomma avsnitt, mål utan åtgärder, åtgärder utan ansvarig och liknande</translation>
    </message>
    <message>
        <source>A plan with its sections comes with the team&apos;s place in the academy. Ask the coach for it.</source>
        <translation>En plan med sina avsnitt kommer med teamets plats i akademin. Fråga coachen.</translation>
    </message>
    <message>
        <source>Bring in a plan written elsewhere…</source>
        <translation>Hämta in en plan som skrivits på annat håll…</translation>
    </message>
    <message>
        <source>Documents of the plan…</source>
        <translation>Planens dokument…</translation>
    </message>
    <message>
        <source>Bring in a plan written elsewhere</source>
        <translation>Hämta in en plan som skrivits på annat håll</translation>
    </message>
    <message>
        <source>Texts with headings (*.md *.markdown *.txt)</source>
        <translation>Texter med rubriker (*.md *.markdown *.txt)</translation>
    </message>
</context>
<context>
    <name>polku::ui::PointsEdit</name>
    <message>
        <source>%1 of 5 points</source>
        <translation>%1 av 5 poäng</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Ännu inte poängsatt</translation>
    </message>
    <message>
        <source>Type 0 to 5; Delete takes the points away</source>
        <translation>Skriv 0–5; Delete tar bort poängen</translation>
    </message>
</context>
<context>
    <name>polku::ui::ProblemList</name>
    <message>
        <source>What to complete; Enter goes to the place</source>
        <translation>Att komplettera; Enter går till stället</translation>
    </message>
    <message>
        <source>Nothing to complete</source>
        <translation>Inget att komplettera</translation>
    </message>
    <message>
        <source>Here stand empty sections, goals that no action serves, actions that are nobody&apos;s, clauses that nobody monitors.</source>
        <translation>Här står tomma avsnitt, mål utan åtgärder, åtgärder utan ansvarig och klausuler som ingen följer upp.</translation>
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
            <numerusform>%n team</numerusform>
            <numerusform>%n team</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ends today</source>
        <translation>%1 slutar i dag</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n day(s)</source>
        <translation>
            <numerusform>%1 slutar om %n dag</numerusform>
            <numerusform>%1 slutar om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>The board of %1 is kept already.</source>
        <translation>Tavlan %1 är redan sparad.</translation>
    </message>
    <message>
        <source>The board of %1 is kept.</source>
        <translation>Tavlan %1 är sparad.</translation>
    </message>
    <message>
        <source>Keep today&apos;s board</source>
        <translation>Spara dagens tavla</translation>
    </message>
    <message>
        <source>Keeps how each team stands today, so that its path over the months can be looked at.</source>
        <translation>Sparar var varje team står i dag, så att vägen över månaderna går att se.</translation>
    </message>
    <message>
        <source>Progress of the teams by phase</source>
        <translation>Teamens framsteg per fas</translation>
    </message>
    <message>
        <source>No teams take part yet</source>
        <translation>Inga team deltar ännu</translation>
    </message>
    <message>
        <source>Import the applications from a CSV file and select the teams, or add a team by hand. Each team then has a row here, from its deliverables, plan, actions, pilots and sessions.</source>
        <translation>Importera ansökningarna från en CSV-fil och välj teamen, eller lägg till ett team för hand. Varje team får en rad här, beräknad ur leveranser, plan, åtgärder, piloter och träffar.</translation>
    </message>
    <message>
        <source>Import applications</source>
        <translation>Importera ansökningar</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Lägg till ett team</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>computed from deliverables, plan, actions, pilots and sessions</source>
        <translation>beräknat utifrån leveranser, plan, åtgärder, piloter och träffar</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Väntar på dig</translation>
    </message>
    <message>
        <source>Chosen cell</source>
        <translation>Vald ruta</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
</context>
<context>
    <name>polku::ui::RecordTable</name>
    <message>
        <source>Removed.</source>
        <translation>Borttagen.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>”%1” har tagits bort.</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Shift+Up)</source>
        <translation>Flytta upp (Ctrl+Skift+Upp)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Shift+Down)</source>
        <translation>Flytta ned (Ctrl+Skift+Ned)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
</context>
<context>
    <name>polku::ui::ReportChoice</name>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Dokumentets språk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Choose at least one pilot.</source>
        <translation>Välj minst en pilot.</translation>
    </message>
    <message>
        <source>This report is of one team, and no team takes part yet.</source>
        <translation>Den här rapporten gäller ett team, och inget team deltar ännu.</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alla team</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
</context>
<context>
    <name>polku::ui::ReportsPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Sparad som ”%1”.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Avbrutet. Inget skrevs.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Andra format</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Webbsida (HTML)…</translation>
    </message>
    <message>
        <source>Text (Markdown)…</source>
        <translation>Text (Markdown)…</translation>
    </message>
    <message>
        <source>Before you publish</source>
        <translation>Innan du publicerar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Så långt har exporten kommit</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Förhandsvisning av sidorna</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages.</source>
        <translation>Bläddra mellan sidorna med Page Up och Page Down.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these pilots cannot be published yet. Choose one alone to see why.</source>
        <translation>
            <numerusform>%n av piloterna kan inte publiceras ännu. Välj den ensam för att se varför.</numerusform>
            <numerusform>%n av piloterna kan inte publiceras ännu. Välj en åt gången för att se varför.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
    <message>
        <source>Markdown text (*.md)</source>
        <translation>Markdown-text (*.md)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Word document (DOCX)…</source>
        <translation>Word-dokument (DOCX)…</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)…</source>
        <translation>OpenDocument-text (ODT)…</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-dokument (*.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument-text (*.odt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>Förhandsvisning av tabellen</translation>
    </message>
    <message>
        <source>This list is confidential: it holds the points, notes and reasons that only coaches see.</source>
        <translation>Listan är konfidentiell: den innehåller poäng, anteckningar och motiveringar som bara coacherna ser.</translation>
    </message>
    <message>
        <source>Before you give it to anyone</source>
        <translation>Innan du ger den till någon</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Spara som Excel…</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbetsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>PDF document…</source>
        <translation>PDF-dokument…</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Excel-arbetsbok…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabell (CSV)…</translation>
    </message>
</context>
<context>
    <name>polku::ui::ResponsibilityModel</name>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>%1, %2: no part</source>
        <translation>%1, %2: ingen del</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
</context>
<context>
    <name>polku::ui::ResponsibilityView</name>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Lägg till en roll</translation>
    </message>
    <message>
        <source>Remove the role</source>
        <translation>Ta bort rollen</translation>
    </message>
    <message>
        <source>Whose part does the plan tell? Add the roles, also those that nobody has yet.</source>
        <translation>Vems del berättar planen om? Lägg till rollerna, också dem som ingen har ännu.</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Ny roll</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny uppgift</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>”%1” har tagits bort.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No part</source>
        <translation>Ingen del</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Vem gör vad</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Lägg till en uppgift</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>Ta bort uppgiften</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Shift+Up)</source>
        <translation>Flytta upp (Ctrl+Skift+Upp)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Shift+Down)</source>
        <translation>Flytta ned (Ctrl+Skift+Ned)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Who does what: tasks by roles</source>
        <translation>Vem gör vad: uppgifter enligt roll</translation>
    </message>
    <message>
        <source>Add the main tasks, then give each role its letter. Every task has exactly one A.</source>
        <translation>Lägg till de viktigaste uppgifterna och ge varje roll sin bokstav. Varje uppgift har exakt ett A.</translation>
    </message>
    <message>
        <source>%1. Type the letter in the cell; Delete empties it.</source>
        <translation>%1. Skriv bokstaven i rutan; Delete tömmer den.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) should have exactly one A: %1</source>
        <translation>
            <numerusform>%n uppgift borde ha exakt ett A: %1</numerusform>
            <numerusform>%n uppgifter borde ha exakt ett A: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::RestartPanel</name>
    <message>
        <source>Give the first day of the academy.</source>
        <translation>Ange akademins första dag.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write another day to see what would move. Nothing changes before you press the button.</source>
        <translation>Skriv en annan dag så ser du vad som skulle flyttas. Inget ändras innan du trycker på knappen.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) and deadline(s) would move.</source>
        <translation>
            <numerusform>%n träff eller tidsfrist skulle flyttas.</numerusform>
            <numerusform>%n träffar och tidsfrister skulle flyttas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that have been held or are past stay where they are.</source>
        <translation>
            <numerusform>%n har redan hållits eller passerat och ligger kvar.</numerusform>
            <numerusform>%n har redan hållits eller passerat och ligger kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The academy starts on %1 now.</source>
        <translation>Akademin börjar nu %1.</translation>
    </message>
    <message>
        <source>Change the start date</source>
        <translation>Ändra startdatumet</translation>
    </message>
    <message>
        <source>The academy starts</source>
        <translation>Akademin börjar</translation>
    </message>
    <message>
        <source>New first day of the academy</source>
        <translation>Akademins nya första dag</translation>
    </message>
    <message>
        <source>Move these</source>
        <translation>Flytta dessa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Move everything in the list</source>
        <translation>Flytta allt i listan</translation>
    </message>
    <message>
        <source>Leave the start date as it is</source>
        <translation>Låt startdatumet vara</translation>
    </message>
    <message>
        <source>What would move</source>
        <translation>Vad som skulle flyttas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
</context>
<context>
    <name>polku::ui::ReviewModel</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 since %4</source>
        <translation>%1, %2: %3 sedan %4</translation>
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
        <translation>Inget väntar på dig</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n väntar på dig</numerusform>
            <numerusform>%n väntar på dig</numerusform>
        </translation>
    </message>
    <message>
        <source>What the teams have written; Alt with the arrow keys moves</source>
        <translation>Vad teamen har skrivit; Alt och piltangenterna flyttar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>With the team</source>
        <translation>Hos teamet</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkända</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>When a team submits a deliverable, a section of its plan or a pilot card, it appears here to be read and answered.</source>
        <translation>När ett team lämnar in en leverans, ett avsnitt i sin plan eller ett pilotkort syns det här för att läsas och besvaras.</translation>
    </message>
    <message>
        <source>Nothing has been returned</source>
        <translation>Inget har återsänts</translation>
    </message>
    <message>
        <source>What you return or comment on stays here until the team submits it again.</source>
        <translation>Det du återsänder eller kommenterar finns kvar här tills teamet lämnar in det på nytt.</translation>
    </message>
    <message>
        <source>Nothing has been approved yet</source>
        <translation>Inget har godkänts än</translation>
    </message>
    <message>
        <source>What you accept is kept here to look back at.</source>
        <translation>Det du godkänner finns kvar här att gå tillbaka till.</translation>
    </message>
    <message>
        <source>Nothing has been submitted yet</source>
        <translation>Inget har lämnats in än</translation>
    </message>
    <message>
        <source>“%1” of %2 was accepted.</source>
        <translation>”%1” godkändes (%2).</translation>
    </message>
    <message>
        <source>“%1” of %2 was returned with your comment.</source>
        <translation>”%1” återsändes med din kommentar (%2).</translation>
    </message>
    <message>
        <source>Your comment on “%1” of %2 was sent.</source>
        <translation>Din kommentar om ”%1” skickades (%2).</translation>
    </message>
    <message>
        <source>“%1” of %2 waits for your answer again.</source>
        <translation>”%1” väntar på ditt svar igen (%2).</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>“%1” of %2 is recorded as submitted today.</source>
        <translation>”%1” har antecknats som inlämnad i dag (%2).</translation>
    </message>
    <message>
        <source>“%1” of %2 is recorded as submitted on %3.</source>
        <translation>”%1” har antecknats som inlämnad %3 (%2).</translation>
    </message>
</context>
<context>
    <name>polku::ui::ReviewTextView</name>
    <message>
        <source>Show changes</source>
        <translation>Visa ändringar</translation>
    </message>
    <message>
        <source>Marks what has changed since the text was last read.</source>
        <translation>Markerar vad som har ändrats sedan texten senast lästes.</translation>
    </message>
    <message>
        <source>Open the pilot</source>
        <translation>Öppna piloten</translation>
    </message>
    <message>
        <source>The text to read</source>
        <translation>Texten att läsa</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>Nothing has been written into this record itself.</source>
        <translation>Här har ingen text skrivits.</translation>
    </message>
    <message>
        <source>Compared with what was submitted on %1: added words are underlined, removed words struck through.</source>
        <translation>Jämfört med det som lämnades in %1: tillagda ord är understrukna, borttagna överstrukna.</translation>
    </message>
    <message>
        <source>Compared with what was answered on %1: added words are underlined, removed words struck through.</source>
        <translation>Jämfört med versionen som fick svar %1: tillagda ord är understrukna, borttagna överstrukna.</translation>
    </message>
    <message>
        <source>Removed: “%1”.</source>
        <translation>Borttaget: ”%1”.</translation>
    </message>
    <message>
        <source>Added: “%1”.</source>
        <translation>Tillagt: ”%1”.</translation>
    </message>
    <message>
        <source>Comment on the words</source>
        <translation>Kommentera stället</translation>
    </message>
    <message>
        <source>Select some words of the text first (Ctrl+Alt+M)</source>
        <translation>Markera först några ord i texten (Ctrl+Alt+M)</translation>
    </message>
    <message>
        <source>Select some words of a plan section first.</source>
        <translation>Markera först några ord i texten i ett avsnitt av planen.</translation>
    </message>
    <message>
        <source>These words do not stand in the section&apos;s text as they are: they are of a table, or some of them have been removed. Select others.</source>
        <translation>De här orden står inte som sådana i avsnittets text: de hör till en tabell eller några av dem har tagits bort. Markera andra ord.</translation>
    </message>
</context>
<context>
    <name>polku::ui::ScheduleList</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alla team</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Att kontrollera</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>to check</comment>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Tidsfrister</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Everybody&apos;s sessions</source>
        <translation>Allas träffar</translation>
    </message>
    <message>
        <source>For all teams</source>
        <translation>Gemensamma för alla team</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>Vems träffar</translation>
    </message>
</context>
<context>
    <name>polku::ui::SchedulePage</name>
    <message>
        <source>%1 It stays where it is.</source>
        <translation>%1 Den ligger kvar.</translation>
    </message>
    <message>
        <source>“%1” is on %2 now.</source>
        <translation>”%1” flyttades. Ny dag är %2</translation>
    </message>
    <message>
        <source>“%1” begins on %2 now.</source>
        <translation>”%1” flyttades. Den börjar %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) and deadline(s) moved along.</source>
        <translation>
            <numerusform>%n träff eller tidsfrist flyttades med.</numerusform>
            <numerusform>%n träffar och tidsfrister flyttades med.</numerusform>
        </translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Ny träff</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>”%1” har tagits bort.</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
    <message>
        <source>Markdown text (*.md)</source>
        <translation>Markdown-text (*.md)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>Tidsplan %1</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Sparad som ”%1”.</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>Spara tidsplanen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>%n sak att kontrollera</numerusform>
            <numerusform>%n saker att kontrollera</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>Calendar (Outlook, Thunderbird)…</source>
        <translation>Kalender (Outlook, Thunderbird)…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)…</source>
        <translation>Tabell (CSV)…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Webbsida (HTML)…</translation>
    </message>
    <message>
        <source>Text (Markdown)…</source>
        <translation>Text (Markdown)…</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Hela tiden</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Veckor</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − change the scale.</source>
        <translation>Ctrl + och Ctrl − ändrar skalan.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Show today on the timeline</source>
        <translation>Visa i dag på tidslinjen</translation>
    </message>
    <message>
        <source>A phase takes its dates along</source>
        <translation>Fasen tar med sina datum</translation>
    </message>
    <message>
        <source>When you move a phase, its planned sessions and coming deadlines move by as many days.</source>
        <translation>När du flyttar en fas flyttas dess planerade träffar och kommande tidsfrister lika många dagar.</translation>
    </message>
    <message>
        <source>Change the start date</source>
        <translation>Ändra startdatumet</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Inget är planerat än</translation>
    </message>
    <message>
        <source>An academy made from a template has its phases, sessions and deadlines here. Add the first session, or make a new academy from a template.</source>
        <translation>En akademi som görs från en mall har sina faser, träffar och tidsfrister här. Lägg till den första träffen eller gör en ny akademi från en mall.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tidsplan</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbetsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Excel-arbetsbok…</translation>
    </message>
</context>
<context>
    <name>polku::ui::SchedulePanel</name>
    <message>
        <source>Materials</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Add a material</source>
        <translation>Lägg till material</translation>
    </message>
    <message>
        <source>Take the material off the session</source>
        <translation>Ta bort materialet från träffen</translation>
    </message>
    <message>
        <source>What is read before the session or used in it.</source>
        <translation>Det som läses före träffen eller används under den.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Lägg till ett team</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Ta bort markeringen</translation>
    </message>
    <message>
        <source>Nobody has been marked yet.</source>
        <translation>Ingen har markerats än.</translation>
    </message>
    <message>
        <source>New material</source>
        <translation>Nytt material</translation>
    </message>
    <message>
        <source>“%1” is marked as held. Mark who was there.</source>
        <translation>”%1” är markerad som genomförd. Markera vilka som var på plats.</translation>
    </message>
    <message>
        <source>Close the record (Esc)</source>
        <translation>Stäng uppgifterna (Esc)</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Stäng uppgifterna</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>Markera som genomförd</translation>
    </message>
    <message>
        <source>Mark the session as held</source>
        <translation>Markera träffen som genomförd</translation>
    </message>
    <message>
        <source>Mark all others present</source>
        <translation>Markera alla andra som närvarande</translation>
    </message>
    <message>
        <source>Every team that has no mark yet; change those that were not there</source>
        <translation>Alla team som inte har någon markering än; ändra dem som inte var på plats</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>Ta bort uppgifterna</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>“%1” is marked as held, though its day, %2, is still ahead.</source>
        <translation>”%1” är antecknad som hållen, fast dess dag, %2, ännu ligger framför.</translation>
    </message>
</context>
<context>
    <name>polku::ui::SchedulePreview</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n tidsfrist</numerusform>
            <numerusform>%n tidsfrister</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved off a weekend or holiday</source>
        <translation>
            <numerusform>%n flyttad från veckoslut eller helgdag</numerusform>
            <numerusform>%n flyttade från veckoslut eller helgdag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>%n sak att kontrollera</numerusform>
            <numerusform>%n saker att kontrollera</numerusform>
        </translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alla team</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>The schedule, drawn to scale</source>
        <translation>Tidsplanen, ritad i skala</translation>
    </message>
    <message>
        <source>The schedule as a list</source>
        <translation>Tidsplanen som lista</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
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
        <translation>Akademins tidslinje</translation>
    </message>
</context>
<context>
    <name>polku::ui::ScoringGrid</name>
    <message>
        <source>Points: %1</source>
        <translation>Poäng: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anteckning: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>No points yet. The total is their weighted mean, 0 to 5.</source>
        <translation>Inga poäng ännu. Totalen är deras vägda medelvärde, 0–5.</translation>
    </message>
    <message>
        <source>Total %1 of 5</source>
        <translation>Totalt %1 av 5</translation>
    </message>
    <message>
        <source>Total so far %1 of 5: %2 of %3 scored</source>
        <translation>Hittills %1 av 5: %2 av %3 poängsatta</translation>
    </message>
    <message>
        <source>Not scored yet: %1.</source>
        <translation>Ännu inte poängsatta: %1.</translation>
    </message>
    <message>
        <source>The academy has no selection criteria yet. &lt;a href=&quot;#&quot;&gt;Make them on the Criteria tab.&lt;/a&gt;</source>
        <translation>Akademin har inga urvalskriterier ännu. &lt;a href=&quot;#&quot;&gt;Gör dem på fliken Kriterier.&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>polku::ui::SearchPanel</name>
    <message>
        <source>Hits</source>
        <translation>Sökträffar</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Sökresultat</translation>
    </message>
    <message>
        <source>Type at least two letters.</source>
        <translation>Skriv minst två bokstäver.</translation>
    </message>
    <message>
        <source>Nothing holds a word that begins with “%1”.</source>
        <translation>Det finns inget ord som börjar på ”%1”.</translation>
    </message>
</context>
<context>
    <name>polku::ui::SectionView</name>
    <message>
        <source>Saving…</source>
        <translation>Sparas…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Left out of the plan</source>
        <translation>Utelämnat ur planen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln ord</numerusform>
            <numerusform>%Ln ord</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>Avsnittets text</translation>
    </message>
    <message>
        <source>The section as a whole</source>
        <translation>Åtgärder för avsnittet</translation>
    </message>
    <message>
        <source>Write here. The guidance at the right tells what the section answers.</source>
        <translation>Skriv här. Anvisningen till höger berättar vad avsnittet ska besvara.</translation>
    </message>
    <message>
        <source>Text of the section and what belongs to it</source>
        <translation>Avsnittets text och vad som hör till det</translation>
    </message>
    <message>
        <source>What belongs to the section</source>
        <translation>Vad som hör till avsnittet</translation>
    </message>
    <message>
        <source>The coach approved it before the last changes. If they matter, ask the coach to reopen it.</source>
        <translation>Coachen godkände texten före de senaste ändringarna. Om de är väsentliga, be coachen öppna den på nytt.</translation>
    </message>
</context>
<context>
    <name>polku::ui::SessionWindow</name>
    <message>
        <source>No team takes part yet</source>
        <translation>Inget team deltar än</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place of a team among the teams</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>The session has no agenda yet. Write it on the schedule.</source>
        <translation>Träffen har ingen agenda än. Skriv den i tidsplanen.</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Inte gjord ändå</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Markera som klar</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <comment>time used of the time planned</comment>
        <translation>%1 av %2 min</translation>
    </message>
    <message>
        <source>The time is used</source>
        <translation>Tiden är slut</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa tiden</translation>
    </message>
    <message>
        <source>Start the time</source>
        <translation>Starta tiden</translation>
    </message>
    <message>
        <source>Previous team</source>
        <translation>Föregående team</translation>
    </message>
    <message>
        <source>Next team</source>
        <translation>Nästa team</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Från början</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lämna</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>What we agree</source>
        <translation>Vad vi kommer överens om</translation>
    </message>
    <message>
        <source>The team sees these notes, here and afterwards.</source>
        <translation>Teamet ser de här anteckningarna, nu och efteråt.</translation>
    </message>
    <message>
        <source>What we agree; the team sees these notes</source>
        <translation>Vad vi kommer överens om; teamet ser de här anteckningarna</translation>
    </message>
    <message>
        <source>Open actions of the team</source>
        <translation>Teamets öppna åtgärder</translation>
    </message>
    <message>
        <source>The team has no open actions. A line of the notes that begins with -&gt; and a name or a day becomes one.</source>
        <translation>Teamet har inga öppna åtgärder. En rad i anteckningarna som börjar med -&gt; och ett namn eller en dag blir en åtgärd.</translation>
    </message>
    <message>
        <source>Page Down: next team · Page Up: previous team · F5: start or pause the time · F11: the whole screen or a window · Esc: leave</source>
        <translation>Page Down: nästa team · Page Up: föregående team · F5: starta eller pausa tiden · F11: hela skärmen eller ett fönster · Esc: lämna</translation>
    </message>
</context>
<context>
    <name>polku::ui::SidePanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>polku::ui::SincePage</name>
    <message>
        <source>Save what has changed</source>
        <translation>Spara ändringarna</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Ingenting har ändrats</translation>
    </message>
    <message>
        <source>What the team and you change from now on is told here. Choose an earlier day to see more.</source>
        <translation>Här visas vad teamet och du ändrar från och med nu. Välj en tidigare dag för att se mer.</translation>
    </message>
    <message>
        <source>No teams take part yet</source>
        <translation>Inga team deltar ännu</translation>
    </message>
    <message>
        <source>When teams take part, what changes in each between two sessions is told here.</source>
        <translation>När team deltar visas här vad som ändras i vart och ett mellan två träffar.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borttagen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>Changes, %1</source>
        <translation>Ändringar, %1</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
    <message>
        <source>Markdown text (*.md)</source>
        <translation>Markdown-text (*.md)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Sparad som ”%1”.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Changes from this day on</source>
        <translation>Ändringar från och med den här dagen</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>Sedan senaste träffen</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Vad som har ändrats</translation>
    </message>
    <message>
        <source>Tab goes to the next record, Enter opens it.</source>
        <translation>Tabb går till nästa post, Enter öppnar den.</translation>
    </message>
    <message>
        <source>Go to the teams</source>
        <translation>Gå till teamen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>PDF document…</source>
        <translation>PDF-dokument…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Webbsida (HTML)…</translation>
    </message>
    <message>
        <source>Text (Markdown)…</source>
        <translation>Text (Markdown)…</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Öppna som PDF</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Sedan sist</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Inget har ändrats ännu</translation>
    </message>
</context>
<context>
    <name>polku::ui::SpellCheck</name>
    <message>
        <source>No suggestions</source>
        <translation>Inga förslag</translation>
    </message>
    <message>
        <source>Add “%1” to the words that are right</source>
        <translation>Lägg till ”%1” bland rätta ord</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Stavningskontroll</translation>
    </message>
    <message>
        <source>%1: no dictionary on this computer</source>
        <translation>%1: ingen ordlista på den här datorn</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
</context>
<context>
    <name>polku::ui::StepPanel</name>
    <message>
        <source>Take this step back</source>
        <translation>Ångra ändringen</translation>
    </message>
    <message>
        <source>Adds a step that restores what this one changed.</source>
        <translation>Lägger till en ändring i historiken som återställer uppgifterna.</translation>
    </message>
    <message>
        <source>Only this record&apos;s history</source>
        <translation>Bara historiken för den här posten</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Det som ändrades</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Tillagt: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>Borttaget: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message numerus="yes">
        <source>And %n more field(s).</source>
        <translation>
            <numerusform>Och %n fält till.</numerusform>
            <numerusform>Och %n fält till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a step to see what it changed.</source>
        <translation>Välj en ändring för att se vad som ändrades.</translation>
    </message>
    <message>
        <source>%1 · step %2</source>
        <translation>%1 · ändring %2</translation>
    </message>
    <message>
        <source>%1 · %2 · step %3</source>
        <translation>%1 · %2 · ändring %3</translation>
    </message>
</context>
<context>
    <name>polku::ui::StudyModel</name>
    <message>
        <source>Studied</source>
        <translation>Läst</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>teamet</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>who, when</comment>
        <translation>%1 den %2</translation>
    </message>
    <message>
        <source>studied: %1</source>
        <translation>läst: %1</translation>
    </message>
    <message>
        <source>missing, its phase is over</source>
        <translation>saknas, fasen är över</translation>
    </message>
    <message>
        <source>to be studied now</source>
        <translation>läses nu</translation>
    </message>
    <message>
        <source>not yet expected</source>
        <translation>inte aktuellt ännu</translation>
    </message>
    <message>
        <source>at hand when needed</source>
        <translation>används vid behov</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>team, material, how it stands</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>In no phase</source>
        <translation>Utan fas</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>studied of expected</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 has studied %2 of the %3 materials expected by now.</source>
        <translation>%1 har läst %2 av de %3 material som borde vara lästa vid det här laget.</translation>
    </message>
</context>
<context>
    <name>polku::ui::StudyPanel</name>
    <message>
        <source>Who has studied it</source>
        <translation>Vem har läst det</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Ta bort märkningen</translation>
    </message>
    <message>
        <source>Nobody yet. Without a person, a mark is the whole team&apos;s.</source>
        <translation>Ingen ännu. Utan person gäller märkningen hela teamet.</translation>
    </message>
    <message>
        <source>Choose a team&apos;s cell to see who has studied the material.</source>
        <translation>Välj ett teams ruta för att se vem som har läst materialet.</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Läst</translation>
    </message>
    <message>
        <source>It belongs to the phase “%1”, which ended on %2.</source>
        <translation>Det hör till fasen ”%1”, som slutade den %2.</translation>
    </message>
    <message>
        <source>It belongs to the phase “%1”, which goes on until %2.</source>
        <translation>Det hör till fasen ”%1”, som pågår till den %2.</translation>
    </message>
    <message>
        <source>It belongs to the phase “%1”, which has not begun.</source>
        <translation>Det hör till fasen ”%1”, som inte har börjat.</translation>
    </message>
    <message>
        <source>It belongs to no phase, so nobody waits for it.</source>
        <translation>Det hör inte till någon fas, så ingen väntar på det.</translation>
    </message>
    <message>
        <source>Forms, laws and examples are at hand when they are needed; nobody waits for them.</source>
        <translation>Blanketter, lagar och exempel tas fram när de behövs. Ingen väntar på dem.</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Ta bort märkningarna</translation>
    </message>
    <message>
        <source>Mark as studied today</source>
        <translation>Märk som läst i dag</translation>
    </message>
    <message>
        <source>Space or a double click in the table marks a material as studied today, and takes the mark away again.</source>
        <translation>Mellanslag eller dubbelklick i tabellen märker ett material som läst i dag, och en gång till tar bort märkningen.</translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation>Hela teamet</translation>
    </message>
</context>
<context>
    <name>polku::ui::TeamLevels</name>
    <message>
        <source>%1: level %2</source>
        <translation>%1: nivå %2</translation>
    </message>
    <message>
        <source>Levels in pictures and numbers</source>
        <translation>Nivåerna i bilder och siffror</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Typ av diagram</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Nät</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Staplar</translation>
    </message>
    <message>
        <source>The levels are drawn here as soon as the first area is assessed.</source>
        <translation>Nivåerna ritas här så snart det första området är bedömt.</translation>
    </message>
    <message>
        <source>Claims without evidence</source>
        <translation>Påståenden utan belägg</translation>
    </message>
    <message>
        <source>A level above 2 says that something is decided or written down. Name it, or give a link:</source>
        <translation>En nivå över 2 betyder att något är beslutat eller nedskrivet. Nämn det, eller ange en länk:</translation>
    </message>
</context>
<context>
    <name>polku::ui::TeamPanel</name>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Lägg till en organisation</translation>
    </message>
    <message>
        <source>Remove the organisation</source>
        <translation>Ta bort organisationen</translation>
    </message>
    <message>
        <source>Who takes part? One organisation or several.</source>
        <translation>Vem deltar? En organisation eller flera.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>Remove the person</source>
        <translation>Ta bort personen</translation>
    </message>
    <message>
        <source>Names are personal data: only those who are needed.</source>
        <translation>Namn är personuppgifter: bara de som behövs.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Nobody yet as: %1.</source>
        <translation>Ännu ingen i dessa roller: %1.</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloter</translation>
    </message>
    <message>
        <source>Show the pilots</source>
        <translation>Visa piloterna</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Delete the team</source>
        <translation>Ta bort teamet</translation>
    </message>
    <message>
        <source>Take into the academy</source>
        <translation>Ta med i akademin</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>“%1” takes part now. It has a plan, its deliverables, its coaching sessions and its self-assessments.</source>
        <translation>”%1” deltar nu. Teamet har en plan, sina leveranser, sina sparringträffar och sina självbedömningar.</translation>
    </message>
    <message>
        <source>Add what the team lacks</source>
        <translation>Lägg till det som teamet saknar</translation>
    </message>
    <message>
        <source>Makes the team a participant, with a plan, deliverables, coaching sessions and self-assessments</source>
        <translation>Gör teamet till deltagare, med en plan, leveranser, sparringträffar och självbedömningar</translation>
    </message>
    <message>
        <source>Show the application</source>
        <translation>Visa ansökan</translation>
    </message>
</context>
<context>
    <name>polku::ui::TeamsPage</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Läget nu</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloter</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) take part</source>
        <translation>
            <numerusform>%n team deltar</numerusform>
            <numerusform>%n team deltar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n annat</numerusform>
            <numerusform>%n andra</numerusform>
        </translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nytt team</translation>
    </message>
    <message>
        <source>“%1” is deleted with its plans, actions and pilots.</source>
        <translation>”%1” har tagits bort med sina planer, åtgärder och piloter.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Inga team ännu</translation>
    </message>
    <message>
        <source>A team is one organisation or several that learn together. Add those that apply; the ones that are selected get a plan and their tasks.</source>
        <translation>Ett team är en eller flera organisationer som lär sig tillsammans. Lägg till de som söker; de som antas får en plan och sina uppgifter.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
</context>
<context>
    <name>polku::ui::TemplateList</name>
    <message>
        <source>Open a template file</source>
        <translation>Öppna en mallfil</translation>
    </message>
    <message>
        <source>Template files (*.json);;All files (*)</source>
        <translation>Mallfiler (*.json);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Save the template as a file</source>
        <translation>Spara mallen som fil</translation>
    </message>
    <message>
        <source>Template files (*.json)</source>
        <translation>Mallfiler (*.json)</translation>
    </message>
    <message>
        <source>With the program</source>
        <translation>Med programmet</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Egna</translation>
    </message>
    <message>
        <source>%1, cannot be used</source>
        <translation>%1, kan inte användas</translation>
    </message>
    <message>
        <source>%1, your own</source>
        <translation>%1, egen</translation>
    </message>
    <message>
        <source>No template is chosen.</source>
        <translation>Ingen mall är vald.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Välj en i listan.</translation>
    </message>
    <message>
        <source>You have this template already.</source>
        <translation>Den här mallen har du redan.</translation>
    </message>
    <message>
        <source>“%1” is among your own templates now.</source>
        <translation>”%1” finns nu bland dina egna mallar.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparad som %1.</translation>
    </message>
    <message>
        <source>“%1” is no longer among your templates.</source>
        <translation>”%1” finns inte längre bland dina mallar.</translation>
    </message>
    <message>
        <source>Programme template</source>
        <translation>Programmall</translation>
    </message>
    <message>
        <source>F2 renames and Delete removes one of your own.</source>
        <translation>F2 byter namn på och Delete tar bort en egen mall.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Öppna en fil…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Spara som fil…</translation>
    </message>
    <message>
        <source>Save the chosen template as a file</source>
        <translation>Spara den valda mallen som fil</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Rename the chosen template</source>
        <translation>Byt namn på den valda mallen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the chosen template</source>
        <translation>Ta bort den valda mallen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>Put the removed template back</source>
        <translation>Lägg tillbaka den borttagna mallen</translation>
    </message>
</context>
<context>
    <name>polku::ui::Toast</name>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>polku::ui::VersionPart</name>
    <message>
        <source>Nothing differs between the two.</source>
        <translation>Versionerna skiljer sig inte åt.</translation>
    </message>
    <message>
        <source>It is only on the right: it came later.</source>
        <translation>Finns bara till höger: det kom till senare.</translation>
    </message>
    <message>
        <source>It is only on the left: it was removed since.</source>
        <translation>Finns bara till vänster: det har tagits bort sedan dess.</translation>
    </message>
    <message>
        <source>It stands elsewhere in the plan.</source>
        <translation>Det står på ett annat ställe i planen.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed.</source>
        <translation>
            <numerusform>%n stycke ändrat.</numerusform>
            <numerusform>%n stycken ändrade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) added.</source>
        <translation>
            <numerusform>%n stycke tillagt.</numerusform>
            <numerusform>%n stycken tillagda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) removed.</source>
        <translation>
            <numerusform>%n stycke borttaget.</numerusform>
            <numerusform>%n stycken borttagna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed.</source>
        <translation>
            <numerusform>%n fält ändrat.</numerusform>
            <numerusform>%n fält ändrade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an earlier version on the left; it can be brought back.</source>
        <translation>Välj en tidigare version till vänster; den kan återställas.</translation>
    </message>
    <message>
        <source>It was not in the plan yet, so there is nothing to bring back.</source>
        <translation>Det fanns inte i planen ännu, så det finns inget att återställa.</translation>
    </message>
    <message>
        <source>Makes it what it was in “%1”. One undo takes that back.</source>
        <translation>Gör det till vad det var i ”%1”. En ångring tar tillbaka det.</translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) the same: show</source>
        <translation>
            <numerusform>… %n stycke oförändrat: visa</numerusform>
            <numerusform>… %n stycken oförändrade: visa</numerusform>
        </translation>
    </message>
    <message>
        <source>Only bold, italic, a link or the kind of paragraph differs.</source>
        <translation>Bara fetstil, kursiv, en länk eller styckets slag skiljer.</translation>
    </message>
    <message>
        <source>Bring back the left one</source>
        <translation>Återställ den vänstra</translation>
    </message>
    <message>
        <source>The two versions side by side; removed words are struck through, added ones underlined</source>
        <translation>Versionerna sida vid sida; borttagna ord är överstrukna, tillagda understrukna</translation>
    </message>
</context>
<context>
    <name>polku::ui::VersionParts</name>
    <message>
        <source>The same</source>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttad</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>The plan as a whole</source>
        <translation>Hela planen</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flyttad</translation>
    </message>
</context>
<context>
    <name>polku::ui::VersionsView</name>
    <message>
        <source>The history of the plan begins today. Every day of work will be a point here.</source>
        <translation>Planens historik börjar i dag. Varje arbetsdag blir en punkt här.</translation>
    </message>
    <message>
        <source>On the left: %1</source>
        <translation>Till vänster: %1</translation>
    </message>
    <message>
        <source>On the left: %1 · %2</source>
        <translation>Till vänster: %1 · %2</translation>
    </message>
    <message>
        <source>The plan on the left was not there yet.</source>
        <translation>Planen till vänster fanns inte ännu.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) differ.</source>
        <translation>
            <numerusform>%n avsnitt skiljer.</numerusform>
            <numerusform>%n avsnitt skiljer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) differ.</source>
        <translation>
            <numerusform>%n mål skiljer.</numerusform>
            <numerusform>%n mål skiljer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s) differ.</source>
        <translation>
            <numerusform>%n annan del skiljer.</numerusform>
            <numerusform>%n andra delar skiljer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs between the two.</source>
        <translation>Versionerna skiljer sig inte åt.</translation>
    </message>
    <message numerus="yes">
        <source>Also the %n part(s) that are the same</source>
        <translation>
            <numerusform>Visa också %n oförändrad del</numerusform>
            <numerusform>Visa också %n oförändrade delar</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are the same</source>
        <translation>Versionerna är lika</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Inga versioner ännu</translation>
    </message>
    <message>
        <source>Choose an earlier version on the left, or move along the time below.</source>
        <translation>Välj en tidigare version till vänster, eller flytta dig i tiden nedan.</translation>
    </message>
    <message>
        <source>Keep the plan under a name before you send it to somebody: what has changed since can then always be told, and brought back. Each review of the plan keeps one by itself.</source>
        <translation>Spara planen under ett namn innan du skickar den till någon: då kan du alltid se vad som har ändrats sedan dess, och återställa det. Varje granskning av planen sparar en version av sig själv.</translation>
    </message>
    <message>
        <source>Keep the plan as a version</source>
        <translation>Spara planen som version</translation>
    </message>
    <message>
        <source>What it is, for example “Sent to the management group”:</source>
        <translation>Vad den är, till exempel ”Skickad till ledningsgruppen”:</translation>
    </message>
    <message>
        <source>The plan is kept as “%1”.</source>
        <translation>Planen har sparats som ”%1”.</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>Byt namn på versionen</translation>
    </message>
    <message>
        <source>Name of the version:</source>
        <translation>Versionens namn:</translation>
    </message>
    <message>
        <source>The version “%1” was removed; the plan itself is as it was.</source>
        <translation>Versionen ”%1” togs bort; själva planen är oförändrad.</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Byt namn på ”%1”…</translation>
    </message>
    <message>
        <source>Remove the version “%1”</source>
        <translation>Ta bort versionen ”%1”</translation>
    </message>
    <message>
        <source>Choose a version that was kept to rename or remove it.</source>
        <translation>Välj en sparad version för att byta namn på den eller ta bort den.</translation>
    </message>
    <message>
        <source>“%1” is the same now as it was in “%2”.</source>
        <translation>”%1” är redan nu detsamma som i ”%2”.</translation>
    </message>
    <message>
        <source>“%1” is again as it was in “%2”.</source>
        <translation>”%1” är igen som i ”%2”.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>with</source>
        <translation>med</translation>
    </message>
    <message>
        <source>The version on the left</source>
        <translation>Versionen till vänster</translation>
    </message>
    <message>
        <source>The version on the right</source>
        <translation>Versionen till höger</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Byt plats på versionerna</translation>
    </message>
    <message>
        <source>Rename or remove a version</source>
        <translation>Byt namn på en version eller ta bort den</translation>
    </message>
    <message>
        <source>Parts of the plan that differ; Alt with the arrow keys goes to the next</source>
        <translation>Delar av planen som skiljer; Alt och piltangent går till nästa</translation>
    </message>
    <message>
        <source>The plan through time: the arrow keys move to the next day, Page Up and Page Down to the next version</source>
        <translation>Planen genom tiden: piltangenterna går till nästa dag, Page Up och Page Down till nästa version</translation>
    </message>
    <message>
        <source>“%1” is again as it was in “%2”; its place in the plan stays as it is now.</source>
        <translation>”%1” är åter som i ”%2”; dess plats i planen förblir som den är nu.</translation>
    </message>
</context>
<context>
    <name>polku::ui::WaitsForEditor</name>
    <message>
        <source>Show %1</source>
        <translation>Visa %1</translation>
    </message>
    <message>
        <source>Wait for it no longer</source>
        <translation>Vänta inte längre på den</translation>
    </message>
    <message>
        <source>Wait no longer for %1</source>
        <translation>Vänta inte längre på %1</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Lägg till en åtgärd</translation>
    </message>
    <message>
        <source>The team has no other action with “%1” in its name.</source>
        <translation>Teamet har ingen annan åtgärd med ”%1” i namnet.</translation>
    </message>
</context>
<context>
    <name>polku::ui::WelcomePage</name>
    <message>
        <source>Welcome to Polku</source>
        <translation>Välkommen till Polku</translation>
    </message>
    <message>
        <source>A workbench for academies of socially sustainable procurement. An academy is one file on your computer.</source>
        <translation>En arbetsbänk för akademier i socialt hållbar upphandling. En akademi är en fil på din dator.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Tillbaka till %1</translation>
    </message>
    <message>
        <source>Go on with an academy</source>
        <translation>Fortsätt med en akademi</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Öppna en fil…</translation>
    </message>
    <message>
        <source>Or drop a .polku file on this window. Files you have opened are listed here.</source>
        <translation>Eller dra en .polku-fil till det här fönstret. Filer som du har öppnat visas här.</translation>
    </message>
    <message>
        <source>Or drop a .polku file on this window.</source>
        <translation>Eller dra en .polku-fil till det här fönstret.</translation>
    </message>
    <message>
        <source>Make a new academy</source>
        <translation>Skapa en ny akademi</translation>
    </message>
    <message>
        <source>Language of its texts</source>
        <translation>Språk i akademins texter</translation>
    </message>
    <message>
        <source>Practise with an example</source>
        <translation>Öva med ett exempel</translation>
    </message>
    <message>
        <source>Six made-up teams with their plans and pilots, as an academy looks in the middle of it. Nothing can go wrong there.</source>
        <translation>Sex påhittade team med sina planer och piloter, så som en akademi ser ut mitt i arbetet. Där kan inget gå fel.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Make a practice academy</source>
        <translation>Skapa en övningsakademi</translation>
    </message>
    <message>
        <source>From a programme template: name, coaches and first day, and you see the whole schedule before it is made.</source>
        <translation>Från en programmall: namn, coacher och första dag, och du ser hela tidsplanen innan akademin skapas.</translation>
    </message>
    <message>
        <source>New academy…</source>
        <translation>Ny akademi…</translation>
    </message>
</context>
</TS>
