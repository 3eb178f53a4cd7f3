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
import org.imza.kit.page.PictureChoice;
import org.imza.kit.page.ShownPicture;
import org.imza.kit.problem.Problem;

/** Finds pictures, for those who show them. */
@ApplicationScoped
public class Gallery {

    /** Who is to see them: the addresses differ. */
    public enum Reader {
        EVERYBODY,
        MEMBERS,
        MODERATORS;

        String path(UUID id, int width) {
            return switch (this) {
                case EVERYBODY -> PictureAddress.page(id, width);
                case MEMBERS -> PictureAddress.desk(id, width);
                case MODERATORS -> PictureAddress.review(id, width);
            };
        }
    }

    /** A picture with the words of a language, or the nearest it has, for whom it is meant. */
    public record Wanted(UUID picture, String language, Reader reader) {}

    /** Instead of a width in pixels. */
    public static final int WIDEST = 0;

    private static final PictureWords NONE = new PictureWords("", "", "");

    private final Pictures pictures;
    private final DeletedPictures deleted;
    private final PictureUses uses;

    Gallery(Pictures pictures, DeletedPictures deleted, PictureUses uses) {
        this.pictures = pictures;
        this.deleted = deleted;
        this.uses = uses;
    }

    /** 404 unless the picture is one of {@code organization}. */
    public void demand(UUID organization, UUID picture) {
        if (!organization.equals(pictures.organizationOf(picture))) {
            throw Problem.notFound();
        }
    }

    /** The same, so that nobody deletes before the transaction ends what it begins to need; 404 for what is taken down too. */
    public void hold(UUID organization, UUID picture) {
        if (pictures.forChange(picture)
                .filter(found -> organization.equals(found.organizationId) && !found.takenDown())
                .isEmpty()) {
            throw Problem.notFound();
        }
    }

    /** What there is of {@code wanted}, without what moderators took down. */
    public Map<Wanted, ShownPicture> shown(Collection<Wanted> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = wanted.stream().map(Wanted::picture).distinct().toList();
        Map<UUID, Picture> found = pictures.withIds(ids).stream()
                .filter(each -> !each.takenDown())
                .collect(Collectors.toMap(each -> each.id, Function.identity()));
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

    /** Any picture, one that moderators took down too; 404 if there is none. */
    public ShownPicture any(UUID picture, String language, Reader reader) {
        return shown(List.of(pictures.findByIdOptional(picture).orElseThrow(Problem::notFound)), language, reader)
                .getFirst();
    }

    /** All of an organization as its members see them, the newest first. */
    public List<ShownPicture> ofOrganization(UUID organization, String language) {
        return shown(pictures.ofOrganization(organization), language, Reader.MEMBERS);
    }

    private List<ShownPicture> shown(List<Picture> all, String language, Reader reader) {
        Map<UUID, List<Pictures.Side>> narrower =
                narrower(all.stream().map(each -> each.id).toList());
        return all.stream()
                .map(each -> shown(new Wanted(each.id, language, reader), each, narrower))
                .toList();
    }

    /** Those of them that a form offers: what is described, and what was {@code chosen}, which may be {@code null}. */
    public PictureChoice choice(UUID organization, String language, UUID chosen) {
        List<Picture> offered = pictures.ofOrganization(organization).stream()
                .filter(each -> !each.takenDown())
                .filter(each -> !each.words.isEmpty() || each.id.equals(chosen))
                .toList();
        boolean there = offered.stream().anyMatch(each -> each.id.equals(chosen));
        return new PictureChoice(shown(offered, language, Reader.MEMBERS), there ? chosen : null);
    }

    /** What is said about a picture in exactly that language. */
    PictureWords wordsIn(UUID picture, String language) {
        return pictures.findByIdOptional(picture)
                .orElseThrow(Problem::notFound)
                .words
                .getOrDefault(language, NONE);
    }

    /**
     * The file for everybody, in {@code width} pixels or its {@link #WIDEST}; 404 while nothing public shows it, 410 if that is
     * over for good or moderators took it down.
     */
    public Response publicFile(UUID id, int width) {
        if (pictures.isTakenDown(id)) {
            throw Problem.takenDown();
        }
        if (!uses.shows(id)) {
            throw deleted.findByIdOptional(id).isPresent() ? Problem.gone("picture-deleted") : Problem.notFound();
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
        PictureWords words = Language.of(wanted.language).nearest(picture.words).orElse(NONE);
        List<ShownPicture.Width> widths = Stream.concat(
                        Stream.of(new Pictures.Side(picture.id, picture.width, picture.height)),
                        narrower.getOrDefault(picture.id, List.of()).stream())
                .map(side -> new ShownPicture.Width(
                        side.width(), side.height(), wanted.reader.path(picture.id, side.width())))
                .toList();
        return new ShownPicture(picture.id, words.alt(), words.caption(), words.credit(), widths);
    }
}
