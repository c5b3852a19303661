package io.tickmark.embeddedcamunda;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A Camunda Process Test on the embedded engine: as {@code @CamundaProcessTest}, without a container. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(EmbeddedCamundaExtension.class)
public @interface EmbeddedCamundaTest {}
