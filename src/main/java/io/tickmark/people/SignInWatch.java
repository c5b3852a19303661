package io.tickmark.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Hears who signs in and out. What can't be recorded doesn't let anybody in: a right password is then answered as a wrong
 * one, so that nobody learns which it was. Who signs out is out in any case.
 */
@Component
class SignInWatch {

    private static final Logger LOG = LoggerFactory.getLogger(SignInWatch.class);

    private final SignInRecorder recorder;

    SignInWatch(SignInRecorder recorder) {
        this.recorder = recorder;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        orNobody(() -> recorder.signedIn(event.getAuthentication()));
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        orNobody(() -> recorder.failed(event));
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        try {
            recorder.signedOut(event.getAuthentication());
        } catch (RuntimeException e) {
            LOG.error(
                    "That somebody signed out could not be recorded: {}",
                    event.getAuthentication().getName(),
                    e);
        }
    }

    private static void orNobody(Runnable recording) {
        try {
            recording.run();
        } catch (RuntimeException e) {
            LOG.error("A sign-in could not be recorded and lets nobody in", e);
            throw new SignInNotRecorded(e);
        }
    }
}
