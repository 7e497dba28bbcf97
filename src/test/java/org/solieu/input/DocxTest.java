package org.solieu.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solieu.record.Article;

/** What of a document in Office Open XML is text. Without prefixes, as no reader asks for them. */
class DocxTest extends ReadingTest {
  private static final String BOX =
      "<r><AlternateContent><Choice><drawing><txbxContent>%1$s</txbxContent></drawing></Choice>"
          + "<Fallback><pict><txbxContent>%1$s</txbxContent></pict></Fallback>"
          + "</AlternateContent></r>";

  private Article document(String body, String properties) throws IOException {
    read(
        "a.docx",
        Bundle.zip(
            Map.of(
                "word/document.xml",
                ("<document><body>" + body + "</body></document>").getBytes(UTF_8)),
            Map.of("docProps/core.xml", properties.getBytes(UTF_8))));
    assertThat(failures).isEmpty();
    return articles.get(0);
  }

  private static String paragraph(String content) {
    return "<p>" + content + "</p>";
  }

  private static String run(String text) {
    return "<r><t>" + text + "</t></r>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<rPr><vanish/></rPr>                      | Lãi 5 tỷ đồng.",
        "<rPr><vanish val='0'/></rPr>              | Lãi 5.99 tỷ đồng.",
        "<rPr><b/></rPr>                           | Lãi 5.99 tỷ đồng.",
        "<rPr><rPrChange><rPr><vanish/></rPr></rPrChange></rPr> | Lãi 5.99 tỷ đồng.",
      })
  void leavesOutHiddenText(String properties, String text) throws Exception {
    String hidden = "<r>" + properties + "<t>.99</t></r>";
    assertThat(document(paragraph(run("Lãi 5") + hidden + run(" tỷ đồng.")), "<p/>").text())
        .isEqualTo(text);
  }

  @Test
  void hidesNoTextWhereOnlyTheEndOfAParagraphIsHidden() throws Exception {
    String body = paragraph("<pPr><rPr><vanish/></rPr></pPr>" + run("Lãi 5 tỷ đồng."));
    assertThat(document(body, "<p/>").text()).isEqualTo("Lãi 5 tỷ đồng.");
  }

  @Test
  void readsABoxBehindTheParagraphThatItIsTiedTo() throws Exception {
    String inner = paragraph(run("Có 7 xe") + BOX.formatted(paragraph(run("và 8 tàu"))));
    String body =
        paragraph(run("Nộp thuế 5") + BOX.formatted(inner) + run("0 triệu đồng."))
            + paragraph(run("Hết."));
    assertThat(document(body, "<p/>").text())
        .isEqualTo("Nộp thuế 50 triệu đồng.\n\nCó 7 xe\n\nvà 8 tàu\n\nHết.");
  }

  @Test
  void readsABoxInATableBehindItsRow() throws Exception {
    String cells =
        "<tc><p>%s</p></tc><tc><p>%s</p></tc>"
            .formatted(run("Lúa") + BOX.formatted(paragraph(run("7 xe"))), run("500"));
    String body = "<tbl><tr>" + cells + "</tr></tbl>" + paragraph(run("Hết."));
    assertThat(document(body, "<p/>").text()).isEqualTo("Lúa\t500\n\n7 xe\n\nHết.");
  }

  @Test
  void takesNoBoxForTheTitleThatItIsTiedTo() throws Exception {
    String body =
        paragraph(
                "<pPr><pStyle val='Title'/></pPr>"
                    + BOX.formatted(paragraph(run("Hộp tin")))
                    + run("Công ty lãi lớn"))
            + paragraph(run("Lãi 5 tỷ đồng."));
    Article article = document(body, "<p/>");
    assertThat(article.title()).isEqualTo("Công ty lãi lớn");
    assertThat(article.text()).isEqualTo("Hộp tin\n\nLãi 5 tỷ đồng.");
  }

  @Test
  void joinsParagraphsWhoseEndWasDeleted() throws Exception {
    String body =
        paragraph("<pPr><rPr><del/></rPr></pPr>" + run("Có 12")) + paragraph(run("3 người."));
    assertThat(document(body, "<p/>").text()).isEqualTo("Có 123 người.");
  }

  @Test
  void asksForNoStyleThatWasChanged() throws Exception {
    String was = "<pPrChange><pPr><pStyle val='Title'/></pPr></pPrChange>";
    assertThat(document(paragraph("<pPr>" + was + "</pPr>" + run("Lãi 5 tỷ.")), "<p/>").title())
        .isNull();
  }

  @Test
  void keepsTheMarkOfANoteOutOfANumber() throws Exception {
    String note = "<r><rPr><vertAlign val='superscript'/></rPr><t>1</t></r>";
    String square = "<r><rPr><vertAlign val='superscript'/></rPr><t>2</t></r>";
    String body = paragraph(run("Có 5.000") + note + run(" người, 60 m") + square + run("."));
    assertThat(document(body, "<p/>").text()).isEqualTo("Có 5.000 người, 60 m2.");
  }

  @Test
  void readsADocumentWhosePropertiesAreDamaged() throws Exception {
    String body = paragraph(run("Lãi 5 tỷ đồng."));
    assertThat(document(body, "<p><title>Lãi lớn</title></p>").title()).isEqualTo("Lãi lớn");
    Article article = document(body, "<p><title>Lãi");
    assertThat(article.title()).isNull();
    assertThat(article.text()).isEqualTo("Lãi 5 tỷ đồng.");
  }
}
