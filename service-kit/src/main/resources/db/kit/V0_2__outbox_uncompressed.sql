-- What lies here for milliseconds, and is mostly ciphertext, is not worth the time of compressing it.
alter table outbox alter column events set storage external;
