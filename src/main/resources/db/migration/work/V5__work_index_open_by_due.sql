-- all open work, most urgent first, straight from the index: what the lead looks at before a filing date
create index work_item_by_due on work_item (state, due_at, user_task_key);
