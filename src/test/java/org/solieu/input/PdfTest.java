package org.solieu.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

/** What of a PDF document is text, and what belongs to its pages. */
class PdfTest extends ReadingTest {
  private static final String FULL =
      "Hợp tác xã Bình Minh vừa xuất lô xoài đầu tiên sang Úc sau nhiều tháng chuẩn bị kỹ,";

  private static final float GOES_ON = -1; // for where the text before it ends

  record Line(float x, float y, float size, String text) {}

  private static Line line(float y, String text) {
    return new Line(72, y, 11, text);
  }

  private String text(List<List<Line>> pages) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream ttf =
            PDDocument.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDFont font = PDType0Font.load(document, ttf);
      for (List<Line> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          float x = 0;
          for (Line line : lines) {
            x = line.x() == GOES_ON ? x : line.x();
            content.beginText();
            content.setFont(font, line.size());
            content.newLineAtOffset(x, line.y());
            content.showText(line.text());
            content.endText();
            x += font.getStringWidth(line.text()) * line.size() / 1000;
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      read("a.pdf", out.toByteArray());
    }
    assertThat(failures).isEmpty();
    return articles.get(0).text();
  }

  /** Pages of body lines, each with the lines that are given for it at its edges. */
  private static List<List<Line>> pages(int pages, IntFunction<List<Line>> edges) {
    List<List<Line>> all = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      List<Line> lines = new ArrayList<>(edges.apply(page));
      for (int i = 0; i < 6; i++) {
        lines.add(line(650 - 14 * i, FULL));
      }
      all.add(lines);
    }
    return all;
  }

  @Test
  void keepsRowsThatAreAlikeAtTheEdgesOfPages() throws Exception {
    List<List<Line>> pages = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (int page = 0; page < 3; page++) {
      List<Line> lines = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        rows.add("Xã số " + (rows.size() + 1) + ": " + (101 + rows.size()) + " hộ nghèo.");
        lines.add(line(700 - 14 * i, rows.get(rows.size() - 1)));
      }
      pages.add(lines);
    }
    assertThat(text(pages).replaceAll("\\s+", " ")).isEqualTo(String.join(" ", rows));
  }

  @Test
  void keepsANumberThatIsNotThatOfThePage() throws Exception {
    List<Line> first = List.of(line(700, FULL), line(686, "số hộ nghèo là"), line(672, "500"));
    List<Line> second = List.of(line(700, "hộ, giảm mạnh."), line(686, FULL), line(672, FULL));
    assertThat(text(List.of(first, second))).contains("số hộ nghèo là 500 hộ, giảm mạnh.");
  }

  @Test
  void leavesOutRunningTitlesAndNumbersOfPages() throws Exception {
    assertThat(
            text(
                pages(
                    4,
                    page ->
                        List.of(
                            line(760, "Bản tin số 12 năm 2024"),
                            line(745, "Tờ " + (page + 9) + " trên 13"),
                            line(30 + page % 2, String.valueOf(page + 40))))))
        .doesNotContain("Bản tin", "Tờ", "41", "42", "43", "44");
  }

  @Test
  void leavesOutTheNumbersOfTwoPages() throws Exception {
    assertThat(text(pages(2, page -> List.of(line(30, "- " + (page + 6) + " -")))))
        .doesNotContain("7", "8");
    assertThat(text(pages(2, page -> page == 1 ? List.of() : List.of(line(30, "2")))))
        .doesNotContain("2");
  }

  @Test
  void keepsWhatStandsAtOtherHeights() throws Exception {
    assertThat(text(pages(3, page -> List.of(line(700 + 20 * page, "Đơn vị: nghìn đồng")))))
        .contains("Đơn vị: nghìn đồng");
  }

  @Test
  void keepsTheMarkOfANoteOutOfANumber() throws Exception {
    String text =
        text(
            List.of(
                List.of(
                    line(700, "Có 5.000"),
                    new Line(GOES_ON, 704, 6, "1"),
                    new Line(GOES_ON, 700, 11, " người, rộng 60 km"),
                    new Line(GOES_ON, 704, 6, "2"),
                    new Line(GOES_ON, 700, 11, ", cao 12 m."),
                    line(680, FULL))));
    assertThat(text.replaceAll("\\s+", " ")).startsWith("Có 5.000 người, rộng 60 km2, cao 12 m.");
  }
}
