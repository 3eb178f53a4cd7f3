package org.imza.kit.page;

import io.quarkus.runtime.ApplicationConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imza.kit.http.Content;
import org.imza.kit.http.Representation;

/**
 * Style sheets, scripts, fonts and pictures from {@code META-INF/imza-assets} of all jars. Their addresses hold a hash
 * of the content, so that browsers keep them for ever; addresses inside a style sheet get theirs too.
 */
@Singleton
public class Assets {
    private static final String FOLDER = "META-INF/imza-assets/";
    private static final String OF_SERVICE = "service.css";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*(?:[./][A-Za-z0-9_-]+)*\\.[a-z0-9]+");
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([a-z-]+\\.css)\"\\);");
    private static final Pattern CSS_ADDRESS = Pattern.compile("url\\(\"([^\":?]+)\"\\)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "woff2", "font/woff2",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webp", "image/webp",
            "ico", "image/x-icon",
            "txt", "text/plain;charset=UTF-8");

    private final Map<String, Representation> known = new ConcurrentHashMap<>();
    private final String application;

    @Inject
    Assets(ApplicationConfig config) {
        this(config.name().orElse("imza"));
    }

    Assets(String application) {
        this.application = application;
    }

    /**
     * @param name path inside the folder, as in {@code imza.css} or {@code fonts/naskh.woff2}
     * @throws IllegalArgumentException if there is no such asset
     */
    public String url(String name) {
        Representation asset = find(name).orElseThrow(() -> new IllegalArgumentException("No asset " + name));
        return "/assets/" + application + "/" + name + "?v=" + asset.name();
    }

    Optional<Representation> find(String name) {
        Representation asset = known.get(name);
        if (asset == null && NAME.matcher(name).matches()) {
            asset = load(name);
            if (asset != null) {
                known.put(name, asset);
            }
        }
        return Optional.ofNullable(asset);
    }

    private Representation load(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = type == null ? null : loader.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                return null;
            }
            byte[] content = file.readAllBytes();
            return Representation.of(new Content(name.endsWith(".css") ? linked(content) : content, type, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts imported style sheets in their place, for one request instead of nine, and hashes into addresses; comments are
     * for who reads the source.
     */
    private byte[] linked(byte[] css) {
        String whole = IMPORT.matcher(new String(css, StandardCharsets.UTF_8))
                .replaceAll(match -> Matcher.quoteReplacement(text(match.group(1))));
        return CSS_ADDRESS
                .matcher(BLANKS.matcher(COMMENT.matcher(whole).replaceAll("")).replaceAll(" "))
                .replaceAll(match -> "url(\"" + url(match.group(1)) + "\")")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A service need not have a sheet of its own. */
    private String text(String name) {
        return find(name)
                .map(asset -> new String(asset.content().body(), StandardCharsets.UTF_8))
                .orElseGet(() -> {
                    if (name.equals(OF_SERVICE)) {
                        return "";
                    }
                    throw new IllegalArgumentException("No asset " + name);
                });
    }
}
