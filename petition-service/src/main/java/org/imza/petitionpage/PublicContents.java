package org.imza.petitionpage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.http.Content;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.petition.PetitionView;
import org.imza.petition.PetitionViews;
import org.imza.petition.TextView;

/** What published petitions say to everybody, freshly read; {@code null} for any that is not published now. */
@ApplicationScoped
class PublicContents {

    private final PetitionViews petitions;
    private final PetitionRenderer renderer;
    private final PublicJsons jsons;
    private final ObjectMapper mapper;

    PublicContents(PetitionViews petitions, PetitionRenderer renderer, PublicJsons jsons, ObjectMapper mapper) {
        this.petitions = petitions;
        this.renderer = renderer;
        this.jsons = jsons;
        this.mapper = mapper;
    }

    /** Its page with the words in {@code language} and the interface in {@code spoken}, {@code null} for the one that comes with them. */
    Content page(UUID id, String language, Language spoken) {
        PetitionView petition = published(id).orElse(null);
        TextView text = petition == null ? null : petition.texts().get(language);
        return text == null || !petition.shows(text)
                ? null
                : renderer.published(
                        petition, text, spoken == null ? Languages.interfaceFor(Language.of(language)) : spoken);
    }

    /** It as JSON, with its words in every language. */
    Content json(UUID id) {
        return published(id)
                .map(petition -> jsons.of(List.of(petition), true).getFirst())
                .map(this::json)
                .orElse(null);
    }

    private Content json(PublicJson petition) {
        try {
            return Content.json(mapper.writeValueAsString(petition));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<PetitionView> published(UUID id) {
        return petitions.of(id).filter(petition -> petition.state().published());
    }
}
