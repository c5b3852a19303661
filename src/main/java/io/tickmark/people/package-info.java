/** Who works here: persons, their roles and positions, their accounts and tokens. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui"})
@org.jspecify.annotations.NullMarked
package io.tickmark.people;
