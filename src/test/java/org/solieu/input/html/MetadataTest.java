package org.solieu.input.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {
  private static Metadata of(String html) {
    return of(html, null);
  }

  private static Metadata of(String html, @Nullable String knownUrl) {
    return Metadata.of(Jsoup.parse(html), knownUrl);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "<link rel=canonical href='https://bao.vn/a-1'>             | -                | https://bao.vn/a-1",
        "<meta property=og:url content='https://bao.vn/a-1'>        | -                | https://bao.vn/a-1",
        "<link rel=canonical href='https://bao.vn/a-1'>             | https://x.vn/b-2 | https://bao.vn/a-1",
        "<p>tin</p>                                                 | https://x.vn/b-2 | https://x.vn/b-2",
        "<link rel=canonical href='/a-1'>                           | https://x.vn/b-2 | https://x.vn/a-1",
        "<link rel=canonical href='https://bao.vn/'>                | https://x.vn/b-2 | https://x.vn/b-2",
        "<link rel=canonical href='https://bao.vn/'>                | -                | https://bao.vn/",
        "<link rel=canonical href='https://bao.vn/a b'>             | -                | https://bao.vn/a%20b",
        "<!-- saved from url=(0018)https://bao.vn/a-1 --><p>tin</p> | -                | https://bao.vn/a-1",
        "<link rel=canonical href='file:///tmp/a.html'>             | -                | -",
        "<link rel=canonical href='https://[a'>                     | -                | -",
        "<link rel=canonical href='/a-1'>                           | -                | -",
      })
  void findsTheAddress(String head, @Nullable String known, @Nullable String url) {
    assertThat(of(head, known).url()).isEqualTo(url);
  }

  @ParameterizedTest
  @CsvSource({
    "https://bao.vn/a, bao.vn",
    "https://www.bao.vn/a, bao.vn",
    "https://M.Bao.VN:8443/a, bao.vn",
    "https://amp.bao.vn/a, bao.vn",
    "https://www.m.bao.vn/a, m.bao.vn",
  })
  void namesTheSite(String url, String host) {
    assertThat(of("<p>tin</p>", url).host()).isEqualTo(host);
  }

  @Test
  void namesNoSiteWithoutAnAddress() {
    assertThat(of("<p>tin</p>").host()).isEmpty();
  }

  @Test
  void tellsTitlesTheMostTrustworthyFirst() {
    String page =
        "<title> Mưa lớn | Báo A</title>"
            + "<meta name=twitter:title content='Mưa lớn ở đồng bằng'>"
            + "<meta property=og:title content='Mưa lớn &amp;amp; gió mạnh'>"
            + "<script type='application/ld+json'>"
            + "{\"@type\": \"NewsArticle\", \"headline\": \"Mưa lớn, gió mạnh\"}</script>";
    assertThat(of(page).titles())
        .containsExactly(
            "Mưa lớn, gió mạnh", "Mưa lớn & gió mạnh", "Mưa lớn ở đồng bằng", "Mưa lớn | Báo A");
  }

  @Test
  void tellsTimesTheMostTrustworthyFirst() {
    String page =
        "<meta name=date content='2024-11-23'>"
            + "<time itemprop=datePublished datetime='2024-11-22T08:00'>hôm qua</time>"
            + "<meta property=article:published_time content='2024-11-21'>"
            + "<meta name=pubdate content=' '>"
            + "<script type='application/ld+json'>"
            + "{\"@type\": \"NewsArticle\", \"datePublished\": \"2024-11-20\"}</script>";
    assertThat(of(page).published(null, thing -> true))
        .containsExactly("2024-11-21", "2024-11-20", "2024-11-22T08:00", "2024-11-23");
  }

  @ParameterizedTest
  @CsvSource({
    "Thu  5%, Thu 5%",
    "A &amp; B, A & B",
    "A &amp;amp;amp; B, A & B",
    "A &amp;amp;amp;amp; B, A &amp; B",
    "A & B, A & B",
  })
  void cleansWhatWasEscapedTooOften(String text, String clean) {
    assertThat(Metadata.clean(text)).isEqualTo(clean);
  }
}
