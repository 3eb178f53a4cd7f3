package org.imza.progress;

import java.util.UUID;
import org.imza.kit.http.Content;
import org.imza.petition.Petitions;
import org.imza.petition.SignablePetition;
import org.imza.snapshot.SnapshotKey;

/** Progress as everybody reads it: confirmed signatures, the goal, and whether the petition takes signatures now. */
final class ProgressJson {

    private ProgressJson() {}

    static SnapshotKey key(SignablePetition petition) {
        return new SnapshotKey("progress", petition.id(), "");
    }

    static Content read(UUID petitionId, ProgressBoard board, Petitions petitions) {
        boolean open = petitions.signable(petitionId).orElseThrow().open();
        return Content.json(of(board.of(petitionId), open));
    }

    static String of(Progress progress, boolean open) {
        return "{\"signatures\":" + progress.signatures() + ",\"goal\":" + progress.goal() + ",\"open\":" + open + "}";
    }
}
