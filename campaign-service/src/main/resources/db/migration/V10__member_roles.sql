-- As what somebody belongs to an organization. Whoever did before might do all, and so does whom the release before adds.
alter table membership
    add column role text not null default 'OWNER'
        constraint membership_role_check check (role in ('OWNER', 'EDITOR', 'TESTIMONIES', 'VIEWER'));
