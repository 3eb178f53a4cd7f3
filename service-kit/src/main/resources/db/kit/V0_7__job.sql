-- Long work and how far it has got. Written in the transactions that do the work. Never personal data.
create table job (
    id         uuid primary key,
    kind       text not null,
    -- What it is about, as its kind understands it.
    subject    uuid,
    state      text not null,
    done       bigint not null default 0,
    -- Null while nobody has counted.
    total      bigint,
    -- Where the next step goes on, as its kind understands it.
    cursor     text,
    -- Null where the service asked for it itself.
    actor      uuid,
    -- How often in a row a step has failed, and what the last failure was called.
    failures   int not null default 0,
    error      text,
    asked_at   timestamptz not null,
    started_at timestamptz,
    -- When it last got on, or somebody last changed its state.
    moved_at   timestamptz not null
);
create unique index job_unfinished on job (kind, subject) where state in ('QUEUED', 'RUNNING', 'PAUSED');
create index job_state on job (state, moved_at) where state not in ('DONE', 'CANCELLED');

-- db-scheduler 16: what is due when, and which replica is at it since when.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);
