package io.tickmark;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The expressions of a process model, as far as one has to understand them to know what they ask for. */
public final class Feel {

    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");
    private static final Set<String> WORDS =
            Set.of("and", "or", "not", "if", "then", "else", "in", "true", "false", "null");

    private Feel() {}

    /** All expressions, in attributes and in conditions. */
    public static Stream<String> expressions(Document model) {
        return Models.all(model, "*")
                .flatMap(element -> Stream.concat(attributes(element), condition(element)))
                .filter(text -> text.startsWith("="));
    }

    /** The variables an expression asks for, {@code test.owner} with the dot. */
    public static Set<String> variables(String expression) {
        return NAME.matcher(TEXT.matcher(expression).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(name -> !WORDS.contains(name))
                .collect(Collectors.toSet());
    }

    /** The texts an expression compares with or puts together. */
    public static Stream<String> texts(String expression) {
        return TEXT.matcher(expression).results().map(found -> found.group(1));
    }

    private static Stream<String> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(i -> attributes.item(i).getNodeValue());
    }

    private static Stream<String> condition(Element element) {
        return "conditionExpression".equals(element.getLocalName())
                ? Stream.of(element.getTextContent().strip())
                : Stream.empty();
    }
}
