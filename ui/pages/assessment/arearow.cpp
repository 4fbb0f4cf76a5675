#include "pages/assessment/arearow.h"

#include "catalogue/catalogue.h"
#include "fields/recordform.h"
#include "model/records.h"
#include "shell/desk.h"
#include "theme/draw.h"
#include "widgets/levelchoice.h"
#include "widgets/statebadge.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

namespace polku::ui {

namespace {

/// A level in words; the chosen one has a mark and a ground beside its heavier type.
class LevelText final : public QWidget
{
public:
    explicit LevelText(QWidget *parent) : QWidget(parent), m_name(new QLabel(this)), m_text(new QLabel(this))
    {
        auto *layout = new QGridLayout(this);
        layout->setContentsMargins(theme::gap12, theme::gap4, theme::gap8, theme::gap4);
        layout->setHorizontalSpacing(theme::gap12);
        layout->setVerticalSpacing(0);
        layout->setColumnMinimumWidth(0, 92);
        layout->setColumnStretch(1, 1);
        for (QLabel *label : {m_name, m_text}) {
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
            label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        }
        m_name->setFixedWidth(92);
        layout->addWidget(m_name, 0, 0);
        layout->addWidget(m_text, 0, 1);
    }

    void setTexts(const QString &name, const QString &text)
    {
        m_name->setText(name);
        m_text->setText(text);
    }
    void setChosen(bool chosen)
    {
        m_chosen = chosen;
        theme::setType(m_name, chosen ? theme::Type::Strong : theme::Type::Body);
        theme::setInk(m_name, chosen ? &theme::Tokens::ink : &theme::Tokens::muted);
        theme::setInk(m_text, chosen ? &theme::Tokens::ink : &theme::Tokens::muted);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_chosen)
            return;
        QPainter painter(this);
        const theme::Tokens &tokens = theme::tokensOf(this);
        theme::draw::box(&painter, rect(), tokens.soft, QColor());
        painter.fillRect(QRect(0, 0, 3, height()), tokens.accent);
    }

private:
    QLabel *m_name;
    QLabel *m_text;
    bool m_chosen = false;
};

} // namespace

AreaRow::AreaRow(Desk &desk, const QString &area, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_area(area),
      m_name(new QLabel(this)),
      m_missing(new StateBadge(Standing::NeedsAttention, {}, this)),
      m_choice(new LevelChoice(highestLevel, this)),
      m_summary(new QLabel(this)),
      m_layout(new QVBoxLayout(this))
{
    m_choice->setObjectName(QStringLiteral("level_") + area);
    m_missing->setObjectName(QStringLiteral("noEvidence_") + area);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("summary_") + area);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    theme::setType(m_name, theme::Type::Strong);
    theme::setInk(m_summary, &theme::Tokens::muted);
    m_missing->hide();

    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gap12);
    top->addWidget(m_name, 1);
    top->addWidget(m_choice);
    m_layout->setContentsMargins(theme::gap20, theme::gap8, theme::gap20, theme::gap12);
    m_layout->setSpacing(theme::gap4);
    m_layout->addLayout(top);
    auto *said = new QHBoxLayout;
    said->setSpacing(theme::gap12);
    said->addWidget(m_missing, 0, Qt::AlignTop);
    said->addWidget(m_summary, 1);
    m_layout->addLayout(said);
    connect(m_choice, &LevelChoice::chosen, this, &AreaRow::levelChosen);
    connect(m_choice, &LevelChoice::entered, this, &AreaRow::entered);
    retranslate();
}

void AreaRow::makeDetail()
{
    m_detail = new QWidget(this);
    auto *layout = new QVBoxLayout(m_detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap8);
    m_question = new QLabel(m_detail);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    layout->addWidget(m_question);
    auto *levels = new QVBoxLayout;
    levels->setSpacing(0);
    for (int level = 1; level <= highestLevel; ++level) {
        m_levels.append(new LevelText(m_detail));
        levels->addWidget(m_levels.last());
    }
    layout->addLayout(levels);

    m_target = new LevelChoice(highestLevel, m_detail);
    m_target->setObjectName(QStringLiteral("target_") + m_area);
    m_targetLabel = new QLabel(m_detail);
    theme::setInk(m_targetLabel, &theme::Tokens::muted);
    auto *target = new QHBoxLayout;
    target->setSpacing(theme::gap12);
    target->addWidget(m_targetLabel);
    target->addWidget(m_target);
    target->addStretch(1);
    layout->addLayout(target);

    m_form = new RecordForm(m_desk, RecordKind::AssessmentScore, m_detail);
    m_form->setObjectName(QStringLiteral("form_") + m_area);
    m_form->addField(&AssessmentScore::evidence, [](const Row &row) {
        const AssessmentScore score = fromRow<AssessmentScore>(row);
        const bool asked = score.level.value_or(0) > levelWithoutEvidence && score.evidence.trimmed().isEmpty() &&
                           score.link.trimmed().isEmpty();
        return asked ? tr("Levels above 2 ask for evidence: name a decision, a document or a figure, or give a link.")
                     : QString();
    });
    m_form->addField(&AssessmentScore::link);
    layout->addWidget(m_form);
    m_layout->addWidget(m_detail);

    connect(m_target, &LevelChoice::chosen, this, &AreaRow::targetChosen);
    // Made late, the fields must still come right after their level when Tab is pressed.
    QWidget *last = m_choice->findChildren<QWidget *>().last();
    for (QWidget *widget : m_detail->findChildren<QWidget *>()) {
        if (widget->focusPolicy() & Qt::TabFocus || qobject_cast<LevelChoice *>(widget->parent())) {
            QWidget::setTabOrder(last, widget);
            last = widget;
        }
    }
    for (QWidget *widget : m_detail->findChildren<QWidget *>())
        widget->installEventFilter(this);
}

void AreaRow::setOpen(bool open)
{
    if (open == m_open)
        return;
    if (!open)
        commitPending();
    m_open = open;
    if (open && !m_detail) {
        makeDetail();
        retranslate();
    }
    show();
    update();
}

void AreaRow::setScore(const AreaScore &score, int target, bool readOnly)
{
    m_score = score;
    m_targetLevel = target;
    m_readOnly = readOnly;
    show();
}

void AreaRow::show()
{
    m_choice->setLevel(m_score.level);
    m_choice->setReadOnly(m_readOnly);
    m_missing->setVisible(m_score.lacksEvidence() && !m_open);
    const QStringList names = levelNames(true);
    m_summary->setText(m_score.level ? names.at(m_score.level) : tr("Not assessed yet"));
    m_summary->setVisible(!m_open);
    if (!m_detail)
        return;
    m_detail->setVisible(m_open);
    for (int i = 0; i < m_levels.size(); ++i)
        static_cast<LevelText *>(m_levels.at(i))->setChosen(m_score.level == i + 1);
    m_target->setLevel(m_targetLevel);
    m_target->setReadOnly(m_readOnly);
    m_form->setVisible(bool(m_score.id));
    if (m_open && m_score.id)
        m_form->setRecord(m_score.id);
}

void AreaRow::refresh(const Changes &changes)
{
    if (m_open && m_form && m_score.id)
        m_form->refresh(changes);
}

void AreaRow::commitPending()
{
    if (m_open && m_form)
        m_form->commit();
}

/// From level 0 on: "Defined", or with what it means "Defined: management has …".
QStringList AreaRow::levelNames(bool withTexts) const
{
    const Language language = m_desk.language();
    const MaturityModel &model = m_desk.catalogue().maturity();
    const MaturityArea *area = model.area(m_area);
    QStringList names;
    for (size_t level = 0; level < model.scale.size(); ++level) {
        const QString name = model.scale[level].in(language);
        names.append(withTexts && area && level > 0
                         ? QStringLiteral("%1: %2").arg(name, area->levels[level - 1].in(language))
                         : name);
    }
    return names;
}

void AreaRow::retranslate()
{
    const Language language = m_desk.language();
    const MaturityModel &model = m_desk.catalogue().maturity();
    const MaturityArea *area = model.area(m_area);
    const QString name = area ? area->name.in(language) : m_area;
    m_name->setText(name);
    m_missing->setStanding(Standing::NeedsAttention, tr("No evidence"));
    m_choice->setNames(name, levelNames(true));
    if (m_detail) {
        m_question->setText(area ? area->question.in(language) : QString());
        m_targetLabel->setText(tr("Target"));
        m_target->setNames(tr("Target: %1").arg(name), levelNames(false));
        for (size_t i = 0; area && i < size_t(m_levels.size()); ++i) {
            static_cast<LevelText *>(m_levels.at(int(i)))
                ->setTexts(QStringLiteral("%1 %2").arg(i + 1).arg(model.scale[i + 1].in(language)),
                           area->levels[i].in(language));
        }
    }
    show();
}

void AreaRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_open)
        return;
    Q_EMIT entered();
    m_choice->focusButton()->setFocus(Qt::MouseFocusReason);
}

void AreaRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &tokens = theme::tokensOf(this);
    if (m_open)
        painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_open ? tokens.line : tokens.line2);
    if (m_open)
        painter.fillRect(QRect(0, 0, 3, height() - 1), tokens.accent);
}

bool AreaRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    return QWidget::eventFilter(watched, event);
}

} // namespace polku::ui
