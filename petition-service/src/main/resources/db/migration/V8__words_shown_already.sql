-- What everybody can read already stays readable. Apart from the change of the table, whose lock would last as long.
update signature set review = 1 where shown and state = 2;
