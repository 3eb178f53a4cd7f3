-- The path of the link that takes the signature back, sealed under the supporter's key with the signature's id: the
-- news that a signature brings carries a way out of the signature too.
alter table subscription add column withdrawal bytea;
