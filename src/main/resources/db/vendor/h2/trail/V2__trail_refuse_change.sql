create trigger trail_entry_refuse_update before update on trail_entry call 'io.tickmark.trail.AppendOnly';
create trigger trail_entry_refuse_delete before delete on trail_entry call 'io.tickmark.trail.AppendOnly';
create trigger trail_head_refuse_delete before delete on trail_head call 'io.tickmark.trail.AppendOnly';

-- H2 fires no trigger on truncate, but refuses to truncate a table another one refers to. These stay empty.
create table trail_entry_keeper (seq bigint references trail_entry (seq));
create table trail_head_keeper (id int references trail_head (id));
