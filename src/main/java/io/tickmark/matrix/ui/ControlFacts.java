package io.tickmark.matrix.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.matrix.InstanceMode;
import io.tickmark.matrix.Location;
import io.tickmark.matrix.Locations;
import io.tickmark.ui.Moments;
import java.util.List;

/** The forty columns of a control, by subject. */
public class ControlFacts extends Div {

    private final ControlVersionDetails control;
    private final Locations locations;

    public ControlFacts(ControlVersionDetails control, Locations locations) {
        this.control = control;
        this.locations = locations;
        addClassName("control-facts");
        add(risk(), testing(), nature(), people(), scope(), framework());
    }

    private Facts risk() {
        var risk = control.risk();
        return new Facts("sox.control.group.risk")
                .fact("risk_statement", risk.statement())
                .fact("risk_id", Facts.id(risk.riskId()))
                .fact("significant_accounts", String.join(", ", risk.accounts()))
                .fact("assertions", Facts.joined(risk.assertions()))
                .fact("risk_rating", Words.of(risk.rating()))
                .fact("fraud_risk_related", Words.yesNo(risk.fraudRelated()));
    }

    private Facts testing() {
        var plan = control.plan();
        var sample =
                I18NProvider.translate("sox.control.sample", plan.sampleSize(), plan.interim(), plan.rollForward());
        return new Facts("sox.control.group.testing")
                .fact("test_attributes", plan.attributes())
                .fact("sample_size", sample)
                .fact("expected_population", String.format("%,d", plan.expectedPopulation()))
                .fact("population_source", plan.populationSource())
                .fact("test_methods", Facts.joined(plan.methods()))
                .fact("evidence_expected", plan.evidenceExpected());
    }

    private Facts nature() {
        var design = control.design();
        var domain = design.itgcDomain();
        return new Facts("sox.control.group.nature")
                .fact("control_level", Words.of(design.level()))
                .fact("control_type", Words.of(design.type()))
                .fact("control_nature", Words.of(design.nature()))
                .fact("frequency", Words.of(design.frequency()))
                .fact("key_control", Words.yesNo(design.key()))
                .fact("management_review_control", Words.yesNo(design.managementReview()))
                .fact("itgc_domain", domain == null ? "" : Words.of(domain))
                .fact("systems", String.join(", ", design.systems()))
                .fact("ipe_reports", String.join(", ", design.ipeReports()))
                .fact("related_itgc_ids", Facts.links(design.relatedItgcs()))
                .fact("compensating_control_ids", Facts.links(design.compensating()));
    }

    private Facts people() {
        var roles = control.roles();
        return new Facts("sox.control.group.people")
                .fact("control_owner_role", Words.role(roles.owner()))
                .fact("performer_role", Words.role(roles.performer()))
                .fact("tester_role", Words.role(roles.tester()))
                .fact("reviewer_role", Words.role(roles.reviewer()));
    }

    private Facts scope() {
        var statement = control.statement();
        return new Facts("sox.control.group.scope")
                .fact("process", Words.of(statement.process()))
                .fact("sub_process", statement.subProcess())
                .fact("instance_mode", Words.of(control.scope().mode()))
                .fact("location", places())
                .fact("effective_from", Moments.date(control.scope().effectiveFrom()))
                .fact("status", Words.of(control.scope().status()));
    }

    private String places() {
        var codes = control.scope().locations();
        var known = codes.stream()
                .map(code -> locations.find(code).map(this::named).orElse(code))
                .toList();
        var everywhere = control.scope().mode() == InstanceMode.CENTRAL && codes.equals(List.of("ALL"));
        return everywhere ? I18NProvider.translate("sox.control.everywhere") : String.join(", ", known);
    }

    private String named(Location location) {
        return location.name() + " (" + location.code() + ")";
    }

    private Facts framework() {
        return new Facts("sox.control.group.framework")
                .fact("coso_component", Words.of(control.coso().component()))
                .fact(
                        "coso_principle",
                        control.coso().principles().stream()
                                .map(it -> it + " " + I18NProvider.translate("sox.coso." + it))
                                .toList());
    }
}
