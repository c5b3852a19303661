package io.tickmark;

import io.tickmark.Databases.OnH2;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Pages without a browser, in the demo company. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@OnH2
@SpringBootTest(properties = "camunda.client.rest-address=http://127.0.0.1:1")
@ActiveProfiles("demo")
public @interface DemoUiTest {}
