package io.tickmark.embeddedcamunda.engine;

import io.camunda.search.clients.SearchClientsProxy;
import io.camunda.security.auth.BrokerRequestAuthorizationConverter;
import io.camunda.security.configuration.SecurityConfiguration;
import io.camunda.zeebe.db.ZeebeDb;
import io.camunda.zeebe.engine.Engine;
import io.camunda.zeebe.engine.EngineConfiguration;
import io.camunda.zeebe.engine.processing.EngineProcessors;
import io.camunda.zeebe.engine.processing.message.command.SubscriptionCommandSender;
import io.camunda.zeebe.engine.processing.streamprocessor.TypedRecordProcessorFactory;
import io.camunda.zeebe.logstreams.log.LogStream;
import io.camunda.zeebe.protocol.ZbColumnFamilies;
import io.camunda.zeebe.scheduler.ActorScheduler;
import io.camunda.zeebe.stream.api.StreamClock.ControllableStreamClock;
import io.camunda.zeebe.stream.impl.StreamProcessor;
import io.camunda.zeebe.util.FeatureFlags;
import java.time.Duration;
import java.util.List;

/** Puts Camunda's engine library together for one partition, without authorizations. */
record ProcessorAssembly(
        LogStream logStream, ZeebeDb<ZbColumnFamilies> state, ActorScheduler scheduler, ControllableStreamClock clock) {

    private static final int PARTITIONS = 1;
    private static final Duration TIMER_CHECK = Duration.ofMillis(100);

    StreamProcessor assemble(ReplyWriter replies, JobBell bell) {
        LoopbackSender loopback = new LoopbackSender(logStream.newLogStreamWriter());
        SecurityConfiguration security = withoutAuthorizations();
        return StreamProcessor.builder()
                .actorSchedulingService(scheduler)
                .zeebeDb(state)
                .logStream(logStream)
                .clock(clock)
                .meterRegistry(Meters.none())
                .commandResponseWriter(replies)
                .partitionCommandSender(loopback)
                .setEnableAsyncScheduledTasks(true)
                .setScheduledTaskCheckInterval(TIMER_CHECK)
                .recordProcessors(List.of(new Engine(processors(loopback, bell, security), settings(), security)))
                .build();
    }

    private static TypedRecordProcessorFactory processors(
            LoopbackSender loopback, JobBell bell, SecurityConfiguration security) {
        return context -> EngineProcessors.createEngineProcessors(
                context,
                PARTITIONS,
                new SubscriptionCommandSender(context.getPartitionId(), loopback),
                loopback,
                FeatureFlags.createDefault(),
                bell,
                SearchClientsProxy.noop(),
                new BrokerRequestAuthorizationConverter(security));
    }

    private static EngineConfiguration settings() {
        return new EngineConfiguration()
                .setEnableIdentitySetup(false)
                .setEnableAuthorization(false)
                .setJobMetricsExportEnabled(false)
                .setMessagesTtlCheckerInterval(Duration.ofSeconds(1));
    }

    private static SecurityConfiguration withoutAuthorizations() {
        SecurityConfiguration security = new SecurityConfiguration();
        security.getAuthorizations().setEnabled(false);
        security.getMultiTenancy().setChecksEnabled(false);
        return security;
    }
}
