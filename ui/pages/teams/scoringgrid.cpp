#include "pages/teams/scoringgrid.h"

#include "base/format.h"
#include "model/records.h"
#include "pages/teams/pointsedit.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/tokens.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace polku::ui {

constexpr int guidanceLines = 4;

ScoringGrid::ScoringGrid(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_total(new QLabel(this)),
      m_unscored(new QLabel(this)),
      m_guidance(new QLabel(this)),
      m_none(new QLabel(this)),
      m_place(new QVBoxLayout)
{
    m_total->setObjectName(QStringLiteral("scoreTotal"));
    theme::setType(m_total, theme::Type::Strong);
    m_unscored->setObjectName(QStringLiteral("notScored"));
    m_guidance->setObjectName(QStringLiteral("criterionGuidance"));
    m_none->setObjectName(QStringLiteral("noCriteria"));
    for (QLabel *label : {m_total, m_unscored, m_guidance, m_none}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (QLabel *label : {m_unscored, m_guidance}) {
        theme::setType(label, theme::Type::Small);
        theme::setInk(label, &theme::Tokens::muted);
    }
    m_none->setTextFormat(Qt::RichText);
    connect(m_none, &QLabel::linkActivated, this, &ScoringGrid::criteriaRequested);
    // Its room stays, so that the rows do not move under the one who types digits.
    m_guidance->setAlignment(Qt::AlignTop);
    m_guidance->setMinimumHeight(QFontMetrics(theme::font(theme::Type::Small)).lineSpacing() * guidanceLines);
    m_place->setSpacing(theme::gap8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap8);
    layout->addWidget(m_total);
    layout->addLayout(m_place);
    layout->addWidget(m_guidance);
    layout->addWidget(m_unscored);
    layout->addWidget(m_none);
    m_rest.setSingleShot(true);
    m_rest.setInterval(500);
    connect(&m_rest, &QTimer::timeout, this, &ScoringGrid::commitPending);
    retranslate();
}

ScoringGrid::~ScoringGrid()
{
    // A note that goes with the focus on it says that it is finished, when there is nobody left to write.
    for (const Line &line : m_lines)
        line.note->disconnect(this);
}

void ScoringGrid::addLine()
{
    const size_t index = m_lines.size();
    Line line{new QWidget(this), new QLabel, new QLabel, new PointsEdit, new QLineEdit};
    line.name->setTextFormat(Qt::PlainText);
    line.name->setWordWrap(true);
    line.name->setBuddy(line.points);
    theme::setInk(line.weight, &theme::Tokens::muted);
    line.points->setObjectName(QStringLiteral("points%1").arg(index + 1));
    line.note->setObjectName(QStringLiteral("pointsNote%1").arg(index + 1));
    const bool readOnly = m_desk.workspace() && m_desk.workspace()->isReadOnly();
    line.points->setReadOnly(readOnly);
    line.note->setReadOnly(readOnly);
    auto *head = new QHBoxLayout;
    head->addWidget(line.name, 1);
    head->addWidget(line.weight, 0, Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap8);
    row->addWidget(line.points);
    row->addWidget(line.note, 1);
    auto *layout = new QVBoxLayout(line.place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap4);
    layout->addLayout(head);
    layout->addLayout(row);
    m_place->addWidget(line.place);
    for (QWidget *control : std::initializer_list<QWidget *>{line.points, line.note})
        control->installEventFilter(this);
    m_lines.push_back(line);

    connect(line.points, &PointsEdit::edited, this, [this, index] { writePoints(index); });
    connect(line.points, &PointsEdit::moveRequested, this, [this, index](int step) {
        const int next = int(index) + step;
        if (next >= 0 && next < int(m_points.size()))
            m_lines[size_t(next)].points->setFocus(Qt::TabFocusReason);
    });
    connect(line.note, &QLineEdit::textEdited, this, [this, index] {
        m_lines[index].typing = true;
        m_rest.start();
    });
    connect(line.note, &QLineEdit::editingFinished, this, [this, index] { writeNote(index); });
}

void ScoringGrid::setApplication(ApplicationId application)
{
    if (application == m_application)
        return;
    commitPending();
    m_application = application;
    for (Line &line : m_lines)
        line.typing = false;
    read();
}

void ScoringGrid::refresh(const Changes &changes)
{
    if (changes.touches(RecordKind::Criterion) || changes.touches(RecordKind::CriterionScore) ||
        changes.touches(RecordKind::Application))
        read();
}

void ScoringGrid::read()
{
    m_points.clear();
    if (m_application) {
        auto points = m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) {
            const std::optional<Application> application = reader.find(m_application);
            return application ? readPoints(reader, *application) : std::vector<CriterionPoints>();
        }));
        if (points)
            m_points = std::move(*points);
    }
    showLines();
}

void ScoringGrid::showLines()
{
    while (m_lines.size() < m_points.size())
        addLine();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        line.place->setVisible(i < m_points.size());
        if (i >= m_points.size())
            continue;
        const auto &[criterion, score] = m_points[i];
        line.name->setText(criterion.name);
        line.name->setToolTip(QStringLiteral("<p>%1</p>").arg(criterion.guidance.toHtmlEscaped()));
        line.weight->setText(formatPercent(m_desk.language(), double(criterion.weight.value_or(0))));
        line.points->setPoints(score.points);
        line.points->setAccessibleName(tr("Points: %1").arg(criterion.name));
        line.note->setAccessibleName(tr("Note: %1").arg(criterion.name));
        line.note->setPlaceholderText(tr("Note"));
        // Setting the same text would move the cursor of someone who is about to type on.
        if (!line.typing && line.note->text() != score.note) {
            line.note->setText(score.note);
            line.note->setCursorPosition(0);
        }
        line.note->setToolTip(score.note.isEmpty() ? QString()
                                                   : QStringLiteral("<p>%1</p>").arg(score.note.toHtmlEscaped()));
    }
    m_none->setVisible(m_points.empty());
    m_guidance->setVisible(!m_points.empty());
    m_total->setVisible(!m_points.empty());
    if (m_guidance->text().isEmpty() && !m_points.empty())
        showGuidance(0);
    showTotal();
}

void ScoringGrid::showGuidance(size_t line)
{
    if (line < m_points.size())
        m_guidance->setText(
            QStringLiteral("%1: %2").arg(m_points[line].criterion.name, m_points[line].criterion.guidance));
}

void ScoringGrid::showTotal()
{
    const ScoreTotal score = weightedTotal(std::span<const CriterionPoints>(m_points));
    const Language language = m_desk.language();
    if (!score.total)
        m_total->setText(tr("No points yet. The total is their weighted mean, 0 to 5."));
    else if (score.complete())
        m_total->setText(tr("Total %1 of 5").arg(formatNumber(language, *score.total)));
    else
        m_total->setText(tr("Total so far %1 of 5: %2 of %3 scored")
                             .arg(formatNumber(language, *score.total))
                             .arg(score.scored)
                             .arg(score.all));
    QStringList unscored;
    for (const CriterionPoints &item : m_points) {
        if (!item.score.points)
            unscored.append(item.criterion.name);
    }
    const bool some = !unscored.isEmpty() && score.scored > 0;
    m_unscored->setVisible(some);
    m_unscored->setText(some ? tr("Not scored yet: %1.").arg(unscored.join(QStringLiteral(", "))) : QString());
}

QString ScoringGrid::totalText() const
{
    return m_total->text();
}

/// Points and note of a criterion are one record, made with the first of them.
static void writeScore(Desk &desk, ApplicationId application, const CriterionPoints &item, auto member,
                       const auto &value)
{
    if (item.score.id) {
        desk.attempt(desk.workspace()->set(item.score.id, member, value));
        return;
    }
    const Operation operation = Operation::create(RecordKind::CriterionScore, item.criterion.name);
    desk.attempt(desk.workspace()->edit(operation, [&](Edit &edit) {
        CriterionScore score;
        score.application = application;
        score.team = edit.get(application).team;
        score.criterion = item.criterion.id;
        score.*member = value;
        edit.insert(score);
    }));
}

void ScoringGrid::writePoints(size_t line)
{
    if (line < m_points.size()) {
        const CriterionPoints item = m_points[line]; // writing reads m_points anew
        writeScore(m_desk, m_application, item, &CriterionScore::points, m_lines[line].points->points());
    }
}

void ScoringGrid::writeNote(size_t line)
{
    if (!std::exchange(m_lines[line].typing, false) || line >= m_points.size())
        return;
    const CriterionPoints item = m_points[line];
    if (m_lines[line].note->text() != item.score.note)
        writeScore(m_desk, m_application, item, &CriterionScore::note, m_lines[line].note->text());
}

void ScoringGrid::commitPending()
{
    m_rest.stop();
    for (size_t i = 0; i < m_lines.size(); ++i)
        writeNote(i);
}

bool ScoringGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].points == watched || m_lines[i].note == watched)
                showGuidance(i);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ScoringGrid::retranslate()
{
    m_none->setText(tr("The academy has no selection criteria yet. <a href=\"#\">Make them on the Criteria tab.</a>"));
    showLines();
}

void ScoringGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace polku::ui
