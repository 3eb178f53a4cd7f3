package org.imza.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imza.kit.language.Language;
import org.imza.kit.problem.Problem;

/** Finds pictures, for those who show them. */
@ApplicationScoped
public class Gallery {

    /** Who is to see them: the addresses differ. */
    public enum Reader {
        EVERYBODY,
        MEMBERS;

        String path(UUID id, int width) {
            return this == EVERYBODY ? PictureAddress.page(id, width) : PictureAddress.desk(id, width);
        }
    }

    /** A picture with the words of a language, or the nearest it has, for whom it is meant. */
    public record Wanted(UUID picture, String language, Reader reader) {}

    /** Instead of a width in pixels. */
    public static final int WIDEST = 0;

    private static final PictureWords NONE = new PictureWords("", "", "");

    private final Pictures pictures;
    private final PictureUses uses;

    Gallery(Pictures pictures, PictureUses uses) {
        this.pictures = pictures;
        this.uses = uses;
    }

    /** 404 unless the picture is one of {@code organization}. */
    public void demand(UUID organization, UUID picture) {
        if (!organization.equals(pictures.organizationOf(picture))) {
            throw Problem.notFound();
        }
    }

    /** The same, so that nobody deletes before the transaction ends what it begins to need. */
    public void hold(UUID organization, UUID picture) {
        if (pictures.forChange(picture)
                .filter(found -> organization.equals(found.organizationId))
                .isEmpty()) {
            throw Problem.notFound();
        }
    }

    /** Whatever there is of {@code wanted}. */
    public Map<Wanted, ShownPicture> shown(Collection<Wanted> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = wanted.stream().map(Wanted::picture).distinct().toList();
        Map<UUID, Picture> found =
                pictures.withIds(ids).stream().collect(Collectors.toMap(each -> each.id, Function.identity()));
        Map<UUID, List<Pictures.Side>> narrower = narrower(found.keySet());
        return wanted.stream()
                .distinct()
                .filter(each -> found.containsKey(each.picture))
                .collect(Collectors.toMap(Function.identity(), each -> shown(each, found.get(each.picture), narrower)));
    }

    /** A picture of {@code organization} as its members see it; {@code null} if there is none. */
    public ShownPicture own(UUID organization, UUID picture, String language) {
        return picture != null && organization.equals(pictures.organizationOf(picture))
                ? one(new Wanted(picture, language, Reader.MEMBERS))
                : null;
    }

    /** All of an organization as its members see them, the newest first. */
    public List<ShownPicture> ofOrganization(UUID organization, String language) {
        List<Picture> all = pictures.ofOrganization(organization);
        Map<UUID, List<Pictures.Side>> narrower =
                narrower(all.stream().map(each -> each.id).toList());
        return all.stream()
                .map(each -> shown(new Wanted(each.id, language, Reader.MEMBERS), each, narrower))
                .toList();
    }

    /** The same, with who needs them. */
    List<KeptPicture> kept(UUID organization, String language) {
        return ofOrganization(organization, language).stream().map(this::kept).toList();
    }

    /** One of them. */
    KeptPicture keptOne(UUID picture, String language) {
        return kept(one(new Wanted(picture, language, Reader.MEMBERS)));
    }

    /** What is said about a picture in exactly that language. */
    PictureWords wordsIn(UUID picture, String language) {
        return pictures.findByIdOptional(picture)
                .orElseThrow(Problem::notFound)
                .words
                .getOrDefault(language, NONE);
    }

    private KeptPicture kept(ShownPicture picture) {
        return new KeptPicture(picture, uses.needs(picture.id()), uses.shows(picture.id()));
    }

    /** The file for everybody, in {@code width} pixels or its {@link #WIDEST}; 404 while nothing public shows it. */
    public Response publicFile(UUID id, int width) {
        if (!uses.shows(id)) {
            throw Problem.notFound();
        }
        int wanted = width == WIDEST ? pictures.findById(id).width : width;
        return pictures.file(id, wanted).orElseThrow(Problem::notFound).publicAnswer(id, wanted);
    }

    private ShownPicture one(Wanted wanted) {
        return shown(List.of(wanted)).get(wanted);
    }

    private Map<UUID, List<Pictures.Side>> narrower(Collection<UUID> ids) {
        return pictures.narrower(ids).stream().collect(Collectors.groupingBy(Pictures.Side::picture));
    }

    private static ShownPicture shown(Wanted wanted, Picture picture, Map<UUID, List<Pictures.Side>> narrower) {
        PictureWords words = words(picture.words, wanted.language);
        List<ShownPicture.Width> widths = Stream.concat(
                        Stream.of(new Pictures.Side(picture.id, picture.width, picture.height)),
                        narrower.getOrDefault(picture.id, List.of()).stream())
                .map(side -> new ShownPicture.Width(
                        side.width(), side.height(), wanted.reader.path(picture.id, side.width())))
                .toList();
        return new ShownPicture(picture.id, words.alt(), words.caption(), words.credit(), widths);
    }

    /** In the language; else in one of the same name, as a script of it is; else in any: better than none. */
    private static PictureWords words(Map<String, PictureWords> all, String language) {
        if (all.containsKey(language)) {
            return all.get(language);
        }
        String base = Language.of(language).base();
        return all.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(each -> Language.of(each.getKey()).base().equals(base))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() ->
                        all.entrySet().stream().min(Map.Entry.comparingByKey()).map(Map.Entry::getValue))
                .orElse(NONE);
    }
}
