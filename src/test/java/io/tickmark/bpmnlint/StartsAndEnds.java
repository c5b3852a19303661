package io.tickmark.bpmnlint;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** How each scope begins and ends. */
final class StartsAndEnds {

    static final List<Rule> RULES = List.of(
            new Rule("start-event-required", model -> without(model, "startEvent")),
            new Rule("end-event-required", model -> without(model, "endEvent")),
            new Rule("single-blank-start-event", StartsAndEnds::severalBlankStarts),
            new Rule(
                    "event-sub-process-typed-start-event",
                    model -> starts(model, true)
                            .filter(start -> start.definitions().isEmpty())
                            .map(Node::id)),
            new Rule(
                    "sub-process-blank-start-event",
                    model -> starts(model, false)
                            .filter(start -> !start.definitions().isEmpty())
                            .map(Node::id)),
            new Rule("no-implicit-start", StartsAndEnds::implicitStarts),
            new Rule("no-implicit-end", StartsAndEnds::implicitEnds),
            new Rule("ad-hoc-sub-process", StartsAndEnds::orderedAdHoc));

    private StartsAndEnds() {}

    private static Stream<String> without(Model model, String event) {
        return model.scopes()
                .filter(scope -> !scope.getLocalName().equals("adHocSubProcess"))
                .filter(scope -> Model.in(scope, event).findAny().isEmpty())
                .map(Model::id);
    }

    private static Stream<String> severalBlankStarts(Model model) {
        return model.scopes().filter(scope -> blankStarts(model, scope) > 1).map(Model::id);
    }

    private static long blankStarts(Model model, Element scope) {
        return Model.in(scope, "startEvent")
                .filter(start -> new Node(model, start).definitions().isEmpty())
                .count();
    }

    /** The start events of sub-processes: of those an event triggers, or of the others. */
    private static Stream<Node> starts(Model model, boolean triggered) {
        return model.scopes()
                .filter(scope -> !scope.getLocalName().equals("process"))
                .filter(scope -> Model.isEventSubProcess(scope) == triggered)
                .flatMap(scope -> Model.in(scope, "startEvent"))
                .map(start -> new Node(model, start));
    }

    private static Stream<String> implicitStarts(Model model) {
        return model.nodes()
                .filter(node -> node.in().isEmpty())
                .filter(node -> !node.is("startEvent", "boundaryEvent") && !node.standsAlone())
                .filter(node -> !isLink(node, "intermediateCatchEvent") && !isAdHoc(node))
                .map(Node::id);
    }

    private static Stream<String> implicitEnds(Model model) {
        return model.nodes()
                .filter(node -> node.out().isEmpty())
                .filter(node -> !node.is("endEvent") && !node.standsAlone())
                .filter(node -> !isLink(node, "intermediateThrowEvent") && !isAdHoc(node))
                .map(Node::id);
    }

    private static boolean isLink(Node node, String type) {
        return node.is(type) && node.definitions().contains("link");
    }

    private static boolean isAdHoc(Node node) {
        return "adHocSubProcess".equals(node.scope().getLocalName());
    }

    /** What is in it has no order, so nothing in it begins or ends it. */
    private static Stream<String> orderedAdHoc(Model model) {
        return model.nodes()
                .filter(node -> isAdHoc(node) && node.is("startEvent", "endEvent"))
                .map(Node::id);
    }
}
