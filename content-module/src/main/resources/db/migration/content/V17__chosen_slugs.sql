-- What came from elsewhere with an address of its own keeps it, as what its owner chose.
update content.article set slug_chosen = true where made_from is not null and made_from not like 'sheet:%';
