package io.tickmark;

import io.tickmark.embeddedcamunda.EmbeddedCamunda;
import io.tickmark.embeddedcamunda.EmbeddedCamundaOptions;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Gives the Spring test a process engine of its own: two applications on one engine would take each other's jobs. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RealEngine {

    /** Starts the engine with the context; named in {@code META-INF/spring.factories}, so that it goes with any other. */
    class Factory implements ContextCustomizerFactory {

        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            return TestContextAnnotationUtils.hasAnnotation(testClass, RealEngine.class) ? new Customizer() : null;
        }
    }

    /** All contexts with an engine are alike, so that Spring may share them. */
    record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            var engine = EmbeddedCamunda.start(EmbeddedCamundaOptions.temporary());
            TestPropertyValues.of("tickmark.test.engine=" + engine.restAddress(), "tickmark.engine.watch-every=200ms")
                    .applyTo(context);
            var beans = (DefaultListableBeanFactory) context.getBeanFactory();
            beans.registerDisposableBean("embeddedCamunda", engine::close);
        }
    }
}
