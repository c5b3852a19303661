package io.tickmark.shell.api;

import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** How the doors for programs read JSON: strictly. */
@Configuration(proxyBeanMethods = false)
class BodyReading {

    @Bean
    @Order
    ServerHttpMessageConvertersCustomizer strictJson(JsonMapper mapper) {
        var strict = mapper.rebuild();
        strict.annotationIntrospector(
                AnnotationIntrospector.pair(new RequiredFields(), strict.annotationIntrospector()));
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(strict.build()));
    }
}
