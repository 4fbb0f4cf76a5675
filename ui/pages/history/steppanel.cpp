#include "pages/history/steppanel.h"

#include "base/format.h"
#include "base/worddifference.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/differencehtml.h"
#include "widgets/quietbrowser.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace polku::ui {

/// An import can change thousands of cells; more than this nobody reads on a screen.
constexpr size_t mostCells = 400;
/// Of the texts, in pixels: longer lines are hard to follow.
constexpr int widestDetail = 840;

StepPanel::StepPanel(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new QLabel),
      m_aside(new QLabel),
      m_detail(new QuietBrowser),
      m_revert(new QPushButton),
      m_onlyThis(new QPushButton)
{
    setObjectName(QStringLiteral("stepPanel"));
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    theme::setType(m_title, theme::Type::Heading);
    m_aside->setObjectName(QStringLiteral("stepAside"));
    m_aside->setTextFormat(Qt::PlainText);
    theme::setInk(m_aside, &theme::Tokens::muted);
    m_detail->setObjectName(QStringLiteral("stepDetail"));
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setMaximumWidth(widestDetail);
    m_detail->viewport()->setAutoFillBackground(false);
    m_revert->setObjectName(QStringLiteral("revertStep"));
    m_onlyThis->setObjectName(QStringLiteral("onlyThisRecord"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap8);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_onlyThis);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap20, theme::gap16, theme::gap20, theme::gap16);
    layout->setSpacing(theme::gap8);
    layout->addWidget(m_title);
    layout->addWidget(m_aside);
    layout->addWidget(m_detail, 1);
    layout->addLayout(buttons);

    connect(m_revert, &QPushButton::clicked, this, [this] {
        if (m_step)
            Q_EMIT revertRequested(m_step->number);
    });
    connect(m_onlyThis, &QPushButton::clicked, this, [this] {
        if (m_step)
            Q_EMIT recordRequested(m_step->operation.subject);
    });
    retranslate();
}

void StepPanel::retranslate()
{
    m_revert->setText(tr("Take this step back"));
    m_revert->setAccessibleDescription(tr("Adds a step that restores what this one changed."));
    m_onlyThis->setText(tr("Only this record's history"));
    m_detail->setAccessibleName(tr("What the step changed"));
    fill();
}

void StepPanel::setStep(const std::optional<HistoryStep> &step)
{
    m_step = step;
    fill();
}

void StepPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill(); // the marked words carry colours
}

QString StepPanel::html(const Reader &reader, const std::vector<CellChange> &cells) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    const Words words(m_desk.language());
    const TitleOf titleOf = [&](RecordRef ref) { return reader.titleOf(ref); };
    const auto value = [&](const CellChange &cell, const Value &v) {
        return isEmpty(v) ? QString() : wording(*cell.field, v, m_desk.catalogue(), words, titleOf);
    };
    QString html;
    RecordRef record;
    for (size_t i = 0; i < cells.size() && i < mostCells; ++i) {
        const CellChange &cell = cells[i];
        if (cell.field && cell.field->hidden)
            continue;
        if (cell.record != record) {
            record = cell.record;
            const QString kind = recordLabel(recordType(record.kind), words);
            const QString title = reader.titleOf(record);
            const QString what = cell.fate == Changes::Fate::Added     ? tr("%1 added")
                                 : cell.fate == Changes::Fate::Removed ? tr("%1 deleted")
                                                                       : QStringLiteral("%1");
            html += QStringLiteral("<p style=\"margin-top:12px;margin-bottom:2px\"><b>%1</b> %2</p>")
                        .arg(what.arg(kind).toHtmlEscaped(), inkHtml(title, tokens.muted, false));
        }
        if (!cell.field)
            continue;
        if (const QString told = changeSentence(*cell.field, cell.before, cell.after, words); !told.isEmpty()) {
            html += QStringLiteral("<p style=\"margin-top:2px;margin-bottom:4px\">%1</p>")
                        .arg(inkHtml(told, tokens.ink, false));
            continue;
        }
        const QString before = value(cell, cell.before);
        const QString after = value(cell, cell.after);
        QString shown;
        if (cell.fate == Changes::Fate::Added)
            shown = inkHtml(after, tokens.ink, false);
        else if (cell.fate == Changes::Fate::Removed)
            shown = inkHtml(before, tokens.ink, true);
        else if (cell.field->type == FieldType::Text)
            shown = differenceHtml(wordDifferences(before, after), tokens);
        else
            shown = inkHtml(before.isEmpty() ? tr("empty") : before, tokens.muted, !before.isEmpty()) +
                    QStringLiteral(" → ") + inkHtml(after.isEmpty() ? tr("empty") : after, tokens.ink, false);
        html += QStringLiteral("<p style=\"margin-top:2px;margin-bottom:4px\">%1<br/>%2</p>")
                    .arg(inkHtml(fieldLabel(*cell.field, words), tokens.muted, false), shown);
    }
    if (cells.size() > mostCells)
        html += QStringLiteral("<p>%1</p>").arg(tr("And %n more field(s).", nullptr, int(cells.size() - mostCells)));
    return html;
}

void StepPanel::fill()
{
    m_revert->setVisible(m_step.has_value());
    m_onlyThis->setVisible(m_step && m_step->operation.subject.id != 0);
    if (!m_step) {
        m_title->setText(tr("Choose a step to see what it changed."));
        m_aside->clear();
        m_detail->clear();
        return;
    }
    const auto filled = m_desk.workspace()->read([&](const Reader &reader) {
        const Words words(m_desk.language());
        const TitleOf titleOf = [&](RecordRef ref) { return reader.titleOf(ref); };
        const StepOf stepOf = [&](qint64 number) { return historyStep(reader, number); };
        const QString when = formatMoment(m_desk.language(), m_step->at);
        const QString number = QString::number(m_step->number);
        m_title->setText(stepText(*m_step, words, titleOf, stepOf));
        m_aside->setText(m_step->author.isEmpty() ? tr("%1 · step %2").arg(when, number)
                                                  : tr("%1 · %2 · step %3").arg(m_step->author, when, number));
        m_detail->setHtml(html(reader, stepDetail(reader, m_step->number)));
        return true;
    });
    // A damaged step is told where it is, without a message each time the list is walked through.
    m_revert->setEnabled(filled.has_value() && !m_desk.workspace()->isReadOnly());
    if (!filled)
        m_detail->setPlainText(filled.error().what + QLatin1Char(' ') + filled.error().advice);
}

} // namespace polku::ui
