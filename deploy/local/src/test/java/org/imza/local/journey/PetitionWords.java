package org.imza.local.journey;

/** What an organizer types about the petition of the forms journey. */
final class PetitionWords {
    static final String TITLE = "Free Aygul Sayrami, who kept the lamp";
    static final String UYGHUR_TITLE = "چىراغچى ئايگۈل سايرامىنى قويۇپ بېرىڭلار";
    private static final String SUMMARY = "She kept the lamp by the ferry. She has been held for two years.";
    private static final String UYGHUR_SUMMARY = "ئۇ كېمە بويىدىكى چىراغنى ساقلايتتى. ئۇ ئىككى يىلدىن بېرى تۇتقۇندا.";
    private static final String BODY = "On a **March** evening she did not come home.\n\n## What we ask\n\n- Free her.";
    private static final String UYGHUR_BODY =
            "مارتنىڭ بىر كېچىسى ئۇ ئۆيىگە قايتىپ كەلمىدى.\n\n## تەلىپىمىز\n\n- ئۇنى قويۇپ بېرىڭلار.";

    private PetitionWords() {}

    static Form original(Form form) {
        return form.type("language", "en")
                .type("title", TITLE)
                .type("summary", SUMMARY)
                .type("body", BODY)
                .type("decisionMakers", "The Minister of Justice of Ordaria\nThe Ombudsman of Ordaria")
                .type("goal", "500")
                .type("links", "The case in dates | https://archive.example.org/aygul");
    }

    static Form inUyghur(Form form) {
        return form.type("title", UYGHUR_TITLE).type("summary", UYGHUR_SUMMARY).type("body", UYGHUR_BODY);
    }
}
