#include "academy/example.h"
#include "catalogue/catalogue.h"
#include "commands.h"
#include "console.h"

#include <random>

namespace polku::app {

int runSample(const SampleRequest &request)
{
    Workspace::Options options;
    options.author = CommandLine::tr("Polku");
    if (request.today.isValid()) {
        // Date, moments and ids all follow from the request, so that the same request gives the same bytes.
        options.clock = std::make_shared<FixedClock>(request.today);
        const auto seed = quint32(request.today.toJulianDay() * 100 + request.week) * 4 + quint32(request.language);
        options.random = [engine = std::make_shared<std::mt19937>(seed)] { return quint32((*engine)()); };
    }
    const Catalogue catalogue;
    const Result<void> made = makeFile(request.file, options, [&](Workspace &workspace) {
        const ExampleOptions example{request.week, request.language, request.today};
        return makeExample(workspace, catalogue, example).map([](AcademyId) {});
    });
    return made ? int(Done) : fail(made.error());
}

} // namespace polku::app
