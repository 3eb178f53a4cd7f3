package org.imza.letter;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;

/** What is to be told, in no language yet. All but {@link Update} wait sealed; paths are relative to the public address. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "letter")
@JsonSubTypes({
    @JsonSubTypes.Type(Letter.Confirmation.class),
    @JsonSubTypes.Type(Letter.SignedAlready.class),
    @JsonSubTypes.Type(Letter.SignIn.class),
    @JsonSubTypes.Type(Letter.Invitation.class),
    @JsonSubTypes.Type(Letter.PetitionPublished.class),
    @JsonSubTypes.Type(Letter.PetitionRejected.class),
    @JsonSubTypes.Type(Letter.MilestoneReached.class)
})
public sealed interface Letter {

    /** Please confirm your signature. */
    record Confirmation(String petitionTitle, boolean keepMeUpdated, String confirmPath, String withdrawPath)
            implements Letter {}

    /** Your signature counts already. */
    record SignedAlready(String petitionTitle, String petitionPath, String withdrawPath) implements Letter {}

    /** Here is your link. */
    record SignIn(String signInPath, Instant expiresAt) implements Letter {}

    /** You may sign in, and this is how. */
    record Invitation(String signInPath, Instant expiresAt) implements Letter {}

    /** Your petition is public. */
    record PetitionPublished(String title, String path) implements Letter {}

    /** Your petition was turned down; {@code explanation} may be {@code null}. */
    record PetitionRejected(String title, String path, String reason, String explanation) implements Letter {}

    /** So many have signed your petition. */
    record MilestoneReached(String title, String path, long milestone, long goal) implements Letter {}

    /** An organizer's news; {@code dateline} and {@code sourceName} may be {@code null}, {@code body} is Markdown. */
    record Update(
            UUID updateId,
            UUID organizationId,
            String organizationName,
            String path,
            String language,
            String title,
            String dateline,
            String body,
            String sourceName,
            Instant postedAt)
            implements Letter {}

    /** Its kind. */
    default MailKind kind() {
        return switch (this) {
            case Confirmation c -> MailKind.CONFIRMATION;
            case SignedAlready s -> MailKind.SIGNED_ALREADY;
            case SignIn s -> MailKind.SIGN_IN;
            // No kind of its own: a replica of an earlier release could claim no mail beside one it has no name for.
            case Invitation i -> MailKind.SIGN_IN;
            case PetitionPublished p -> MailKind.PETITION_PUBLISHED;
            case PetitionRejected p -> MailKind.PETITION_REJECTED;
            case MilestoneReached m -> MailKind.MILESTONE_REACHED;
            case Update u -> MailKind.UPDATE;
        };
    }
}
