package org.imza.kit.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.imza.kit.language.Language;
import org.imza.kit.language.NamespacesForTests;
import org.junit.jupiter.api.Test;

/**
 * Draws every component in every language into {@code target/style-guide}. To look at it:
 * {@code python3 -m http.server -d service-kit/target/style-guide}.
 */
class StyleGuideTest {
    private static final Path FOLDER = Path.of("target/style-guide");
    private static final List<String> TAGS =
            List.of("field", "textarea", "select", "choices", "checkbox", "errors", "csrf");

    private final Assets assets = new Assets("style-guide");

    @Test
    void drawsEveryComponent() throws IOException {
        Engine engine = engine();
        for (GuideSample sample : List.of(
                GuideSample.english(),
                GuideSample.uyghur(),
                GuideSample.uyghurIn(Language.of("ug-Cyrl")),
                GuideSample.uyghurIn(Language.of("ug-Latn")))) {
            for (String name : List.of("home", "desk", "form", "single")) {
                String html = engine.getTemplate("guide/" + name)
                        .instance()
                        .setLocale(sample.language().locale())
                        .data("s", sample)
                        .data("page", page(sample, name))
                        .render();
                write(name + "-" + sample.language() + ".html", html.getBytes(UTF_8));
                assertTrue(html.contains("<html lang=\"" + sample.language() + "\""), html);
                assertFalse(html.contains(" style=") || html.contains("NOT_FOUND"), html);
            }
        }
        writeAssets();
    }

    private static Page page(GuideSample sample, String name) {
        List<LanguageLink> languages = List.of("en", "ug", "ug-Cyrl", "ug-Latn").stream()
                .map(Language::of)
                .map(language -> new LanguageLink(
                        language, "/" + name + "-" + language + ".html", language.equals(sample.language())))
                .toList();
        Page page = Pages.of(sample.language(), sample.title())
                .inLanguages(languages)
                .from(sample.organization(), "/")
                .reportedAt("/");
        return List.of("desk", "form").contains(name) ? page.signedIn("token", "sealed", true, true) : page;
    }

    private Engine engine() {
        AssetNamespace addresses = new AssetNamespace();
        addresses.assets = assets;
        var builder = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addValueResolver(ValueResolvers.rawResolver())
                .addNamespaceResolver(addresses)
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .addLocator(StyleGuideTest::locate);
        NamespacesForTests.all().forEach(builder::addNamespaceResolver);
        TAGS.forEach(tag -> builder.addSectionHelper(new UserTagSectionHelper.Factory(tag, "tags/" + tag + ".html")));
        return builder.build();
    }

    private static Optional<io.quarkus.qute.TemplateLocator.TemplateLocation> locate(String id) {
        String file = (id.startsWith("guide/") ? "" : "templates/") + id + (id.endsWith(".html") ? "" : ".html");
        try (InputStream stream = StyleGuideTest.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                return Optional.empty();
            }
            String text = new String(stream.readAllBytes(), UTF_8);
            return Optional.of(new io.quarkus.qute.TemplateLocator.TemplateLocation() {
                @Override
                public Reader read() {
                    return new StringReader(text);
                }

                @Override
                public Optional<Variant> getVariant() {
                    return Optional.of(Variant.forContentType("text/html"));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeAssets() throws IOException {
        try (var files = Files.walk(Path.of("target/classes/META-INF/imza-assets"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                writeAsset(Path.of("target/classes/META-INF/imza-assets")
                        .relativize(file)
                        .toString());
            }
        }
        writeAsset("guide.svg");
    }

    private void writeAsset(String name) throws IOException {
        write("assets/style-guide/" + name, assets.find(name).orElseThrow().body(false));
    }

    private static void write(String name, byte[] content) throws IOException {
        Path file = FOLDER.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
