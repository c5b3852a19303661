package io.tickmark.trail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import io.tickmark.Databases.OnH2;
import io.tickmark.IntegrationTest;
import io.tickmark.trail.Trail;
import io.tickmark.trail.TrailFilter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@OnH2
@IntegrationTest
@ViewPackages(classes = TrailView.class)
@WithMockUser(username = "ext.auditor1", roles = "EXTERNAL_AUDITOR")
class VerifyDialogTest extends SpringBrowserlessTest {

    @Autowired
    private Trail trail;

    @Test
    void a_page_that_was_closed_meanwhile_does_not_stop_the_walk() {
        navigate(TrailView.class);
        var verifications = TrailFilter.ALL.doing("VERIFIED");
        var before = trail.search(verifications, 0, 1_000).size();
        var closed = new UI();

        new VerifyDialog(trail, Runnable::run).start(closed);

        assertThat(trail.search(verifications, 0, 1_000)).hasSizeGreaterThan(before);
    }
}
