package io.tickmark.bpmnlint;

import java.util.List;
import java.util.stream.Stream;

/** Where ways part and meet. */
final class Gateways {

    static final List<Rule> RULES = List.of(
            new Rule(
                    "no-gateway-join-fork",
                    model -> model.gateways()
                            .filter(gateway ->
                                    gateway.in().size() > 1 && gateway.out().size() > 1)
                            .map(Node::id)),
            new Rule(
                    "superfluous-gateway",
                    model -> model.gateways()
                            .filter(gateway ->
                                    gateway.in().size() == 1 && gateway.out().size() == 1)
                            .map(Node::id)),
            new Rule("no-complex-gateway", model -> any(model, "complexGateway")),
            new Rule("no-inclusive-gateway", model -> any(model, "inclusiveGateway")),
            new Rule("event-based-gateway", Gateways::wrongWaits));

    private Gateways() {}

    private static Stream<String> any(Model model, String type) {
        return model.nodes().filter(node -> node.is(type)).map(Node::id);
    }

    /** It waits for one of several events, and for nothing else. */
    private static Stream<String> wrongWaits(Model model) {
        return model.nodes()
                .filter(node -> node.is("eventBasedGateway"))
                .filter(gateway -> gateway.out().size() < 2
                        || targets(gateway)
                                .anyMatch(
                                        target -> !waits(target) || target.in().size() > 1))
                .map(Node::id);
    }

    private static Stream<Node> targets(Node gateway) {
        var reached = gateway.out().stream()
                .map(flow -> flow.getAttribute("targetRef"))
                .toList();
        return gateway.model().nodes().filter(node -> reached.contains(node.id()));
    }

    private static boolean waits(Node node) {
        return node.is("receiveTask")
                || (node.is("intermediateCatchEvent")
                        && node.definitions().stream()
                                .allMatch(List.of("message", "timer", "signal", "conditional")::contains));
    }
}
