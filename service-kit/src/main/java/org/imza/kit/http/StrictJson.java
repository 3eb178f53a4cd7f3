package org.imza.kit.http;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * Refuses an object that has a name twice (RFC 8259, section 4): one reader takes the first value, the next one the last,
 * and Jackson itself stumbles over it in the middle of a record. Nor is 1.5 cut to 1, 1 taken for true, "5" for 5 or ""
 * for nothing. Only text takes any single value, which a form's check reads as it would read what was typed.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        refuse(
                mapper,
                LogicalType.Integer,
                CoercionInputShape.Float,
                CoercionInputShape.Boolean,
                CoercionInputShape.String,
                CoercionInputShape.EmptyString);
        refuse(
                mapper,
                LogicalType.Boolean,
                CoercionInputShape.Float,
                CoercionInputShape.Integer,
                CoercionInputShape.String,
                CoercionInputShape.EmptyString);
        refuse(mapper, LogicalType.Enum, CoercionInputShape.Integer, CoercionInputShape.EmptyString);
        refuse(mapper, LogicalType.OtherScalar, CoercionInputShape.EmptyString); // A UUID is one.
    }

    private static void refuse(ObjectMapper mapper, LogicalType type, CoercionInputShape... others) {
        for (CoercionInputShape other : others) {
            mapper.coercionConfigFor(type).setCoercion(other, CoercionAction.Fail);
        }
    }
}
