package io.tickmark.bpmnlint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** Something that flows lead to and from. */
record Node(Model model, Element xml) {

    static final Set<String> ACTIVITIES = Set.of(
            "task",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "scriptTask",
            "sendTask",
            "receiveTask",
            "manualTask",
            "callActivity",
            "subProcess",
            "transaction",
            "adHocSubProcess");
    static final Set<String> GATEWAYS =
            Set.of("exclusiveGateway", "parallelGateway", "inclusiveGateway", "complexGateway", "eventBasedGateway");
    static final Set<String> EVENTS =
            Set.of("startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent");
    static final Set<String> TYPES = union();

    private static Set<String> union() {
        var all = new HashSet<>(ACTIVITIES);
        all.addAll(GATEWAYS);
        all.addAll(EVENTS);
        return Set.copyOf(all);
    }

    String id() {
        return Model.id(xml);
    }

    String type() {
        return xml.getLocalName();
    }

    boolean is(String... types) {
        return List.of(types).contains(type());
    }

    boolean isGateway() {
        return GATEWAYS.contains(type());
    }

    boolean isEvent() {
        return EVENTS.contains(type());
    }

    List<Element> in() {
        return model.flows().stream()
                .filter(flow -> flow.getAttribute("targetRef").equals(id()))
                .toList();
    }

    List<Element> out() {
        return model.flows().stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(id()))
                .toList();
    }

    Element scope() {
        return (Element) xml.getParentNode();
    }

    /** {@code message}, {@code timer}, {@code link} … */
    List<String> definitions() {
        var children = xml.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(child -> child instanceof Element)
                .map(child -> String.valueOf(child.getLocalName()))
                .filter(name -> name.endsWith("EventDefinition"))
                .map(name -> name.replace("EventDefinition", ""))
                .toList();
    }

    /** Begins or ends without a flow and is right to: an event sub-process, or what only compensates. */
    boolean standsAlone() {
        return Model.isEventSubProcess(xml)
                || "true".equals(xml.getAttribute("isForCompensation"))
                || (is("boundaryEvent") && definitions().contains("compensate"));
    }
}
