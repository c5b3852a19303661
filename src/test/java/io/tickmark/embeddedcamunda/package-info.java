/**
 * Camunda's own engine for the first run and for every test, without a container; it knows nothing of the application.
 *
 * <p>A process test puts {@link io.tickmark.embeddedcamunda.EmbeddedCamundaTest} on its class and declares fields of type
 * {@code CamundaClient} and {@code CamundaProcessTestContext}; both are filled before each test, {@code CamundaAssert}
 * is ready, and after each test the engine is emptied. All such tests of a JVM share one engine.
 *
 * <p>A test of the whole application starts an engine of its own ({@code EmbeddedCamunda.start(temporary())}, less than
 * half a second once the JVM is warm) and hands its address to Spring:
 *
 * <pre>{@code
 * static final EmbeddedCamunda CAMUNDA = EmbeddedCamunda.start(EmbeddedCamundaOptions.temporary());
 *
 * @DynamicPropertySource
 * static void camunda(DynamicPropertyRegistry registry) {
 *     registry.add("camunda.client.rest-address", CAMUNDA::restAddress);
 * }
 * }</pre>
 *
 * <p>The first run keeps what it has: {@code EmbeddedCamunda.start(EmbeddedCamundaOptions.in(folder).onPort(8088))}.
 */
@NullMarked
package io.tickmark.embeddedcamunda;

import org.jspecify.annotations.NullMarked;
