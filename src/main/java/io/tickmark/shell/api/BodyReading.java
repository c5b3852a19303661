package io.tickmark.shell.api;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.AbstractJacksonHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** How the doors for programs read JSON, and what stands in the address: strictly. */
@Configuration(proxyBeanMethods = false)
class BodyReading implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PlainText.InParameters()).addPathPatterns("/api/**");
        registry.addInterceptor(new Calendar.InParameters()).addPathPatterns("/api/**");
    }

    @Bean
    @Order
    ServerHttpMessageConvertersCustomizer strictJson(JsonMapper mapper) {
        var json = new JacksonJsonHttpMessageConverter(strict(mapper));
        return converters -> converters
                .withJsonConverter(json)
                .configureMessageConvertersList(all -> all.removeIf(
                        other -> other instanceof AbstractJacksonHttpMessageConverter<?> && other != json));
    }

    /** What isn't there to be read, stands twice or is another kind of value is told, not passed over or guessed. */
    private static JsonMapper strict(JsonMapper mapper) {
        var strict = mapper.rebuild();
        strict.annotationIntrospector(
                AnnotationIntrospector.pair(new RequiredFields(), strict.annotationIntrospector()));
        strict.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        strict.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        strict.enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        strict.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        strict.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        strict.withCoercionConfig(
                LogicalType.Textual,
                text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
        strict.addModule(new SimpleModule()
                .addDeserializer(String.class, new PlainText())
                .addDeserializer(LocalDate.class, new Calendar.Day()));
        strict.addHandler(new Echo());
        return strict.build();
    }

    /** What a record tells of itself beyond its fields ({@code isException}) may come back with them; it decides nothing. */
    private static final class Echo extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String name) {
            var type = beanOrClass instanceof Class<?> known ? known : beanOrClass.getClass();
            var echo = type.isRecord() && Arrays.stream(type.getMethods()).anyMatch(method -> tells(method, name));
            if (echo) {
                parser.skipChildren();
            }
            return echo;
        }

        private static boolean tells(Method method, String name) {
            var property = StringUtils.capitalize(name);
            return method.getParameterCount() == 0
                    && (method.getName().equals("is" + property)
                            || method.getName().equals("get" + property));
        }
    }
}
