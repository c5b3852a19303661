package io.tickmark.bpmnlint;

import io.tickmark.Models;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A process model as the rules look at it: scopes that hold nodes, and flows between them. */
public record Model(Document xml) {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private static final Set<String> SCOPES = Set.of("process", "subProcess", "transaction", "adHocSubProcess");

    /** Everything of BPMN itself, down to documentation. */
    Stream<Element> elements() {
        return Models.all(xml, "*").filter(element -> BPMN.equals(element.getNamespaceURI()));
    }

    Stream<Element> named(String... names) {
        return elements().filter(element -> List.of(names).contains(element.getLocalName()));
    }

    List<Element> flows() {
        return named("sequenceFlow").toList();
    }

    Stream<Node> nodes() {
        return elements()
                .filter(element -> Node.TYPES.contains(element.getLocalName()))
                .map(element -> new Node(this, element));
    }

    Stream<Node> gateways() {
        return nodes().filter(Node::isGateway);
    }

    Stream<Node> events() {
        return nodes().filter(Node::isEvent);
    }

    /** The process, and each sub-process in it. */
    Stream<Element> scopes() {
        return elements().filter(element -> SCOPES.contains(element.getLocalName()));
    }

    /** What stands right in the scope, of this type. */
    static Stream<Element> in(Element scope, String type) {
        return Models.children(scope, type);
    }

    static String id(Element element) {
        return element.getAttribute("id");
    }

    static boolean isEventSubProcess(Element scope) {
        return "true".equals(scope.getAttribute("triggeredByEvent"));
    }
}
