/** What every module may know: events, actors, refusals and a few value types. No Spring, no Vaadin. */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package io.tickmark.kernel;
