#include "pages/plan/tablepart.h"

#include "academy/planparts.h"
#include "shell/desk.h"
#include "theme/tokens.h"
#include "widgets/heatmap.h"

#include <QEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace polku::ui {

/// What stands in a plan is read whole.
constexpr int mostLinesOfPart = 5;

TablePart::TablePart(RecordTable *table, Bind bind, QWidget *parent)
    : PartView(parent), m_layout(new QVBoxLayout(this)), m_table(table), m_bind(std::move(bind))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::gap8);
    m_layout->addWidget(table);
    table->setMostLines(mostLinesOfPart);
    connect(table, &RecordTable::currentChanged, this, &PartView::currentChanged);
}

void TablePart::setPlace(const PartPlace &place)
{
    m_bind(m_table, place);
    m_table->setCurrent(0);
}

void TablePart::refresh(const Changes &changes)
{
    m_table->refresh(changes);
}

void TablePart::commitPending()
{
    m_table->commitPending();
}

bool TablePart::showRecord(RecordRef record)
{
    if (record.kind != m_table->model().kind() || m_table->model().indexOf(record.id) < 0)
        return false;
    m_table->setCurrent(record.id);
    m_table->view()->setFocus(Qt::OtherFocusReason);
    return true;
}

void TablePart::begin()
{
    if (m_table->model().rowCount() > 0) {
        if (!m_table->current().id)
            m_table->setCurrent(m_table->model().row(0).id);
        m_table->view()->setFocus(Qt::OtherFocusReason);
    } else if (auto *add = m_table->findChild<QWidget *>(
                   QString::fromLatin1(recordType(m_table->model().kind()).table) + QStringLiteral("Add"))) {
        add->setFocus(Qt::OtherFocusReason);
    }
}

HeatPart::HeatPart(Desk &desk, RecordTable *table, Bind bind, const char *x, const char *y, Texts texts,
                   QWidget *parent)
    : TablePart(table, std::move(bind), parent),
      m_desk(desk),
      m_x(QString::fromLatin1(x)),
      m_y(QString::fromLatin1(y)),
      m_texts(std::move(texts)),
      m_map(new HeatMap(this)),
      m_unplaced(new QLabel(this))
{
    const QString name = QString::fromLatin1(recordType(table->model().kind()).table);
    m_map->setObjectName(name + QStringLiteral("Map"));
    m_unplaced->setObjectName(name + QStringLiteral("Unplaced"));
    m_unplaced->setWordWrap(true);
    theme::setInk(m_unplaced, &theme::Tokens::muted);
    m_layout->addWidget(m_map);
    m_layout->addWidget(m_unplaced);
    connect(m_map, &HeatMap::chosen, this, [this](qint64 id) { this->table()->setCurrent(id); });
    connect(table, &RecordTable::currentChanged, this, [this] { m_map->setCurrent(this->table()->current().id); });
}

void HeatPart::setPlace(const PartPlace &place)
{
    TablePart::setPlace(place);
    showMap();
}

void HeatPart::refresh(const Changes &changes)
{
    TablePart::refresh(changes);
    if (changes.touches(table()->model().kind()))
        showMap();
}

void HeatPart::showMap()
{
    std::vector<HeatMap::Item> items;
    int unplaced = 0;
    for (const Row &row : table()->model().rows()) {
        const auto x = codec::Codec<std::optional<qint64>>::fromValue(row.value(m_x));
        const auto y = codec::Codec<std::optional<qint64>>::fromValue(row.value(m_y));
        if (x && y)
            items.push_back({row.id, row.title(), int(*x), int(*y), heatText(heatOf(x, y), m_desk.words())});
        else
            ++unplaced;
    }
    m_map->setAccessibleName(m_texts.map());
    m_map->setWords(
        {m_texts.x(), m_texts.y(), heatText(Heat::Low, m_desk.words()), heatText(Heat::High, m_desk.words())});
    m_map->setVisible(!items.empty());
    m_map->setItems(std::move(items));
    m_map->setCurrent(table()->current().id);
    m_unplaced->setVisible(unplaced > 0);
    m_unplaced->setText(unplaced > 0 ? m_texts.unplaced(unplaced) : QString());
}

void HeatPart::changeEvent(QEvent *event)
{
    TablePart::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showMap();
}

} // namespace polku::ui
