create function trail_refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception 'The trail is append-only: % on % is refused.', lower(tg_op), tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create trigger trail_entry_refuse_change before update or delete or truncate on trail_entry
    for each statement execute function trail_refuse_change();
create trigger trail_head_refuse_change before delete or truncate on trail_head
    for each statement execute function trail_refuse_change();
