#include "pages/actions/waitsforeditor.h"

#include "model/records.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "theme/style.h"
#include "theme/tokens.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace polku::ui {

WaitsForEditor::WaitsForEditor(RecordSource &source, QWidget *parent)
    : FieldEditor(source, fieldOf(&Action::waitsFor), parent), m_lines(new QVBoxLayout), m_add(new QComboBox(this))
{
    m_add->setObjectName(QStringLiteral("waits_for"));
    m_add->setEditable(true);
    m_add->setInsertPolicy(QComboBox::NoInsert);
    m_add->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_add->setMinimumContentsLength(6);
    m_add->setMaxVisibleItems(14);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->installEventFilter(this);
    m_add->lineEdit()->setObjectName(QStringLiteral("waits_forSearch"));
    QCompleter *completer = m_add->completer();
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap4);
    layout->addLayout(m_lines);
    layout->addWidget(m_add);
    setFocusProxy(m_add);
    // The list is filled anew only when the key that chose from it has gone through: the completer, too, looks the
    // choice up, and would find another in its place.
    connect(m_add, &QComboBox::activated, this, [this](int index) {
        QMetaObject::invokeMethod(
            this, [this, id = m_add->itemData(index).toString()] { add(id); }, Qt::QueuedConnection);
    });
    connect(m_add->lineEdit(), &QLineEdit::returnPressed, this, &WaitsForEditor::takeTyped);
}

/// Enter takes the action that the typed words name, in whole or alone in part; of several it offers the first.
void WaitsForEditor::takeTyped()
{
    QCompleter *completer = m_add->completer();
    const QString typed = m_add->currentText().trimmed();
    if (typed.isEmpty() || (completer->popup()->isVisible() && completer->popup()->currentIndex().isValid()))
        return; // nothing, or what is chosen in the list
    const auto offered = [&](Qt::MatchFlags flags) {
        return m_add->model()->match(m_add->model()->index(0, 0), Qt::DisplayRole, typed, 2, flags);
    };
    QModelIndexList found = offered(Qt::MatchFixedString);
    if (found.isEmpty())
        found = offered(Qt::MatchContains);
    if (found.size() == 1) {
        const QString id = found.front().data(Qt::UserRole).toString();
        QMetaObject::invokeMethod(
            this, [this, id] { add(id); }, Qt::QueuedConnection);
    } else if (found.size() > 1) {
        QMetaObject::invokeMethod(
            this,
            [this, completer, typed] {
                completer->setCompletionPrefix(typed);
                completer->complete();
                completer->popup()->setCurrentIndex(completer->completionModel()->index(0, 0));
            },
            Qt::QueuedConnection);
    } else {
        source().say(tr("The team has no other action with “%1” in its name.").arg(typed));
    }
}

void WaitsForEditor::setAction(ActionId action)
{
    m_action = action;
    fill();
}

void WaitsForEditor::reload()
{
    m_loaded = team();
    m_titles.clear();
    m_order.clear();
    if (source().workspace() && team()) {
        const auto actions = source().workspace()->read([&](const Reader &reader) {
            return reader.where(&Action::team, team(), Query().orderBy(&Action::title).only(&Action::title));
        });
        for (const Action &action : actions ? *actions : std::vector<Action>()) {
            const QString id = QString::number(action.id.value);
            m_titles.insert(id, action.title);
            m_order.append(id);
        }
    }
    build();
}

void WaitsForEditor::build()
{
    for (QWidget *line : std::as_const(m_shown)) {
        m_lines->removeWidget(line);
        line->hide();
        line->deleteLater(); // it may be the one that was just pressed
    }
    m_shown.clear();
    for (const QString &id : std::as_const(m_ids)) {
        if (!m_titles.contains(id))
            continue; // an action that is gone is waited for no longer
        auto *line = new QWidget(this);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(theme::gap4);
        auto *open = new QPushButton(line);
        theme::setButtonKind(open, theme::ButtonKind::Link);
        open->setObjectName(QStringLiteral("waitsFor_") + id);
        const QString title = m_titles.value(id);
        constexpr int widest = 196;
        open->setText(open->fontMetrics()
                          .elidedText(title, Qt::ElideRight, widest)
                          .replace(QLatin1Char('&'), QLatin1String("&&")));
        open->setToolTip(QStringLiteral("<p>%1</p>").arg(title.toHtmlEscaped()));
        open->setAccessibleName(tr("Show %1").arg(title));
        auto *away = new QToolButton(line);
        away->setObjectName(QStringLiteral("waitsNot_") + id);
        away->setIcon(theme::icon("close"));
        away->setAutoRaise(true);
        away->setFocusPolicy(Qt::StrongFocus);
        away->setToolTip(tr("Wait for it no longer"));
        away->setAccessibleName(tr("Wait no longer for %1").arg(title));
        away->setVisible(!m_readOnly);
        layout->addWidget(open);
        layout->addStretch(1);
        layout->addWidget(away);
        connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT opened({id.toLongLong()}); });
        connect(away, &QToolButton::clicked, this, [this, id] { remove(id); });
        m_lines->addWidget(line);
        m_shown.append(line);
    }
    fill();
    updateGeometry();
}

void WaitsForEditor::fill()
{
    const QSignalBlocker quiet(m_add);
    m_add->clear();
    for (const QString &id : std::as_const(m_order)) {
        if (!m_ids.contains(id) && id != QString::number(m_action.value))
            m_add->addItem(m_titles.value(id), id);
    }
    m_add->setCurrentIndex(-1);
    m_add->clearEditText();
    m_add->lineEdit()->setPlaceholderText(tr("Add an action"));
    m_add->setVisible(!m_readOnly);
}

void WaitsForEditor::add(const QString &id)
{
    if (!id.isEmpty() && !m_ids.contains(id))
        change(m_ids + QStringList(id));
}

void WaitsForEditor::remove(const QString &id)
{
    QStringList ids = m_ids;
    ids.removeAll(id);
    setFocus();
    change(ids);
}

void WaitsForEditor::change(const QStringList &ids)
{
    m_ids = ids;
    build();
    Q_EMIT edited();
    Q_EMIT finished();
}

void WaitsForEditor::setValue(const Value &value)
{
    const QStringList ids = codec::Codec<QStringList>::fromValue(value);
    const bool same = ids == m_ids;
    m_ids = ids;
    if (m_loaded != team())
        reload(); // another team has other actions
    else if (!same)
        build();
}

Result<Value> WaitsForEditor::value() const
{
    return codec::Codec<QStringList>::toValue(m_ids);
}

QWidget *WaitsForEditor::control() const
{
    return m_add;
}

void WaitsForEditor::setName(const QString &name)
{
    m_add->setAccessibleName(name);
    m_add->lineEdit()->setAccessibleName(name);
}

void WaitsForEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    build();
}

bool WaitsForEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling a form must not change the choices it passes.
    if (watched == m_add && event->type() == QEvent::Wheel && !m_add->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace polku::ui
