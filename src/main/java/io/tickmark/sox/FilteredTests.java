package io.tickmark.sox;

import io.tickmark.people.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The tests of a scope that a filter lets through, as a query's condition and what stands in for its names. */
class FilteredTests {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    FilteredTests(TestScope scope) {
        wanted(scope.isRound() ? "t.roundId = :scope" : "t.cycleId = :scope", "scope", scope.id());
    }

    /** In the slice on the day. */
    FilteredTests in(TestSlice slice, LocalDate today) {
        wanted("t.course.state in :states", "states", slice.states());
        var conclusion = slice.conclusion();
        if (conclusion != null) {
            wanted("t.paper.conclusion = :conclusion", "conclusion", conclusion);
        }
        if (slice == TestSlice.LATE) {
            wanted("t.due.on < :today", "today", today);
        }
        return this;
    }

    /**
     * By all but the slice.
     *
     * @param places the codes of the locations a word stands for
     */
    FilteredTests by(TestChoice filter, Function<String, Collection<String>> places) {
        if (filter.process() != null) {
            wanted("cast(t.identity.control as string) like :process", "process", filter.process() + "%");
        }
        if (!filter.holder().isBlank()) {
            heldBy(filter.holder());
        }
        filter.words().forEach(word -> found(word, places.apply(word)));
        return this;
    }

    /** The same as {@link TestHolder#of(TestState, Assignment)} tells of one test. */
    private void heldBy(String code) {
        parameters.put("code", code);
        parameters.put("ownerRole", Role.CONTROL_OWNER.name());
        conditions.add("(" + held("Tester", "t.people.tester", "t.people.testerRole", TestState::isWithTester)
                + " or " + held("Reviewer", "t.people.reviewer", "t.people.reviewerRole", TestState::isWithReviewer)
                + " or " + held("Owner", "t.people.owner", ":ownerRole", TestState::isWithOwner) + ")");
    }

    private String held(String hand, String person, String role, Function<TestState, Boolean> has) {
        var states = "with" + hand;
        parameters.put(
                states, Arrays.stream(TestState.values()).filter(has::apply).toList());
        return "t.course.state in :" + states + " and (cast(" + person + " as string) = :code or " + person
                + " is null and " + role + " = :code)";
    }

    /** As the page calls it: {@code P2P-05 at Monterrey}. */
    private void found(String word, Collection<String> places) {
        var name = "word" + parameters.size();
        parameters.put(name, "%" + word.replaceAll("([!%_])", "!$1") + "%");
        var inText = "lower(concat(t.identity.ref, ' at ', t.identity.title)) like :" + name + " escape '!'";
        if (places.isEmpty()) {
            conditions.add(inText);
        } else {
            wanted("(" + inText + " or t.identity.location in :at" + name + ")", "at" + name, places);
        }
    }

    private void wanted(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
