package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The published petitions as signing sees them: at most a second old, and never a query on a signer's path. */
@ApplicationScoped
public class Petitions {

    private final SignableBoard board;

    Petitions(SignableBoard board) {
        this.board = board;
    }

    /**
     * The open or closed petition at this address, former addresses included.
     *
     * @throws org.imza.kit.problem.Problem 503 before the petitions were read for the first time
     */
    public Optional<SignablePetition> signable(String slug) {
        return board.at(slug);
    }

    /** Whether anybody may read a petition, or why it was rejected, at this address. */
    public boolean shown(String slug) {
        return board.shows(slug);
    }

    /**
     * The petition with this id if it was ever published; a hidden one counts as not open.
     *
     * @throws org.imza.kit.problem.Problem 503 before the petitions were read for the first time
     */
    public Optional<SignablePetition> signable(UUID id) {
        return board.of(id);
    }
}
