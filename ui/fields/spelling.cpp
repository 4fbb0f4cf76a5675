#include "fields/spelling.h"

#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>

#include <array>

namespace polku::ui {

bool Spelling::isRight(const QString &word)
{
    const auto known = m_known.constFind(word);
    if (known != m_known.constEnd())
        return *known;
    const bool right = check(word);
    m_known.insert(word, right);
    return right;
}

QStringList Spelling::suggestions(const QString &word, int most)
{
    return suggest(word).mid(0, most);
}

namespace {

/// A function of a library by its name; null when it has none.
template <class F>
F functionOf(QLibrary &library, const char *name)
{
    return reinterpret_cast<F>(library.resolve(name));
}

/// Hunspell through its C interface. Its dictionaries are in the encoding that they name.
class HunspellSpelling final : public Spelling
{
public:
    static std::unique_ptr<Spelling> open(const QStringList &dictionaries);
    ~HunspellSpelling() override
    {
        if (m_handle)
            m_destroy(m_handle);
    }

protected:
    bool check(const QString &word) override { return m_spell(m_handle, m_encode(word).data.constData()) != 0; }
    QStringList suggest(const QString &word) override
    {
        char **list = nullptr;
        const int count = m_suggest(m_handle, &list, m_encode(word).data.constData());
        QStringList words;
        for (int i = 0; i < count; ++i)
            words.append(m_decoder.decode(QByteArrayView(list[i])));
        m_freeList(m_handle, &list, count);
        return words;
    }

private:
    HunspellSpelling() = default;
    struct Encoded
    {
        QByteArray data;
    };
    Encoded m_encode(const QString &word) { return {m_encoder.encode(word)}; }

    QLibrary m_library;
    void *m_handle = nullptr;
    int (*m_spell)(void *, const char *) = nullptr;
    int (*m_suggest)(void *, char ***, const char *) = nullptr;
    void (*m_freeList)(void *, char ***, int) = nullptr;
    void (*m_destroy)(void *) = nullptr;
    QStringEncoder m_encoder{QStringEncoder::Utf8};
    QStringDecoder m_decoder{QStringDecoder::Utf8};
};

QString dictionaryOf(const QStringList &names)
{
    QStringList folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("hunspell"),
                                                    QStandardPaths::LocateDirectory);
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("myspell/dicts"),
                                         QStandardPaths::LocateDirectory);
    for (const QString &name : names) {
        for (const QString &folder : std::as_const(folders)) {
            const QString path = QDir(folder).filePath(name);
            if (QFileInfo::exists(path + QStringLiteral(".aff")) && QFileInfo::exists(path + QStringLiteral(".dic")))
                return path;
        }
    }
    return {};
}

std::unique_ptr<Spelling> HunspellSpelling::open(const QStringList &dictionaries)
{
    const QString dictionary = dictionaryOf(dictionaries);
    if (dictionary.isEmpty())
        return nullptr;
    std::unique_ptr<HunspellSpelling> made(new HunspellSpelling);
    for (const char *version : {"-1.7", "-1.6"}) {
        made->m_library.setFileNameAndVersion(QStringLiteral("hunspell") + QLatin1String(version), 0);
        if (made->m_library.load())
            break;
    }
    if (!made->m_library.isLoaded())
        return nullptr;
    QLibrary &library = made->m_library;
    const auto create = functionOf<void *(*)(const char *, const char *)>(library, "Hunspell_create");
    const auto encoding = functionOf<char *(*)(void *)>(library, "Hunspell_get_dic_encoding");
    made->m_spell = functionOf<int (*)(void *, const char *)>(library, "Hunspell_spell");
    made->m_suggest = functionOf<int (*)(void *, char ***, const char *)>(library, "Hunspell_suggest");
    made->m_freeList = functionOf<void (*)(void *, char ***, int)>(library, "Hunspell_free_list");
    made->m_destroy = functionOf<void (*)(void *)>(library, "Hunspell_destroy");
    if (!create || !encoding || !made->m_spell || !made->m_suggest || !made->m_freeList || !made->m_destroy)
        return nullptr;
    made->m_handle = create(QFile::encodeName(dictionary + QStringLiteral(".aff")).constData(),
                            QFile::encodeName(dictionary + QStringLiteral(".dic")).constData());
    if (!made->m_handle)
        return nullptr;
    // "ISO8859-1" is how dictionaries write it.
    QByteArray name = encoding(made->m_handle);
    if (name.toUpper().startsWith("ISO8859"))
        name.replace(0, 7, "ISO-8859");
    if (QStringEncoder encoder(name.constData()); encoder.isValid()) {
        made->m_encoder = std::move(encoder);
        made->m_decoder = QStringDecoder(name.constData());
    }
    return made;
}

/// Voikko, which knows how Finnish words are put together.
class VoikkoSpelling final : public Spelling
{
public:
    static std::unique_ptr<Spelling> open();
    ~VoikkoSpelling() override
    {
        if (m_handle)
            m_terminate(m_handle);
    }

protected:
    bool check(const QString &word) override
    {
        constexpr int wrong = 0;
        return m_spell(m_handle, word.toUtf8().constData()) != wrong;
    }
    QStringList suggest(const QString &word) override
    {
        QStringList words;
        char **list = m_suggest(m_handle, word.toUtf8().constData());
        for (char **each = list; each && *each; ++each)
            words.append(QString::fromUtf8(*each));
        if (list)
            m_freeList(list);
        return words;
    }

private:
    VoikkoSpelling() = default;

    QLibrary m_library;
    void *m_handle = nullptr;
    int (*m_spell)(void *, const char *) = nullptr;
    char **(*m_suggest)(void *, const char *) = nullptr;
    void (*m_freeList)(char **) = nullptr;
    void (*m_terminate)(void *) = nullptr;
};

std::unique_ptr<Spelling> VoikkoSpelling::open()
{
    std::unique_ptr<VoikkoSpelling> made(new VoikkoSpelling);
    made->m_library.setFileNameAndVersion(QStringLiteral("voikko"), 1);
    if (!made->m_library.load())
        return nullptr;
    QLibrary &library = made->m_library;
    const auto create = functionOf<void *(*)(const char **, const char *, const char *)>(library, "voikkoInit");
    made->m_spell = functionOf<int (*)(void *, const char *)>(library, "voikkoSpellCstr");
    made->m_suggest = functionOf<char **(*)(void *, const char *)>(library, "voikkoSuggestCstr");
    made->m_freeList = functionOf<void (*)(char **)>(library, "voikkoFreeCstrArray");
    made->m_terminate = functionOf<void (*)(void *)>(library, "voikkoTerminate");
    if (!create || !made->m_spell || !made->m_suggest || !made->m_freeList || !made->m_terminate)
        return nullptr;
    const char *error = nullptr;
    made->m_handle = create(&error, "fi", nullptr);
    if (!made->m_handle)
        return nullptr;
    return made;
}

std::unique_ptr<Spelling> openSpelling(Language language)
{
    switch (language) {
    case Language::Finnish:
        return VoikkoSpelling::open();
    case Language::Swedish:
        return HunspellSpelling::open({QStringLiteral("sv_FI"), QStringLiteral("sv_SE"), QStringLiteral("sv")});
    case Language::English:
        return HunspellSpelling::open({QStringLiteral("en_GB"), QStringLiteral("en_US"), QStringLiteral("en")});
    }
    Q_UNREACHABLE();
}

} // namespace

Spelling *Spelling::of(Language language)
{
    static std::array<std::optional<std::unique_ptr<Spelling>>, allLanguages.size()> checkers;
    auto &checker = checkers.at(size_t(language));
    if (!checker)
        checker = openSpelling(language);
    return checker->get();
}

QList<WordPlace> wordsOf(const QString &line)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}[\\p{L}\\p{M}]*(?:[-'’:][\\p{L}\\p{M}]+)*"));
    QList<WordPlace> places;
    for (auto it = word.globalMatch(line); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        places.append({int(match.capturedStart()), int(match.capturedLength())});
    }
    return places;
}

void SpellingMarks::setSpelling(Spelling *spelling, const QColor &ink)
{
    if (m_spelling == spelling && m_ink == ink)
        return;
    m_spelling = spelling;
    m_ink = ink;
    rehighlight();
}

void SpellingMarks::highlightBlock(const QString &text)
{
    if (!m_spelling)
        return;
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(m_ink);
    for (const WordPlace &place : wordsOf(text)) {
        // Abbreviations in capitals are in no dictionary.
        const QString word = text.mid(place.from, place.size);
        if (word != word.toUpper() && !m_spelling->isRight(word))
            setFormat(place.from, place.size, wrong);
    }
}

} // namespace polku::ui
