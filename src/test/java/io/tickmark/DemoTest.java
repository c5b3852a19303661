package io.tickmark;

import io.tickmark.Databases.OnH2;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ActiveProfiles;

/** The whole application with the people of Brackwater, and no engine to talk to. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@IntegrationTest
@OnH2
@ActiveProfiles("demo")
public @interface DemoTest {}
