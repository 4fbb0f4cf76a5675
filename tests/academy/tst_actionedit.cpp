// What changing an action brings with it, changes to several as one step, and the reviews after the academy.

#include "academy/actionedit.h"
#include "academy/actionreviews.h"
#include "academy/fieldchange.h"
#include "academy/recordproblems.h"
#include "calmacademy.h"
#include "catalogue/wording.h"

using namespace polku;
using namespace polku::test;

class tst_ActionEdit : public TestCase, private CalmAcademy
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beingDoneHasADay();
    void theDayItWasDoneMakesItDone();
    void changesSeveralAsOneStep();
    void removesSeveralAsOneStep();
    void addsAtTheEnd();
    void warnsOfAnOwnerWhoLeft();
    void makesTheReviewsOnce();
    void theReviewsFollowTheAcademysEnd();

private:
    ActionId add(const char *title, QDate due = {})
    {
        Action action;
        action.team = m_team;
        action.title = text(title);
        action.due = due;
        return valueOf(addAction(*m_workspace, action));
    }
    Action read(ActionId id) const
    {
        return valueOf(m_workspace->read([&](const Reader &reader) { return reader.get(id); }));
    }
    std::vector<Action> all() const
    {
        return valueOf(m_workspace->read(
            [&](const Reader &reader) { return reader.where(&Action::team, m_team, Query().orderBy(&Action::rank)); }));
    }
    template <class T>
    void set(ActionId id, T Action::*member, const std::type_identity_t<T> &value)
    {
        valueOf(changeField(*m_workspace, m_catalogue, id, fieldOf(member), codec::Codec<T>::toValue(value)));
    }
    QString lastStep() const
    {
        return valueOf(m_workspace->read([](const Reader &reader) {
            HistoryFilter filter;
            filter.limit = 1;
            return stepText(history(reader, filter).front(), Words(Language::English), titlesFrom(reader));
        }));
    }
    qint64 steps() const
    {
        return valueOf(m_workspace->read([](const Reader &reader) {
            HistoryFilter filter;
            filter.limit = -1;
            return qint64(history(reader, filter).size());
        }));
    }
};

void tst_ActionEdit::init()
{
    failOnWarnings();
    make();
}

void tst_ActionEdit::beingDoneHasADay()
{
    const QDate today = m_clock->today();
    const ActionId id = add("Write the annex");
    set(id, &Action::status, ActionStatus::Done);
    QCOMPARE(read(id).doneOn, today);
    set(id, &Action::status, ActionStatus::InProgress);
    QVERIFY(!read(id).doneOn.isValid());
    // A day that was told stays.
    set(id, &Action::doneOn, today.addDays(-5));
    QCOMPARE(read(id).doneOn, today.addDays(-5));
    // And one step takes all of it back.
    set(id, &Action::status, ActionStatus::Blocked);
    QVERIFY(!read(id).doneOn.isValid());
    valueOf(m_workspace->undo());
    QCOMPARE(read(id).doneOn, today.addDays(-5));
    QCOMPARE(read(id).status, ActionStatus::Done);
}

void tst_ActionEdit::theDayItWasDoneMakesItDone()
{
    const ActionId id = add("Write the annex");
    set(id, &Action::doneOn, QDate(year, 2, 1));
    QCOMPARE(read(id).status, ActionStatus::Done);
}

void tst_ActionEdit::changesSeveralAsOneStep()
{
    const ActionId a = add("A", QDate(year, 3, 1));
    const ActionId b = add("B");
    const ActionId c = add("C", QDate(year, 6, 1));
    set(c, &Action::status, ActionStatus::Done);
    const qint64 before = steps();
    valueOf(changeActions(*m_workspace, {a, b, c}, fieldOf(&Action::status),
                          codec::Codec<ActionStatus>::toValue(ActionStatus::Done)));
    QCOMPARE(steps(), before + 1);
    QCOMPARE(lastStep(), text("Changed Status of 3 records: Actions"));
    QCOMPARE(read(a).doneOn, m_clock->today());
    QCOMPARE(read(b).status, ActionStatus::Done);
    valueOf(changeActions(*m_workspace, {a, b}, fieldOf(&Action::due), text("2027-09-01")));
    QCOMPARE(read(b).due, QDate(year, 9, 1));
    valueOf(m_workspace->undo());
    valueOf(m_workspace->undo());
    QCOMPARE(read(a).status, ActionStatus::NotStarted);
    QCOMPARE(read(a).due, QDate(year, 3, 1));
    QCOMPARE(read(c).status, ActionStatus::Done);
    // What changes nothing leaves no step.
    const qint64 after = steps();
    valueOf(changeActions(*m_workspace, {a, b}, fieldOf(&Action::status),
                          codec::Codec<ActionStatus>::toValue(ActionStatus::NotStarted)));
    QCOMPARE(steps(), after);
}

void tst_ActionEdit::removesSeveralAsOneStep()
{
    const ActionId a = add("A");
    const ActionId b = add("B");
    add("C");
    valueOf(removeActions(*m_workspace, {a, b}));
    QCOMPARE(lastStep(), text("Deleted 2 records: Actions"));
    QCOMPARE(all().size(), size_t(1));
    valueOf(m_workspace->undo());
    QCOMPARE(all().size(), size_t(3));
    valueOf(removeActions(*m_workspace, {a}));
    QCOMPARE(lastStep(), text("Deleted action “A”"));
}

void tst_ActionEdit::addsAtTheEnd()
{
    add("First");
    add("Second");
    add("Third");
    QStringList titles;
    for (const Action &action : all())
        titles.append(action.title);
    QCOMPARE(titles, QStringList({text("First"), text("Second"), text("Third")}));
    QCOMPARE(lastStep(), text("Added action “Third”"));
}

void tst_ActionEdit::warnsOfAnOwnerWhoLeft()
{
    const ActionId id = add("Write the annex");
    PersonId person;
    edit([&](Edit &edit) {
        Person aino;
        aino.team = m_team;
        aino.name = text("Aino Aalto");
        aino.left = true;
        person = edit.insert(aino);
    });
    set(id, &Action::owner, person);
    const auto problems = [&] {
        return valueOf(m_workspace->read(
            [&](const Reader &reader) { return problemsAmongOthers(reader, reader.existingRow(id)); }));
    };
    QCOMPARE(problems().size(), size_t(1));
    QCOMPARE(problems().front().field, &fieldOf(&Action::owner));
    QCOMPARE(problems().front().severity, Problem::Severity::Warning);
    QCOMPARE(problemText(problems().front(), Words(Language::English)),
             text("Aino Aalto has left the team. Choose who goes on with this."));
    set(id, &Action::status, ActionStatus::Done);
    QVERIFY(problems().empty());
}

void tst_ActionEdit::makesTheReviewsOnce()
{
    const auto missing = [&] {
        return valueOf(m_workspace->read([&](const Reader &reader) { return countMissingReviews(reader, {m_team}); }));
    };
    QCOMPARE(missing(), 2);
    QCOMPARE(valueOf(addReviews(*m_workspace, m_catalogue, {m_team})), 2);
    QCOMPARE(missing(), 0);
    // The academy is in Finnish or English as it says; its end is 16 May 2027.
    const std::vector<Action> made = all();
    QCOMPARE(made.size(), size_t(2));
    QCOMPARE(made[0].title, text("Review of the plan and the actions after 6 months"));
    QCOMPARE(made[0].due, QDate(2027, 11, 16));
    QCOMPARE(made[0].starts, QDate(2027, 11, 2));
    QCOMPARE(made[1].due, QDate(2028, 5, 16));
    QCOMPARE(made[1].agreedDue, made[1].due);
    // Known again whatever it is called.
    set(made[0].id, &Action::title, text("Autumn review"));
    QCOMPARE(valueOf(addReviews(*m_workspace, m_catalogue, {m_team})), 0);
    QCOMPARE(all().size(), size_t(2));
    // One that was deleted can be had again, and only that one.
    valueOf(removeActions(*m_workspace, {made[0].id}));
    QCOMPARE(missing(), 1);
    QCOMPARE(valueOf(addReviews(*m_workspace, m_catalogue, {m_team})), 1);
    QCOMPARE(all().size(), size_t(2));
}

void tst_ActionEdit::theReviewsFollowTheAcademysEnd()
{
    const auto reviews = [&] {
        return valueOf(m_workspace->read([&](const Reader &reader) {
            return reviewActions(reader, m_catalogue, m_team, Words(Language::English));
        }));
    };
    // Six months after the 6th of June is Independence Day.
    edit([&](Edit &edit) { edit.set(m_academy, &Academy::ends, QDate(2027, 6, 6)); });
    QCOMPARE(reviews()[0].due, QDate(2027, 12, 7));
    edit([&](Edit &edit) { edit.set(m_academy, &Academy::ends, QDate()); });
    QVERIFY(reviews().empty());
    const auto refused = addReviews(*m_workspace, m_catalogue, {m_team});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QVERIFY(all().empty());
}

POLKU_TEST_MAIN(tst_ActionEdit)
#include "tst_actionedit.moc"
