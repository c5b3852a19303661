package io.tickmark.sox.api;

import io.tickmark.sox.OpenCycle;
import java.time.LocalDate;
import java.time.ZoneId;

/** A cycle to open. */
record CycleBody(String company, LocalDate fiscalYearEnd, ZoneId zone) {

    OpenCycle command() {
        return new OpenCycle(company, fiscalYearEnd, zone);
    }
}
