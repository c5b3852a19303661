package io.tickmark.bpmnlint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What models are made of. */
final class Parts {

    /** Besides the nodes: what hangs on them, and what frames them. Another part is a decision, and comes in here. */
    private static final Set<String> KNOWN = Set.of(
            "definitions",
            "process",
            "documentation",
            "extensionElements",
            "incoming",
            "outgoing",
            "sequenceFlow",
            "conditionExpression",
            "multiInstanceLoopCharacteristics",
            "messageEventDefinition",
            "message");

    static final List<Rule> RULES = List.of(
            new Rule(
                    "only-known-elements",
                    model -> model.elements()
                            .filter(element -> !KNOWN.contains(element.getLocalName()))
                            .filter(element -> !Node.TYPES.contains(element.getLocalName()))
                            .map(element -> element.getLocalName() + " " + Model.id(element))),
            new Rule("global", Parts::looseGlobals));

    private Parts() {}

    /** What events share has a name of its own, and is used. */
    private static Stream<String> looseGlobals(Model model) {
        var names = new HashSet<String>();
        var used = references(model);
        return model.named("message", "signal", "error", "escalation")
                .filter(global -> global.getAttribute("name").isBlank()
                        || !names.add(global.getLocalName() + " " + global.getAttribute("name"))
                        || !used.contains(Model.id(global)))
                .map(Model::id);
    }

    private static Set<String> references(Model model) {
        var found = new HashSet<String>();
        model.elements().forEach(element -> refs(element).forEach(found::add));
        return found;
    }

    private static Stream<String> refs(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .filter(attribute -> attribute.getNodeName().endsWith("Ref"))
                .map(attribute -> attribute.getNodeValue());
    }
}
