#include "fields/suggestioneditor.h"

#include "model/fieldtext.h"
#include "model/records.h"
#include "store/workspace.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>

namespace polku::ui {

bool SuggestionEditor::suits(const Field &field)
{
    return &field == &fieldOf(&Team::coach);
}

SuggestionEditor::SuggestionEditor(RecordSource &source, const Field &field, QWidget *parent)
    : FieldEditor(source, field, parent), m_box(new QComboBox(this))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->installEventFilter(this);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    setControl(m_box);
    m_box->lineEdit()->setObjectName(QString::fromLatin1(field.column) + QStringLiteral("Line"));
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &FieldEditor::finished);
    connect(m_box, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT finished();
    });
    reload();
}

void SuggestionEditor::reload()
{
    const QString kept = m_box->currentText();
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    if (source().workspace() && source().academy()) {
        const auto coaches = source().workspace()->read([&](const Reader &reader) {
            const std::optional<Academy> academy = reader.find(source().academy());
            return academy ? academy->coaches : QString();
        });
        for (const QString &coach : (coaches ? *coaches : QString()).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (!coach.trimmed().isEmpty())
                m_box->addItem(coach.trimmed());
        }
    }
    m_box->setEditText(kept);
}

void SuggestionEditor::setValue(const Value &value)
{
    const QSignalBlocker quiet(m_box);
    reload(); // the academy may have other coaches now
    const QString text = codec::Codec<QString>::fromValue(value);
    m_box->setCurrentIndex(m_box->findText(text));
    m_box->setEditText(text);
    m_box->lineEdit()->setCursorPosition(0);
}

Result<Value> SuggestionEditor::value() const
{
    return parseValue(field(), m_box->currentText(), source().language());
}

QString SuggestionEditor::typed() const
{
    return m_box->currentText();
}

void SuggestionEditor::setTyped(const QString &text)
{
    m_box->setEditText(text);
    m_box->lineEdit()->setModified(true);
}

void SuggestionEditor::settle()
{
    if (const Result<Value> now = value())
        setValue(*now);
}

QWidget *SuggestionEditor::control() const
{
    return m_box;
}

void SuggestionEditor::setName(const QString &name)
{
    m_box->setAccessibleName(name);
    m_box->lineEdit()->setAccessibleName(name);
}

void SuggestionEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

bool SuggestionEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling a form must not change the choices it passes.
    if (watched == m_box && event->type() == QEvent::Wheel && !m_box->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace polku::ui
