package io.tickmark;

import static org.awaitility.Awaitility.await;

import io.tickmark.sox.demo.DemoStage;
import java.time.Duration;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** The last thing on the console, when the demo's people have done their part: where to go and as whom. */
final class TickmarkDemoWelcome implements ApplicationListener<ApplicationReadyEvent> {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        var stage = ready.getApplicationContext().getBean(DemoStage.class);
        Thread.ofVirtual().start(() -> {
            try {
                await().atMost(PATIENCE).until(stage::isSet);
            } catch (ConditionTimeoutException slow) {
                System.out.println("The demo is still being set up: some work items will come later.");
            }
            welcome(ready);
        });
    }

    private static void welcome(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        System.out.printf("""

            Tickmark is ready: http://localhost:%s

              The password of every demo person is brackwater. For a first look sign in as
                d.marchetti     SOX program lead: the cycle, the rounds, the matrix
                l.garza         control owner at Monterrey
                s.novak         tester (k.brandt another, p.iyer for IT controls)
                e.fontaine      reviewer
                ext.auditor1    external auditor: reads, changes nothing

              Stop with Ctrl+C. The next start finds everything as you left it; ./mvnw -Dfresh starts anew.
            %n\
            """, port);
    }
}
