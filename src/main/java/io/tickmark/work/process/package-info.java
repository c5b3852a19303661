/**
 * The engine's door of the work list: one listener in, one sender out. Other modules' engine rooms send through {@link
 * io.tickmark.work.process.EngineCommands} too.
 */
@NamedInterface("process")
@org.jspecify.annotations.NullMarked
package io.tickmark.work.process;

import org.springframework.modulith.NamedInterface;
