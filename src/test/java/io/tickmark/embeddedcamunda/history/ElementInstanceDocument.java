package io.tickmark.embeddedcamunda.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.camunda.client.protocol.rest.ElementInstanceResult;

/** An element instance that remembers the scope it runs in. */
public final class ElementInstanceDocument extends ElementInstanceResult {

    private String scopeKey = "";

    ElementInstanceDocument in(String scope) {
        scopeKey = scope;
        return this;
    }

    /** The instance of the element around this one. */
    @JsonIgnore
    public String getScopeKey() {
        return scopeKey;
    }
}
