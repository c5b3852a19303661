package io.tickmark.trail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * For those who may read the whole trail, and for Tickmark itself where nobody is signed in. Everybody may see the history
 * of a thing they may see.
 */
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@trailReaders.admit()")
public @interface MayReadTrail {}
