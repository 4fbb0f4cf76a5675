#include "catalogue/rules.h"

#include "base/cpv.h"
#include "catalogue/content.h"

namespace polku {

static Threshold readThreshold(const Content &item)
{
    Threshold threshold;
    threshold.type = item.text("type");
    const QString scope = item.text("scope");
    if (scope == QLatin1String("national"))
        threshold.scope = Threshold::Scope::National;
    else if (scope == QLatin1String("eu"))
        threshold.scope = Threshold::Scope::Eu;
    else if (scope == QLatin1String("eu_central"))
        threshold.scope = Threshold::Scope::EuCentral;
    else if (scope == QLatin1String("eu_other"))
        threshold.scope = Threshold::Scope::EuOther;
    else
        item.mistake("scope", QStringLiteral("unknown code \"%1\"").arg(scope));
    threshold.validFrom = item.date("valid_from");
    threshold.validTo = item.optionalDate("valid_to");
    threshold.amount = item.whole("amount");
    threshold.source = item.text("source");
    threshold.verified = item.flag("verified");
    if (threshold.validTo.isValid() && threshold.validTo < threshold.validFrom)
        item.mistake("valid_to", QStringLiteral("before valid_from"));
    if (threshold.amount <= 0)
        item.mistake("amount", QStringLiteral("not above 0"));
    return threshold;
}

const StageEntry *ProcurementRules::stage(QStringView code) const
{
    for (const StageEntry &candidate : stages) {
        if (code == candidate.code)
            return &candidate;
    }
    return nullptr;
}

ProcurementRules readProcurement(const Content &file)
{
    ProcurementRules rules;
    rules.procedures = file.vocabulary("procedures");
    rules.natures = file.vocabulary("natures");
    rules.thresholdTypes = file.vocabulary("threshold_types");
    rules.sectors = file.vocabulary("sectors");
    rules.stages = file.list("stages", [](const Content &item) {
        return StageEntry{item.text("code"), item.localised("name"), item.localised("description"),
                          item.localised("next")};
    });
    rules.stageVocabulary = file.vocabulary("stages");
    rules.thresholds = file.list("thresholds", [&rules](const Content &item) {
        Threshold threshold = readThreshold(item);
        if (!rules.thresholdTypes.find(threshold.type))
            item.mistake("type", QStringLiteral("unknown code \"%1\"").arg(threshold.type));
        return threshold;
    });
    std::optional<qint64> end = 0;
    rules.valueBands = file.list("value_bands", [&end](const Content &item) {
        ValueBand band{item.text("code"), item.whole("from"), item.optionalWhole("to"), item.localised("name")};
        if (band.from != end)
            item.mistake("from", QStringLiteral("leaves a gap, or overlaps the band before it"));
        end = band.to;
        return band;
    });
    if (end)
        file.mistake("value_bands", QStringLiteral("the last one has an upper end"));
    return rules;
}

std::vector<CpvEntry> readCpv(const Content &file)
{
    return file.list("cpv", [](const Content &item) {
        CpvEntry entry{item.text("code"), item.text("check"), item.localised("name")};
        if (cpvDigits(entry.code) != entry.code || cpvDigits(entry.code + QLatin1Char('-') + entry.check).isEmpty())
            item.mistake("code", QStringLiteral("not eight digits and a check digit"));
        return entry;
    });
}

/// Reads "MM-dd" of a year that has every day.
static QDate readDayOfYear(const Content &item, const char *key)
{
    const QDate date = QDate::fromString(QStringLiteral("2000-") + item.text(key), Qt::ISODate);
    if (!date.isValid())
        item.mistake(key, QStringLiteral("not a day, MM-dd"));
    return date;
}

static HolidayRule readHoliday(const Content &item)
{
    HolidayRule rule;
    rule.code = item.text("code");
    rule.name = item.localised("name");
    if (item.has("offset")) {
        rule.kind = HolidayRule::Kind::FromEaster;
        rule.offset = int(item.whole("offset"));
    } else if (item.has("weekday")) {
        rule.kind = HolidayRule::Kind::WeekdayBetween;
        rule.weekday = int(item.whole("weekday"));
        const QDate from = readDayOfYear(item, "from");
        rule.fromMonth = from.month();
        rule.fromDay = from.day();
        if (rule.weekday < 1 || rule.weekday > 7)
            item.mistake("weekday", QStringLiteral("not 1 to 7"));
        if (from.addDays(6) != readDayOfYear(item, "to"))
            item.mistake("to", QStringLiteral("not six days after from"));
    } else {
        rule.month = int(item.whole("month"));
        rule.day = int(item.whole("day"));
        if (!QDate(2000, rule.month, rule.day).isValid())
            item.mistake("day", QStringLiteral("there is no such day"));
    }
    return rule;
}

HolidayRules readHolidays(const Content &file)
{
    HolidayRules rules;
    for (const char *key : {"fixed", "easter", "rules", "non_working"}) {
        const bool official = qstrcmp(key, "non_working") != 0;
        for (HolidayRule &rule : file.list(key, readHoliday)) {
            rule.official = official;
            rules.push_back(std::move(rule));
        }
    }
    return rules;
}

} // namespace polku
