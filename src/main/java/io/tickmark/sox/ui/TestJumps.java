package io.tickmark.sox.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.matrix.ui.Words;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.TestChoice;
import io.tickmark.sox.TestLists;
import io.tickmark.sox.TestScope;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingCycleDetails;
import io.tickmark.sox.TestingRoundDetails;
import io.tickmark.ui.Jump;
import io.tickmark.ui.JumpSource;
import io.tickmark.ui.Pages;
import io.tickmark.ui.Said;
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
    private final TestLists lists;
    private final ChosenYear chosen;

    TestJumps(TestingBinder binder, TestLists lists, ChosenYear chosen) {
        this.binder = binder;
        this.lists = lists;
        this.chosen = chosen;
    }

    @Override
    public List<Jump> find(String typed, int most) {
        if (typed.isEmpty() || !Pages.mayOpen(Addresses.ROUNDS)) {
            return List.of();
        }
        return chosen.get().stream()
                .flatMap(year -> Stream.concat(rounds(year, typed), tests(year, typed, most)))
                .limit(most)
                .toList();
    }

    /** Whatever holds all the words, in any order. */
    private Stream<Jump> rounds(TestingCycleDetails year, String typed) {
        var words = List.of(typed.toLowerCase(Locale.ROOT).split("\\s+"));
        return binder.rounds(year.id()).stream()
                .map(this::jump)
                .filter(jump ->
                        words.stream().allMatch((jump.name() + " " + jump.hint()).toLowerCase(Locale.ROOT)::contains));
    }

    /** "P2P-06 Monterrey" is P2P-06 at Monterrey. */
    private Stream<Jump> tests(TestingCycleDetails year, String typed, int most) {
        return lists.page(TestScope.of(year.id()), TestChoice.named(typed), binder.today(year.id()), 0, most).stream()
                .map(this::jump);
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
                Said.of(binder.nameOf(test)),
                Words.of(test.phase()) + " · " + test.title(),
                Addresses.of(row.id()));
    }
}
