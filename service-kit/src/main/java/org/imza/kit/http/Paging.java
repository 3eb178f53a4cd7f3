package org.imza.kit.http;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A page of a list that begins after a key, so that what is added meanwhile neither hides nor repeats anything. The next
 * one is named by {@code Link} (RFC 8288), and by whatever the body calls it.
 *
 * @param next its address, {@code null} at the end
 */
public record Paging<T>(List<T> shown, String next) {

    /** How many are asked for: {@code usual} unless said, and never more than {@code most}. */
    public static int limit(Integer asked, int usual, int most) {
        return asked == null ? usual : Math.clamp(asked, 1, most);
    }

    /** The first {@code limit} of what was {@code found}, one more of which says that there is a next page. */
    public static <T> Paging<T> of(List<T> found, int limit, String path, Function<T, UUID> key) {
        if (found.size() <= limit) {
            return new Paging<>(found, null);
        }
        List<T> shown = List.copyOf(found.subList(0, limit));
        char more = path.indexOf('?') < 0 ? '?' : '&';
        return new Paging<>(shown, path + more + "after=" + key.apply(shown.getLast()) + "&limit=" + limit);
    }

    /** {@code answer} with the link to the next page, if there is one. */
    public Response linked(Response answer) {
        return next == null
                ? answer
                : Response.fromResponse(answer)
                        .header("Link", "<" + next + ">; rel=\"next\"")
                        .build();
    }
}
