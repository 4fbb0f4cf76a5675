#include "fields/lineeditor.h"

#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "model/fieldtext.h"
#include "theme/tokens.h"

#include <QCompleter>
#include <QHelpEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QToolTip>

namespace polku::ui {

namespace {

/// Finds CPV codes by their digits and by their names; what it completes is the code.
class CpvCompleter final : public QCompleter
{
public:
    CpvCompleter(const RecordSource &source, QObject *parent) : QCompleter(parent)
    {
        auto *model = new QStandardItemModel(this);
        for (const CpvEntry &entry : source.catalogue().cpv()) {
            const QString code = entry.check.isEmpty() ? entry.code : entry.code + QLatin1Char('-') + entry.check;
            auto *item = new QStandardItem(code + QStringLiteral("  ") + entry.name.in(source.language()));
            item->setData(code, Qt::UserRole);
            model->appendRow(item);
        }
        setModel(model);
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
        setMaxVisibleItems(10);
    }
    QString pathFromIndex(const QModelIndex &index) const override { return index.data(Qt::UserRole).toString(); }
};

} // namespace

LineEditor::LineEditor(RecordSource &source, const Field &field, QWidget *parent)
    : FieldEditor(source, field, parent), m_line(new QLineEdit(this))
{
    setControl(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::finished);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (!m_line->hasFocus())
            m_line->setCursorPosition(0); // a long text shows its beginning
    });
    m_line->installEventFilter(this);
    addCompleter();
}

void LineEditor::addCompleter()
{
    if (qstrcmp(field().column, "cpv") == 0) {
        auto *completer = new CpvCompleter(source(), m_line);
        delete m_line->completer();
        m_line->setCompleter(completer);
        // Choosing by the mouse is no typing to QLineEdit.
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &FieldEditor::edited);
    }
}

void LineEditor::reload()
{
    addCompleter();
    if (!m_line->isModified())
        setValue(m_value);
}

QString LineEditor::shown(const Value &value) const
{
    if (field().type == FieldType::Line || field().type == FieldType::Codes)
        return codec::Codec<QString>::fromValue(value);
    const QString text = wording(field(), value, source().catalogue(), Words(source().language()));
    // Never show what would be read back as another number.
    const Result<Value> back = parseValue(field(), text, source().language());
    return back && *back == value ? text : plainText(field(), value);
}

void LineEditor::setValue(const Value &value)
{
    m_value = value;
    m_line->setText(shown(value)); // forgets the undo steps of typing
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0);
}

Result<Value> LineEditor::value() const
{
    return parseValue(field(), m_line->text(), source().language());
}

QString LineEditor::typed() const
{
    return m_line->text();
}

void LineEditor::setTyped(const QString &text)
{
    m_line->setText(text);
    m_line->setModified(true);
}

void LineEditor::settle()
{
    if (const Result<Value> now = value())
        setValue(*now);
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::ToolTip) {
        constexpr int frame = 2 * theme::gap8;
        const QString text = m_line->text();
        if (m_line->fontMetrics().horizontalAdvance(text) > m_line->width() - frame) {
            // As rich text it wraps.
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                               QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()), m_line);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

QWidget *LineEditor::control() const
{
    return m_line;
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

} // namespace polku::ui
