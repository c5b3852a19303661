/** The annual SOX testing cycle: matrix, cycle, rounds, control tests and their conclusions. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "people",
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
