-- When the mail server last left an attempt without an answer: it was not there, hung up, or kept silent.
alter table mail add column unanswered_at timestamptz;
