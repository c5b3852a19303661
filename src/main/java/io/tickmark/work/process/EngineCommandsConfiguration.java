package io.tickmark.work.process;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncExecutionAspectSupport;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Threads that talk to the engine after a commit. What they leave undone at a stop, the registry brings again. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
@EnableScheduling
class EngineCommandsConfiguration implements AsyncConfigurer {

    private static final Logger log = LoggerFactory.getLogger(EngineCommandsConfiguration.class);

    /** A command comes back only after our own listener has written: these wait, mostly. */
    private static final int THREADS = 32;

    /** Also where work without a named place goes: Spring asks for it by its own name. */
    @Bean({EngineCommands.EXECUTOR, AsyncExecutionAspectSupport.DEFAULT_TASK_EXECUTOR_BEAN_NAME})
    ThreadPoolTaskExecutor engineCommandThreads() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(THREADS);
        executor.setThreadNamePrefix("engine-command-");
        return executor;
    }

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return new Report();
    }

    /** An engine that is away has its one log line already; what it refuses gets one, however often it is tried again. */
    private static class Report implements AsyncUncaughtExceptionHandler {

        private final Set<String> told = ConcurrentHashMap.newKeySet();

        @Override
        public void handleUncaughtException(Throwable failure, Method method, @Nullable Object... params) {
            switch (failure) {
                case EngineUnreachable away -> log.debug("Kept for later: {}", method.getName(), away);
                case EngineRefused refused -> tellOnce(Arrays.toString(params) + ": " + refused.getMessage());
                default -> log.error("{} failed", method, failure);
            }
        }

        private void tellOnce(String what) {
            if (told.add(what)) {
                log.error("The engine refused, and will be asked again: {}", what);
            }
        }
    }
}
