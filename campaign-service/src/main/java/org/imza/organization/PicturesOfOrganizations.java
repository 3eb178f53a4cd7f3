package org.imza.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imza.gallery.PictureUse;
import org.imza.petitionsummary.PetitionSummaries;
import org.imza.petitionsummary.PetitionView;

/** The organizations' own pictures. */
@ApplicationScoped
class PicturesOfOrganizations implements PictureUse {

    private final OrganizationRows rows;
    private final PetitionSummaries petitions;

    PicturesOfOrganizations(OrganizationRows rows, PetitionSummaries petitions) {
        this.rows = rows;
        this.petitions = petitions;
    }

    @Override
    public boolean needs(UUID picture) {
        return rows.count("pictureId", picture) > 0;
    }

    /** As long as its organization has a public page. */
    @Override
    public boolean shows(UUID picture) {
        return rows.stream("pictureId", picture)
                .anyMatch(one -> petitions.ofOrganization(one.id).stream().anyMatch(PetitionView::published));
    }
}
