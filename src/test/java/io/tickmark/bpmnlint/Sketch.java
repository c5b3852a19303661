package io.tickmark.bpmnlint;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes BPMN for {@code startEvent s, userTask a, s>a?x}: a condition after the question mark, a scope in brackets. */
final class Sketch {

    private final StringBuilder xml = new StringBuilder();
    private final Deque<String> scopes = new ArrayDeque<>();
    private int flows;

    private Sketch() {}

    static String read(String text) {
        var sketch = new Sketch();
        for (var part : text.replace("(", "(,").replace(")", ",)").split(",")) {
            sketch.add(part.strip());
        }
        return sketch.xml.toString();
    }

    private void add(String part) {
        if (part.equals(")")) {
            xml.append("</").append(scopes.pop()).append(">");
        } else if (part.contains(">")) {
            flow(part.split("[>?]"));
        } else if (!part.isEmpty()) {
            node(part.split(" "));
        }
    }

    private void flow(String[] ends) {
        xml.append("<sequenceFlow id=\"f%d\" sourceRef=\"%s\" targetRef=\"%s\">".formatted(++flows, ends[0], ends[1]));
        if (ends.length > 2) {
            xml.append("<conditionExpression>=").append(ends[2]).append("</conditionExpression>");
        }
        xml.append("</sequenceFlow>");
    }

    private void node(String[] words) {
        var opens = words[words.length - 1].equals("(");
        var triggered = words.length > 2 && words[2].equals("triggeredByEvent");
        xml.append("<").append(words[0]).append(" id=\"").append(words[1]).append('"');
        xml.append(triggered ? " triggeredByEvent=\"true\">" : ">");
        for (var i = 2; i < words.length && !triggered && !words[i].equals("("); i++) {
            xml.append("<").append(words[i]).append("EventDefinition/>");
        }
        if (opens) {
            scopes.push(words[0]);
        } else {
            xml.append("</").append(words[0]).append(">");
        }
    }
}
