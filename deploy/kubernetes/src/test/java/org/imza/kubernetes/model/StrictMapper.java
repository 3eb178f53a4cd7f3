package org.imza.kubernetes.model;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Reads into models of Kubernetes objects and refuses fields that they do not have. */
final class StrictMapper {
    private StrictMapper() {}

    static ObjectMapper make() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.setAnnotationIntrospector(new WithoutRoomForMore());
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        return mapper;
    }

    /** The models keep what they do not know in a map; without it Jackson complains. */
    private static final class WithoutRoomForMore extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
