#include "pages/plan/versionpart.h"

#include "base/blockdifference.h"
#include "model/records.h"
#include "pages/plan/versionparts.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "widgets/sidebysidehtml.h"
#include "widgets/statebadge.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace polku::ui {

using PartFate = PlanPartDifference::Fate;
using BlockKind = BlockDifference::Kind;

namespace {

/// Shows what teams have written: loads no picture or file that a text may name.
class ComparisonText final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

VersionPart::VersionPart(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new QLabel(this)),
      m_state(new StateBadge(Standing::NotStarted, {}, this)),
      m_summary(new QLabel(this)),
      m_restore(new QPushButton(this)),
      m_browser(new ComparisonText(this))
{
    m_title->setObjectName(QStringLiteral("versionPartTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    theme::setType(m_title, theme::Type::Title);
    m_state->setObjectName(QStringLiteral("versionPartState"));
    m_summary->setObjectName(QStringLiteral("versionPartSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    theme::setInk(m_summary, &theme::Tokens::muted);
    m_restore->setObjectName(QStringLiteral("restorePart"));
    m_browser->setObjectName(QStringLiteral("versionText"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenLinks(false);
    m_browser->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_browser->viewport()->setAutoFillBackground(false);
    m_browser->document()->setDocumentMargin(0);

    auto *line = new QHBoxLayout;
    line->setSpacing(theme::gap12);
    line->addWidget(m_state, 0, Qt::AlignVCenter);
    line->addWidget(m_summary, 1);
    line->addWidget(m_restore, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap20, theme::gap12, theme::gap12, theme::gap8);
    layout->setSpacing(theme::gap8);
    layout->addWidget(m_title);
    layout->addLayout(line);
    layout->addWidget(m_browser, 1);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (m_part)
            Q_EMIT restoreRequested(m_part->record);
    });
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() != QLatin1String("fold"))
            return;
        m_unfolded.insert(link.path().toInt());
        const int position = m_browser->verticalScrollBar()->value();
        fill();
        m_browser->verticalScrollBar()->setValue(position);
    });
    retranslate();
}

void VersionPart::setSides(const PlanMoment &before, const PlanMoment &after)
{
    m_before = before;
    m_after = after;
}

void VersionPart::setPart(const PlanPartDifference &part, const Row *was, const Row *is)
{
    const bool other = !m_part || m_part->record != part.record;
    const int position = other ? 0 : m_browser->verticalScrollBar()->value();
    if (other || m_part->fields.size() != part.fields.size())
        m_unfolded.clear();
    m_part = part;
    m_wasThere = was != nullptr;
    m_texts.clear();
    for (const PlanFieldDifference &field : part.fields) {
        if (field.isText())
            m_texts.emplace_back(field.label, blockDifferences(field.before, field.after));
    }
    // What is the same can be read all the same.
    if (part.fields.empty() && was && is) {
        const RecordType &type = recordType(part.record.kind);
        for (size_t i = 0; i < type.fields.size(); ++i) {
            const QString text = codec::Codec<QString>::fromValue(is->values[i]);
            if (type.fields[i].type == FieldType::Text && !text.trimmed().isEmpty())
                m_texts.emplace_back(QString(), blockDifferences(text, text));
        }
    }
    fill();
    m_browser->verticalScrollBar()->setValue(position);
}

void VersionPart::clear()
{
    m_part.reset();
    m_texts.clear();
    fill();
}

/// The same as the marks say, for those who do not see them, and as a first look.
QString VersionPart::summary() const
{
    if (m_part->fate == PartFate::Same)
        return tr("Nothing differs between the two.");
    if (m_part->fate == PartFate::Added)
        return tr("It is only on the right: it came later.");
    if (m_part->fate == PartFate::Removed)
        return tr("It is only on the left: it was removed since.");
    int changed = 0;
    int added = 0;
    int removed = 0;
    for (const auto &[label, blocks] : m_texts) {
        for (const BlockDifference &block : blocks) {
            changed += block.kind == BlockKind::Changed || block.kind == BlockKind::Looks;
            added += block.kind == BlockKind::Added;
            removed += block.kind == BlockKind::Removed;
        }
    }
    QStringList parts;
    if (m_part->moved)
        parts.append(tr("It stands elsewhere in the plan."));
    if (changed > 0)
        parts.append(tr("%n paragraph(s) changed.", nullptr, changed));
    if (added > 0)
        parts.append(tr("%n paragraph(s) added.", nullptr, added));
    if (removed > 0)
        parts.append(tr("%n paragraph(s) removed.", nullptr, removed));
    const auto values = m_part->fields.size() - m_texts.size();
    if (!m_part->fields.empty() && values > 0)
        parts.append(tr("%n field(s) changed.", nullptr, int(values)));
    return parts.join(QLatin1Char(' '));
}

void VersionPart::updateRestore()
{
    const bool writable = m_desk.workspace() && !m_desk.workspace()->isReadOnly();
    const QString earlier = momentName(m_before, m_desk.words());
    const bool earlierSide = m_before.what != PlanMoment::What::Now;
    const bool restorable = m_part && m_wasThere && m_part->fate != PartFate::Same && !m_part->fields.empty();
    m_restore->setEnabled(writable && earlierSide && (restorable || (m_part && m_part->fate == PartFate::Removed)));
    m_restore->setToolTip(!earlierSide ? tr("Choose an earlier version on the left; it can be brought back.")
                          : m_part && !m_wasThere
                              ? tr("It was not in the plan yet, so there is nothing to bring back.")
                              : tr("Makes it what it was in “%1”. One undo takes that back.").arg(earlier));
    m_restore->setAccessibleDescription(m_restore->toolTip());
}

void VersionPart::fill()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_state, m_summary, m_restore, m_browser})
        part->setVisible(m_part.has_value());
    updateRestore();
    if (!m_part)
        return;
    m_title->setText(m_part->title);
    m_state->setStanding(VersionParts::fateStanding(m_part->fate), VersionParts::fateWord(*m_part));
    m_summary->setText(summary());
    SideBySideHtml sides(
        theme::tokensOf(this), [](int count) { return tr("… %n paragraph(s) the same: show", nullptr, count); },
        tr("Only bold, italic, a link or the kind of paragraph differs."));
    sides.setUnfolded(m_unfolded);
    sides.addHeads(momentName(m_before, m_desk.words()), momentName(m_after, m_desk.words()));
    const bool onlyText = m_part->record.kind == RecordKind::PlanSection && m_part->fields.size() == 1;
    size_t text = 0;
    for (const PlanFieldDifference &field : m_part->fields) {
        if (!(onlyText && field.isText()))
            sides.addLabel(field.label);
        if (field.isText())
            sides.addText(m_texts[text++].second);
        else
            sides.addValue(field.before, field.after);
    }
    for (; text < m_texts.size(); ++text)
        sides.addText(m_texts[text].second);
    m_browser->setHtml(sides.html());
    m_browser->setAccessibleDescription(m_summary->text());
}

void VersionPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        fill(); // the marked words carry colours
}

void VersionPart::retranslate()
{
    m_restore->setText(tr("Bring back the left one"));
    m_restore->setAccessibleName(m_restore->text());
    m_browser->setAccessibleName(
        tr("The two versions side by side; removed words are struck through, added ones underlined"));
    fill();
}

} // namespace polku::ui
