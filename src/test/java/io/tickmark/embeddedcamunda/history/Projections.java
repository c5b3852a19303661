package io.tickmark.embeddedcamunda.history;

import io.camunda.zeebe.protocol.record.ValueType;
import java.util.EnumMap;
import java.util.Map;

/** Which projection reads which kind of record. */
final class Projections {

    private static final int DETAILED_INSTANCES = 5_000;
    private static final int KNOWN_INSTANCES = 50_000;

    private Projections() {}

    static Map<ValueType, Projection> into(Tables tables) {
        Map<ValueType, Projection> projections = new EnumMap<>(ValueType.class);
        Retention retention = new Retention(tables, DETAILED_INSTANCES, KNOWN_INSTANCES);
        Projection elements = new ElementInstanceProjection(tables);
        projections.put(ValueType.PROCESS, new DefinitionProjection(tables));
        projections.put(ValueType.FORM, new FormProjection(tables));
        projections.put(ValueType.DECISION, new DecisionProjection(tables));
        projections.put(ValueType.DECISION_REQUIREMENTS, new DecisionRequirementsProjection(tables));
        projections.put(ValueType.DECISION_EVALUATION, new DecisionInstanceProjection(tables));
        projections.put(ValueType.PROCESS_INSTANCE, new ProcessInstanceProjection(tables, retention, elements));
        projections.put(ValueType.USER_TASK, new UserTaskProjection(tables));
        projections.put(ValueType.VARIABLE, new VariableProjection(tables));
        projections.put(ValueType.INCIDENT, new IncidentProjection(tables));
        projections.put(ValueType.JOB, new JobProjection(tables));
        projections.put(ValueType.PROCESS_MESSAGE_SUBSCRIPTION, new MessageSubscriptionProjection(tables));
        projections.put(ValueType.MESSAGE_START_EVENT_SUBSCRIPTION, new StartMessageProjection(tables));
        projections.put(ValueType.GLOBAL_LISTENER, new GlobalListenerProjection(tables));
        return projections;
    }
}
