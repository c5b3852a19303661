package io.tickmark.sox.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

import io.tickmark.matrix.ControlId;
import io.tickmark.people.Drafts;
import io.tickmark.people.PersonId;
import io.tickmark.sox.PlanRound;
import io.tickmark.sox.TestChange;
import io.tickmark.sox.TestPhase;
import io.tickmark.sox.TestingCycleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundDraftTest {

    private final TestingCycleId cycle = new TestingCycleId(UUID.randomUUID());
    private final Map<String, String> kept = new TreeMap<>();
    private final Drafts drafts = mock(Drafts.class);
    private final RoundDraft draft = new RoundDraft(drafts, cycle);

    @BeforeEach
    void keeps() {
        given(drafts.find(anyString())).willAnswer(call -> Optional.ofNullable(kept.get(call.<String>getArgument(0))));
        willAnswer(call -> kept.put(call.getArgument(0), call.getArgument(1)))
                .given(drafts)
                .keep(anyString(), anyString());
        willAnswer(call -> kept.remove(call.<String>getArgument(0)))
                .given(drafts)
                .forget(anyString());
    }

    @Test
    void a_plan_of_a_thousand_controls_comes_back_whole() {
        draft.keep(plan(1_000));
        assertThat(kept.values())
                .hasSizeGreaterThan(1)
                .allSatisfy(piece -> assertThat(piece.length()).isLessThanOrEqualTo(Drafts.LONGEST));
        assertThat(draft.find()).contains(plan(1_000));
    }

    @Test
    void a_shorter_plan_leaves_nothing_of_a_longer_one() {
        draft.keep(plan(1_000));
        draft.keep(plan(1));
        assertThat(draft.find()).contains(plan(1));
        assertThat(kept).hasSize(1);
    }

    @Test
    void a_plan_without_controls_is_none_and_an_open_round_no_plan() {
        draft.keep(plan(600));
        draft.keep(plan(0));
        assertThat(kept).isEmpty();

        draft.keep(plan(600));
        draft.forget();
        assertThat(kept).isEmpty();
    }

    @Test
    void what_another_version_kept_is_no_plan() {
        kept.put("round." + cycle + ".0", "{\"phase\":\"EARLIER\"}");
        assertThat(draft.find()).isEmpty();
    }

    private PlanRound plan(int controls) {
        var ids = IntStream.range(0, controls)
                .mapToObj(number -> new ControlId("P2P-" + (10 + number)))
                .collect(Collectors.toSet());
        var change = new TestChange(
                new ControlId("P2P-05"), "L200", new PersonId("l.garza"), null, null, LocalDate.of(2026, 12, 1));
        return new PlanRound(
                cycle,
                TestPhase.INTERIM,
                ids,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 9, 30),
                LocalDate.of(2026, 12, 29),
                List.of(change));
    }
}
