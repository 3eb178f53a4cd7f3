-- Whom a mail with its own sealed content goes to, as a keyed hash: whoever asks to be forgotten is found in the queue.
-- Gone once the mail is over.
alter table mail add column recipient bytea;
create index mail_recipient on mail (recipient) where recipient is not null;
