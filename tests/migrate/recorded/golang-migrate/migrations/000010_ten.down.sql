drop index a_i
