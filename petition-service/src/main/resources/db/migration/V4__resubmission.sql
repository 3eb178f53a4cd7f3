-- What people who signed before gave once more. It waits here for the link of its own mail, and replaces what the
-- signature holds only once that link is confirmed: nobody changes what another mail asks about. Gone as soon as any of
-- a signature's submissions is confirmed or the signature is withdrawn. A submission that got no mail is not here.
-- No foreign key, and no index by time: both would cost whoever signs again something that others do not pay.
create table resubmission (
    signature_id    uuid not null,
    -- Of this submission. The first one's is the signature's own.
    id              uuid not null,
    submitted_at    timestamptz not null,
    -- When its mail goes out.
    mailed_at       timestamptz not null,
    name_visibility smallint not null check (name_visibility between 0 and 2),
    keep_me_updated boolean not null,
    shown           boolean not null,
    country         text not null,
    language        text not null,
    -- As in signature, so that it can move there as it is.
    sealed          bytea not null,
    primary key (signature_id, id)
);
