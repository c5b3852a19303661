package io.tickmark.trail;

import io.tickmark.kernel.Hidden;
import io.tickmark.kernel.Refused;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;

/** Hands each refusal that leaves a service to the trail and lets it pass. */
class RefusalInterceptor implements MethodInterceptor {

    private final ObjectProvider<RefusalRecorder> recorder;

    RefusalInterceptor(ObjectProvider<RefusalRecorder> recorder) {
        this.recorder = recorder;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        var outermost = OnceOutside.enter();
        try {
            return invocation.proceed();
        } catch (Refused refused) {
            recorder.getObject().refused(refused);
            throw refused;
        } catch (Hidden hidden) {
            recorder.getObject().hidden(hidden);
            throw hidden;
        } catch (OptimisticLockingFailureException overtaken) {
            recorder.getObject().overtaken(invocation, overtaken);
            throw overtaken;
        } finally {
            if (outermost) {
                OnceOutside.leave();
            }
        }
    }
}
