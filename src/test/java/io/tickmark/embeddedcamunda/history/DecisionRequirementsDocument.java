package io.tickmark.embeddedcamunda.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.camunda.client.protocol.rest.DecisionRequirementsResult;

/** A deployed decision requirements graph with its DMN. */
public final class DecisionRequirementsDocument extends DecisionRequirementsResult {

    private final String xml;

    DecisionRequirementsDocument(String xml) {
        this.xml = xml;
    }

    /** The DMN as it was deployed. */
    @JsonIgnore
    public String getXml() {
        return xml;
    }
}
