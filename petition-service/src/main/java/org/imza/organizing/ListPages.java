package org.imza.organizing;

import com.ibm.icu.text.NumberFormat;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.MemberOf;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.language.Language;
import org.imza.kit.session.SignedIn;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionView;
import org.imza.petition.PetitionViews;
import org.imza.petition.StateLabel;
import org.imza.progress.Progress;
import org.imza.progress.ProgressBoard;
import org.imza.texts.Texts;

/** The organizer's petitions. */
@Path("/organize/petitions")
@Demands(Permission.USE_OWN_ACCOUNT)
@RunOnVirtualThread
class ListPages {

    private final Desk desk;
    private final SignedIn signedIn;
    private final PetitionViews petitions;
    private final ProgressBoard progress;

    ListPages(Desk desk, SignedIn signedIn, PetitionViews petitions, ProgressBoard progress) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.petitions = petitions;
        this.progress = progress;
    }

    @GET
    public Response list() {
        Map<UUID, MemberOf> organizations = signedIn.actor().membershipsWith(Permission.READ_DRAFTS).stream()
                .collect(java.util.stream.Collectors.toMap(MemberOf::id, member -> member));
        List<PetitionView> all = petitions.allOf(organizations.keySet());
        Map<UUID, Progress> counts =
                progress.of(all.stream().map(PetitionView::id).toList());
        List<PetitionRow> rows = all.stream()
                .sorted(Comparator.comparing(
                        petition -> !petition.state().editable())) // Drafts first, else as they come.
                .map(petition -> row(
                        petition, organizations.get(petition.organizationId()).name(), counts.get(petition.id())))
                .toList();
        return desk.page(
                200,
                desk.text(Texts.ORGANIZING_TITLE),
                OrganizingTemplates.list(rows, signedIn.actor().memberships()));
    }

    private PetitionRow row(PetitionView petition, String organization, Progress count) {
        return new PetitionRow(
                PetitionAddress.workplace(petition.id()),
                petition.original().words().title(),
                Language.of(petition.language()),
                organization,
                StateLabel.of(petition.state(), desk::text),
                count == null
                        ? ""
                        : NumberFormat.getInstance(desk.language().locale()).format(count.signatures()),
                petition.createdAt(),
                desk.text(petition.state().editable() ? Texts.ORGANIZING_CONTINUE : Texts.ORGANIZING_LOOK));
    }
}
