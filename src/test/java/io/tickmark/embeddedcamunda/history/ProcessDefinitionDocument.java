package io.tickmark.embeddedcamunda.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.camunda.client.protocol.rest.ProcessDefinitionResult;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A deployed process with its drawing and the names written on it. */
public final class ProcessDefinitionDocument extends ProcessDefinitionResult {

    private final String xml;
    private final Map<String, String> names;

    ProcessDefinitionDocument(String xml) {
        this.xml = xml;
        this.names = ElementNames.of(xml);
    }

    /** The BPMN as it was deployed. */
    @JsonIgnore
    public String getXml() {
        return xml;
    }

    /** The name of an element, where it has one. */
    public @Nullable String nameOf(String elementId) {
        return names.get(elementId);
    }
}
