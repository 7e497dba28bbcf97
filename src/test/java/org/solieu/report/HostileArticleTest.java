package org.solieu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.solieu.record.Article;

/** Whatever stands in an article is text. */
class HostileArticleTest extends BrowserTest {
  private static final String TITLE =
      "</title></script><script>window.hacked = 1</script><h1 onclick=hack()>Giá \u202Egnàv\u202C";
  private static final String TEXT =
      """
      Giá vàng 8 triệu đồng <script>window.hacked = 2</script> mỗi chỉ.
      </script><script>window.hacked = 3</script><!-- <script> --!> -->
      <img src=x onerror="window.hacked = 4"><svg onload="window.hacked = 5"></svg>
      <iframe srcdoc="<script>parent.hacked = 6</script>"></iframe>
      <a href="javascript:window.hacked = 7">81%</a> <base href="https://ke-xau.example/">
      <link rel=stylesheet href="https://ke-xau.example/a.css"><meta http-equiv=refresh content=0>
      &lt;script&gt; {{data}} {{script}} ${1 + 1} `${alert(1)}` \\u003cscript> ]]>
      thuê 3 <b>nhà</b> </textarea></style></noscript></template><plaintext>
      """;

  private static final String ODD =
      "đảo \u202E%05 gnảohk\u202C và \u2066x\u2069; dòng\u2028mới\u2029; lẻ \uD800 và \uDC00; \u0000 \u0007 hết";

  private Path page(Path folder, String url) throws IOException {
    Article article =
        new Article("\"><script>window.hacked = 8</script>.txt", TITLE, "<b>", url, TEXT + ODD);
    return ReportMaker.write(List.of(ReportMaker.reported(article)), folder, 1000, "en");
  }

  @Test
  void showsAsTextAndRunsNothing(@TempDir Path folder) throws IOException {
    tab.open(page(folder, "javascript:window.hacked=9"));
    assertThat(tab.evaluate("document.querySelector('#articles h3').textContent").asText())
        .contains("</script><script>window.hacked = 1</script><h1 onclick=hack()>");
    assertThat(tab.evaluate("document.getElementById('articles').textContent").asText())
        .contains("8 triệu đồng <script>window.hacked = 2</script> mỗi chỉ.")
        .contains("<img src=x onerror=\"window.hacked = 4\">")
        .contains("&lt;script&gt; {{data}} {{script}} ${1 + 1}")
        .contains("dòng\u2028mới\u2029");
    tab.click("#table [data-place]");
    tab.click("#repairs");
    tab.click("#all-columns");
    tab.choose("language", "vi");
    tab.choose("sort", "is:sentence");
    tab.choose("filter-unit", "is:VND");
    tab.print();
    tab.evaluate("[...document.querySelectorAll('#articles *, #table *')].forEach(e => e.click())");
    tab.evaluate("new Promise(resolve => setTimeout(resolve, 300))");
    assertThat(tab.evaluate("typeof window.hacked").asText()).isEqualTo("undefined");
    assertThat(tab.requests()).isEmpty();
    assertThat(tab.hasOpenedDialog()).isFalse();
    assertThat(tab.complaints()).isEmpty();
    assertThat(
            tab.evaluate(
                    "document.querySelectorAll('main :is(script, img, iframe, link, base, meta, b:not("
                        + "blockquote b), [onclick], [onerror])').length + document.scripts.length")
                .asInt())
        .as("the page's own script alone")
        .isEqualTo(1);
  }

  @Test
  void showsWhatWouldTurnTheDirection(@TempDir Path folder) throws IOException {
    tab.open(page(folder, "https://bao.example/"));
    assertThat(tab.evaluate("document.body.textContent.match(/[\\u202A-\\u202E\\u2066-\\u2069]/g)"))
        .as("in what is shown, now that the data are gone")
        .isNullOrEmpty();
    assertThat(tab.evaluate("document.getElementById('articles').textContent").asText())
        .contains("đảo U+202E%05 gnảohkU+202C và U+2066xU+2069")
        .contains("U+0000 U+0007");
  }

  @Test
  void linksOnlyToTheWeb(@TempDir Path folder) throws IOException {
    for (String url :
        List.of(
            "javascript:alert(1)",
            " JaVaScRiPt:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "file:///etc/passwd",
            "vbscript:x",
            "//ke-xau.example",
            "bai-bao.html")) {
      tab.open(page(folder, url));
      tab.click("#table [data-place]");
      assertThat(tab.evaluate("document.querySelectorAll('main a').length").asInt())
          .as(url)
          .isZero();
    }
    tab.open(page(folder, "https://bao.example/\"onclick=\"x"));
    assertThat(tab.evaluate("document.querySelector('main h3 a').href").asText())
        .isEqualTo("https://bao.example/%22onclick=%22x");
    assertThat(tab.evaluate("document.querySelector('main h3 a').rel").asText())
        .isEqualTo("noopener noreferrer");
  }

  /** Were there a hole in the page, its policy would still stand. */
  @Test
  void hasAPolicyThatForbidsScriptsAndRequests(@TempDir Path folder) throws IOException {
    tab.open(page(folder, "https://bao.example/"));
    assertThatIllegalStateException()
        .isThrownBy(() -> tab.evaluate("document.body.innerHTML = '<b>x</b>'"))
        .withMessageContaining("TrustedHTML");
    assertThatIllegalStateException()
        .isThrownBy(
            () -> tab.evaluate("document.createElement('script').textContent = 'hacked = 1'"))
        .withMessageContaining("TrustedScript");
    for (String attempt :
        List.of(
            "fetch('https://ke-xau.example/')",
            "new Promise((done, fail) => { const image = new Image(); image.onload = done;"
                + " image.onerror = () => fail(new Error('no image'));"
                + " image.src = 'https://ke-xau.example/x.png'; })",
            "import('https://ke-xau.example/x.js')")) {
      assertThatIllegalStateException().as(attempt).isThrownBy(() -> tab.evaluate(attempt));
    }
    assertThat(tab.complaints().toString()).contains("Content Security Policy");
  }
}
