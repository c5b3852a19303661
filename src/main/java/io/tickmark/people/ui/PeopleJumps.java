package io.tickmark.people.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.ui.Jump;
import io.tickmark.ui.JumpSource;
import io.tickmark.ui.Pages;
import io.tickmark.ui.SubjectKind;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** People by whatever the page of people finds them by, for those it is for. */
@SpringComponent
@Order(4)
class PeopleJumps implements JumpSource {

    private static final String PAGE = "people";

    private final People people;

    PeopleJumps(People people) {
        this.people = people;
    }

    @Override
    public List<Jump> find(String typed, int most) {
        return typed.isEmpty() || !Pages.mayOpen(PAGE)
                ? List.of()
                : people.search(typed, false, PageRequest.of(0, most)).stream()
                        .map(PeopleJumps::jump)
                        .toList();
    }

    private static Jump jump(PersonDetails person) {
        var id = person.id().value();
        return new Jump(VaadinIcon.USER, SubjectKind.of("Person"), person.name(), id, PAGE + "/" + id);
    }
}
