package io.tickmark.embeddedcamunda.rest;

import io.tickmark.embeddedcamunda.runtime.RunningEngine;

/** Everything the embedded engine answers to. */
final class Api {

    static final String TENANT = "<default>";

    private Api() {}

    static Routes of(RunningEngine engine) {
        Routes routes = new Routes();
        new ClusterEndpoints(engine).addTo(routes);
        new DeploymentEndpoints(engine).addTo(routes);
        new DefinitionEndpoints(engine).addTo(routes);
        new ProcessInstanceEndpoints(engine).addTo(routes);
        new InstanceViewEndpoints(engine).addTo(routes);
        new JobEndpoints(engine).addTo(routes);
        new JobActivationEndpoint(engine).addTo(routes);
        new UserTaskEndpoints(engine).addTo(routes);
        new UserTaskViewEndpoints(engine).addTo(routes);
        new VariableEndpoints(engine).addTo(routes);
        new MessageEndpoints(engine).addTo(routes);
        new IncidentEndpoints(engine).addTo(routes);
        new DecisionEndpoints(engine).addTo(routes);
        new GlobalListenerEndpoints(engine).addTo(routes);
        new ClockEndpoints(engine).addTo(routes);
        return routes;
    }
}
