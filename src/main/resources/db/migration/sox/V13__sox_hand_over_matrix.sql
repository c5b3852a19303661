-- The matrix has a house, and tables, of its own: what was recorded moves there as it is.
insert into matrix_control (id, current_version, row_version)
select id, current_version, row_version
from sox_control;

insert into matrix_control_version (
    id, control_id, version, control_title, control_description, process, sub_process, location,
    instance_mode, risk_id, risk_statement, significant_accounts, assertions, control_level, control_type,
    control_nature, key_control, fraud_risk_related, management_review_control, frequency, risk_rating,
    coso_component, coso_principle, itgc_domain, systems, ipe_reports, control_owner_role, performer_role,
    tester_role, reviewer_role, population_source, expected_population, sample_size, sample_interim,
    sample_rollforward, test_methods, test_attributes, evidence_expected, compensating_control_ids,
    related_itgc_ids, effective_from, status, content_hash, recorded_by, recorded_at, row_version)
select
    id, control_id, version, control_title, control_description, process, sub_process, location,
    instance_mode, risk_id, risk_statement, significant_accounts, assertions, control_level, control_type,
    control_nature, key_control, fraud_risk_related, management_review_control, frequency, risk_rating,
    coso_component, coso_principle, itgc_domain, systems, ipe_reports, control_owner_role, performer_role,
    tester_role, reviewer_role, population_source, expected_population, sample_size, sample_interim,
    sample_rollforward, test_methods, test_attributes, evidence_expected, compensating_control_ids,
    related_itgc_ids, effective_from, status, content_hash, recorded_by, recorded_at, row_version
from sox_control_version;

insert into matrix_revision (number, file_name, file_hash, applied_by, applied_at, row_version)
select number, file_name, file_hash, applied_by, applied_at, row_version
from sox_matrix_revision;

drop table sox_control_version;
drop table sox_control;
drop table sox_matrix_revision;
