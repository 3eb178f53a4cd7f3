package org.imza.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the page says and offers.
 *
 * @param organization whose news it is about, empty where it is about all mail
 * @param state what is refused now: {@code nothing} or the widest {@link Reach} in lower case
 * @param wishes the buttons, the expected one first
 */
record RefusalView(String organization, String state, List<Wish> wishes) {

    static RefusalView of(RefusalToken token, String organization, Set<Reach> refused) {
        List<Wish> wishes = new ArrayList<>();
        for (Wish wish : Wish.values()) {
            boolean offered =
                    wish.reach().map(reach -> wider(reach, refused, token)).orElse(!refused.isEmpty());
            if (offered) {
                wishes.add(wish);
            }
        }
        return new RefusalView(organization, state(refused), wishes);
    }

    boolean done() {
        return !state.equals("nothing");
    }

    private static boolean wider(Reach reach, Set<Reach> refused, RefusalToken token) {
        boolean covered = refused.stream().anyMatch(known -> known.ordinal() >= reach.ordinal());
        return !covered && (reach != Reach.ORGANIZATION || token.ofOneOrganization());
    }

    private static String state(Set<Reach> refused) {
        return refused.stream()
                .reduce((narrow, wide) -> wide)
                .map(reach -> reach.name().toLowerCase(java.util.Locale.ROOT))
                .orElse("nothing");
    }
}
