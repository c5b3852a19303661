package io.tickmark.bpmnlint;

import static io.tickmark.Models.children;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happens. */
final class Events {

    static final List<Rule> RULES = List.of(
            new Rule(
                    "single-event-definition",
                    model -> model.events()
                            .filter(event -> event.definitions().size() > 1)
                            .map(Node::id)),
            new Rule("link-event", Events::looseLinks),
            new Rule("superfluous-termination", Events::terminatesNothing));

    private Events() {}

    /** Each link has a name; to a throwing one belongs one that catches, and the reverse. */
    private static Stream<String> looseLinks(Model model) {
        var links = model.events()
                .filter(event -> event.definitions().contains("link"))
                .collect(Collectors.groupingBy(Events::linkName));
        return links.entrySet().stream()
                .filter(pair -> pair.getKey().isBlank() || !isPair(pair.getValue()))
                .flatMap(pair -> pair.getValue().stream())
                .map(Node::id);
    }

    private static String linkName(Node event) {
        return children(event.xml(), "linkEventDefinition")
                .map(link -> link.getAttribute("name"))
                .findFirst()
                .orElse("");
    }

    private static boolean isPair(List<Node> ends) {
        var catching =
                ends.stream().filter(end -> end.is("intermediateCatchEvent")).count();
        return catching == 1 && ends.size() > 1;
    }

    /** Where nothing runs at the same time there is nothing to stop. */
    private static Stream<String> terminatesNothing(Model model) {
        return model.events()
                .filter(event -> event.is("endEvent") && event.definitions().contains("terminate"))
                .filter(event -> model.nodes()
                        .filter(node -> node.scope().equals(event.scope()))
                        .noneMatch(Events::startsMore))
                .map(Node::id);
    }

    private static boolean startsMore(Node node) {
        return (node.is("parallelGateway", "inclusiveGateway") && node.out().size() > 1)
                || (node.is("boundaryEvent") && "false".equals(node.xml().getAttribute("cancelActivity")))
                || Model.isEventSubProcess(node.xml());
    }
}
