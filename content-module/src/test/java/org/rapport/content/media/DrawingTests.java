package org.rapport.content.media;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class DrawingTests {
    private static final String HEAD = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">";
    private static final String TAIL = "<rect width=\"40\" height=\"20\" fill=\"#c00\"></rect></svg>";

    @ParameterizedTest
    @ValueSource(strings = {
        "<path d=\"M0 0h9v-9z\" stroke-width=\"2\" transform=\"rotate(3)\"></path>",
        "<defs><linearGradient id=\"sea\" x1=\"0\"><stop offset=\"1\" stop-color=\"red\"></stop></linearGradient></defs>",
        "<g class=\"a b\" style=\"fill:url(#sea);opacity:.5\"></g>",
        "<style>.sea,#sky{fill:#00f}</style>",
        "<text x=\"3\" font-family=\"Georgia, 'Times New Roman'\">Sea &amp; sky</text>",
        "<title>A harbour &lt;3</title>",
        "<use href=\"#sea\"></use>",
        "<clipPath id=\"c\"><circle r=\"3\"></circle></clipPath><g clip-path=\"url(#c)\"></g>"})
    void keepsWhatDraws(String content) {
        assertThat(drawn(content)).isEqualTo(HEAD + content + TAIL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<script>a()</script>|", "<g onload='a()' fill='red'/>|<g fill=\"red\"></g>",
        "<a href='https://a.example'><path d='M0'/></a>|<path d=\"M0\"></path>",
        "<switch><foreignObject/><g id='x'/></switch>|<g id=\"x\"></g>",
        "<use xlink:href='#a'/>|<use href=\"#a\"></use>", "<use href='b.svg#a'/>|<use></use>",
        "<g style='fill:red;background:url(x);color:blue'/>|<g style=\"fill:red;color:blue\"></g>",
        "<style>@import 'a';.b{fill:red;x:y}</style>|<style></style>",
        "<style>.b{fill:red;src:url(x)} .c{fill:u\\72l(x)}</style>|<style>.b{fill:red}.c{}</style>",
        "<g fill='URL( https://a.example )' stroke='url(\"#s\")'/>|<g stroke=\"url(&quot;#s&quot;)\"></g>",
        "<g data-x='1' xml:base='https://a.example' role='img'/>|<g></g>",
        "<g id='x'><use href='#y'/></g>|<g id=\"x\"></g>"})
    void leavesOutTheRest(String content, String left) {
        assertThat(drawn(content)).isEqualTo(HEAD + (left == null ? "" : left) + TAIL);
    }

    @Test
    void readsADrawingWithTheUsualDoctype() {
        var file = Samples.joined(Samples.text("<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' "
                + "'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"), Samples.svg(""));

        assertThat(Drawing.read(file)).isInstanceOf(Reading.Taken.class);
    }

    @ParameterizedTest
    @CsvSource({"width='60' height='40', 60, 40", "width='60px' viewBox='0 0 30 15', 60, 30",
        "viewBox='0 0 30.5 15', 31, 15",
        "width='100%' viewBox='0 0 30 15', 30, 15", "'', 300, 150", "width='0' height='0', 300, 150",
        "viewBox='0 0 -1 5', 300, 150"})
    void knowsHowLargeItIs(String attributes, int width, int height) {
        var taken = (Reading.Taken) Drawing
                .read(Samples.text("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>"));

        assertThat(taken.files().getFirst()).extracting(Encoded::width, Encoded::height).containsExactly(width, height);
    }

    private static String drawn(String content) {
        var reading = Drawing.read(Samples.svg(content));
        assertThat(reading).isInstanceOf(Reading.Taken.class);
        return new String(((Reading.Taken) reading).files().getFirst().bytes(), UTF_8);
    }
}
