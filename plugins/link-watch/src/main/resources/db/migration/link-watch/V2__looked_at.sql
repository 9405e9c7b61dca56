-- When somebody last looked, whatever was found.
alter table link_watch.link add column looked_at timestamp with time zone;
update link_watch.link set looked_at = found_at;
