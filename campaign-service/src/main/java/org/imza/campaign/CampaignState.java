package org.imza.campaign;

/** Whether the public sees a campaign. */
enum CampaignState {
    DRAFT,
    LAUNCHED,
    TAKEN_DOWN
}
