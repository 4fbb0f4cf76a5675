#pragma once

#include "academy/library.h"
#include "base/language.h"
#include "model/records.h"
#include "report/datatable.h"
#include "report/document.h"

namespace polku {
class Catalogue;
class Reader;
} // namespace polku

namespace polku::report {

/// The academy's materials and how the teams stand with them.
struct LibraryFacts
{
    Academy academy;
    Library shelf;
    QDate today;
};

/// Throws Failure (NotFound) when the academy has no materials.
LibraryFacts readLibraryFacts(const Reader &reader, AcademyId academy, QDate today);

/// The materials by phase with what they are and where they are found, and which team has studied which. Names teams,
/// never persons.
Document libraryReport(const LibraryFacts &facts, const Catalogue &catalogue, Language language);
/// A row a material for a spreadsheet: what it is, and a column a team with the day it was studied.
DataTable libraryTable(const LibraryFacts &facts, const Catalogue &catalogue, Language language);

/// "12.3.", "Missing", "–": how a team stands with a material.
QString studyText(const StudyCell &cell, const Words &words);

} // namespace polku::report
