package io.tickmark.sox;

import io.tickmark.evidence.EvidenceSource;
import io.tickmark.evidence.EvidenceVersionDetails;
import io.tickmark.evidence.EvidenceVersionId;
import io.tickmark.evidence.Provenance;
import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.TestAttribute;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.test.util.ReflectionTestUtils;

/** People, sheets and tests to play with. */
final class TestingExamples {

    static final Instant NOW = Instant.parse("2027-10-01T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2027, 10, 1);
    static final PersonDetails OWNER = person("h.sorensen", Role.CONTROL_OWNER);
    static final PersonDetails TESTER = person("s.novak", Role.SOX_TESTER);
    static final PersonDetails OTHER_TESTER = person("k.brandt", Role.SOX_TESTER);
    static final PersonDetails REVIEWER = person("e.fontaine", Role.SOX_REVIEWER);
    static final PersonDetails PMO = person("d.marchetti", Role.SOX_PMO);
    static final PersonDetails CAE = person("j.oyelaran", Role.CAE);
    static final PersonDetails AUDITOR = person("ext.auditor1", Role.EXTERNAL_AUDITOR);
    static final EvidenceAtHand EVIDENCE =
            new EvidenceAtHand(Map.of("ev-1", file("a", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 9, 30))));

    private TestingExamples() {}

    static PersonDetails person(String id, Role... roles) {
        return new PersonDetails(
                new PersonId(id),
                id,
                id + "@brackwater.example",
                Set.of(roles),
                Set.of(),
                ZoneId.of("UTC"),
                Locale.ENGLISH,
                true,
                null);
    }

    /** @param letter of which its hash consists */
    static EvidenceVersionDetails file(String letter, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new EvidenceVersionDetails(
                new EvidenceVersionId(UUID.randomUUID()),
                1,
                letter + ".csv",
                "text/csv",
                1,
                letter.repeat(64),
                OWNER.id(),
                NOW,
                new Provenance(EvidenceSource.SYSTEM_EXPORT, from, to, null, null),
                false);
    }

    static TestIdentity identity(int plannedTotal) {
        var control = new ControlId("P2P-05");
        var yearEnd = LocalDate.of(2027, 12, 31);
        return new TestIdentity(
                TestIdentity.refOf(yearEnd, control, "L200", TestPhase.INTERIM, 1),
                control,
                1,
                "L200",
                "Payment run release",
                TestPhase.INTERIM,
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 9, 30),
                plannedTotal,
                yearEnd);
    }

    static TestingCycle cycle() {
        var year = new OpenCycle("Brackwater", LocalDate.of(2027, 12, 31), ZoneId.of("America/New_York"));
        return new TestingCycle(year, PMO.id(), NOW);
    }

    static TestingRound interim(TestingCycle cycle) {
        var plan = new PlanRound(
                cycle.id(),
                TestPhase.INTERIM,
                Set.of(new ControlId("P2P-05")),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 9, 30),
                LocalDate.of(2027, 10, 20),
                List.of());
        return new TestingRound(cycle.details(), plan, 1, PMO.id());
    }

    static ControlTest plannedIn(TestingRound round) {
        var plan = new PlannedTest(identity(15), people(), LocalDate.of(2027, 10, 20), blankSheet());
        return new ControlTest(round.id(), round.cycle(), plan);
    }

    static Assignment people() {
        return new Assignment(OWNER.id(), new PersonId("c.alvarez"), "SOX_TESTER", null, "SOX_REVIEWER", null);
    }

    static TestSheet blankSheet() {
        return TestSheet.blank(List.of(new TestAttribute("A", "released by two"), new TestAttribute("B", "dated")), 2);
    }

    /** Every cell holds the result, every item has evidence. */
    static TestSheet sheet(CellResult result) {
        return sheet(Cell.of(result), "ev-1");
    }

    static TestSheet sheet(Cell cell, @Nullable String evidence) {
        var blank = blankSheet();
        var items = IntStream.rangeClosed(1, 2)
                .mapToObj(number -> new SampleItem(
                        number,
                        "run " + number,
                        blank.attributes().stream()
                                .collect(Collectors.toMap(TestAttribute::code, it -> cell, (a, b) -> a, TreeMap::new)),
                        evidence == null ? List.of() : List.of(evidence)))
                .toList();
        return new TestSheet(blank.attributes(), items, "");
    }

    /** One cell of the first item is an exception. */
    static TestSheet sheetWithOneException() {
        var good = sheet(CellResult.PASS);
        var first = good.items().getFirst();
        var cells = new TreeMap<>(first.cells());
        cells.put("A", new Cell(CellResult.EXCEPTION, "same person created and released", Set.of(TickMark.EXCEPTION)));
        var items = List.of(
                new SampleItem(1, first.description(), cells, first.evidence()),
                good.items().get(1));
        return new TestSheet(good.attributes(), items, "");
    }

    static ControlTest planned() {
        return planned(15);
    }

    static ControlTest planned(int plannedTotal) {
        var plan = new PlannedTest(identity(plannedTotal), people(), LocalDate.of(2027, 10, 20), blankSheet());
        return new ControlTest(TestingRoundId.create(), TestingCycleId.create(), plan);
    }

    static ControlTest withTester(int plannedTotal) {
        var test = planned(plannedTotal);
        test.ownersPart().evidenceRequested();
        test.ownersPart().provideEvidence(OWNER.id(), NOW, true, null);
        return test;
    }

    static ControlTest submitted(TestSheet sheet, Conclusion proposed) {
        var test = withTester(15);
        test.testersPart().saveDraft(sheet, TESTER, List.of());
        test.testersPart().submit(proposed, false, signing(TESTER));
        return test;
    }

    static ControlTest concluded() {
        var test = submitted(sheet(CellResult.PASS), Conclusion.EFFECTIVE);
        test.reviewersPart().conclude(Conclusion.EFFECTIVE, null, signing(REVIEWER));
        return test;
    }

    /** What the test has told so far. */
    static List<Fact> facts(ControlTest test) {
        return told(test, DomainEvent.class).stream().map(DomainEvent::fact).toList();
    }

    static <T extends DomainEvent> List<T> told(ControlTest test, Class<T> type) {
        Collection<DomainEvent> told = Objects.requireNonNull(ReflectionTestUtils.invokeMethod(test, "domainEvents"));
        return told.stream().filter(type::isInstance).map(type::cast).toList();
    }

    static Signing signing(PersonDetails by) {
        return signing(by, EVIDENCE);
    }

    static Signing signing(PersonDetails by, EvidenceAtHand evidence) {
        return new Signing(by, NOW, TODAY, List.of(), SampleSoFar.NONE, evidence);
    }
}
