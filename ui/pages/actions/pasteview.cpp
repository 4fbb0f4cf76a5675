#include "pages/actions/pasteview.h"

#include "catalogue/wording.h"
#include "fields/commit.h"
#include "model/records.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/style.h"
#include "theme/tokens.h"
#include "widgets/importlines.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

namespace polku::ui {

using Fate = CsvPreview::Fate;

/// More columns than these scroll.
constexpr int mostHeightOfColumns = 232;
constexpr int samplesShown = 3;

PasteView::PasteView(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_fields(pastableFields(CsvKind::Actions)),
      m_summary(new QLabel(this)),
      m_problem(new QLabel(this)),
      m_named(new QCheckBox(this)),
      m_scroll(new QScrollArea(this)),
      m_content(new QWidget),
      m_grid(new QGridLayout(m_content)),
      m_rows(new ImportLines(this)),
      m_add(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    m_summary->setObjectName(QStringLiteral("pasteSummary"));
    m_summary->setWordWrap(true);
    theme::setType(m_summary, theme::Type::Strong);
    m_problem->setObjectName(QStringLiteral("pasteProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    theme::setInk(m_problem, &theme::Tokens::late);
    m_named->setObjectName(QStringLiteral("pasteNamed"));
    m_rows->setObjectName(QStringLiteral("pasteRows"));
    m_add->setObjectName(QStringLiteral("pasteAdd"));
    theme::setButtonKind(m_add, theme::ButtonKind::Primary);
    m_cancel->setObjectName(QStringLiteral("pasteCancel"));
    m_grid->setContentsMargins(0, 0, theme::gap8, 0);
    m_grid->setHorizontalSpacing(theme::gap12);
    m_grid->setVerticalSpacing(theme::gap8);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 4);
    m_scroll->setObjectName(QStringLiteral("pasteColumns"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_content);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap20, theme::gap16, theme::gap20, theme::gap16);
    layout->setSpacing(theme::gap12);
    layout->addWidget(m_summary);
    layout->addWidget(m_problem);
    layout->addWidget(m_named);
    layout->addWidget(m_scroll);
    layout->addWidget(m_rows, 1);
    layout->addLayout(buttons);
    layout->addStretch(0); // takes the room while there are no rows
    connect(m_named, &QCheckBox::clicked, this, [this](bool named) {
        m_columns.named = named && m_table && m_table->rows.size() > 1;
        makeLines();
        refresh();
    });
    connect(m_add, &QPushButton::clicked, this, &PasteView::add);
    connect(m_cancel, &QPushButton::clicked, this, &PasteView::finished);
    retranslate();
}

bool PasteView::isReadOnly() const
{
    return !m_desk.workspace() || m_desk.workspace()->isReadOnly();
}

bool PasteView::setText(const QString &text, TeamId team)
{
    m_table = m_desk.attempt(readPastedRows(text));
    if (!m_table)
        return false;
    m_team = team;
    const auto guess = m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) {
        return guessPastedColumns(reader, m_desk.catalogue(), CsvKind::Actions, *m_table, team, m_desk.language());
    }));
    if (!guess)
        return false;
    m_columns = *guess;
    makeLines();
    refresh();
    return true;
}

void PasteView::takeFocus()
{
    (m_add->isEnabled() ? m_add : m_cancel)->setFocus(Qt::OtherFocusReason);
}

void PasteView::makeLines()
{
    for (const Line &line : m_lines) {
        for (QWidget *widget : std::initializer_list<QWidget *>{line.header, line.samples, line.taken}) {
            widget->hide();
            widget->deleteLater(); // it may be the one that was just used
        }
    }
    m_lines.clear();
    if (!m_table)
        return;
    m_named->setChecked(m_columns.named);
    m_named->setEnabled(m_table->rows.size() > 1);
    for (size_t i = 0; i < m_columns.fields.size(); ++i) {
        Line line{new QLabel(m_content), new QLabel(m_content), new QComboBox(m_content)};
        for (QLabel *label : {line.header, line.samples}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
        }
        theme::setInk(line.samples, &theme::Tokens::muted);
        const auto cell = [&](size_t row) { return m_table->rows[row].cells.value(qsizetype(i)).simplified(); };
        QStringList samples;
        for (size_t row = m_columns.named ? 1 : 0; row < m_table->rows.size() && samples.size() < samplesShown; ++row) {
            if (!cell(row).isEmpty())
                samples.append(cell(row).left(60));
        }
        line.header->setText(m_columns.named ? cell(0) : tr("Column %1").arg(i + 1));
        line.samples->setText(samples.join(QStringLiteral(" | ")));
        line.taken->setObjectName(QStringLiteral("pasteColumn%1").arg(i));
        line.taken->setMinimumContentsLength(16);
        line.taken->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        line.taken->addItem(tr("Left out"), QString());
        for (const Field *field : m_fields)
            line.taken->addItem(fieldLabel(*field, m_desk.words()), QString::fromLatin1(field->column));
        line.taken->setAccessibleName(tr("“%1” is taken as").arg(line.header->text()));
        const Field *taken = m_columns.fields[i];
        line.taken->setCurrentIndex(taken ? line.taken->findData(QString::fromLatin1(taken->column)) : 0);
        connect(line.taken, &QComboBox::activated, this, [this, i] {
            take(i, recordType(RecordKind::Action).field(m_lines[i].taken->currentData().toString()));
        });
        const int row = int(i);
        m_grid->addWidget(line.header, row, 0);
        m_grid->addWidget(line.samples, row, 1);
        m_grid->addWidget(line.taken, row, 2);
        m_lines.push_back(line);
    }
    m_content->layout()->activate();
    m_scroll->setFixedHeight(qMin(m_content->sizeHint().height(), mostHeightOfColumns));
}

/// Two columns are never the same: the one before lets go.
void PasteView::take(size_t column, const Field *field)
{
    for (size_t i = 0; i < m_columns.fields.size(); ++i) {
        if (field && i != column && m_columns.fields[i] == field) {
            m_columns.fields[i] = nullptr;
            const QSignalBlocker quiet(m_lines[i].taken);
            m_lines[i].taken->setCurrentIndex(0);
        }
    }
    m_columns.fields[column] = field;
    refresh();
}

void PasteView::refresh()
{
    if (!m_table)
        return;
    const CsvTable table = withNamedColumns(*m_table, CsvKind::Actions, m_columns);
    const auto read = m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) {
        return previewCsv(reader, m_desk.catalogue(), m_desk.academy(), CsvKind::Actions, table, {}, m_desk.words(),
                          m_desk.today(), {}, m_team);
    }));
    if (!read)
        return;
    m_preview = *read ? std::optional(**read) : std::nullopt;
    // Columns that are not right yet are no failure; they are being put right here.
    const bool titled =
        std::find(m_columns.fields.begin(), m_columns.fields.end(), &fieldOf(&Action::title)) != m_columns.fields.end();
    m_problem->setText(*read    ? QString()
                       : titled ? sentenceOf(read->error())
                                : tr("Say below which column holds the names of the actions: choose “%1” for it.")
                                      .arg(fieldLabel(fieldOf(&Action::title), m_desk.words())));
    m_problem->setVisible(!*read);
    m_rows->setVisible(read->has_value());
    QString summary = m_preview ? ImportLines::summary(*m_preview) : tr("Pasted rows");
    if (const QString team = teamOfUnnamed(); !team.isEmpty())
        summary += QLatin1Char('\n') + tr("They go to the team %1.").arg(team);
    m_summary->setText(summary);
    if (m_preview)
        m_rows->showPreview(*m_preview);
    const int count = m_preview ? m_preview->count(Fate::New) + m_preview->count(Fate::Changed) : 0;
    m_add->setText(tr("Add %n row(s)", nullptr, count));
    m_add->setAccessibleName(m_add->text());
    m_add->setEnabled(count > 0 && !isReadOnly());
}

/// The team that rows go to which name none; empty when they do.
QString PasteView::teamOfUnnamed() const
{
    const bool named =
        std::find(m_columns.fields.begin(), m_columns.fields.end(), &fieldOf(&Action::team)) != m_columns.fields.end();
    if (named || !m_team)
        return {};
    return m_desk.attempt(m_desk.workspace()->read([this](const Reader &reader) { return reader.titleOf(m_team); }))
        .value_or(QString());
}

void PasteView::add()
{
    if (!m_preview)
        return;
    const CsvPreview preview = *std::exchange(m_preview, std::nullopt);
    m_table.reset(); // before the step's own refresh works the rows out again
    const int refused = preview.count(Fate::Refused);
    const int taken = preview.count(Fate::New) + preview.count(Fate::Changed);
    const auto changes = m_desk.attempt(importCsv(*m_desk.workspace(), m_desk.catalogue(), preview, m_desk.words()));
    if (changes) {
        const QString done = tr("%n row(s) pasted.", nullptr, taken);
        m_desk.say(refused > 0 ? QStringLiteral("%1 %2").arg(done, tr("%n row(s) were refused.", nullptr, refused))
                               : done,
                   true);
    }
    Q_EMIT finished();
    if (changes)
        Q_EMIT added(*changes);
}

void PasteView::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT finished();
    else if (enter && button)
        button->click();
    else
        QWidget::keyPressEvent(event);
}

void PasteView::retranslate()
{
    m_named->setText(tr("The first row names the columns"));
    m_named->setAccessibleName(m_named->text());
    m_rows->setAccessibleName(tr("What will happen, row by row"));
    m_cancel->setText(tr("Do not paste"));
    m_cancel->setAccessibleName(m_cancel->text());
    makeLines();
    refresh();
}

} // namespace polku::ui
