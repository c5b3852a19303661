package io.tickmark.sox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import io.tickmark.As;
import io.tickmark.people.Role;
import io.tickmark.sox.AskOwner;
import io.tickmark.sox.ControlTestId;
import io.tickmark.sox.TestState;
import io.tickmark.trail.Trail;
import io.tickmark.trail.TrailEntry;
import io.tickmark.work.WorkItemId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewPackages(classes = ProvideEvidenceView.class, packages = "io.tickmark.matrix.ui")
@WithMockUser(username = "h.sorensen", roles = "CONTROL_OWNER")
class ProvideEvidenceViewTest extends StepViews {

    @Autowired
    private Trail trail;

    @Test
    void the_owner_reads_why_and_what_is_expected() {
        open(asks(OWNER_STEP, "h.sorensen"));

        assertThat(page())
                .contains(
                        "Risk: ",
                        "What shows that the control ran",
                        test().identity().ref());
        assertThat(isShown("Send evidence")).isTrue();
    }

    @Test
    void a_file_and_one_button_send_the_evidence() {
        open(asks(OWNER_STEP, "h.sorensen"));
        upload();

        press("Send evidence");

        assertThat(test().state()).isEqualTo(TestState.EVIDENCE_RECEIVED);
        assertThat(said()).contains("Sent.");
    }

    @Test
    void EV_01_without_a_file_the_refusal_says_so_and_the_remark_stays() {
        open(asks(OWNER_STEP, "h.sorensen"));
        $(TextArea.class).single().setValue("All of it is in the folder");

        assertThat(refused("Send evidence")).contains("Attach at least one file", "EV-01");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("All of it is in the folder");
        assertThat(test().state()).isEqualTo(TestState.EVIDENCE_REQUESTED);
    }

    @Test
    void a_question_is_read_and_answered() {
        provided();
        var atTester = asks(TESTER_STEP, "s.novak");
        As.person(
                "s.novak",
                Role.SOX_TESTER,
                () -> testing.askOwner(new AskOwner(atTester, test().version(), "Who released run 3?")));
        open(asks(OWNER_STEP, "h.sorensen"));
        assertThat(page()).contains("Sofia Novak asks", "Who released run 3?");

        assertThat(refused("Send answer")).contains("Answer it, then send");
        $(TextArea.class).single().setValue("The plant controller did.");
        press("Send answer");

        assertThat(test().questions().getFirst().answer()).isEqualTo("The plant controller did.");
        assertThat(said()).contains("Sofia Novak");
    }

    @Test
    @WithMockUser(username = "ext.auditor1", roles = "EXTERNAL_AUDITOR")
    void the_auditor_reads_and_can_hand_nothing_in() {
        open(asks(OWNER_STEP, "h.sorensen"));

        assertThat(page()).contains("works on this", "No evidence yet");
        assertThat($(Upload.class).all()).isEmpty();
        assertThat(isShown("Send evidence")).isFalse();
    }

    @Test
    void what_is_typed_waits_at_its_own_item_and_never_turns_up_at_the_next() {
        var first = asks(OWNER_STEP, "h.sorensen");
        var firstTest = id;
        another();
        var second = asks(OWNER_STEP, "h.sorensen");

        open(first);
        $(TextArea.class).single().setValue("About the first");
        open(second);
        assertThat($(TextArea.class).single().getValue()).isEmpty();
        upload();
        press("Send evidence");
        assertThat(actionsSaidOf(id)).doesNotContain("About the first");

        id = firstTest;
        open(first);
        assertThat($(TextArea.class).single().getValue()).isEqualTo("About the first");
        upload();
        press("Send evidence");
        assertThat(actionsSaidOf(id)).contains("About the first");
    }

    @Test
    void evidence_is_not_sent_while_a_file_is_on_its_way() {
        open(asks(OWNER_STEP, "h.sorensen"));
        upload();
        var uploading = $(Upload.class).single().getElement();
        uploading
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(uploading, "upload-start", JacksonUtils.createObjectNode()));

        press("Send evidence");

        assertThat(said()).contains("A file is still on its way.");
        assertThat(test().state()).isEqualTo(TestState.EVIDENCE_REQUESTED);
    }

    private List<String> actionsSaidOf(ControlTestId test) {
        return As.person("d.marchetti", Role.SOX_PMO, () -> trail.of(test.subject())).stream()
                .map(TrailEntry::reasonText)
                .filter(Objects::nonNull)
                .toList();
    }

    private void upload() {
        test($(Upload.class).single()).upload("run.csv", "text/csv", "a;b".getBytes());
    }

    private void open(WorkItemId item) {
        navigate("work/sox/provide-evidence/" + item, ProvideEvidenceView.class);
    }
}
