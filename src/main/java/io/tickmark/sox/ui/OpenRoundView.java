package io.tickmark.sox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.tickmark.matrix.Matrix;
import io.tickmark.people.Drafts;
import io.tickmark.people.People;
import io.tickmark.people.Roles;
import io.tickmark.sox.PlanRound;
import io.tickmark.sox.RoundPreview;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingCycleDetails;
import io.tickmark.sox.TestingCycleId;
import io.tickmark.sox.TestingRounds;
import io.tickmark.ui.Notifications;
import io.tickmark.ui.PageHeader;
import io.tickmark.ui.Said;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens a round: what is tested, until when, which controls, who does it. Saved by the last click, kept until then. */
@Route(Addresses.OPEN_ROUND + "/:" + OpenRoundView.CYCLE)
@RolesAllowed(Roles.SOX_PMO)
class OpenRoundView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String CYCLE = "cycle";

    private final TestingBinder binder;
    private final TestingRounds rounds;
    private final Drafts drafts;
    private final RoundFrame frame = new RoundFrame(this::framed);
    private final ControlChooser chooser;
    private final PeoplePlan plan;
    private final Span summary = new Span();
    private final Button open = new Button(getTranslation("sox.round.open.now"), click -> open());
    private @Nullable TestingCycleDetails cycle;

    OpenRoundView(TestingBinder binder, TestingRounds rounds, Matrix matrix, People people, Drafts drafts) {
        this.binder = binder;
        this.rounds = rounds;
        this.drafts = drafts;
        addClassName("page");
        chooser = new ControlChooser(matrix.active(), this::preview);
        plan = new PeoplePlan(people, row -> Said.of(binder.nameOf(row.test())), this::preview, chooser::takeOut);
        open.addThemeVariants(ButtonVariant.PRIMARY);
        summary.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var year = binder.cycle(
                TestingCycleId.of(event.getRouteParameters().get(CYCLE).orElse("")));
        cycle = year;
        frame.propose(year, binder.today(year.id()));
        var actions = new Div(summary, open);
        actions.addClassNames("page-actions", "round-actions");
        removeAll();
        add(
                new PageHeader(getPageTitle())
                        .crumb(year.name(), Addresses.of(year.id()))
                        .crumb(getTranslation("sox.rounds.title"), Addresses.ROUNDS)
                        .lead(getTranslation("sox.plan.lead")),
                step("sox.plan.frame", frame),
                step("sox.plan.controls", chooser),
                step("sox.plan.people", plan),
                actions);
        // before the first preview, which keeps what stands on the page
        var kept = new RoundDraft(drafts, year.id()).find();
        framed();
        kept.ifPresent(this::show);
    }

    private void show(PlanRound kept) {
        frame.show(kept);
        kept.changes().forEach(plan::take);
        chooser.choose(kept.controls());
    }

    private Section step(String key, Div content) {
        var section = new Section(new H2(getTranslation(key)), content);
        section.addClassNames("page-section", "plan-step");
        return section;
    }

    private void framed() {
        chooser.phase(frame.phase());
        preview();
    }

    private void preview() {
        var preview = planned();
        command().ifPresent(it -> new RoundDraft(drafts, it.cycle()).keep(it));
        if (frame.isComplete()) {
            frame.tell(preview.ofRound());
        }
        var problems = preview.problems().size();
        var ready = problems == 0 ? "sox.plan.ready" : "sox.plan.notReady";
        summary.setText(getTranslation(
                preview.lines().isEmpty() ? "sox.plan.choose" : ready,
                preview.lines().size(),
                preview.items(),
                problems));
    }

    /** Looked at twice where a test came into the round for which something was changed before. */
    private RoundPreview planned() {
        Optional<PlanRound> command;
        do {
            command = command();
            plan.show(command.map(rounds::preview).orElse(RoundPreview.NOTHING));
        } while (!command.equals(command()));
        return plan.shown();
    }

    private Optional<PlanRound> command() {
        if (cycle == null || !frame.isComplete()) {
            return Optional.empty();
        }
        return Optional.of(new PlanRound(
                cycle.id(), frame.phase(), chooser.chosen(), frame.from(), frame.to(), frame.dueOn(), plan.changes()));
    }

    private void open() {
        var command = command().filter(it -> !it.controls().isEmpty());
        if (command.isEmpty()) {
            Notifications.refused(getTranslation("sox.plan.choose"));
            return;
        }
        var round = rounds.planAndOpen(command.get());
        new RoundDraft(drafts, command.get().cycle()).forget();
        Notifications.done(getTranslation("sox.round.opened"));
        UI.getCurrent().navigate(Addresses.of(round));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sox.round.open");
    }
}
