package io.tickmark;

import static io.tickmark.Models.all;
import static io.tickmark.Models.children;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
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

    @ParameterizedTest
    @MethodSource("models")
    void every_element_has_a_label(Path file) {
        assertThat(elements(Models.read(file)))
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
    void only_gateways_split(Path file) {
        assertThat(elements(Models.read(file)).filter(element -> !isGateway(element)))
                .allSatisfy(element -> assertThat(children(element, "outgoing").count())
                        .as(id(element))
                        .isLessThanOrEqualTo(1));
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_gateway_asks_a_question_and_labels_its_answers(Path file) {
        var model = Models.read(file);
        assertThat(elements(model).filter(BpmnLintTest::isGateway)).allSatisfy(gateway -> {
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
