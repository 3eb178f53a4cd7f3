package org.imza.confirmation;

import java.util.List;
import org.imza.petition.ShareLink;
import org.imza.progress.Progress;

/** What somebody sees whose signature counts; {@code url} is what they share. */
record ThanksView(PetitionLink petition, boolean open, Progress progress, String url, List<ShareLink> shareLinks) {}
