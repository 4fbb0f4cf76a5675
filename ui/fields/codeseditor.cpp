#include "fields/codeseditor.h"

#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/flowlayout.h"

#include <QEvent>
#include <QMenu>
#include <QToolButton>

namespace polku::ui {

/// A longer name is cut, and whole in the tool tip: a form must fit beside a list.
constexpr int widestChip = 148;

CodesEditor::CodesEditor(RecordSource &source, const Field &field, QWidget *parent)
    : FieldEditor(source, field, parent), m_flow(new FlowLayout(this, theme::gap4)), m_add(new QToolButton(this))
{
    m_add->setObjectName(QString::fromLatin1(field.column));
    m_add->setIcon(theme::icon("plus"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_add);
    menu->setObjectName(QString::fromLatin1(field.column) + QStringLiteral("Menu"));
    m_add->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &CodesEditor::fillMenu);
    setFocusProxy(m_add);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    reload();
}

void CodesEditor::reload()
{
    m_options = optionsOf(source(), field(), team());
    build();
}

QString CodesEditor::nameOf(const QString &code) const
{
    for (const Option &option : m_options) {
        if (option.value == Value(code))
            return option.text;
    }
    return code;
}

void CodesEditor::build()
{
    for (QToolButton *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was just pressed
    }
    m_chips.clear();
    m_flow->removeWidget(m_add);
    for (const QString &code : m_codes) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(QString::fromLatin1(field().column) + QLatin1Char('_') + code);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setLayoutDirection(Qt::RightToLeft); // the cross after the word
        chip->setIcon(theme::icon("close"));
        chip->setIconSize(QSize(12, 12));
        chip->setText(chip->fontMetrics().elidedText(nameOf(code), Qt::ElideRight, widestChip));
        chip->setToolTip(tr("Remove %1").arg(nameOf(code)));
        chip->setAccessibleName(tr("Remove %1").arg(nameOf(code)));
        chip->setEnabled(!m_readOnly);
        connect(chip, &QToolButton::clicked, this, [this, code] {
            QStringList codes = m_codes;
            codes.removeAll(code);
            setFocus();
            // cppcheck-suppress invalidContainerLoop ; the loop is over when somebody clicks
            setCodes(codes);
        });
        m_flow->addWidget(chip);
        m_chips.append(chip);
        chip->show();
    }
    m_flow->addWidget(m_add);
    m_add->setText(m_codes.isEmpty() ? tr("Add") : QString());
    m_add->setToolButtonStyle(m_codes.isEmpty() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_add->setVisible(!m_readOnly);
    updateGeometry();
}

void CodesEditor::fillMenu()
{
    QMenu *menu = m_add->menu();
    menu->clear();
    for (const Option &option : m_options) {
        const QString code = codec::Codec<QString>::fromValue(option.value);
        QAction *action = menu->addAction(option.text);
        action->setCheckable(true);
        action->setChecked(m_codes.contains(code));
        connect(action, &QAction::toggled, this, [this, code](bool checked) {
            QStringList codes = m_codes;
            if (checked)
                codes.append(code);
            else
                codes.removeAll(code);
            setCodes(codes);
        });
    }
}

void CodesEditor::setCodes(const QStringList &codes)
{
    m_codes = codes;
    build();
    Q_EMIT edited();
    Q_EMIT finished();
}

void CodesEditor::setValue(const Value &value)
{
    const QStringList codes = codec::Codec<QStringList>::fromValue(value);
    if (codes == m_codes)
        return;
    m_codes = codes;
    build();
}

Result<Value> CodesEditor::value() const
{
    return codec::Codec<QStringList>::toValue(m_codes);
}

QWidget *CodesEditor::control() const
{
    return m_add;
}

void CodesEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    build();
}

void CodesEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reload();
}

} // namespace polku::ui
