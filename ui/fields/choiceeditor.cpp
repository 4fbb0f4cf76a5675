#include "fields/choiceeditor.h"

#include "model/fieldtext.h"
#include "model/records.h"
#include "store/workspace.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>

namespace polku::ui {

/// From here on a list is searched by typing.
constexpr int longList = 10;

ChoiceEditor::ChoiceEditor(RecordSource &source, const Field &field, QWidget *parent)
    : FieldEditor(source, field, parent), m_box(new QComboBox(this))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->setMaxVisibleItems(14);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->installEventFilter(this);
    setControl(m_box);
    connect(m_box, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT finished();
    });
    if (field.type != FieldType::Reference)
        reload();
}

void ChoiceEditor::reload()
{
    m_loaded = true;
    const Value kept = m_value;
    const bool typing = m_box->isEditable() && m_box->lineEdit()->isModified();
    m_options = optionsOf(source(), field(), team());
    if (typing)
        return;
    fill();
    setValue(kept);
}

void ChoiceEditor::fill()
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    // What a person may leave out can be emptied again.
    if (field().choices.empty())
        m_options.insert(m_options.begin(), {field().type == FieldType::Reference ? Value() : Value(QString()), {}});
    for (const Option &option : m_options)
        m_box->addItem(option.text.isEmpty() ? QStringLiteral("–") : option.text);
    if (int(m_options.size()) >= longList)
        makeSearchable();
}

void ChoiceEditor::makeSearchable()
{
    if (m_box->isEditable())
        return;
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->lineEdit()->setPlaceholderText(QStringLiteral("–")); // what an empty choice says elsewhere
    m_box->lineEdit()->setAccessibleName(m_box->accessibleName());
    m_box->lineEdit()->setObjectName(QString::fromLatin1(field().column) + QStringLiteral("Search"));
    QCompleter *completer = m_box->completer();
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &FieldEditor::finished);
}

void ChoiceEditor::setName(const QString &name)
{
    m_box->setAccessibleName(name);
    // Typing goes into a line of its own, which screen readers meet by itself.
    if (QLineEdit *line = m_box->lineEdit())
        line->setAccessibleName(name);
}

int ChoiceEditor::indexOf(const Value &value) const
{
    for (size_t i = 0; i < m_options.size(); ++i) {
        if (m_options[i].value == value || (isEmpty(value) && isEmpty(m_options[i].value)))
            return int(i);
    }
    return -1;
}

void ChoiceEditor::setValue(const Value &value)
{
    m_value = value;
    if (!m_loaded)
        reload();
    const QSignalBlocker quiet(m_box);
    int index = indexOf(value);
    if (index < 0 && isEmpty(value) && !field().choices.empty()) {
        m_box->setCurrentIndex(-1); // nothing is chosen yet, and nothing is no choice
        return;
    }
    if (index < 0) {
        // A code of another catalogue, a record of another team: shown, never lost.
        QString text = codec::Codec<QString>::fromValue(value);
        if (const auto *id = std::get_if<qint64>(&value); id && source().workspace()) {
            const auto title = source().workspace()->read([&](const Reader &reader) {
                return reader.titleOf({field().target, *id});
            });
            text = title ? *title : QString();
        }
        m_options.push_back({value, text});
        m_box->addItem(text);
        index = int(m_options.size()) - 1;
    }
    m_box->setCurrentIndex(index);
    // What the box may be too narrow to show.
    const QString text = m_options[size_t(index)].text;
    m_box->setToolTip(text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
    if (QLineEdit *line = m_box->lineEdit()) {
        line->setText(m_options[size_t(index)].text);
        line->setCursorPosition(0);
    }
}

Result<Value> ChoiceEditor::value() const
{
    if (const QLineEdit *line = m_box->lineEdit()) {
        const QString text = line->text().trimmed();
        const int current = m_box->currentIndex(); // of several with one name, the one that was chosen
        if (current >= 0 && current < int(m_options.size()) && m_options[size_t(current)].text == text)
            return m_options[size_t(current)].value;
        for (const Option &option : m_options) {
            if (option.text.compare(text, Qt::CaseInsensitive) == 0)
                return option.value;
        }
        if (text.isEmpty() || text == QStringLiteral("–"))
            return field().type == FieldType::Reference ? Value() : Value(QString());
        return failure(ErrorKind::BadInput, tr("“%1” is not one of the choices.").arg(text),
                       tr("Choose one of those that the field offers."));
    }
    const int index = m_box->currentIndex();
    return index >= 0 && index < int(m_options.size()) ? m_options[size_t(index)].value : m_value;
}

QString ChoiceEditor::typed() const
{
    return m_box->currentText();
}

void ChoiceEditor::setTyped(const QString &text)
{
    if (QLineEdit *line = m_box->lineEdit()) {
        line->setText(text);
        line->setModified(true);
    }
}

void ChoiceEditor::settle()
{
    if (const Result<Value> now = value())
        setValue(*now);
}

QWidget *ChoiceEditor::control() const
{
    return m_box;
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling a form must not change the choices it passes.
    if (watched == m_box && event->type() == QEvent::Wheel && !m_box->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace polku::ui
