package io.tickmark;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * The whole application on an H2 database in memory, with no engine to talk to. Who says this alone, with the same profile
 * and {@link Databases database}, shares one application: starting it is what most of the time of the tests goes into.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@AutoConfigureMockMvc
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:integration;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "camunda.client.rest-address=${tickmark.test.engine:http://127.0.0.1:1}",
            "tickmark.evidence.folder=target/evidence/${random.uuid}"
        })
public @interface IntegrationTest {}
