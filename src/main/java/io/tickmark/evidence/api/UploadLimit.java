package io.tickmark.evidence.api;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Lets programs send a little more than what is taken, so that it is the core that says no, with the rule (EV-04). */
@Configuration(proxyBeanMethods = false)
class UploadLimit {

    private static final DataSize MORE = DataSize.ofMegabytes(5);

    @Bean
    MultipartConfigElement multipartConfigElement(@Value("${tickmark.evidence.limit}") DataSize limit) {
        var most = limit.toBytes() + MORE.toBytes();
        return new MultipartConfigElement("", most, most + MORE.toBytes(), 0);
    }
}
