/** The annual SOX testing cycle: cycle, rounds, control tests and their conclusions. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "people",
            "matrix",
            "matrix :: ui",
            "trail",
            "trail :: ui",
            "work",
            "work :: process",
            "work :: ui",
            "evidence",
            "evidence :: ui",
            "ui"
        })
@org.jspecify.annotations.NullMarked
package io.tickmark.sox;
