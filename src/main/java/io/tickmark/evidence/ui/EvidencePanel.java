package io.tickmark.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.evidence.EvidenceDetails;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.ReaderZone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The evidence of a thing: what was handed in, by whom, for which time, with its fingerprint; to download, verify, replace
 * by a new version or withdraw; and a place to hand in more. Read-only until the page says otherwise.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class EvidencePanel extends Div {

    private final Rooms rooms;
    private final People people;
    private final UnorderedList list = new UnorderedList();
    private final Div nothing = new Div();
    private @Nullable SubjectRef subject;
    private @Nullable HandIn handIn;
    private TimeWanted wanted;
    private Runnable changed = () -> {};

    EvidencePanel(Rooms rooms, People people, Clock clock) {
        this.rooms = rooms;
        this.people = people;
        this.wanted = new TimeWanted(null, null, LocalDate.ofInstant(clock.instant(), ReaderZone.current()));
        addClassName("evidence");
        list.addClassName("evidence-list");
        list.getElement().setAttribute("aria-label", getTranslation("evidence.title"));
        add(nothing, list);
    }

    /** Shows the evidence of this thing, with a place to hand in more where {@code open}. */
    public EvidencePanel show(SubjectRef of, boolean open) {
        subject = of;
        if (handIn != null) {
            remove(handIn);
            handIn = null;
        }
        if (open) {
            var from = new ProvenanceLine(wanted, new ProvenanceDraft(rooms.drafts(), of));
            handIn = new HandIn(rooms, of, from, this::tell);
            addComponentAsFirst(handIn);
        }
        refresh();
        return this;
    }

    /** Shows the evidence of this thing, to read only. */
    public EvidencePanel show(SubjectRef of) {
        return show(of, false);
    }

    /** The time that is asked about, said before anything is shown: proposed for new files, and what misses it is marked. */
    public EvidencePanel during(LocalDate from, LocalDate to) {
        wanted = wanted.during(from, to);
        return this;
    }

    /** Called after each file handed in or taken back. */
    public EvidencePanel whenChanged(Runnable listener) {
        this.changed = listener;
        return this;
    }

    /** Whether no file is on its way; says so where one is: whoever goes on now would leave it behind. */
    public boolean hasAllFiles() {
        return handIn == null || handIn.isComplete();
    }

    /** Reads the list anew. */
    public void refresh() {
        var of = subject;
        var readable = of != null && rooms.reading().isReadable(of);
        var all = of != null && readable ? rooms.reading().linkedTo(of) : List.<EvidenceDetails>of();
        list.removeAll();
        all.forEach(evidence ->
                list.add(new EvidenceItem(evidence, rooms, wanted, this::name, handIn != null, this::tell)));
        list.setVisible(!all.isEmpty());
        nothing.removeAll();
        if (!readable) {
            nothing.add(empty(VaadinIcon.EYE_SLASH, "evidence.hidden", "evidence.hidden.sentence"));
        } else if (all.isEmpty()) {
            var sentence = handIn == null ? "evidence.empty.readOnly" : "evidence.empty.sentence";
            nothing.add(empty(VaadinIcon.FILE_O, "evidence.empty.title", sentence));
        }
    }

    private EmptyState empty(VaadinIcon icon, String title, String sentence) {
        return new EmptyState(icon, getTranslation(title), getTranslation(sentence));
    }

    private void tell() {
        refresh();
        changed.run();
    }

    private String name(PersonId person) {
        return people.find(person).map(PersonDetails::name).orElse(person.value());
    }
}
