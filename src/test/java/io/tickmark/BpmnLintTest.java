package io.tickmark;

import static io.tickmark.Models.all;
import static io.tickmark.Models.children;
import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.bpmnlint.Model;
import io.tickmark.bpmnlint.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The style every process model keeps to; {@code processes/README.md} says why. */
class BpmnLintTest {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("startEvent", "startEvent_"),
            Map.entry("endEvent", "endEvent_"),
            Map.entry("intermediateCatchEvent", "catchEvent_"),
            Map.entry("boundaryEvent", "boundaryEvent_"),
            Map.entry("userTask", "userTask_"),
            Map.entry("serviceTask", "serviceTask_"),
            Map.entry("businessRuleTask", "businessRuleTask_"),
            Map.entry("callActivity", "callActivity_"),
            Map.entry("subProcess", "subProcess_"),
            Map.entry("exclusiveGateway", "gateway_"),
            Map.entry("parallelGateway", "gateway_"));

    static List<Path> models() {
        return Models.files();
    }

    /** Each model with each rule of bpmnlint. */
    static Stream<Arguments> rules() {
        return models().stream().flatMap(file -> Rule.all().stream().map(rule -> Arguments.of(rule, file)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("rules")
    void no_rule_of_bpmnlint_is_broken(Rule rule, Path file) {
        assertThat(rule.faultsIn(new Model(Models.read(file)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_element_has_a_label_but_a_gateway_that_only_joins(Path file) {
        assertThat(elements(Models.read(file)).filter(element -> !isGateway(element) || splits(element)))
                .allSatisfy(element ->
                        assertThat(element.getAttribute("name")).as(id(element)).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_id_tells_type_and_name(Path file) {
        assertThat(elements(Models.read(file)))
                .allSatisfy(element ->
                        assertThat(id(element)).matches(PREFIXES.get(element.getLocalName()) + "[A-Z][A-Za-z0-9]+"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_process_is_named_like_its_file(Path file) {
        assertThat(all(Models.read(file), "process").map(BpmnLintTest::id))
                .containsExactly(file.getFileName().toString().replace(".bpmn", ""));
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_gateway_asks_a_question_and_labels_its_answers(Path file) {
        var model = Models.read(file);
        assertThat(elements(model).filter(BpmnLintTest::splits)).allSatisfy(gateway -> {
            assertThat(gateway.getAttribute("name")).endsWith("?");
            assertThat(all(model, "sequenceFlow")
                            .filter(flow -> flow.getAttribute("sourceRef").equals(id(gateway))))
                    .allSatisfy(flow -> assertThat(flow.getAttribute("name")).isNotBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everything_is_drawn(Path file) {
        var model = Models.read(file);
        var drawn = Stream.concat(all(model, "BPMNShape"), all(model, "BPMNEdge"))
                .map(shape -> shape.getAttribute("bpmnElement"));
        var there = Stream.concat(elements(model), all(model, "sequenceFlow")).map(BpmnLintTest::id);
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(there.toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void each_element_names_the_flows_that_touch_it(Path file) {
        var model = Models.read(file);
        assertThat(elements(model)).allSatisfy(element -> {
            assertThat(texts(element, "incoming")).isEqualTo(flows(model, "targetRef", id(element)));
            assertThat(texts(element, "outgoing")).isEqualTo(flows(model, "sourceRef", id(element)));
        });
    }

    private static Set<String> texts(Element element, String name) {
        return children(element, name).map(Element::getTextContent).collect(Collectors.toSet());
    }

    private static Set<String> flows(Document model, String end, String id) {
        return all(model, "sequenceFlow")
                .filter(flow -> flow.getAttribute(end).equals(id))
                .map(BpmnLintTest::id)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("models")
    void no_two_shapes_overlap(Path file) {
        var model = Models.read(file);
        var boxes = all(model, "BPMNShape")
                .filter(shape -> !"true".equals(shape.getAttribute("isExpanded")))
                .filter(shape -> !shape.getAttribute("bpmnElement").startsWith("boundaryEvent_"))
                .collect(Collectors.toMap(shape -> shape.getAttribute("bpmnElement"), Box::of));
        boxes.forEach((id, box) -> assertThat(boxes.keySet())
                .as(id)
                .noneMatch(other -> !other.equals(id) && boxes.get(other).overlaps(box)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_user_task_is_native_and_names_page_subject_and_title(Path file) {
        assertThat(elements(Models.read(file)).filter(it -> it.getLocalName().equals("userTask")))
                .allSatisfy(task -> {
                    assertThat(below(task, "userTask")).as(id(task)).hasSize(1);
                    assertThat(below(task, "header").map(it -> it.getAttribute("key")))
                            .contains("route", "subjectType");
                    assertThat(below(task, "input").map(it -> it.getAttribute("target")))
                            .contains("subjectId", "workTitle");
                });
    }

    /** The engine doesn't tell a global listener that a task was cancelled; the model must ask for it. */
    @ParameterizedTest
    @MethodSource("models")
    void every_user_task_tells_the_work_list_when_it_is_cancelled(Path file) {
        assertThat(elements(Models.read(file)).filter(it -> it.getLocalName().equals("userTask")))
                .allSatisfy(task -> assertThat(below(task, "taskListener"))
                        .as(id(task))
                        .anyMatch(listener -> listener.getAttribute("eventType").equals("canceling")
                                && listener.getAttribute("type").equals("work.mirrorUserTask")));
    }

    private static Stream<Element> elements(Document model) {
        return PREFIXES.keySet().stream()
                .flatMap(name -> all(model, name))
                .filter(element -> element.getNamespaceURI().contains("BPMN"));
    }

    private static Stream<Element> below(Element element, String name) {
        var nodes = element.getElementsByTagNameNS("*", name);
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1).map(i -> (Element) nodes.item(i));
    }

    private static boolean isGateway(Element element) {
        return element.getLocalName().endsWith("Gateway");
    }

    private static boolean splits(Element element) {
        return isGateway(element) && children(element, "outgoing").count() > 1;
    }

    private static String id(Element element) {
        return element.getAttribute("id");
    }

    private record Box(double x, double y, double width, double height) {

        static Box of(Element shape) {
            var bounds = children(shape, "Bounds").findFirst().orElseThrow();
            return new Box(number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
        }

        private static double number(Element bounds, String name) {
            return Double.parseDouble(bounds.getAttribute(name));
        }

        boolean overlaps(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }
}
