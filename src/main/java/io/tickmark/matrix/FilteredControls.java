package io.tickmark.matrix;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** The current versions that a filter lets through, as a query. */
record FilteredControls(MatrixFilter filter) implements Specification<ControlVersion> {

    private static final List<List<String>> SEARCHED = List.of(
            List.of("controlId"),
            List.of("content", "statement", "title"),
            List.of("content", "statement", "description"),
            List.of("content", "risk", "statement"));

    @Override
    public Predicate toPredicate(
            Root<ControlVersion> version, @Nullable CriteriaQuery<?> query, CriteriaBuilder criteria) {
        var wanted = new ArrayList<Predicate>();
        wanted.add(criteria.equal(version.get("control").get("currentVersion"), version.get("version")));
        equal(wanted, criteria, filter.process(), at(version, List.of("content", "statement", "process")));
        equal(wanted, criteria, filter.level(), at(version, List.of("content", "design", "level")));
        equal(wanted, criteria, filter.key(), at(version, List.of("content", "design", "key")));
        equal(wanted, criteria, filter.frequency(), at(version, List.of("content", "design", "frequency")));
        equal(wanted, criteria, filter.rating(), at(version, List.of("content", "risk", "rating")));
        equal(wanted, criteria, filter.status(), at(version, List.of("content", "scope", "status")));
        var owner = filter.ownerRole().isBlank() ? null : filter.ownerRole();
        equal(wanted, criteria, owner, at(version, List.of("content", "roles", "owner")));
        if (!filter.search().isBlank()) {
            wanted.add(criteria.or(SEARCHED.stream()
                    .map(path ->
                            criteria.like(criteria.lower(at(version, path).as(String.class)), filter.pattern(), '!'))
                    .toArray(Predicate[]::new)));
        }
        return criteria.and(wanted.toArray(Predicate[]::new));
    }

    private static void equal(
            List<Predicate> wanted, CriteriaBuilder criteria, @Nullable Object value, Path<Object> path) {
        if (value != null) {
            wanted.add(criteria.equal(path, value));
        }
    }

    private static Path<Object> at(Root<ControlVersion> version, List<String> names) {
        Path<Object> path = version.get(names.getFirst());
        for (var name : names.subList(1, names.size())) {
            path = path.get(name);
        }
        return path;
    }
}
