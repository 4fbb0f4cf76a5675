#include "base/spelling.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>
#include <QStandardPaths>

#include <functional>

namespace polku {

namespace {

/// A function of a library by its name; null when it has none of that name.
template <class Function>
void find(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
}

/// The first of the library's versions that loads.
bool loadAny(QLibrary &library, const char *name, const std::vector<int> &versions)
{
    for (const int version : versions) {
        library.setFileNameAndVersion(QLatin1String(name), version);
        if (library.load())
            return true;
    }
    library.setFileName(QLatin1String(name));
    return library.load();
}

QStringList textsOf(char **list, int count, qsizetype most, const std::function<QString(const char *)> &decode)
{
    QStringList texts;
    for (int i = 0; list && texts.size() < most && (count < 0 ? list[i] != nullptr : i < count); ++i)
        texts.append(decode(list[i]));
    return texts;
}

class Voikko final : public Spelling
{
public:
    static std::unique_ptr<Spelling> make()
    {
        auto voikko = std::make_unique<Voikko>();
        if (!loadAny(voikko->m_library, "voikko", {1}))
            return nullptr;
        void *(*init)(const char **error, const char *language, const char *path) = nullptr;
        find(voikko->m_library, "voikkoInit", init);
        find(voikko->m_library, "voikkoTerminate", voikko->m_terminate);
        find(voikko->m_library, "voikkoSpellCstr", voikko->m_spell);
        find(voikko->m_library, "voikkoSuggestCstr", voikko->m_suggest);
        find(voikko->m_library, "voikkoFreeCstrArray", voikko->m_free);
        if (!init || !voikko->m_terminate || !voikko->m_spell || !voikko->m_suggest || !voikko->m_free)
            return nullptr;
        const char *error = nullptr;
        voikko->m_handle = init(&error, "fi", nullptr);
        if (!voikko->m_handle) // the library without a dictionary
            return nullptr;
        return voikko;
    }
    ~Voikko() override
    {
        if (m_handle && m_terminate)
            m_terminate(m_handle);
    }

    bool isRight(const QString &word) const override
    {
        constexpr int wrong = 0; // 1: right; others: it could not tell
        return m_spell(m_handle, word.toUtf8().constData()) != wrong;
    }
    QStringList suggestions(const QString &word, qsizetype most) const override
    {
        char **list = m_suggest(m_handle, word.toUtf8().constData());
        const QStringList texts = textsOf(list, -1, most, [](const char *text) { return QString::fromUtf8(text); });
        if (list)
            m_free(list);
        return texts;
    }

private:
    QLibrary m_library;
    void *m_handle = nullptr;
    void (*m_terminate)(void *) = nullptr;
    int (*m_spell)(void *, const char *) = nullptr;
    char **(*m_suggest)(void *, const char *) = nullptr;
    void (*m_free)(char **) = nullptr;
};

class Hunspell final : public Spelling
{
public:
    /// `base`: the path of the dictionary's two files without their endings.
    static std::unique_ptr<Spelling> make(const QString &base)
    {
        auto hunspell = std::make_unique<Hunspell>();
        const auto load = [&] {
            for (const char *name : {"hunspell-1.7", "hunspell-1.6", "hunspell"}) {
                if (loadAny(hunspell->m_library, name, {0}))
                    return true;
            }
            return false;
        };
        if (!load())
            return nullptr;
        void *(*create)(const char *affixes, const char *words) = nullptr;
        char *(*encoding)(void *) = nullptr;
        find(hunspell->m_library, "Hunspell_create", create);
        find(hunspell->m_library, "Hunspell_destroy", hunspell->m_destroy);
        find(hunspell->m_library, "Hunspell_spell", hunspell->m_spell);
        find(hunspell->m_library, "Hunspell_suggest", hunspell->m_suggest);
        find(hunspell->m_library, "Hunspell_free_list", hunspell->m_free);
        find(hunspell->m_library, "Hunspell_get_dic_encoding", encoding);
        if (!create || !encoding || !hunspell->m_destroy || !hunspell->m_spell || !hunspell->m_suggest ||
            !hunspell->m_free)
            return nullptr;
        hunspell->m_handle = create(QFile::encodeName(base + QStringLiteral(".aff")).constData(),
                                    QFile::encodeName(base + QStringLiteral(".dic")).constData());
        if (!hunspell->m_handle)
            return nullptr;
        hunspell->m_isUtf8 = QByteArray(encoding(hunspell->m_handle)).toUpper().contains("UTF");
        return hunspell;
    }
    ~Hunspell() override
    {
        if (m_handle && m_destroy)
            m_destroy(m_handle);
    }

    bool isRight(const QString &word) const override { return m_spell(m_handle, encoded(word).constData()) != 0; }
    QStringList suggestions(const QString &word, qsizetype most) const override
    {
        char **list = nullptr;
        const int count = m_suggest(m_handle, &list, encoded(word).constData());
        const QStringList texts = textsOf(list, count, most, [this](const char *text) {
            return m_isUtf8 ? QString::fromUtf8(text) : QString::fromLatin1(text);
        });
        if (list)
            m_free(m_handle, &list, count);
        return texts;
    }

private:
    /// Dictionaries that are not UTF-8 are Latin 1 or so near to it that Nordic and English letters are the same.
    QByteArray encoded(const QString &word) const { return m_isUtf8 ? word.toUtf8() : word.toLatin1(); }

    QLibrary m_library;
    void *m_handle = nullptr;
    bool m_isUtf8 = true;
    void (*m_destroy)(void *) = nullptr;
    int (*m_spell)(void *, const char *) = nullptr;
    int (*m_suggest)(void *, char ***, const char *) = nullptr;
    void (*m_free)(void *, char ***, int) = nullptr;
};

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == QLatin1Char('_');
}

/// What holds the parts of an address together.
bool isAddressPart(QChar c)
{
    static const QString marks = QStringLiteral("@/\\:.?=&#%+~_");
    return isWordPart(c) || c == QLatin1Char('-') || marks.contains(c);
}

bool isAddress(QStringView run)
{
    return run.contains(QLatin1Char('@')) || run.contains(u"://") || run.startsWith(u"www.") ||
           run.contains(QLatin1Char('\\')) || run.contains(QLatin1Char('_'));
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders{QCoreApplication::applicationDirPath() + QStringLiteral("/dictionaries")};
    for (const char *name : {"hunspell", "myspell/dicts", "myspell"}) {
        folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QLatin1String(name),
                                             QStandardPaths::LocateDirectory);
    }
    return folders;
}

std::unique_ptr<Spelling> makeSpelling(Language language, const QStringList &folders)
{
    if (language == Language::Finnish)
        return Voikko::make();
    const QStringList names = language == Language::Swedish
                                  ? QStringList{QStringLiteral("sv_FI"), QStringLiteral("sv_SE"), QStringLiteral("sv")}
                                  : QStringList{QStringLiteral("en_GB"), QStringLiteral("en_US"), QStringLiteral("en")};
    for (const QString &name : names) {
        for (const QString &folder : folders) {
            const QString base = folder + QLatin1Char('/') + name;
            if (QFileInfo::exists(base + QStringLiteral(".aff")) && QFileInfo::exists(base + QStringLiteral(".dic")))
                return Hunspell::make(base);
        }
    }
    return nullptr;
}

std::vector<WordPlace> wordsToSpell(QStringView text)
{
    std::vector<WordPlace> words;
    const auto isJoint = [&](qsizetype i) {
        const QChar c = text.at(i);
        const bool joins = c == QLatin1Char('-') || c == QLatin1Char('\'') || c == QChar(0x2019);
        return joins && i > 0 && i + 1 < text.size() && text.at(i - 1).isLetter() && text.at(i + 1).isLetter();
    };
    qsizetype at = 0;
    while (at < text.size()) {
        if (!isWordPart(text.at(at))) {
            ++at;
            continue;
        }
        qsizetype address = at;
        while (address < text.size() && isAddressPart(text.at(address)))
            ++address;
        if (isAddress(text.mid(at, address - at))) {
            at = address;
            continue;
        }
        const qsizetype start = at;
        bool digits = false;
        bool small = false;
        while (at < text.size() && (isWordPart(text.at(at)) || isJoint(at))) {
            digits = digits || text.at(at).isNumber();
            small = small || text.at(at).isLower();
            ++at;
        }
        if (!digits && small)
            words.push_back({int(start), int(at - start)});
    }
    return words;
}

} // namespace polku
