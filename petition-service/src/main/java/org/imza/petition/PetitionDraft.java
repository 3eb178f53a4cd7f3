package org.imza.petition;

import java.util.List;

/** Everything an organizer writes about a petition, already checked; {@code language} is the original's tag. */
public record PetitionDraft(
        Words words, String language, List<String> decisionMakers, long goal, List<FurtherLink> links) {}
