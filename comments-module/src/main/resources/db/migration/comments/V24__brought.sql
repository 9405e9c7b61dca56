-- What came in once with an export, by hashes: what the owner took back since then, no file brings again.
create table comments.brought (
    hash varchar(64) primary key
);

-- Lessons that came in before are told by their moment.
create index lesson_by_moment on comments.lesson (learned_at);
