-- Who handed the evidence over; a stand-in may not test or review what he handed over (SOD-01, SOD-02).
alter table sox_control_test add column handed_over_by varchar default '' not null;
