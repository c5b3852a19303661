package io.tickmark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = NotificationsTest.class)
class NotificationsTest extends BrowserlessTest {

    @Test
    void the_next_refusal_takes_the_place_of_the_one_before() {
        Notifications.refused("Put the reference in.");
        Notifications.refused("Put the reference in.");
        Notifications.refused("Choose a conclusion.");

        assertThat(said()).containsExactly("Choose a conclusion.");
    }

    @Test
    void what_is_refused_of_several_things_at_once_is_all_said_and_each_once() {
        Notifications.alsoRefused("a.exe is no evidence.");
        Notifications.alsoRefused("b.exe is no evidence.");
        Notifications.alsoRefused("a.exe is no evidence.");

        assertThat(said()).containsExactly("a.exe is no evidence.\nb.exe is no evidence.");
    }

    @Test
    void a_refusal_goes_when_something_was_done_or_the_page_is_left() {
        Notifications.refused("Put the reference in.");
        Notifications.done("Sent.");
        assertThat(said()).containsExactly("Sent.");

        Notifications.failed("It broke.");
        Notifications.clear();
        assertThat(said()).containsExactly("Sent.");
    }

    private List<String> said() {
        return $(Notification.class).all().stream()
                .map(shown -> shown.getElement().getTextRecursively())
                .toList();
    }
}
