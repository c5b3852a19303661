package io.tickmark.kernel;

/** Tells who acts right now: the signed-in person, or {@link Actor#SYSTEM} where nobody is. */
public interface CurrentActor {

    Actor get();
}
