create table a (id int);
--> statement-breakpoint
create table b (id int);