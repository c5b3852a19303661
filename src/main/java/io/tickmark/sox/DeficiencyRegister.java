package io.tickmark.sox;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deficiencies that failed controls left behind, each with its test as it stands. Reading only. */
@Service
@Transactional(readOnly = true)
public class DeficiencyRegister {

    private final Deficiencies deficiencies;
    private final TestingBinder binder;

    DeficiencyRegister(Deficiencies deficiencies, TestingBinder binder) {
        this.deficiencies = deficiencies;
        this.binder = binder;
    }

    /** Those of a cycle, by reference. */
    public List<DeficiencyDetails> of(TestingCycleId cycle) {
        var found = deficiencies.findByCycleIdOrderByRef(cycle.value());
        var tests = binder.rows(found.stream().map(Deficiency::test).toList()).stream()
                .collect(Collectors.toMap(ControlTestRow::id, Function.identity()));
        return found.stream()
                .flatMap(deficiency ->
                        Stream.ofNullable(tests.get(deficiency.test())).map(deficiency::details))
                .toList();
    }

    /** The one that a test left behind, if its control failed. */
    public Optional<DeficiencyDetails> of(ControlTestId test) {
        return deficiencies
                .findByTestId(test.value())
                .flatMap(found -> binder.row(test).map(found::details));
    }
}
