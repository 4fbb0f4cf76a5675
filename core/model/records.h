#pragma once

// Every record of the file. The subjects have headers of their own; include the one you need.
#include "model/assessments.h"
#include "model/field.h"
#include "model/pilots.h"
#include "model/planparts.h"
#include "model/plans.h"
#include "model/programme.h"
#include "model/teams.h"
#include "model/work.h"

namespace polku {

#define POLKU_DESCRIBE(Record, table) const RecordType &describe##Record();
POLKU_RECORDS(POLKU_DESCRIBE)
#undef POLKU_DESCRIBE

} // namespace polku
