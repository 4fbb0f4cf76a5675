#include "fields/boundfield.h"

#include "fields/commit.h"
#include "store/workspace.h"
#include "theme/tokens.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace polku::ui {

/// Typing that rests this long is written.
constexpr int restMilliseconds = 500;
/// Typing that never rests is written this often all the same: a second is the most that can be lost.
constexpr int longestUnwritten = 900;

BoundField::BoundField(RecordSource &source, const Field &field, QWidget *parent)
    : BoundField(source, makeFormEditor(source, field, nullptr), parent)
{
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_editor, 0);
}

BoundField::BoundField(RecordSource &source, FieldEditor *editor, QWidget *parent)
    : QWidget(parent), m_source(source), m_editor(editor), m_problem(new QLabel(this)), m_hintLabel(new QLabel(this))
{
    const Field &field = editor->field();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_editor, 1);
    for (QLabel *label : {m_problem, m_hintLabel}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        theme::setType(label, theme::Type::Small);
        label->hide();
        layout->addWidget(label);
    }
    m_problem->setObjectName(QString::fromLatin1(field.column) + QStringLiteral("Problem"));
    m_hintLabel->setObjectName(QString::fromLatin1(field.column) + QStringLiteral("Hint"));
    theme::setInk(m_hintLabel, &theme::Tokens::muted);
    setFocusProxy(m_editor);

    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] { write(Manner::AtRest); });
    connect(m_editor, &FieldEditor::edited, this, [this] {
        if (!m_typing)
            m_unwritten.start();
        m_typing = true;
        waitForRest();
    });
    connect(m_editor, &FieldEditor::finished, this, [this] { write(Manner::Done); });
}

BoundField::~BoundField()
{
    // An editor that goes with the focus on it says that it is finished, when there is nobody left to write.
    m_editor->disconnect(this);
}

void BoundField::waitForRest()
{
    const qint64 left = qMax<qint64>(0, longestUnwritten - m_unwritten.elapsed());
    m_rest.start(int(qMin<qint64>(restMilliseconds, left)));
}

void BoundField::setHint(Hint hint)
{
    m_hint = std::move(hint);
}

void BoundField::setLabel(const QString &label)
{
    setAccessibleName(label);
    m_editor->setName(label);
}

void BoundField::bind(const Row &row, TeamId team)
{
    m_rest.stop();
    m_typing = false;
    m_refused = false;
    m_ref = row.ref();
    if (m_editor->team() != team || field().type == FieldType::Reference) {
        m_editor->setTeam(team);
        if (field().type == FieldType::Reference)
            m_editor->reload();
    }
    m_editor->setValue(row.value(QString::fromLatin1(field().column)));
    showProblem({}, false);
}

void BoundField::setDraft(const QString &text)
{
    m_editor->setTyped(text);
    m_typing = true;
    write(Manner::Done);
}

void BoundField::refresh(const Row &row, const std::vector<Problem> &problems)
{
    if (!m_typing) {
        const Value &stored = row.value(QString::fromLatin1(field().column));
        const Result<Value> shown = m_editor->value();
        // Setting the same value again would move the cursor of someone who is about to type on.
        const bool same = shown && (*shown == stored || (isEmpty(*shown) && isEmpty(stored)));
        if (!same)
            m_editor->setValue(stored);
    }
    if (!m_refused) {
        bool error = false;
        const QString text = problemLines(m_source, problems, field(), &error);
        showProblem(text, error);
    }
    const QString hint = m_hint ? m_hint(row) : QString();
    m_hintLabel->setText(hint);
    m_hintLabel->setVisible(!hint.isEmpty());
}

bool BoundField::commit()
{
    m_rest.stop();
    return write(Manner::Done);
}

bool BoundField::write(Manner manner)
{
    if (!m_typing || m_writing)
        return !m_refused;
    const QScopedValueRollback writing(m_writing, true);
    m_rest.stop();
    m_unwritten.start();
    // The field is at rest while the change it makes goes round, so that what comes back is shown.
    m_typing = false;
    const bool wasRefused = std::exchange(m_refused, false);
    const Commit commit = commitValue(m_source, m_ref, field(), m_editor->value());
    switch (commit.outcome) {
    case Commit::Outcome::Written:
        if (manner == Manner::Done)
            m_editor->settle();
        if (wasRefused && m_problem->isVisibleTo(this))
            showProblem({}, false);
        Q_EMIT written();
        return true;
    case Commit::Outcome::Gone:
        return true;
    case Commit::Outcome::Failed:
        m_typing = true;
        return false;
    case Commit::Outcome::Refused:
        break;
    }
    if (!m_editor->keepsRefused()) {
        const auto row =
            m_source.attempt(m_source.workspace()->read([this](const Reader &reader) { return reader.row(m_ref); }));
        if (row && *row)
            m_editor->setValue((*row)->value(QString::fromLatin1(field().column)));
        m_refused = true;
        showProblem(commit.why, true);
        return false;
    }
    m_typing = true;
    // Half a date is no mistake yet: at rest a reason is only brought up to date.
    m_refused = wasRefused || manner == Manner::Done;
    if (m_refused)
        showProblem(commit.why, true);
    return false;
}

QString BoundField::problem() const
{
    return m_problem->text();
}

void BoundField::showProblem(const QString &text, bool error)
{
    theme::setInk(m_problem, error ? &theme::Tokens::late : &theme::Tokens::attention);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_editor->control()->setAccessibleDescription(text);
}

} // namespace polku::ui
