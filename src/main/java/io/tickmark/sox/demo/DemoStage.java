package io.tickmark.sox.demo;

import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.TestState;
import io.tickmark.sox.TestingBinder;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells when the demo's first scenes are played, so that nobody is asked for work the story is about to do itself. */
@Component
@Profile("demo")
public class DemoStage {

    private final DemoRound demo;
    private final TestingBinder binder;

    DemoStage(DemoRound demo, TestingBinder binder) {
        this.demo = demo;
        this.binder = binder;
    }

    /** Whether the story has nothing more to do; always so from the second start on. */
    public boolean isSet() {
        return !demo.isOpenedNow()
                || binder.cycles().stream()
                        .flatMap(cycle -> binder.tests(cycle.id()).stream())
                        .allMatch(DemoStage::isPlayed);
    }

    private static boolean isPlayed(ControlTestRow test) {
        var scene = DemoScene.of(test.identity());
        return scene == null ? test.state() != TestState.NOT_STARTED : scene.leaves(test.state());
    }
}
