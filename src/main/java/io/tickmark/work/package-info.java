/** What people have to do now: the work list and the whole loop to the process engine and back. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "people", "trail", "trail::ui", "ui"})
@org.jspecify.annotations.NullMarked
package io.tickmark.work;
