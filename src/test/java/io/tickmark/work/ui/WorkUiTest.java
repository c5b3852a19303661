package io.tickmark.work.ui;

import io.tickmark.IntegrationTest;
import io.tickmark.work.RefusingEngine;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** The pages of the work list without a browser, with the people of the demo and no engine to talk to. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@IntegrationTest
@ActiveProfiles("demo")
@Import(RefusingEngine.class)
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:workui;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
@interface WorkUiTest {}
