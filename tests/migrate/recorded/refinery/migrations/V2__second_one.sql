create table b (id int);
-- grün
