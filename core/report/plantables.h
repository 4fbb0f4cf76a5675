#pragma once

#include "catalogue/wording.h"
#include "report/document.h"
#include "report/planfacts.h"

namespace polku::report {

/// The structured parts of a plan as tables and texts, the same in the plan, its summary and the brief. Everything is
/// in the words' language; a table without rows means there is nothing to show.
class PlanTables
{
public:
    PlanTables(const PlanFacts &facts, const Catalogue &catalogue, const Words &words)
        : m_facts(facts), m_catalogue(catalogue), m_words(words)
    {
    }

    Table goals() const;
    Table indicators() const;
    Table clauses() const;
    Table monitoring() const; ///< of the pilots' clauses
    /// The largest first.
    Table risks() const;
    /// The same in short: how large each is, with its mark, and what is done about it.
    Table riskSizes() const;
    Table decisions() const;
    Table pilots() const;
    Table actions(const std::vector<const Action *> &actions) const;
    /// The same in short, without what they serve.
    Table nextActions(const std::vector<const Action *> &actions) const;
    /// The goals in short: what is measured, from where to where, by when.
    Table promises() const;
    Table categories() const;
    /// The categories in which most can be achieved and most can go wrong first; those without numbers are left out.
    Table priorities() const;
    /// Tasks by roles with the letters of letters(); a person stands as the role.
    Table responsibilities() const;
    /// The matrix in short: each task with who answers for it and who does it.
    Table answering() const;
    /// At most so many tasks that somebody in the sponsor's role answers for.
    QStringList sponsorsTasks(int most) const;
    Table processSteps() const;
    Table instruments() const;
    Table trainings() const;
    Table resources() const;

    /// "34 person-days and 12 000 €" for what is not done yet; empty when nobody has estimated it.
    QString effort() const;
    /// "Approved on 19.3.2026, City board", "Draft", …
    QString approval() const;
    /// What the letters of the responsibility matrix mean: "R: does it; A: answers for it; …"
    QString letters() const;
    /// The organisations, or the team's name where there are none.
    QString organisations() const;
    /// The role that is responsible, never a name; "–" when there is none.
    QString owner(const QString &role, PersonId person) const;
    QString date(QDate day) const;
    QString word(const char *source) const { return m_words("Plan", source); }

private:
    template <class R, class T>
    QString label(T R::*member) const
    {
        return fieldLabel(fieldOf(member), m_words);
    }
    QString vocabularyName(const char *vocabulary, const QString &code) const;
    QString number(std::optional<qint64> value) const;
    QString serves(const Action &action) const;
    QString pilotTitle(PilotId id) const;
    /// "Not started, late"
    QString status(const Action &action) const;
    /// The due day, and the agreed one where that is another.
    QString due(const Action &action) const;
    /// "High (4 × 5)"
    QString heat(std::optional<qint64> one, std::optional<qint64> other) const;
    QString rolesWith(ResponsibilityId task, ResponsibilityPart part) const;

    const PlanFacts &m_facts;
    const Catalogue &m_catalogue;
    const Words &m_words;
};

/// A document about the plan: titled, its author the team's organisations.
Document planDocument(const PlanFacts &facts, const PlanTables &tables, const Words &words, const QString &title,
                      const QString &subject);

} // namespace polku::report
