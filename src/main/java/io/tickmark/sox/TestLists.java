package io.tickmark.sox;

import io.tickmark.matrix.Location;
import io.tickmark.matrix.Locations;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of tests, a page at a time, and how many they are. Reading only. */
@Service
@Transactional(readOnly = true)
public class TestLists {

    private static final String PILE = """
            select new io.tickmark.sox.TestPile(
                t.roundId, t.course.state, t.paper.conclusion, t.due.on, t.people, count(t))
            from ControlTest t """;

    private static final String ALIKE = " group by t.roundId, t.course.state, t.paper.conclusion, t.due.on, t.people";

    private static final String ORDER =
            " order by case when t.course.state in :over then 1 else 0 end, t.due.on, t.identity.ref";

    private final EntityManager entities;
    private final Locations locations;

    TestLists(EntityManager entities, Locations locations) {
        this.entities = entities;
        this.locations = locations;
    }

    /** All tests of the scope in numbers, cancelled ones too. */
    public TestFigures figures(TestScope scope, LocalDate today) {
        return figures(new FilteredTests(scope), today);
    }

    /** The tests that the filter lets through in numbers; its slice doesn't matter. */
    public TestFigures figures(TestScope scope, TestChoice filter, LocalDate today) {
        return figures(new FilteredTests(scope).by(filter, this::places), today);
    }

    private TestFigures figures(FilteredTests tests, LocalDate today) {
        var query = entities.createQuery(PILE + tests.where() + ALIKE, TestPile.class);
        return new TestFigures(filled(query, tests).getResultList(), today);
    }

    /** Those not over first, by the day they are due, then by reference; without their grids. */
    public List<ControlTestRow> page(TestScope scope, TestChoice filter, LocalDate today, int offset, int limit) {
        var tests = new FilteredTests(scope).by(filter, this::places).in(filter.slice(), today);
        var query = entities.createQuery(ControlTests.ROW + tests.where() + ORDER, ControlTestRow.class)
                .setParameter("over", TestState.OVER);
        return filled(query, tests).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, FilteredTests tests) {
        tests.parameters().forEach(query::setParameter);
        return query;
    }

    private List<String> places(String word) {
        return locations.all().stream()
                .filter(place -> place.name().toLowerCase(Locale.ROOT).contains(word))
                .map(Location::code)
                .toList();
    }
}
