-- The trace that a mail belongs to (W3C traceparent), where there is one. Gone once the mail is.
alter table mail add column traceparent text;
