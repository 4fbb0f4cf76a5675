#include "bench/barepango.h"
#include "bench/bench.h"
#include "bench/longplan.h"

#include "catalogue/catalogue.h"
#include "publish/publish.h"
#include "report/booklet.h"
#include "report/reports.h"
#include "store/workspace.h"

namespace polku::bench {

namespace {

/// The first `count` pilots of the file, as one booklet.
report::BookletFacts readFacts(const Workspace &workspace, const Catalogue &catalogue, size_t count)
{
    return required(workspace.read([&](const Reader &reader) {
        std::optional<report::BookletFacts> facts;
        for (const Academy &academy : reader.all<Academy>()) {
            if (facts && facts->pilots.size() >= count)
                break;
            report::BookletFacts more =
                report::readBookletFacts(reader, catalogue, academy.id, {}, {}, QDate(2026, 1, 15));
            if (!facts)
                facts = std::move(more);
            else
                std::move(more.pilots.begin(), more.pilots.end(), std::back_inserter(facts->pilots));
        }
        if (facts->pilots.size() > count)
            facts->pilots.resize(count);
        return *facts;
    }));
}

} // namespace

void measurePublishing(const Bench &bench, std::vector<Comparison> &rows)
{
    const size_t count = bench.quick ? 10 : 1000;
    const auto workspace = required(Workspace::open(bench.archive, {}));
    const Catalogue catalogue;
    const auto built = [&] {
        return report::booklet(readFacts(*workspace, catalogue, count), catalogue, Language::Finnish);
    };
    const std::vector<SetText> texts = textsOf(built());
    const QString pdf = bench.folder + QStringLiteral("/pilots.pdf");
    Comparison row{QStringLiteral("Build and write %1 pilot summaries as one PDF").arg(count),
                   QStringLiteral("ms"),
                   {},
                   {},
                   2,
                   {}};
    measure(
        row, bench.runs(3), [&](int) { return milliseconds([&] { layOutAll(texts); }); },
        [&](int) { return milliseconds([&] { required(publish::publish(built(), publish::Format::Pdf, pdf)); }); });
    rows.push_back(row);
}

void measurePlanPublishing(const Bench &bench, std::vector<Comparison> &rows)
{
    const Catalogue catalogue;
    const QString path = bench.folder + QStringLiteral("/longplan.polku");
    const int words = bench.quick ? 50 : 2500;
    const LongPlan plan = makeLongPlan(path, catalogue, words, words);
    const auto workspace = required(Workspace::open(path, {}));
    report::ReportRequest request;
    request.kind = report::ReportKind::Plan;
    request.academy = plan.academy;
    request.team = plan.team;
    request.today = QDate::currentDate();
    const auto built = [&] {
        return required(
            workspace->read([&](const Reader &reader) { return report::buildDocument(reader, catalogue, request); }));
    };
    const std::vector<SetText> texts = textsOf(built());
    for (const auto &[what, format, file] :
         {std::tuple("A plan of 16 long sections as PDF", publish::Format::Pdf, "/plan.pdf"),
          std::tuple("A plan of 16 long sections as DOCX", publish::Format::Docx, "/plan.docx")}) {
        Comparison row{QString::fromLatin1(what), QStringLiteral("ms"), {}, {}, 2, {}};
        const QString target = bench.folder + QLatin1String(file);
        measure(
            row, bench.runs(7), [&](int) { return milliseconds([&] { layOutAll(texts); }); },
            [&, format = format](int) {
                return milliseconds([&] { required(publish::publish(built(), format, target)); });
            });
        rows.push_back(row);
    }
}

} // namespace polku::bench
