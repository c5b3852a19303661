package io.tickmark.work.ui;

import io.tickmark.kernel.Sentence;
import io.tickmark.ui.Said;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What the picture's words need of a BPMN model.
 *
 * @param names the modeller's name of each named element
 * @param multiInstance ids of elements that run many times at once
 */
record BpmnModel(Map<String, String> names, Set<String> multiInstance) {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    static BpmnModel of(String xml) {
        var model = parse(xml);
        var names = named(model)
                .collect(Collectors.toMap(
                        element -> element.getAttribute("id"), element -> element.getAttribute("name")));
        var multiInstance = elements(model)
                .filter(element -> "multiInstanceLoopCharacteristics".equals(element.getLocalName()))
                .map(element -> ((Element) element.getParentNode()).getAttribute("id"))
                .collect(Collectors.toSet());
        return new BpmnModel(Map.copyOf(names), Set.copyOf(multiInstance));
    }

    /** In the reader's language. */
    String nameOf(String elementId) {
        return said(elementId, names.getOrDefault(elementId, elementId));
    }

    /** The same model, its names in the reader's language. */
    static String said(String xml) {
        var model = parse(xml);
        named(model)
                .forEach(element ->
                        element.setAttribute("name", said(element.getAttribute("id"), element.getAttribute("name"))));
        try {
            var text = new StringWriter();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(model), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("The process model can't be written.", e);
        }
    }

    private static String said(String elementId, String english) {
        var key = "model." + elementId;
        return Said.of(Sentence.of(key, english));
    }

    private static Stream<Element> named(Document model) {
        return elements(model).filter(element -> element.hasAttribute("id") && element.hasAttribute("name"));
    }

    private static Stream<Element> elements(Document model) {
        var all = model.getElementsByTagNameNS(BPMN, "*");
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
    }

    private static Document parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The process model can't be read.", e);
        }
    }
}
