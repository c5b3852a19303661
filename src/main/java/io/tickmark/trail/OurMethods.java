package io.tickmark.trail;

import java.lang.reflect.Method;
import org.springframework.aop.support.StaticMethodMatcherPointcut;

/** Methods of Tickmark's own classes. */
class OurMethods extends StaticMethodMatcherPointcut {

    @Override
    public boolean matches(Method method, Class<?> target) {
        return target.getName().startsWith("io.tickmark.");
    }
}
