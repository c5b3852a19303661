package io.tickmark.work.ui;

import io.tickmark.DemoTest;
import io.tickmark.work.RefusingEngine;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** The pages of the work list without a browser, with the people of the demo and no engine to talk to. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DemoTest
@Import(RefusingEngine.class)
@interface WorkUiTest {}
