#include "examples.h"

#include "publish/pdfobjects.h"
#include "publish/pdfpack.h"
#include "publish/publish.h"
#include "support/testcase.h"

using namespace polku;
using publish::Format;

class PdfObjectsTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void objectsAreReadAndChanged();
    void packedFileIsReadToo();
};

void PdfObjectsTest::objectsAreReadAndChanged()
{
    const std::string_view dictionary = "<< /A (>> /B) % /C 1\n /B [1 0 R << /D 2 0 R >> 3 4 0 R] /C <3e3e>/E 7 0 R >>";
    QCOMPARE(publish::pdfEntry(dictionary, "/A"), std::string_view("(>> /B)"));
    QCOMPARE(publish::pdfEntry(dictionary, "/C"), std::string_view("<3e3e>"));
    QCOMPARE(publish::pdfEntry(dictionary, "/E"), std::string_view("7 0 R"));
    QVERIFY(publish::pdfEntry(dictionary, "/D").empty());
    QCOMPARE(publish::pdfReferences(publish::pdfEntry(dictionary, "/B")), (std::vector<int>{1, 4}));
    const std::string changed = publish::withPdfEntry(publish::withPdfEntry(dictionary, "/E", "8"), "/F", "/G");
    QCOMPARE(publish::pdfEntry(changed, "/E"), std::string_view("8"));
    QCOMPARE(publish::pdfEntry(changed, "/F"), std::string_view("/G"));
    QCOMPARE(publish::pdfEntry(changed, "/A"), std::string_view("(>> /B)"));
    for (const char *broken : {"", "startxref", "startxref\n9", "xref\n0 9\nstartxref\n0", "<< /A"}) {
        QVERIFY_EXCEPTION_THROWN(publish::PdfObjects{broken}, std::runtime_error);
        QVERIFY_EXCEPTION_THROWN((void)publish::pdfEntry(broken, "/A"), std::runtime_error);
    }
    QCOMPARE(publish::inflated(publish::deflated("sama")), std::string("sama"));
    QTest::ignoreMessage(QtWarningMsg, "qUncompress: Input data is corrupted");
    QVERIFY_EXCEPTION_THROWN((void)publish::inflated("not packed"), std::runtime_error);
}

void PdfObjectsTest::packedFileIsReadToo()
{
    const QByteArray file = *publish::render(test::pilotSummary(), Format::Pdf);
    const QByteArray plain = publish::unpackedPdf(file);
    QVERIFY(plain != file);
    QCOMPARE(publish::unpackedPdf(plain), plain);
    const publish::PdfObjects objects(std::string_view(plain.constData(), static_cast<std::size_t>(plain.size())));
    QCOMPARE(publish::pdfEntry(objects.object(objects.root()), "/Type"), std::string_view("/Catalog"));
}

POLKU_TEST_MAIN(PdfObjectsTest)
#include "tst_pdfobjects.moc"
