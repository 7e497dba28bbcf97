package org.solieu.input.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
  private static final String TITLE = "<title>Giá lúa tăng mạnh ở miền Tây | Báo Đồng</title>";

  private static Headline of(String html) {
    Document page = Jsoup.parse(html);
    List<Block> blocks = BlockReader.read(page.body());
    return Headline.find(page, blocks, Metadata.of(page, null), SiteFacts.NONE.of(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // The first heading is the site's, the second says what the title says.
        "<h1>Báo Đồng</h1><h1>Giá lúa tăng mạnh ở miền Tây</h1> | Giá lúa tăng mạnh ở miền Tây | h1",
        // The page shows more than its title tells.
        "<h1>Giá lúa tăng mạnh ở miền Tây, nông dân vui</h1> | Giá lúa tăng mạnh ở miền Tây, nông dân vui | h1",
        // No heading of first order.
        "<p class=x>Giá lúa tăng mạnh ở miền Tây</p><p>Một tin.</p> | Giá lúa tăng mạnh ở miền Tây | p",
        "<meta name=application-name content='Báo Đồng'><h2>Giá lúa tăng rất mạnh ở miền Tây</h2> | Giá lúa tăng rất mạnh ở miền Tây | h2",
        // It is not shown: what is told must do, without the site's name.
        "<p>Nông dân thu hoạch xong.</p> | Giá lúa tăng mạnh ở miền Tây | -",
        // A heading of something else is none.
        "<h1>Đọc nhiều nhất trong tuần qua</h1><p>Một tin.</p> | Giá lúa tăng mạnh ở miền Tây | -",
      })
  void findsWhatIsShown(String body, String text, @Nullable String element) {
    Headline headline = of(TITLE + body);
    assertThat(headline.text()).isEqualTo(text);
    assertThat(headline.element() == null ? null : headline.element().normalName())
        .isEqualTo(element);
  }

  @Test
  void takesTheOnlyHeadingOfAPageWithoutTitle() {
    assertThat(of("<h1>Giá lúa tăng mạnh ở miền Tây</h1>").text())
        .isEqualTo("Giá lúa tăng mạnh ở miền Tây");
    assertThat(of("<h1>Tin mới</h1>").text()).isNull();
    assertThat(of("<p>Một tin.</p>").text()).isNull();
  }

  @Test
  void composesLetters() {
    assertThat(of("<h1>Gia\u0301 lu\u0301a tăng mạnh</h1>").text()).isEqualTo("Giá lúa tăng mạnh");
  }

  @Test
  void knowsTheBlocksThatShowIt() {
    Document page =
        Jsoup.parse(
            TITLE
                + "<h1>Giá lúa tăng mạnh ở miền Tây</h1><p>Giá lúa tăng mạnh ở miền Tây.</p><p>Một tin.</p>");
    List<Block> blocks = BlockReader.read(page.body());
    Headline headline = Headline.find(page, blocks, Metadata.of(page, null), SiteFacts.NONE.of(""));
    assertThat(blocks).hasSize(3);
    assertThat(blocks.stream().map(headline::isShownBy)).containsExactly(true, false, false);
    assertThat(blocks.stream().map(headline::isSaidBy)).containsExactly(true, true, false);
  }
}
