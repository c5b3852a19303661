package io.tickmark.bpmnlint;

import static io.tickmark.Models.children;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** How the nodes hang together. */
final class Flows {

    static final List<Rule> RULES = List.of(
            new Rule("no-disconnected", Flows::disconnected),
            new Rule("no-duplicate-sequence-flows", Flows::duplicates),
            new Rule("conditional-flows", Flows::unconditional),
            new Rule("no-implicit-split", Flows::implicitSplits),
            new Rule("fake-join", Flows::fakeJoins));

    private Flows() {}

    private static Stream<String> disconnected(Model model) {
        return model.nodes()
                .filter(node -> node.in().isEmpty() && node.out().isEmpty())
                .filter(node -> !node.standsAlone())
                .filter(node -> !node.scope().getLocalName().equals("adHocSubProcess"))
                .map(Node::id);
    }

    private static Stream<String> duplicates(Model model) {
        var seen = new HashSet<List<String>>();
        return model.flows().stream()
                .filter(flow -> !seen.add(
                        List.of(flow.getAttribute("sourceRef"), flow.getAttribute("targetRef"), condition(flow))))
                .map(Model::id);
    }

    /** Where one way has a condition, each other has one or is the default. */
    private static Stream<String> unconditional(Model model) {
        return model.nodes()
                .filter(Flows::isConditionalFork)
                .flatMap(node -> node.out().stream()
                        .filter(flow -> condition(flow).isEmpty())
                        .filter(flow -> !isDefault(node, flow)))
                .map(Model::id);
    }

    private static boolean isConditionalFork(Node node) {
        return node.out().size() > 1
                && (node.xml().hasAttribute("default")
                        || node.is("exclusiveGateway", "inclusiveGateway")
                        || node.out().stream().anyMatch(flow -> !condition(flow).isEmpty()));
    }

    private static Stream<String> implicitSplits(Model model) {
        return model.nodes()
                .filter(node -> !node.isGateway())
                .filter(node -> node.out().stream()
                                .filter(flow -> condition(flow).isEmpty() && !isDefault(node, flow))
                                .count()
                        > 1)
                .map(Node::id);
    }

    /** It looks like waiting for all, and runs once for each. */
    private static Stream<String> fakeJoins(Model model) {
        return model.nodes()
                .filter(node -> !node.isGateway() && node.in().size() > 1)
                .map(Node::id);
    }

    private static boolean isDefault(Node node, Element flow) {
        return node.xml().getAttribute("default").equals(Model.id(flow));
    }

    private static String condition(Element flow) {
        return children(flow, "conditionExpression")
                .map(condition -> condition.getTextContent().strip())
                .findFirst()
                .orElse("");
    }
}
