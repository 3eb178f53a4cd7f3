package org.imza.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.imza.event.PetitionEvent;
import org.imza.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class PetitionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Words WORDS = new Words("Free Ayshe", "She taught.", "She was taken.");
    private static final Words UYGHUR = new Words("ئايشە قويۇپ بېرىلسۇن", "ئۇ ئوقۇتقۇچى.", "تېكىست");
    private static final PetitionDraft DRAFT =
            new PetitionDraft(WORDS, "en", "", null, List.of("The Minister"), 500, List.of());

    private static Petition aDraft() {
        Petition petition = new Petition(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), DRAFT, NOW);
        petition.moveTo("free-ayshe-tursun");
        return petition;
    }

    private static Petition in(PetitionState state) {
        Petition petition = aDraft();
        switch (state) {
            case DRAFT -> {}
            case IN_MODERATION -> petition.submit(NOW);
            case OPEN -> {
                petition.submit(NOW);
                petition.publish(NOW);
            }
            case CLOSED -> {
                petition.submit(NOW);
                petition.publish(NOW);
                petition.close(NOW);
            }
            case REJECTED -> {
                petition.submit(NOW);
                petition.reject(RejectionReason.DUPLICATE, null, NOW);
            }
            case HIDDEN -> {
                petition.submit(NOW);
                petition.publish(NOW);
                petition.hide("unlawful", NOW);
            }
        }
        assertEquals(state, petition.view().state());
        return petition;
    }

    @Test
    void allowsEachStepInItsStatesOnly() {
        assertAllowed(petition -> petition.submit(LATER), EnumSet.of(PetitionState.DRAFT));
        assertAllowed(petition -> petition.publish(LATER), EnumSet.of(PetitionState.IN_MODERATION));
        assertAllowed(
                petition -> petition.reject(RejectionReason.SPAM, null, LATER),
                EnumSet.of(PetitionState.IN_MODERATION));
        assertAllowed(petition -> petition.close(LATER), EnumSet.of(PetitionState.OPEN));
        assertAllowed(petition -> petition.edit(DRAFT, LATER), EnumSet.of(PetitionState.DRAFT, PetitionState.REJECTED));
        assertAllowed(
                petition -> petition.translate("ug", TranslationDraft.whole(UYGHUR), LATER),
                EnumSet.of(PetitionState.DRAFT, PetitionState.REJECTED, PetitionState.OPEN));
        assertAllowed(
                petition -> petition.hide("unlawful", LATER),
                EnumSet.of(PetitionState.OPEN, PetitionState.CLOSED, PetitionState.REJECTED));
    }

    @Test
    void standsWhereItStoodOnceItIsRestored() {
        for (PetitionState state : EnumSet.of(PetitionState.OPEN, PetitionState.CLOSED, PetitionState.REJECTED)) {
            Petition petition = in(state);
            petition.hide("spam", LATER);
            petition.restore(LATER);
            assertEquals(state, petition.view().state());
        }
        assertAllowed(petition -> petition.restore(LATER), EnumSet.of(PetitionState.HIDDEN));
    }

    @Test
    void takesNoSignaturesOnceItsSignersAreErased() {
        assertAllowed(petition -> petition.eraseSigners(LATER), EnumSet.of(PetitionState.CLOSED, PetitionState.HIDDEN));
        Petition closed = in(PetitionState.CLOSED);
        closed.eraseSigners(LATER);
        assertEquals(NOW, closed.view().closedAt(), "it was closed when it was");
        Petition petition = in(PetitionState.HIDDEN);
        petition.eraseSigners(LATER);
        assertThrows(Problem.class, () -> petition.eraseSigners(LATER));
        petition.restore(LATER);
        assertEquals(PetitionState.CLOSED, petition.view().state());
        assertEquals(LATER, petition.view().closedAt());
        assertEquals(
                new PetitionEvent.SignersErased(petition.id(), LATER),
                petition.past().getLast());
    }

    private static void assertAllowed(Consumer<Petition> step, Set<PetitionState> states) {
        Map<PetitionState, Boolean> allowed = new EnumMap<>(PetitionState.class);
        Map<PetitionState, Boolean> expected = new EnumMap<>(PetitionState.class);
        for (PetitionState state : PetitionState.values()) {
            expected.put(state, states.contains(state));
            try {
                step.accept(in(state));
                allowed.put(state, true);
            } catch (Problem e) {
                assertEquals(409, e.status());
                allowed.put(state, false);
            }
        }
        assertEquals(expected, allowed);
    }

    @Test
    void becomesADraftAgainWhenARejectedOneIsRewritten() {
        Petition petition = in(PetitionState.IN_MODERATION);
        petition.reject(RejectionReason.DUPLICATE, "There is one already.", NOW);
        petition.edit(DRAFT, LATER);
        assertEquals(PetitionState.DRAFT, petition.view().state());
        assertEquals(RejectionReason.DUPLICATE, petition.view().rejectionReason());
        petition.submit(LATER);
        assertNull(petition.view().rejectionReason());
        assertNull(petition.view().rejectionExplanation());
    }

    @Test
    void freezesWordsPeopleMaySign() {
        Petition petition = aDraft();
        petition.translate("ug", TranslationDraft.whole(UYGHUR), NOW);
        petition.submit(NOW);
        petition.publish(NOW);
        assertThrows(Problem.class, () -> petition.translate("ug", TranslationDraft.whole(WORDS), LATER));
        assertThrows(Problem.class, () -> petition.translate("en", TranslationDraft.whole(UYGHUR), LATER));
        assertEquals(UYGHUR, petition.view().in("ug").words());
    }

    @Test
    void showsATranslationAddedLaterOnlyOnceItIsApproved() {
        Petition petition = in(PetitionState.OPEN);
        petition.translate("ug", TranslationDraft.whole(UYGHUR), LATER);
        assertFalse(petition.view().shows(petition.view().in("ug")));
        assertEquals("en", petition.view().shownIn("ug").language());
        petition.translate("ug", TranslationDraft.whole(WORDS), LATER);
        petition.approveTranslation("ug", petition.view().in("ug").version(), LATER);
        assertTrue(petition.view().shows(petition.view().in("ug")));
        assertThrows(Problem.class, () -> petition.translate("ug", TranslationDraft.whole(UYGHUR), LATER));
    }

    @Test
    void refusesADecisionAboutOtherWordsThanThoseRead() {
        Petition petition = in(PetitionState.OPEN);
        petition.translate("ug", TranslationDraft.whole(UYGHUR), LATER);
        assertThrows(Problem.class, () -> petition.approveTranslation("ug", 7, LATER));
        assertThrows(Problem.class, () -> petition.demandVersion(7));
    }

    @Test
    void keepsOneOriginalWhenItsLanguageIsCorrected() {
        Petition petition = aDraft();
        petition.edit(new PetitionDraft(UYGHUR, "ug", "", null, List.of("M"), 500, List.of()), LATER);
        assertEquals(Set.of("ug"), petition.view().texts().keySet());
    }

    @Test
    void withholdsRejectedWordsThatWouldDoTheHarm() {
        Petition shown = in(PetitionState.REJECTED);
        assertTrue(shown.view().shows(shown.view().original()));
        Petition petition = in(PetitionState.IN_MODERATION);
        petition.reject(RejectionReason.ENDANGERS_PRIVATE_PERSON, null, NOW);
        assertFalse(petition.view().shows(petition.view().original()));
        assertTrue(petition.view().shownTexts().isEmpty());
    }

    @Test
    void tellsItsPastWithTheTimesOfThen() {
        assertEquals(List.of(), aDraft().past());
        Petition hidden = in(PetitionState.HIDDEN);
        assertEquals(List.of(PetitionEvents.hidden(hidden.view(), "unlawful", NOW)), hidden.past());
        hidden.restore(LATER);
        assertEquals(
                List.of(
                        PetitionEvents.published(hidden.view(), NOW),
                        PetitionEvents.restored(hidden.view(), LATER),
                        PetitionEvents.changed(hidden.view(), LATER)),
                hidden.past());
        Petition rejected = in(PetitionState.REJECTED);
        rejected.translate("ug", TranslationDraft.whole(UYGHUR), LATER);
        assertEquals(List.of(PetitionEvents.rejected(rejected.view(), NOW)), rejected.past());
        Petition closed = in(PetitionState.OPEN);
        closed.close(LATER);
        assertEquals(
                List.of(
                        PetitionEvents.published(closed.view(), NOW),
                        new PetitionEvent.Closed(closed.id(), LATER),
                        PetitionEvents.changed(closed.view(), LATER)),
                closed.past());
    }
}
