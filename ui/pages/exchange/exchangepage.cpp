#include "pages/exchange/exchangepage.h"

#include "catalogue/wording.h"
#include "pages/exchange/answercolumns.h"
#include "publish/outputfile.h"
#include "store/workspace.h"
#include "theme/style.h"
#include "theme/tokens.h"
#include "widgets/emptystate.h"
#include "widgets/importlines.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace polku::ui {

using Fate = CsvPreview::Fate;

ExchangePage::ExchangePage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_choose(new QAction(this)),
      m_export(new QAction(this)),
      m_body(new QWidget),
      m_empty(new EmptyState),
      m_summary(new QLabel),
      m_warning(new QLabel),
      m_kindLabel(new QLabel),
      m_kind(new QComboBox),
      m_columns(new AnswerColumns(desk)),
      m_lines(new ImportLines),
      m_import(new QPushButton),
      m_cancel(new QPushButton)
{
    askOpen = [this] {
        return QFileDialog::getOpenFileName(this, tr("Import from a file"), {},
                                            tr("Tables and Polku documents (*.csv *.tsv *.txt *.json)"));
    };
    askSave = [this](const QString &suggested) {
        return QFileDialog::getSaveFileName(this, tr("Export everything"), suggested, tr("Polku document (*.json)"));
    };
    setAcceptDrops(true);
    m_choose->setObjectName(QStringLiteral("chooseImport"));
    m_export->setObjectName(QStringLiteral("exportEverything"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    theme::setType(m_summary, theme::Type::Strong);
    m_warning->setObjectName(QStringLiteral("importWarning"));
    m_warning->setWordWrap(true);
    m_warning->setTextFormat(Qt::PlainText);
    theme::setInk(m_warning, &theme::Tokens::attention);
    m_kind->setObjectName(QStringLiteral("importKind"));
    for (const CsvKind kind : allCsvKinds)
        m_kind->addItem(QString(), int(kind));
    m_kindLabel->setBuddy(m_kind);
    m_columns->setObjectName(QStringLiteral("importColumns"));
    m_lines->setObjectName(QStringLiteral("importLines"));
    m_import->setObjectName(QStringLiteral("importNow"));
    theme::setButtonKind(m_import, theme::ButtonKind::Primary);
    m_import->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    m_empty->setIcon("import");

    auto *kind = new QHBoxLayout;
    kind->setSpacing(theme::gap8);
    kind->addWidget(m_kindLabel);
    kind->addWidget(m_kind);
    kind->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap8);
    buttons->addWidget(m_import);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(theme::gap20, theme::gap16, theme::gap20, theme::gap16);
    body->setSpacing(theme::gap12);
    body->addWidget(m_summary);
    body->addLayout(kind);
    body->addWidget(m_columns);
    body->addWidget(m_warning);
    body->addWidget(m_lines, 1);
    body->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_body);
    m_body->hide();

    connect(m_choose, &QAction::triggered, this, [this] {
        if (const QString path = askOpen(); !path.isEmpty())
            preview(path);
    });
    connect(m_export, &QAction::triggered, this, &ExchangePage::exportEverything);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_choices.reset();
        updateTablePreview();
    });
    connect(m_columns, &AnswerColumns::changed, this, [this] {
        m_choices = m_columns->choices();
        updateTablePreview();
    });
    connect(m_import, &QPushButton::clicked, this, &ExchangePage::importNow);
    connect(m_cancel, &QPushButton::clicked, this, &ExchangePage::forget);
    retranslate();
}

QString ExchangePage::contextLine() const
{
    return m_source;
}

QList<QAction *> ExchangePage::actions() const
{
    return {m_export, m_choose};
}

void ExchangePage::retranslate()
{
    m_choose->setText(tr("Choose a file…"));
    m_export->setText(tr("Export everything…"));
    m_empty->setTexts(
        tr("Bring in teams, people, actions, pilots or feedback"),
        tr("Choose a table that a spreadsheet saved as CSV, or drop it here. You see what will happen before "
           "anything changes. Answers come as any survey tool exports them. A document of everything (JSON) from "
           "another file can be brought in too."));
    m_kindLabel->setText(tr("Rows of the table are"));
    m_kind->setAccessibleName(m_kindLabel->text());
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(
            i, recordPluralLabel(recordType(recordKindOf(CsvKind(m_kind->itemData(i).toInt()))), desk().words()));
    m_columns->retranslate();
    m_lines->setAccessibleName(tr("What the import will do, row by row"));
    m_import->setText(tr("Import"));
    m_cancel->setText(tr("Do not import"));
    for (QPushButton *button : {m_import, m_cancel})
        button->setAccessibleName(button->text());
    if (m_preview)
        updateTablePreview();
    else if (m_everything)
        showEverything();
}

void ExchangePage::refresh(const Changes &)
{
    m_export->setEnabled(true);
    if (m_preview)
        updateTablePreview(); // against the file as it is now
}

void ExchangePage::forget()
{
    m_source.clear();
    m_table.reset();
    m_choices.reset();
    m_preview.reset();
    m_everything.reset();
    m_body->hide();
    m_empty->show();
    Q_EMIT headerChanged();
}

void ExchangePage::preview(const QString &path)
{
    forget();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        desk().fail({ErrorKind::Storage, tr("“%1” cannot be read.").arg(QFileInfo(path).fileName()),
                     tr("Check that the file is there and that you may read it."), file.errorString()});
        return;
    }
    const QByteArray bytes = file.readAll();
    m_source = QFileInfo(path).fileName();
    if (QFileInfo(path).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0)
        readAll(bytes);
    else
        readTable(bytes);
    if (!m_preview && !m_everything)
        forget();
    m_body->setVisible(!m_source.isEmpty());
    m_empty->setVisible(m_source.isEmpty());
    Q_EMIT headerChanged();
}

void ExchangePage::readTable(const QByteArray &bytes)
{
    m_table = desk().attempt(readCsv(bytes));
    if (!m_table)
        return;
    if (!m_table->rows.empty()) {
        const std::optional<CsvKind> kind = csvKindOf(desk().catalogue(), *m_table);
        m_kind->setCurrentIndex(m_kind->findData(int(kind.value_or(CsvKind::Teams))));
    }
    updateTablePreview();
}

void ExchangePage::updateTablePreview()
{
    if (!m_table)
        return;
    const auto read = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
        return previewCsv(reader, desk().catalogue(), desk().academy(), CsvKind(m_kind->currentData().toInt()),
                          *m_table, m_source, desk().words(), desk().today(), m_choices);
    }));
    if (!read)
        return;
    m_preview = desk().attempt(*read);
    if (m_preview)
        showTable();
}

void ExchangePage::showTable()
{
    const CsvPreview &preview = *m_preview;
    m_summary->setText(ImportLines::summary(preview));
    const bool answers = preview.kind == CsvKind::Feedback;
    QStringList told;
    for (const CsvPreview::Guess &guess : preview.guesses)
        told.append(tr("“%1” is taken as “%2”.").arg(guess.header, guess.field));
    if (!preview.unknownColumns.isEmpty() && !answers) // of answers, each column says so itself
        told.append(tr("These columns are not known and will not be imported: %1.")
                        .arg(preview.unknownColumns.join(QStringLiteral(", "))));
    m_warning->setText(told.join(QLatin1Char('\n')));
    m_warning->setVisible(!told.isEmpty());
    m_columns->setVisible(answers);
    if (answers)
        m_columns->setChoices(preview.feedback);
    m_kind->show();
    m_kindLabel->show();
    m_lines->showPreview(preview);
    m_import->setEnabled(preview.count(Fate::New) + preview.count(Fate::Changed) > 0 &&
                         !desk().workspace()->isReadOnly());
}

void ExchangePage::readAll(const QByteArray &bytes)
{
    m_everything = desk().attempt(readEverything(bytes));
    if (m_everything)
        showEverything();
}

void ExchangePage::showEverything()
{
    m_summary->setText(tr("The document holds %n record(s). All of them will be added to this file.", nullptr,
                          int(m_everything->rows.size())));
    m_warning->hide();
    m_columns->hide();
    m_kind->hide();
    m_kindLabel->hide();
    m_lines->clear();
    m_lines->setHeaderLabels({tr("Records"), tr("Number")});
    for (const RecordKind kind : allRecordKinds) {
        const auto count = std::count_if(m_everything->rows.begin(), m_everything->rows.end(),
                                         [kind](const Row &row) { return row.kind == kind; });
        if (count > 0)
            new QTreeWidgetItem(m_lines, {recordPluralLabel(recordType(kind), desk().words()), QString::number(count)});
    }
    m_lines->resizeColumnToContents(0);
    m_import->setEnabled(!desk().workspace()->isReadOnly());
}

void ExchangePage::importNow()
{
    if (m_preview) {
        const CsvPreview preview = *m_preview;
        forget(); // before the step's own refresh works the table out again
        if (desk().attempt(importCsv(*desk().workspace(), desk().catalogue(), preview, desk().words())))
            desk().say(tr("Imported “%1”.").arg(preview.source), true);
    } else if (m_everything) {
        const Everything everything = *std::exchange(m_everything, {});
        const QString source = m_source;
        forget();
        if (desk().attempt(importEverything(*desk().workspace(), everything, source)))
            desk().say(tr("Imported “%1”.").arg(source), true);
    }
}

void ExchangePage::exportEverything()
{
    const QFileInfo file(desk().workspace()->path());
    const QString path = askSave(file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral(".json")));
    if (path.isEmpty())
        return;
    const auto json =
        desk().attempt(desk().workspace()->read([](const Reader &reader) { return everythingJson(reader); }));
    if (json && desk().attempt(publish::writeOutputFile(path, *json)))
        desk().say(
            tr("Everything was saved as “%1”, also what only the coach sees. Give it to nobody who may not see that.")
                .arg(QFileInfo(path).fileName()));
}

void ExchangePage::dragEnterEvent(QDragEnterEvent *event)
{
    // An academy file is the window's to open.
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && !urls.first().path().endsWith(QLatin1String(".polku")))
        event->acceptProposedAction();
}

void ExchangePage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        preview(urls.first().toLocalFile());
}

} // namespace polku::ui
