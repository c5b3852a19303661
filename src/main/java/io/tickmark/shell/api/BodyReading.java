package io.tickmark.shell.api;

import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How the doors for programs read JSON, and what stands in the address: strictly. */
@Configuration(proxyBeanMethods = false)
class BodyReading implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PlainText.InParameters()).addPathPatterns("/api/**");
    }

    @Bean
    @Order
    ServerHttpMessageConvertersCustomizer strictJson(JsonMapper mapper) {
        var strict = mapper.rebuild();
        strict.annotationIntrospector(
                AnnotationIntrospector.pair(new RequiredFields(), strict.annotationIntrospector()));
        strict.addModule(new SimpleModule().addDeserializer(String.class, new PlainText()));
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(strict.build()));
    }
}
