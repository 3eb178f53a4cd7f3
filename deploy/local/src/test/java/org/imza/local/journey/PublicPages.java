package org.imza.local.journey;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imza.kit.testing.Eventually;

/** Every page that somebody may meet without being signed in, with something on it, by a name for people. */
final class PublicPages {
    private static final Map<String, String> TITLES = Map.of(
            "ug", "كېمە بويىدىكى چىراغ يېقىلسۇن",
            "ug-Cyrl", "Кеме бойидики чирағ йеқилсун",
            "ug-Latn", "Këme boyidiki chiragh yëqilsun");
    private static final Map<String, Signer> READERS =
            Map.of("en", Signer.named("Meryem"), "ug", Signer.named("Hawagul"));
    private static final Map<String, Signer> WAITING =
            Map.of("en", Signer.named("Nurbiye"), "ug", Signer.named("Patigul"));

    private static final String UPDATE = "The first lamp burns";

    private final Imza imza;
    private final PublishedPetition petition;
    private final Map<String, String> campaigns = new HashMap<>();
    private final Map<String, String> updates = new HashMap<>();

    private PublicPages(Imza imza) {
        this.imza = imza;
        Stage stage = imza.stage();
        this.petition = stage.petition("Light the lamp by the ferry", 500, TITLES);
        campaigns.put("en", stage.campaign("A lamp in every window", petition));
        campaigns.put("ug", stage.campaign("ھەر دېرىزىدە بىر چىراغ", petition, "ug"));
        READERS.forEach((language, reader) -> {
            petition.signByProgram(reader, true, language).expect(202);
            petition.confirm(reader);
        });
        WAITING.forEach((language, waiting) ->
                petition.signByProgram(waiting, false, language).expect(202));
        Eventually.same(
                "the campaign's count",
                true,
                () -> Api.ofStrangers(imza).get(campaign("en")).body().contains("2 have signed."));
        updates.put("en", stage.update(campaigns.get("en"), UPDATE));
        updates.put("ug", stage.update(campaigns.get("ug"), "تۇنجى چىراغ يورۇدى"));
    }

    static PublicPages prepare(Imza imza) {
        return new PublicPages(imza);
    }

    /** The pages people have to be able to use, in {@code language}. */
    Map<String, String> in(String language) {
        String lang = "?lang=" + language;
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/" + lang);
        pages.put("petitions", "/petitions" + lang);
        petitionTags(language).forEach(tag -> pages.put("petition-" + tag, petition.path() + "/" + tag));
        pages.put("signed", petition.path() + "/" + language + "/signed");
        pages.put("confirm", link(WAITING.get(language), "/sign/confirm/"));
        pages.put("thanks", petition.path() + "/" + language + "/thanks");
        pages.put("withdraw", link(READERS.get(language), "/sign/withdraw/"));
        pages.put("withdrawn", petition.path() + "/" + language + "/withdrawn");
        pages.put("unknown-link", "/sign/confirm/lost-on-the-way");
        pages.put("campaigns", "/campaigns" + lang);
        pages.put("campaign", campaign(language));
        pages.put("update", updates.get(language));
        pages.put("organization", "/organizations/" + imza.stage().organizationSlug() + lang);
        pages.put("sign-in", "/organize/sign-in");
        pages.put("how-it-works", "/about/how-it-works" + lang);
        pages.put("privacy", "/about/privacy" + lang);
        pages.put("not-found", "/petitions/nowhere");
        pages.put("unsubscribe", unsubscribe(language) + lang);
        pages.put("unsubscribed", "/email/done/forget" + lang);
        return pages;
    }

    /** Those worth a look by a person. */
    Map<String, String> worthALook() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/?lang=en");
        pages.put("petition-en", petition.path() + "/en");
        pages.put("petition-ug", petition.path() + "/ug");
        pages.put("campaign", campaign("en"));
        return pages;
    }

    String petition() {
        return petition.path();
    }

    private String campaign(String language) {
        return "/campaigns/" + campaigns.get(language);
    }

    private static List<String> petitionTags(String language) {
        return language.equals("ug") ? List.of("ug", "ug-Cyrl", "ug-Latn") : List.of("en");
    }

    private String link(Signer signer, String path) {
        return imza.mails().awaitLink(signer.email(), path).link(path);
    }

    private String unsubscribe(String language) {
        return imza.mails().awaitSubject(READERS.get(language).email(), UPDATE).link("/email/unsubscribe/");
    }
}
