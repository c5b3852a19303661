/** The frame around all pages: layout, sign-in, error pages and what may be reached by whom. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "people", "ui"})
@org.jspecify.annotations.NullMarked
package io.tickmark.shell;
