#include "pages/plan/planmodel.h"

#include "catalogue/wording.h"
#include "shell/desk.h"
#include "widgets/reviewstanding.h"

namespace polku::ui {

PlanModel::PlanModel(Desk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk) {}

void PlanModel::setPath(const PlanPath &path)
{
    const bool same =
        std::equal(path.sections.begin(), path.sections.end(), m_path.sections.begin(), m_path.sections.end(),
                   [](const PlanPathSection &a, const PlanPathSection &b) { return a.id == b.id; });
    if (!same)
        beginResetModel();
    m_path = path;
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_path.sections.size());
}

QString PlanModel::stateWord(const PlanPathSection &section, const Words &words)
{
    const QString state = choiceLabel(section.shownState(), words);
    return section.changedSince ? tr("%1, changed since").arg(state) : state;
}

QString PlanModel::detail(const PlanPathSection &section) const
{
    QStringList parts;
    if (section.filling() == SectionFilling::Short)
        parts.append(tr("very short"));
    else if (section.filling() == SectionFilling::Written)
        parts.append(tr("%n word(s)", nullptr, section.words));
    if (section.openThreads > 0)
        parts.append(tr("%n comment(s)", nullptr, section.openThreads));
    return parts.join(QStringLiteral(" · "));
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PlanPathSection &section = m_path.sections[size_t(index.row())];
    const QString state = section.leftOut ? tr("Left out") : stateWord(section, m_desk.words());
    switch (role) {
    case Qt::DisplayRole:
        return section.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString title =
            section.number > 0 ? QStringLiteral("%1 %2").arg(section.number).arg(section.title) : section.title;
        const QString more = detail(section);
        return more.isEmpty() ? QStringLiteral("%1: %2").arg(title, state)
                              : QStringLiteral("%1: %2, %3").arg(title, state, more);
    }
    case Number:
        return section.number > 0 ? QString::number(section.number) : QString();
    case StandingRole:
        return int(section.leftOut ? Standing::NotStarted : standingOf(section.shownState()));
    case StateWord:
        return state;
    case Detail:
        return detail(section);
    case LeftOut:
        return section.leftOut;
    default:
        return {};
    }
}

} // namespace polku::ui
