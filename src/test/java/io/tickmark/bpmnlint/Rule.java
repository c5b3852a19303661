package io.tickmark.bpmnlint;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One rule: finds what a model does wrong. */
public record Rule(String name, Function<Model, Stream<String>> finds) {

    /** All rules. */
    public static List<Rule> all() {
        return Stream.of(StartsAndEnds.RULES, Flows.RULES, Gateways.RULES, Events.RULES, Parts.RULES)
                .flatMap(List::stream)
                .toList();
    }

    /** The ids of what breaks the rule. */
    public List<String> faultsIn(Model model) {
        return finds.apply(model).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
