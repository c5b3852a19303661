package io.tickmark.bpmnlint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule finds what it is there for: a few nodes, and the flows between them as {@code from>to}. */
class RuleTest {

    private static final String STRAIGHT = "startEvent s, userTask a, endEvent e, s>a, a>e";

    @Test
    void a_straight_process_breaks_no_rule() throws Exception {
        var model = sketch(STRAIGHT);
        assertThat(Rule.all())
                .allSatisfy(
                        rule -> assertThat(rule.faultsIn(model)).as(rule.name()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            start-event-required                | p | userTask a, endEvent e, a>e
            end-event-required                  | p | startEvent s, userTask a, s>a
            single-blank-start-event            | p | startEvent s, startEvent t, exclusiveGateway g, endEvent e, s>g, t>g, g>e
            event-sub-process-typed-start-event | t | startEvent s, endEvent e, s>e, subProcess x triggeredByEvent ( startEvent t, endEvent f, t>f )
            sub-process-blank-start-event       | t | startEvent s, endEvent e, s>x, x>e, subProcess x ( startEvent t timer, endEvent f, t>f )
            no-implicit-start                   | a | startEvent s, userTask a, exclusiveGateway g, endEvent e, s>g, a>g, g>e
            no-implicit-end                     | a | startEvent s, parallelGateway g, userTask a, endEvent e, s>g, g>a, g>e
            ad-hoc-sub-process                  | t | startEvent s, endEvent e, s>x, x>e, adHocSubProcess x ( startEvent t, userTask a, t>a )
            no-disconnected                     | a | startEvent s, endEvent e, s>e, userTask a
            no-duplicate-sequence-flows         | f3 | startEvent s, exclusiveGateway g, exclusiveGateway h, endEvent e, s>g, g>h?x, g>h?x, h>e
            conditional-flows                   | f3 | startEvent s, exclusiveGateway g, endEvent e, endEvent f, s>g, g>e?x, g>f
            no-implicit-split                   | a | startEvent s, userTask a, endEvent e, endEvent f, s>a, a>e, a>f
            fake-join                           | b | startEvent s, exclusiveGateway g, userTask a, userTask b, endEvent e, s>g, g>a?x, g>b?y, a>b, b>e
            no-gateway-join-fork                | g | startEvent s, startEvent t message, exclusiveGateway g, endEvent e, endEvent f, s>g, t>g, g>e?x, g>f?y
            superfluous-gateway                 | g | startEvent s, exclusiveGateway g, endEvent e, s>g, g>e
            no-complex-gateway                  | g | startEvent s, complexGateway g, endEvent e, endEvent f, s>g, g>e, g>f
            no-inclusive-gateway                | g | startEvent s, inclusiveGateway g, endEvent e, endEvent f, s>g, g>e?x, g>f?y
            event-based-gateway                 | g | startEvent s, eventBasedGateway g, intermediateCatchEvent c message, userTask a, endEvent e, endEvent f, s>g, g>c, g>a, c>e, a>f
            single-event-definition             | s | startEvent s message timer, endEvent e, s>e
            link-event                          | l | startEvent s, intermediateThrowEvent l link, s>l, intermediateCatchEvent m message, endEvent e, m>e
            superfluous-termination             | e | startEvent s, endEvent e terminate, s>e
            only-known-elements                 | dataObject d | startEvent s, endEvent e, s>e, dataObject d
            """)
    void a_rule_finds_what_it_is_there_for(String rule, String fault, String sketch) throws Exception {
        assertThat(rule(rule).faultsIn(sketch(sketch))).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({"'<message id=\"m\" name=\"x.y\"/>'", "'<message id=\"m\"/>'"})
    void what_nobody_uses_or_names_is_found(String global) throws Exception {
        var xml = xml(STRAIGHT).replace("</definitions>", global + "</definitions>");
        assertThat(rule("global").faultsIn(parsed(xml))).containsExactly("m");
    }

    @Test
    void every_rule_has_an_example_that_breaks_it() throws Exception {
        var examples = RuleTest.class
                .getDeclaredMethod("a_rule_finds_what_it_is_there_for", String.class, String.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        assertThat(Rule.all().stream().map(Rule::name).filter(name -> !name.equals("global")))
                .containsExactlyInAnyOrderElementsOf(examples.lines()
                        .map(line -> line.split("\\|")[0].strip())
                        .collect(Collectors.toList()));
    }

    private static Rule rule(String name) {
        return Rule.all().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Model sketch(String sketch) throws Exception {
        return parsed(xml(sketch));
    }

    private static Model parsed(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return new Model(
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    private static String xml(String sketch) {
        return "<definitions xmlns=\"" + Model.BPMN + "\"><process id=\"p\">" + Sketch.read(sketch)
                + "</process></definitions>";
    }
}
