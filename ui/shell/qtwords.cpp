#include "shell/qtwords.h"

#include <QHash>

namespace polku::ui {

QString QtWords::translate(const char *context, const char *sourceText, const char *, int) const
{
    // The contexts are the names of Qt's classes; the program's own begin with its namespace.
    if (!context || !sourceText || *context != 'Q')
        return {};
    static const QHash<QByteArray, QString> words{
        {"OK", QStringLiteral("OK")},
        {"&OK", QStringLiteral("&OK")},
        {"Cancel", QStringLiteral("Avbryt")},
        {"&Cancel", QStringLiteral("&Avbryt")},
        {"Close", QStringLiteral("Stäng")},
        {"&Close", QStringLiteral("&Stäng")},
        {"Save", QStringLiteral("Spara")},
        {"&Save", QStringLiteral("&Spara")},
        {"Save All", QStringLiteral("Spara alla")},
        {"Open", QStringLiteral("Öppna")},
        {"&Open", QStringLiteral("&Öppna")},
        {"&Yes", QStringLiteral("&Ja")},
        {"Yes to &All", QStringLiteral("Ja till &alla")},
        {"&No", QStringLiteral("&Nej")},
        {"N&o to All", QStringLiteral("Nej &till alla")},
        {"Abort", QStringLiteral("Avbryt")},
        {"Retry", QStringLiteral("Försök igen")},
        {"Ignore", QStringLiteral("Ignorera")},
        {"Discard", QStringLiteral("Kasta")},
        {"Help", QStringLiteral("Hjälp")},
        {"Apply", QStringLiteral("Använd")},
        {"Reset", QStringLiteral("Återställ")},
        {"Restore Defaults", QStringLiteral("Återställ standardvärden")},
        {"Look in:", QStringLiteral("Leta i:")},
        {"File &name:", QStringLiteral("Fil&namn:")},
        {"Files of type:", QStringLiteral("Filtyp:")},
        {"Directory:", QStringLiteral("Mapp:")},
        {"&Choose", QStringLiteral("&Välj")},
        {"Save As", QStringLiteral("Spara som")},
        {"Back", QStringLiteral("Tillbaka")},
        {"Forward", QStringLiteral("Framåt")},
        {"Go back", QStringLiteral("Gå tillbaka")},
        {"Go forward", QStringLiteral("Gå framåt")},
        {"Parent Directory", QStringLiteral("Mappen ovanför")},
        {"Go to the parent directory", QStringLiteral("Gå till mappen ovanför")},
        {"Create New Folder", QStringLiteral("Skapa en ny mapp")},
        {"Create a New Folder", QStringLiteral("Skapa en ny mapp")},
        {"&New Folder", QStringLiteral("&Ny mapp")},
        {"New Folder", QStringLiteral("Ny mapp")},
        {"List View", QStringLiteral("Lista")},
        {"Change to list view mode", QStringLiteral("Visa som lista")},
        {"Detail View", QStringLiteral("Detaljer")},
        {"Change to detail view mode", QStringLiteral("Visa detaljer")},
        {"Computer", QStringLiteral("Dator")},
        {"My Computer", QStringLiteral("Dator")},
        {"&Rename", QStringLiteral("&Byt namn")},
        {"&Delete", QStringLiteral("&Ta bort")},
        {"Show &hidden files", QStringLiteral("Visa &dolda filer")},
        {"All Files (*)", QStringLiteral("Alla filer (*)")},
        {"Name", QStringLiteral("Namn")},
        {"Size", QStringLiteral("Storlek")},
        {"Type", QStringLiteral("Typ")},
        {"Kind", QStringLiteral("Typ")},
        {"Date Modified", QStringLiteral("Ändrad")},
        {"%1 already exists.\nDo you want to replace it?", QStringLiteral("%1 finns redan.\nVill du ersätta den?")},
        {"%1\nFile not found.\nPlease verify the correct file name was given.",
         QStringLiteral("%1\nFilen hittades inte.\nKontrollera filnamnet.")},
        {"%1\nDirectory not found.\nPlease verify the correct directory name was given.",
         QStringLiteral("%1\nMappen hittades inte.\nKontrollera mappens namn.")},
        {"&Undo", QStringLiteral("&Ångra")},
        {"&Redo", QStringLiteral("&Gör om")},
        {"Cu&t", QStringLiteral("Klipp &ut")},
        {"&Copy", QStringLiteral("&Kopiera")},
        {"Copy &Link Location", QStringLiteral("Kopiera &länkadressen")},
        {"&Paste", QStringLiteral("Klistra &in")},
        {"Delete", QStringLiteral("Ta bort")},
        {"Select All", QStringLiteral("Markera allt")},
        {"Shift", QStringLiteral("Skift")},
        {"Space", QStringLiteral("Mellanslag")},
    };
    return words.value(sourceText);
}

} // namespace polku::ui
