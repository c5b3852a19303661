package io.tickmark.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import io.tickmark.work.ProcessPicture;
import io.tickmark.work.ProcessPicture.ElementCount;
import io.tickmark.work.WorkExamples;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemProjection;
import io.tickmark.work.WorkList;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@WorkUiTest
@ViewPackages(classes = MyWorkView.class)
@WithMockUser(username = "s.novak", roles = "SOX_TESTER")
class ProcessWordsTest extends SpringBrowserlessTest {

    private static final String MODEL = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL">
              <bpmn:process id="an-example" name="An example">
                <bpmn:userTask id="userTask_DoIt" name="Do it"/>
                <bpmn:callActivity id="callActivity_Many" name="Do many">
                  <bpmn:multiInstanceLoopCharacteristics/>
                </bpmn:callActivity>
                <bpmn:endEvent id="endEvent_Done" name="Done"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    WorkItemProjection projection;

    @Autowired
    WorkList list;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothing_done() {
        WorkTables.clear(jdbc);
    }

    @Test
    void each_work_item_is_a_step_with_its_person() {
        projection.opened(WorkExamples.aTest("Do it", "s.novak"));

        var step = words().steps().getFirst();

        assertThat(step.what()).isEqualTo("Do it");
        assertThat(step.who()).startsWith("Sofia Novak, since");
        assertThat(step.live()).isTrue();
    }

    @Test
    void what_runs_many_times_is_counted_by_state() {
        assertThat(words().counts()).containsExactly(Map.entry("callActivity_Many", "41 active, 27 done, 1 problem"));
    }

    @Test
    void hovering_says_who_and_when() {
        projection.opened(WorkExamples.aTest("Do it", "s.novak"));

        assertThat(words().titles().get("userTask_DoIt")).startsWith("Do it\nSofia Novak, since");
    }

    private ProcessWords words() {
        var picture = new ProcessPicture(
                "an-example",
                1,
                MODEL,
                List.of(new ElementCount("callActivity_Many", 41, 27, 0, 1)),
                List.of(),
                false,
                Instant.now());
        return new ProcessWords(picture, items(), Map.of("s.novak", "Sofia Novak"));
    }

    private List<WorkItemDetails> items() {
        return list.ofInstance(WorkExamples.PROCESS_INSTANCE);
    }
}
