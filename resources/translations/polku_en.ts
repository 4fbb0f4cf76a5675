<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AcademyTemplate</name>
    <message numerus="yes">
        <source>%n phase(s), session(s) or deliverable(s) without a date were left out.</source>
        <translation>
            <numerusform>%n phase, session or deliverable without a date was left out.</numerusform>
            <numerusform>%n phases, sessions or deliverables without a date were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionColumns</name>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionReviews</name>
    <message numerus="yes">
        <source>Review of the plan and the actions after %n month(s)</source>
        <translation>
            <numerusform>Review of the plan and the actions after %n month</numerusform>
            <numerusform>Review of the plan and the actions after %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n action(s)</source>
        <translation>
            <numerusform>Waits for %n action</numerusform>
            <numerusform>Waits for %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later than agreed</source>
        <translation>
            <numerusform>%n day later than agreed</numerusform>
            <numerusform>%n days later than agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier than agreed</source>
        <translation>
            <numerusform>%n day earlier than agreed</numerusform>
            <numerusform>%n days earlier than agreed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentChart</name>
    <message numerus="yes">
        <source>The mean is over %n team(s) that have answered.</source>
        <translation>
            <numerusform>The mean is over %n team that has answered.</numerusform>
            <numerusform>The mean is over %n teams that have answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean of the teams is shown when at least four have answered, so that nobody&apos;s own answers can be told from it. Now %n have.</source>
        <translation>
            <numerusform>The mean of the teams is shown when at least four have answered, so that nobody&apos;s own answers can be told from it. Now %n has.</numerusform>
            <numerusform>The mean of the teams is shown when at least four have answered, so that nobody&apos;s own answers can be told from it. Now %n have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>“%1” is %n day(s) late.</source>
        <translation>
            <numerusform>“%1” is %n day late.</numerusform>
            <numerusform>“%1” is %n days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has waited for your answer for %n day(s).</source>
        <translation>
            <numerusform>“%1” has waited for your answer for %n day.</numerusform>
            <numerusform>“%1” has waited for your answer for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been heard from the team for %n day(s).</source>
        <translation>
            <numerusform>Nothing has been heard from the team for %n day.</numerusform>
            <numerusform>Nothing has been heard from the team for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n pilot(s)</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n pilots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: filled, %n word(s)</source>
        <translation>
            <numerusform>%1: filled, %n word</numerusform>
            <numerusform>%1: filled, %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the text is replaced, %n word(s)</source>
        <translation>
            <numerusform>%1: the text is replaced, %n word</numerusform>
            <numerusform>%1: the text is replaced, %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a section of the team&apos;s own, %n word(s)</source>
        <translation>
            <numerusform>%1: a section of the team&apos;s own, %n word</numerusform>
            <numerusform>%1: a section of the team&apos;s own, %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) before the first section are left out.</source>
        <translation>
            <numerusform>%n word before the first section is left out.</numerusform>
            <numerusform>%n words before the first section are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s), session(s) and deadline(s) moved along.</source>
        <translation>
            <numerusform>%n phase, session or deadline moved along.</numerusform>
            <numerusform>%n phases, sessions and deadlines moved along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to complete.</source>
        <translation>
            <numerusform>%n thing to complete.</numerusform>
            <numerusform>%n things to complete.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvImport</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its answers are there already.</source>
        <translation>
            <numerusform>%n of its answers is there already.</numerusform>
            <numerusform>%n of its answers are there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the file cannot be read.</source>
        <translation>
            <numerusform>%n place in the file cannot be read.</numerusform>
            <numerusform>%n places in the file cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewAcademy</name>
    <message numerus="yes">
        <source>%n session(s) or deadline(s) before the start would already be past. A later first day gives them time.</source>
        <translation>
            <numerusform>%n session or deadline before the start would already be past. A later first day gives it time.</numerusform>
            <numerusform>%n sessions or deadlines before the start would already be past. A later first day gives them time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilots</name>
    <message numerus="yes">
        <source>%1 is %n day(s) late</source>
        <translation>
            <numerusform>%1 is %n day late</numerusform>
            <numerusform>%1 is %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>There are %n action(s).</source>
        <translation>
            <numerusform>There is %n action.</numerusform>
            <numerusform>There are %n actions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are done.</source>
        <translation>
            <numerusform>%n of them is done.</numerusform>
            <numerusform>%n of them are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are late.</source>
        <translation>
            <numerusform>%n is late.</numerusform>
            <numerusform>%n are late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanParts</name>
    <message numerus="yes">
        <source>%n category(ies) lack(s) a number and is/are not on the map.</source>
        <translation>
            <numerusform>%n category lacks a number and is not on the map.</numerusform>
            <numerusform>%n categories lack a number and are not on the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) lack(s) a number and is/are not on the map.</source>
        <translation>
            <numerusform>%n risk lacks a number and is not on the map.</numerusform>
            <numerusform>%n risks lack a number and are not on the map.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is missing; it is %n day(s) late.</source>
        <translation>
            <numerusform>“%1” is missing; it is %n day late.</numerusform>
            <numerusform>“%1” is missing; it is %n days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The action “%1” is %n day(s) late.</source>
        <translation>
            <numerusform>The action “%1” is %n day late.</numerusform>
            <numerusform>The action “%1” is %n days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pilot is %n day(s) behind its plan: “%1”.</source>
        <translation>
            <numerusform>The pilot is %n day behind its plan: “%1”.</numerusform>
            <numerusform>The pilot is %n days behind its plan: “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is %n day(s) late.</source>
        <translation>
            <numerusform>“%1” is %n day late.</numerusform>
            <numerusform>“%1” is %n days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) need attention.</source>
        <translation>
            <numerusform>%n more thing needs attention.</numerusform>
            <numerusform>%n more things need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait for the coach.</source>
        <translation>
            <numerusform>%n thing waits for the coach.</numerusform>
            <numerusform>%n things wait for the coach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>This booklet presents %n pilot procurement(s).</source>
        <translation>
            <numerusform>This booklet presents %n pilot procurement.</numerusform>
            <numerusform>This booklet presents %n pilot procurements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They come from %n team(s).</source>
        <translation>
            <numerusform>They come from %n team.</numerusform>
            <numerusform>They come from %n teams.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, option %n month(s)</source>
        <translation>
            <numerusform>%1, option %n month</numerusform>
            <numerusform>%1, option %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean of the teams is over %n team(s), this one among them.</source>
        <translation>
            <numerusform>The mean of the teams is over %n team, this one among them.</numerusform>
            <numerusform>The mean of the teams is over %n teams, this one among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the mean level is %2, over %n area(s).</source>
        <translation>
            <numerusform>%1: the mean level is %2, over %n area.</numerusform>
            <numerusform>%1: the mean level is %2, over %n areas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The means are told when at least four teams have answered, so that nobody&apos;s own answers can be found from them. Now %n have.</source>
        <translation>
            <numerusform>The means are told when at least four teams have answered, so that nobody&apos;s own answers can be found from them. Now %n has.</numerusform>
            <numerusform>The means are told when at least four teams have answered, so that nobody&apos;s own answers can be found from them. Now %n have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the start the mean level is %1, over %n team(s).</source>
        <translation>
            <numerusform>At the start the mean level is %1, over %n team.</numerusform>
            <numerusform>At the start the mean level is %1, over %n teams.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean level went from %1 to %2 (%3), over %n team(s) that answered both times.</source>
        <translation>
            <numerusform>The mean level went from %1 to %2 (%3), over %n team that answered both times.</numerusform>
            <numerusform>The mean level went from %1 to %2 (%3), over %n teams that answered both times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered.</source>
        <translation>
            <numerusform>%n person answered.</numerusform>
            <numerusform>%n people answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) take part.</source>
        <translation>
            <numerusform>%n team takes part.</numerusform>
            <numerusform>%n teams take part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They come from %n organisation(s).</source>
        <translation>
            <numerusform>They come from %n organisation.</numerusform>
            <numerusform>They come from %n organisations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The teams have %n action(s) still to do in their action plans.</source>
        <translation>
            <numerusform>The teams have %n action still to do in their action plans.</numerusform>
            <numerusform>The teams have %n actions still to do in their action plans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later date(s) are in the schedule.</source>
        <translation>
            <numerusform>%n later date is in the schedule.</numerusform>
            <numerusform>%n later dates are in the schedule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean %1 on a scale from 1 to 5, over %n answer(s).</source>
        <translation>
            <numerusform>Mean %1 on a scale from 1 to 5, over %n answer.</numerusform>
            <numerusform>Mean %1 on a scale from 1 to 5, over %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has waited for the coach&apos;s answer for %n day(s).</source>
        <translation>
            <numerusform>“%1” has waited for the coach&apos;s answer for %n day.</numerusform>
            <numerusform>“%1” has waited for the coach&apos;s answer for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside the joint sessions, %n session(s) with single teams have been held.</source>
        <translation>
            <numerusform>Beside the joint sessions, one session with a single team has been held.</numerusform>
            <numerusform>Beside the joint sessions, %n sessions with single teams have been held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – mean %2, %n answer(s)</source>
        <translation>
            <numerusform>%1 – mean %2, %n answer</numerusform>
            <numerusform>%1 – mean %2, %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message numerus="yes">
        <source>%n session(s) or deadline(s) would move into the past.</source>
        <translation>
            <numerusform>%n session or deadline would move into the past.</numerusform>
            <numerusform>%n sessions or deadlines would move into the past.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message numerus="yes">
        <source>Imported %n row(s) from %1</source>
        <translation>
            <numerusform>Imported %n row from %1</numerusform>
            <numerusform>Imported %n rows from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %1 of %n record(s): %2</source>
        <translation>
            <numerusform>Changed %1 of %n record: %2</numerusform>
            <numerusform>Changed %1 of %n records: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n record(s): %1</source>
        <translation>
            <numerusform>Deleted %n record: %1</numerusform>
            <numerusform>Deleted %n records: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n row(s) from the clipboard</source>
        <translation>
            <numerusform>Pasted %n row from the clipboard</numerusform>
            <numerusform>Pasted %n rows from the clipboard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamProblem</name>
    <message numerus="yes">
        <source>The section “%1” has only %n word(s).</source>
        <translation>
            <numerusform>The section “%1” has only %n word.</numerusform>
            <numerusform>The section “%1” has only %n words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role “%1” is responsible for %n thing(s), but nobody in the team has it.</source>
        <translation>
            <numerusform>The role “%1” is responsible for %n thing, but nobody in the team has it.</numerusform>
            <numerusform>The role “%1” is responsible for %n things, but nobody in the team has it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::AcademyLevels</name>
    <message numerus="yes">
        <source>The mean level is %1, over %n team(s) that have answered.</source>
        <translation>
            <numerusform>The mean level is %1, over %n team that has answered.</numerusform>
            <numerusform>The mean level is %1, over %n teams that have answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean level went from %1 to %2, over %n team(s) that have answered both times.</source>
        <translation>
            <numerusform>The mean level went from %1 to %2, over %n team that has answered both times.</numerusform>
            <numerusform>The mean level went from %1 to %2, over %n teams that have answered both times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::ActionFilters</name>
    <message numerus="yes">
        <source>Filters, %n set</source>
        <translation>
            <numerusform>Filters, %n set</numerusform>
            <numerusform>Filters, %n set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::ActionPanel</name>
    <message numerus="yes">
        <source>Moved %n day(s) later than agreed.</source>
        <translation>
            <numerusform>Moved %n day later than agreed.</numerusform>
            <numerusform>Moved %n days later than agreed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n day(s) earlier than agreed.</source>
        <translation>
            <numerusform>Moved %n day earlier than agreed.</numerusform>
            <numerusform>Moved %n days earlier than agreed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::ActionTimeline</name>
    <message numerus="yes">
        <source>The present dates of %n action(s) count as agreed now.</source>
        <translation>
            <numerusform>The present date of %n action counts as agreed now.</numerusform>
            <numerusform>The present dates of %n actions count as agreed now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::ActionsPage</name>
    <message numerus="yes">
        <source>%n action(s) deleted.</source>
        <translation>
            <numerusform>%n action deleted.</numerusform>
            <numerusform>%n actions deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) added, 6 and 12 months after the academy&apos;s end.</source>
        <translation>
            <numerusform>%n review added, 6 and 12 months after the academy&apos;s end.</numerusform>
            <numerusform>%n reviews added, 6 and 12 months after the academy&apos;s end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action(s)</source>
        <translation>
            <numerusform>%1 of %n action</numerusform>
            <numerusform>%1 of %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::AnswerForm</name>
    <message numerus="yes">
        <source>%n person(s) saved. The form is ready for the next one.</source>
        <translation>
            <numerusform>%n person saved. The form is ready for the next one.</numerusform>
            <numerusform>%n people saved. The form is ready for the next one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::ApplicationPanel</name>
    <message numerus="yes">
        <source>%n team(s) take part already; at most %1 is what one academy carries well.</source>
        <translation>
            <numerusform>%n team takes part already; at most %1 is what one academy carries well.</numerusform>
            <numerusform>%n teams take part already; at most %1 is what one academy carries well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::AssessmentPage</name>
    <message numerus="yes">
        <source>%1 of %n area(s)</source>
        <translation>
            <numerusform>%1 of %n area</numerusform>
            <numerusform>%1 of %n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 of %n team(s) have answered</source>
        <translation>
            <numerusform>%2: %1 of %n team have answered</numerusform>
            <numerusform>%2: %1 of %n teams have answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::AttentionList</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::BackupsPage</name>
    <message numerus="yes">
        <source>%n copy(ies) of this file</source>
        <translation>
            <numerusform>%n copy of this file</numerusform>
            <numerusform>%n copies of this file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::BarTimeline</name>
    <message numerus="yes">
        <source>Without dates: %n</source>
        <translation>
            <numerusform>Without dates: %n</numerusform>
            <numerusform>Without dates: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, %n day(s)</source>
        <comment>while a bar is dragged</comment>
        <translation>
            <numerusform>%1 – %2, %n day</numerusform>
            <numerusform>%1 – %2, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::CardBoard</name>
    <message numerus="yes">
        <source>%1: %n card(s)</source>
        <comment>column of a board</comment>
        <translation>
            <numerusform>%1: %n card</numerusform>
            <numerusform>%1: %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::CoachingPage</name>
    <message numerus="yes">
        <source>%n action(s) made for %1.</source>
        <translation>
            <numerusform>%n action made for %1.</numerusform>
            <numerusform>%n actions made for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to come back to</source>
        <translation>
            <numerusform>%n note to come back to</numerusform>
            <numerusform>%n notes to come back to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::DistributionBars</name>
    <message numerus="yes">
        <source>%1: %n answer(s)</source>
        <comment>score</comment>
        <translation>
            <numerusform>%1: %n answer</numerusform>
            <numerusform>%1: %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::ExchangePage</name>
    <message numerus="yes">
        <source>The document holds %n record(s). All of them will be added to this file.</source>
        <translation>
            <numerusform>The document holds %n record. It will be added to this file.</numerusform>
            <numerusform>The document holds %n records. All of them will be added to this file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::FeedbackPage</name>
    <message numerus="yes">
        <source>feedback on %1 of %n session(s) held</source>
        <translation>
            <numerusform>feedback on %1 of %n session held</numerusform>
            <numerusform>feedback on %1 of %n sessions held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questions that were asked more than once, over %n occasion(s).</source>
        <translation>
            <numerusform>The questions that were asked more than once, over %n occasion.</numerusform>
            <numerusform>The questions that were asked more than once, over %n occasions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered</source>
        <translation>
            <numerusform>%n person answered</numerusform>
            <numerusform>%n people answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::FollowUpList</name>
    <message numerus="yes">
        <source>Make %n action(s)</source>
        <translation>
            <numerusform>Make %n action</numerusform>
            <numerusform>Make %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::GoalsPart</name>
    <message numerus="yes">
        <source>%n open comment(s) on the goal</source>
        <translation>
            <numerusform>%n open comment on the goal</numerusform>
            <numerusform>%n open comments on the goal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::LibraryPage</name>
    <message numerus="yes">
        <source>%n material(s) added.</source>
        <translation>
            <numerusform>%n material added.</numerusform>
            <numerusform>%n materials added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken away.</source>
        <translation>
            <numerusform>%n mark taken away.</numerusform>
            <numerusform>%n marks taken away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be studied still</source>
        <translation>
            <numerusform>%n to be studied still</numerusform>
            <numerusform>%n to be studied still</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n team(s)</source>
        <translation>
            <numerusform>%1 of %n team</numerusform>
            <numerusform>%1 of %n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::ManyActions</name>
    <message numerus="yes">
        <source>%n action(s) chosen</source>
        <translation>
            <numerusform>%n action chosen</numerusform>
            <numerusform>%n actions chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change all %n</source>
        <translation>
            <numerusform>Change %n</numerusform>
            <numerusform>Change all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) changed.</source>
        <translation>
            <numerusform>%n action changed.</numerusform>
            <numerusform>%n actions changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty it in all %n</source>
        <translation>
            <numerusform>Empty it in %n</numerusform>
            <numerusform>Empty it in all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::MessagesPage</name>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::Navigation</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <comment>page and count</comment>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::NotePart</name>
    <message numerus="yes">
        <source>The plan&apos;s documents tell here %n clause(s) of your pilots.</source>
        <translation>
            <numerusform>The plan&apos;s documents tell here %n clause of your pilots.</numerusform>
            <numerusform>The plan&apos;s documents tell here %n clauses of your pilots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan&apos;s documents tell here how %n clause(s) of your pilots is/are monitored.</source>
        <translation>
            <numerusform>The plan&apos;s documents tell here how %n clause of your pilots is monitored.</numerusform>
            <numerusform>The plan&apos;s documents tell here how %n clauses of your pilots are monitored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan&apos;s documents tell here the %n action(s) of your action plan.</source>
        <translation>
            <numerusform>The plan&apos;s documents tell here the %n action of your action plan.</numerusform>
            <numerusform>The plan&apos;s documents tell here the %n actions of your action plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::OccasionView</name>
    <message numerus="yes">
        <source>Mean %1 · %n answer(s)</source>
        <translation>
            <numerusform>Mean %1 · %n answer</numerusform>
            <numerusform>Mean %1 · %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n deliverable(s)</source>
        <translation>
            <numerusform>%n deliverable</numerusform>
            <numerusform>%n deliverables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sessions in the next %n day(s).</source>
        <translation>
            <numerusform>No sessions in the next %n day.</numerusform>
            <numerusform>No sessions in the next %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the next two weeks</source>
        <translation>
            <numerusform>%n more in the next two weeks</numerusform>
            <numerusform>%n more in the next two weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>in %n d</numerusform>
            <numerusform>in %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is late, and nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>Nothing is late, and nothing is due in the next %n day.</numerusform>
            <numerusform>Nothing is late, and nothing is due in the next %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more late</source>
        <translation>
            <numerusform>%n more late</numerusform>
            <numerusform>%n more late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliverable(s) to read</source>
        <translation>
            <numerusform>%n deliverable to read</numerusform>
            <numerusform>%n deliverables to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan section(s) to read</source>
        <translation>
            <numerusform>%n plan section to read</numerusform>
            <numerusform>%n plan sections to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) to decide on</source>
        <translation>
            <numerusform>%n applicant to decide on</numerusform>
            <numerusform>%n applicants to decide on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole plan(s) to read</source>
        <translation>
            <numerusform>%n whole plan to read</numerusform>
            <numerusform>%n whole plans to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::PasteView</name>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>Add %n row</numerusform>
            <numerusform>Add %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>%n row pasted.</numerusform>
            <numerusform>%n rows pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused.</source>
        <translation>
            <numerusform>%n row was refused.</numerusform>
            <numerusform>%n rows were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::PathPage</name>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open conversation(s)</source>
        <translation>
            <numerusform>%n open conversation</numerusform>
            <numerusform>%n open conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::PilotsPage</name>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s)</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n pilots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::PlanFind</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::PlanImportView</name>
    <message numerus="yes">
        <source>%n section(s) will be written. Nothing has been changed yet, and it can be undone as one step.</source>
        <translation>
            <numerusform>%n section will be written. Nothing has been changed yet, and it can be undone as one step.</numerusform>
            <numerusform>%n sections will be written. Nothing has been changed yet, and it can be undone as one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) before the first section is/are left out.</source>
        <translation>
            <numerusform>%n word before the first section is left out.</numerusform>
            <numerusform>%n words before the first section are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was brought into the plan: %n section(s).</source>
        <translation>
            <numerusform>“%1” was brought into the plan: %n section.</numerusform>
            <numerusform>“%1” was brought into the plan: %n sections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::PlanModel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::PlanPage</name>
    <message numerus="yes">
        <source>Replaced in %n place(s).</source>
        <translation>
            <numerusform>Replaced in %n place.</numerusform>
            <numerusform>Replaced in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n section(s) begun</source>
        <translation>
            <numerusform>%1 of %n section begun</numerusform>
            <numerusform>%1 of %n sections begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to complete</source>
        <translation>
            <numerusform>%n thing to complete</numerusform>
            <numerusform>%n things to complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::ProgressPage</name>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n day(s)</source>
        <translation>
            <numerusform>%1 ends in %n day</numerusform>
            <numerusform>%1 ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::ReportsPage</name>
    <message numerus="yes">
        <source>%n of these pilots cannot be published yet. Choose one alone to see why.</source>
        <translation>
            <numerusform>%n of these pilots cannot be published yet. Choose it alone to see why.</numerusform>
            <numerusform>%n of these pilots cannot be published yet. Choose one alone to see why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::ResponsibilityView</name>
    <message numerus="yes">
        <source>%n task(s) should have exactly one A: %1</source>
        <translation>
            <numerusform>%n task should have exactly one A: %1</numerusform>
            <numerusform>%n tasks should have exactly one A: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::RestartPanel</name>
    <message numerus="yes">
        <source>%n session(s) and deadline(s) would move.</source>
        <translation>
            <numerusform>%n session or deadline would move.</numerusform>
            <numerusform>%n sessions and deadlines would move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that have been held or are past stay where they are.</source>
        <translation>
            <numerusform>%n that has been held or is past stays where it is.</numerusform>
            <numerusform>%n that have been held or are past stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::ReviewModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::ReviewPage</name>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::ScheduleList</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>to check</comment>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::SchedulePage</name>
    <message numerus="yes">
        <source>%n session(s) and deadline(s) moved along.</source>
        <translation>
            <numerusform>%n session or deadline moved along.</numerusform>
            <numerusform>%n sessions and deadlines moved along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>%n thing to check</numerusform>
            <numerusform>%n things to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::SchedulePreview</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n deadline</numerusform>
            <numerusform>%n deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved off a weekend or holiday</source>
        <translation>
            <numerusform>%n moved off a weekend or holiday</numerusform>
            <numerusform>%n moved off a weekend or holiday</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>%n thing to check</numerusform>
            <numerusform>%n things to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::SectionView</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::StepPanel</name>
    <message numerus="yes">
        <source>And %n more field(s).</source>
        <translation>
            <numerusform>And %n more field.</numerusform>
            <numerusform>And %n more fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::TeamsPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) take part</source>
        <translation>
            <numerusform>%n team takes part</numerusform>
            <numerusform>%n teams take part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::VersionPart</name>
    <message numerus="yes">
        <source>%n paragraph(s) changed.</source>
        <translation>
            <numerusform>%n paragraph changed.</numerusform>
            <numerusform>%n paragraphs changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) added.</source>
        <translation>
            <numerusform>%n paragraph added.</numerusform>
            <numerusform>%n paragraphs added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) removed.</source>
        <translation>
            <numerusform>%n paragraph removed.</numerusform>
            <numerusform>%n paragraphs removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed.</source>
        <translation>
            <numerusform>%n field changed.</numerusform>
            <numerusform>%n fields changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) the same: show</source>
        <translation>
            <numerusform>… %n paragraph the same: show</numerusform>
            <numerusform>… %n paragraphs the same: show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polku::ui::VersionsView</name>
    <message numerus="yes">
        <source>%n section(s) differ.</source>
        <translation>
            <numerusform>%n section differs.</numerusform>
            <numerusform>%n sections differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) differ.</source>
        <translation>
            <numerusform>%n goal differs.</numerusform>
            <numerusform>%n goals differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s) differ.</source>
        <translation>
            <numerusform>%n other part differs.</numerusform>
            <numerusform>%n other parts differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also the %n part(s) that are the same</source>
        <translation>
            <numerusform>Also the %n part that is the same</numerusform>
            <numerusform>Also the %n parts that are the same</numerusform>
        </translation>
    </message>
</context>
</TS>
