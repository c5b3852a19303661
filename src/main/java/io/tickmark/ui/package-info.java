/** Small components that every page shares. Knows no module. */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package io.tickmark.ui;
