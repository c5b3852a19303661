package io.tickmark.work.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.ui.Moments;
import io.tickmark.work.ProcessPicture;
import io.tickmark.work.ProcessPicture.ElementCount;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemState;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a process has come, in words: for hover, for the list beside the picture, for screen readers. */
class ProcessWords {

    /** One stretch of the way: what, by whom and when, and whether the process stands there. */
    record Step(String what, String who, boolean live) {}

    private final ProcessPicture picture;
    private final List<WorkItemDetails> items;
    private final Map<String, String> names;
    private final BpmnModel model;

    ProcessWords(ProcessPicture picture, List<WorkItemDetails> items, Map<String, String> names) {
        this.picture = picture;
        this.items = items.stream()
                .sorted(Comparator.comparing(WorkItemDetails::openedAt))
                .toList();
        this.names = names;
        this.model = BpmnModel.of(picture.xml());
    }

    /** Work items in the order they appeared, then what else the process went through that the modeller named. */
    List<Step> steps() {
        var worked = items.stream()
                .map(item -> new Step(model.nameOf(item.elementId()), who(item), item.state() == WorkItemState.OPEN));
        var rest = picture.elements().stream()
                .filter(this::isNamedOther)
                .map(element -> new Step(model.nameOf(element.elementId()), count(element), element.active() > 0));
        return Stream.concat(worked, rest).toList();
    }

    String sentence() {
        return steps().stream().map(step -> step.what() + ": " + step.who()).collect(Collectors.joining("; "));
    }

    Map<String, String> counts() {
        return picture.elements().stream()
                .filter(element -> model.multiInstance().contains(element.elementId()))
                .filter(element -> !count(element).isEmpty())
                .collect(Collectors.toMap(ElementCount::elementId, this::count));
    }

    Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        items.forEach(item -> titles.merge(item.elementId(), who(item), (before, next) -> before + "\n" + next));
        titles.replaceAll((element, who) -> model.nameOf(element) + "\n" + who);
        return titles;
    }

    private boolean isNamedOther(ElementCount element) {
        return model.names().containsKey(element.elementId())
                && !element.elementId().startsWith("gateway_")
                && !element.elementId().startsWith("startEvent_")
                && items.stream().noneMatch(item -> item.elementId().equals(element.elementId()))
                && !count(element).isEmpty();
    }

    private String count(ElementCount element) {
        return Stream.of(
                        part("work.process.active", element.active()),
                        part("work.process.completed", element.completed()),
                        part("work.process.canceled", element.canceled()),
                        part("work.process.incidents", element.incidents()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String part(String key, long count) {
        return count == 0 ? "" : I18NProvider.translate(key, count);
    }

    private String who(WorkItemDetails item) {
        var person = item.assignee();
        var holder = person == null
                ? I18NProvider.translate("work.header.nobody")
                : names.getOrDefault(person.value(), person.value());
        var when = item.closedAt() == null ? item.openedAt() : item.closedAt();
        return I18NProvider.translate(
                "work.process.step." + item.state().name().toLowerCase(java.util.Locale.ROOT),
                holder,
                Moments.dateTime(when));
    }
}
