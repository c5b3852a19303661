package io.tickmark.embeddedcamunda.history;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The names written on a BPMN drawing, by element id. */
final class ElementNames {

    private ElementNames() {}

    static Map<String, String> of(String xml) {
        Map<String, String> names = new HashMap<>();
        try {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    collect(reader, names);
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("the process is not well-formed XML", e);
        }
        return names;
    }

    private static void collect(XMLStreamReader reader, Map<String, String> names) {
        String id = reader.getAttributeValue(null, "id");
        String name = reader.getAttributeValue(null, "name");
        if (id != null && name != null) {
            names.put(id, name);
        }
    }
}
