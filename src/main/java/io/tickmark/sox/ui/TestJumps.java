package io.tickmark.sox.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.matrix.ui.Words;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingCycleDetails;
import io.tickmark.sox.TestingRoundDetails;
import io.tickmark.ui.Jump;
import io.tickmark.ui.JumpSource;
import io.tickmark.ui.Pages;
import io.tickmark.ui.SubjectKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;

/** The rounds and tests of the chosen year, by their names. */
@SpringComponent
@Order(3)
class TestJumps implements JumpSource {

    private final TestingBinder binder;
    private final ChosenYear chosen;

    TestJumps(TestingBinder binder, ChosenYear chosen) {
        this.binder = binder;
        this.chosen = chosen;
    }

    @Override
    public List<Jump> find(String typed, int most) {
        if (typed.isEmpty() || !Pages.mayOpen(Addresses.ROUNDS)) {
            return List.of();
        }
        return chosen.get().stream()
                .flatMap(year -> in(year, typed.toLowerCase(Locale.ROOT)))
                .limit(most)
                .toList();
    }

    /** Whatever holds all the words, in any order: "P2P-06 Monterrey" is P2P-06 at Monterrey. */
    private Stream<Jump> in(TestingCycleDetails year, String typed) {
        var words = List.of(typed.split("\\s+"));
        var rounds = binder.rounds(year.id()).stream().map(this::jump);
        var tests = binder.tests(year.id()).stream().map(row -> jump(row));
        return Stream.concat(rounds, tests)
                .filter(jump ->
                        words.stream().allMatch((jump.name() + " " + jump.hint()).toLowerCase(Locale.ROOT)::contains));
    }

    private Jump jump(TestingRoundDetails round) {
        var year = binder.cycle(round.cycle()).name();
        return new Jump(VaadinIcon.TASKS, SubjectKind.of("TestingRound"), round.name(), year, Addresses.of(round.id()));
    }

    private Jump jump(ControlTestRow row) {
        var test = row.identity();
        return new Jump(
                VaadinIcon.CLIPBOARD_CHECK,
                SubjectKind.of("ControlTest"),
                binder.nameOf(test),
                Words.of(test.phase()) + " · " + test.title(),
                Addresses.of(row.id()));
    }
}
