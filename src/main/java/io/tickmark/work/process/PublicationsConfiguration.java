package io.tickmark.work.process;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.core.EventPublicationRepository;

/**
 * Spares the registry the note that a publication is being processed: a transaction for each command, and nobody reads
 * it. Published or being processed, what is found unfinished is sent again all the same (docs/decisions/0008).
 */
@Configuration(proxyBeanMethods = false)
class PublicationsConfiguration {

    @Bean
    static BeanPostProcessor unnotedProcessing() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof EventPublicationRepository ? withoutProcessing(bean) : bean;
            }
        };
    }

    private static Object withoutProcessing(Object repository) {
        var proxy = new ProxyFactory(repository);
        proxy.addAdvice((MethodInterceptor) PublicationsConfiguration::unlessProcessing);
        return proxy.getProxy();
    }

    private static @Nullable Object unlessProcessing(MethodInvocation call) throws Throwable {
        return call.getMethod().getName().equals("markProcessing") ? null : call.proceed();
    }
}
