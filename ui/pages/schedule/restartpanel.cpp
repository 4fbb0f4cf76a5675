#include "pages/schedule/restartpanel.h"

#include "base/format.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "fields/fieldeditor.h"
#include "model/records.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/draw.h"
#include "theme/style.h"
#include "theme/tokens.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>

namespace polku::ui {

RestartPanel::RestartPanel(Desk &desk, QWidget *parent)
    : QFrame(parent),
      m_desk(desk),
      m_title(new QLabel(this)),
      m_label(new QLabel(this)),
      m_start(makeFieldEditor(desk, fieldOf(&Academy::starts), this)),
      m_summary(new QLabel(this)),
      m_warnings(new QLabel(this)),
      m_moves(new QTreeWidget(this)),
      m_apply(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    m_start->control()->setObjectName(QStringLiteral("newStart"));
    m_start->setMaximumWidth(180);
    m_label->setBuddy(m_start->control());
    theme::setType(m_title, theme::Type::Heading);
    m_summary->setObjectName(QStringLiteral("restartSummary"));
    m_warnings->setObjectName(QStringLiteral("restartWarnings"));
    theme::setInk(m_warnings, &theme::Tokens::attention);
    for (QLabel *label : {m_summary, m_warnings}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_moves->setObjectName(QStringLiteral("restartMoves"));
    m_moves->setColumnCount(4);
    m_moves->setRootIsDecorated(false);
    m_moves->setFrameShape(QFrame::NoFrame);
    m_moves->setUniformRowHeights(true);
    m_moves->header()->setStretchLastSection(true);
    m_moves->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_apply->setObjectName(QStringLiteral("applyRestart"));
    m_cancel->setObjectName(QStringLiteral("cancelRestart"));
    theme::setButtonKind(m_apply, theme::ButtonKind::Primary);

    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gap8);
    top->addWidget(m_title);
    top->addSpacing(theme::gap12);
    top->addWidget(m_label);
    top->addWidget(m_start);
    top->addStretch(1);
    top->addWidget(m_cancel);
    top->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap12);
    layout->setSpacing(theme::gap8);
    layout->addLayout(top);
    layout->addWidget(m_summary);
    layout->addWidget(m_warnings);
    layout->addWidget(m_moves, 1);

    connect(m_start, &FieldEditor::edited, this, &RestartPanel::preview);
    connect(m_start, &FieldEditor::finished, this, &RestartPanel::preview);
    connect(m_apply, &QPushButton::clicked, this, &RestartPanel::apply);
    connect(m_cancel, &QPushButton::clicked, this, &RestartPanel::finished);
    retranslate();
}

RestartPanel::~RestartPanel()
{
    m_start->disconnect(this); // it tells of the focus it loses when it goes
}

void RestartPanel::begin()
{
    const auto academy =
        m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) { return reader.get(m_desk.academy()); }));
    if (!academy)
        return;
    m_start->setValue(codec::Codec<QDate>::toValue(academy->starts));
    preview();
    m_start->control()->setFocus();
}

void RestartPanel::refresh()
{
    if (isVisible())
        preview();
}

void RestartPanel::preview()
{
    const Result<Value> typed = m_start->value();
    const QDate start = typed ? codec::Codec<QDate>::fromValue(*typed) : QDate();
    m_restart = {};
    if (!start.isValid()) {
        m_summary->setText(typed ? tr("Give the first day of the academy.") : typed.error().what);
        m_warnings->hide();
        m_moves->clear();
        m_apply->setEnabled(false);
        return;
    }
    const Result<Restart> planned = m_desk.workspace()->read([&](const Reader &reader) {
        return planRestart(reader, m_desk.catalogue(), m_desk.academy(), start, m_desk.today(), m_desk.words());
    });
    if (planned)
        m_restart = *planned;
    showMoves();
    if (!planned)
        m_summary->setText(QStringLiteral("%1 %2").arg(planned.error().what, planned.error().advice));
}

QString RestartPanel::daysOf(QDate from, QDate to) const
{
    return to.isValid() ? formatDateRange(m_desk.language(), from, to) : formatWeekday(m_desk.language(), from);
}

void RestartPanel::showMoves()
{
    int moving = 0;
    m_moves->clear();
    for (const Move &move : m_restart.moves) {
        const QString kind = recordLabel(recordType(move.record.kind), m_desk.words());
        const QString reason = whyNotWorking(move.passedOver.isValid() ? move.passedOver : move.to,
                                             m_desk.catalogue().holidays(), m_desk.words());
        const QString title =
            move.teamName.isEmpty() ? move.title : QStringLiteral("%1 · %2").arg(move.teamName, move.title);
        const bool dated = move.record.kind == RecordKind::Session || move.record.kind == RecordKind::Deliverable;
        moving += dated;
        auto *item =
            new QTreeWidgetItem({tr("%1: %2", "kind and name").arg(kind, title), daysOf(move.from, move.fromEnd),
                                 daysOf(move.to, move.toEnd), dated ? reason : QString()});
        m_moves->addTopLevelItem(item);
    }
    m_warnings->setText(m_restart.warnings.join(QLatin1Char('\n')));
    m_moves->setVisible(!m_restart.moves.empty());
    setSizePolicy(QSizePolicy::Preferred, m_restart.moves.empty() ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    m_warnings->setVisible(!m_restart.moves.empty() && !m_restart.warnings.isEmpty());
    m_apply->setEnabled(!m_restart.moves.empty());
    if (m_restart.moves.empty()) {
        m_summary->setText(
            tr("Write another day to see what would move. Nothing changes before you press the button."));
        return;
    }
    QStringList sentences{tr("%n session(s) and deadline(s) would move.", nullptr, moving)};
    if (m_restart.staying > 0)
        sentences.append(tr("%n that have been held or are past stay where they are.", nullptr, m_restart.staying));
    m_summary->setText(sentences.join(QLatin1Char(' ')));
}

void RestartPanel::apply()
{
    if (m_restart.moves.empty())
        return;
    const Restart restart = m_restart;
    if (!m_desk.attempt(applyRestart(*m_desk.workspace(), m_desk.catalogue(), restart)))
        return;
    m_desk.say(tr("The academy starts on %1 now.").arg(formatDate(m_desk.language(), restart.to)), true);
    Q_EMIT finished();
}

void RestartPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT finished();
        return;
    }
    QFrame::keyPressEvent(event);
}

void RestartPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &tokens = theme::tokensOf(this);
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

void RestartPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void RestartPanel::retranslate()
{
    m_title->setText(tr("Change the start date"));
    m_label->setText(tr("The academy starts"));
    m_start->setName(tr("New first day of the academy"));
    m_apply->setText(tr("Move these"));
    m_cancel->setText(tr("Cancel"));
    m_apply->setAccessibleName(tr("Move everything in the list"));
    m_cancel->setAccessibleName(tr("Leave the start date as it is"));
    m_moves->setAccessibleName(tr("What would move"));
    m_moves->setHeaderLabels({tr("What"), tr("Now"), tr("Then"), tr("Note")});
}

} // namespace polku::ui
