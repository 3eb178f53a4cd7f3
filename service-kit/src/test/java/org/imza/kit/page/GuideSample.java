package org.imza.kit.page;

import java.time.LocalDate;
import java.util.List;
import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;
import org.imza.kit.form.FormErrors;
import org.imza.kit.language.Language;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Messages;
import org.imza.kit.language.UyghurScripts;
import org.imza.kit.text.Markdown;

/** An invented petition in a language, for the style guide. */
record GuideSample(
        Language language,
        String title,
        String organization,
        String addressee,
        String caption,
        String html,
        long signatures,
        long goal,
        boolean picture,
        String typed,
        FormErrors errors) {

    private static final Field NAME =
            Field.required("name", new MessageKey("guideName")).atMost(120);
    private static final Field COUNTRY = Field.required("country", new MessageKey("guideCountry"));
    private static final Form FORM = new Form("guide", NAME, COUNTRY);

    public LocalDate day() {
        return LocalDate.of(2026, 11, 21);
    }

    public List<Long> counts() {
        return List.of(0L, 1L, 388L);
    }

    public List<Choice> choices() {
        return List.of(new Choice("DE", "Deutschland", false), new Choice("KZ", "Қазақстан", true));
    }

    public List<Choice> visibilities() {
        return List.of(new Choice("HIDDEN", "A. Hidden", true), new Choice("PUBLIC", "Public", false));
    }

    private static FormErrors wrong() {
        FormCheck check = new FormCheck(FORM);
        check.line(NAME, "");
        check.wrong(COUNTRY, "missing");
        return check.result("").in((key, arguments) -> new Messages().text(Language.UYGHUR, key, arguments));
    }

    static GuideSample english() {
        return new GuideSample(
                Language.ENGLISH,
                "Free the teacher Yalqun Ömer, and let his daughters write to him",
                "Families of the Absent",
                "the Minister of Justice",
                "He taught three generations of children to read. Since March 2018 nobody has heard his voice.",
                Markdown.toHtml("""
                        Yalqun Ömer, 61, taught literature in a village school for thirty-four years. On a morning in March 2018 \
                        two men asked him to come along “for an hour”. **He has not come back.**

                        His daughters Zulhayat and Mihray have written eleven letters.[1] None was answered. They ask for no more \
                        than what the law of the country already promises: to know where their father is, why he is held, and to see him.

                        ## What we ask for

                        1. Release Yalqun Ömer, who has harmed nobody.
                        2. Until then, tell his family where he is held, and let them [write and telephone](https://example.org/).
                        3. Publish the judgment, if there is one.

                        > I still lay the table for five. My mother says that this is how one keeps a place for somebody.
                        >
                        > Zulhayat, his elder daughter

                        ### Why now

                        In January the review of old sentences begins. A case that people ask about is a case that is looked at.

                        - Cases with letters from abroad were reviewed first.
                        - *None* of them was known to a newspaper.

                        ## References

                        1. Letters of the family, 2018 to 2026, <https://example.org/archive/letters/2018-2026/all-eleven-letters-with-translation.html>
                        2. Criminal Procedure Law, article 85.
                        """),
                1204,
                1500,
                true,
                "",
                FormErrors.none(FORM));
    }

    static GuideSample uyghur() {
        return new GuideSample(
                Language.UYGHUR,
                "ئوقۇتقۇچى يالقۇن ئۆمەرنى قويۇپ بېرىڭ، قىزلىرى ئۇنىڭغا خەت يازالىسۇن",
                "يوقاپ كەتكەنلەرنىڭ ئائىلىلىرى",
                "ئەدلىيە مىنىستىرى",
                "ئۇ ئۈچ ئەۋلاد بالىغا ئوقۇش ئۆگەتكەن. 2018-يىلى مارتتىن بۇيان ئۇنىڭ ئاۋازىنى ھېچكىم ئاڭلىمىدى.",
                Markdown.toHtml("""
                        61 ياشلىق يالقۇن ئۆمەر يېزا مەكتىپىدە ئوتتۇز تۆت يىل ئەدەبىيات دەرسى ئۆتكەن. 2018-يىلى مارتنىڭ بىر ئەتىگىنى \
                        ئىككى كىشى ئۇنى «بىر سائەتلىك» دەپ ئېلىپ كەتتى. **ئۇ تېخىچە قايتىپ كەلمىدى.**

                        قىزلىرى زۇلھايات ۋە مىھراي ئون بىر پارچە خەت يازدى. ھېچقايسىسىغا جاۋاب كەلمىدى.

                        ## تەلىپىمىز

                        1. ھېچكىمگە زىيان سالمىغان يالقۇن ئۆمەرنى قويۇپ بېرىڭ.
                        2. ئۇنىڭغىچە ئائىلىسىگە ئۇنىڭ قەيەردە ئىكەنلىكىنى ئېيتىڭ، [خەت يېزىش ۋە تېلېفون قىلىشىغا](https://example.org/) يول قويۇڭ.
                        3. ھۆكۈم بولسا، ئاشكارىلاڭ.

                        > مەن يەنىلا داستىخانغا بەش كىشىلىك قاچا قويىمەن. ئانام بىر كىشىنىڭ ئورنى مۇشۇنداق ساقلىنىدۇ، دەيدۇ.

                        ### نېمىشقا ھازىر

                        يانۋاردا كونا ھۆكۈملەرنى قايتا كۆرۈپ چىقىش باشلىنىدۇ.
                        """),
                0,
                500,
                false,
                "ئا",
                wrong());
    }

    /** The Uyghur one in another script. */
    static GuideSample uyghurIn(Language language) {
        GuideSample arabic = uyghur();
        java.util.function.UnaryOperator<String> written =
                language.script().equals("Cyrl") ? UyghurScripts::toCyrillic : UyghurScripts::toLatin;
        return new GuideSample(
                language,
                written.apply(arabic.title),
                written.apply(arabic.organization),
                written.apply(arabic.addressee),
                written.apply(arabic.caption),
                written.apply(arabic.html),
                1,
                500,
                true,
                "",
                FormErrors.none(FORM));
    }
}
