package org.imza.picture;

import org.imza.event.CampaignEvent.PictureOffered;

/** Who is to see a picture: the addresses of its files differ. */
public enum PictureReader {
    EVERYBODY,
    MEMBERS,
    MODERATORS;

    String path(PictureOffered.Width width) {
        return switch (this) {
            case EVERYBODY -> width.path();
            case MEMBERS -> width.membersPath();
            case MODERATORS -> width.moderatorsPath();
        };
    }
}
