package io.tickmark.shell;

import io.tickmark.Databases.OnH2;
import io.tickmark.MovedClock;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The demo over a real connection, with a clock that a test may move. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "camunda.client.rest-address=http://127.0.0.1:1")
@ActiveProfiles("demo")
@OnH2
@Import(MovedClock.class)
public @interface RealPages {}
