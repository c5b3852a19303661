package io.tickmark;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Vaadin gives each application context a holder of its own for who is signed in, and the newest context wins. Where
 * tests share a JVM, each has to be given back the one of its context before anybody signs in.
 */
class SecurityContextOfTheTest extends AbstractTestExecutionListener {

    private static final int BEFORE_ANYBODY_SIGNS_IN = 5_000;

    @Override
    public int getOrder() {
        return BEFORE_ANYBODY_SIGNS_IN;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }
}
