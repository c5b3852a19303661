package io.tickmark.work.ui;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
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
        var names = new HashMap<String, String>();
        var multiInstance = new HashSet<String>();
        var all = parse(xml).getElementsByTagNameNS(BPMN, "*");
        for (var i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            if (element.hasAttribute("id") && element.hasAttribute("name")) {
                names.put(element.getAttribute("id"), element.getAttribute("name"));
            }
            if ("multiInstanceLoopCharacteristics".equals(element.getLocalName())) {
                multiInstance.add(((Element) element.getParentNode()).getAttribute("id"));
            }
        }
        return new BpmnModel(Map.copyOf(names), Set.copyOf(multiInstance));
    }

    String nameOf(String elementId) {
        return names.getOrDefault(elementId, elementId);
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
