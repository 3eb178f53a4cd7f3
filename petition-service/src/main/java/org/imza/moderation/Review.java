package org.imza.moderation;

import java.util.List;
import org.imza.kit.language.Language;
import org.imza.kit.page.ShownPicture;
import org.imza.organization.OrganizationView;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionState;
import org.imza.petition.PetitionView;
import org.imza.petition.StateLabel;

/** Everything a moderator has to read before deciding; {@code picture} is {@code null} for none. */
record Review(
        PetitionView petition,
        OrganizationView organization,
        StateLabel state,
        String rejection,
        List<ReviewText> texts,
        ShownPicture picture,
        List<String> otherTitles) {

    /** The words in one language; {@code waiting} where they were added after publication and nobody approved them. */
    record ReviewText(Language language, String title, String summary, String html, boolean waiting, long version) {}

    public String path() {
        return PetitionAddress.review(petition.id());
    }

    public boolean decidable() {
        return petition.state() == PetitionState.IN_MODERATION;
    }

    public boolean isPublic() {
        return petition.state().shown();
    }

    public boolean hidden() {
        return petition.state() == PetitionState.HIDDEN;
    }

    /** Whether anybody may have signed it. */
    public boolean hasSigners() {
        return petition.publishedAt() != null && petition.signersErasedAt() == null;
    }

    public boolean signersErasable() {
        return hasSigners() && !petition.state().signable();
    }
}
