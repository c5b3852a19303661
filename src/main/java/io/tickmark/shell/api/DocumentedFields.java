package io.tickmark.shell.api;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in the document what {@link RequiredFields} asks for: all that isn't nullable, but for a yes or no. */
@Component
class DocumentedFields implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        var schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
        var raw = raw(type.getType());
        if (schema != null && raw.isRecord() && raw.getName().startsWith("io.tickmark.")) {
            var reference = schema.get$ref();
            var model = reference == null
                    ? schema
                    : context.getDefinedModels().get(reference.substring(REFERENCE.length()));
            if (model != null && model.getProperties() != null) {
                model.setRequired(Arrays.stream(raw.getRecordComponents())
                        .filter(DocumentedFields::isRequired)
                        .map(RecordComponent::getName)
                        .filter(model.getProperties()::containsKey)
                        .toList());
            }
        }
        return schema;
    }

    private static Class<?> raw(Type type) {
        return TypeFactory.defaultInstance().constructType(type).getRawClass();
    }

    private static boolean isRequired(RecordComponent field) {
        return field.getType() != boolean.class && !field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
