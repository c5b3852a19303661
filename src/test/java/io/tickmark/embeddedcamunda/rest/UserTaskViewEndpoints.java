package io.tickmark.embeddedcamunda.rest;

import io.camunda.client.protocol.rest.FormResult;
import io.camunda.client.protocol.rest.UserTaskResult;
import io.camunda.client.protocol.rest.VariableSearchResult;
import io.tickmark.embeddedcamunda.history.ElementInstanceDocument;
import io.tickmark.embeddedcamunda.history.Tables;
import io.tickmark.embeddedcamunda.runtime.RunningEngine;
import io.tickmark.embeddedcamunda.search.Condition;
import io.tickmark.embeddedcamunda.search.Filter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** User tasks, their variables and forms as they can be searched. */
record UserTaskViewEndpoints(RunningEngine engine) {

    void addTo(Routes routes) {
        Searches searches = new Searches(engine);
        routes.post("/v2/user-tasks/search", searches.over(Tables::userTasks, "userTaskKey", this::filter))
                .get("/v2/user-tasks/{key}", searches.one(Tables::userTasks, "User task"))
                .get("/v2/user-tasks/{key}/form", this::form)
                .post(
                        "/v2/user-tasks/{key}/variables/search",
                        searches.within(this::variables, "variableKey", VariableSearchResult.class))
                .post(
                        "/v2/user-tasks/{key}/effective-variables/search",
                        searches.within(this::effectiveVariables, "variableKey", VariableSearchResult.class));
    }

    private Filter<UserTaskResult> filter(Tables tables) {
        return new Filter<>(UserTaskResult.class)
                .with("candidateGroup", (task, wanted) -> Condition.holds(wanted, task.getCandidateGroups()))
                .with("candidateUser", (task, wanted) -> Condition.holds(wanted, task.getCandidateUsers()))
                .with(
                        "processInstanceVariables",
                        (task, wanted) -> Searches.allHold(
                                wanted, NameAndValue.of(inScope(tables, task, task.getProcessInstanceKey()))))
                .with(
                        "localVariables",
                        (task, wanted) -> Searches.allHold(
                                wanted, NameAndValue.of(inScope(tables, task, task.getElementInstanceKey()))));
    }

    private static List<VariableSearchResult> inScope(Tables tables, UserTaskResult task, String scope) {
        return tables.variables().ofInstance(task.getProcessInstanceKey()).stream()
                .filter(variable -> variable.getScopeKey().equals(scope))
                .toList();
    }

    /** From the task's own scope outwards. */
    private List<VariableSearchResult> variables(Tables tables, Request request) {
        UserTaskResult task = Searches.found(tables.userTasks().get(request.key()), "User task", request.key());
        List<VariableSearchResult> found = new ArrayList<>();
        String scope = task.getElementInstanceKey();
        while (!scope.equals(task.getProcessInstanceKey())) {
            found.addAll(inScope(tables, task, scope));
            ElementInstanceDocument element = tables.elementInstances().get(Long.parseLong(scope));
            scope = element == null ? task.getProcessInstanceKey() : element.getScopeKey();
        }
        found.addAll(inScope(tables, task, scope));
        return found;
    }

    private List<VariableSearchResult> effectiveVariables(Tables tables, Request request) {
        Set<String> names = new HashSet<>();
        return variables(tables, request).stream()
                .filter(variable -> names.add(variable.getName()))
                .toList();
    }

    private Answer form(Request request) {
        return engine.history().read(tables -> {
            UserTaskResult task = Searches.found(tables.userTasks().get(request.key()), "User task", request.key());
            String key = task.getFormKey();
            FormResult form = key == null ? null : tables.forms().get(Long.parseLong(key));
            return form == null ? Answer.NOTHING : Answer.json(form);
        });
    }
}
