#include "bench/longplan.h"

#include "base/markdown.h"
#include "bench/archive.h"
#include "bench/bench.h"
#include "bench/prose.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "store/workspace.h"

namespace polku::bench {

namespace {

QString longText(Prose &prose, int words)
{
    QStringList parts;
    for (int count = 0; count < words;) {
        const QString part = QStringLiteral("## %1\n\n%2\n\n| %3 | %4 |\n|---|---|\n| %5 | %6 |\n| %7 | **%8** |")
                                 .arg(prose.phrase(3), prose.text(10), prose.phrase(1), prose.phrase(1),
                                      prose.phrase(2), prose.phrase(2), prose.phrase(2), prose.phrase(2));
        count += markdown::countWords(part);
        parts.append(part);
    }
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

LongPlan makeLongPlan(const QString &path, const Catalogue &catalogue, int words, int firstWords)
{
    ArchiveSize size;
    size.academies = 1;
    size.teams = 1;
    required(makeArchive(path, catalogue, size, QDate::currentDate()));
    const auto workspace = required(Workspace::open(path, {}));
    LongPlan made;
    Prose prose(2);
    required(workspace->edit({}, [&](Edit &edit) {
        made.academy = edit.all<Academy>().front().id;
        made.team = edit.all<Team>().front().id;
        made.plan = edit.all<Plan>().front().id;
        for (const PlanSection &section : edit.where(&PlanSection::plan, made.plan, Query().orderBy("rank"))) {
            const bool first = !made.first;
            const QString body = longText(prose, first ? firstWords : words);
            edit.set(section.id, &PlanSection::body, body);
            if (first) {
                made.first = section.id;
                made.body = body;
            }
        }
    }));
    return made;
}

} // namespace polku::bench
