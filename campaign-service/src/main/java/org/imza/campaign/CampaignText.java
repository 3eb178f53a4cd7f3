package org.imza.campaign;

/** The words of a campaign, checked. {@code language} is a BCP 47 tag; {@code story} is Markdown. */
record CampaignText(String title, String summary, String story, String language) {}
