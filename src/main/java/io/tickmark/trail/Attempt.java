package io.tickmark.trail;

import io.tickmark.kernel.Fact;
import io.tickmark.kernel.Hidden;
import io.tickmark.kernel.Refused;
import io.tickmark.kernel.SubjectRef;
import jakarta.servlet.http.HttpServletRequest;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

/** What somebody tried in vain, in the words of the trail. */
final class Attempt {

    private Attempt() {}

    static Fact refused(Refused refused) {
        return fact(refused.subject(), refused.action(), refused.rule(), refused.getMessage());
    }

    static Fact hidden(Hidden hidden) {
        return fact(hidden.subject(), hidden.action(), null, hidden.getMessage());
    }

    static Fact overtaken(String who, MethodInvocation call) {
        return fact(new SubjectRef("Person", who), name(call), "WF-09", "Somebody else changed this in the meantime.");
    }

    static Fact denied(String who, Object door) {
        return Fact.of("Person", who, "ACCESS_DENIED").changed("attempted", null, name(door));
    }

    private static Fact fact(SubjectRef subject, String attempted, @Nullable String rule, @Nullable String sentence) {
        return Fact.of(subject, "REFUSED").changed("attempted", null, attempted).because(rule, sentence);
    }

    private static String name(Object door) {
        return switch (door) {
            case MethodInvocation call ->
                call.getMethod().getDeclaringClass().getSimpleName() + "."
                        + call.getMethod().getName();
            case HttpServletRequest request -> request.getMethod() + " " + request.getRequestURI();
            default -> String.valueOf(door);
        };
    }
}
