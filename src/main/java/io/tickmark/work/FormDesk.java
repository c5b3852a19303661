package io.tickmark.work;

import io.tickmark.kernel.NotFound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where simple work items are answered: forms drawn from files, checked here, decided by the feature. */
@Service
@PreAuthorize("isAuthenticated()")
public class FormDesk {

    private static final String ROUTE = "work/form/";

    private final Map<String, FormDefinition> forms;
    private final Map<String, FormHandler> handlers;
    private final WorkDesk desk;

    FormDesk(ResourcePatternResolver files, List<FormHandler> handlers, WorkDesk desk) throws IOException {
        this.forms = read(files);
        this.handlers = handlers.stream().collect(Collectors.toMap(FormHandler::formId, Function.identity()));
        this.desk = desk;
        if (!forms.keySet().equals(this.handlers.keySet())) {
            throw new IllegalStateException("Forms " + new TreeSet<>(forms.keySet()) + " and their handlers "
                    + new TreeSet<>(this.handlers.keySet()) + " don't match.");
        }
    }

    /** The form of a work item. */
    public FormDefinition formOf(WorkItemDetails item) {
        var form = forms.get(
                item.route().substring(Math.min(ROUTE.length(), item.route().length())));
        if (form == null) {
            throw new NotFound("form for work item", item.id());
        }
        return form;
    }

    /** Checks the answers, lets the feature decide, and completes the item: all of it or nothing. */
    @Transactional
    public void submit(WorkItemId id, Map<String, ?> given) {
        var item = desk.forDecision(id);
        var form = formOf(item);
        var check = new FormCheck(form, given);
        if (!check.faults().isEmpty()) {
            throw new FormRefusal(item, check.faults());
        }
        desk.complete(id, Objects.requireNonNull(handlers.get(form.id())).submitted(item, check.answers()));
    }

    private static Map<String, FormDefinition> read(ResourcePatternResolver files) throws IOException {
        var forms = new HashMap<String, FormDefinition>();
        for (var file : files.getResources("classpath:forms/*.form")) {
            var name = String.valueOf(file.getFilename());
            var form = new FormReader(name).read(file.getContentAsString(StandardCharsets.UTF_8));
            forms.put(form.id(), form);
        }
        return forms;
    }
}
