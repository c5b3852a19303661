package io.tickmark.embeddedcamunda.engine;

import io.camunda.zeebe.util.health.FailureListener;
import io.camunda.zeebe.util.health.HealthReport;

/** Tells the owner once the engine cannot go on. */
record FailureNotice(Runnable notice) implements FailureListener {

    @Override
    public void onFailure(HealthReport report) {
        notice.run();
    }

    @Override
    public void onRecovered(HealthReport report) {
        // the stream processor does not recover from a failure
    }

    @Override
    public void onUnrecoverableFailure(HealthReport report) {
        notice.run();
    }
}
