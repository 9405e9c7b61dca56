package org.rapport.content;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.xml.sax.SAXException;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Feeds and sitemaps held against schemas.
@ModuleTest
class FeedSchemaTests {
    private final Browser browser;
    private final Articles articles;
    private final MovableClock clock;

    FeedSchemaTests(Browser browser, Articles articles, MovableClock clock) {
        this.browser = browser;
        this.articles = articles;
        this.clock = clock;
    }

    @BeforeEach
    void publishAllKinds() {
        Cast.publish(articles, Cast.silence("Grief", "Œuvre & more"));
        clock.pass(Duration.ofDays(1));
        Cast.publish(articles, Cast.titled("Тишина <b>"));
        Cast.publish(articles,
                Cast.titled("On losing", "Grief").saying("::: On losing a child\n\nIt was in March.\n\n:::"));
    }

    private void holds(String schema, String document) throws IOException, SAXException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new ClassPathResource("schemas/" + schema + ".xsd").getURL()).newValidator()
                .validate(new StreamSource(new StringReader(document)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed", "/tags/grief/feed"})
    void areValid(String feed) throws Exception {
        holds("atom", browser.get(feed + ".atom").body());
        holds("rss", browser.get(feed + ".rss").body());
        holdsJson(browser.get(feed + ".json").body());
    }

    @Test
    void areValidWhereNothingStands() throws Exception {
        for (var id = 1; id <= 3; id++) {
            articles.withdraw(new ArticleId(id));
        }

        holds("atom", browser.get("/feed.atom").body());
        holds("rss", browser.get("/feed.rss").body());
        holdsJson(browser.get("/feed.json").body());
    }

    private static void holdsJson(String document) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new ClassPathResource("schemas/jsonfeed.json").getContentAsString(UTF_8));
        assertThat(schema.validate(document, InputFormat.JSON)).isEmpty();
    }

    @Test
    void listsPagesAsTheProtocolHasIt() throws Exception {
        holds("sitemap", browser.get("/sitemap.xml").body());
    }

    @Test
    void wouldBeRefusedOtherwise() {
        var feed = browser.get("/feed.atom").body();

        assertThatThrownBy(() -> holds("atom", feed.replaceFirst("<updated>[^<]*", "<updated>yesterday")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> holds("atom", feed.replaceFirst("<author>.*?</author>", "")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> holds("atom", feed.replace("articles/2<", "articles/1<").replace("2026-03-05:",
                "2026-03-04:"))).isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> holds("sitemap", browser.get("/sitemap.xml").body().replace("https://", "/")))
                .isInstanceOf(SAXException.class);
    }
}
