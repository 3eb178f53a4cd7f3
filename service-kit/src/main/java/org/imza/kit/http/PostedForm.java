package org.imza.kit.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/**
 * The texts of a form that somebody posted, by the names of its fields; files, and what only proves whose form it is, are left
 * out. Whatever becomes of a request, these can be given back to whoever typed them.
 */
public record PostedForm(Map<String, List<String>> texts) {

    /** Proves that a form is ours. */
    public static final String CSRF = "csrf";
    /** Says, sealed, whose form it is. */
    public static final String OWNER = "owner";

    private static final int LAST_ASCII = 0x7F;
    private static final List<String> PROOFS = List.of(CSRF, OWNER, "proof");

    /** What the current request has posted, as far as it was read; without texts if that is no form. */
    public static PostedForm current() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        FormData form = request == null ? null : request.getFormData();
        return form == null ? new PostedForm(Map.of()) : of(form);
    }

    private static PostedForm of(FormData form) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (String name : form) {
            List<String> values = new ArrayList<>();
            form.get(name).forEach(value -> {
                if (!value.isFileItem()) {
                    values.add(value.getValue());
                }
            });
            if (!PROOFS.contains(name) && !values.isEmpty()) {
                texts.put(name, values);
            }
        }
        return new PostedForm(texts);
    }

    /** How many characters these are. */
    public int length() {
        return texts.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }

    /** What of it somebody wrote: no choices, no numbers of ours. */
    public List<String> written() {
        return texts.values().stream()
                .flatMap(List::stream)
                .map(String::strip)
                .filter(PostedForm::isWritten)
                .distinct()
                .toList();
    }

    /** What forms hold by themselves is one word in ASCII. */
    private static boolean isWritten(String text) {
        return text.codePoints().anyMatch(letter -> letter > LAST_ASCII || Character.isWhitespace(letter));
    }

    /** What people type is for them alone. */
    @Override
    public String toString() {
        return "PostedForm[" + texts.size() + " fields]";
    }
}
